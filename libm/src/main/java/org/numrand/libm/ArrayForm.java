package org.numrand.libm;

/**
 * A function of many numbers, worked on by {@link Scratch#CHUNK} at a time: in stages, unless there
 * are few of them, or while they would all take the same branch of the scalar function.
 *
 * @param <A> the arrays, of doubles or of floats
 */
abstract class ArrayForm<A> {
  final void apply(A in, A out, int from, int to) {
    for (int start = from; start < to; start += Scratch.CHUNK) {
      int end = Math.min(start + Scratch.CHUNK, to);
      int next = end - start < Scratch.WORTHWHILE ? start : whileAlike(in, out, start, end);
      if (end - next >= Scratch.WORTHWHILE) {
        inStages(in, out, next, end - next);
      } else {
        oneByOne(in, out, next, end);
      }
    }
  }

  /** As long as the branch is always the same, stages gain nothing; returns where it is not. */
  abstract int whileAlike(A in, A out, int from, int to);

  abstract void oneByOne(A in, A out, int from, int to);

  abstract void inStages(A in, A out, int start, int count);
}
