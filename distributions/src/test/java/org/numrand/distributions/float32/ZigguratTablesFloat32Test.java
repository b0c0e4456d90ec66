package org.numrand.distributions.float32;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import org.junit.jupiter.api.Test;

/** The derived tables are, bit by bit, those of NumPy 2.4.6's {@code ziggurat_constants.h}. */
class ZigguratTablesFloat32Test {
  @Test
  void tablesOfTheNormalZiggurat() {
    assertEquals(
        "b080e866271ee5760a03780ef3792e195580d0e2f16a4943fdc2b23e9f59b68f",
        hash(ZigguratTablesFloat32.NORMAL_K));
    assertEquals(
        "aadd2c5586eb0c69368c0636c9446129547a4a5cc807348e342558694503804b",
        hash(ZigguratTablesFloat32.NORMAL_W));
    assertEquals(
        "ac7b8d32f6192be9becd946e9d7eeb7ad3c3bb4d1982fba2bd825b0e36df576b",
        hash(ZigguratTablesFloat32.NORMAL_F));
  }

  @Test
  void tablesOfTheExponentialZiggurat() {
    assertEquals(
        "daef5dee30dff9caf347fe8a5e6ed6d1bfde5a579a4660a4ff684f0c3c6b02b1",
        hash(ZigguratTablesFloat32.EXPONENTIAL_K));
    assertEquals(
        "c7e31aa20d3e3e4ef0b43121bab05837e1b69a99b00b0b88d3387266f811d6df",
        hash(ZigguratTablesFloat32.EXPONENTIAL_W));
    assertEquals(
        "15e614517aaeb886e34fe21010f3d1db979b3c10bea909d16139512ed6641a81",
        hash(ZigguratTablesFloat32.EXPONENTIAL_F));
  }

  private static String hash(int[] values) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (int value : values) {
      hasher.putInt(Integer.reverseBytes(value));
    }
    return hasher.hash().toString();
  }

  private static String hash(float[] values) {
    int[] bits = new int[values.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToRawIntBits(values[i]);
    }
    return hash(bits);
  }
}
