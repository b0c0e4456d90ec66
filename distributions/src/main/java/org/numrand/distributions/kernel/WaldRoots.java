package org.numrand.distributions.kernel;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.spi.Scratch;
import org.numrand.distributions.spi.VariateSource;

/**
 * Wald variates by Michael, Schucany and Haas: one of two roots, of which a normal variate gives
 * the lesser and a uniform says which. Many go through stages: loops without a branch, of which
 * none waits for its divisions.
 */
public final class WaldRoots {
  private static final int CHUNK = VariateSource.MOST_TRIES;

  private WaldRoots() {}

  /** Writes the lesser roots that normal variates give. */
  public interface Lesser<D> {
    void ofNormals(D distribution, double[] normals, double[] roots, int count);
  }

  /** The variate of a lesser root and a uniform. */
  public static double choose(double mean, double root, double u) {
    return u <= mean / (mean + root) ? root : mean * mean / root;
  }

  /** Fills {@code out[from..to)}. */
  public static <D> void fill(
      VariateSource source,
      double mean,
      Lesser<D> lesser,
      D distribution,
      double[] out,
      int from,
      int to) {
    checkPositionIndexes(from, to, out.length);
    int chunk = Math.min(CHUNK, to - from);
    Scratch scratch = source.scratch();
    double[] normals = scratch.doubles(chunk);
    double[] uniforms = scratch.doubles(chunk);
    double[] roots = scratch.doubles(2 * chunk);
    for (int next = from; next < to; next += chunk) {
      int count = Math.min(chunk, to - next);
      source.normalsWithUniforms(Double.NEGATIVE_INFINITY, normals, uniforms, count);
      lesser.ofNormals(distribution, normals, roots, count);
      addGreater(mean, roots, count);
      toExcess(mean, roots, uniforms, count);
      choose(roots, uniforms, count, out, next);
    }
    scratch.giveBack(normals);
    scratch.giveBack(uniforms);
    scratch.giveBack(roots);
  }

  private static void addGreater(double mean, double[] roots, int count) {
    double square = mean * mean;
    int greater = roots.length / 2;
    for (int i = 0; i < count; i++) {
      roots[greater + i] = square / roots[i];
    }
  }

  /** By how much uniforms fall short of where the greater root begins; negative above. */
  private static void toExcess(double mean, double[] roots, double[] uniforms, int count) {
    for (int i = 0; i < count; i++) {
      uniforms[i] = mean / (mean + roots[i]) - uniforms[i];
    }
  }

  /** By the sign, or NaN, of the excess; by index, since half of all branches would be wrong. */
  private static void choose(double[] roots, double[] excess, int count, double[] out, int next) {
    int greater = roots.length / 2;
    for (int i = 0; i < count; i++) {
      out[next + i] = roots[i + (excess[i] >= 0 ? 0 : greater)];
    }
  }
}
