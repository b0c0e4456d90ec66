package org.numrand.bench.workload;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.numrand.bench.workload.Workload.Body;
import org.numrand.bench.workload.Workload.NumPyCode;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.Generator;

/**
 * Makes workloads that are calls of methods of one class, as NumPy's users write them.
 *
 * @param <T> the class
 */
final class WorkloadMaker<T> {
  /** The engines that NumPy has too. */
  private static final Set<String> NUMPY_ENGINES =
      Set.of("MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64");

  private final String name;
  private final String engine;
  private final Function<BitGenerator, T> make;
  private final @Nullable String numpySetup;

  /**
   * @param name what stands before the call in the workload's name
   * @param numpy makes {@code rng} in Python
   */
  WorkloadMaker(String name, String engine, Function<BitGenerator, T> make, String numpy) {
    this.name = name;
    this.engine = engine;
    this.make = make;
    this.numpySetup = NUMPY_ENGINES.contains(engine) ? "rng = np.random." + numpy : null;
  }

  /** {@code Generator} over an engine. */
  static WorkloadMaker<Generator> generator(String engine) {
    return new WorkloadMaker<>(
        "Generator(" + engine + ")",
        engine,
        Generator::new,
        "Generator(np.random." + engine + "(101))");
  }

  /** A continuous distribution. */
  Workload doubles(String call, ToDoubleFunction<T> one, BiConsumer<T, double[]> fill) {
    return workload(
        call, rng -> sink -> sink.consume(one.applyAsDouble(rng)), filling(double[]::new, fill));
  }

  /** A discrete distribution. */
  Workload longs(String call, ToLongFunction<T> one, BiConsumer<T, long[]> fill) {
    return longs(call, one, long[]::new, fill);
  }

  /** A discrete distribution into arrays of another type. */
  <A> Workload longs(
      String call, ToLongFunction<T> one, IntFunction<A> newArray, BiConsumer<T, A> fill) {
    return workload(
        call, rng -> sink -> sink.consume(one.applyAsLong(rng)), filling(newArray, fill));
  }

  /** Returns a float; the JDK has no such interface. */
  @FunctionalInterface
  interface ToFloat<T> {
    float applyAsFloat(T rng);
  }

  /** A distribution of {@code float32}. */
  Workload floats(String call, ToFloat<T> one, BiConsumer<T, float[]> fill) {
    return workload(
        call, rng -> sink -> sink.consume(one.applyAsFloat(rng)), filling(float[]::new, fill));
  }

  /** Arrays only. */
  <A> Workload arrays(String call, IntFunction<A> newArray, BiConsumer<T, A> fill) {
    return workload(call, null, filling(newArray, fill));
  }

  /** Calls that return a new array of a given size. */
  Workload newArrays(String call, BiFunction<T, Integer, Object> draw) {
    return workload(call, null, (rng, size) -> sink -> sink.consume(draw.apply(rng, size)));
  }

  /** One call only, that returns something. */
  Workload call(String call, Function<T, Object> one) {
    return workload(call, rng -> sink -> sink.consume(one.apply(rng)), null);
  }

  private interface Filling<T> {
    Body prepare(T rng, int size);
  }

  private static <T, A> Filling<T> filling(IntFunction<A> newArray, BiConsumer<T, A> fill) {
    return (rng, size) -> {
      A out = newArray.apply(size);
      return sink -> fill.accept(rng, out);
    };
  }

  private Workload workload(
      String call, @Nullable Function<T, Body> one, @Nullable Filling<T> many) {
    return new Workload(
        name + "." + call,
        call,
        Family.of(engine),
        engine,
        1.0,
        one == null ? null : bits -> one.apply(make.apply(bits)),
        many == null ? null : (bits, size) -> many.prepare(make.apply(bits), size),
        numpySetup == null ? null : new NumPyCode(numpySetup, "rng." + call, sized(call)));
  }

  /** The call with NumPy's argument for the size. */
  private static String sized(String call) {
    String open = "rng." + call.substring(0, call.length() - 1);
    return open + (call.endsWith("()") ? "" : ", ") + "size=n)";
  }
}
