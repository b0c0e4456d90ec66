package org.numrand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Text as bytes, which costs a fraction of what an encoder of characters does. */
final class ByteText {
  private byte[] bytes;
  private int length;

  /** None yet, with room for so many bytes. */
  ByteText(int room) {
    bytes = new byte[room];
  }

  void put(char ascii) {
    makeRoomFor(1);
    bytes[length++] = (byte) ascii;
  }

  @SuppressWarnings(
      "deprecation") // it takes the low bytes of the characters, which is all there is
  void putAscii(String text) {
    int n = text.length();
    makeRoomFor(n);
    text.getBytes(0, n, bytes, length);
    length += n;
  }

  void put(String text) {
    byte[] encoded = text.getBytes(UTF_8);
    makeRoomFor(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  private void makeRoomFor(int n) {
    if (length + n > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.addExact(bytes.length, Math.max(n, bytes.length)));
    }
  }

  void writeTo(Output out) {
    out.write(bytes, 0, length);
  }
}
