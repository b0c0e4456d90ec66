package org.numrand.distributions.call;

/**
 * The last distribution of a method, for views that are used again. Threads may share it.
 *
 * @param a the bits of the first parameter, as -0.0 is not 0.0 everywhere
 * @param b of the second, or 0
 * @param c of the third, or 0
 * @param distribution what was made of them
 */
public record Last<D>(long a, long b, long c, D distribution) {
  /** Whether it is of these parameters. */
  public boolean isOf(long a, long b, long c) {
    return this.a == a && this.b == b && this.c == c;
  }
}
