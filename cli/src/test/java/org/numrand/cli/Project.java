package org.numrand.cli;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A project folder with the launcher, a jar that runs this class path's command, and sources that
 * are older; beside it {@code tools}, all that the launcher calls but Java and Maven.
 *
 * @param folder where it stands, in {@code my project}
 */
record Project(Path folder) {
  private static final List<String> TOOLS =
      List.of(
          "awk",
          "bash",
          "cat",
          "dirname",
          "find",
          "flock",
          "mkdir",
          "mktemp",
          "mv",
          "readlink",
          "rm",
          "touch");

  /** What a shell saw of a command. */
  record Seen(int exit, String out, String err) {

    /** It must have been refused. */
    void assertRefused(String message) {
      assertEquals("numrand: " + message + "\n", err);
      assertEquals("", out);
      assertEquals(2, exit);
    }

    /** It must have printed this only. */
    void assertPrinted(String expected) {
      assertEquals("", err);
      assertEquals(expected, out);
      assertEquals(0, exit);
    }
  }

  static Project in(Path parent) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash");
    var project = new Project(parent.toRealPath());
    project.makeSources();
    project.makeJar();
    project.makeTools();
    return project;
  }

  Path launcher() {
    return folder.resolve("my project/numrand");
  }

  Path jar() {
    return folder.resolve("my project/cli/target/numrand.jar");
  }

  private void makeSources() throws IOException {
    Files.createDirectories(folder.resolve("my project/cli/src/main"));
    Files.copy(Path.of("..", "numrand"), launcher());
    assertTrue(launcher().toFile().setExecutable(true));
    for (String source : List.of("pom.xml", "cli/pom.xml", "cli/src/main/Main.java")) {
      Files.writeString(folder.resolve("my project").resolve(source), "");
    }
  }

  /** The classes as Java maps them, or nothing if that failed, as here: it would take seconds. */
  Path archive() {
    return jar().resolveSibling("numrand.jsa");
  }

  private void makeJar() throws IOException {
    Files.createDirectories(jar().getParent());
    var manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(joining(" ")));
    new JarOutputStream(Files.newOutputStream(jar()), manifest).close();
    Files.setLastModifiedTime(jar(), FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    Files.createFile(archive());
    Files.setLastModifiedTime(archive(), Files.getLastModifiedTime(jar()));
  }

  /** A Java whose starts take half the processor time, as one that stays so short needs no C2. */
  String java() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    makeCommand("java/bin/java", "exec '" + java + "' -XX:TieredStopAtLevel=1 \"$@\"");
    return folder.resolve("java").toString();
  }

  private void makeTools() throws IOException {
    for (String tool : TOOLS) {
      for (String real : List.of("/bin/" + tool, "/usr/bin/" + tool)) {
        if (Files.exists(Path.of(real))) {
          makeCommand("tools/" + tool, "exec " + real + " \"$@\"");
        }
      }
    }
  }

  /** Makes a command out of a line for the shell. */
  void makeCommand(String name, String line) throws IOException {
    Path command = folder.resolve(name);
    Files.createDirectories(command.getParent());
    Files.writeString(command, "#!/bin/bash\n" + line + "\n");
    assertTrue(command.toFile().setExecutable(true));
  }

  /** Runs a line of ASCII in a shell that stands in the folder, in the C locale. */
  Seen shell(Map<String, String> variables, String line) throws Exception {
    Path out = folder.resolve("seen.out");
    Path err = folder.resolve("seen.err");
    var builder =
        new ProcessBuilder("/bin/bash", "-c", line)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment
        .keySet()
        .removeIf(
            name ->
                name.startsWith("LC_")
                    || name.startsWith("JAVA_")
                    || name.startsWith("NUMRAND_")
                    || name.equals("LANG"));
    environment.putAll(variables);
    Process process = builder.start();
    process.getOutputStream().close();
    assertTrue(process.waitFor(5, MINUTES), line);
    return new Seen(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
