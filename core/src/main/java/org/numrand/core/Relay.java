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
 * its values go to where they belong. A leg that is not met is drawn again from where the one
 * before it ends: that is always right, only slower. If it happens too often, one thread does what
 * is left.
 *
 * <p>Nobody waits for the legs before: who has drawn a leg begins the next, and copies the values
 * once their place is known. As soon as it is, a leg's further values are drawn to where they
 * belong. Where all values took the same number of words so far, legs are drawn there at once, and
 * drawn again should one of them have taken more.
 *
 * <p>This is what the threads share; {@link RelayRunner} is what each does.
 */
final class Relay<A> {
  /** As many bytes stay in a core's cache. */
  private static final int MOST_BYTES = 1 << 19;

  private static final int MOST_MARKS = 1024;

  /** So many times fewer are drawn in the beginning. */
  private static final int FEWER_AT_FIRST = 4;

  /** More marks than are likely to be looked at. */
  private static final int SPARE_MARKS = 16;

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

  /** How long a thread waits awake: some ten microseconds. */
  private static final int SPINS = 500;

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

  /** How many values a step takes; 0 if that differs. */
  private int valuesAStep;

  /** A mark. */
  private long grid;

  /** How much is done. */
  private long halvesDone;

  private int valuesDone;

  /** The leg that nobody follows yet, and where who does so begins. */
  private @Nullable Leg<A> last;

  private long nextStart;

  /** How many legs there have been. */
  private int legs;

  /** How long the next leg may be: the less often legs are met, the shorter. */
  private int longest;

  /** How many values of the next leg are drawn one by one. */
  private int marks;

  /** The last mark that was met, so far. */
  private int farthest;

  private int hits;
  private int misses;

  /** How often a value took more words than the others. */
  private int shifts;

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
    this.marks = Math.max(2, mostMarks / FEWER_AT_FIRST);
  }

  /**
   * How many values a leg has at most: as many as half a megabyte holds; a row is as many values as
   * it has elements.
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
    if (threads == 1 || to - from < 2 * Math.max(mostMarks, mostValues / LONGEST)) {
      drawing.fill(out, from, to);
      return;
    }
    Drawing<A> first = drawing.copy();
    first.one(out, from);
    Drawing<A> origin = first.over(drawing.bits().copy());
    var relay = new Relay<>(origin, out, from, to, threads, mostValues, mostMarks);
    Leg<A> leg = relay.begin(first);
    if (leg != null) {
      Parts.run(
          threads,
          thread -> {
            var runner =
                new RelayRunner<>(relay, origin, out, to, mostValues + mostValues / 4 + mostMarks);
            runner.run(thread == 0 ? leg : null, first);
          },
          () -> relay.endWith(null),
          executor);
    } else {
      first.fill(out, from + relay.valuesDone(), to);
      relay.endWith(first);
    }
    drawing.goOnFrom(requireNonNull(relay.end()));
  }

  /**
   * Draws some more values and looks at where they end; returns the first leg, or null if none can
   * be cut.
   */
  private synchronized @Nullable Leg<A> begin(Drawing<A> first) {
    Marks<A> ends = new Marks<>(origin, 2 * marks);
    int count = 1;
    ends.add(first, count);
    while (count < marks || (count < 2 * marks && !isPlain(first))) {
      first.one(out, from + count++);
      ends.add(first, count);
    }
    valuesDone = count;
    halvesDone = first.bits().halvesDrawn();
    halvesAValue = (double) (halvesDone - origin.bits().halvesDrawn()) / count;
    step = ends.step();
    if (step == 0 || !isPlain(first)) {
      return null;
    }
    valuesAStep = ends.valuesAStep(step);
    grid = halvesDone;
    Leg<A> leg = cut(halvesDone, from + count, true, null);
    if (leg != null) {
      leg.setMarks(Marks.of(first, origin));
      leg.setPlace(new Leg.Place<>(from + count, 0, null));
    }
    return leg;
  }

  // Legs

  /** The next leg; null if there is none that pays. */
  synchronized @Nullable Leg<A> claim(RelayRunner<A> owner) {
    return isOver ? null : follow(requireNonNull(last), onGrid(nextStart), false, owner);
  }

  /**
   * The leg after one that has been drawn: if nobody has claimed it yet, whoever asks does so. Null
   * if there is none that pays.
   *
   * @param start where what was drawn began
   */
  synchronized @Nullable Leg<A> nextOf(
      Leg<A> leg, long start, Drawing<A> drawing, RelayRunner<A> owner) {
    long halves = drawing.bits().halvesDrawn();
    if (leg.span != null && leg.drawn == null) {
      noticeShift(halves - start - (leg.target - leg.start));
    }
    if (leg.next == null) {
      // One's own leg is marked at once, as its owner may wait for the marks.
      boolean isSpan = leg.span != null && valuesAStep > 0;
      boolean isContinued =
          isPlain(drawing) && (!isSpan || leg.place() != null || halves == nextStart);
      if (isContinued || isSpan) {
        Leg<A> next = follow(leg, isContinued ? halves : onGrid(nextStart), isContinued, owner);
        if (next != null && isContinued) {
          next.setMarks(Marks.of(drawing, origin));
        }
      }
    }
    return leg.next;
  }

  /** Where a value took more words than the others, all legs from here on begin later. */
  private void noticeShift(long halves) {
    if (halves != 0) {
      nextStart += halves;
      shifts++;
      if (shifts == MISSES) {
        valuesAStep = 0;
      }
    }
  }

  private @Nullable Leg<A> follow(
      Leg<A> before, long start, boolean isContinued, RelayRunner<A> owner) {
    int index = before.span == null ? -1 : before.span.to();
    Leg<A> next = cut(start, index, isContinued, owner);
    before.next = next;
    return next;
  }

  /**
   * A leg that begins there; null if it does not pay.
   *
   * @param index that of its first value; -1 if only counting tells
   */
  private @Nullable Leg<A> cut(
      long start, int index, boolean isContinued, @Nullable RelayRunner<A> owner) {
    boolean isSpan = index >= 0 && valuesAStep > 0;
    double left =
        isSpan ? to - index : to - from - valuesDone - (start - halvesDone) / halvesAValue;
    int values = (int) Math.max(leastValues, Math.min(longest, left / (2 * threads)));
    int steps = isSpan ? Math.max(1, values / valuesAStep) : 0;
    boolean failsOften = misses >= Math.max(MISSES, hits / HITS_A_MISS);
    if (failsOften || left < Math.max(values, steps * valuesAStep) + leastValues) {
      return null;
    }
    long target;
    if (isSpan) {
      target = start + steps * step;
    } else {
      // The first ones end one after the other, and so the later ones do.
      double share = Math.min(1, (legs + 1.0) / threads);
      target = onGrid(start + (long) (Math.max(leastValues, share * values) * halvesAValue));
    }
    Leg.Span span = isSpan ? new Leg.Span(index, index + steps * valuesAStep) : null;
    legs++;
    last = new Leg<>(start, target, span, isContinued, owner, CAUTION / halvesAValue, marks);
    nextStart = target;
    if (span != null && !isContinued) {
      last.setMarks(Marks.at(start, origin));
    }
    return last;
  }

  boolean isPlain(Drawing<A> drawing) {
    return Marks.isPlain(drawing, origin);
  }

  /** A place from there on that may be a mark. */
  private long onGrid(long halves) {
    return halves + Math.floorMod(grid - halves, step);
  }

  synchronized void publish(Leg<A> leg, Marks<A> ends) {
    leg.setMarks(ends);
    notifyAll();
  }

  /** Says what has been drawn of a leg that another follows. */
  synchronized void drawn(Leg<A> leg, Leg.Drawn<A> drawn) {
    Leg<A> next = requireNonNull(leg.next);
    if (leg.span == null && !next.isContinued) {
      learn(drawn.given() == null ? drawn.skipped() : -1);
    }
    leg.drawn = drawn;
    place(leg);
  }

  /** Learns from how many values were drawn in vain; -1 if all were. */
  private void learn(int skipped) {
    if (skipped >= 0) {
      hits++;
      farthest = Math.max(farthest, skipped);
      longest = Math.min(mostValues, longest + longest / LONGEST);
      marks = Math.max(SPARE_MARKS + 2 * farthest, marks - marks / 4);
    } else {
      misses++;
      farthest = marks;
      longest = Math.max(leastValues, longest / 2);
      marks *= 2;
    }
    marks = Math.min(mostMarks, marks);
  }

  /** Tells legs where they belong, as far as that is known. */
  private void place(Leg<A> first) {
    Leg<A> leg = first;
    Leg.Place<A> place = leg.place();
    while (place != null && leg.drawn != null && fits(leg.drawn.count(), place)) {
      Leg.Drawn<A> drawn = leg.drawn;
      int after = place.index() + drawn.count() - place.skipped();
      valuesDone = after - from;
      halvesDone = drawn.end();
      halvesAValue = (double) (halvesDone - origin.bits().halvesDrawn()) / valuesDone;
      if (drawn.given() == null || isPlain(drawn.given())) {
        grid = halvesDone;
      }
      Leg<A> next = requireNonNull(leg.next);
      place = new Leg.Place<>(after, drawn.skipped(), drawn.given());
      next.setPlace(place);
      leg = next;
    }
    notifyAll();
  }

  /** Whether that many values of a leg are right, and fewer than are left. */
  boolean fits(int count, Leg.Place<A> place) {
    return place.given() == null && count - place.skipped() < to - place.index();
  }

  /** To be called before a leg is drawn anew, from its true start. */
  synchronized void drawAnew(Leg<A> leg, int index) {
    leg.drawn = null;
    leg.setPlace(new Leg.Place<>(index, 0, null));
  }

  synchronized void endWith(@Nullable Drawing<A> drawing) {
    end = drawing;
    isOver = true;
    notifyAll();
  }

  private synchronized @Nullable Drawing<A> end() {
    return end;
  }

  private synchronized int valuesDone() {
    return valuesDone;
  }

  synchronized BitGenerator copyOfOrigin() {
    return origin.bits().copy();
  }

  /** Waits; returns whether the condition holds. */
  boolean await(BooleanSupplier condition) {
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
    return condition.getAsBoolean();
  }
}
