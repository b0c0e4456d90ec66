package org.numrand.core;

import com.google.common.math.LongMath;
import java.util.Arrays;

/**
 * Where the first values of a leg end. Only such places are marked from where what follows depends
 * on the engine's words alone: nothing is kept there but what is kept everywhere.
 */
final class Marks<A> {
  /** What keeps only what is kept everywhere. */
  private final Drawing<A> origin;

  private final boolean hasHalf;
  private final long[] halves;
  private final int[] half;
  private final int[] values;
  private int count;

  /**
   * No mark yet.
   *
   * @param origin what keeps only what is kept everywhere
   * @param most how many marks there may be
   */
  Marks(Drawing<A> origin, int most) {
    this.origin = origin;
    this.hasHalf = origin.bits().hasHalf();
    this.halves = new long[most];
    this.half = new int[most];
    this.values = new int[most];
  }

  /** A mark where a drawing is, which may be marked. */
  static <A> Marks<A> of(Drawing<A> drawing, Drawing<A> origin) {
    Marks<A> mark = new Marks<>(origin, 1);
    mark.add(drawing, 0);
    return mark;
  }

  /** A mark at a guessed place. */
  static <A> Marks<A> at(long halves, Drawing<A> origin) {
    Marks<A> mark = new Marks<>(origin, 1);
    mark.halves[0] = halves;
    mark.half[0] = origin.bits().half();
    mark.count = 1;
    return mark;
  }

  /** Whether there may be a mark where a drawing is. */
  static <A> boolean isPlain(Drawing<A> drawing, Drawing<A> origin) {
    return drawing.bits().hasHalf() == origin.bits().hasHalf() && origin.keepsAs(drawing);
  }

  /** Marks where a drawing is after so many values, if that may be marked. */
  void add(Drawing<A> drawing, int value) {
    if (isPlain(drawing, origin)) {
      halves[count] = drawing.bits().halvesDrawn();
      half[count] = drawing.bits().half();
      values[count++] = value;
    }
  }

  /** Whether there are marks from there on. */
  boolean reach(Drawing<A> drawing) {
    return count > 0 && drawing.bits().halvesDrawn() <= last();
  }

  /** How many values there are before the mark where a drawing is; -1 if there is no mark. */
  int find(Drawing<A> drawing) {
    if (!isPlain(drawing, origin)) {
      return -1;
    }
    int index = Arrays.binarySearch(halves, 0, count, drawing.bits().halvesDrawn());
    return index >= 0 && half[index] == drawing.bits().half() ? values[index] : -1;
  }

  /** Moves an engine to the mark after so many values. */
  void skipTo(int value, BitGenerator bits) {
    int index = Arrays.binarySearch(values, 0, count, value);
    Skip.to(bits, halves[index], hasHalf, half[index]);
  }

  /** The last mark's halves. */
  long last() {
    return halves[count - 1];
  }

  /** The greatest step that leads from each mark to the next; 0 if there are fewer than two. */
  long step() {
    long step = 0;
    for (int i = 1; i < count; i++) {
      step = LongMath.gcd(step, halves[i] - halves[i - 1]);
    }
    return step;
  }

  /**
   * How many values there are in each step; 0 if that differs.
   *
   * @param step {@link #step}, above 0
   */
  int valuesAStep(long step) {
    long valuesAStep = (values[count - 1] - values[0]) * step / (last() - halves[0]);
    for (int i = 1; i < count; i++) {
      if ((values[i] - values[i - 1]) * step != (halves[i] - halves[i - 1]) * valuesAStep) {
        return 0;
      }
    }
    return (int) valuesAStep;
  }
}
