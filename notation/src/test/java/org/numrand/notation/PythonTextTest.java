package org.numrand.notation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
