package org.numrand.bench.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The fills on one JVM.
 *
 * @param jvm its version and options
 */
record Variant(String jvm, List<Row> fills) {
  /** Of the ratios of all fills; empty without NumPy. */
  OptionalDouble geometricMean() {
    OptionalDouble meanLog =
        fills.stream().flatMap(row -> row.ratio().stream()).mapToDouble(Math::log).average();
    return meanLog.isPresent() ? OptionalDouble.of(Math.exp(meanLog.getAsDouble())) : meanLog;
  }

  /** The row of a workload, if it was measured. */
  Optional<Row> row(String workload) {
    return fills.stream().filter(row -> row.workload().equals(workload)).findFirst();
  }
}
