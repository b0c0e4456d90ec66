package org.numrand.distributions.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.libm.Libm;

/** The bounds decide as NumPy's test does, and decide all that they are said to decide. */
class MarsagliaTsangTest {
  /** Relative distance of the probes at a bound: far above rounding, far below a wrong digit. */
  private static final double ASIDE = 1e-7;

  /** Counts how often the bounds leave it to NumPy's test. */
  private static final class Counting extends MarsagliaTsang {
    private int asked;

    Counting(double shape) {
      super(shape);
    }

    Counting(double shape, double precision) {
      super(shape, precision);
    }

    @Override
    protected boolean acceptsAsNumPy(double x, double u) {
      asked++;
      return super.acceptsAsNumPy(x, u);
    }

    boolean asksFor(double x, double w) {
      int before = asked;
      acceptsUnlikely(x, 1 - w);
      return asked > before;
    }
  }

  /** NumPy's test, from {@code random_standard_gamma}. */
  private static boolean isAccepted(double shape, double x, double u) {
    double b = shape - 1. / 3.;
    double c = 1. / Math.sqrt(9 * b);
    double v = 1.0 + c * x;
    v = v * v * v;
    return u < 1.0 - 0.0331 * (x * x) * (x * x)
        || Libm.log(u) < 0.5 * x * x + b * (1. - v + Libm.log(v));
  }

  /** The first multiple of 2^-53 that is refused, near which rounding decides. */
  private static long edge(double shape, double x) {
    long accepted = -1;
    long refused = 1L << 53;
    while (refused - accepted > 1) {
      long middle = (accepted + refused) >>> 1;
      if (isAccepted(shape, x, middle * 0x1p-53)) {
        accepted = middle;
      } else {
        refused = middle;
      }
    }
    return refused;
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.0000001, 1.01, 1.2, 1.5, 2, 2.5, 4, 10, 50, 1e3, 1e6, 1e9, 1e12, 1e15})
  void decidesAsNumPyOnBothSidesOfTheEdge(double shape) {
    var tries = new MarsagliaTsang(shape);
    var random = new SplittableRandom(101);
    for (int i = 0; i < 3000; i++) {
      double x = random.nextDouble(Math.max(-9, tries.bound()), 9);
      long edge = edge(shape, x);
      for (int distance = 0; distance < 53; distance++) {
        for (long word : new long[] {edge - (1L << distance), edge - 1 + (1L << distance)}) {
          double u = Math.max(0, Math.min((1L << 53) - 1, word)) * 0x1p-53;
          assertEquals(
              isAccepted(shape, x, u), tries.accepts(x, u), () -> shape + ", " + x + ", " + u);
        }
      }
      double u = random.nextDouble();
      assertEquals(isAccepted(shape, x, u), tries.accepts(x, u));
      assertEquals(isAccepted(shape, x, u), tries.acceptsAsNumPy(x, u));
    }
  }

  /** -h divided by c^2 x^4 / 12, as the series has it: up to that power of t. */
  private static double series(double t, int power) {
    double sum = 0;
    for (int k = power; k >= 0; k--) {
      sum = (k % 2 == 0 ? 4.0 : -4.0) / (k + 4) + sum * t;
    }
    return sum;
  }

  private static double horner(double t) {
    return series(t, 3);
  }

  @Test
  void theSeriesLiesBetweenTheBounds() {
    for (double t = -0.8; t < 60; t += 0x1p-7) {
      double t2 = t * t;
      double exact =
          Math.abs(t) < 0.1
              ? series(t, 40)
              : -(4.5 * t2 + 1 - Math.pow(1 + t, 3) + 3 * Math.log1p(t)) / (0.75 * t2 * t2);
      assertTrue(t == 0 || horner(t) < exact, "lower bound at " + t);
      assertTrue(t == 0 || exact < horner(t) + 1.85 * t2 * t2, "upper bound at " + t);
      assertTrue(exact < 1.12 + 3.2 * t2, "coarse bound at " + t);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.79, -0.5, -0.3, 0.3, 0.6, 0.9})
  void eachBoundIsWhereItIsSaidToBe(double t) {
    double t2 = t * t;
    for (double b : new double[] {0.7, 1.2}) {
      for (double precision : new double[] {1e-13, 1e-3}) {
        var tries = new Counting(b + 1.0 / 3, precision);
        double x = t / tries.c();
        double slack = precision * (1 + b);
        double factor = tries.c() * tries.c() / 12 * Math.pow(x, 4);

        double coarse = factor * (1.12 + 3.2 * t2) + slack;
        if (coarse < 1) {
          assertTrue(MarsagliaTsang.acceptsSurely(x, t, 1 - coarse * (1 + ASIDE), tries.top()));
          assertFalse(MarsagliaTsang.acceptsSurely(x, t, 1 - coarse * (1 - ASIDE), tries.top()));
        }
        // Below, w is 1 - u; both sums of its powers grow with it.
        double accepted =
            inverse(w -> w + w * w / 2, factor * (horner(t) + 1.85 * t2 * t2) + slack);
        if (accepted * (1 + ASIDE) < 1) {
          assertFalse(tries.asksFor(x, accepted * (1 + ASIDE)), "surely accepted");
          assertTrue(tries.acceptsUnlikely(x, 1 - accepted * (1 + ASIDE)));
          assertTrue(tries.asksFor(x, accepted * (1 - ASIDE)), "left to NumPy's test");
        }
        double refused = inverse(w -> w + w * w / 2 + w * w * w, factor * horner(t) - slack);
        if (0 < refused && refused * (1 + ASIDE) < 0.7) {
          assertFalse(tries.asksFor(x, refused * (1 - ASIDE)), "surely refused");
          assertFalse(tries.acceptsUnlikely(x, 1 - refused * (1 - ASIDE)));
          assertTrue(tries.asksFor(x, refused * (1 + ASIDE)), "left to NumPy's test");
        }
        assertTrue(coarse < 1 || accepted < 1 || refused < 0.7, "a bound was looked at");
      }
    }
  }

  private static double inverse(DoubleUnaryOperator growing, double value) {
    double low = -1;
    double high = 10;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      if (growing.applyAsDouble(middle) < value) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Of the shape 4/9 c is 1, so that t is x; b is 1/9. */
  @Test
  void theLimitsOfTheBoundsAreTheirs() {
    var tries = new Counting(4.0 / 9);
    assertEquals(1.0, tries.c());
    double large = 1e-9;
    assertFalse(tries.asksFor(-0.8, 1 - large));
    assertTrue(tries.asksFor(Math.nextDown(-0.8), 1 - large));
    assertTrue(MarsagliaTsang.acceptsSurely(-0.8, -0.8, large, 1));
    assertFalse(MarsagliaTsang.acceptsSurely(-0.8, Math.nextDown(-0.8), large, 1));
    assertFalse(MarsagliaTsang.acceptsSurely(0, 0, 1, 1));
    assertTrue(MarsagliaTsang.acceptsSurely(0, 0, Math.nextDown(1.0), 1));

    // So far out that -h is 7 and more: refused as far as the bound of the logarithm goes.
    var many = new Counting(100);
    double far = -0.5 / many.c();
    assertEquals(0.7, 1 - 0.3);
    assertFalse(many.asksFor(far, 0.7));
    assertFalse(many.acceptsUnlikely(far, 1 - 0.7));
    assertTrue(many.asksFor(far, Math.nextUp(0.7)));
  }

  @Test
  void triesAndVariatesAreNumPys() {
    var tries = new MarsagliaTsang(4.0 / 9);
    assertFalse(tries.isTry(-1));
    assertTrue(tries.isTry(Math.nextUp(-1.0)));
    assertFalse(tries.isTry(-2));
    assertTrue(tries.isTry(Double.NaN));
    assertEquals(-0.999, tries.bound());
    for (double shape : new double[] {1.001, 2.5, 1e9}) {
      double b = shape - 1. / 3.;
      double c = 1. / Math.sqrt(9 * b);
      var other = new MarsagliaTsang(shape);
      assertEquals(b, other.b());
      assertEquals(c, other.c());
      assertEquals(1 - 1e-13 * (1 + b), other.top());
      assertEquals(-0.999 / c, other.bound());
      assertTrue(other.isTry(other.bound()));
      double v = 1.0 + c * 0.3;
      assertEquals(b * (v * v * v), other.variate(0.3));
    }
  }
}
