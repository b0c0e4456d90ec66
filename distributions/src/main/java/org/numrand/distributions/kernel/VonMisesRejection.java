package org.numrand.distributions.kernel;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.Scratch;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.libm.Libm;

/**
 * The von Mises distribution by rejection for every kappa, as NumPy's legacy surface draws it.
 * {@code VonMises} uses a normal distribution for large kappa.
 *
 * <p>A NaN for kappa gives NaN and draws nothing. A kappa below 1e-8 takes one uniform and ignores
 * mu. Any other takes Best and Fisher's rejection: two uniforms a try, and one for the side.
 * Source: {@code legacy_vonmises} in NumPy's {@code legacy-distributions.c}; D. J. Best and N. I.
 * Fisher, "Efficient simulation of the von Mises distribution", Applied Statistics 28 (1979).
 */
public final class VonMisesRejection implements ContinuousDistribution {
  private static final double UNIFORM_BELOW = 1e-8;
  private static final double TAYLOR_BELOW = 1e-5;

  /** How many words tries are computed for at once, and at most for a value that is missing. */
  private static final int WORDS = 256;

  private static final int WORDS_EACH = 5;

  /** So many values or more are gathered before their cosines are computed. */
  private static final int GATHERED = 512 - WORDS / 3;

  private static final double SINE_ERROR = 1e-9;

  private final double mu;
  private final double kappa;

  /** Best and Fisher's r. */
  private final double s;

  /** More than what the error of an approximate cosine changes in the test of a try. */
  private final double slack;

  /**
   * The distribution.
   *
   * @param mu the mode, any
   * @param kappa the concentration, at least 0. Some values from 6e15 on and all from 1.9e16 on are
   *     refused: the envelope has lost its last bit, so it accepts no try.
   */
  public VonMisesRejection(double mu, double kappa) {
    this.mu = mu;
    this.kappa = Parameters.nonNegative("kappa", kappa);
    this.s = kappa < TAYLOR_BELOW ? 1.0 / kappa + kappa : envelope(kappa);
    this.slack = 4 * SINE_ERROR * (1 + kappa * (s + 1)) * (1 + kappa * (s + 1) / (s - 1));
    // NumPy never returns: if s is 1, so is every cosine.
    if (!Double.isNaN(kappa) && !(s > 1)) {
      throw Parameters.refusal("kappa", "< 6e15 for tries to end", kappa);
    }
  }

  private static double envelope(double kappa) {
    double r = 1 + Math.sqrt(1 + 4 * kappa * kappa);
    double rho = (r - Math.sqrt(2 * r)) / (2 * kappa);
    return (1 + rho * rho) / (2 * rho);
  }

  @Override
  public double sample(VariateSource source) {
    if (Double.isNaN(kappa)) {
      return Double.NaN;
    }
    if (kappa < UNIFORM_BELOW) {
      return Math.PI * (2 * source.nextDouble() - 1);
    }
    double cosine;
    do {
      cosine = cosine(source.nextDouble());
    } while (!accepts(cosine, source.nextDouble()));
    return angle(Libm.acos(cosine), source.nextDouble());
  }

  /** The cosine that a try gives if it is accepted. */
  private double cosine(double u) {
    double z = Libm.cos(Math.PI * u);
    return (1 + s * z) / (s + z);
  }

  private boolean accepts(double cosine, double v) {
    double y = kappa * (s - cosine);
    return y * (2 - y) - v >= 0 || Libm.log(y / v) + 1 - y >= 0;
  }

  /**
   * The angle in [-pi, pi] at a distance from the mean. The side is branch-free, because the branch
   * would be unpredictable.
   */
  private double angle(double distance, double side) {
    double angle = Math.copySign(distance, side - 0.5) + mu;
    double shifted = Math.abs(angle) + Math.PI;
    // The remainder rarely changes anything.
    double magnitude = (shifted < 2 * Math.PI ? shifted : shifted % (2 * Math.PI)) - Math.PI;
    return Math.copySign(1.0, angle + 0.0) * magnitude;
  }

  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    if (kappa >= UNIFORM_BELOW) {
      fillByRejection(source, out, from, to);
      return;
    }
    for (int i = from; i < to; i++) {
      out[i] = sample(source);
    }
  }

  /** Computes the cosines and arc cosines of accepted tries as arrays. */
  private void fillByRejection(VariateSource source, double[] out, int from, int to) {
    Scratch scratch = source.scratch();
    int words = (int) Math.min(WORDS, (long) WORDS_EACH * (to - from));
    double[] uniforms = scratch.doubles(words);
    double[] heights = scratch.doubles(words);
    double[] sides = scratch.doubles(Math.min(GATHERED, to - from) + words / 3);
    int next = from;
    while (next < to) {
      int end = next;
      while (end < to && end - next < GATHERED) {
        end += accept(source, uniforms, heights, out, end, to, sides, end - next);
      }
      Libm.cos(out, out, next, end);
      for (int i = next; i < end; i++) {
        out[i] = (1 + s * out[i]) / (s + out[i]);
      }
      Libm.acos(out, out, next, end);
      for (int i = next; i < end; i++) {
        out[i] = angle(out[i], sides[i - next]);
      }
      next = end;
    }
    scratch.giveBack(uniforms);
    scratch.giveBack(heights);
    scratch.giveBack(sides);
  }

  /**
   * Tries what the engine's block has left: writes pi times the first uniforms of those accepted,
   * and the uniforms for their sides from {@code before} on. Returns how many.
   *
   * <p>Where the next try begins depends on whether this one is accepted, which takes long to
   * compute. So it is computed for every word, as if a try began with it.
   */
  private int accept(
      VariateSource source,
      double[] uniforms,
      double[] heights,
      double[] out,
      int from,
      int to,
      double[] sides,
      int before) {
    BitGenerator bits = source.bits();
    long[] words = bits.window();
    int position = bits.position();
    int most = (int) Math.min(WORDS, (long) WORDS_EACH * (to - from));
    int count = Math.min(bits.limit() - position, most);
    if (count < 3) {
      out[from] = Math.PI * acceptedTry(source);
      sides[before] = source.nextDouble();
      return 1;
    }
    for (int i = 0; i < count; i++) {
      uniforms[i] = bits.toDouble(words[position + i]);
    }
    computeHeights(uniforms, heights, count);
    int accepted = 0;
    int next = 0;
    while (next <= count - 3 && from + accepted < to) {
      double u = uniforms[next];
      double v = uniforms[next + 1];
      double excess = v - heights[next];
      if (!(Math.abs(excess) > slack)) {
        excess = accepts(cosine(u), v) ? -1 : 1;
      }
      out[from + accepted] = Math.PI * u;
      sides[before + accepted] = uniforms[next + 2];
      // Branch-free, because branches on random bits are unpredictable.
      int one = (int) (Double.doubleToRawLongBits(excess) >>> 63);
      accepted += one;
      next += 2 + one;
    }
    bits.moveTo(position + next);
    return accepted;
  }

  private double acceptedTry(VariateSource source) {
    while (true) {
      double u = source.nextDouble();
      if (accepts(cosine(u), source.nextDouble())) {
        return u;
      }
    }
  }

  /**
   * What v may reach, for each u: NumPy accepts v up to {@code y exp(1 - y)}, and its quick bound
   * lies below that. These are approximate; NumPy's own test decides what is too close. The loops
   * are short, so that compilers make vector code of them.
   */
  private void computeHeights(double[] uniforms, double[] heights, int count) {
    computeSines(uniforms, heights, count);
    computeY(kappa, s, heights, count);
    for (int i = 0; i < count; i++) {
      heights[i] /= exp(heights[i] - 1);
    }
  }

  private static void computeSines(double[] uniforms, double[] out, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = sine(Math.PI * (0.5 - uniforms[i]));
    }
  }

  /** Replaces cosines. */
  private static void computeY(double kappa, double s, double[] y, int count) {
    for (int i = 0; i < count; i++) {
      double z = y[i];
      y[i] = kappa * (s - (1 + s * z) / (s + z));
    }
  }

  /** Taylor's series; below pi/2 it is wrong by at most {@link #SINE_ERROR}. */
  private static double sine(double x) {
    double x2 = x * x;
    double x4 = x2 * x2;
    double low = 1 - 1.0 / 6 * x2 + x4 * (1.0 / 120 - 1.0 / 5040 * x2);
    double high = 1.0 / 362880 - 1.0 / 39916800 * x2 + 1.0 / 6227020800.0 * x4;
    return x * (low + x4 * x4 * high);
  }

  /**
   * Taylor's series of the 64th part, for x from -1 on. Where that matters, {@code (x + 1) /
   * exp(x)} is wrong by less than twice {@link #SINE_ERROR}.
   */
  private static double exp(double x) {
    double t = 0x1p-6 * x;
    double t2 = t * t;
    double part = 1 + t + t2 * (0.5 + 1.0 / 6 * t) + t2 * t2 * (1.0 / 24 + 1.0 / 120 * t);
    double power4 = part * part * (part * part);
    double power16 = power4 * power4 * (power4 * power4);
    return power16 * power16 * (power16 * power16);
  }
}
