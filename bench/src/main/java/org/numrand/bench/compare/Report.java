package org.numrand.bench.compare;

import java.util.List;

/**
 * Everything a run has measured.
 *
 * @param revision the commit that was measured
 * @param fills arrays of a million
 * @param others the same fills on other JVMs
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
    Variant fills,
    List<Variant> others,
    List<Row> calls,
    List<Row> growth,
    List<Row> threads,
    List<Row> vector,
    List<Row> functions,
    List<Footprint> footprints) {

  /** The fills that miss their bar. */
  List<Row> misses() {
    return fills.fills().stream().filter(Row::misses).toList();
  }
}
