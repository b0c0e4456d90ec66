package org.numrand.bench;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.numrand.bench.workload.Case;
import org.numrand.bench.workload.Workload.Body;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Times one case. Each fork prepares the body of one workload only, so the call of it below has one
 * target and is compiled away: a row of one draw pays no dispatch for being in a table.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class WorkloadBenchmark {
  /** The parameter that holds the case. */
  public static final String CASE = "measured";

  /** The profile in which the same methods have run over every engine there is. */
  public static final String ALL_ENGINES = "all-engines";

  private static final String ALONE = "alone";
  private static final Duration USE = Duration.ofMillis(20);
  private static final int USE_SIZE = 100_000;

  /** A {@link Case}; {@link Main} gives those that a regular expression finds. */
  @Param({})
  public String measured = "";

  /**
   * Which engines the process has used before: {@value #ALL_ENGINES}, or the measured one {@value
   * #ALONE}.
   */
  @Param({ALL_ENGINES})
  public String profile = "";

  private Body body = sink -> {};

  /** Prepares the case, after having run it over the other engines. */
  @Setup
  public void setUp(Blackhole sink) {
    checkArgument(
        profile.equals(ALL_ENGINES) || profile.equals(ALONE),
        "profile must be %s or %s, but is %s",
        ALL_ENGINES,
        ALONE,
        profile);
    Case of = Case.named(measured);
    if (of.workload().engine().isEmpty()) {
      body = of.workload().prepare(BitGenerators.create("PCG64", 101), of.size());
      return;
    }
    if (profile.equals(ALL_ENGINES)) {
      for (String engine : BitGenerators.names()) {
        use(of, BitGenerators.create(engine, 101), sink);
      }
    }
    body = of.workload().prepare(BitGenerators.create(of.workload().engine(), 101), of.size());
  }

  private void use(Case of, BitGenerator bits, Blackhole sink) {
    body = of.workload().prepare(bits, Math.min(of.size(), USE_SIZE));
    long start = System.nanoTime();
    do {
      run(sink);
    } while (System.nanoTime() - start < USE.toNanos());
  }

  /** One call of the workload. */
  @Benchmark
  public void run(Blackhole sink) {
    body.run(sink);
  }
}
