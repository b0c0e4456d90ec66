package org.numrand.notation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.numrand.testkit.NumPyOracle;

class PythonTextTest {
  /** Bit patterns of all exponents, powers of two (uneven neighbours), and short decimals. */
  private static final String PATTERNS =
      "rng = np.random.default_rng(7)\n"
          + "doubles = np.concatenate([rng.integers(0, 2**64, 3000, dtype=np.uint64).view('f8'),"
          + " 2.0 ** np.arange(-1074, 1024), np.round(rng.random(1000), 3) * 1e4,"
          + " 10.0 ** np.arange(-20, 25), [0.0, -0.0, inf, -inf, nan, 5e-324, 1.7976931348623157e308]])\n"
          + "with np.errstate(all='ignore'):\n"
          + "  floats = np.concatenate([rng.integers(0, 2**32, 3000, dtype=np.uint32).view('f4'),"
          + " doubles.astype('f4')])\n";

  @Test
  void numbersAreWrittenAsPythonWritesThem() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec(PATTERNS);
      double[] doubles = numpy.doubles("doubles");
      String[] texts = numpy.text("' '.join(map(repr, doubles.tolist()))").split(" ", -1);
      String[] hexes = numpy.text("' '.join(map(float.hex, doubles.tolist()))").split(" ", -1);
      assertEquals(doubles.length, texts.length);
      for (int i = 0; i < doubles.length; i++) {
        assertEquals(texts[i], PythonText.repr(doubles[i]));
        assertEquals(hexes[i], PythonText.hex(doubles[i]));
      }
      float[] floats = numpy.floats("floats");
      String[] floatTexts = numpy.text("' '.join(map(str, floats))").split(" ", -1);
      assertEquals(floats.length, floatTexts.length);
      for (int i = 0; i < floats.length; i++) {
        assertEquals(floatTexts[i], PythonText.str(floats[i]));
      }
    }
  }

  /** The quick text is that of Steele and White's digits. */
  @Test
  void theShortestTextIsTheSameByEitherWay() {
    var random = new Random(20261127);
    for (int i = 0; i < 20_000; i++) {
      double value =
          switch (i % 4) {
            case 0 -> Double.longBitsToDouble(random.nextLong());
            case 1 -> random.nextDouble();
            case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            default -> Math.rint(random.nextDouble() * 1e6) / Math.pow(10, random.nextInt(12));
          };
      if (Double.isFinite(value)) {
        BigDecimal digits = Dragon4.shortest(BinaryFloat.of(value));
        BigDecimal text = new BigDecimal(PythonText.repr(value));
        assertEquals(0, digits.compareTo(text.abs()), () -> Double.toHexString(value));
        assertEquals(
            digits.signum() == 0 ? 1 : digits.stripTrailingZeros().precision(),
            digits.signum() == 0 ? 1 : text.stripTrailingZeros().precision());
      }
    }
  }

  @Test
  void bytesAreWrittenAsPythonWritesThem() {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      byte[] all = new byte[256];
      for (int i = 0; i < all.length; i++) {
        all[i] = (byte) i;
      }
      assertEquals(numpy.text("bytes(range(256))"), PythonText.repr(all));
      assertEquals(numpy.text("b\"it's\""), PythonText.repr("it's".getBytes(US_ASCII)));
    }
  }

  @Test
  void listsAndText() {
    assertEquals(
        "[1, 2.5, 'a', True, [nan]]",
        PythonText.str(List.of(1L, 2.5, "a", true, List.of(Double.NaN))));
    assertEquals("a", PythonText.str("a"));
  }
}
