package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Elements are chosen, and lists shuffled, by the indices that golden vectors are kept of. */
@SuppressWarnings("JdkObsolete") // Lists without random access are dealt with apart.
class ChoiceOfArraysTest {
  private static final int SIZE = 9;
  private static final int[] INTS = {2, 3, 5, 7, 11};
  private static final List<Integer> LIST = Arrays.stream(INTS).boxed().toList();

  private static final int[] EXPECTED =
      Arrays.stream(rng().choice(INTS.length, SIZE)).mapToInt(i -> INTS[(int) i]).toArray();

  private static Generator rng() {
    return Generator.withSeed(101);
  }

  @Test
  void numbers() {
    assertArrayEquals(EXPECTED, rng().choice(INTS, SIZE));
    byte[] bytes = {2, 3, 5, 7, 11};
    byte[] someBytes = rng().choice(bytes, SIZE);
    assertArrayEquals(EXPECTED, IntStream.range(0, SIZE).map(i -> someBytes[i]).toArray());
    short[] shorts = {2, 3, 5, 7, 11};
    short[] someShorts = rng().choice(shorts, SIZE);
    assertArrayEquals(EXPECTED, IntStream.range(0, SIZE).map(i -> someShorts[i]).toArray());
    char[] chars = {2, 3, 5, 7, 11};
    char[] someChars = rng().choice(chars, SIZE);
    assertArrayEquals(EXPECTED, IntStream.range(0, SIZE).map(i -> someChars[i]).toArray());
    long[] someLongs = rng().choice(new long[] {2, 3, 5, 7, 11}, SIZE);
    assertArrayEquals(EXPECTED, Arrays.stream(someLongs).mapToInt(x -> (int) x).toArray());
    float[] someFloats = rng().choice(new float[] {2, 3, 5, 7, 11}, SIZE);
    assertArrayEquals(EXPECTED, IntStream.range(0, SIZE).map(i -> (int) someFloats[i]).toArray());
    double[] someDoubles = rng().choice(new double[] {2, 3, 5, 7, 11}, SIZE);
    assertArrayEquals(EXPECTED, Arrays.stream(someDoubles).mapToInt(x -> (int) x).toArray());
  }

  @Test
  void others() {
    boolean[] isFive = rng().choice(new boolean[] {false, false, true, false, false}, SIZE);
    assertArrayEquals(
        Arrays.stream(EXPECTED).mapToObj(x -> x == 5).toArray(Boolean[]::new),
        IntStream.range(0, SIZE).mapToObj(i -> isFive[i]).toArray(Boolean[]::new));
    List<Integer> expected = Arrays.stream(EXPECTED).boxed().toList();
    assertEquals(expected, Arrays.asList(rng().choice(LIST.toArray(new Integer[0]), SIZE)));
    assertEquals(expected, rng().choice(LIST, SIZE));
    assertEquals(expected, rng().choice(new LinkedList<>(LIST), SIZE));
  }

  @Test
  void aRowOrAColumn() {
    double[][] x = {{1, 2}, {3, 4}, {5, 6}};
    Choice rows = Choice.withReplacement();
    assertArrayEquals(rng().choice(x, 1, rows)[0], rng().choice(x, rows));
    double[] column = rng().choice(x, rows.axis(1));
    assertArrayEquals(
        rng().choice(x, 1, rows.axis(1)),
        Arrays.stream(column).mapToObj(v -> new double[] {v}).toArray(double[][]::new));
  }

  @Test
  void linkedListsAreShuffledAsArraysAre() {
    List<Integer> list = new LinkedList<>(LIST);
    int[] array = INTS.clone();
    rng().shuffle(list);
    rng().shuffle(array);
    assertEquals(Arrays.stream(array).boxed().toList(), list);
  }
}
