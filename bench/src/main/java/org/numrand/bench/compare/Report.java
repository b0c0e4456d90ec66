package org.numrand.bench.compare;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Everything a run has measured.
 *
 * @param revision the commit that was measured
 * @param fills arrays of a million
 * @param calls one value a call
 * @param growth some workloads at many sizes
 * @param threads one array filled by several threads
 * @param vector fills by the optional module over the JDK's Vector API
 * @param functions elementary functions, which NumPy's arrays do not tell the time of
 * @param footprints what engines take in memory
 */
record Report(
    String revision,
    Machine machine,
    Settings settings,
    List<Row> fills,
    List<Row> calls,
    List<Row> growth,
    List<Row> threads,
    List<Row> vector,
    List<Row> functions,
    List<Footprint> footprints) {

  /** Of the ratios of all fills; empty without NumPy. */
  OptionalDouble geometricMean() {
    OptionalDouble meanLog = ratios().mapToDouble(Math::log).average();
    return meanLog.isPresent() ? OptionalDouble.of(Math.exp(meanLog.getAsDouble())) : meanLog;
  }

  private Stream<Double> ratios() {
    return fills.stream().flatMap(row -> row.ratio().stream());
  }

  /** The fills that miss their bar. */
  List<Row> misses() {
    return fills.stream().filter(Row::misses).toList();
  }
}
