package org.numrand.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.SeedSequence;
import org.numrand.testkit.StatisticalBattery.Effort;
import org.numrand.testkit.StatisticalBattery.Report;
import org.numrand.testkit.StatisticalBattery.Result;

class StatisticalBatteryTest {
  private static class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static List<String> failed(BadEngines.Bad bad) {
    return StatisticalBattery.run(bad.create(new SeedSequence(1))).results().stream()
        .filter(Result::failed)
        .map(Result::test)
        .toList();
  }

  /** An engine whose fault few tests find, each by the test that is meant to. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      neighbouring bits alike, 1 in 100 | runs along words
      words of even weight | weights
      every word twice | runs across words
      java.util.Random | birthday spacings, 4 x 8 low bits
      xorshift, 128 bits | linear complexity, top bit
      xoroshiro128+ | matrix rank, 512 x 512
      a permutation of 32 bits | repeats
      16 bits of the seed used | children, equal starts
      children a word apart | 16 children, serial, top byte
      """)
  void findsTheFault(String engine, String test) {
    List<String> failed = new ArrayList<>();
    assertThrows(
        Interrupted.class,
        () ->
            StatisticalBattery.run(
                BadEngines.named(engine).create(new SeedSequence(1)),
                Effort.QUICK,
                result -> {
                  if (result.failed()) {
                    failed.add(result.test());
                  }
                  if (result.test().equals(test)) {
                    throw new Interrupted();
                  }
                }),
        test + " has not run");
    assertTrue(failed.contains(test), failed::toString);
  }

  @Test
  void periodsAreFoundWhereverTheyBegin() {
    var bits = BadEngines.named("period 2^18").create(new SeedSequence(1));
    assertEquals(0, LinearTests.period(bits, 1 << 17));
    bits.nextRaws(new long[1001]);
    assertEquals(1 << 18, LinearTests.period(bits, 1 << 21));
    assertEquals(0, BitTests.distant(bits, 18));
    assertTrue(BitTests.distant(bits, 17) > 1e-3);
  }

  static List<BadEngines.Bad> badEngines() {
    return BadEngines.all();
  }

  /** The table of what a second finds, in docs/quality.md, says how many tests fail. */
  @ParameterizedTest
  @MethodSource("badEngines")
  @Tag("slow")
  void theTableTellsWhatASecondFinds(BadEngines.Bad bad) throws IOException {
    String table = Files.readString(Path.of("..", "docs", "quality.md"), UTF_8);
    String row = "| " + bad + " | " + failed(bad).size() + " |";
    assertTrue(table.contains(row), row);
  }

  @Test
  void reportsTellTheWorst() {
    var report =
        new Report(
            "E", List.of(new Result("one", 0.5), new Result("two", 0.99), new Result("x", 0.25)));
    assertEquals(0.06, report.pValue(), 1e-12);
    assertTrue(report.passed());
    var bad = new Report("E", List.of(new Result("one", 0.5), new Result("two", 1e-7)));
    assertFalse(bad.passed());
    assertTrue(bad.toString().startsWith("E FAILS\n"), bad::toString);
    assertEquals(
        """
        # E FAILS

        2 tests; p-values within 1e-06 of 0 or 1 fail; combined p >= 4.0e-07.

        | test | p | 0 to 1 | |
        |---|---|---|---|
        | one | 0.500000 | `..........#..........` |  |
        | two | 1.00000e-07 | `#....................` | **fails** |
        """,
        bad.toMarkdown());
  }

  /** What is interrupted after any test goes on as if it had not been. */
  @Test
  void goesOnWhereItWasInterrupted(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("progress");
    Report whole = StatisticalBattery.run(new SplitMix(32, new SeedSequence(5)));
    for (int stop : new int[] {3, 20}) {
      List<Result> told = new ArrayList<>();
      assertThrows(
          Interrupted.class,
          () ->
              StatisticalBattery.resume(
                  new SplitMix(32, new SeedSequence(5)),
                  Effort.QUICK,
                  file,
                  result -> {
                    told.add(result);
                    if (told.size() == stop) {
                      throw new Interrupted();
                    }
                  }));
    }
    var other = new SplitMix(32, new SeedSequence(6));
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> StatisticalBattery.resume(other, Effort.QUICK, file, result -> {}));
    assertTrue(e.getMessage().startsWith(file + " must be of this engine"), e.getMessage());
    var same = new SplitMix(32, new SeedSequence(5));
    assertEquals(whole, StatisticalBattery.resume(same, Effort.QUICK, file, result -> {}));
    assertFalse(Files.exists(file));
  }

  @Test
  void seedsThatFailAreCounted() {
    String told = StatisticalBattery.seeds("Faulty64", Effort.QUICK, 7, 7);
    assertTrue(told.startsWith("Faulty64: 0 of 1 seeds fail; the least combined p is "), told);
    FaultyEngine.faultUnderTest = FaultyEngine.Fault.MAKES_ONE_WORD;
    try {
      told = StatisticalBattery.seeds("Faulty64", Effort.QUICK, 7, 8);
    } finally {
      FaultyEngine.faultUnderTest = FaultyEngine.Fault.NONE;
    }
    assertTrue(told.startsWith("seed 7: Faulty64 FAILS\n"), told);
    assertTrue(told.contains("\nseed 8: Faulty64 FAILS\n"), told);
    assertTrue(told.endsWith("Faulty64: 2 of 2 seeds fail; the least combined p is 0.0\n"), told);
    assertThrows(
        IllegalArgumentException.class,
        () -> StatisticalBattery.seeds("Faulty64", Effort.QUICK, 2, 1));
  }

  /** Over many seeds of a good engine, each test's p-values are uniform. */
  @Test
  @Tag("slow")
  void pValuesAreUniform() {
    int seeds = 60;
    List<Report> reports =
        IntStream.range(0, seeds)
            .mapToObj(seed -> StatisticalBattery.run(new SplitMix(64, new SeedSequence(seed))))
            .toList();
    assertTrue(reports.stream().allMatch(Report::passed));
    for (int i = 0; i < reports.get(0).results().size(); i++) {
      String name = reports.get(0).results().get(i).test();
      if (name.equals("period") || name.startsWith("linear complexity")) {
        continue; // they have few values
      }
      int test = i;
      double[] pValues =
          reports.stream().mapToDouble(r -> r.results().get(test).pValue()).sorted().toArray();
      double distance = 0;
      for (int k = 0; k < seeds; k++) {
        double above = (k + 1.0) / seeds - pValues[k];
        distance = Math.max(distance, Math.max(above, 1.0 / seeds - above));
      }
      // Kolmogorov and Smirnov's distance exceeds this once in ten thousand.
      assertTrue(distance * Math.sqrt(seeds) < 2.23, name);
    }
  }
}
