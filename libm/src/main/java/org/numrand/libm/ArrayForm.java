package org.numrand.libm;

/**
 * A function of many numbers, {@link Scratch#CHUNK} at a time. It works in stages unless the
 * numbers are few, or all take the same branch of the scalar function.
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

  /**
   * Does the numbers that take the same branch, for which stages gain nothing; returns where they
   * end.
   */
  abstract int whileAlike(A in, A out, int from, int to);

  abstract void oneByOne(A in, A out, int from, int to);

  abstract void inStages(A in, A out, int start, int count);
}
