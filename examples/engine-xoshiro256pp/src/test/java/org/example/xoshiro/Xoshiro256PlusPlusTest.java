package org.example.xoshiro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;
import org.numrand.testkit.BitGeneratorContract;

class Xoshiro256PlusPlusTest extends BitGeneratorContract {
  Xoshiro256PlusPlusTest() {
    super("Xoshiro256++");
  }

  /** From Apache Commons RNG's XoShiRo256PlusPlus, given the same four seed words. */
  @Override
  protected long[] knownAnswer() {
    return new long[] {
      0x86714763e6365aaeL, 0x7f8b2f5b055cf4c6L, 0x7eb0c0f036a758cdL, 0x522a29da72554866L
    };
  }

  @Test
  void jumpsAsTheAuthorsDo() {
    BitGenerator jumped = BitGenerators.create("Xoshiro256++", 101).jumped();
    assertEquals(0xa96be7bb7095d7c8L, jumped.nextLong());
    assertEquals(0x1ae8cbc0de8299afL, jumped.nextLong());
  }

  @Test
  void aStateOfZerosIsRefused() {
    BitGenerator bits = BitGenerators.create("Xoshiro256++", 101);
    BitGeneratorState before = bits.state();
    var zeros =
        BitGeneratorState.builder("Xoshiro256++")
            .putWords("state.state", new long[4])
            .put("has_uint32", 0)
            .put("uinteger", 0)
            .build();
    assertThrows(IllegalArgumentException.class, () -> bits.setState(zeros));
    assertEquals(before, bits.state());
  }
}
