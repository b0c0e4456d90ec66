package org.numrand.interop.commonsrng;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.NoSuchElementException;
import org.apache.commons.rng.RandomProviderState;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;

class CommonsRngTest {
  @ParameterizedTest
  @ValueSource(strings = {"MT19937", "PCG64"})
  void aProvidersPlainDrawsAreTheEngines(String name) {
    BitGenerator bits = BitGenerators.create(name, 101);
    BitGenerator expected = BitGenerators.create(name, 101);
    RestorableUniformRandomProvider provider = CommonsRng.fromEngine(bits);
    for (int i = 0; i < 700; i++) {
      assertEquals(expected.nextInt(), provider.nextInt());
      assertEquals(expected.nextLong(), provider.nextLong());
      assertEquals(expected.nextDouble(), provider.nextDouble());
      assertEquals(expected.nextFloat(), provider.nextFloat());
    }
    assertEquals(expected.state(), bits.state());
  }

  @ParameterizedTest
  @ValueSource(strings = {"MT19937", "PCG64"})
  void aProvidersStateIsSavedAndRestored(String name) {
    RestorableUniformRandomProvider provider =
        CommonsRng.fromEngine(BitGenerators.create(name, 101));
    provider.nextInt();
    RandomProviderState saved = provider.saveState();
    long[] first = provider.longs(500).toArray();
    provider.restoreState(saved);
    assertArrayEquals(first, provider.longs(500).toArray());
    var foreign = new RandomProviderState() {};
    assertThrows(IllegalArgumentException.class, () -> provider.restoreState(foreign));
  }

  @Test
  void anEnginesWordsAreTheProviders() {
    UniformRandomProvider expected = RandomSource.XO_SHI_RO_256_PP.create(7L);
    BitGenerator bits = CommonsRng.toEngine(RandomSource.XO_SHI_RO_256_PP.create(7L));
    long[] words = new long[600];
    bits.nextLongs(words);
    assertArrayEquals(expected.longs(600).toArray(), words);
    long word = expected.nextLong();
    assertEquals((int) word, bits.nextInt());
    assertEquals((int) (word >>> 32), bits.nextInt());
    assertEquals((expected.nextLong() >>> 11) * 0x1p-53, bits.nextDouble());
  }

  @Test
  void anEngineDrawsNothingAhead() {
    UniformRandomProvider provider = RandomSource.XO_SHI_RO_256_PP.create(7L);
    UniformRandomProvider expected = RandomSource.XO_SHI_RO_256_PP.create(7L);
    BitGenerator bits = CommonsRng.toEngine(provider);
    assertEquals(expected.nextLong(), bits.nextLong());
    assertEquals(expected.nextLong(), provider.nextLong());
  }

  @Test
  void aProviderThatThrewMayBeAskedAgain() {
    var words = new ArrayDeque<Long>();
    UniformRandomProvider provider = words::remove;
    BitGenerator bits = CommonsRng.toEngine(provider);
    assertThrows(NoSuchElementException.class, bits::nextLong);
    words.add(5L);
    assertEquals(5, bits.nextLong());
  }

  @Test
  void anEngineOfAProviderSaysWhatItCannotDo() {
    BitGenerator bits = CommonsRng.toEngine(RandomSource.XO_SHI_RO_256_PP.create(7L));
    var e = assertThrows(UnsupportedOperationException.class, bits::state);
    assertTrue(e.getMessage().contains("no state"), e.getMessage());
    assertThrows(UnsupportedOperationException.class, bits::copy);
    assertThrows(UnsupportedOperationException.class, bits::jumped);
    assertThrows(UnsupportedOperationException.class, () -> bits.advance(1));
    assertThrows(IllegalStateException.class, () -> bits.spawn(1));
  }

  @Test
  void nothingIsNoSource() {
    assertThrows(NullPointerException.class, () -> CommonsRng.fromEngine(null));
    assertThrows(NullPointerException.class, () -> CommonsRng.toEngine(null));
  }
}
