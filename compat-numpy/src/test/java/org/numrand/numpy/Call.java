package org.numrand.numpy;

import com.google.common.primitives.Longs;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.numrand.testkit.NumPyOracle;

/** One call on a {@code RandomState}, in Python and in Java. */
record Call(String python, Function<RandomState, Object> java) {
  private static final String FLATTEN =
      """
      def flat(value):
          array = np.asarray(value)
          if array.dtype == np.float64:
              array = np.where(np.isnan(array), nan, array)
              return array.ravel().view(np.int64)
          return array.ravel().astype(np.int64, casting="unsafe")
      """;

  /** Teaches Python what {@link #expected} needs. */
  static void prepare(NumPyOracle numpy) {
    numpy.exec(FLATTEN);
  }

  /** What Python's {@code rs} gives for these calls, one after the other, doubles as their bits. */
  static long[] expected(NumPyOracle numpy, List<Call> calls) {
    return numpy.longs(
        calls.stream()
            .map(call -> "flat(" + call.python + ")")
            .collect(Collectors.joining(", ", "np.concatenate([", "])")));
  }

  static long[] actual(RandomState rs, List<Call> calls) {
    List<Long> bits = new ArrayList<>();
    calls.forEach(call -> flatten(call.java.apply(rs), bits));
    return Longs.toArray(bits);
  }

  private static void flatten(Object value, List<Long> bits) {
    if (value instanceof Double number) {
      bits.add(Double.doubleToLongBits(number));
    } else if (value instanceof Number number) {
      bits.add(number.longValue());
    } else if (value instanceof Boolean truth) {
      bits.add(truth ? 1L : 0L);
    } else if (value instanceof List<?> list) {
      list.forEach(item -> flatten(item, bits));
    } else {
      for (int i = 0; i < Array.getLength(value); i++) {
        flatten(Array.get(value, i), bits);
      }
    }
  }
}
