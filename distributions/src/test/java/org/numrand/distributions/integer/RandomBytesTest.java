package org.numrand.distributions.integer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;

/** Bytes of any number are those of the draws. */
class RandomBytesTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4, 5, 63, 64, 65, 66, 67, 2048, 2049, 10_001})
  void bytesAreThoseOfTheDraws(int length) {
    BitGenerator bits = BitGenerators.create("PCG64", 101);
    BitGenerator draws = BitGenerators.create("PCG64", 101);
    ByteBuffer expected = ByteBuffer.allocate(length + 4).order(ByteOrder.LITTLE_ENDIAN);
    do {
      expected.putInt(draws.nextInt());
    } while (expected.position() < length);
    assertArrayEquals(Arrays.copyOf(expected.array(), length), RandomBytes.next(bits, length));
    assertEquals(draws.state(), bits.state());
  }
}
