package org.numrand.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The benchmark runs; its times do not matter here. */
class WorkloadBenchmarkTest {
  @Test
  void jmhRunsTheCasesThatARegularExpressionFinds() throws RunnerException {
    String[] names =
        Main.cases("^PCG64\\.random_raw\\(\\) x 10").stream()
            .map(Object::toString)
            .toArray(String[]::new);
    assertEquals(2, names.length);
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(WorkloadBenchmark.class.getName())
                    .param(WorkloadBenchmark.CASE, names)
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(1))
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    assertEquals(2, results.size());
    results.forEach(result -> assertTrue(result.getPrimaryResult().getScore() > 0));
  }
}
