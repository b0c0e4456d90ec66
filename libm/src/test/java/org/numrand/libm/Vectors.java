package org.numrand.libm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The checked-in results, {@code vectors.txt}: for each function some pairs of input and result in
 * full, and for each stream of inputs the hash of its first results. The results are glibc's, but
 * correctly rounded for the arc cosine.
 *
 * <p>{@link #main} checks them against this JVM, or writes them anew from the machine's C library.
 */
final class Vectors {
  /** Computes the results of a function for raw bits. */
  interface Computer {
    long[] compute(Function function, long[] x, long[] y);
  }

  static final String FILE = "vectors.txt";
  private static final String EDGES = "edges";
  private static final String SAMPLE = "sample";
  private static final int[] COUNTS = {1 << 9, 1 << 13, 1 << 16};
  private static final int SAMPLES_A_STREAM = 8;
  private static final long SEED = 2;

  private Vectors() {}

  /**
   * Checks this JVM ({@code check COUNT}: no streams of inputs longer than that), or writes the
   * file ({@code write FILE}). With the scalar forms, the array forms are checked against these.
   */
  public static void main(String[] args) throws Exception {
    if (args[0].equals("write")) {
      try (Glibc glibc = Glibc.start().orElseThrow();
          PrintStream out = new PrintStream(Path.of(args[1]).toFile(), StandardCharsets.UTF_8)) {
        write(glibc::reference, out);
      }
      return;
    }
    int longest = Integer.parseInt(args[1]);
    List<String> differences = new ArrayList<>();
    for (Function function : Function.values()) {
      differences.addAll(differences(function, Vectors::compute, longest));
      differences.addAll(ArrayForms.differences(function, longest / 16, SEED));
    }
    differences.forEach(System.out::println);
    System.out.println(differences.isEmpty() ? "all equal" : "differences: " + differences.size());
  }

  /** The results of the Java functions. */
  static long[] compute(Function function, long[] x, long[] y) {
    long[] result = new long[x.length];
    for (int i = 0; i < x.length; i++) {
      result[i] = function.apply(x[i], y[i]);
    }
    return result;
  }

  /** The lines of the file that a computer of the function does not reproduce. */
  static List<String> differences(Function function, Computer computer, int longest)
      throws IOException {
    List<String> differences = new ArrayList<>();
    try (BufferedReader lines = open()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split("\t");
        if (words[0].equals(function.name())
            && (words[1].equals(EDGES) || Integer.parseInt(words[2]) <= longest)
            && !line.equals(lineFor(function, words, computer))) {
          differences.add(line);
        }
      }
    }
    return differences;
  }

  private static BufferedReader open() {
    return new BufferedReader(
        new InputStreamReader(Vectors.class.getResourceAsStream(FILE), StandardCharsets.US_ASCII));
  }

  /** What the line of the file with these words is by this computer. */
  private static String lineFor(Function function, String[] words, Computer computer) {
    return switch (words[1]) {
      case SAMPLE -> {
        long x = Long.parseUnsignedLong(words[3], 16);
        long y = Long.parseUnsignedLong(words[4], 16);
        yield sampleLine(function, x, y, computer);
      }
      case EDGES -> hashLine(function, EDGES, Inputs.edges(function), computer);
      default ->
          hashLine(
              function,
              words[1],
              firstOf(streamNamed(function, words[1]), Integer.parseInt(words[2])),
              computer);
    };
  }

  private static Inputs.Stream streamNamed(Function function, String name) {
    return Inputs.streams(function).stream()
        .filter(stream -> stream.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static long[][] firstOf(Inputs.Stream stream, int count) {
    long[][] xy = new long[2][count];
    stream.fill(new SplitMix(SEED), xy[0], xy[1]);
    return xy;
  }

  private static String hashLine(Function function, String name, long[][] xy, Computer computer) {
    long hash = 0;
    for (long result : computer.compute(function, xy[0], xy[1])) {
      hash = Long.rotateLeft((hash ^ result) * 0x9e3779b97f4a7c15L, 29);
    }
    return String.join(
        "\t", function.name(), name, Integer.toString(xy[0].length), Long.toHexString(hash));
  }

  private static String sampleLine(Function function, long x, long y, Computer computer) {
    long result = computer.compute(function, new long[] {x}, new long[] {y})[0];
    return String.join(
        "\t",
        function.name(),
        SAMPLE,
        "1",
        Long.toHexString(x),
        Long.toHexString(y),
        Long.toHexString(result));
  }

  private static void write(Computer computer, PrintStream out) {
    for (Function function : Function.values()) {
      for (Inputs.Stream stream : Inputs.streams(function)) {
        writeSamples(stream, computer, out);
        for (int count : COUNTS) {
          out.println(hashLine(function, stream.name(), firstOf(stream, count), computer));
        }
      }
      out.println(hashLine(function, EDGES, Inputs.edges(function), computer));
    }
  }

  /** The first few inputs on which {@link StrictMath} gives another result: the telling ones. */
  private static void writeSamples(Inputs.Stream stream, Computer computer, PrintStream out) {
    Function function = stream.function();
    long[][] xy = firstOf(stream, COUNTS[COUNTS.length - 1]);
    long[] results = computer.compute(function, xy[0], xy[1]);
    int wanted = SAMPLES_A_STREAM;
    for (int i = 0; i < results.length && wanted > 0; i++) {
      if (function.strict(xy[0][i], xy[1][i]) != results[i]) {
        out.println(sampleLine(function, xy[0][i], xy[1][i], computer));
        wanted--;
      }
    }
  }
}
