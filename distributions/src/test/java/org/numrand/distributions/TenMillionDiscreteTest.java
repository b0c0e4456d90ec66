package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerators;
import org.numrand.testkit.NumPyOracle;

/** Ten million integers of each algorithm beside NumPy: equal hashes, equal states. */
@Tag("slow")
class TenMillionDiscreteTest {
  private static final int VALUES = 10_000_000;

  @ParameterizedTest
  @ValueSource(strings = {"PCG64", "MT19937"})
  void binomialByInversion(String engine) {
    assertNumPys(engine, "binomial(100, 0.3, %s)", rng -> rng.binomial(100, 0.3, VALUES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PCG64", "MT19937"})
  void binomialByRejection(String engine) {
    assertNumPys(engine, "binomial(1000, 0.7, %s)", rng -> rng.binomial(1000, 0.7, VALUES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PCG64", "MT19937"})
  void poissonByMultiplication(String engine) {
    assertNumPys(engine, "poisson(3, %s)", rng -> rng.poisson(3, VALUES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PCG64", "MT19937"})
  void poissonByRejection(String engine) {
    assertNumPys(engine, "poisson(10, %s)", rng -> rng.poisson(10, VALUES));
  }

  private static void assertNumPys(String engine, String call, Function<Generator, long[]> draw) {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      Generator rng = new Generator(BitGenerators.create(engine, 101)).asOf(numpy.version());
      long[] values = draw.apply(rng);
      numpy.exec(
          "import hashlib\nrng = np.random.Generator(np.random.%s(101))\nx = rng.%s"
              .formatted(engine, call.formatted(VALUES)));
      assertEquals(numpy.text("hashlib.sha256(x.tobytes()).hexdigest()"), sha256(values), call);
      assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
    }
  }

  private static String sha256(long[] values) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (long value : values) {
      hasher.putLong(value);
    }
    return hasher.hash().toString();
  }
}
