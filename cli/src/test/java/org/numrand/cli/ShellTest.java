package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.spi.BitGeneratorProvider;

/** The command as a process: what the shell gives it, and what the shell sees of it. */
class ShellTest {
  private static final String LAUNCHER = "'my project/numrand'";
  private static final String JAVA = "$JAVA_HOME/bin/java -jar 'my project/cli/target/numrand.jar'";

  private Project project;

  @BeforeEach
  void makeProject(@TempDir Path folder) throws IOException {
    project = Project.in(folder);
  }

  private Project.Seen shell(String line) throws Exception {
    return project.shell(Map.of("JAVA_HOME", project.java()), line);
  }

  @ParameterizedTest
  @ValueSource(strings = {LAUNCHER, JAVA})
  void textArrivesWhole(String command) throws Exception {
    shell("LC_ALL=C " + command + " python random --seed $'\\303\\251\\303\\274'")
        .assertPrinted(Run.of("python", "random", "--seed", "\u00e9\u00fc").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "C.UTF-8"})
  void bytesThatAreNoTextAreRefused(String locale) throws Exception {
    shell("LC_ALL=" + locale + " " + JAVA + " python random --seed $'\\351'")
        .assertRefused("an argument is no text: \ufffd is not UTF-8");
  }

  @Test
  void filesHaveAnyName() throws Exception {
    Path state = project.folder().resolve("state.json");
    Path next = project.folder().resolve("next.json");
    Run.of("generator --seed 1 random --save-state " + state).out();
    String expected = Run.of("generator --state " + state + " random --save-state " + next).out();
    String call = LAUNCHER + " generator --state $'\\303\\251' random --save-state $'\\303\\274'";
    shell("mv state.json $'\\303\\251'; " + call + "; mv $'\\303\\274' state.json")
        .assertPrinted(expected);
    assertEquals(Files.readString(next), Files.readString(state));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        JAVA + " engines >&-",
        JAVA + " generator random --save-state state.json >&-",
        LAUNCHER + " raw >/dev/full",
        JAVA + " --help >/dev/full"
      })
  void standardOutputThatFailsIsToldInOneLine(String line) throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")) || !line.contains("/dev/full"));
    Project.Seen seen = shell(line);
    assertEquals(2, seen.exit());
    assertEquals(1, seen.err().lines().count(), seen.err());
    assertFalse(Files.exists(project.folder().resolve("state.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"raw", "generator --seed 1 --format csv random 100000000"})
  void aReaderThatGoesEndsTheCommand(String call) throws Exception {
    shell(LAUNCHER + " " + call + " | head -c 9 >/dev/null; echo ${PIPESTATUS[0]}")
        .assertPrinted("141\n");
  }

  @Test
  void closedStandardInputIsEmpty() throws Exception {
    shell(LAUNCHER + " generator --state - random <&-")
        .assertRefused("cannot read standard input: it is empty");
    shell("printf '\\377' | " + JAVA + " generator --state - random")
        .assertRefused("cannot read standard input: it is not UTF-8 text");
  }

  /**
   * There is room for 1 kB: nothing is printed, and nothing is left, where more is to be written.
   */
  @ParameterizedTest
  @CsvSource({
    "randomstate --seed 1 random --save-state new.json, cannot save the state in new.json",
    "plot raw --seed 1 --out new.png, cannot write new.png"
  })
  void aFileThatHasNoRoomIsFoundFirst(String call, String message) throws Exception {
    shell("mkdir new; cd new; ulimit -f 1; " + JAVA.replace("'my", "'../my") + " " + call)
        .assertRefused(message + ": File too large");
    try (Stream<Path> files = Files.list(project.folder().resolve("new"))) {
      assertEquals(List.of(), files.toList());
    }
  }

  /** A file that standard output writes to is not replaced: it has the numbers. */
  @Test
  void standardOutputCanTakeTheStateToo() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/stdout")));
    String call = "generator --seed 1 random";
    String file = project.folder().resolve("state.json").toString();
    String numbers = Run.of((call + " --save-state " + file).split(" ", -1)).out();
    String expected = numbers + Files.readString(Path.of(file));
    shell(LAUNCHER + " " + call + " --save-state /dev/stdout").assertPrinted(expected);
    shell(LAUNCHER + " " + call + " --save-state /dev/stdout | cat").assertPrinted(expected);
  }

  /** Java would write to the first file that it opens. */
  @Test
  void standardOutputThatIsClosedIsToldBeforeJavaStarts() throws Exception {
    shell(LAUNCHER + " engines >&-").assertRefused("cannot write to standard output: it is closed");
  }

  @Test
  void standardErrorMayBeClosed() throws Exception {
    shell("JAVA_HOME=/nowhere " + LAUNCHER + " engines 2>&-; echo $?").assertPrinted("2\n");
    shell(LAUNCHER + " generator --seed 1 random 2>&-")
        .assertPrinted(Run.of("generator --seed 1 random").out());
  }

  /** A jar names a provider that it does not hold. */
  @Test
  void aBrokenEngineIsToldInOneLine() throws Exception {
    Path services = Files.createDirectories(project.folder().resolve("broken/META-INF/services"));
    Files.writeString(services.resolve(BitGeneratorProvider.class.getName()), "no.such.Engine\n");
    Project.Seen seen =
        shell("export NUMRAND_CLASSPATH=broken; " + LAUNCHER + " state --engine NoSuch --seed 1");
    assertEquals(2, seen.exit());
    assertEquals(1, seen.err().lines().count(), seen.err());
    assertTrue(seen.err().contains("no.such.Engine"), seen.err());
  }

  @Test
  void aWarningIsOneLine() throws Exception {
    Project.Seen seen =
        shell(
            "printf 'a\\nb\\nb\\nb\\n' | "
                + LAUNCHER
                + " split stratified-kfold --csv - --no-header --y 1 --n-splits 2 --format csv");
    assertEquals("0\n0\n1\n1\n", seen.out());
    assertEquals(
        "numrand: The least populated class in y has only 1 members, which is less than"
            + " n_splits=2.\n",
        seen.err());
    assertEquals(0, seen.exit());
  }

  /** The recipe of docs/command-line.md. */
  @Test
  void aFileIsSplit() throws Exception {
    String page = Files.readString(Path.of("..", "docs", "command-line.md"));
    String recipe = page.substring(page.indexOf("So the shell splits a file"));
    String lines =
        recipe
            .substring(recipe.indexOf("$ "), recipe.indexOf("```\n\n"))
            .replace("$ ./numrand", LAUNCHER)
            .replace("$ ", "");
    Files.writeString(
        project.folder().resolve("pets.csv"), "name\nRex\nTom\nBello\nMia\nKim\nBo\n");
    shell(lines).assertPrinted("");
    assertEquals(
        "name,split\nRex,train\nMia,train\nKim,train\nBo,train\n",
        Files.readString(project.folder().resolve("train.csv")));
    assertEquals(
        "name,split\nTom,test\nBello,test\n",
        Files.readString(project.folder().resolve("test.csv")));
  }
}
