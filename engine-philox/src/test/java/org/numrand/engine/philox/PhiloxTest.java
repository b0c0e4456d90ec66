package org.numrand.engine.philox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;
import org.numrand.core.CounterBased;
import org.numrand.core.SeedSequence;
import org.numrand.testkit.BitGeneratorContract;

class PhiloxTest extends BitGeneratorContract {
  PhiloxTest() {
    super("Philox");
  }

  /** {@code numpy.random.Philox(101).random_raw(5)}. */
  @Override
  protected long[] knownAnswer() {
    return new long[] {
      0x161679bd6d5b73a1L,
      0x2549403466daeb29L,
      0x5d04ab1678bd7694L,
      0x2519483d1b0a4528L,
      0x06dafa24721392e1L
    };
  }

  @Override
  protected int wordsAnAdvance() {
    return 4;
  }

  /** A move makes few words at first: they are those of an engine put into that state. */
  @ParameterizedTest
  @ValueSource(longs = {0, 5, Long.MAX_VALUE, -1, -2, -3, -4, -255, -256, -257})
  void aMovedEngineIsOneInThatState(long lowest) {
    long[] counter = {lowest, -1, 3, -1};
    for (int words : new int[] {0, 1, 4, 5, 7, 8, 9, 12, 1023, 1024, 1025, 1032, 1033}) {
      BitGenerator moved = BitGenerators.create("Philox", new SeedSequence(7));
      BitGenerator put = BitGenerators.create("Philox", new SeedSequence(7));
      var state =
          BitGeneratorState.builder("Philox")
              .putWords("state.counter", counter)
              .putWords("state.key", put.state().words("state.key", Long.SIZE, 2))
              .putWords("buffer", new long[4])
              .put("buffer_pos", 4)
              .put("has_uint32", 0)
              .put("uinteger", 0)
              .build();
      put.setState(state);
      moved.nextInt();
      ((CounterBased) moved).setCounter(number(counter));
      assertEquals(state, moved.state());
      assertEquals(state, moved.copy().state());
      for (int i = 0; i < words; i++) {
        assertEquals(put.nextLong(), moved.nextLong());
      }
      assertEquals(put.state(), moved.state());
      assertEquals(put.nextInt(), moved.nextInt());
      assertEquals(put.state(), moved.state());
      assertEquals(put.advance(5).state(), moved.advance(5).state());
      assertEquals(put.nextLong(), moved.nextLong());
    }
  }

  private static BigInteger number(long[] words) {
    var bytes = ByteBuffer.allocate(1 + Long.BYTES * words.length).put((byte) 0);
    for (int i = words.length - 1; i >= 0; i--) {
      bytes.putLong(words[i]);
    }
    return new BigInteger(bytes.array());
  }
}
