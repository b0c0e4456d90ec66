package org.numrand.libm;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The machine's C library, asked through a small C program that is compiled on the spot. */
final class Glibc implements AutoCloseable {
  /** A remainder that no error in the 64th bit brings to half an ulp. */
  private static final double CLEARLY_BELOW_HALF = 0.5 - 0x1p-8;

  private final Path directory;
  private final Process process;
  private final OutputStream requests;
  private final InputStream answers;

  private Glibc(Path directory, Path program) throws IOException {
    this.directory = directory;
    this.process = new ProcessBuilder(program.toString()).redirectError(Redirect.INHERIT).start();
    this.requests = process.getOutputStream();
    this.answers = process.getInputStream();
  }

  /** Compiles and starts the program, or is empty where there is no gcc to compile it. */
  static Optional<Glibc> start() {
    try {
      Path directory = Files.createTempDirectory("numrand-libm");
      Path source = directory.resolve("oracle.c");
      try (InputStream text = Glibc.class.getResourceAsStream("oracle.c")) {
        Files.copy(text, source);
      }
      Path program = directory.resolve("oracle");
      return compile(source, program)
          ? Optional.of(new Glibc(directory, program))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean compile(Path source, Path program) throws IOException {
    File log = source.resolveSibling("gcc.log").toFile();
    try {
      Process gcc =
          new ProcessBuilder(
                  "gcc", "-O2", "-fno-builtin", "-o", program.toString(), source.toString(), "-lm")
              .redirectErrorStream(true)
              .redirectOutput(log)
              .start();
      return gcc.waitFor(60, TimeUnit.SECONDS) && gcc.exitValue() == 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (IOException noGcc) {
      return false;
    }
  }

  /** The C library's results for the given bits, every NaN being the same one. */
  long[] apply(Function function, long[] x, long[] y) {
    long[] result = ask(function.name(), x, y);
    for (int i = 0; i < result.length; i++) {
      result[i] = function.canonical(result[i]);
    }
    return result;
  }

  /** As {@link #apply}, but the arc cosine correctly rounded, which glibc's own is not. */
  long[] reference(Function function, long[] x, long[] y) {
    return function == Function.ACOS ? roundedAcos(x) : apply(function, x, y);
  }

  private long[] roundedAcos(long[] x) {
    long[] values = ask("ACOSL", x, x);
    long[] remainders = ask("ACOSL-LO", x, x);
    for (int i = 0; i < x.length; i++) {
      double value = Double.longBitsToDouble(values[i]);
      double remainder = Double.longBitsToDouble(remainders[i]);
      double argument = Double.longBitsToDouble(x[i]);
      boolean isClear = Math.abs(remainder) <= CLEARLY_BELOW_HALF * Math.ulp(value);
      boolean isRounded = isClear || Double.isNaN(value);
      values[i] = Double.doubleToLongBits(isRounded ? value : AcosReference.round(argument, value));
    }
    return values;
  }

  private long[] ask(String name, long[] x, long[] y) {
    int n = x.length;
    ByteBuffer request = wrap(new byte[16 + 16 * n]);
    request.put(name.getBytes(US_ASCII)).position(8).putLong(n).asLongBuffer().put(x).put(y);
    try {
      requests.write(request.array(), request.arrayOffset(), request.capacity());
      requests.flush();
      byte[] answer = answers.readNBytes(8 * n);
      if (answer.length < 8 * n) {
        throw new IOException("the C program ended early");
      }
      long[] results = new long[n];
      wrap(answer).asLongBuffer().get(results);
      return results;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ByteBuffer wrap(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
  }

  @Override
  public void close() throws IOException {
    requests.close();
    process.onExit().join();
    try (var files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }
}
