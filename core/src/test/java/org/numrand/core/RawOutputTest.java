package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class RawOutputTest {
  @Test
  void wordsAreInTheMachinesByteOrder() throws IOException {
    for (int wordBits : new int[] {32, 64}) {
      int words = 20_001;
      var out = new ByteArrayOutputStream();
      BitGenerator bits = new MixEngine(wordBits, new SeedSequence(8));
      BitGenerator expected = bits.copy();
      RawOutput.write(bits, words, out);
      assertEquals(words * wordBits / 8, out.size());
      ByteBuffer bytes = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.nativeOrder());
      while (bytes.hasRemaining()) {
        long word = wordBits == 64 ? bytes.getLong() : Integer.toUnsignedLong(bytes.getInt());
        assertEquals(expected.nextRaw(), word);
      }
      assertEquals(expected.state(), bits.state());
    }
  }

  @Test
  void endsWhenTheReaderHasGone() {
    var closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    BitGenerator bits = new MixEngine(64, new SeedSequence(8));
    assertThrows(IOException.class, () -> RawOutput.write(bits, Long.MAX_VALUE, closed));
    assertThrows(IllegalArgumentException.class, () -> RawOutput.write(bits, -1, closed));
  }
}
