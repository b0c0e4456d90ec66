package org.numrand.distributions.spi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.FisherF;
import org.numrand.distributions.kernel.Pairs;
import org.numrand.distributions.ziggurat.ZigguratSource;

class ScratchTest {
  private static final int LONG = 100_000;

  private final Scratch scratch = new Scratch();

  @Test
  void whatIsGivenBackIsTakenAgain() {
    double[] doubles = scratch.doubles(10);
    assertTrue(doubles.length >= 10);
    scratch.giveBack(doubles);
    assertSame(doubles, scratch.doubles(3));
    int[] ints = scratch.ints(10);
    assertTrue(ints.length >= 10);
    scratch.giveBack(ints);
    assertSame(ints, scratch.ints(3));
    long[] longs = scratch.longs(10);
    assertTrue(longs.length >= 10);
    scratch.giveBack(longs);
    assertSame(longs, scratch.longs(3));
  }

  @Test
  void whatIsTakenIsNobodyElses() {
    double[] first = scratch.doubles(10);
    double[] second = scratch.doubles(10);
    assertNotSame(first, second);
    scratch.giveBack(first);
    assertSame(first, scratch.doubles(10));
    assertNotSame(first, scratch.doubles(10));
    scratch.giveBack(second);
    assertSame(second, scratch.doubles(10));
  }

  @Test
  void whatIsGivenBackTwiceIsTakenOnce() {
    double[] array = scratch.doubles(10);
    scratch.giveBack(array);
    scratch.giveBack(array);
    assertSame(array, scratch.doubles(10));
    assertNotSame(array, scratch.doubles(10));
  }

  @Test
  void theLongerAreKeptButNotTheLongest() {
    double[] shorter = scratch.doubles(10);
    double[] longer = scratch.doubles(100);
    assertTrue(longer.length >= 100 && longer.length < 200, longer.length + " elements");
    scratch.giveBack(shorter);
    scratch.giveBack(longer);
    assertSame(longer, scratch.doubles(100));
    double[] longest = scratch.doubles(LONG);
    scratch.giveBack(longest);
    assertNotSame(longest, scratch.doubles(LONG));
  }

  @Test
  void fillsWithinFillsSoonNeedNoMore() {
    Set<double[]> kept = Set.of();
    for (int i = 0; i < 10; i++) {
      double[] outer = scratch.doubles(256);
      double[] inner = scratch.doubles(128);
      double[] other = scratch.doubles(128);
      if (i > 3) {
        assertEquals(kept, Set.of(outer, inner, other));
      }
      kept = Set.of(outer, inner, other);
      scratch.giveBack(inner);
      scratch.giveBack(other);
      scratch.giveBack(outer);
    }
  }

  @Test
  void noMoreThanAFewAreKept() {
    double[][] taken = new double[100][];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = scratch.doubles(512);
    }
    for (double[] array : taken) {
      scratch.giveBack(array);
    }
    int kept = 0;
    for (int i = 0; i < taken.length; i++) {
      double[] array = scratch.doubles(512);
      for (double[] other : taken) {
        kept += array == other ? 1 : 0;
      }
    }
    assertTrue(kept > 0 && kept < 10, kept + " kept");
  }

  @Test
  void nothingIsTooFew() {
    scratch.giveBack(scratch.doubles(0));
    scratch.giveBack(scratch.ints(0));
    scratch.giveBack(scratch.longs(0));
  }

  /** A distribution draws the same after a fill that failed in the middle. */
  @Test
  void fillsThatFailLeaveNothingBehind() {
    var distribution = new FisherF(5, 7);
    var source = new ZigguratSource(BitGenerators.create("PCG64", 101));
    double[] expected = distribution.sample(source, 1000);
    var again = new ZigguratSource(BitGenerators.create("PCG64", 101));
    for (int i = 0; i < 10; i++) {
      assertThrows(
          ArithmeticException.class,
          () ->
              Pairs.fill(
                  again,
                  (any, out, from, to) -> {
                    throw new ArithmeticException();
                  },
                  (none, variates, out, from, count) -> {},
                  distribution,
                  new double[10],
                  0,
                  10));
    }
    assertArrayEquals(expected, distribution.sample(again, 1000));
  }
}
