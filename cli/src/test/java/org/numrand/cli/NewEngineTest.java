package org.numrand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numrand.core.BitGenerators;
import org.numrand.core.internal.Versions;
import org.numrand.testkit.BitGeneratorContract;

/** What new-engine writes compiles and keeps the contract; .ci/new-engine has Maven build it. */
class NewEngineTest {
  /** Takes a second; Maven's build runs it. */
  private static final String BATTERY = "passesTheStatisticalBattery";

  @TempDir private Path folder;

  private Run newEngine(String arguments) {
    return Run.of(("new-engine " + arguments).split(" "));
  }

  private List<String> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void writesAProject() throws IOException {
    Path root = folder.resolve("rng");
    String printed =
        newEngine("MyEngine --word-bits 32 --package com.example.rng --folder " + root).out();
    String sources = "src/main/java/com/example/rng/MyEngine";
    List<String> files = files(root);
    assertEquals(
        List.of(
            "README.md",
            "pom.xml",
            sources + ".java",
            sources + "Provider.java",
            "src/main/resources/META-INF/services/org.numrand.core.spi.BitGeneratorProvider",
            "src/test/java/com/example/rng/MyEngineTest.java"),
        files);
    for (String file : files) {
      assertTrue(printed.contains(root.resolve(file) + "\n"), file);
      String text = Files.readString(root.resolve(file));
      assertFalse(text.matches("(?s).*@[a-z]+[A-Za-z]*@.*"), text);
      assertFalse(text.lines().anyMatch(line -> line.endsWith(" ")), text);
    }
    assertTrue(printed.endsWith("To see it pass its test: mvn -f " + root + " verify\n"), printed);
    assertTrue(
        Files.readString(root.resolve("pom.xml"))
            .contains("<numrand.version>" + Versions.own() + "</numrand.version>"));
  }

  @ParameterizedTest
  @CsvSource({"64, ", "32, ", "64, --blocks", "32, --blocks"})
  void theEngineKeepsTheContract(int wordBits, String more) throws Exception {
    String name = "Fresh" + wordBits + (more == null ? "ByWord" : "ByBlock");
    Path root = folder.resolve(name);
    String options = " --word-bits " + wordBits + (more == null ? "" : " " + more);
    newEngine(name + options + " --package fresh --folder " + root).out();
    Path classes = Files.createDirectory(folder.resolve("classes"));
    compile(root, classes);
    URL[] urls = {
      classes.toUri().toURL(), root.resolve("src/main/resources").toUri().toURL(),
    };
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (var loader = new URLClassLoader(urls, before)) {
      thread.setContextClassLoader(loader);
      assertEquals(wordBits, BitGenerators.create(name, 1).properties().wordBits());
      var constructor = loader.loadClass("fresh." + name + "Test").getDeclaredConstructor();
      constructor.setAccessible(true);
      for (Method law : BitGeneratorContract.class.getDeclaredMethods()) {
        if (law.isAnnotationPresent(Test.class) && !law.getName().equals(BATTERY)) {
          law.setAccessible(true);
          law.invoke(constructor.newInstance());
        }
      }
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private void compile(Path root, Path classes) throws IOException {
    var options =
        new ArrayList<>(List.of("-proc:none", "-Xlint:all", "-Werror", "--release", "17"));
    options.addAll(List.of("-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
    files(root).stream()
        .filter(file -> file.endsWith(".java"))
        .forEach(file -> options.add(root.resolve(file).toString()));
    var messages = new ByteArrayOutputStream();
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, messages, options.toArray(String[]::new));
    assertEquals(0, exit, () -> messages.toString(UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          my-engine | NAME must be a Java class's, of ASCII letters, digits and _, but is 'my-engine'
          9Lives | NAME must be a Java class's, of ASCII letters, digits and _, but is '9Lives'
          class | NAME must be a Java class's, of ASCII letters, digits and _, but is 'class'
          Möwe | NAME must be a Java class's, of ASCII letters, digits and _, but is 'Möwe'
          ../Out | NAME must be a Java class's, of ASCII letters, digits and _, but is '../Out'
          PCG64 | NAME must be a new engine's, but there is PCG64
          SeedSequence | NAME must not be a word that the engine's source has already, but is SeedSequence
          Int | package must be a Java package's name in ASCII, but is 'org.example.int'
          Mine --package com.9 | package must be a Java package's name in ASCII, but is 'com.9'
          Mine --package ../x | package must be a Java package's name in ASCII, but is '../x'
          Mine --word-bits 16 | word-bits must be 32 or 64, but is 16
          """)
  void badInputWritesNothing(String arguments, String message) throws IOException {
    Run run = newEngine(arguments + " --folder " + folder.resolve("new"));
    assertEquals("numrand: " + message + "\n", run.err());
    assertEquals(2, run.exit());
    assertEquals(List.of(), files(folder));
  }

  @Test
  void whatIsThereStays() throws IOException {
    Path file = Files.writeString(folder.resolve("pom.xml"), "mine");
    Run run = newEngine("Mine --folder " + folder);
    assertEquals("numrand: folder must be empty, but " + folder + " is not\n", run.err());
    assertEquals(2, run.exit());
    Run onFile = newEngine("Mine --folder " + file);
    assertEquals("numrand: folder must be a folder, but " + file + " is a file\n", onFile.err());
    assertEquals(List.of("pom.xml"), files(folder));
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void anEmptyFolderIsTaken() throws IOException {
    newEngine("Mine --folder " + folder).out();
    assertEquals(6, files(folder).size());
  }

  @Test
  void theGuideShowsItsMoves() throws IOException {
    newEngine("Mine --folder " + folder).out();
    String source =
        Files.readString(folder.resolve("src/main/java/org/example/mine/Mine.java"))
            .replaceAll("(?m)^  ", "");
    String guide = Files.readString(Path.of("..", "docs", "writing-an-engine.md"));
    for (String move : List.of("skip", "jump")) {
      int start = source.indexOf("@Override\nprotected void " + move);
      String method = source.substring(start, source.indexOf("\n}\n", start) + 3);
      assertTrue(guide.contains(method), method);
    }
  }
}
