package org.numrand.bench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.numrand.bench.NumPyProfiler;
import org.numrand.bench.WorkloadBenchmark;
import org.numrand.bench.workload.Case;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures one case after the other with JMH, each in a JVM of its own, and keeps the rounds. */
final class Measurer {
  private static final String BYTES = "gc.alloc.rate.norm";

  /** What the rounds of a case took. */
  static final class Rounds {
    final List<Double> ours = new ArrayList<>();
    final List<Double> numpy = new ArrayList<>();
    final List<Double> bytes = new ArrayList<>();
  }

  private final Settings settings;
  private final boolean withNumPy;
  private final Jvm jvm;

  Measurer(Settings settings, boolean withNumPy, Jvm jvm) {
    this.settings = settings;
    this.withNumPy = withNumPy;
    this.jvm = jvm;
  }

  /** Adds one fork's rounds. */
  void measure(Case measured, Rounds rounds) {
    for (IterationResult iteration : iterations(measured)) {
      double perCall = 1.0 / measured.size();
      rounds.ours.add(iteration.getPrimaryResult().getScore() * perCall);
      secondary(iteration, NumPyProfiler.RESULT).ifPresent(x -> rounds.numpy.add(x * perCall));
      secondary(iteration, BYTES).ifPresent(x -> rounds.bytes.add(x * perCall));
    }
  }

  private static Optional<Double> secondary(IterationResult iteration, String name) {
    Result<?> result = iteration.getSecondaryResults().get(name);
    return result == null ? Optional.empty() : Optional.of(result.getScore());
  }

  private List<IterationResult> iterations(Case measured) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(WorkloadBenchmark.class.getName())
            .param(WorkloadBenchmark.CASE, measured.toString())
            .forks(1)
            .jvmArgsAppend(jvm.options().toArray(String[]::new))
            .warmupIterations(settings.warmups())
            .warmupTime(TimeValue.milliseconds(settings.millis()))
            .measurementIterations(settings.rounds())
            .measurementTime(TimeValue.milliseconds(settings.millis()))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    String executable = jvm.executable();
    if (executable != null) {
      options.jvm(executable);
    }
    if (withNumPy && measured.workload().numpy() != null) {
      options.addProfiler(NumPyProfiler.class);
    }
    // Last, so that what the other profiler allocates is not counted.
    options.addProfiler(GCProfiler.class);
    try {
      return new Runner(options.build())
          .run().stream()
              .flatMap(run -> run.getBenchmarkResults().stream())
              .flatMap(fork -> fork.getIterationResults().stream())
              .toList();
    } catch (RunnerException e) {
      throw new IllegalStateException("cannot measure " + measured, e);
    }
  }
}
