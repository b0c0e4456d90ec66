package org.numrand.bench;

import com.google.common.io.Resources;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.numrand.bench.workload.Case;
import org.numrand.bench.workload.Workload.NumPyCode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Lets NumPy do the same as the benchmark before each iteration, for as long as the iteration
 * takes, and adds its time to the iteration's results. Both are measured in turn, a fraction of a
 * second apart, so a disturbance of the machine hits both.
 */
public final class NumPyProfiler implements InternalProfiler {
  /** The name of the result: nanoseconds a call. */
  public static final String RESULT = "numpy";

  private static final URL TIMER = Resources.getResource(NumPyProfiler.class, "numpy_timer.py");

  private @Nullable Timer timer;
  private double nanos = Double.NaN;

  @Override
  public String getDescription() {
    return "NumPy's time for the same workload, measured in turn with ours";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    Case of = Case.named(benchmark.getParam(WorkloadBenchmark.CASE));
    NumPyCode code = of.workload().numpy();
    if (code == null) {
      return;
    }
    if (timer == null) {
      timer = new Timer(code, of.size());
    }
    nanos = timer.time(iteration.getTime().convertTo(java.util.concurrent.TimeUnit.MILLISECONDS));
  }

  @Override
  public List<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    return Double.isNaN(nanos)
        ? List.of()
        : List.of(new ScalarResult(RESULT, nanos, "ns/op", AggregationPolicy.AVG));
  }

  /** A Python process that times one statement; it ends when this process does. */
  private static final class Timer {
    private final BufferedWriter requests;
    private final BufferedReader answers;

    Timer(NumPyCode code, int size) {
      String statement = size == 1 ? code.one() : code.many();
      try {
        Process python =
            new ProcessBuilder(
                    "python3",
                    "-c",
                    Resources.toString(TIMER, StandardCharsets.UTF_8),
                    code.setup(),
                    statement,
                    Integer.toString(size))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        requests = python.outputWriter(StandardCharsets.UTF_8);
        answers = python.inputReader(StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    double time(long millis) {
      try {
        requests.write(millis + "\n");
        requests.flush();
        String answer = answers.readLine();
        if (answer == null) {
          throw new IllegalStateException("NumPy gave no answer; see its message above");
        }
        return Double.parseDouble(answer);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
