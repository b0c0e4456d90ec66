package org.numrand.surface.generator;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Surface;

/** Writes generated classes: the façade of a surface with its views, or the workloads. */
public final class Main {
  private static final String WORKLOADS = "WORKLOADS";

  private Main() {}

  /**
   * Writes the classes, but for those that are there already as they would be written, so that an
   * unchanged table compiles nothing again.
   *
   * @param args the surface or {@code WORKLOADS}, the folder to write to, and the folders with the
   *     sources of the classes that the table names
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]);
    List<Path> sources = Arrays.stream(args).skip(2).map(Path::of).toList();
    List<JavaFile> all =
        args[0].equals(WORKLOADS)
            ? List.of(Workloads.write())
            : facade(Surface.valueOf(args[0]), sources);
    Map<Path, byte[]> texts = new HashMap<>();
    for (JavaFile java : all) {
      String name = java.packageName() + "." + java.typeSpec().name();
      texts.put(
          target.resolve(name.replace('.', '/') + ".java"),
          java.toString().getBytes(StandardCharsets.UTF_8));
    }
    deleteOthers(target, texts.keySet());
    for (Map.Entry<Path, byte[]> text : texts.entrySet()) {
      write(text.getKey(), text.getValue());
    }
  }

  private static List<JavaFile> facade(Surface surface, List<Path> sources) {
    SourceFiles files = new SourceFiles(sources);
    List<Method> methods = Methods.of(surface);
    Checks.check(surface, methods, files);
    Dialect dialect =
        switch (surface) {
          case GENERATOR -> new GeneratorDialect(files);
          case RANDOM_STATE -> new RandomStateDialect(files);
          case PYTHON -> throw new IllegalArgumentException("random.Random is written by hand");
        };
    List<JavaFile> all = new ArrayList<>(new Facade(dialect, files).write(methods));
    if (surface == Surface.GENERATOR) {
      all.add(new HistoryClass(dialect, files).write(methods));
    }
    return all;
  }

  private static void write(Path file, byte[] text) throws IOException {
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), text)) {
      Files.createDirectories(file.getParent());
      Files.write(file, text);
    }
  }

  private static void deleteOthers(Path target, Set<Path> files) throws IOException {
    if (Files.exists(target)) {
      try (Stream<Path> all = Files.walk(target)) {
        for (Path other : all.filter(Files::isRegularFile).toList()) {
          if (!files.contains(other)) {
            Files.delete(other);
          }
        }
      }
    }
  }
}
