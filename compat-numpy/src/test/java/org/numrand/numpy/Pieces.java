package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.numrand.core.BitGenerator;

/**
 * Arrays that were drawn by {@link RandomState#randomSample(int)}, and where in a stream they are.
 */
final class Pieces {
  private final BitGenerator start;
  private final double[] stream;
  private final Map<Double, Integer> places = new HashMap<>();

  /** The first so many values of the stream that an engine, which stays as it is, begins. */
  Pieces(BitGenerator start, int length) {
    this.start = start.copy();
    this.stream = new double[length];
    start.copy().nextDoubles(stream);
    for (int i = 0; i < length; i++) {
      places.put(stream[i], i);
    }
    assertEquals(length, places.size(), "a value comes twice: choose another seed");
  }

  /** Whether an array begins with a value of this stream. */
  boolean has(double[] piece) {
    return places.containsKey(piece[0]);
  }

  /** Where a piece begins, all of which must follow. */
  int placeOf(double[] piece) {
    Integer place = places.get(piece[0]);
    assertNotNull(place, "not of the stream");
    for (int i = 0; i < piece.length; i++) {
      assertEquals(stream[place + i], piece[i], "torn");
    }
    return place;
  }

  /** Each value from the stream's beginning was drawn, once; and the engine stands behind them. */
  void assertDrawnOnce(Collection<double[]> pieces, BitGenerator end) {
    int total = pieces.stream().mapToInt(piece -> piece.length).sum();
    int[] times = new int[stream.length];
    for (double[] piece : pieces) {
      int place = placeOf(piece);
      for (int i = 0; i < piece.length; i++) {
        times[place + i]++;
      }
    }
    for (int i = 0; i < times.length; i++) {
      assertEquals(i < total ? 1 : 0, times[i], "times of value " + i);
    }
    BitGenerator expected = start.copy();
    expected.nextDoubles(new double[total]);
    assertEquals(expected.state(), end.state());
  }
}
