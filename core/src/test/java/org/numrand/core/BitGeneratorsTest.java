package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BitGeneratorsTest {
  @Test
  void enginesAreFoundByName() {
    assertEquals(Set.of("Mix64"), BitGenerators.names());
    assertEquals(List.of("Mix64"), names(BitGenerators.properties()));
    long first = BitGenerators.create("Mix64", 7).nextLong();
    assertEquals(first, BitGenerators.create("Mix64", BigInteger.valueOf(7)).nextLong());
    assertEquals(first, BitGenerators.create("Mix64", new int[] {7}).nextLong());
    assertEquals(first, BitGenerators.create("Mix64", new long[] {7}).nextLong());
    assertEquals(first, BitGenerators.create("Mix64", new SeedSequence(7)).nextLong());
    assertTrue(
        BitGenerators.create("Mix64").nextLong() != BitGenerators.create("Mix64").nextLong());
  }

  private static List<String> names(List<BitGeneratorProperties> properties) {
    return properties.stream().map(BitGeneratorProperties::name).toList();
  }

  @Test
  void anUnknownNameIsToldThoseThereAre() {
    var e = assertThrows(IllegalArgumentException.class, () -> BitGenerators.create("PCG46", 1));
    assertEquals("there is no engine named \"PCG46\"; there are [Mix64]", e.getMessage());
  }

  @Test
  void onlyCounterBasedEnginesTakeKeys() {
    var e =
        assertThrows(
            IllegalArgumentException.class,
            () -> BitGenerators.createKeyed("Mix64", BigInteger.ONE));
    assertEquals("Mix64 has no key and counter", e.getMessage());
  }

  @Test
  void fromStateSpawnsOnlyIfTheStateKnowsTheSeedSequence() {
    BitGenerator bits = BitGenerators.create("Mix64", 3);
    bits.spawn(2);
    bits.nextInt();
    BitGenerator without = BitGenerators.fromState(bits.state());
    assertNull(without.seedSequence());
    var e = assertThrows(IllegalStateException.class, () -> without.spawn(1));
    assertTrue(e.getMessage().contains("cannot spawn"), e.getMessage());
    BitGenerator with = BitGenerators.fromState(bits.stateWithSeedSequence());
    assertEquals(bits.spawn(1).get(0).state(), with.spawn(1).get(0).state());
    assertEquals(bits.nextInt(), with.nextInt());
  }
}
