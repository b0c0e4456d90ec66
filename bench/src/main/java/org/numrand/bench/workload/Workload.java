package org.numrand.bench.workload;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Something to measure: one call, or the filling of an array, over an engine.
 *
 * @param name as NumPy's users write it: {@code Generator(PCG64).gamma(2.5)}
 * @param kind peers of the same kind do the same work
 * @param family peers of the same family use an engine of the same kind
 * @param engine the engine it runs on, by name; empty for a peer, which brings its own
 * @param bar the ratio of NumPy's time to ours that a fill of a million is to reach
 * @param one prepares one call; null if the workload has no such form
 * @param many prepares the filling of an array of a given size; null if there is no such form
 * @param numpy the same in Python; null if NumPy has nothing of the kind
 */
public record Workload(
    String name,
    String kind,
    Family family,
    String engine,
    double bar,
    @Nullable Function<BitGenerator, Body> one,
    @Nullable BiFunction<BitGenerator, Integer, Body> many,
    @Nullable NumPyCode numpy) {

  /** What is timed. */
  @FunctionalInterface
  public interface Body {
    /** Does it once. Results that are not stored in an array go into the sink. */
    void run(Blackhole sink);
  }

  /**
   * Python statements over the names {@code rng}, {@code n} and {@code out}.
   *
   * @param setup makes {@code rng}
   * @param one one call
   * @param many an array of {@code n}
   */
  public record NumPyCode(String setup, String one, String many) {}

  /** Whether a size can be prepared; size 1 is the one-draw form. */
  public boolean supports(int size) {
    return size == 1 ? one != null : many != null;
  }

  /** What is to be timed, over an engine. */
  public Body prepare(BitGenerator bits, int size) {
    Body body = null;
    if (size == 1 && one != null) {
      body = one.apply(bits);
    } else if (size > 1 && many != null) {
      body = many.apply(bits, size);
    }
    if (body == null) {
      throw new IllegalArgumentException(name + " has no form for size " + size);
    }
    return body;
  }

  /** Of a peer: the library and its engine. */
  public String peer() {
    return name.substring(0, name.indexOf(':'));
  }

  /** The same with a bar. */
  public Workload bar(double atLeast) {
    return new Workload(name, kind, family, engine, atLeast, one, many, numpy);
  }

  /** The same with other Python code for many values. */
  public Workload numpyMany(String statement) {
    return numpyMany("", statement);
  }

  /** The same with other Python code for many values, and more to set up for it. */
  public Workload numpyMany(String moreSetup, String statement) {
    if (numpy == null) {
      return this;
    }
    var code = new NumPyCode(numpy.setup + "\n" + moreSetup, numpy.one, statement);
    return new Workload(name, kind, family, engine, bar, one, many, code);
  }

  /** The same with peers of another kind. */
  public Workload kind(String otherKind) {
    return new Workload(name, otherKind, family, engine, bar, one, many, numpy);
  }
}
