package org.numrand.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.SeedSequence;
import org.numrand.core.WordBitGenerator;

class StatisticalBatteryTest {
  /** A bad engine, and the test that must find it. */
  private record Bad(
      String name, int width, String test, LongUnaryOperator step, LongUnaryOperator output) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Bad> badEngines() {
    LongUnaryOperator count = x -> x + 1;
    LongUnaryOperator all = x -> x;
    return List.of(
        new Bad("stuck bit", 64, "monobit, bit by bit", count, x -> good(x) & ~8),
        new Bad("a bit in 16 set too often", 64, "monobit", count, x -> good(x) | biased(x)),
        new Bad("sticky neighbours", 32, "runs along words", count, x -> sticky(good(x)) >>> 32),
        new Bad("every word twice", 32, "runs across words", count, x -> good(x >>> 1) >>> 32),
        new Bad("congruential", 64, "serial, byte 0", x -> x * 0x5851f42d4c957f2dL + 1, all),
        new Bad("lagged", 32, "birthday spacings", count, x -> (x * 0x9e3779b9L) >>> 1),
        new Bad("xorshift", 64, "matrix rank, 512 x 512", StatisticalBatteryTest::xorshift, all),
        new Bad("small linear", 64, "matrix rank, 32 x 32", StatisticalBatteryTest::linear, all),
        new Bad("Weyl", 64, "collisions", x -> x + 0x9e3779b97f4a7c15L, all),
        new Bad("short period", 64, "collisions", count, x -> good(x & 0xfff)));
  }

  /** A sixteenth of the bits. */
  private static long biased(long x) {
    return good(~x) & good(x + 3) & good(-x) & good(x * 9);
  }

  /** A linear engine of 16 bits. */
  private static long linear(long x) {
    long feedback = (x ^ (x >>> 2) ^ (x >>> 3) ^ (x >>> 5)) & 1;
    return (x >>> 1) | (feedback << 15);
  }

  private static long good(long x) {
    long z = (x + 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** Bits that differ from their upper neighbour are thrown again, once in a hundred times. */
  private static long sticky(long word) {
    return (word >>> 32) % 100 == 0 ? word ^ ((word ^ (word >>> 1)) & good(word)) : word;
  }

  private static long xorshift(long x) {
    long y = x ^ (x << 13);
    y ^= y >>> 7;
    return y ^ (y << 17);
  }

  private static final class BadEngine extends WordBitGenerator {
    private final Bad bad;
    private long state = 1;

    BadEngine(Bad bad) {
      super(new BitGeneratorProperties(bad.name, bad.width, 64, "short", false, false), 1, null);
      this.bad = bad;
    }

    @Override
    protected long nextWord() {
      state = bad.step.applyAsLong(state);
      return bad.output.applyAsLong(state);
    }

    @Override
    protected void saveWords(long[] to) {
      to[0] = state;
    }

    @Override
    protected void loadWords(long[] from) {
      state = from[0];
    }

    @Override
    protected BitGenerator newInstance(SeedSequence seed) {
      return new BadEngine(bad);
    }
  }

  @ParameterizedTest
  @MethodSource("badEngines")
  void catchesBadEngines(Bad bad) {
    StatisticalBattery.Report report = StatisticalBattery.run(new BadEngine(bad));
    List<String> failed =
        report.results().stream()
            .filter(StatisticalBattery.Result::failed)
            .map(StatisticalBattery.Result::test)
            .toList();
    assertTrue(failed.contains(bad.test), report::toString);
    assertFalse(report.passed());
  }

  @Test
  void catchesRandu() {
    StatisticalBattery.Report report = StatisticalBattery.run(new Randu(new SeedSequence(1)));
    assertTrue(
        report.results().stream().filter(StatisticalBattery.Result::failed).count() >= 8,
        report::toString);
    assertTrue(report.toString().startsWith("RANDU FAILS\n"), report::toString);
  }

  /** Over many seeds of a good engine, each test's p-values are uniform. */
  @Test
  @Tag("slow")
  void pValuesAreUniform() {
    int seeds = 60;
    List<StatisticalBattery.Report> reports =
        IntStream.range(0, seeds)
            .mapToObj(seed -> StatisticalBattery.run(new SplitMix(64, new SeedSequence(seed))))
            .toList();
    assertTrue(reports.stream().allMatch(StatisticalBattery.Report::passed));
    for (int i = 0; i < reports.get(0).results().size(); i++) {
      int test = i;
      double[] pValues =
          reports.stream().mapToDouble(r -> r.results().get(test).pValue()).sorted().toArray();
      double distance = 0;
      for (int k = 0; k < seeds; k++) {
        double above = (k + 1.0) / seeds - pValues[k];
        distance = Math.max(distance, Math.max(above, 1.0 / seeds - above));
      }
      // Kolmogorov and Smirnov's distance exceeds this once in ten thousand.
      assertTrue(distance * Math.sqrt(seeds) < 2.23, () -> "" + reports.get(0).results().get(test));
    }
  }
}
