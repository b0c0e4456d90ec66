package org.numrand.core;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What one thread does in a {@link Relay}. */
final class RelayRunner<A> {
  /** A draw of fewer values is not worth the call. */
  private static final int BULK = 32;

  /** How often a leg's owner looks whether its place is known. */
  private static final int LOOKS = 16;

  /** So many legs of a thread may wait for their place. */
  private static final int MOST_WAITING = 2;

  private final Relay<A> relay;
  private final Drawing<A> origin;
  private final A out;
  private final int to;
  private final int bufferLength;

  /** Drawn, in order; where they belong was not known then. */
  private final Deque<Waiting<A>> waiting = new ArrayDeque<>();

  private final Deque<A> buffers = new ArrayDeque<>();

  /** One that nobody draws from any more. */
  private @Nullable BitGenerator spare;

  private record Waiting<A>(Leg<A> leg, @Nullable A buffer, int count) {}

  RelayRunner(Relay<A> relay, Drawing<A> origin, A out, int to, int bufferLength) {
    this.relay = relay;
    this.origin = origin;
    this.out = out;
    this.to = to;
    this.bufferLength = bufferLength;
  }

  /**
   * Draws legs as long as there are any.
   *
   * @param first the first leg; null to claim one
   * @param start what draws that
   */
  void run(@Nullable Leg<A> first, Drawing<A> start) {
    Leg<A> leg = first == null ? relay.claim(this) : first;
    Drawing<A> drawing = start;
    while (leg != null) {
      var run = new Run(leg, leg.isContinued ? drawing : over(leg.start));
      run.begin();
      run.draw();
      leg = run.finish();
      drawing = run.drawing;
      placeAllBut(MOST_WAITING);
      if (leg == null) {
        leg = relay.claim(this);
      }
    }
    placeAllBut(0);
  }

  /** A drawing at a guessed start. */
  private Drawing<A> over(long start) {
    boolean isBehind = spare != null && spare.halvesDrawn() <= start;
    BitGenerator bits = isBehind ? requireNonNull(spare) : relay.copyOfOrigin();
    spare = null;
    Skip.to(bits, start, origin.bits().hasHalf(), origin.bits().half());
    return origin.over(bits);
  }

  // Legs that wait for their place

  /** Places those whose place is known, and waits until no more than so many are left. */
  private void placeAllBut(int most) {
    while (!waiting.isEmpty()) {
      Waiting<A> first = waiting.element();
      if (!isPlaced(first.leg)
          && (waiting.size() <= most || !relay.await(() -> isPlaced(first.leg)))) {
        return;
      }
      waiting.remove();
      if (first.buffer != null) {
        buffers.push(first.buffer);
      }
      place(first, requireNonNull(first.leg.place()));
    }
  }

  private static boolean isPlaced(Leg<?> leg) {
    return leg.place() != null;
  }

  private void place(Waiting<A> drawn, Leg.Place<A> place) {
    if (!relay.fits(drawn.count, place)) {
      var anew = new Run(drawn.leg);
      anew.restart(place);
      anew.draw();
      anew.finish();
    } else if (drawn.buffer != null) {
      copy(drawn.buffer, place.skipped(), place.index(), drawn.count - place.skipped());
    }
  }

  // Arrays of numbers, or of rows

  private A buffer() {
    return buffers.isEmpty() ? newArray(bufferLength) : buffers.pop();
  }

  /** A new array like the one that is filled. */
  @SuppressWarnings("unchecked")
  private A newArray(int length) {
    Class<?> element = out.getClass().getComponentType();
    return (A)
        (out instanceof Object[] rows
            ? Array.newInstance(element.getComponentType(), length, Array.getLength(rows[to - 1]))
            : Array.newInstance(element, length));
  }

  private void copy(A values, int at, int index, int count) {
    if (out instanceof Object[] rows) {
      for (int i = 0; i < count; i++) {
        Object row = ((Object[]) values)[at + i];
        System.arraycopy(row, 0, rows[index + i], 0, Array.getLength(row));
      }
    } else {
      System.arraycopy(values, at, out, index, count);
    }
  }

  /** One leg's values. */
  private final class Run {
    private final Leg<A> leg;

    /** Whether it has been drawn before, in vain. */
    private final boolean isAnew;

    private Drawing<A> drawing;

    /** Where that began. */
    private long start;

    /** Whether the values go to where they belong, and are right. */
    private boolean isPlaced;

    /** What they go to instead; null if to where they are expected to belong. */
    private @Nullable A buffer;

    /** The next one's index, and that of the first, with those that do not count. */
    private int next;

    private int first;

    /** Where they must end. */
    private int most;

    /** For the first time. */
    Run(Leg<A> leg, Drawing<A> drawing) {
      this.leg = leg;
      this.isAnew = false;
      this.drawing = drawing;
      this.start = drawing.bits().halvesDrawn();
    }

    /** Anew. */
    Run(Leg<A> leg) {
      this.leg = leg;
      this.isAnew = true;
      this.drawing = origin;
    }

    void begin() {
      if (leg.span != null) {
        first = leg.span.from();
        most = leg.span.to();
      } else {
        buffer = buffer();
        most = bufferLength;
      }
      next = first;
      if (leg.marks() == null) {
        Marks<A> ends = new Marks<>(origin, leg.mostMarks + 1);
        ends.add(drawing, 0);
        while (next < leg.mostMarks) {
          one();
          ends.add(drawing, next);
        }
        relay.publish(leg, ends);
      }
    }

    /** Begins where the leg does. */
    void restart(Leg.Place<A> place) {
      if (place.given() != null) {
        drawing = place.given();
      } else {
        BitGenerator bits = relay.copyOfOrigin();
        requireNonNull(leg.marks()).skipTo(place.skipped(), bits);
        drawing = origin.over(bits);
      }
      start = drawing.bits().halvesDrawn();
      relay.drawAnew(leg, place.index());
      isPlaced = true;
      first = place.index();
      next = first;
      most = leg.span != null ? leg.span.to() : to;
    }

    /** Goes on where the leg belongs, if that is known. */
    private void look() {
      Leg.Place<A> place = leg.place();
      if (isPlaced || place == null) {
        return;
      }
      int count = next - first;
      if (!relay.fits(count, place)) {
        restart(place);
      } else {
        isPlaced = true;
        if (buffer != null) {
          copy(buffer, place.skipped(), place.index(), count - place.skipped());
          first = place.index() - place.skipped();
          next = first + count;
          most = to;
        }
      }
      if (buffer != null) {
        buffers.push(buffer);
        buffer = null;
      }
    }

    /** Draws until the leg's target is reached, and nothing is kept. */
    void draw() {
      look();
      while (next < most) {
        long left = leg.target - drawing.bits().halvesDrawn();
        int bulk;
        if (leg.span != null) {
          bulk = most - next;
        } else if (left > 0 || !relay.isPlain(drawing)) {
          bulk = (int) Math.min(most - next, left * leg.valuesAHalf);
        } else {
          break;
        }
        if (buffer != null) {
          bulk = Math.min(bulk, Math.max(BULK, bufferLength / LOOKS));
        }
        if (bulk >= BULK || leg.span != null) {
          drawing.fill(array(), next, next + bulk);
          next += bulk;
        } else {
          one();
        }
        look();
      }
    }

    private A array() {
      return buffer != null ? buffer : out;
    }

    private void one() {
      drawing.one(array(), next++);
    }

    /**
     * Draws until a mark of the next leg is met, or there is none any more. Returns the next leg if
     * it is this thread's.
     */
    @Nullable Leg<A> finish() {
      if (isAtEnd()) {
        relay.endWith(drawing);
        return null;
      }
      Leg<A> following = relay.nextOf(leg, start, drawing, RelayRunner.this);
      if (following == null) {
        goOnAlone();
        return null;
      }
      if (!relay.await(() -> following.marks() != null)) {
        return null;
      }
      int met = meet(following, requireNonNull(following.marks()));
      if (isAtEnd()) {
        relay.endWith(drawing);
        return null;
      }
      Drawing<A> given = met < 0 ? drawing : null;
      int count = next - first;
      relay.drawn(leg, new Leg.Drawn<>(count, drawing.bits().halvesDrawn(), met, given));
      if (!isPlaced) {
        waiting.add(new Waiting<>(leg, buffer, count));
      }
      boolean isOwn = !isAnew && following.owner == RelayRunner.this;
      if (given == null && !(isOwn && following.isContinued)) {
        spare = drawing.bits();
      }
      return isOwn ? following : null;
    }

    /** Draws until a mark is met; returns how many values are before it, -1 if none is met. */
    private int meet(Leg<A> following, Marks<A> ends) {
      if (leg.span != null && following.span == null) {
        most = to;
      }
      int met = ends.find(drawing);
      while (met < 0 && next < most && ends.reach(drawing)) {
        one();
        met = ends.find(drawing);
      }
      return met;
    }

    private boolean isAtEnd() {
      return isPlaced && next == to;
    }

    /** Draws to the end of the array. */
    private void goOnAlone() {
      placeAllBut(0);
      if (relay.await(() -> RelayRunner.isPlaced(leg))) {
        look();
        drawing.fill(out, next, to);
        relay.endWith(drawing);
      }
    }
  }
}
