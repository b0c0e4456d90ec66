package org.numrand.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles providers and puts them into jars, for class loaders that start without any. */
final class Jars {
  private static final String PROVIDERS =
      "META-INF/services/org.numrand.core.spi.BitGeneratorProvider";

  private final Path folder;
  private final Path classes;
  private int made;

  Jars(Path folder) throws IOException {
    this.folder = folder;
    this.classes = Files.createDirectory(folder.resolve("classes"));
  }

  /** The library, without the tests and their engines. */
  static URL library() {
    return of(BitGenerator.class);
  }

  /** What the library needs. */
  static URL[] dependencies() {
    return Stream.concat(Stream.of(ImmutableList.class, Gson.class), partOfNewGuavas())
        .map(Jars::of)
        .toArray(URL[]::new);
  }

  private static Stream<Class<?>> partOfNewGuavas() {
    try {
      return Stream.of(
          Class.forName("com.google.common.util.concurrent.internal.InternalFutureFailureAccess"));
    } catch (ClassNotFoundException e) {
      return Stream.empty();
    }
  }

  private static URL of(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  /** Compiles public classes of the package {@code jar}, each of some lines. */
  void compile(List<String> sources) throws IOException {
    Path sourceFolder = Files.createDirectory(folder.resolve("sources"));
    List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-proc:none"));
    arguments.add("-classpath");
    arguments.add(path(library()));
    for (String source : sources) {
      String name = source.replaceAll("(?s).*?public (?:final )?class (\\w+).*", "$1");
      String text =
          "package jar;\nimport org.numrand.core.*;\nimport org.numrand.core.spi.*;\n" + source;
      Path file = Files.writeString(sourceFolder.resolve(name + ".java"), text);
      arguments.add(file.toString());
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    assertEquals(0, compiler.run(null, null, null, arguments.toArray(new String[0])));
  }

  private static String path(URL url) {
    try {
      return Path.of(url.toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  void delete(String simpleName) throws IOException {
    Files.delete(classes.resolve("jar/" + simpleName + ".class"));
  }

  void spoil(String simpleName) throws IOException {
    Files.writeString(classes.resolve("jar/" + simpleName + ".class"), "no class");
  }

  /** A jar with these classes as engines' providers. */
  URL of(String... providers) {
    return withServices(PROVIDERS, providers);
  }

  /** A jar with these classes as providers of a service, and all that was compiled. */
  URL withServices(String servicesFile, String... providers) {
    Path jar = folder.resolve("jar" + made++ + ".jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        var files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        add(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file), out);
      }
      add(servicesFile, String.join("\n", providers).getBytes(UTF_8), out);
      return jar.toUri().toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String name, byte[] content, JarOutputStream out) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(content);
    out.closeEntry();
  }
}
