package org.numrand.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.numrand.junit.ArbitraryCases.LAST_FAILURE;
import static org.numrand.junit.ArbitraryCases.SHOWN;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Generator;
import org.numrand.numpy.RandomState;
import org.numrand.python.Random;

/** Properties of jqwik, run by the Test Kit. */
class NumrandArbitrariesTest {
  @TempDir private Path folder;

  /** Without what jqwik remembers of failures in earlier runs. */
  private Run run(Class<?> properties) {
    SHOWN.clear();
    String database = folder.resolve("database-" + System.nanoTime()).toString();
    return Run.of(properties)
        .engine("jqwik")
        .parameter("jqwik.reporting.usejunitplatform", "true")
        .parameter("jqwik.database", database)
        .run();
  }

  @Test
  void theSeedOfJqwikReplaysAllValues() {
    run(ArbitraryCases.Passing.class);
    Set<Object> first = new HashSet<>(SHOWN);
    assertEquals(6 * 50, first.size());
    assertEquals(List.of(), run(ArbitraryCases.Passing.class).ids("FAILED"));
    assertEquals(first, new HashSet<>(SHOWN));
  }

  @Test
  void valuesAreThoseOfTheDistribution() {
    run(ArbitraryCases.Mean.class);
    assertEquals(10_000, SHOWN.size());
    double mean = SHOWN.stream().mapToDouble(Double.class::cast).average().orElseThrow();
    // The standard deviation of such a mean is 0.02, and jqwik's seed is fixed.
    assertEquals(10, mean, 0.1);
  }

  @Test
  void failuresShrinkAndAreReported() {
    Run run = run(ArbitraryCases.Failing.class);
    assertEquals(7, run.ids("FAILED").size());

    double real = (double) LAST_FAILURE.get("realsAreSmall");
    assertTrue(real >= 15 && real < 15.05, () -> "shrunk to " + real);
    assertTrue(report(run, "realsAreSmall").contains("value: " + real));
    assertEquals(12L, LAST_FAILURE.get("integersAreSmall"));

    // Those that shrink by their seeds come down to the smallest that does it.
    long triple =
        smallest(seed -> ArbitraryCases.allPositive(Generator.withSeed(seed).normal(0, 1, 3)));
    assertEquals(
        Draws.bits(Generator.withSeed(triple).normal(0, 1, 3)),
        Draws.bits((double[]) LAST_FAILURE.get("neverAllPositive")));
  }

  @Test
  void generatorsAreReportedByTheirSeeds() {
    Run run = run(ArbitraryCases.Failing.class);
    long pcg64 = smallest(seed -> Generator.withSeed(seed).random() >= 0.9);
    assertReported(
        "Generator.withSeed(%dL); in Python: np.random.default_rng(%d)",
        pcg64, run, "firstIsSmall");
    long philox = smallest(seed -> BitGenerators.create("Philox", seed).nextDouble() >= 0.9);
    assertReported(
        "new Generator(BitGenerators.create(\"Philox\", %dL)); in Python:"
            + " np.random.Generator(np.random.Philox(%d))",
        philox, run, "firstOfPhiloxIsSmall");
    long state = smallest(seed -> new RandomState(seed).randomSample() >= 0.9);
    assertReported(
        "new RandomState(%dL); in Python: np.random.RandomState(%d)",
        state, run, "firstOfStateIsSmall");
    long python = smallest(seed -> new Random(seed).random() >= 0.9);
    assertReported(
        "new org.numrand.python.Random(%dL); in Python: random.Random(%d)",
        python, run, "firstOfPythonIsSmall");
  }

  private static long smallest(LongPredicate fails) {
    return LongStream.iterate(0, seed -> seed + 1).filter(fails).findFirst().orElseThrow();
  }

  private static void assertReported(String format, long seed, Run run, String property) {
    String report = report(run, property);
    assertTrue(report.contains(format.formatted(seed, seed)), report);
  }

  private static String report(Run run, String property) {
    return run.outcomes().entrySet().stream()
        .filter(entry -> entry.getKey().contains("[property:" + property + "("))
        .map(entry -> entry.getValue().entries().toString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void unknownEnginesAreRefusedAtOnce() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> NumrandArbitraries.generators("MT"));
    assertTrue(refused.getMessage().startsWith("there is no engine named \"MT\""));
  }
}
