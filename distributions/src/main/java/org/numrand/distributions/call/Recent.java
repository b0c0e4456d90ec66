package org.numrand.distributions.call;

import static java.lang.Double.doubleToRawLongBits;

import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the distribution of the last call, so that single draws with equal parameters, one after
 * the other, make no new one. Threads may share it: distributions do not change.
 *
 * @param <D> the distribution
 */
public final class Recent<D> {
  /** Makes a distribution of two parameters. */
  @FunctionalInterface
  public interface Two<D> {
    /** The distribution. */
    D of(double a, double b);
  }

  /** Makes a distribution of three parameters. */
  @FunctionalInterface
  public interface Three<D> {
    /** The distribution. */
    D of(double a, double b, double c);
  }

  /** Makes a distribution of a count and a parameter. */
  @FunctionalInterface
  public interface Count<D> {
    /** The distribution. */
    D of(long n, double p);
  }

  /** Makes a distribution of three counts. */
  @FunctionalInterface
  public interface Counts<D> {
    /** The distribution. */
    D of(long a, long b, long c);
  }

  /** The parameters by their bits, as -0.0 is not 0.0 everywhere. */
  private record Entry<D>(long a, long b, long c, D distribution) {
    boolean isOf(long a, long b, long c) {
      return this.a == a && this.b == b && this.c == c;
    }
  }

  private @Nullable Entry<D> last;

  /** Nothing is kept yet. */
  public Recent() {}

  /** The distribution of a parameter. */
  public D of(double a, DoubleFunction<D> make) {
    Entry<D> kept = last;
    long keyA = doubleToRawLongBits(a);
    return kept != null && kept.isOf(keyA, 0, 0)
        ? kept.distribution
        : keep(keyA, 0, 0, make.apply(a));
  }

  /** The distribution of two parameters. */
  public D of(double a, double b, Two<D> make) {
    Entry<D> kept = last;
    long keyA = doubleToRawLongBits(a);
    long keyB = doubleToRawLongBits(b);
    return kept != null && kept.isOf(keyA, keyB, 0)
        ? kept.distribution
        : keep(keyA, keyB, 0, make.of(a, b));
  }

  /** The distribution of three parameters. */
  public D of(double a, double b, double c, Three<D> make) {
    Entry<D> kept = last;
    long keyA = doubleToRawLongBits(a);
    long keyB = doubleToRawLongBits(b);
    long keyC = doubleToRawLongBits(c);
    return kept != null && kept.isOf(keyA, keyB, keyC)
        ? kept.distribution
        : keep(keyA, keyB, keyC, make.of(a, b, c));
  }

  /** The distribution of a count and a parameter. */
  public D ofCount(long n, double p, Count<D> make) {
    Entry<D> kept = last;
    long keyP = doubleToRawLongBits(p);
    return kept != null && kept.isOf(n, keyP, 0)
        ? kept.distribution
        : keep(n, keyP, 0, make.of(n, p));
  }

  /** The distribution of three counts. */
  public D ofCounts(long a, long b, long c, Counts<D> make) {
    Entry<D> kept = last;
    return kept != null && kept.isOf(a, b, c) ? kept.distribution : keep(a, b, c, make.of(a, b, c));
  }

  private D keep(long a, long b, long c, D distribution) {
    last = new Entry<>(a, b, c, distribution);
    return distribution;
  }
}
