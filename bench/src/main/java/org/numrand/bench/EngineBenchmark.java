package org.numrand.bench;

import java.util.concurrent.TimeUnit;
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

/** One word, one double, and arrays of a million, of an engine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EngineBenchmark {
  private static final int SIZE = 1_000_000;

  /** The engine's name; {@code -p engine=...} takes any that is on the class path. */
  @Param({"MT19937", "PCG64"})
  public String engine = "";

  private final long[] words = new long[SIZE];
  private final double[] doubles = new double[SIZE];
  private BitGenerator bits = BitGenerators.create("PCG64", 101);

  /** Makes the engine. */
  @Setup
  public void setUp() {
    bits = BitGenerators.create(engine, 101);
  }

  /** One raw word. */
  @Benchmark
  public long raw() {
    return bits.nextRaw();
  }

  /** A million raw words. */
  @Benchmark
  public long[] fillRaw() {
    bits.nextRaws(words);
    return words;
  }

  /** One double. */
  @Benchmark
  public double nextDouble() {
    return bits.nextDouble();
  }

  /** A million doubles. */
  @Benchmark
  public double[] fillDoubles() {
    bits.nextDoubles(doubles);
    return doubles;
  }
}
