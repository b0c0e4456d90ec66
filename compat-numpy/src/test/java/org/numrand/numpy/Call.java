package org.numrand.numpy;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
    return calls.stream().flatMapToLong(call -> flat(call.java.apply(rs))).toArray();
  }

  /** Every number in a value, doubles as their bits. */
  static LongStream flat(Object value) {
    if (value instanceof Double number) {
      return LongStream.of(Double.doubleToLongBits(number));
    }
    if (value instanceof Number number) {
      return LongStream.of(number.longValue());
    }
    if (value instanceof Boolean truth) {
      return LongStream.of(truth ? 1 : 0);
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMapToLong(Call::flat);
    }
    if (value instanceof double[] doubles) {
      return Arrays.stream(doubles).mapToLong(Double::doubleToLongBits);
    }
    if (value instanceof long[] longs) {
      return Arrays.stream(longs);
    }
    return IntStream.range(0, Array.getLength(value))
        .mapToObj(i -> Array.get(value, i))
        .flatMapToLong(Call::flat);
  }
}
