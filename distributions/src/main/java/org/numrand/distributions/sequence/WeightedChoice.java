package org.numrand.distributions.sequence;

import java.util.Arrays;
import java.util.function.Function;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.call.Probabilities;
import org.numrand.distributions.kernel.StepFunction;

/**
 * Random indices with probabilities: {@code choice(p=...)} of NumPy's {@code Generator} and {@code
 * RandomState}. The probabilities are {@link Probabilities#ofChoice checked} already. Legacy class
 * A. Sources: {@code _generator.pyx}, {@code mtrand.pyx}.
 */
public final class WeightedChoice {
  private WeightedChoice() {}

  /** One double an index. */
  public static Function<BitGenerator, long[]> withReplacement(double[] probabilities, int size) {
    StepFunction steps = distributionFunction(probabilities);
    double[] uniforms = new double[size];
    long[] out = new long[size];
    return bits -> {
      bits.nextDoubles(uniforms);
      for (int i = 0; i < size; i++) {
        out[i] = steps.at(uniforms[i]);
      }
      return out;
    };
  }

  /**
   * Indices without repetition. Each round draws a double for each missing index and then sets the
   * probabilities of the chosen ones to 0.
   */
  public static Function<BitGenerator, long[]> withoutReplacement(
      double[] probabilities, int size) {
    long positive = Arrays.stream(probabilities).filter(p -> p > 0).count();
    if (positive < size) {
      throw Parameters.refusal("the number of p > 0", ">= size = " + size, positive);
    }
    StepFunction first = distributionFunction(probabilities);
    double[] weights = probabilities.clone();
    double[] uniforms = new double[size];
    long[] found = new long[size];
    return bits -> {
      StepFunction steps = first;
      int count = 0;
      while (count < size) {
        int missing = size - count;
        bits.nextDoubles(uniforms, 0, missing);
        for (int i = 0; i < missing; i++) {
          int index = steps.at(uniforms[i]);
          if (weights[index] > 0) {
            weights[index] = 0;
            found[count++] = index;
          }
        }
        steps = count < size ? distributionFunction(weights) : steps;
      }
      return found;
    };
  }

  /** The cumulative sums of the weights, divided by their total. */
  private static StepFunction distributionFunction(double[] weights) {
    double[] sums = new double[weights.length];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += weights[i];
      sums[i] = sum;
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= sum;
    }
    return new StepFunction(sums);
  }
}
