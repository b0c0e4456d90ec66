package org.numrand.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.numrand.distributions.Choice;
import org.numrand.distributions.Generator;
import org.numrand.numpy.RandomState;

/** What views keep is of the arrays as they are at the call: their owner may change them. */
class KeptArraysTest {
  private final Generator generator = Generator.withSeed(1);
  private final Generator twin = Generator.withSeed(1);
  private final RandomState legacy = new RandomState(1);
  private final RandomState legacyTwin = new RandomState(1);

  private void assertSame(Supplier<Object> flat, Supplier<Object> view) {
    for (int i = 0; i < 2; i++) {
      assertArrayEquals(new Object[] {flat.get()}, new Object[] {view.get()});
    }
    assertEquals(twin.bitGenerator().state(), generator.bitGenerator().state());
    assertEquals(legacyTwin.getState().toString(), legacy.getState().toString());
  }

  @Test
  void parameters() {
    var view = generator.into(new double[3]);
    double[] loc = {1, 2, 0.0};
    double[] scale = {0, 0, 0};
    for (double each : new double[] {5, 0.0, -0.0, Double.NaN}) {
      loc[2] = each;
      assertSame(() -> twin.normal(loc, scale), () -> view.normal(loc, scale));
    }
    scale[1] = 2;
    assertSame(() -> twin.normal(loc, scale), () -> view.normal(loc, scale));
    double[] one = {3};
    assertSame(() -> twin.normal(one, scale), () -> view.normal(one, scale));
    assertSame(() -> twin.normal(scale, one), () -> view.normal(scale, one));
    scale[0] = -1;
    assertThrows(IllegalArgumentException.class, () -> view.normal(loc, scale));
    assertThrows(
        IllegalArgumentException.class, () -> generator.into(new double[2]).normal(one, loc));
    var counts = legacy.into(new long[3]);
    long[] high = {3, 1L << 40, 5};
    assertSame(() -> legacyTwin.randint(high), () -> counts.randint(high));
    high[2] = 1000;
    assertSame(() -> legacyTwin.randint(high), () -> counts.randint(high));
    assertSame(
        () -> twin.integers(new long[3], high, true),
        () -> generator.into(new long[3]).integers(new long[3], high, true));
    assertSame(
        () -> twin.integers(new long[3], high),
        () -> generator.into(new long[3]).integers(new long[3], high));
  }

  @Test
  void vectors() {
    double[] alpha = {1, 2, 3};
    double[] mean = {1, 2, 3};
    double[][] cov = {{2, 0.5, 0}, {0.5, 3, 0}, {0, 0, 1}};
    double[] pvals = {0.2, 0.3, 0.5};
    long[] colors = {5, 6, 7};
    for (int i = 0; i < 2; i++) {
      assertSame(
          () -> twin.dirichlet(alpha, 5), () -> generator.into(new double[5][3]).dirichlet(alpha));
      assertSame(
          () -> legacyTwin.multivariateNormal(mean, cov, 5),
          () -> legacy.into(new double[5][3]).multivariateNormal(mean, cov));
      assertSame(
          () -> twin.multivariateNormal(mean, cov, 5),
          () -> generator.into(new double[5][3]).multivariateNormal(mean, cov));
      // Enough for tables.
      assertSame(
          () -> twin.multinomial(20, pvals, 1000),
          () -> generator.into(new long[1000][3]).multinomial(20, pvals));
      assertSame(
          () -> legacyTwin.multinomial(20, pvals, 1000),
          () -> legacy.into(new long[1000][3]).multinomial(20, pvals));
      assertSame(
          () -> twin.multinomial(21, pvals, 5),
          () -> generator.into(new long[5][3]).multinomial(21, pvals));
      assertSame(
          () -> twin.multivariateHypergeometric(colors, 9, 5),
          () -> generator.into(new long[5][3]).multivariateHypergeometric(colors, 9));
      alpha[1] = 0.5;
      cov[2][2] = 7;
      pvals[0] = 0.1;
      colors[0] = 50;
    }
  }

  @Test
  void choices() {
    double[] p = {0.25, 0.25, 0.5, 0};
    var longs = generator.into(new long[3]);
    var legacyLongs = legacy.into(new long[3]);
    for (int i = 0; i < 2; i++) {
      for (boolean replace : new boolean[] {true, false}) {
        assertSame(() -> twin.choice(4, 3, replace, p), () -> longs.choice(4, replace, p));
        assertSame(
            () -> legacyTwin.choice(4, 3, replace, p), () -> legacyLongs.choice(4, replace, p));
        assertSame(() -> twin.choice(40, 3, replace), () -> longs.choice(40, replace));
        assertSame(() -> legacyTwin.choice(40, 3, replace), () -> legacyLongs.choice(40, replace));
        assertSame(
            () -> twin.choice(40, 2, replace),
            () -> generator.into(new long[2]).choice(40, replace));
      }
      Choice unordered = Choice.withoutReplacement().shuffle(false);
      assertSame(() -> twin.choice(40, 3, unordered), () -> longs.choice(40, unordered));
      p[2] = 0;
      p[3] = 0.5;
    }
    assertThrows(IllegalArgumentException.class, () -> longs.choice(5, true, p));
    assertThrows(IllegalArgumentException.class, () -> longs.choice(Long.MIN_VALUE + 4, true, p));
    p[0] = 0;
    assertThrows(IllegalArgumentException.class, () -> longs.choice(4, true, p));
  }

  /** The elements may be the array itself. */
  @Test
  void ofItself() {
    double[] x = {1, 2, 3, 4, 5, 6, 7, 8};
    assertArrayEquals(twin.choice(x.clone(), 8), generator.into(x).choice(x));
    assertArrayEquals(twin.permuted(x.clone()), generator.into(x).permuted(x));
    double[][] rows = {{1, 2}, {3, 4}, {5, 6}};
    double[][] others = {rows[2], rows[0], rows[1]};
    double[][] copy = {{1, 2}, {3, 4}, {5, 6}};
    for (int axis = 0; axis < 2; axis++) {
      int along = axis;
      double[][] expected = twin.permuted(copy, along);
      assertArrayEquals(expected, generator.into(others).permuted(rows, along));
      for (int i = 0; i < 3; i++) {
        System.arraycopy(others[i], 0, copy[i], 0, 2);
      }
      System.arraycopy(others, 0, rows, 0, 3);
    }
  }
}
