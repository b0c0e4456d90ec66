package org.numrand.junit;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.numrand.core.BitGenerator;
import org.numrand.core.SeedSequence;
import org.numrand.distributions.Generator;
import org.numrand.numpy.RandomState;

/** Draws from every type that the extension makes, and shows all bits. */
final class Draws {
  private static final int WORDS = 3;

  private Draws() {}

  /** What the value is and what it gives next; two are equal only if their streams are. */
  static String from(Object value) {
    var text = new StringBuilder(value.getClass().getSimpleName());
    if (value instanceof SeedSequence sequence) {
      return text.append(' ')
          .append(Long.toHexString(sequence.generateStateUint64(1)[0]))
          .toString();
    }
    for (int i = 0; i < WORDS; i++) {
      text.append(' ').append(Long.toHexString(Double.doubleToRawLongBits(next(value))));
    }
    return text.toString();
  }

  /** All bits of all values. */
  static List<Long> bits(double[] values) {
    return Arrays.stream(values).mapToObj(Double::doubleToRawLongBits).toList();
  }

  private static double next(Object value) {
    if (value instanceof Generator generator) {
      return generator.random();
    } else if (value instanceof RandomState state) {
      return state.randomSample();
    } else if (value instanceof BitGenerator bits) {
      return bits.nextDouble();
    } else if (value instanceof org.numrand.python.Random python) {
      return python.random();
    } else {
      return ((RandomGenerator) value).nextDouble();
    }
  }
}
