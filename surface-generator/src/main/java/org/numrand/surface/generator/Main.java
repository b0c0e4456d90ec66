package org.numrand.surface.generator;

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

/** Writes the generated façade of a surface. */
public final class Main {
  private Main() {}

  /**
   * Writes the façade, unless it is there already as it would be written, so that an unchanged
   * table compiles nothing again.
   *
   * @param args the surface, the folder to write to, and the folders with the sources of the
   *     classes that the table names
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Surface surface = Surface.valueOf(args[0]);
    Path target = Path.of(args[1]);
    SourceFiles files = new SourceFiles(Arrays.stream(args).skip(2).map(Path::of).toList());
    List<Method> methods = Methods.of(surface);
    Checks.check(surface, methods, files);
    Dialect dialect =
        switch (surface) {
          case GENERATOR -> new GeneratorDialect(files);
          case RANDOM_STATE -> new RandomStateDialect(files);
        };
    Path file = target.resolve(dialect.facade().canonicalName().replace('.', '/') + ".java");
    byte[] text =
        new Facade(dialect, files).write(methods).toString().getBytes(StandardCharsets.UTF_8);
    deleteOthers(target, file);
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), text)) {
      Files.createDirectories(file.getParent());
      Files.write(file, text);
    }
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
