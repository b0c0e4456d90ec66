package org.numrand.libm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every function against the machine's C library, where there is a gcc and the library is one of
 * the reference: one that reproduces the checked-in results.
 */
class GlibcTest {
  private static final int BATCH = 1 << 16;
  private static final int QUICK = 1 << 18;
  private static final int LONG = 3 << 23;
  private static final int REPORTED = 5;

  private static Optional<Glibc> glibc = Optional.empty();

  private final List<String> reports = new ArrayList<>();
  private long tried;
  private long different;

  @BeforeAll
  static void start() {
    glibc = Glibc.start();
  }

  @AfterAll
  static void stop() throws Exception {
    if (glibc.isPresent()) {
      glibc.get().close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void agreesOnManyInputs(Function function) throws IOException {
    compareStreams(function, QUICK, 3);
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource
  void agreesOnTwentyMillionInputs(Function function) throws IOException {
    compareStreams(function, LONG, 4);
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource(names = {"LOGF", "EXPF", "LOG1PF"})
  void agreesOnAllFloats(Function function) throws IOException {
    Glibc reference = referenceFor(function);
    long[] x = new long[1 << 20];
    for (long first = 0; first < 1L << 32; first += x.length) {
      for (int i = 0; i < x.length; i++) {
        x[i] = first + i;
      }
      compare(function, reference, x, x);
    }
    report(function);
  }

  @Test
  void acosIsWithinOneUlpOfGlibc() throws IOException {
    Glibc reference = referenceFor(Function.ACOS);
    long[] x = new long[QUICK];
    Inputs.streams(Function.ACOS).stream()
        .filter(stream -> stream.name().equals("-1 to 1"))
        .forEach(stream -> stream.fill(new SplitMix(5), x, new long[QUICK]));
    long[] theirs = reference.apply(Function.ACOS, x, x);
    int differences = 0;
    for (int i = 0; i < QUICK; i++) {
      long ulps = Math.abs(Function.ACOS.apply(x[i], 0) - theirs[i]);
      assertTrue(ulps <= 1, Function.ACOS.describe(x[i], 0, theirs[i]));
      differences += (int) ulps;
    }
    System.out.printf("ACOS: %,d of %,d inputs differ from glibc%n", differences, QUICK);
    assertTrue(differences <= QUICK / 1000, () -> "more than 0.1 % of inputs differ");
  }

  private void compareStreams(Function function, int atLeast, long seed) throws IOException {
    Glibc reference = referenceFor(function);
    long[][] edges = Inputs.edges(function);
    compare(function, reference, edges[0], edges[1]);
    List<Inputs.Stream> streams = Inputs.streams(function);
    List<SplitMix> randoms = new ArrayList<>();
    streams.forEach(stream -> randoms.add(new SplitMix(seed)));
    long[] x = new long[BATCH];
    long[] y = new long[BATCH];
    while (tried < atLeast) {
      for (int i = 0; i < streams.size(); i++) {
        streams.get(i).fill(randoms.get(i), x, y);
        compare(function, reference, x, y);
      }
    }
    report(function);
  }

  private static Glibc referenceFor(Function function) throws IOException {
    assumeTrue(glibc.isPresent(), "skipped: no gcc here to ask the C library with");
    List<String> differences =
        Vectors.differences(function, glibc.get()::reference, Integer.MAX_VALUE);
    assumeTrue(
        differences.isEmpty(),
        () -> "skipped: this C library is not of the reference, see " + differences.get(0));
    return glibc.get();
  }

  private void compare(Function function, Glibc reference, long[] x, long[] y) {
    long[] expected = reference.reference(function, x, y);
    for (int i = 0; i < x.length; i++) {
      if (function.apply(x[i], y[i]) != expected[i]) {
        different++;
        if (reports.size() < REPORTED) {
          reports.add(function.describe(x[i], y[i], expected[i]));
        }
      }
    }
    tried += x.length;
  }

  private void report(Function function) {
    System.out.printf("%s: %,d inputs, %,d mismatches%n", function, tried, different);
    assertEquals(0, different, () -> String.join("\n", reports));
  }
}
