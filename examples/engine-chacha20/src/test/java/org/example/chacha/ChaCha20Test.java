package org.example.chacha;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;
import org.numrand.testkit.BitGeneratorContract;

class ChaCha20Test extends BitGeneratorContract {
  ChaCha20Test() {
    super("ChaCha20");
  }

  /** OpenSSL's, by the key {@code SeedSequence(101).generate_state(8)}. */
  @Override
  protected long[] knownAnswer() {
    return new long[] {
      0xea1a5bd4L, 0x89ca87d4L, 0xfb4c2a1cL, 0x2df2339eL, 0xe7d1f223L, 0x608823b9L, 0xe26e12daL,
      0xc7cad69aL, 0x60d30ed4L, 0x6dabec02L, 0xcb748dcdL, 0xf1e8870cL, 0x67ce5f25L, 0x5256fb03L,
      0x02887697L, 0x42d6e932L, 0x0ba97153L, 0xbbe53c51L, 0xf6c89c57L, 0xb4d16141L
    };
  }

  /** OpenSSL's, by the same key, at the count 2^60 + 2. */
  @Test
  void jumpsToWhereItsCounterIs() {
    BitGenerator bits = BitGenerators.create("ChaCha20", 101).jumped();
    bits.advance(BigInteger.valueOf(33));
    assertEquals(0x24507119L, bits.nextRaw());
    assertEquals(0xa370f2faL, bits.nextRaw());
  }

  /** The last words of a stream are followed by its first. */
  @Test
  void streamsBeginAgain() {
    BitGenerator bits = BitGenerators.create("ChaCha20", 101);
    BitGeneratorState first = bits.state();
    bits.advance(BigInteger.ONE.negate());
    assertEquals(
        BigInteger.ONE.shiftLeft(68).subtract(BigInteger.ONE),
        bits.state().uint("state.position", 68));
    bits.nextRaw();
    assertEquals(first, bits.state());
    assertEquals(0xea1a5bd4L, bits.nextRaw());
  }
}
