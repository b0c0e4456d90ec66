package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a stream of words an engine; {@link WordStreamTest} has its draws. */
class BitGeneratorTest {
  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  void enginesThatCannotMoveSayWhy(int wordBits) {
    BitGenerator bits = new MixEngine(wordBits, new SeedSequence(3));
    for (var call : List.<Executable>of(bits::jumped, () -> bits.advance(1))) {
      var e = assertThrows(UnsupportedOperationException.class, call);
      assertEquals(
          "Mix" + wordBits + " cannot ",
          e.getMessage().substring(0, ("Mix" + wordBits + " cannot ").length()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 64})
  void copiesShareTheSeedSequenceButNoWords(int wordBits) {
    BitGenerator bits = new MixEngine(wordBits, new SeedSequence(3));
    BitGenerator copy = bits.copy();
    assertEquals(bits.nextLong(), copy.nextLong());
    bits.nextLongs(new long[300]);
    copy.nextLongs(new long[300]);
    assertEquals(bits.state(), copy.state());
    assertEquals(0, bits.spawn(1).get(0).seedSequence().spawnKey()[0]);
    assertEquals(1, copy.spawn(1).get(0).seedSequence().spawnKey()[0]);
  }
}
