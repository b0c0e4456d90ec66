package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.numrand.junit.Seeded;
import org.numrand.notation.MethodGroup;

/**
 * Every command line ends with 0 and nothing on standard error, or with 2, one line for a shell
 * user, and no changed state.
 */
class HostileCallsTest {
  private static final int CALLS = 200;

  /** So much is written before standard output fails. */
  private static final int ROOM = 1 << 20;

  /** Words that tell a shell user nothing. */
  private static final Pattern INTERNAL =
      Pattern.compile(
          "\\b(java|javax|com|org|picocli)\\.[a-z]" // packages
              + "|Exception|Error\\b|fault"
              + "|\\b[a-z]+[A-Z]\\w*" // methods and parameters of Java's
              + "|\\b(int|String|Object)\\b|is not a (long|double)|\\[L|@[0-9a-f]{5}"
              + "|For input string|overflow|out of bounds|[Ii]ndex [0-9]");

  private static final String[] VALUES =
      String.join(
              " ",
              "0 1 2 3 5 -1 0.5 1.5 -0.0 1e308 -1e308 1e999 5e-324 nan inf -inf 1_000 1__0 _ 1_ 007",
              "0x10 1e 1d True False None '' ' \" a b,c %s $x ${sys:user.home} @pom.xml @ - -- -x -5x",
              "2147483648 -2147483648 4294967295 4294967296 9223372036854775807 9223372036854775808",
              "-9223372036854775809 18446744073709551615 340282366920938463463374607431768211456",
              "[] [[]] [[],[]] [[1],[2,3]] [1,2,3] 1,2 1, , ,, (1,2) [1,2 1,2] [nan] [inf,1] [1,None]",
              "[{}] {} {\"a\":1} [True,1] ['a',1] [[1,2],[3,4]] [[1,2],[2,1]] [[[1]]] [-1] [0] [0,0]",
              "[0.1,0.9] [0.5,0.6] [1e308,1e308] 65536,65536 0,65536,65536 3,-1 2,2 [[4,0],[0,1]]",
              "range(0) range(3) range(5,1) range(1,9,0) range(99999999999999999999) range( range(a)",
              "range(-5,9223372036854775807,9223372036854775806) range(9223372036854775807)",
              "none.npy none.npz:a .npy 'x.npy' [1,a] [[1,a],[2.5,True]]")
          .split(" ", -1);

  private static final String[] LONG_VALUES = {
    "",
    " ",
    "\n",
    "a\nb",
    "\u0000",
    "\u001b[31m",
    "\u00e9",
    "\ufffd",
    "\ud83c\udfb2",
    "1" + "_1".repeat(3000),
    "1" + "0".repeat(5000),
    "0." + "3".repeat(5000),
    "-".repeat(5000),
    "x".repeat(100_000),
    "[".repeat(50_000),
    "[".repeat(300) + "]".repeat(300),
    "[".repeat(5_000) + "]".repeat(5_000),
    "1,".repeat(20_000) + "1",
    "1" + ",1".repeat(100)
  };

  private static final List<String> STATES =
      List.of(
          "",
          " ",
          "null",
          "[]",
          "{}",
          "[1",
          "{\"a\":",
          "{a:1}",
          "// x",
          "\u0000",
          "\ufeff{}",
          "1 2",
          "[3, [1], null]",
          "[\"MT19937\", [1, 2], 3]",
          "[null, null, null]",
          "[[[[[[[[]]]]]]]]",
          "{\"bit_generator\": null}",
          "{\"bit_generator\": \"NoSuch\"}",
          "{\"bit_generator\": \"PCG64\"}",
          "{\"bit_generator\": \"PCG64\", \"state\": 1}",
          "{\"bit_generator\": \"PCG64\", \"state\": {\"state\": -1, \"inc\": 1e99}, \"has_uint32\": 7}",
          "{\"bit_generator\": \"PCG64\", \"state\": {\"state\": 1.5, \"inc\": \"x\"}}",
          "{\"bit_generator\": \"MT19937\", \"state\": {\"key\": [1, -1, 1e400], \"pos\": 99999}}",
          "{\"bit_generator\": \"Philox\", \"state\": {\"counter\": [[1]], \"key\": {}}}",
          "[".repeat(100_000),
          "{\"a\":".repeat(100_000),
          "9".repeat(100_000));

  private static final List<String> PLACES =
      List.of(
          "WORD",
          "generator WORD",
          "generator --WORD random",
          "generator --engine WORD random",
          "generator --format WORD random",
          "generator --state WORD random",
          "generator --save-state WORD random",
          "generator --seed WORD random",
          "generator random --size WORD",
          "generator random --dtype WORD",
          "generator binomial WORD 0.5",
          "python randint WORD 3",
          "randomstate shuffle --x WORD",
          "state WORD",
          "state --engine WORD",
          "engines WORD",
          "split WORD",
          "split kfold --n WORD",
          "split kfold WORD",
          "raw --words WORD");

  /** Calls that once hung, overflowed, or failed in a programmer's words. */
  private static final List<List<String>> REFUSED =
      Stream.of(
              "generator random --size 100000,100000",
              "generator random --size -1",
              "generator random --size 1.5",
              "generator bytes 99999999999",
              "generator choice [[1,2],[3]]",
              "generator multivariate_normal [0,0] [[1,2],[3]]",
              "generator multivariate_normal [0,0] [[1,5],[5,1]] --check_valid raise",
              "generator integers 5 --dtype uint8 --dtype int8",
              "generator --seed 1 --seed 2 random",
              "generator --seed 1 --state x random",
              "generator --state /nowhere/x random",
              "generator --state / random",
              "generator --save-state / random",
              "generator --save-state /nowhere/x random",
              "generator --state \u0000 random",
              "generator --save-state \u0000 random",
              "generator @/etc/hostname",
              "randomstate --seed x rand",
              "randomstate --seed -5 rand",
              "randomstate hypergeometric 9223372036854775807 9223372036854775807 3",
              "python --seed nan random",
              "python --engine PCG64 random",
              "python sample range(10**9) 3",
              "python sample range(3) 5",
              "python shuffle range(2000000000)",
              "python randrange 5 5",
              "python choices [1,2] --weights [1]",
              "raw --state /",
              "raw --words 1e9",
              "state --state /dev/null",
              "state --save-state x",
              "engines --seed 1",
              "split --seed 1",
              "split kfold --n -1",
              "split kfold --n nan",
              "split kfold --n-splits 0 --n 5",
              "split kfold /nowhere/x",
              "split kfold /",
              "split nofold --n 5",
              "help x",
              "--x")
          .map(line -> List.of(line.split(" ")))
          .toList();

  @TempDir private Path folder;
  @Seeded private Random random;
  private Path saved;

  @BeforeEach
  void saveState() {
    saved = folder.resolve("saved.json");
  }

  @Test
  void endWithAllOrWithOneLine() throws IOException {
    Files.createDirectory(folder.resolve("folder"));
    Files.write(folder.resolve("latin"), new byte[] {'"', (byte) 0xe9, '"'});
    for (int i = 0; i < STATES.size(); i++) {
      Files.writeString(folder.resolve("state" + i), STATES.get(i));
    }
    int wellEnded = 0;
    for (int i = 0; i < CALLS; i++) {
      wellEnded += check(call()) ? 1 : 0;
    }
    assertTrue(wellEnded > CALLS / 40, wellEnded + " calls were right");
    assertTrue(wellEnded < CALLS / 2, wellEnded + " calls were right");
  }

  @Test
  void theseAreRefusedInOneLine() throws IOException {
    for (List<String> call : REFUSED) {
      assertFalse(check(call), call::toString);
    }
    for (String option : List.of("--state", "--save-state", "--engine", "--seed", "--format")) {
      boolean isText = check(List.of("python", option, "", "random"));
      assertEquals(option.equals("--seed"), isText); // Python's seed may be empty text
    }
  }

  /** In every place: as long as a word of a shell's can be, and longer. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatIsVeryLongIsRefusedInOneLine() throws IOException {
    int length = 140_000;
    List<String> words =
        List.of(
            "x".repeat(length),
            "1".repeat(length),
            "[".repeat(length),
            "\n\u001b[31m".repeat(length / 6));
    for (String word : words) {
      for (String place : PLACES) {
        assertFalse(check(List.of(place.replace("WORD", word).split(" "))));
      }
    }
    String tenMillion = "1".repeat(10_000_000);
    assertFalse(check(List.of("generator", tenMillion)));
    assertFalse(check(List.of("generator", "--seed", tenMillion, "random")));
    assertFalse(check(List.of("generator", "--state", tenMillion, "random")));
  }

  /** A digit or a comma too many must not cost memory or time. */
  @Test
  @Timeout(20)
  void rowsOfDigitsThatAreNoNumberAreReadAtOnce() throws IOException {
    String digits = "1".repeat(1 << 17);
    for (String word :
        List.of(
            digits + "x",
            digits + "." + digits + "x",
            digits + "e",
            "." + digits + "-",
            "1" + "_1".repeat(1 << 16) + "_")) {
      assertFalse(check(List.of("generator", "--seed", word, "random")));
    }
  }

  private boolean check(List<String> words) throws IOException {
    Files.writeString(saved, "as before");
    String call = String.join(" ", words).replace(folder.toString(), "FOLDER");
    call = call.substring(0, Math.min(call.length(), 1000));
    long filesBefore = files();
    Run run = Run.into(new Disk(), words.toArray(String[]::new));
    if (run.exit() == 0) {
      assertEquals("", run.err(), call);
      return true;
    }
    assertEquals(2, run.exit(), call);
    assertEquals(1, run.err().lines().count(), call + "\n" + run.err());
    assertTrue(run.err().startsWith("numrand: "), call + "\n" + run.err());
    assertTrue(run.err().length() < 1000, call + "\n" + run.err());
    assertFalse(INTERNAL.matcher(run.err()).find(), call + "\n" + run.err());
    assertEquals("as before", Files.readString(saved), call);
    assertEquals(filesBefore, files(), call);
    return false;
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  private List<String> call() {
    var words = new ArrayList<String>();
    int kind = random.nextInt(20);
    if (kind == 0) {
      words.add(
          any("", "no", "--no", "generater", "-h=1", "--version=2", "help", "\n", "generator"));
    } else if (kind <= 2) {
      words.add(any("raw", "state", "engines"));
    } else {
      addMethod(any(Target.values()), words);
      words.addAll(1, List.of("--save-state", saved.toString()));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      String option =
          any(
              "--seed",
              "--engine",
              "--state",
              "--format",
              "--save-state",
              "--words",
              "--out",
              "--script",
              "--then");
      words.addAll(
          1, random.nextInt(10) == 0 ? List.of(option) : List.of(option, argument(option)));
    }
    return words;
  }

  private void addMethod(Target surface, List<String> words) {
    MethodGroup method = any(surface.methods().toArray(MethodGroup[]::new));
    words.add(surface.command());
    words.add(random.nextInt(20) == 0 ? value() : method.name());
    String[] names = method.parameterNames().toArray(String[]::new);
    for (int i = random.nextInt(names.length + 2); i > 0; i--) {
      boolean isNamed = names.length > 0 && random.nextInt(3) == 0;
      if (isNamed) {
        words.add("--" + any(names));
      }
      words.add(value());
    }
    if (random.nextInt(8) == 0) {
      words.addAll(List.of("--dtype", any("uint8", "float32", "bool", "uint64", "complex", "")));
    }
  }

  private String argument(String option) {
    return switch (option) {
      case "--engine" -> any("PCG64", "MT19937", "pcg64", "NoSuch", "", "\n");
      case "--state" ->
          folder + any("", "/none", "/folder", "/latin", "/state" + random.nextInt(STATES.size()));
      case "--save-state" ->
          folder + any("", "/none/x", "/folder", "/" + "x".repeat(300), "/latin/x");
      case "--out" -> folder + any("/none/x.npy", "/folder", "/" + "x".repeat(300));
      case "--script" -> folder + any("", "/none", "/folder", "/latin", "/state4");
      case "--format" -> any("print", "JSON", "csv", "hex", "npy", "npz", "raw", "xml", "");
      default -> value();
    };
  }

  private String value() {
    int kind = random.nextInt(40);
    return kind == 0 ? any(LONG_VALUES) : kind < 15 ? any("1", "2", "0.5", "7") : any(VALUES);
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** Takes some bytes, then is full. */
  private static final class Disk extends OutputStream {
    private int room = ROOM;

    @Override
    public void write(int b) throws IOException {
      write(new byte[1], 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      room -= length;
      if (room < 0) {
        throw new IOException("No space left on device");
      }
    }
  }
}
