package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with a state. */
final class StateFile {
  private static final String STDIN = "-";

  /** Far more than any state has: MT19937's are of 7,000 bytes. */
  private static final int MAX_BYTES = 1 << 26;

  private StateFile() {}

  /**
   * Its text.
   *
   * @param name its name; {@code -} is standard input
   */
  static String read(String name) {
    boolean isStdin = name.equals(STDIN);
    String shown = isStdin ? "standard input" : name;
    try (InputStream in = isStdin ? System.in : Files.newInputStream(Path.of(name))) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      checkArgument(
          bytes.length <= MAX_BYTES, "cannot read %s: it is longer than a state can be", shown);
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + shown + ": " + Failure.reason(e), e);
    }
  }
}
