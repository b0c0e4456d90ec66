package org.numrand.distributions.sequence;

import java.util.Arrays;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.call.Probabilities;
import org.numrand.distributions.kernel.StepFunction;
import org.numrand.distributions.spi.Scratch;
import org.numrand.distributions.spi.VariateSource;

/**
 * Random indices with probabilities: {@code choice(p=...)} of NumPy's {@code Generator} and {@code
 * RandomState}. Legacy class A. Sources: {@code _generator.pyx}, {@code mtrand.pyx}.
 */
public final class WeightedChoice {
  /** How many uniform doubles are drawn at once. */
  private static final int CHUNK = 512;

  private final double[] probabilities;
  private final StepFunction steps;

  /**
   * By probabilities.
   *
   * @param probabilities {@link Probabilities#ofChoice checked}; not to be changed any more
   */
  public WeightedChoice(double[] probabilities) {
    this.probabilities = probabilities;
    double[] sums = new double[probabilities.length];
    cumulate(probabilities, sums, sums.length);
    this.steps = new StepFunction(sums);
  }

  /** The probabilities, not to be changed. */
  public double[] probabilities() {
    return probabilities;
  }

  /** One double an index. */
  public Indices withReplacement(int size) {
    return new WithReplacement(steps, size);
  }

  /** Indices without repetition. */
  public Indices withoutReplacement(int size) {
    long positive = Arrays.stream(probabilities).filter(p -> p > 0).count();
    if (positive < size) {
      throw Parameters.refusal("the number of p > 0", ">= size = " + size, positive);
    }
    return new WithoutReplacement(this, size);
  }

  private record WithReplacement(StepFunction steps, int size) implements Indices {
    @Override
    public void fill(VariateSource source, long[] out, int from) {
      double[] uniforms = source.scratch().doubles(Math.min(CHUNK, size));
      for (int next = 0; next < size; next += CHUNK) {
        int count = Math.min(CHUNK, size - next);
        source.bits().nextDoubles(uniforms, 0, count);
        for (int i = 0; i < count; i++) {
          out[from + next + i] = steps.at(uniforms[i]);
        }
      }
      source.scratch().giveBack(uniforms);
    }
  }

  /**
   * Each round draws a double for each missing index and then sets the probabilities of the chosen
   * ones to 0.
   */
  private record WithoutReplacement(WeightedChoice choice, int size) implements Indices {
    @Override
    public void fill(VariateSource source, long[] out, int from) {
      int length = choice.probabilities.length;
      Scratch scratch = source.scratch();
      double[] weights = scratch.doubles(length);
      double[] sums = scratch.doubles(length);
      double[] uniforms = scratch.doubles(size);
      System.arraycopy(choice.probabilities, 0, weights, 0, length);
      int count = 0;
      while (count < size) {
        int missing = size - count;
        boolean isFirst = count == 0;
        if (!isFirst) {
          cumulate(weights, sums, length);
        }
        source.bits().nextDoubles(uniforms, 0, missing);
        for (int i = 0; i < missing; i++) {
          int index =
              isFirst ? choice.steps.at(uniforms[i]) : firstAbove(sums, length, uniforms[i]);
          if (weights[index] > 0) {
            weights[index] = 0;
            out[from + count++] = index;
          }
        }
      }
      scratch.giveBack(weights);
      scratch.giveBack(sums);
      scratch.giveBack(uniforms);
    }
  }

  /** The cumulative sums of the weights, divided by their total. */
  private static void cumulate(double[] weights, double[] sums, int length) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += weights[i];
      sums[i] = sum;
    }
    for (int i = 0; i < length; i++) {
      sums[i] /= sum;
    }
  }

  /** The index of the first sum above u, by bisection; the last one is 1. */
  private static int firstAbove(double[] sums, int length, double u) {
    int low = 0;
    int high = length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sums[middle] <= u) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
