package org.example.xoshiro128pp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;
import org.numrand.testkit.BitGeneratorContract;

class Xoshiro128PlusPlusTest extends BitGeneratorContract {
  Xoshiro128PlusPlusTest() {
    super("Xoshiro128++");
  }

  /** The authors' code, in Python, given {@code SeedSequence(101).generate_state(4)}. */
  @Override
  protected long[] knownAnswer() {
    return new long[] {
      0xc232fd1aL, 0x0a1f5211L, 0x7a334a0bL, 0x65b3e994L, 0xc0a712e2L, 0x560e2a18L, 0x2cc3e137L
    };
  }

  /** The state after 2^64 steps, by squaring the step's matrix over GF(2) 64 times. */
  @Test
  void jumpsOverTwoToThe64thWords() {
    assertEquals(
        state(0x3d955789L, 0x9e268209L, 0x461c3b11L, 0x8b2ca65fL),
        BitGenerators.create("Xoshiro128++", 101).jumped().state());
  }

  /** The authors' first words from the state 1, 2, 3, 4. */
  @Test
  void statesPrintAsTheAuthorsWriteThem() {
    BitGenerator bits = BitGenerators.fromState(state(1, 2, 3, 4));
    assertEquals(
        "{\"bit_generator\":\"Xoshiro128++\",\"state\":{\"state\":[1,2,3,4]}}",
        bits.state().toJson());
    assertEquals(641, bits.nextRaw());
    assertEquals(1573767, bits.nextRaw());
    assertEquals(3222811527L, bits.nextRaw());
  }

  @Test
  void statesOfZerosAreRefused() {
    BitGenerator bits = BitGenerators.create("Xoshiro128++", 101);
    BitGeneratorState before = bits.state();
    for (long word : new long[] {0, 1L << 32}) {
      BitGeneratorState zeros = state(word, word, word, word);
      assertThrows(IllegalArgumentException.class, () -> bits.setState(zeros));
    }
    assertEquals(before, bits.state());
  }

  private static BitGeneratorState state(long... words) {
    return BitGeneratorState.builder("Xoshiro128++").putWords("state.state", words).build();
  }
}
