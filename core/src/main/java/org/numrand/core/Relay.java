package org.numrand.core;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Array;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Fills an array with the values of one {@link Drawing} on several threads: count, then place.
 *
 * <p>A value is a function of the engine's words from its own on. So a thread may begin anywhere:
 * at a wrong word it makes wrong values at first, but once one of them ends where a value of the
 * call ends, everything after it is right. The words are cut into legs. Who draws a leg marks the
 * ends of its first values, draws the others to an array of its own, and goes on over the border
 * until it meets a mark of the next leg. When it is known how many values there are before a leg,
 * its own are copied to where they belong. A leg that is not met is drawn again from where the one
 * before it ends: that is always right, only slower. If it happens too often, one thread does what
 * is left.
 *
 * <p>Legs fit into a processor's cache. Threads begin them one after the other, and end them so,
 * too; so they hardly wait for each other.
 */
final class Relay<A> {
  /** As many bytes stay in a core's cache. */
  private static final int MOST_BYTES = 1 << 20;

  private static final int MOST_MARKS = 1024;

  /** More marks than are likely to be looked at. */
  private static final int SPARE_MARKS = 64;

  /** The longest legs have at least so many times as many values as marks. */
  private static final int VALUES_A_MARK = 8;

  /** The longest legs are at most so many times as long as the shortest. */
  private static final int LONGEST = 8;

  /** So many legs may not be met. */
  private static final int MISSES = 3;

  /** More may be, if so many times as many are. */
  private static final int HITS_A_MISS = 4;

  /** Bulk draws take so much less than the words are likely to give. */
  private static final double CAUTION = 0.98;

  /** A draw of fewer values is not worth the call. */
  private static final int BULK = 32;

  /** How long a thread waits awake: some ten microseconds. */
  private static final int SPINS = 500;

  private static final long NOWHERE = Long.MAX_VALUE;

  /** Over a copy of the engine as it was before the call. */
  private final Drawing<A> origin;

  private final A out;
  private final int from;
  private final int to;
  private final int threads;
  private final int mostValues;
  private final int leastValues;
  private final int mostMarks;

  // Guarded by this, but for the flag.

  /** How many halves a value takes. */
  private double halvesAValue;

  /** All places marked in the beginning are apart by multiples of this. */
  private long step;

  /** A mark. */
  private long grid;

  /** How much is done. */
  private long halvesDone;

  private int valuesDone;

  private Leg<A> last;

  /** How long the next leg may be: the less often legs are met, the shorter. */
  private int longest;

  /** How many values of the next leg are drawn one by one. */
  private int marks;

  private int hits;
  private int misses;
  private @Nullable Drawing<A> end;

  private volatile boolean isOver;

  private Relay(
      Drawing<A> origin, A out, int from, int to, int threads, int mostValues, int mostMarks) {
    this.origin = origin;
    this.out = out;
    this.from = from;
    this.to = to;
    this.threads = threads;
    this.mostValues = mostValues;
    this.leastValues = Math.max(1, mostValues / LONGEST);
    this.longest = mostValues;
    this.mostMarks = mostMarks;
    this.marks = mostMarks;
    long start = origin.bits().halvesDrawn();
    this.last = new Leg<>(null, start, start, true, null);
  }

  /**
   * How many values a leg has at most: as many as a megabyte holds; a row is as many values as it
   * has elements.
   */
  static int mostValues(Object out, int from, int to) {
    Object row = out instanceof Object[] rows && from < to ? rows[from] : out;
    int bytes = bytes(row.getClass().getComponentType());
    int values = row == out ? 1 : Math.max(1, Array.getLength(row));
    return Math.max(LONGEST, MOST_BYTES / bytes / values);
  }

  private static int bytes(Class<?> element) {
    return element == double.class || element == long.class
        ? Long.BYTES
        : element == float.class || element == int.class
            ? Integer.BYTES
            : element == short.class ? Short.BYTES : 1;
  }

  /**
   * Fills {@code out[from..to)}.
   *
   * @param drawing what draws, moved on at the end
   * @param threads at least 1
   * @param mostValues how many values a leg has at most
   */
  static <A> void fill(
      Drawing<A> drawing, A out, int from, int to, Executor executor, int threads, int mostValues) {
    int mostMarks = Math.min(MOST_MARKS, mostValues / VALUES_A_MARK);
    if (threads == 1 || to - from < Math.max(mostMarks, 2 * mostValues / LONGEST)) {
      drawing.fill(out, from, to);
      return;
    }
    Drawing<A> first = drawing.copy();
    first.one(out, from);
    Drawing<A> origin = first.over(drawing.bits().copy());
    var relay = new Relay<>(origin, out, from, to, threads, mostValues, mostMarks);
    if (relay.begin(first)) {
      Parts.run(threads, thread -> relay.new Runner().run(), executor);
    } else {
      first.fill(out, from + mostMarks, to);
      relay.endWith(first);
    }
    drawing.goOnFrom(requireNonNull(relay.end));
  }

  /** Draws some more values and looks at where they end; returns whether legs can be cut. */
  private synchronized boolean begin(Drawing<A> first) {
    Marks<A> ends = new Marks<>(origin, mostMarks);
    for (int i = 1; i < mostMarks; i++) {
      ends.add(first, i);
      first.one(out, from + i);
    }
    ends.add(first, mostMarks);
    valuesDone = mostMarks;
    halvesDone = first.bits().halvesDrawn();
    halvesAValue = (double) (halvesDone - origin.bits().halvesDrawn()) / mostMarks;
    step = ends.step();
    if (step == 0) {
      return false;
    }
    grid = ends.last();
    last.end = first;
    last.after = from + mostMarks;
    last.isDone = true;
    return true;
  }

  // Legs

  /** The next leg; null if there is none, or none that pays. */
  private synchronized @Nullable Leg<A> claim() {
    Leg<A> before = last;
    Drawing<A> given = before.end;
    boolean isCertain = given != null && before.isDone;
    if (isOver || (given == null ? before.target == NOWHERE : !isCertain && !isPlain(given))) {
      return null;
    }
    long start = given != null ? given.bits().halvesDrawn() : onGrid(before.target);
    long target = target(start);
    if (target == NOWHERE && !isCertain) {
      return null;
    }
    last = new Leg<>(before, start, target, isCertain, before.takeEnd());
    before.next = last;
    if (given != null) {
      before.met = 0;
    }
    return last;
  }

  private boolean isPlain(Drawing<A> drawing) {
    return Marks.isPlain(drawing, origin);
  }

  /** Where a leg ends that begins there. */
  private long target(long start) {
    double values = valuesAfter(start) / (2 * threads);
    long halves = (long) (Math.max(leastValues, Math.min(longest, values)) * halvesAValue);
    long target = onGrid(start + halves);
    boolean failsOften = misses >= Math.max(MISSES, hits / HITS_A_MISS);
    return failsOften || valuesAfter(target) < leastValues ? NOWHERE : target;
  }

  /** A place from there on that may be a mark. */
  private long onGrid(long halves) {
    return halves + Math.floorMod(grid - halves, step);
  }

  /** About how many values come after so many halves. */
  private double valuesAfter(long halves) {
    return to - from - valuesDone - (halves - halvesDone) / halvesAValue;
  }

  /** The next leg; if there is none, the drawing is left to whoever claims it. */
  private synchronized @Nullable Leg<A> nextOrLeave(Leg<A> leg, Drawing<A> drawing) {
    if (leg.next == null) {
      leave(leg, drawing);
    }
    return leg.next;
  }

  private synchronized void leave(Leg<A> leg, Drawing<A> drawing) {
    leg.end = drawing;
    leg.endHalves = drawing.bits().halvesDrawn();
  }

  private synchronized void meet(Leg<A> leg, int met, Drawing<A> drawing) {
    if (met >= 0) {
      leg.met = met;
      leg.endHalves = drawing.bits().halvesDrawn();
      hits++;
      longest = Math.min(mostValues, longest + longest / LONGEST);
      marks = Math.min(mostMarks, Math.max(LONGEST * met + SPARE_MARKS, marks - marks / LONGEST));
    } else {
      leave(leg, drawing);
      misses++;
      longest = Math.max(leastValues, longest / 2);
      marks = mostMarks;
    }
  }

  /** To be called before a leg is drawn anew. */
  private synchronized void forgetEnd(Leg<A> leg) {
    leg.met = -1;
    leg.end = null;
  }

  private synchronized void publish(Leg<A> leg, Marks<A> marks) {
    leg.marks = marks;
    notifyAll();
  }

  /** Says that a leg's values are right, and where they end. */
  private synchronized void finish(Leg<A> leg, int after) {
    leg.after = after;
    leg.isDone = true;
    valuesDone = after - from;
    halvesDone = leg.endHalves;
    halvesAValue = (double) (halvesDone - origin.bits().halvesDrawn()) / valuesDone;
    if (leg.mark >= 0) {
      grid = leg.mark;
    }
    leg.before = null;
    leg.marks = null;
    notifyAll();
  }

  private synchronized void endWith(@Nullable Drawing<A> drawing) {
    end = drawing;
    isOver = true;
    notifyAll();
  }

  private synchronized int marks() {
    return marks;
  }

  private synchronized double halvesAValue() {
    return halvesAValue;
  }

  private synchronized BitGenerator copyOfOrigin() {
    return origin.bits().copy();
  }

  /** Waits; returns whether there is something left to do. */
  private boolean await(BooleanSupplier condition) {
    for (int i = 0; i < SPINS && !isOver; i++) {
      if (condition.getAsBoolean()) {
        return true;
      }
      Thread.onSpinWait();
    }
    boolean isInterrupted = false;
    synchronized (this) {
      while (!isOver && !condition.getAsBoolean()) {
        try {
          wait();
        } catch (InterruptedException e) {
          isInterrupted = true;
        }
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
    return !isOver;
  }

  // Arrays of numbers, or of rows

  private int rowLength() {
    return out instanceof Object[] rows ? Array.getLength(rows[from]) : 0;
  }

  /** A new array like the one that is filled. */
  @SuppressWarnings("unchecked")
  private A newArray(int length) {
    Class<?> element = out.getClass().getComponentType();
    return (A)
        (element.isArray()
            ? Array.newInstance(element.getComponentType(), length, rowLength())
            : Array.newInstance(element, length));
  }

  private void copy(A values, int at, int index, int count) {
    if (out instanceof Object[] rows) {
      int length = rowLength();
      for (int i = 0; i < count; i++) {
        System.arraycopy(((Object[]) values)[at + i], 0, rows[index + i], 0, length);
      }
    } else {
      System.arraycopy(values, at, out, index, count);
    }
  }

  /** What one thread does. */
  private final class Runner {
    private @Nullable Drawing<A> drawing;
    private @Nullable A buffer;

    void run() {
      try {
        for (Leg<A> leg = claim(); leg != null; leg = claim()) {
          if (leg.isCertain) {
            drawCertain(leg, requireNonNull(leg.given), requireNonNull(leg.before).after);
          } else {
            drawGuessed(leg);
          }
        }
      } catch (Throwable e) {
        endWith(null);
        throw e;
      }
    }

    /** Draws a leg from its true start to where its values belong. */
    private void drawCertain(Leg<A> leg, Drawing<A> start, int index) {
      drawing = start;
      forgetEnd(leg);
      int after = drawTo(leg.target, out, index, to);
      if (after < to) {
        after = drawUntilMet(leg, out, after, to);
      }
      if (after < to) {
        finish(leg, after);
      } else {
        endWith(drawing);
      }
    }

    /** Draws a leg from where it may begin, and puts its values where they belong. */
    private void drawGuessed(Leg<A> leg) {
      A values = buffer();
      int most = Array.getLength(values);
      drawing = leg.given != null ? leg.given : over(leg.start);
      int marked = marks();
      Marks<A> ends = new Marks<>(origin, marked + 1);
      ends.add(drawing, 0);
      int count = 0;
      while (count < marked) {
        drawing.one(values, count++);
        ends.add(drawing, count);
      }
      publish(leg, ends);
      count = drawUntilMet(leg, values, drawTo(leg.target, values, count, most), most);
      Leg<A> before = requireNonNull(leg.before);
      if (await(() -> before.isDone)) {
        place(leg, before, ends, values, count);
      }
    }

    private A buffer() {
      if (buffer == null) {
        buffer = newArray(mostValues + mostValues / 4 + mostMarks);
      }
      return buffer;
    }

    /** A drawing at a guessed start. */
    private Drawing<A> over(long start) {
      boolean isBehind = drawing != null && drawing.bits().halvesDrawn() <= start;
      BitGenerator bits = isBehind ? drawing.bits() : copyOfOrigin();
      bits.skipTo(start, origin.bits().hasHalf(), origin.bits().half());
      return origin.over(bits);
    }

    private void place(Leg<A> leg, Leg<A> before, Marks<A> ends, A values, int count) {
      int met = before.met;
      if (met < 0) {
        drawCertain(leg, requireNonNull(before.takeEnd()), before.after);
      } else if (count - met < to - before.after) {
        finish(leg, before.after + count - met);
        copy(values, met, before.after, count - met);
      } else {
        // Too many: what draws on has to stop at the last.
        BitGenerator bits = copyOfOrigin();
        ends.skipTo(met, bits);
        drawCertain(leg, origin.over(bits), before.after);
      }
    }

    /** Draws until a leg's target is reached, and nothing is kept. */
    private int drawTo(long target, A values, int at, int most) {
      if (target == NOWHERE) {
        drawing.fill(values, at, most);
        return most;
      }
      double valuesAHalf = CAUTION / halvesAValue();
      int next = at;
      while (next < most) {
        long left = target - drawing.bits().halvesDrawn();
        if (left <= 0 && isPlain(drawing)) {
          break;
        }
        int bulk = (int) Math.min(most - next, left * valuesAHalf);
        if (bulk >= BULK) {
          drawing.fill(values, next, next + bulk);
          next += bulk;
        } else {
          drawing.one(values, next++);
        }
      }
      return next;
    }

    /** Draws until a mark of the next leg is met, or there is none any more. */
    private int drawUntilMet(Leg<A> leg, A values, int at, int most) {
      if (isPlain(drawing)) {
        leg.mark = drawing.bits().halvesDrawn();
      }
      Leg<A> next = nextOrLeave(leg, drawing);
      if (next == null) {
        drawing = null;
        return at;
      }
      if (!await(() -> next.marks != null)) {
        return at;
      }
      Marks<A> ends = next.marks;
      int after = at;
      int met = ends.find(drawing);
      while (met < 0 && after < most && ends.reach(drawing)) {
        drawing.one(values, after++);
        met = ends.find(drawing);
      }
      if (values == out && after == to) {
        return after;
      }
      meet(leg, met, drawing);
      if (met < 0) {
        drawing = null;
      }
      return after;
    }
  }
}
