package org.numrand.distributions.kernel;

import org.numrand.core.BitGenerator;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * {@code Poisson} for small lam: how many uniform doubles have a product above exp(-lam). Source:
 * {@code random_poisson_mult} in NumPy's {@code distributions.c}.
 */
public final class PoissonMultiplication implements DiscreteDistribution {
  private static final int CHUNK = ProductsAhead.MOST;

  /** How many uniforms are multiplied between questions. */
  private static final int GROUP = 8;

  /** With a bound above this, a few uniforms are enough. */
  private static final double GROUPS_BELOW = 0.5;

  /** With a bound above this, most values take one uniform, which is well predicted. */
  private static final double AHEAD_BELOW = 0.6;

  /** With fewer uniforms, working ahead gains nothing. */
  private static final int AHEAD_FROM = 64;

  private final double expMinusLam;

  public PoissonMultiplication(double lam) {
    this.expMinusLam = Libm.exp(-lam);
  }

  @Override
  public long sample(VariateSource source) {
    return multiply(source, expMinusLam);
  }

  /** One variate without an object, for a lam that is drawn once. */
  public static long sample(VariateSource source, double lam) {
    return multiply(source, Libm.exp(-lam));
  }

  private static long multiply(VariateSource source, double expMinusLam) {
    if (expMinusLam < GROUPS_BELOW) {
      return multiplyGroups(source, expMinusLam);
    }
    long k = 0;
    double product = source.nextDouble();
    while (product > expMinusLam) {
      product *= source.nextDouble();
      k++;
    }
    return k;
  }

  /**
   * Multiplies words of the engine's block in groups. How many products are above the bound is
   * arithmetic, because the end of a loop over random numbers is unpredictable; products never
   * grow.
   */
  private static long multiplyGroups(VariateSource source, double expMinusLam) {
    BitGenerator bits = source.bits();
    long[] words = bits.window();
    int position = bits.position();
    double product = 1;
    int next = position;
    while (next <= bits.limit() - GROUP) {
      int above = 0;
      for (int i = 0; i < GROUP; i++) {
        product *= bits.toDouble(words[next + i]);
        above += (int) (Double.doubleToRawLongBits(expMinusLam - product) >>> 63);
      }
      if (!(product > expMinusLam)) {
        bits.moveTo(next + above + 1);
        return (long) next + above - position;
      }
      next += GROUP;
    }
    if (next > position) {
      bits.moveTo(next);
    }
    long k = (long) next - position - 1;
    do {
      product *= source.nextDouble();
      k++;
    } while (product > expMinusLam);
    return k;
  }

  /**
   * Draws at most as many doubles as values are missing, so never too many: a value takes at least
   * one. The next doubles complete the last value.
   */
  @Override
  public void fill(VariateSource source, long[] out, int from, int to) {
    int most = Math.min(CHUNK, to - from);
    boolean often = expMinusLam < AHEAD_BELOW && most >= AHEAD_FROM;
    double[] uniforms = source.scratch().doubles(most);
    long[] products = source.scratch().longs(often ? ProductsAhead.SIZE : 0);
    long k = 0;
    double product = 1;
    int next = from;
    while (next < to) {
      int count = Math.min(CHUNK, to - next);
      source.bits().nextDoubles(uniforms, 0, count);
      boolean ahead =
          often
              && count >= AHEAD_FROM
              && ProductsAhead.multiply(uniforms, count, expMinusLam, products);
      int i = 0;
      while (i < count) {
        product *= uniforms[i++];
        if (product > expMinusLam) {
          k++;
        } else {
          out[next++] = k;
          k = 0;
          product = 1;
          if (ahead && i < count) {
            int end = ProductsAhead.find(products, expMinusLam, i, count, out, next);
            i = ProductsAhead.toCounts(out, next, end, i);
            next = end;
          }
        }
      }
    }
    source.scratch().giveBack(products);
    source.scratch().giveBack(uniforms);
  }
}
