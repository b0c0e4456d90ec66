package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Which axes choices and permutations go along. */
class AxisTest {
  private static final Choice SECOND = Choice.withReplacement().axis(1);
  private static final Choice LAST = Choice.withReplacement().axis(-1);

  private final Generator rng = Generator.withSeed(101);

  @Test
  void choiceOfElementsHasOneAxis() {
    String message = "axis must be 0 or -1 for an array or list, but is 1";
    assertRefused(message, () -> rng.choice(new long[] {1, 2}, 3, SECOND));
    assertRefused(message, () -> rng.choice(new boolean[] {true}, SECOND));
    assertRefused(message, () -> rng.choice(List.of("a", "b"), 3, SECOND));
    assertRefused(message, () -> rng.choice(List.of("a", "b"), SECOND));
    double[] a = {1, 2, 3};
    assertArrayEquals(Generator.withSeed(5).choice(a, 9), Generator.withSeed(5).choice(a, 9, LAST));
  }

  @Test
  void permutedObjectsAreAPermutationOfThem() {
    String[] x = {"a", "b", "c", "d", "e"};
    assertArrayEquals(Generator.withSeed(5).permutation(x), Generator.withSeed(5).permuted(x));
  }

  @Test
  void choiceOfObjectsIsAlongTheFirstAxis() {
    long[][] rows = {{1, 2}, {3, 4}};
    assertRefused(
        "axis must be 0 for an array of objects, but is 1", () -> rng.choice(rows, 1, SECOND));
    assertRefused(
        "axis must be 0 for an array of objects, but is -1", () -> rng.choice(rows, LAST));
    assertEquals(2, rng.choice(rows, Choice.withReplacement().axis(0)).length);
  }

  @Test
  void choiceOfIntegersHasNone() {
    assertEquals(Generator.withSeed(5).choice(9L), Generator.withSeed(5).choice(9L, SECOND));
  }

  @Test
  void permutedRefusesWhatItDoesNotDo() {
    assertRefused(
        "x must be one-dimensional, but is long[][][][]",
        () -> rng.permuted((Object[]) new long[1][1][1][1]));
    for (int axis : new int[] {-2, -1, 0, 1}) {
      double[][] x = {{1, 2}, {3, 4}};
      assertRefused(
          "out.length must be 2, but is 1", () -> rng.into(new double[1][2]).permuted(x, axis));
      assertRefused(
          "out[0].length must be 2, but is 3", () -> rng.into(new double[2][3]).permuted(x, axis));
    }
    assertRefused("axis must be >= -2 and <= 1, but is 2", () -> rng.permuted(new double[1][1], 2));
  }

  @Test
  void permutedMayOverwrite() {
    for (int axis : new int[] {0, 1}) {
      double[][] x = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
      double[][] expected = Generator.withSeed(5).permuted(x, axis);
      assertArrayEquals(expected, Generator.withSeed(5).into(x).permuted(x, axis));
    }
  }

  private void assertRefused(String message, Executable call) {
    String before = rng.bitGenerator().state().toJson();
    Rejections.assertRefused(message, call);
    assertEquals(before, rng.bitGenerator().state().toJson());
  }
}
