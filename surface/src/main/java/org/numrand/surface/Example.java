package org.numrand.surface;

import java.util.Arrays;
import java.util.List;

/**
 * An example of a method's parameters, for benchmarks.
 *
 * @param dtype the dtype of the values, if they are integers
 * @param values the parameters that are numbers
 */
public record Example(Dtype dtype, List<Double> values) {
  /** Copies what it is given. */
  public Example {
    values = List.copyOf(values);
  }

  static Example of(Dtype dtype, double... values) {
    return new Example(dtype, Arrays.stream(values).boxed().toList());
  }
}
