package org.numrand.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.numrand.core.BitGenerator;
import org.numrand.core.SeedSequence;
import org.numrand.distributions.Generator;
import org.numrand.junit.Replay.Value;
import org.numrand.junit.Run.Outcome;
import org.numrand.numpy.RandomState;
import org.numrand.python.Random;
import org.numrand.testkit.NumPyOracle;

/** The printed Java and Python lines make the values that the test was given. */
class LinesTest {
  private static final String[] SEEDS = {"0", "4213", "340282366920938463463374607431768211455"};

  /** All types, engines and kinds of seeds. */
  @Seeded
  static class Everything {
    @Test
    void test(
        Generator generator,
        @Engine("MT19937") Generator mt19937,
        @Engine("Philox") Generator philox,
        @Engine("SFC64") Generator sfc64,
        @Engine("PCG64DXSM") Generator pcg64dxsm,
        RandomState state,
        @Engine("PCG64") RandomState pcg64State,
        BitGenerator bits,
        @Engine("MT19937") BitGenerator mt19937Bits,
        java.util.Random random,
        @Engine("MT19937") java.util.Random mt19937Random,
        RandomGenerator randomGenerator,
        @Engine("Philox") RandomGenerator philoxRandomGenerator,
        Random python,
        SeedSequence sequence,
        @Seed(101) Generator fixed,
        @Seed(4294967295L) RandomState fixedState,
        @Seed(101) @Engine("Philox") RandomState fixedPhiloxState,
        @Seed(Long.MAX_VALUE) @Engine("SFC64") BitGenerator fixedBits,
        @Seed(0) Random fixedPython,
        @Seed(101) SeedSequence fixedSequence,
        TestReporter reporter) {
      EverythingCases.draw(
          reporter,
          generator,
          mt19937,
          philox,
          sfc64,
          pcg64dxsm,
          state,
          pcg64State,
          bits,
          mt19937Bits,
          random,
          mt19937Random,
          randomGenerator,
          philoxRandomGenerator,
          python,
          sequence,
          fixed,
          fixedState,
          fixedPhiloxState,
          fixedBits,
          fixedPython,
          fixedSequence);
      throw new AssertionError();
    }
  }

  private static Outcome failure(String seed) {
    Run run = Run.of(Everything.class).parameter(Settings.SEED, seed).run();
    return run.outcomes().get(run.ids("FAILED").get(0));
  }

  @Test
  void javaLinesMakeTheValuesAgain(@TempDir Path folder) throws Exception {
    var lines = new StringBuilder();
    var expected = new java.util.ArrayList<String>();
    for (String seed : SEEDS) {
      Outcome failed = failure(seed);
      expected.addAll(failed.drawn());
      for (Value value : failed.replay().orElseThrow().values()) {
        lines.append("      ").append(value.java()).append(",\n");
      }
    }
    Object[] values = evaluated(lines.toString(), folder);
    assertEquals(expected, Arrays.stream(values).map(Draws::from).toList());
  }

  /** Compiles the expressions, with the imports that a user would have. */
  private static Object[] evaluated(String expressions, Path folder) throws Exception {
    Path source =
        Files.writeString(
            folder.resolve("Lines.java"),
            """
            import java.math.BigInteger;
            import org.numrand.core.BitGenerators;
            import org.numrand.core.NumPyVersion;
            import org.numrand.core.SeedSequence;
            import org.numrand.distributions.Generator;
            import org.numrand.numpy.RandomState;

            public class Lines {
              public static final Object[] ALL = {
            %s  };
            }
            """
                .formatted(expressions));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var messages = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of("-d", folder.toString(), "-proc:none"),
                null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
            .call();
    assertEquals(true, compiled, messages::toString);
    try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      return (Object[]) loader.loadClass("Lines").getField("ALL").get(null);
    }
  }

  @Test
  void pythonLinesMakeTheValuesAgain() {
    try (NumPyOracle python = NumPyOracle.start()) {
      python.exec(
          """
          import random
          def words(value):
              if isinstance(value, np.random.SeedSequence):
                  return value.generate_state(1, np.uint64)
              if isinstance(value, np.random.BitGenerator):
                  value = np.random.Generator(value)
              return np.array([value.random() for _ in range(3)]).view(np.uint64)
          """);
      for (String seed : SEEDS) {
        Outcome failed = failure(seed);
        List<Value> values = failed.replay().orElseThrow().values();
        assertEquals(failed.drawn().size(), values.size());
        for (int i = 0; i < values.size(); i++) {
          long[] words = python.longs("words(" + values.get(i).python() + ")");
          String drawn = failed.drawn().get(i);
          assertEquals(
              drawn.substring(drawn.indexOf(' ') + 1),
              Arrays.stream(words).mapToObj(Long::toHexString).collect(Collectors.joining(" ")),
              values.get(i)::toString);
        }
      }
    }
  }

  @Test
  void theVersionOfNumPyIsInTheLines(@TempDir Path folder) throws Exception {
    Run run = Run.of(Versions.class).seed(4213).run();
    Outcome failed = run.outcomes().get(run.ids("FAILED").get(0));
    List<Value> values = failed.replay().orElseThrow().values();
    assertEquals(
        List.of(
            "Generator.withSeed(101L).asOf(\"1.26.4\")",
            "new RandomState(101L, NumPyVersion.of(\"2.3.5\"))",
            "BitGenerators.create(\"PCG64\", 101L)"),
        values.stream().map(Value::java).toList());
    assertEquals(
        List.of(
            "np.random.default_rng(101)  # NumPy 1.26.4",
            "np.random.RandomState(101)  # NumPy 2.3.5",
            "np.random.PCG64(101)"),
        values.stream().map(Value::python).toList());
    String lines = values.stream().map(Value::java).collect(Collectors.joining(",\n"));
    Object[] again = evaluated(lines, folder);
    assertEquals(
        "Generator 1.26.4 " + Generator.withSeed(101).asOf("1.26").wald(3, 2),
        "Generator " + ((Generator) again[0]).version() + " " + ((Generator) again[0]).wald(3, 2));
    assertEquals(
        failed.drawn().get(0), String.valueOf(Generator.withSeed(101).asOf("1.26").wald(3, 2)));
  }

  /** The nearest annotation counts, and what has no version is left as it is. */
  @AsOf("2.3")
  static class Versions {
    @Test
    void test(
        @Seed(101) @AsOf("1.26") Generator generator,
        @Seed(101) RandomState state,
        @Seed(101) BitGenerator bits,
        TestReporter reporter) {
      reporter.publishEntry("drawn", String.valueOf(generator.wald(3, 2)));
      throw new AssertionError();
    }
  }

  @Test
  void anEngineThatNumPyLacksHasNoPythonLine() {
    Run run = Run.of(OtherEngine.class).seed(4213).run();
    Replay replay = run.outcomes().get(run.ids("FAILED").get(0)).replay().orElseThrow();
    assertEquals("none, since NumPy has no engine Counting", replay.values().get(0).python());
    assertEquals(
        "new Generator(BitGenerators.create(\"Counting\", 5L))", replay.values().get(0).java());
  }

  static class OtherEngine {
    @Test
    void test(@Seed(5) @Engine("Counting") Generator rng) {
      throw new AssertionError();
    }
  }
}
