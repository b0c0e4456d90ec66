package org.numrand.numpy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Choice;
import org.numrand.distributions.Generator;

/** Memory is taken before anything is drawn: a call that gets none leaves the state as it was. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OutOfMemoryTest {
  /** What the other JVM runs, in a heap that holds one array of the size, but not two. */
  static final class SmallHeap {
    private static final int SIZE = 1_300_000;
    private static final int COLUMNS = 100;
    private static final int ROWS = SIZE / COLUMNS;

    private SmallHeap() {}

    public static void main(String[] arguments) {
      var rs = new RandomState(101);
      rs.standardNormal();
      var rng = new Generator(BitGenerators.create("PCG64", 101));
      rng.bitGenerator().nextInt();
      double[] two = {1, 2};
      double[] halves = {0.5, 0.5};
      // Few long rows, because the collector takes its time with many short ones.
      double[] wide = new double[5_000];
      wide[0] = 1;
      int rows = 2 * SIZE / wide.length;
      double[][] matrix = {wide, wide};
      List<Double> list = List.of(1.0, 2.0);
      Choice weighted = Choice.withReplacement().probabilities(halves);
      Map<String, Runnable> calls = new LinkedHashMap<>();
      calls.put("rs.rand", () -> rs.rand(ROWS, COLUMNS));
      calls.put("rs.randn", () -> rs.randn(ROWS, COLUMNS));
      calls.put("rs.choice", () -> rs.choice(two, SIZE));
      calls.put("rs.choice p", () -> rs.choice(2, 2 * SIZE, true, halves));
      calls.put("rs.choice list", () -> rs.choice(list, 2 * SIZE));
      calls.put("rs.choice of many", () -> rs.choice(SIZE, SIZE, false));
      calls.put("rs.permutation", () -> rs.permutation(new double[SIZE]));
      calls.put("rs.multinomial", () -> rs.multinomial(5, wide, rows));
      calls.put("rs.bytes", () -> rs.bytes(16 * SIZE));
      calls.put("rng.choice", () -> rng.choice(two, SIZE));
      calls.put("rng.choice p", () -> rng.choice(2, 2 * SIZE, weighted));
      calls.put("rng.choice list", () -> rng.choice(list, 2 * SIZE));
      calls.put(
          "rng.choice of many", () -> rng.choice(2 * SIZE, SIZE, Choice.withoutReplacement()));
      calls.put("rng.choice rows", () -> rng.choice(matrix, rows));
      calls.put("rng.permutation", () -> rng.permutation(new double[1][SIZE], 1));
      calls.put("rng.dirichlet", () -> rng.dirichlet(wide, rows));
      calls.forEach((name, call) -> System.out.println(name + ": " + outcome(call, rs, rng)));
    }

    private static String outcome(Runnable call, RandomState rs, Generator rng) {
      String before = rs.getState() + " " + rng.bitGenerator().state();
      try {
        call.run();
        return "there was room";
      } catch (OutOfMemoryError e) {
        String after = rs.getState() + " " + rng.bitGenerator().state();
        return after.equals(before) ? "as it was" : "drawn";
      }
    }
  }

  @Test
  void theStateIsAsItWas() throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx20m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                SmallHeap.class.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      List<String> lines =
          new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
      assertEquals(0, process.waitFor(), () -> String.join("\n", lines));
      List<String> others = lines.stream().filter(line -> !line.endsWith(": as it was")).toList();
      assertEquals(Collections.emptyList(), others);
      assertTrue(lines.size() > 10);
    } finally {
      process.destroyForcibly();
    }
  }

  /** Modules and all, as a class path. */
  private static String classPath() {
    return Stream.of(
            System.getProperty("java.class.path"),
            System.getProperty("jdk.module.path"),
            location(OutOfMemoryTest.class),
            location(RandomState.class))
        .filter(path -> path != null && !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    return Path.of(
            java.net.URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }
}
