package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;

class MainTest {
  @Test
  void printsAsNumPy() {
    assertEquals("[1 6 7 9 8]\n", Run.of("randomstate --seed 101 randint 0 10 --size 5").out());
    assertEquals(
        "[-0.7901525  -2.03462548  0.60330175]\n",
        Run.of("generator --engine PCG64 --seed 101 standard_normal --size 3").out());
    assertEquals("-0.7901524999630146\n", Run.of("generator --seed 101 standard_normal").out());
  }

  @Test
  void optionsMayStandBeforeAndAfterTheMethod() {
    String expected = Run.of("generator --seed 5 --engine MT19937 --format hex random 3").out();
    assertEquals(
        expected, Run.of("generator random 3 --seed 5 --engine MT19937 --format hex").out());
    assertEquals(
        expected, Run.of("generator --seed=5 random --size=3 --format=HEX --engine=MT19937").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--no-replace --p .5,.3,.2",
        "--replace False --p .5,.3,.2",
        "--replace=false --p .5,.3,.2",
        "--no-replace True --p .5,.3,.2"
      })
  void aTruthValueIsASwitchOrAWord(String replace) {
    String call = "randomstate --seed 1 --format json choice 3 ";
    assertEquals(
        Run.of(call + "3 False .5,.3,.2").out(), Run.of(call + "--size 3 " + replace).out());
    assertEquals(
        Run.of(call + "9 True .5,.3,.2").out(),
        Run.of(call + "--replace --size 9 --p .5,.3,.2").out());
  }

  @Test
  void jsonHasAllDigits() {
    String call = "generator --seed 101 --format json ";
    assertEquals(
        "[[-0.7901524999630146, -2.0346254818318728], [0.6033017469247647, 0.7442945298799118]]\n",
        Run.of(call + "standard_normal --size 2,2").out());
    assertEquals("-0.7901524999630146\n", Run.of(call + "standard_normal").out());
    assertEquals("[\"a\", \"<b>\"]\n", Run.of(call + "shuffle <b>,a").out());
    assertEquals("[]\n", Run.of(call + "random 0").out());
  }

  @Test
  void csvHasALineForEachRow() {
    String call = "generator --seed 101 --format csv ";
    assertEquals(
        "-0.7901524999630146,-2.0346254818318728\n0.6033017469247647,0.7442945298799118\n",
        Run.of(call + "standard_normal --size 2,2").out());
    assertEquals(
        "-0.7901524999630146\n-2.0346254818318728\n", Run.of(call + "standard_normal 2").out());
    assertEquals(8, Run.of(call + "standard_normal --size 2,4,3").out().lines().count());
    assertEquals("", Run.of(call + "random 0").out());
  }

  @Test
  void hexHasAllBits() {
    String call = "generator --seed 101 --format hex ";
    String[] lines = Run.of(call + "standard_normal 2").out().split("\n", -1);
    assertEquals(-0.7901524999630146, Double.parseDouble(lines[0]));
    assertEquals(-2.0346254818318728, Double.parseDouble(lines[1]));
    assertEquals("7\n", Run.of("generator --seed 1 --format hex integers 7 8").out());
    assertEquals(8, Run.of(call + "bytes 4").out().strip().length());
  }

  @Test
  void listsEngines() {
    String table = Run.of("engines").out();
    assertTrue(table.startsWith("name"), table);
    assertEquals(BitGenerators.names().size() + 1, table.lines().count());
    for (String engine : BitGenerators.names()) {
      assertTrue(table.contains("\n" + engine + " "), table);
    }
  }

  @ParameterizedTest
  @CsvSource({"PCG64, 8", "MT19937, 4"})
  void rawWordsAreTheEngines(String engine, int width) {
    Run run = Run.of("raw --engine " + engine + " --seed 3 --words 20000");
    assertEquals(0, run.exit());
    assertEquals(20000 * width, run.bytes().length);
    BitGenerator bits = BitGenerators.create(engine, 3);
    ByteBuffer words = ByteBuffer.wrap(run.bytes()).order(ByteOrder.nativeOrder());
    while (words.hasRemaining()) {
      long word = width == 8 ? words.getLong() : Integer.toUnsignedLong(words.getInt());
      assertEquals(bits.nextRaw(), word);
    }
  }

  /** The words of children take turns. */
  @Test
  void rawWordsOfStreams() {
    Run run = Run.of("raw --seed 3 --streams 3 --words 100");
    List<BitGenerator> children = BitGenerators.create("PCG64", 3).spawn(3);
    ByteBuffer words = ByteBuffer.wrap(run.bytes()).order(ByteOrder.nativeOrder());
    for (int i = 0; i < 100; i++) {
      assertEquals(children.get(i % 3).nextRaw(), words.getLong());
    }
    assertFalse(words.hasRemaining());
  }

  @Test
  void printsStates() {
    String expected = BitGenerators.create("PCG64", 3).state().toJson() + "\n";
    assertEquals(expected, Run.of("state --seed 3").out());
    assertEquals(expected, Run.of("generator --seed 3 state").out());
    assertEquals(expected, Run.of("generator --seed 3 state --format json").out());
    String legacy = Run.of("randomstate --seed 3 state").out();
    assertTrue(legacy.contains("\"has_gauss\":0"), legacy);
  }

  @Test
  void goesOnFromAState(@TempDir Path directory) {
    String file = directory.resolve("state.json").toString();
    String all = Run.of("generator --seed 3 --format csv random 4").out();
    String first =
        Run.of("generator --seed 3 --save-state " + file + " --format csv random 2").out();
    String second = Run.of("generator --state " + file + " --format csv random 2").out();
    assertEquals(all, first + second);
  }

  @Test
  void withoutASeedEveryRunIsAnother() {
    assertTrue(!Run.of("generator random 3").out().equals(Run.of("generator random 3").out()));
    assertTrue(!Run.of("randomstate rand 3").out().equals(Run.of("randomstate rand 3").out()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--help",
        "generator --help",
        "randomstate --help",
        "python --help",
        "python sample --help",
        "generator normal --help",
        "raw --help",
        "engines --help",
        "state --help"
      })
  void helps(String line) {
    String[] words = line.isEmpty() ? new String[] {"-h"} : line.split(" ", -1);
    String help = Run.of(words).out();
    assertTrue(help.startsWith("Usage: numrand"), help);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "generator | Missing required subcommand",
        "generater | numrand has no command 'generater'; did you mean generator?",
        "generator nromal | generator has no command 'nromal'; did you mean normal?",
        "engines all | engines takes no argument 'all'",
        "generator --engine NoSuch random | there is no engine named \"NoSuch\"; there are [",
        "generator --seed -1 random | seed must be >= 0, but is -1",
        "generator --seed 1,-1 random | seed must be >= 0, but is [1, -1]",
        "generator --seed 1.5 random | seed must be an integer or a list of integers, but is 1.5",
        "generator --seed | --seed",
        "generator --format xml random | --format",
        "generator --state /no/such/file random | cannot read /no/such/file: there is no such file",
        "generator --state / random | cannot read /: ",
        "generator --state /dev/zero random | cannot read /dev/zero: it is longer than a state",
        "generator --seed 1 --state x random | --state tells the engine and replaces the seed",
        "generator normal 0 -1 | scale",
        "generator normal a | normal('a') does not fit normal(loc=0.0, scale=1.0, size=None)",
        "generator normal 1 2 3 4 | normal(1, 2, 3, 4) does not fit",
        "generator normal 1 --loc 2 | normal(1, loc=2) does not fit",
        "generator normal --sise 3 | Unknown option: '--sise'",
        "generator normal --size -3 | size must be an integer from 0 to 2147483647",
        "generator normal --size 2.5 | size must be an integer",
        "generator normal --size 65536,65536 | size must be of at most 2147483647 values, but is of",
        "generator normal --size 0,65536,65536,0,5.0 | size must be an integer",
        "generator random --size 3 --dtype float16 | dtype must be one of [float64, float32]",
        "randomstate --seed 4294967296 rand | seed must be from 0 to 4294967295, but is 4294967296",
        "randomstate --seed 1,4294967296 rand | seed must be integers from 0 to 4294967295, but is [1,",
        "randomstate --seed -1 rand | seed must be >= 0, but is -1",
        "randomstate --seed [] rand | seed must not be empty",
        "randomstate randint 5 5 | high",
        "python --engine PCG64 random | Python has MT19937 only",
        "python --seed 1,2 random | seed must be a number or text",
        "python --seed 1 lognormvariate 1000 1 | too large for a float",
        "python choice [] | seq must not be empty",
        "generator choice 3 --p 0.5,0.6,0.7 | sum(p) must be 1",
        "generator choice 3 --p .5,.5 --size 2 | p.length must be the population = 3",
        "generator integers 300 --dtype uint8 | high",
        "generator integers 0 -1 --dtype uint64 | high must be > low = 0, but is -1",
        "generator bytes -1 | length must be >= 0, but is -1",
        "generator choice 10 --size 2147483647 | not enough memory",
        "randomstate shuffle [[1],[2,3]] | the rows of a matrix must have one length",
        "python choice range(99999999999) | a range must have at most 2147483647 members, but",
        "python getrandbits 400000 | bits is too long to be written in decimal",
        "generator random --size 1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1 | at most 64 axes, but has 65",
        "raw --words -1 | words must be an integer >= 0, but is -1",
        "raw --words x | words must be an integer >= 0, but is x",
        "raw --streams -1 | streams must be >= 0, but is -1"
      })
  void wrongArgumentsAreToldInOneLine(String line, String message) {
    Run run = Run.of(line);
    assertEquals(2, run.exit());
    assertArrayEquals(new byte[0], run.bytes());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("numrand: "), run.err());
    assertTrue(run.err().contains(message), run.err());
  }

  @Test
  void whatIsNotJsonIsToldByItsPlace(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("state.json"), "{\"bit_generator\":\n ");
    String told = "numrand: cannot read " + file + ": it is not JSON, at line 2 column 2\n";
    for (Target surface : Target.values()) {
      assertEquals(told, Run.of(surface.command() + " random --state " + file).err());
    }
    Files.writeString(file, "[1] 2");
    assertTrue(Run.of("state --state " + file).err().contains(": it is not JSON, at line 1"));
  }

  @Test
  void truthIsASeedInPython() {
    assertEquals(Run.of("python --seed 1 random").out(), Run.of("python --seed True random").out());
  }

  /** Python takes what it needs of a range, however long. */
  @Test
  void aRangeIsNotMadeToList() {
    assertEquals(
        Run.of("python --seed 1 sample range(2147483647) 3").out(),
        Run.of("python --seed 1 sample_range 2147483647 3").out());
    assertEquals(
        Run.of("python --seed 1 randrange 2147483647").out(),
        Run.of("python --seed 1 choice range(2147483647)").out());
    assertEquals(0, Run.of("python --seed 1 choices range(2147483647) --k 3").exit());
    assertEquals(
        Run.of("generator --seed 1 choice 2147483647 3").out(),
        Run.of("generator --seed 1 choice range(2147483647) 3").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "python shuffle range(2147483647) | not enough memory",
        "generator shuffle range(2147483647) | not enough memory",
        "randomstate permutation range(2147483647) | not enough memory",
        "python gauss range(2147483647) | gauss(range(0, 2147483647)) does not fit",
        "generator --seed range(2147483647) random | at most 1048576 integers, but has 2147483647",
        "generator random --size range(2147483647) | at most 64 axes, but has 2147483647"
      })
  @Timeout(5)
  void aLongRangeIsRefusedAtOnce(String line, String message) {
    Run run = Run.of(line);
    assertEquals(2, run.exit());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(message), run.err());
  }

  @Test
  void aBrokenStateIsToldInOneLine(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("state.json");
    for (String state : new String[] {"", "[1", "{}", "{\"bit_generator\": \"PCG64\"}", "\"x\""}) {
      Files.writeString(file, state);
      for (String surface : new String[] {"generator", "randomstate"}) {
        Run run = Run.of(surface + " --state " + file + " random");
        assertEquals(2, run.exit(), state);
        assertEquals(1, run.err().lines().count(), run.err());
      }
    }
  }
}
