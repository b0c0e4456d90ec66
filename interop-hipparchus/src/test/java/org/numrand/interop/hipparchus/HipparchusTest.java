package org.numrand.interop.hipparchus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;

class HipparchusTest {
  @ParameterizedTest
  @ValueSource(strings = {"MT19937", "PCG64"})
  void aGeneratorsPlainDrawsAreTheEngines(String name) {
    BitGenerator bits = BitGenerators.create(name, 101);
    BitGenerator expected = BitGenerators.create(name, 101);
    RandomGenerator generator = Hipparchus.fromEngine(bits);
    for (int i = 0; i < 700; i++) {
      assertEquals(expected.nextInt(), generator.nextInt());
      assertEquals(expected.nextLong(), generator.nextLong());
      assertEquals(expected.nextDouble(), generator.nextDouble());
      assertEquals(expected.nextFloat(), generator.nextFloat());
    }
    assertEquals(expected.state(), bits.state());
  }

  @Test
  void theRestFollowsTheJdk() {
    RandomGenerator generator = Hipparchus.fromEngine(BitGenerators.create("PCG64", 101));
    java.util.random.RandomGenerator expected =
        BitGenerators.create("PCG64", 101).asRandomGenerator();
    byte[] bytes = new byte[13];
    byte[] expectedBytes = new byte[13];
    for (int i = 0; i < 300; i++) {
      assertEquals(expected.nextInt(1000), generator.nextInt(1000));
      assertEquals(expected.nextBoolean(), generator.nextBoolean());
      assertEquals(expected.nextGaussian(), generator.nextGaussian());
      generator.nextBytes(bytes);
      expected.nextBytes(expectedBytes);
      assertArrayEquals(expectedBytes, bytes);
      assertEquals(expected.nextLong(1L << 40), generator.nextLong(1L << 40));
      generator.nextBytes(bytes, 3, 5);
      byte[] part = new byte[5];
      expected.nextBytes(part);
      assertArrayEquals(part, Arrays.copyOfRange(bytes, 3, 8));
    }
  }

  @Test
  void aSeedIsNumPys() {
    BitGenerator bits = BitGenerators.create("PCG64", 7);
    RandomGenerator generator = Hipparchus.fromEngine(bits);
    generator.nextInt();
    generator.setSeed(101L);
    assertEquals(BitGenerators.create("PCG64", 101).state(), bits.state());
    generator.setSeed(102);
    assertEquals(BitGenerators.create("PCG64", 102).state(), bits.state());
    generator.setSeed(new int[] {1, 2});
    assertEquals(BitGenerators.create("PCG64", new int[] {1, 2}).state(), bits.state());
    var e = assertThrows(IllegalArgumentException.class, () -> generator.setSeed(-1L));
    assertTrue(e.getMessage().contains("-1"), e.getMessage());
    assertEquals(BitGenerators.create("PCG64", new int[] {1, 2}).state(), bits.state());
  }

  @Test
  void anEnginesWordsAreTheGenerators() {
    RandomGenerator expected = new Well19937c(7);
    RandomGenerator generator = new Well19937c(7);
    BitGenerator bits = Hipparchus.toEngine(generator);
    for (int i = 0; i < 600; i++) {
      assertEquals(expected.nextLong(), bits.nextLong());
    }
    assertEquals(expected.nextLong(), generator.nextLong(), "nothing is drawn ahead");
  }

  @Test
  void anEngineOfAGeneratorSaysWhatItCannotDo() {
    BitGenerator bits = Hipparchus.toEngine(new Well19937c(7));
    var e = assertThrows(UnsupportedOperationException.class, bits::state);
    assertTrue(e.getMessage().contains("Hipparchus(Well19937c)"), e.getMessage());
    assertThrows(IllegalStateException.class, () -> bits.spawn(1));
    RandomGenerator there = Hipparchus.fromEngine(bits);
    assertThrows(IllegalArgumentException.class, () -> there.setSeed(1L));
  }

  @Test
  void nothingIsNoSource() {
    assertThrows(NullPointerException.class, () -> Hipparchus.fromEngine(null));
    assertThrows(NullPointerException.class, () -> Hipparchus.toEngine(null));
  }
}
