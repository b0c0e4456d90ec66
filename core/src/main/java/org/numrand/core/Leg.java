package org.numrand.core;

import org.jspecify.annotations.Nullable;

/**
 * A part of a {@link Relay}'s words, drawn by one thread: its owner. What is not final is guarded
 * by the relay, but that it may be asked for the marks and the place at any time.
 */
final class Leg<A> {
  /** Where it begins, in halves drawn. */
  final long start;

  /** Where the next leg is to begin. */
  final long target;

  /** Where its values go if they are as many as expected; null if only counting tells. */
  final @Nullable Span span;

  /** Whether its owner has drawn what is before, and draws on from there. */
  final boolean isContinued;

  /** Who draws it; null for the first. */
  final @Nullable RelayRunner<A> owner;

  /** How many values are likely in half a word. */
  final double valuesAHalf;

  /** How many of its values are to be marked, if they are not marked yet. */
  final int mostMarks;

  /** The ends of the first values, once they are known. */
  private volatile @Nullable Marks<A> marks;

  /** Where it belongs, once the legs before are finished. */
  private volatile @Nullable Place<A> place;

  @Nullable Leg<A> next;

  /** What has been drawn; null before that. */
  @Nullable Drawn<A> drawn;

  Leg(
      long start,
      long target,
      @Nullable Span span,
      boolean isContinued,
      @Nullable RelayRunner<A> owner,
      double valuesAHalf,
      int mostMarks) {
    this.start = start;
    this.target = target;
    this.span = span;
    this.isContinued = isContinued;
    this.owner = owner;
    this.valuesAHalf = valuesAHalf;
    this.mostMarks = mostMarks;
  }

  /**
   * A part of the array.
   *
   * @param to one more than the last index
   */
  record Span(int from, int to) {}

  /**
   * Where a leg belongs.
   *
   * @param index of its first value that counts
   * @param skipped how many values before that do not count
   * @param given what must draw it, if none of its values counts
   */
  record Place<A>(int index, int skipped, @Nullable Drawing<A> given) {}

  /**
   * What a leg's owner has drawn.
   *
   * @param count how many values, with those that do not count
   * @param end in halves
   * @param skipped how many of the next leg's values do not count
   * @param given what draws on from the end, if none of them does
   */
  record Drawn<A>(int count, long end, int skipped, @Nullable Drawing<A> given) {}

  @Nullable Marks<A> marks() {
    return marks;
  }

  void setMarks(Marks<A> marks) {
    this.marks = marks;
  }

  @Nullable Place<A> place() {
    return place;
  }

  void setPlace(Place<A> place) {
    this.place = place;
  }
}
