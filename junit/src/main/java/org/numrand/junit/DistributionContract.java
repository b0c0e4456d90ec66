package org.numrand.junit;

import static com.google.common.base.Preconditions.checkState;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;

/** What the contracts of the two kinds of distributions have in common. */
abstract class DistributionContract<D> {
  /** A p-value below it fails: once in a million samples of a perfect distribution. */
  private static final double SIGNIFICANCE = 1e-6;

  private static final int SEED = 101;

  /** The forms of a surface that draw from a distribution. */
  record Forms(
      BitGenerator bits,
      Supplier<Number> one,
      IntFunction<List<? extends Number>> array,
      IntFunction<List<? extends Number>> into,
      IntFunction<List<? extends Number>> stream) {}

  /** The surfaces: {@code Generator} and {@code RandomState}. */
  enum Surface {
    GENERATOR("PCG64"),
    RANDOM_STATE("MT19937");

    private final String engine;

    Surface(String engine) {
      this.engine = engine;
    }

    BitGenerator engine(int seed) {
      return BitGenerators.create(engine, seed);
    }
  }

  DistributionContract() {}

  /** A new distribution, always of the same parameters. */
  protected abstract D distribution();

  /** Its mean; {@code NaN} if it has none, and its moments are not looked at. */
  protected abstract double mean();

  /** Its variance; {@code NaN} or infinite if it has none, and the variates' is not looked at. */
  protected abstract double variance();

  /** What makes a distribution of bad parameters, in each way that its author thought of. */
  protected abstract List<Executable> refusals();

  /**
   * Distributions of the same kind and of other parameters. If there are any, equal parameters make
   * equal distributions, and other ones unequal distributions. By default there are none, as
   * functions cannot be compared.
   */
  protected List<D> others() {
    return List.of();
  }

  /**
   * How many 64-bit words a variate takes from a {@code Generator}; -1, the default, if it varies.
   */
  protected int wordsAVariate() {
    return -1;
  }

  /** How many variates the tests of the distribution draw, 100,000 if not overridden. */
  protected int size() {
    return 100_000;
  }

  abstract Forms forms(Surface surface, BitGenerator bits, D distribution);

  /** Draws {@link #size} variates and compares them with the distribution, by each test. */
  abstract List<PValue> fits(Surface surface, BitGenerator bits, D distribution);

  /** Fills {@code from} to {@code to} of an array of ten zeros; the elements. */
  abstract List<? extends Number> filledPart(D distribution, BitGenerator bits, int from, int to);

  /** A test's p-value, and what it compared. */
  record PValue(String test, double value) {}

  private Forms forms(Surface surface, int seed) {
    return forms(surface, surface.engine(seed), distribution());
  }

  private static List<Number> singles(Forms forms, int size) {
    List<Number> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(forms.one().get());
    }
    return values;
  }

  @Test
  void variatesFollowTheDistribution() {
    for (Surface surface : Surface.values()) {
      for (PValue p : fits(surface, surface.engine(SEED), distribution())) {
        assertTrue(
            p.value() >= SIGNIFICANCE,
            () -> String.format(Locale.ROOT, "%s, %s: p = %.3g", surface, p.test(), p.value()));
      }
    }
  }

  @Test
  void momentsAreTheDistributions() {
    assumeTrue(!Double.isNaN(mean()), "it has no mean");
    for (Surface surface : Surface.values()) {
      int n = size();
      double[] x = new double[n];
      List<? extends Number> values = forms(surface, SEED).array().apply(n);
      double sum = 0;
      for (int i = 0; i < n; i++) {
        x[i] = values.get(i).doubleValue();
        sum += x[i] - mean();
      }
      double squares = 0;
      double fourths = 0;
      for (double value : x) {
        double square = (value - mean()) * (value - mean());
        squares += square / n;
        fourths += square * square / n;
      }
      double spread = Math.sqrt(Double.isFinite(variance()) ? variance() : squares);
      near("mean", mean() + sum / n, mean(), spread / Math.sqrt(n));
      if (Double.isFinite(variance())) {
        double error = Math.sqrt((fourths - squares * squares) / n);
        near("variance", squares, variance(), error);
      }
    }
  }

  /** Within six standard errors; a sample's own error is less certain than a normal variate's. */
  private static void near(String moment, double found, double expected, double error) {
    assertTrue(
        Math.abs(found - expected) <= 6 * error,
        () ->
            String.format(
                Locale.ROOT,
                "the %s must be %s, but is %s, %.1f standard errors away",
                moment,
                expected,
                found,
                Math.abs(found - expected) / error));
  }

  @Test
  void allFormsDrawTheSameVariates() {
    for (Surface surface : Surface.values()) {
      for (int size : new int[] {0, 1, 2, 3, 1000}) {
        Forms single = forms(surface, SEED);
        List<Number> expected = singles(single, size);
        for (String form : List.of("sample(d, size)", "into(out).sample(d)", "stream(d)")) {
          Forms forms = forms(surface, SEED);
          IntFunction<List<? extends Number>> draw =
              switch (form) {
                case "stream(d)" -> forms.stream();
                case "sample(d, size)" -> forms.array();
                default -> forms.into();
              };
          assertEquals(expected, draw.apply(size), () -> form + " of " + size);
          assertEquals(single.bits().state(), forms.bits().state(), () -> "after " + form);
        }
      }
    }
  }

  @Test
  void fillsThePartThatItIsGiven() {
    List<? extends Number> whole =
        filledPart(distribution(), Surface.GENERATOR.engine(SEED), 0, 10);
    List<? extends Number> part = filledPart(distribution(), Surface.GENERATOR.engine(SEED), 3, 7);
    assertEquals(whole.subList(0, 4), part.subList(3, 7));
    List<? extends Number> none = filledPart(distribution(), Surface.GENERATOR.engine(SEED), 5, 5);
    assertEquals(none.subList(0, 3), part.subList(0, 3));
    assertEquals(none.subList(7, 10), part.subList(7, 10));
    for (int[] bad : new int[][] {{-1, 3}, {0, 11}, {4, 3}}) {
      BitGenerator bits = Surface.GENERATOR.engine(SEED);
      assertThrows(
          IndexOutOfBoundsException.class,
          () -> filledPart(distribution(), bits, bad[0], bad[1]),
          () -> "from " + bad[0] + " to " + bad[1]);
      assertEquals(Surface.GENERATOR.engine(SEED).state(), bits.state());
    }
  }

  @Test
  void takesAsManyWordsAsItSays() {
    assumeTrue(wordsAVariate() >= 0, "the number of words varies");
    int size = 1000;
    Forms forms = forms(Surface.GENERATOR, SEED);
    assertEquals(size, forms.array().apply(size).size());
    BitGenerator expected = Surface.GENERATOR.engine(SEED);
    expected.nextRaws(new long[size * wordsAVariate()]);
    assertEquals(expected.state(), forms.bits().state());
  }

  @Test
  void drawsFromTheSourceAlone() {
    for (Surface surface : Surface.values()) {
      List<Number> apart = singles(forms(surface, SEED), 100);
      List<Number> other = singles(forms(surface, SEED + 1), 100);
      D shared = distribution();
      Forms first = forms(surface, surface.engine(SEED), shared);
      Forms second = forms(surface, surface.engine(SEED + 1), shared);
      for (int i = 0; i < 100; i++) {
        assertEquals(apart.get(i), first.one().get(), "draws must not depend on other sources");
        assertEquals(other.get(i), second.one().get(), "draws must not depend on other sources");
      }
    }
  }

  /** As if another thread drew a variate before each word of this one's. */
  @Test
  void threadsMayShareIt() {
    List<Number> alone = singles(forms(Surface.GENERATOR, SEED), 100);
    D shared = distribution();
    Forms other = forms(Surface.GENERATOR, Surface.GENERATOR.engine(SEED + 1), shared);
    var bits = new Interrupted(Surface.GENERATOR.engine(SEED), other.one());
    assertEquals(alone, singles(forms(Surface.GENERATOR, bits, shared), 100));
  }

  @Test
  void badParametersAreRefused() {
    assertAll(
        refusals().stream()
            .map(
                refusal ->
                    () -> {
                      var e = assertThrows(IllegalArgumentException.class, refusal);
                      assertTrue(e.getMessage() != null, "a refusal must say what is wrong");
                    }));
  }

  @Test
  void isEqualIfItsParametersAre() {
    D one = distribution();
    List<D> others = others();
    assumeTrue(!others.isEmpty(), "there are no others to compare it with");
    assertEquals(one, distribution());
    assertEquals(one.hashCode(), distribution().hashCode());
    assertEquals(one.toString(), distribution().toString());
    for (D other : others) {
      checkState(other.getClass() == one.getClass(), "%s must be of %s", other, one.getClass());
      assertNotEquals(one, other);
      assertFalse(one.toString().equals(other.toString()), one::toString);
    }
  }

  /** If it is serializable at all. */
  @Test
  void drawsTheSameAfterSerialization() throws ClassNotFoundException {
    D before = distribution();
    D after = copy(before);
    assertEquals(
        singles(forms(Surface.GENERATOR, Surface.GENERATOR.engine(SEED), before), 100),
        singles(forms(Surface.GENERATOR, Surface.GENERATOR.engine(SEED), after), 100));
    if (!others().isEmpty()) {
      assertEquals(before, after);
    }
  }

  @SuppressWarnings({"BanSerializableRead", "unchecked"}) // what it has just written itself
  private D copy(D distribution) throws ClassNotFoundException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(distribution);
    } catch (NotSerializableException e) {
      assumeTrue(false, "it is not serializable");
    } catch (IOException e) {
      return fail(e);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (D) in.readObject();
    } catch (IOException e) {
      return fail(e);
    }
  }
}
