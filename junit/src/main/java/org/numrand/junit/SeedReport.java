package org.numrand.junit;

import com.google.common.collect.MapMaker;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.numrand.core.NumPyVersion;

/**
 * Tells in jqwik's reports how a generator was seeded, which many of them do not remember
 * themselves.
 */
public final class SeedReport implements SampleReportingFormat {
  /** Compared by identity, and forgotten with the generators. */
  private static final Map<Object, Lines> LINES = new MapMaker().weakKeys().makeMap();

  private record Lines(String java, String python) {}

  /** For jqwik, which finds it as a service. */
  public SeedReport() {}

  /** Makes a generator of a fixed seed, and remembers how. */
  static <T> T make(Class<T> type, String engine, long seed) {
    Kind kind = Kind.of(type).orElseThrow();
    var origin = new Origin.Fixed(seed);
    T made = type.cast(kind.make(origin, engine, NumPyVersion.DEFAULT));
    LINES.put(
        made,
        new Lines(
            kind.java(origin, engine, NumPyVersion.DEFAULT),
            kind.pythonOrNone(origin, engine, NumPyVersion.DEFAULT)));
    return made;
  }

  static <T> T make(Class<T> type, long seed) {
    return make(type, Kind.of(type).orElseThrow().defaultEngine(), seed);
  }

  @Override
  public boolean appliesTo(Object value) {
    return LINES.containsKey(value);
  }

  @Override
  public Object report(Object value) {
    return Optional.ofNullable(LINES.get(value))
        .map(lines -> lines.java() + "; in Python: " + lines.python())
        .orElse("");
  }
}
