package org.numrand.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.util.Locale;
import org.numrand.core.BitGenerator;
import org.numrand.core.RawOutput;

/**
 * Standard output, or a file in its place, that cannot fail unnoticed: an error of the stream
 * beneath ends the command, even below a {@link java.io.PrintWriter}, which would swallow an {@code
 * IOException}.
 */
final class Output extends OutputStream {
  private final OutputStream out;
  private final String name;

  /** Standard output. */
  Output(OutputStream out) {
    this(out, "to standard output");
  }

  /** A file. */
  Output(OutputStream out, String name) {
    this.out = out;
    this.name = name;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Writes an engine's words. */
  void writeRaw(BitGenerator engine, long words) {
    try {
      RawOutput.write(engine, words, out);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** What to throw for an error of the stream beneath. */
  Failed failed(IOException reason) {
    return new Failed(name, reason);
  }

  /** It took no more. */
  static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final IOException reason;

    Failed(String name, IOException reason) {
      super("cannot write " + name + ": " + Failure.reason(reason), reason);
      this.reason = reason;
    }

    /** Whether the reader has closed the pipe. */
    boolean isClosedPipe() {
      String message = String.valueOf(reason.getMessage());
      return message.toLowerCase(Locale.ROOT).contains("pipe") || message.equals(brokenPipe());
    }

    /** What the operating system says of a closed pipe, in the user's language. */
    private static String brokenPipe() {
      try {
        Pipe pipe = Pipe.open();
        try (var sink = pipe.sink()) {
          pipe.source().close();
          sink.write(ByteBuffer.allocate(1));
        }
        return "";
      } catch (IOException e) {
        return String.valueOf(e.getMessage());
      }
    }
  }
}
