package org.numrand.bench.splits;

import static com.google.common.base.Preconditions.checkState;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.numrand.sklearn.KFold;
import org.numrand.sklearn.ShuffleSplit;
import org.numrand.sklearn.Split;
import org.numrand.sklearn.Splits;
import org.numrand.sklearn.StratifiedKFold;
import org.numrand.sklearn.TrainTestSplit;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/**
 * Times splits of many rows here and in scikit-learn, one after the other, round by round, so that
 * both see the same machine; prints the medians, and the median of the rounds' ratios.
 */
@Command(name = "splits", mixinStandardHelpOptions = true)
public final class SplitTimes implements Callable<Integer> {
  @Option(names = "--rows", defaultValue = "10000000", description = "How many rows there are.")
  private int nRows;

  @Option(names = "--rounds", defaultValue = "9", description = "How often each split is timed.")
  private int rounds;

  @Option(names = "--python", defaultValue = "python3", description = "One with scikit-learn.")
  private String python = "python3";

  /** Keeps the compiler from leaving anything out. */
  private long rowsSplit;

  /** For picocli. */
  public SplitTimes() {}

  @Override
  public Integer call() throws IOException {
    double[] x = IntStream.range(0, nRows).asDoubleStream().toArray();
    int[] y = IntStream.range(0, nRows).map(row -> (int) (row * 7919L % 10)).toArray();
    Map<String, Runnable> splits = splits(x, y);
    String script = Resources.toString(Resources.getResource(SplitTimes.class, "splits.py"), UTF_8);
    Process process =
        new ProcessBuilder(python, "-c", script).redirectError(Redirect.INHERIT).start();
    try (Writer to = process.outputWriter(UTF_8);
        BufferedReader from = process.inputReader(UTF_8)) {
      to.write(nRows + "\n");
      to.flush();
      System.out.printf(
          "Java %s beside %s, %d processors; %d rows, %d rounds%n",
          Runtime.version(),
          from.readLine(),
          Runtime.getRuntime().availableProcessors(),
          nRows,
          rounds);
      System.out.println("| split | here, ms | scikit-learn, ms | scikit-learn / here |");
      System.out.println("|---|---:|---:|---:|");
      for (Map.Entry<String, Runnable> split : splits.entrySet()) {
        print(split.getKey(), split.getValue(), to, from);
      }
    } finally {
      process.destroy();
    }
    checkState(rowsSplit > 0);
    return ExitCode.OK;
  }

  private Map<String, Runnable> splits(double[] x, int[] y) {
    TrainTestSplit trainTest = new TrainTestSplit().testSize(.2).randomState(42);
    return ImmutableMap.of(
        "train_test_split",
        () -> take(trainTest.split(nRows), x),
        "train_test_split, stratify",
        () -> take(trainTest.stratify(y).split(nRows), x),
        "ShuffleSplit, 1 split",
        () -> count(new ShuffleSplit(1).randomState(42).split(nRows)),
        "KFold, shuffled, 5 folds",
        () -> count(new KFold(5).shuffle(true).randomState(42).split(nRows)),
        "StratifiedKFold, shuffled, 5 folds",
        () -> count(new StratifiedKFold(5).shuffle(true).randomState(42).split(y)));
  }

  private void take(Split split, double[] x) {
    rowsSplit += split.train(x).length + split.test(x).length;
  }

  private void count(Splits splits) {
    for (Split split : splits) {
      rowsSplit += split.train().length + split.test().length;
    }
  }

  private void print(String name, Runnable split, Writer to, BufferedReader from)
      throws IOException {
    List<double[]> times = new ArrayList<>();
    for (int round = -2; round < rounds; round++) { // two to warm up
      long start = System.nanoTime();
      split.run();
      double here = (System.nanoTime() - start) * 1e-9;
      to.write(name + "\n");
      to.flush();
      double there = Double.parseDouble(from.readLine());
      if (round >= 0) {
        times.add(new double[] {here, there, there / here});
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.2f |%n",
        name,
        median(times, 0) * 1e3,
        median(times, 1) * 1e3,
        median(times, 2));
  }

  private static double median(List<double[]> times, int column) {
    double[] sorted = times.stream().mapToDouble(time -> time[column]).sorted().toArray();
    return Arrays.stream(sorted).skip((sorted.length - 1) / 2).findFirst().orElseThrow();
  }
}
