package org.numrand.core;

import org.jspecify.annotations.Nullable;

/**
 * A part of a {@link Relay}'s words: from where a thread begins to draw until it meets the next
 * leg. The relay guards it.
 */
final class Leg<A> {
  /** Null once this is done. */
  @Nullable Leg<A> before;

  /** Where it begins, in halves drawn. */
  final long start;

  /** Where the next leg is to begin. */
  final long target;

  /** Whether it is known at once that a value of the call begins where this leg does. */
  final boolean isCertain;

  /** What draws it; null if that has to be moved to the start first. */
  final @Nullable Drawing<A> given;

  /** The ends of the first values, once they are known. */
  volatile @Nullable Marks<A> marks;

  @Nullable Leg<A> next;

  /** How many of the next leg's values are to be dropped; -1 if it must begin where this ends. */
  int met = -1;

  /** What draws on from the end; null before the end is known, and if somebody has taken it. */
  @Nullable Drawing<A> end;

  /** A place near the end that may be marked; -1 if there is none. */
  long mark = -1;

  /** Where the end is. */
  long endHalves;

  /** One more than the index of the last value. */
  int after;

  /** Whether {@link #after} is known, and {@link #met} is for good. */
  volatile boolean isDone;

  Leg(
      @Nullable Leg<A> before,
      long start,
      long target,
      boolean isCertain,
      @Nullable Drawing<A> given) {
    this.before = before;
    this.start = start;
    this.target = target;
    this.isCertain = isCertain;
    this.given = given;
  }

  /** What draws on from the end. */
  @Nullable Drawing<A> takeEnd() {
    Drawing<A> taken = end;
    end = null;
    return taken;
  }
}
