package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.hash.Hashing;
import com.google.common.primitives.ImmutableDoubleArray;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.BitGenerators;
import org.numrand.testkit.NumPyOracle;

/** Continuous methods in random order on one object, over every engine, beside NumPy. */
class MixedCallsTest {
  private static final int CALLS = 600;

  static Set<String> engines() {
    return BitGenerators.names();
  }

  /** A call for one value (no size), or a new or a given array. */
  private record Call(
      ContinuousMethods method, ImmutableDoubleArray parameters, int size, boolean given) {
    static Call next(Random random) {
      ContinuousMethods method = ContinuousMethods.next(random);
      int size = random.nextInt(3) == 0 ? 0 : random.nextInt(random.nextInt(10) == 0 ? 700 : 6);
      return new Call(
          method,
          ImmutableDoubleArray.copyOf(method.parameters(random)),
          size,
          random.nextBoolean());
    }

    String python() {
      return "(rng.%s, %s, %s)"
          .formatted(
              method.numpyName(),
              Calls.literal(parameters.toArray()),
              size == 0 ? "None" : "" + size);
    }

    double[] draw(Generator rng) {
      double[] parameters = this.parameters.toArray();
      if (size == 0) {
        return new double[] {Calls.one(rng, method.numpyName(), parameters)};
      }
      return given
          ? Calls.fill(rng, method.numpyName(), new double[size], parameters)
          : Calls.many(rng, method.numpyName(), size, parameters);
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void everyCallHasNumPysValuesAndState(String engine) {
    var random = new Random(101);
    List<Call> calls = IntStream.range(0, CALLS).mapToObj(i -> Call.next(random)).toList();
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec(
          """
          import hashlib
          rng = np.random.Generator(np.random.%s(101))
          values, states = [], []
          for method, parameters, size in [%s]:
              values.append(np.ravel(method(*parameters, size=size)))
              states.append(hashlib.sha256(json.dumps(plain(rng.bit_generator.state),
                  separators=(",", ":")).encode()).hexdigest())
          """
              .formatted(
                  engine, calls.stream().map(Call::python).collect(Collectors.joining(", "))));
      Generator rng = new Generator(BitGenerators.create(engine, 101));
      List<double[]> values = new ArrayList<>();
      List<String> states = new ArrayList<>();
      for (Call call : calls) {
        values.add(call.draw(rng));
        states.add(sha256(rng.bitGenerator().state().toJson()));
      }
      assertEquals(List.of(numpy.text("'-'.join(states)").split("-")), states);
      assertArrayEquals(
          numpy.doubles("np.concatenate(values)"),
          values.stream().flatMapToDouble(Arrays::stream).toArray());
    }
  }

  private static String sha256(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }
}
