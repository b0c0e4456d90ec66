package org.numrand.interop.commonsmath3;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;

class CommonsMath3Test {
  @ParameterizedTest
  @ValueSource(strings = {"MT19937", "PCG64"})
  void aGeneratorsPlainDrawsAreTheEngines(String name) {
    BitGenerator bits = BitGenerators.create(name, 101);
    BitGenerator expected = BitGenerators.create(name, 101);
    RandomGenerator generator = CommonsMath3.fromEngine(bits);
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
    RandomGenerator generator = CommonsMath3.fromEngine(BitGenerators.create("PCG64", 101));
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
    }
  }

  @Test
  void aSeedIsNumPys() {
    BitGenerator bits = BitGenerators.create("PCG64", 7);
    RandomGenerator generator = CommonsMath3.fromEngine(bits);
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
    BitGenerator bits = CommonsMath3.toEngine(generator);
    for (int i = 0; i < 600; i++) {
      assertEquals(expected.nextLong(), bits.nextLong());
    }
    assertEquals(expected.nextLong(), generator.nextLong(), "nothing is drawn ahead");
  }

  @Test
  void anEngineOfAGeneratorSaysWhatItCannotDo() {
    BitGenerator bits = CommonsMath3.toEngine(new Well19937c(7));
    var e = assertThrows(UnsupportedOperationException.class, bits::state);
    assertTrue(e.getMessage().contains("CommonsMath3(Well19937c)"), e.getMessage());
    assertThrows(IllegalStateException.class, () -> bits.spawn(1));
    RandomGenerator there = CommonsMath3.fromEngine(bits);
    assertThrows(IllegalArgumentException.class, () -> there.setSeed(1L));
  }

  @Test
  void nothingIsNoSource() {
    assertThrows(NullPointerException.class, () -> CommonsMath3.fromEngine(null));
    assertThrows(NullPointerException.class, () -> CommonsMath3.toEngine(null));
  }
}
