package org.numrand.surface.generator;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Surface;

/** Writes a generated class: the façade of a surface, or the benchmarks' workloads. */
public final class Main {
  private static final String WORKLOADS = "WORKLOADS";

  private Main() {}

  /**
   * Writes the class, unless it is there already as it would be written, so that an unchanged table
   * compiles nothing again.
   *
   * @param args the surface or {@code WORKLOADS}, the folder to write to, and the folders with the
   *     sources of the classes that the table names
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]);
    List<Path> sources = Arrays.stream(args).skip(2).map(Path::of).toList();
    JavaFile java =
        args[0].equals(WORKLOADS) ? Workloads.write() : facade(Surface.valueOf(args[0]), sources);
    String name = java.packageName() + "." + java.typeSpec().name();
    Path file = target.resolve(name.replace('.', '/') + ".java");
    byte[] text = java.toString().getBytes(StandardCharsets.UTF_8);
    deleteOthers(target, file);
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), text)) {
      Files.createDirectories(file.getParent());
      Files.write(file, text);
    }
  }

  private static JavaFile facade(Surface surface, List<Path> sources) {
    SourceFiles files = new SourceFiles(sources);
    List<Method> methods = Methods.of(surface);
    Checks.check(surface, methods, files);
    Dialect dialect =
        switch (surface) {
          case GENERATOR -> new GeneratorDialect(files);
          case RANDOM_STATE -> new RandomStateDialect(files);
          case PYTHON -> throw new IllegalArgumentException("random.Random is written by hand");
        };
    return new Facade(dialect, files).write(methods);
  }

  private static void deleteOthers(Path target, Path file) throws IOException {
    if (Files.exists(target)) {
      try (Stream<Path> all = Files.walk(target)) {
        for (Path other : all.filter(Files::isRegularFile).toList()) {
          if (!other.equals(file)) {
            Files.delete(other);
          }
        }
      }
    }
  }
}
