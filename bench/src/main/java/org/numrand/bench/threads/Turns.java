package org.numrand.bench.threads;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.numrand.bench.workload.StreamFill;

/** One method's fills, that take turns. */
final class Turns {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final int LEAST = 3;

  /** Times of one fill, a turn each, and the time of all processors together. */
  private static final class Fill {
    final Runnable body;
    final List<Double> nanos = new ArrayList<>();
    long processorNanos;

    Fill(Runnable body) {
      this.body = body;
    }

    void run() {
      long processor = SYSTEM.getProcessCpuTime();
      long start = System.nanoTime();
      body.run();
      nanos.add((double) (System.nanoTime() - start));
      processorNanos += SYSTEM.getProcessCpuTime() - processor;
    }
  }

  private final Fill alone;
  private final Map<Integer, Fill> parallel = new LinkedHashMap<>();
  private final Map<Integer, Fill> ownStreams = new LinkedHashMap<>();

  Turns(StreamFill.Fills fills, List<Integer> threads) {
    this.alone = new Fill(fills.alone());
    for (int count : threads) {
      parallel.put(count, new Fill(fills.parallel(count)));
      ownStreams.put(count, new Fill(fills.ownStreams(count)));
    }
  }

  /** Runs for so long, and forgets the times. */
  void warmUp(double seconds) {
    run(seconds);
    all()
        .forEach(
            fill -> {
              fill.nanos.clear();
              fill.processorNanos = 0;
            });
  }

  /** Runs for so long. */
  void run(double seconds) {
    long start = System.nanoTime();
    for (int turn = 0; turn < LEAST || System.nanoTime() - start < seconds * 1e9; turn++) {
      all().forEach(Fill::run);
    }
  }

  private List<Fill> all() {
    List<Fill> all = new ArrayList<>(List.of(alone));
    parallel.forEach((count, fill) -> all.addAll(List.of(fill, ownStreams.get(count))));
    return all;
  }

  int count() {
    return alone.nanos.size();
  }

  /** Nanoseconds of one thread. */
  double nanos() {
    return median(alone.nanos.stream().mapToDouble(time -> time).toArray());
  }

  /** How many times as fast as one thread one stream is on so many. */
  double gain(int threads) {
    return ratio(alone, parallel.get(threads));
  }

  /** The same for a stream for each thread. */
  double gainOfOwnStreams(int threads) {
    return ratio(alone, ownStreams.get(threads));
  }

  /** How much of the speed of a stream for each thread one stream has. */
  double share(int threads) {
    return ratio(ownStreams.get(threads), parallel.get(threads));
  }

  /** How many times as much work one stream is on so many threads as on one. */
  double work(int threads) {
    return (double) parallel.get(threads).processorNanos / alone.processorNanos;
  }

  /** The same for a stream for each thread. */
  double workOfOwnStreams(int threads) {
    return (double) ownStreams.get(threads).processorNanos / alone.processorNanos;
  }

  private static double ratio(Fill slow, Fill fast) {
    double[] ratios = new double[slow.nanos.size()];
    Arrays.setAll(ratios, turn -> slow.nanos.get(turn) / fast.nanos.get(turn));
    return median(ratios);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
