package org.numrand.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.io.LittleEndianDataInputStream;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The user's Python, one process for all questions: see {@code check.py}. */
final class PythonProcess implements AutoCloseable {
  private final String command;
  private final Process process;
  private final OutputStream requests;
  private final LittleEndianDataInputStream replies;

  private PythonProcess(String command, Process process) {
    this.command = command;
    this.process = process;
    this.requests = process.getOutputStream();
    this.replies = new LittleEndianDataInputStream(process.getInputStream());
  }

  /**
   * Starts a Python.
   *
   * @throws IllegalArgumentException if there is no such command
   */
  static PythonProcess start(String command) throws IOException {
    try {
      return new PythonProcess(command, new ProcessBuilder(command, "-c", script()).start());
    } catch (IOException e) {
      throw new IllegalArgumentException("there is no " + command + " that starts", e);
    }
  }

  private static String script() throws IOException {
    try (InputStream in = requireNonNull(PythonProcess.class.getResourceAsStream("check.py"))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** Runs Python statements. */
  void exec(String code) {
    ask("exec", code);
  }

  /** An expression's value as integers. */
  long[] longs(String expression) {
    byte[] bytes = ask("longs", expression);
    long[] values = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(values);
    return values;
  }

  /** An expression's value as text. */
  String text(String expression) {
    return new String(ask("text", expression), UTF_8);
  }

  private byte[] ask(String verb, String code) {
    var request = new JsonObject();
    request.addProperty(verb, code);
    try {
      requests.write((request + "\n").getBytes(UTF_8));
      requests.flush();
      boolean isAnswer = replies.readByte() == '=';
      byte[] reply = new byte[(int) replies.readLong()];
      replies.readFully(reply);
      if (!isAnswer) {
        throw new IllegalStateException(command + " says: " + new String(reply, UTF_8));
      }
      return reply;
    } catch (IOException e) {
      throw new IllegalStateException(command + " ended: " + lastWords(), e);
    }
  }

  /** The last line that Python printed as its error. */
  private String lastWords() {
    try (var errors = process.errorReader(UTF_8)) {
      return errors.lines().reduce("it does not say why", (before, line) -> line);
    } catch (IOException e) {
      return "it does not say why";
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
