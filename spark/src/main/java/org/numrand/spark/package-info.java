/**
 * Random columns on Apache Spark 4 that no partitioning, shuffle or retry changes, equal to NumPy's
 * to the last bit.
 *
 * <pre>{@code
 * Dataset<Row> rows = spark.read().format("numrand")
 *     .option("rows", 1_000_000).option("seed", 101)
 *     .option("column.x", "normal(10, 2)").option("column.k", "poisson(3)").load();
 * }</pre>
 */
@NullMarked
package org.numrand.spark;

import org.jspecify.annotations.NullMarked;
