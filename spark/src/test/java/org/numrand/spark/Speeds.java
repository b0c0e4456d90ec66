package org.numrand.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.randn;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.numrand.distributions.Generator;

/**
 * What a normal costs on two cores, in nanoseconds of the clock and of the processors: by the plain
 * fill on two threads, by the source, by functions of a row number, and by Spark's own {@code
 * randn}; and what Spark costs without numbers. Where rows go nowhere ({@code noop}), Spark makes a
 * row of each value before. All in one run, in turn; medians.
 *
 * <p>{@code bench/spark} runs it; {@code docs/spark.md} has its figures.
 */
public final class Speeds {
  private static final int ROUNDS = 5;
  private static final int WARM_UP = 2;
  private static final int CORES = 2;

  private Speeds() {}

  /** A way to make numbers, and how many it makes. */
  private record Way(long rows, Runnable run) {}

  /**
   * Prints the costs.
   *
   * @param arguments how many rows; perhaps the name of one way, for a profiler
   */
  public static void main(String[] arguments) {
    long rows = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000;
    SparkSession spark =
        SparkSession.builder()
            .master("local[" + CORES + "]")
            .config("spark.ui.enabled", "false")
            .getOrCreate();
    NumrandFunctions.register(spark, 101);
    Dataset<Row> source =
        spark
            .read()
            .format("numrand")
            .option("rows", rows)
            .option("seed", 101)
            .option("column.x", "standard_normal()")
            .load();
    long few = Math.max(1, rows / 10);
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("plain fill, 2 threads", new Way(rows, () -> fill(rows)));
    ways.put("source, noop", new Way(rows, () -> drop(source.select("x"))));
    ways.put("source with id, noop", new Way(rows, () -> drop(source)));
    ways.put("source id alone, noop", new Way(rows, () -> drop(source.select("id"))));
    ways.put("range, noop", new Way(rows, () -> drop(spark.range(rows).toDF())));
    ways.put("randn, noop", new Way(rows, () -> drop(spark.range(rows).select(randn(101)))));
    ways.put("source id alone, sum", new Way(rows, () -> source.selectExpr("sum(id)").first()));
    ways.put("source, sum", new Way(rows, () -> source.selectExpr("sum(x)").first()));
    ways.put(
        "randn, sum",
        new Way(
            rows, () -> spark.range(rows).select(randn(101).as("x")).selectExpr("sum(x)").first()));
    ways.put(
        "function of a row number, noop",
        new Way(
            few,
            () ->
                drop(
                    spark
                        .range(few)
                        .select(NumrandFunctions.column("x", "standard_normal()", col("id"))))));
    ways.keySet().removeIf(name -> arguments.length > 1 && !name.equals(arguments[1]));
    print(ways);
    spark.stop();
  }

  private static void print(Map<String, Way> ways) {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    Map<String, List<double[]>> times = new LinkedHashMap<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (Map.Entry<String, Way> way : ways.entrySet()) {
        long clock = System.nanoTime();
        long processors = system.getProcessCpuTime();
        way.getValue().run().run();
        double[] time = {
          (double) (System.nanoTime() - clock) / way.getValue().rows(),
          (double) (system.getProcessCpuTime() - processors) / way.getValue().rows()
        };
        if (round >= 0) {
          times.computeIfAbsent(way.getKey(), key -> new ArrayList<>()).add(time);
        }
      }
    }
    System.out.printf(
        "%-32s %10s %10s  JDK %s%n", "ns a row", "clock", "processors", Runtime.version());
    times.forEach(
        (name, all) ->
            System.out.printf("%-32s %10.2f %10.2f%n", name, median(all, 0), median(all, 1)));
  }

  private static double median(List<double[]> times, int index) {
    double[] sorted = times.stream().mapToDouble(time -> time[index]).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static void drop(Dataset<Row> rows) {
    rows.write().format("noop").mode("overwrite").save();
  }

  private static void fill(long rows) {
    List<Thread> threads =
        IntStream.range(0, CORES)
            .mapToObj(
                thread ->
                    new Thread(
                        () -> {
                          Generator rng = Generator.withSeed(101 + thread);
                          double[] block = new double[RandomRows.BLOCK];
                          for (long left = rows / CORES; left > 0; left -= block.length) {
                            rng.into(block, 0, (int) Math.min(left, block.length)).standardNormal();
                          }
                        }))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
