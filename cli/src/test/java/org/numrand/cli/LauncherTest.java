package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher, with a Java that prints the class path it is given. */
class LauncherTest {
  private static final String CALL = "'my project/numrand' engines";

  private Project project;
  private Map<String, String> withoutMaven;
  private Map<String, String> withMaven;

  @BeforeEach
  void makeProject(@TempDir Path folder) throws IOException {
    project = Project.in(folder);
    project.makeCommand(
        "java/bin/java", "while [ \"$1\" != -classpath ]; do shift; done; echo \"$2\"");
    project.makeCommand(
        "maven/mvn", "echo \"Maven in $PWD\" | tee -a \"$PWD/built\"; [ ! -e \"$PWD/broken\" ]");
    String path = project.folder() + "/tools:" + project.folder() + "/java/bin";
    withoutMaven = Map.of("PATH", path);
    withMaven = Map.of("PATH", path + ":" + project.folder() + "/maven:/usr/bin:/bin");
  }

  @ParameterizedTest
  @CsvSource({
    "my project/numrand, ",
    "absolute, $PWD/my project/numrand",
    "relative, my project/numrand",
    "bin/relative, ../my project/numrand",
    "bin/chain, first",
    "bin/roundabout, ../bin/chain",
    "both/numrand, "
  })
  void linksLeadToTheProject(String name, String target) throws Exception {
    Path folder = project.folder();
    Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(folder.resolve("bin/first"), Path.of("../my project/numrand"));
    Files.createSymbolicLink(folder.resolve("bin/chain"), Path.of("first"));
    Files.createSymbolicLink(folder.resolve("both"), Path.of("my project"));
    Path link = folder.resolve(name);
    if (!Files.exists(link)) {
      Files.createSymbolicLink(link, Path.of(target.replace("$PWD", folder.toString())));
    }
    List<Path> before = names(link.getParent());
    for (String call :
        List.of(
            "'./" + name + "'",
            "'" + link + "'",
            "cd bin; '../" + name + "'",
            "export CDPATH=/usr; 'bin/../" + name + "'", // makes cd go elsewhere
            "PATH='" + link.getParent() + "':$PATH; " + link.getFileName())) {
      project.shell(withoutMaven, call).assertPrinted(project.jar() + "\n");
    }
    assertEquals(before, names(link.getParent()));
  }

  private static List<Path> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("seen."))
          .sorted()
          .toList();
    }
  }

  @Test
  void aMissingJavaIsNamed() throws Exception {
    project
        .shell(Map.of("PATH", project.folder() + "/tools"), CALL)
        .assertRefused("there is no java: a JDK of version 17 or newer is needed");
    project
        .shell(Map.of("JAVA_HOME", "/no/such"), CALL)
        .assertRefused(
            "there is no /no/such/bin/java: a JDK of version 17 or newer is needed;"
                + " JAVA_HOME must be its folder");
  }

  @Test
  void aMissingMavenIsNamed() throws Exception {
    makeSourceNewer();
    project
        .shell(withoutMaven, CALL)
        .assertRefused("Maven is needed to build the command: there is no mvn");
  }

  /** The lock cannot be made, as in a read-only folder, which would not stop root. */
  @Test
  void aProjectThatCannotBeWrittenToSaysWhatToDo() throws Exception {
    String target = project.jar().getParent().toString();
    String remedy =
        ", but you cannot write to "
            + target
            + ": have ./numrand run once by a user who can, or copy the project";
    Files.createDirectory(Path.of(target, "numrand.lock"));
    makeSourceNewer();
    project
        .shell(withMaven, CALL)
        .assertRefused("the command must be built anew, as a source is newer" + remedy);
    Files.delete(project.jar());
    project.shell(withMaven, CALL).assertRefused("the command must be built" + remedy);
  }

  @Test
  void aSourceThatIsNewerIsBuiltOnce() throws Exception {
    makeSourceNewer();
    Project.Seen first = project.shell(withMaven, CALL);
    assertEquals(project.jar() + "\n", first.out());
    assertEquals(1, first.err().lines().count(), first.err());
    project.shell(withMaven, CALL).assertPrinted(project.jar() + "\n");
    String built = Files.readString(project.launcher().resolveSibling("built"));
    assertEquals("Maven in " + project.folder() + "/my project\n", built);
  }

  @Test
  void aBuildThatFailsShowsWhatMavenSaid() throws Exception {
    makeSourceNewer();
    Files.createFile(project.launcher().resolveSibling("broken"));
    Project.Seen seen = project.shell(withMaven, CALL);
    assertTrue(seen.err().endsWith("/my project\nnumrand: the build failed\n"), seen.err());
    assertEquals(2, seen.exit());
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false"})
  void theArchiveOfClassesIsMadeOnce(int exit, boolean isUsed) throws Exception {
    project.makeCommand(
        "java/bin/java",
        """
        for word in "$@"; do
          case $word in
            -XX:DumpLoadedClassList=*) echo java/lang/Object >"${word#*=}"; exit ;;
            -XX:SharedArchiveFile=*) archive=${word#*=} ;;
            -Xshare:dump) dump=1 ;;
          esac
        done
        [ -n "${dump:-}" ] || { echo "archive ${archive:-}"; exit; }
        echo >>"$PWD/dumps"
        echo classes >"$archive"
        exit %d
        """
            .formatted(exit));
    Files.setLastModifiedTime(project.jar(), FileTime.from(Instant.now()));
    Files.writeString(project.archive(), "old");
    Files.setLastModifiedTime(project.archive(), FileTime.fromMillis(0));
    Path mapped = Files.createLink(project.folder().resolve("mapped"), project.archive());
    for (int i = 0; i < 2; i++) {
      String archive = isUsed ? project.archive().toString() : "";
      project.shell(withoutMaven, CALL).assertPrinted("archive " + archive + "\n");
    }
    assertEquals("\n", Files.readString(project.folder().resolve("dumps")));
    assertEquals("old", Files.readString(mapped)); // a Java that is running still reads it
    assertEquals(List.of(project.jar(), project.archive()), names(project.archive().getParent()));
  }

  private void makeSourceNewer() throws IOException {
    Files.setLastModifiedTime(project.jar(), FileTime.fromMillis(0));
  }
}
