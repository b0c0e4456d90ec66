package org.numrand.engine.pcg64;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.testkit.NumPyOracle;

class NumPyStreamTest {
  @ParameterizedTest
  @ValueSource(strings = {"PCG64", "PCG64DXSM"})
  void rawWordsAndMixedWidthsAreNumPys(String name) {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("bg = np.random." + name + "(101)\nrng = np.random.Generator(bg)");
      BitGenerator bits = BitGenerators.create(name, 101);
      for (int size : new int[] {1, 3, 255, 1000, 257}) {
        long[] raw = new long[size];
        bits.nextRaws(raw);
        assertArrayEquals(numpy.longs("bg.random_raw(" + size + ")"), raw);
        int[] ints = new int[size];
        bits.nextInts(ints);
        long[] expected =
            numpy.longs("rng.integers(0, 2**32, " + size + ", dtype=np.uint32).astype(np.int32)");
        assertArrayEquals(expected, java.util.Arrays.stream(ints).asLongStream().toArray());
        double[] doubles = new double[size];
        bits.nextDoubles(doubles);
        assertArrayEquals(numpy.doubles("rng.random(" + size + ")"), doubles);
        assertEquals(numpy.state("bg"), bits.state().toJson());
      }
    }
  }
}
