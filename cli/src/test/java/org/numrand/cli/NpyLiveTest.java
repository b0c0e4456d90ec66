package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numrand.testkit.NumPyOracle;

/** Files for NumPy and of NumPy's: what is written is byte for byte what {@code np.save} writes. */
class NpyLiveTest {
  private static final String NAMES =
      """
      import base64, io, warnings
      warnings.simplefilter('ignore')

      def saved(value, save=np.save):
          file = io.BytesIO()
          save(file, value)
          return base64.b64encode(file.getvalue()).decode()

      def rng():
          return np.random.default_rng(7)

      def rs():
          return np.random.RandomState(7)

      def py():
          return random.Random(7)

      def shuffled(rng, a):
          rng.shuffle(a)
          return a

      def drawn(call):
          try:
              value = np.asarray(call(a.copy()))
          except Exception as error:
              return 'refused'
          return saved(np.array(value, value.dtype.newbyteorder('='), order='C'))
      """;

  /** A call here, and in Python. */
  private static final String[][] CALLS = {
    {"generator random", "rng().random()"},
    {"generator random 3", "rng().random(3)"},
    {"generator random 70000", "rng().random(70000)"},
    {"generator random --size 2,3,4", "rng().random((2, 3, 4))"},
    {"generator random --size 3,0", "rng().random((3, 0))"},
    {"generator random --size 123456,1", "rng().random((123456, 1))"},
    {"generator random --size 5 --dtype float32", "rng().random(5, dtype='f4')"},
    {"generator standard_gamma [1,2] --dtype float32", "rng().standard_gamma([1, 2], dtype='f4')"},
    {"generator poisson 3 --size 2,2", "rng().poisson(3, (2, 2))"},
    {"generator integers 10", "rng().integers(10)"},
    {"generator integers 10 --dtype uint8", "rng().integers(10, dtype='u1')"},
    {"generator integers 2 --dtype bool --size 9", "rng().integers(2, dtype=bool, size=9)"},
    {"generator integers 9 --dtype int8 --size 2,2", "rng().integers(9, dtype='i1', size=(2, 2))"},
    {"generator integers 9 --dtype uint16 --size 5", "rng().integers(9, dtype='u2', size=5)"},
    {"generator integers 9 --dtype int16 --size 5", "rng().integers(9, dtype='i2', size=5)"},
    {"generator integers 9 --dtype uint32 --size 5", "rng().integers(9, dtype='u4', size=5)"},
    {"generator integers 9 --dtype int32 --size 5", "rng().integers(9, dtype='i4', size=5)"},
    {"generator integers 9 --dtype uint64 --size 5", "rng().integers(9, dtype='u8', size=5)"},
    {
      "generator choice [a,b\u00e9\ud83c\udfb2,c] 4",
      "rng().choice(['a', 'b\u00e9\ud83c\udfb2', 'c'], 4)"
    },
    {"generator choice [a,b]", "rng().choice(['a', 'b'])"},
    {"generator choice [1,a,2.5] 4", "rng().choice([1, 'a', 2.5], 4)"},
    {"generator choice [True,a] 4", "rng().choice([True, 'a'], 4)"},
    {"generator choice [1,2.5,True] 4", "rng().choice([1, 2.5, True], 4)"},
    {"generator choice [True,2] 4", "rng().choice([True, 2], 4)"},
    {"generator choice [True,False] 4", "rng().choice([True, False], 4)"},
    {"generator choice [9223372036854775808] 2", "rng().choice([2**63], 2)"},
    {"generator choice [1,9223372036854775808] 4", "rng().choice([1, 2**63], 4)"},
    {
      "generator permutation [[1,a],[2,b],[3,c]]",
      "rng().permutation([[1, 'a'], [2, 'b'], [3, 'c']])"
    },
    {"generator bytes 10", "rng().bytes(10)"},
    {"generator multinomial 9 .5,.5 --size 3", "rng().multinomial(9, [.5, .5], 3)"},
    {"generator dirichlet 1,2,3", "rng().dirichlet([1, 2, 3])"},
    {"randomstate rand 2 3", "rs().rand(2, 3)"},
    {"randomstate randint 5 --size 3 --dtype uint8", "rs().randint(5, size=3, dtype='u1')"},
    {"randomstate randn", "rs().randn()"},
    {"python random", "py().random()"},
    {"python randint 1 6", "py().randint(1, 6)"},
    {"python sample range(9) 4", "py().sample(range(9), 4)"},
    {"python choices [a,bc] --k 3", "py().choices(['a', 'bc'], k=3)"},
    {"python getrandbits 64", "py().getrandbits(64)"},
  };

  /** Arrays of all dtypes and shapes, and what is drawn from each, here and in Python. */
  private static final List<String> ARRAYS =
      List.of(
          "np.arange(12).astype('TYPE')",
          "np.arange(12).astype('TYPE').reshape(3, 4)",
          "np.arange(24).astype('TYPE').reshape(2, 3, 4)",
          "np.zeros((2, 0)).astype('TYPE')",
          "np.arange(5).astype('TYPE')[:, None, None, None]");

  private static final List<String> DTYPES =
      List.of(
          "?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f4", "f8", ">i4", ">f8", "U3",
          ">U3", "S2");

  private static final String[][] DRAWS = {
    {"generator permutation FILE", "rng().permutation(a)"},
    {"generator permuted FILE", "rng().permuted(a)"},
    {"generator permuted FILE --axis -1", "rng().permuted(a, axis=-1)"},
    {"generator permutation FILE --axis -1", "rng().permutation(a, axis=-1)"},
    {"generator choice FILE 3", "rng().choice(a, 3)"},
    {"generator choice FILE", "rng().choice(a)"},
    {"generator choice FILE --size 2,2 --axis -1", "rng().choice(a, (2, 2), axis=-1)"},
    {
      "generator choice FILE 2 --no-replace --no-shuffle",
      "rng().choice(a, 2, False, shuffle=False)"
    },
    {"generator shuffle FILE", "shuffled(rng(), a)"},
    {"randomstate permutation FILE", "rs().permutation(a)"},
    {"randomstate shuffle FILE", "shuffled(rs(), a)"},
  };

  private static NumPyOracle numpy;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    numpy = NumPyOracle.start();
    numpy.exec(NAMES);
  }

  @AfterAll
  static void end() {
    if (numpy != null) {
      numpy.close();
    }
  }

  @Test
  void whatIsWrittenIsWhatNumPyWrites() throws IOException {
    Path file = folder.resolve("x.npy");
    for (String[] call : CALLS) {
      byte[] expected = bytes("saved(" + call[1] + ")");
      String line = call[0].replaceFirst(" ", " --numpy " + numpy.version() + " ");
      String words = call[0].startsWith("python") ? call[0] : line;
      assertEquals("", Run.of(words + " --seed 7 --out " + file).out(), call[0]);
      assertArrayEquals(expected, Files.readAllBytes(file), call[0]);
      assertArrayEquals(expected, Run.of(words + " --seed 7 --format npy").bytes(), call[0]);
    }
  }

  @Test
  void whatIsReadIsWhatNumPyReads() throws IOException {
    Path file = folder.resolve("a.npy");
    Path out = folder.resolve("b.npy");
    for (int i = 0; i < DTYPES.size() + ARRAYS.size(); i++) {
      String dtype = i < DTYPES.size() ? DTYPES.get(i) : "f4";
      String array = ARRAYS.get(i % ARRAYS.size()).replace("TYPE", dtype);
      numpy.exec("a = " + array + "; np.save('" + file + "', a)");
      for (int j = i % 2; j < DRAWS.length; j += 2) {
        String[] draw = DRAWS[j];
        String name = draw[0] + " of " + array;
        String expected = numpy.text("drawn(lambda a: " + draw[1] + ")");
        String call = draw[0].replace("FILE", file.toString()) + " --seed 7 --out " + out;
        Run run = Run.of(call);
        if (expected.equals("refused")) {
          assertEquals(2, run.exit(), name);
        } else {
          assertEquals("", run.err(), name);
          assertEquals(0, run.exit(), name);
          assertArrayEquals(Base64.getDecoder().decode(expected), Files.readAllBytes(out), name);
        }
      }
    }
  }

  /** A .npz file has the arrays that NumPy finds there; and NumPy's are read. */
  @Test
  void severalArraysInOneFile() throws IOException {
    Path file = folder.resolve("x.npz");
    Run.of("generator --seed 7 normal 0 1 3 --out " + file).out();
    numpy.exec("npz = np.load('" + file + "')");
    assertEquals("['arr_0']", numpy.text("npz.files"));
    assertEquals("True", numpy.text("saved(npz['arr_0']) == saved(rng().normal(0, 1, 3))"));
    for (String save : List.of("np.savez", "np.savez_compressed")) {
      numpy.exec(save + "('" + file + "', p=np.array([.1, .2, .7]), a=np.arange(3, dtype='u1'))");
      assertEquals(
          numpy.text("rng().choice(np.arange(3, dtype='u1'), 5, p=[.1, .2, .7])") + "\n",
          Run.of("generator --seed 7 choice %1$s:a 5 --p %1$s:p".formatted(file)).out());
      assertEquals(
          "numrand: cannot read %1$s: it has several arrays; %1$s:NAME says which: p, a\n"
              .formatted(file),
          Run.of("generator shuffle " + file).err());
      assertEquals(
          "numrand: cannot read %1$s:b: there is no array b; there are: p, a\n".formatted(file),
          Run.of("generator shuffle " + file + ":b").err());
    }
  }

  @Test
  void parametersFromFiles() {
    Path file = folder.resolve("p.npy");
    numpy.exec("def put(a): np.save('" + file + "', a)");
    checkParameter(file, "[.1, .2, .7]", "choice 3 5 --p FILE", "choice(3, 5, p=a)");
    // NumPy is less strict with single precision.
    numpy.exec("put(np.array([.1, .2, .7], dtype='f4'))");
    checkCall(file, "choice 3 5 --p FILE", "choice(3, 5, p=np.load('" + file + "'))");
    checkParameter(file, "[[1, 2], [3, 4]]", "normal FILE 2", "normal(a, 2)");
    checkParameter(file, "[3., 4.]", "gamma FILE --size 3,2", "gamma(a, size=(3, 2))");
    checkParameter(
        file,
        "[[2., 1], [1, 2]]",
        "multivariate_normal 0,0 FILE --method cholesky",
        "multivariate_normal([0, 0], a, method='cholesky')");
    checkParameter(file, "[5, 7]", "integers FILE", "integers(a)");
    checkParameter(file, "[2.5, 1]", "dirichlet FILE 2", "dirichlet(a, 2)");
    checkParameter(file, "4", "permutation FILE", "permutation(int(a))");
  }

  private void checkParameter(Path file, String array, String call, String python) {
    numpy.exec("a = np.array(" + array + "); put(a)");
    checkCall(file, call, python);
  }

  private void checkCall(Path file, String call, String python) {
    String words = "generator --seed 7 " + call.replace("FILE", file.toString());
    assertEquals(numpy.text("rng()." + python) + "\n", Run.of(words).out(), words);
  }

  @Test
  void rawElementsAreThoseOfAFile() throws IOException {
    Path file = folder.resolve("x.raw");
    Run.of("generator --seed 7 random --size 300,2 --out " + file).out();
    assertEquals("True", numpy.text("(np.fromfile('" + file + "') == rng().random(600)).all()"));
  }

  private byte[] bytes(String expression) {
    return Base64.getDecoder().decode(numpy.text(expression));
  }
}
