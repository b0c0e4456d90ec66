package org.numrand.core;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.List;

/**
 * Writes an engine's raw words as bytes, which is what programs that test engines read from a pipe:
 * dieharder ({@code -g 200}), PractRand ({@code stdin32}, {@code stdin64}), and TestU01 through a
 * small C program. Each word is in the machine's byte order, as they expect.
 */
public final class RawOutput {
  private static final int WORDS_AT_ONCE = 8192;

  private RawOutput() {}

  /**
   * Writes a number of words: of 4 bytes from a 32-bit engine, of 8 from a 64-bit engine. It is
   * fastest into a {@link java.io.FileOutputStream}, which takes them without another copy.
   *
   * @param bits the engine
   * @param words how many, at least 0; {@link Long#MAX_VALUE} for as long as anybody reads
   * @param out where the bytes go
   * @throws IOException if {@code out} fails, as a pipe does once its reader has gone; the engine
   *     has then drawn the words that were on their way, 8192 at most
   */
  public static void write(BitGenerator bits, long words, OutputStream out) throws IOException {
    checkArgument(words >= 0, "words must be >= 0, but is %s", words);
    WritableByteChannel channel = Channels.newChannel(out);
    boolean wide = bits.properties().wordBits() == Long.SIZE;
    long[] raw = new long[WORDS_AT_ONCE];
    ByteBuffer bytes =
        ByteBuffer.allocateDirect(WORDS_AT_ONCE * Long.BYTES).order(ByteOrder.nativeOrder());
    for (long left = words; left > 0; left -= WORDS_AT_ONCE) {
      int count = (int) Math.min(left, WORDS_AT_ONCE);
      bits.nextRaws(raw, 0, count);
      bytes.clear();
      if (wide) {
        bytes.asLongBuffer().put(raw, 0, count);
        bytes.limit(count * Long.BYTES);
      } else {
        for (int i = 0; i < count; i++) {
          bytes.putInt((int) raw[i]);
        }
        bytes.flip();
      }
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
    out.flush();
  }

  /**
   * An engine that draws a word of each of several streams in turn, for tests of what the streams
   * have in common. It draws from the streams themselves; it has no state and makes no children.
   *
   * @param streams at least one, all of one engine
   */
  public static BitGenerator interleaved(List<? extends BitGenerator> streams) {
    checkArgument(!streams.isEmpty(), "streams must not be empty");
    return new Interleaved(List.copyOf(streams));
  }
}
