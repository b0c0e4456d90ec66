package org.numrand.distributions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numrand.core.BitGenerators;
import org.numrand.testkit.NumPyOracle;

/** Ten million values of each rejection beside NumPy: equal hashes of all bits, equal states. */
@Tag("slow")
class TenMillionTest {
  private static final int VALUES = 10_000_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "standard_normal;",
        "standard_exponential;",
        "standard_normal_float32;",
        "standard_exponential_float32;",
        "standard_gamma; 1.001",
        "standard_gamma; 2.5",
        "standard_gamma; 1000",
        "standard_gamma; 0.5",
        "standard_gamma_float32; 2.5",
        "standard_gamma_float32; 0.5",
        "beta; 2, 3"
      })
  void valuesAndState(String method, String parameters) {
    String given = parameters == null ? "" : parameters;
    boolean single = method.endsWith("_float32");
    try (NumPyOracle numpy = NumPyOracle.start()) {
      for (String engine : new String[] {"PCG64", "MT19937"}) {
        numpy.exec(
            "import hashlib\nrng = np.random.Generator(np.random.%s(101))\n".formatted(engine)
                + "x = rng.%s(%ssize=%d%s)"
                    .formatted(
                        method.replace("_float32", ""),
                        given.isEmpty() ? "" : given + ", ",
                        VALUES,
                        single ? ", dtype=np.float32" : ""));
        Generator rng = new Generator(BitGenerators.create(engine, 101)).asOf(numpy.version());
        double[] values =
            given.isEmpty()
                ? new double[0]
                : Arrays.stream(given.split(",")).mapToDouble(Double::parseDouble).toArray();
        assertEquals(
            numpy.text("hashlib.sha256(x.tobytes()).hexdigest()"),
            sha256(GoldenCalls.continuous(method, values, VALUES).on(rng)));
        assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
      }
    }
  }

  private static String sha256(Object values) {
    Hasher hasher = Hashing.sha256().newHasher();
    if (values instanceof double[] doubles) {
      for (double value : doubles) {
        hasher.putDouble(value);
      }
    } else {
      for (float value : (float[]) values) {
        hasher.putFloat(value);
      }
    }
    return hasher.hash().toString();
  }
}
