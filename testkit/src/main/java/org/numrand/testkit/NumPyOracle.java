package org.numrand.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.numrand.core.BitGenerator;
import org.numrand.core.NumPyVersion;

/**
 * This machine's NumPy, of whatever {@link #version}, asked by a test. Python statements and
 * expressions go to one {@code python3} process (or what the system property {@code numrand.python}
 * names), which keeps its variables; in them {@code np}, {@code random}, {@code inf}, {@code nan}
 * and {@code state_json(bit_generator)} are known.
 *
 * <pre>{@code
 * try (NumPyOracle numpy = NumPyOracle.start()) {
 *   numpy.exec("rng = np.random.default_rng(101)");
 *   double[] expected = numpy.doubles("rng.normal(0, 1, 1000)");
 * }
 * }</pre>
 */
public final class NumPyOracle implements AutoCloseable {
  private static final String PYTHON = System.getProperty("numrand.python", "python3");

  private final Process process;
  private final BufferedWriter requests;
  private final BufferedReader replies;
  private NumPyVersion version = NumPyVersion.DEFAULT;

  private NumPyOracle(Process process) {
    this.process = process;
    this.requests = process.outputWriter(UTF_8);
    this.replies = process.inputReader(UTF_8);
  }

  /**
   * Starts Python; the calling test is skipped, with a line that says why, where there is no NumPy
   * since 1.17.
   */
  public static NumPyOracle start() {
    return start(Map.of());
  }

  static NumPyOracle start(Map<String, String> environment) {
    NumPyOracle oracle;
    try {
      var python = new ProcessBuilder(PYTHON, "-c", script());
      python.environment().putAll(environment);
      oracle = new NumPyOracle(python.start());
    } catch (IOException e) {
      throw skipped(PYTHON + " does not start");
    }
    String version;
    try {
      version = oracle.text("np.__version__");
    } catch (UncheckedIOException e) {
      oracle.close();
      throw skipped(PYTHON + " has no NumPy");
    }
    try {
      oracle.version = NumPyVersion.of(version);
    } catch (IllegalArgumentException e) {
      oracle.version = NumPyVersion.closest(version);
      System.out.println(
          "Live tests: NumPy " + version + " is asked for the streams of " + oracle.version + ".");
    }
    return oracle;
  }

  private static RuntimeException skipped(String why) {
    String line = "Live NumPy tests skipped: " + why + ".";
    System.out.println(line);
    Assumptions.abort(line);
    return new IllegalStateException(line);
  }

  /** The version whose streams this NumPy has, as far as is known. */
  public NumPyVersion version() {
    return version;
  }

  /**
   * Whether this NumPy has all that a version has.
   *
   * @param other a version, such as {@code 1.25.0}
   */
  public boolean isAtLeast(String other) {
    return !version.isBefore(NumPyVersion.of(other));
  }

  private static String script() throws IOException {
    try (InputStream in =
        requireNonNull(NumPyOracle.class.getResourceAsStream("numpy_oracle.py"))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /**
   * Runs Python statements.
   *
   * @param code Python statements
   */
  public void exec(String code) {
    ask("exec", code, null);
  }

  /**
   * An expression's value as Python prints it.
   *
   * @param expression a Python expression
   */
  public String text(String expression) {
    return ask("eval", expression, null).get("text").getAsString();
  }

  /**
   * An expression's value as doubles; rows follow one another.
   *
   * @param expression a Python expression
   */
  public double[] doubles(String expression) {
    ByteBuffer bytes = bytes(expression, "<f8");
    double[] values = new double[bytes.remaining() / Double.BYTES];
    bytes.asDoubleBuffer().get(values);
    return values;
  }

  /**
   * An expression's value as floats.
   *
   * @param expression a Python expression
   */
  public float[] floats(String expression) {
    ByteBuffer bytes = bytes(expression, "<f4");
    float[] values = new float[bytes.remaining() / Float.BYTES];
    bytes.asFloatBuffer().get(values);
    return values;
  }

  /**
   * An expression's value as longs; unsigned 64-bit values keep their bits.
   *
   * @param expression a Python expression
   */
  public long[] longs(String expression) {
    ByteBuffer bytes = bytes(expression, "<i8");
    long[] values = new long[bytes.remaining() / Long.BYTES];
    bytes.asLongBuffer().get(values);
    return values;
  }

  /**
   * The state of the engine that an expression names, as {@link BitGenerator#state()} prints it.
   *
   * @param bitGenerator an expression whose value is an engine of NumPy
   */
  public String state(String bitGenerator) {
    return new Gson()
        .fromJson(text("state_json(" + bitGenerator + ")"), JsonElement.class)
        .toString();
  }

  private ByteBuffer bytes(String expression, String dtype) {
    String base64 = ask("eval", expression, dtype).get("bytes").getAsString();
    return ByteBuffer.wrap(Base64.getDecoder().decode(base64)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private JsonObject ask(String verb, String code, @Nullable String dtype) {
    var request = new JsonObject();
    request.addProperty(verb, code);
    if (dtype != null) {
      request.addProperty("dtype", dtype);
    }
    try {
      requests.write(request + "\n");
      requests.flush();
      String reply = replies.readLine();
      if (reply == null) {
        throw new IOException(
            "python3 ended: " + new String(process.getErrorStream().readAllBytes(), UTF_8));
      }
      JsonObject answer = new Gson().fromJson(reply, JsonObject.class);
      if (answer.has("error")) {
        throw new PythonException(answer.get("error").getAsString());
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }

  /** What Python raised, as {@code "ValueError: ..."}. */
  public static final class PythonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PythonException(String message) {
      super(message);
    }
  }
}
