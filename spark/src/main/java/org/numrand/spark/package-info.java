/**
 * Random columns on Apache Spark 4 that no partitioning, shuffle or retry changes, equal to NumPy's
 * to the last bit.
 *
 * <pre>{@code
 * Dataset<Row> rows = spark.read().format("numrand")
 *     .option("rows", 1_000_000).option("seed", 101)
 *     .option("column.x", "normal(10, 2)").option("column.k", "poisson(3)").load();
 * }</pre>
 *
 * @see <a href="https://github.com/numrand/numrand/blob/main/docs/spark.md">docs/spark.md</a>
 * @since 0.1.0
 */
@NullMarked
package org.numrand.spark;

import org.jspecify.annotations.NullMarked;
