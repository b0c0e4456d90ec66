package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawOutputTest {
  private static final int WORDS = 100_001;

  /** Into memory, and into a file, which takes another way. */
  @Test
  void wordsAreInTheMachinesByteOrder(@TempDir Path folder) throws IOException {
    for (int wordBits : new int[] {32, 64}) {
      BitGenerator bits = new MixEngine(wordBits, new SeedSequence(8));
      BitGenerator copy = bits.copy();
      BitGenerator expected = bits.copy();
      var out = new ByteArrayOutputStream();
      RawOutput.write(bits, WORDS, out);
      Path file = folder.resolve("words");
      try (var stream = new FileOutputStream(file.toFile())) {
        RawOutput.write(copy, WORDS, stream);
      }
      assertArrayEquals(out.toByteArray(), Files.readAllBytes(file));
      assertEquals(WORDS * wordBits / 8, out.size());
      ByteBuffer bytes = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.nativeOrder());
      while (bytes.hasRemaining()) {
        long word = wordBits == 64 ? bytes.getLong() : Integer.toUnsignedLong(bytes.getInt());
        assertEquals(expected.nextRaw(), word);
      }
      assertEquals(expected.state(), bits.state());
      assertEquals(expected.state(), copy.state());
    }
  }

  @Test
  void streamsTakeTurns() {
    for (int wordBits : new int[] {32, 64}) {
      List<BitGenerator> streams = new MixEngine(wordBits, new SeedSequence(8)).spawn(3);
      List<BitGenerator> expected = streams.stream().map(BitGenerator::copy).toList();
      BitGenerator all = RawOutput.interleaved(streams);
      for (int i = 0; i < 10_000; i++) {
        assertEquals(expected.get(i % 3).nextRaw(), all.nextRaw());
      }
    }
    assertThrows(IllegalArgumentException.class, () -> RawOutput.interleaved(List.of()));
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
