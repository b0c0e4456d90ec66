package org.numrand.spark;

import java.util.Map;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.sources.DataSourceRegister;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * The data source {@code numrand}: rows with a number, {@code id}, and a random column for each
 * option {@code column.NAME}, in the order of their names.
 *
 * <pre>{@code
 * Dataset<Row> rows = spark.read().format("numrand")
 *     .option("rows", 1_000_000)
 *     .option("seed", 101)
 *     .option("column.x", "normal(10, 2)")
 *     .option("column.k", "poisson(3)")
 *     .load();
 * }</pre>
 *
 * <p>Rows are drawn in blocks of 65,536. Block b of the column whose name has the CRC-32 c is, in
 * Python, {@code default_rng(SeedSequence(seed, spawn_key=(c, b))).normal(10, 2, size=65536)}: what
 * stands in a row depends on the seed, the column's name and call, and the row's number alone, and
 * never on partitions, order, retries, or other columns.
 *
 * <table>
 * <caption>Options</caption>
 * <tr><th>name</th><th>what</th></tr>
 * <tr><td>{@code rows}</td><td>how many rows, from 0 to 2<sup>63</sup></td></tr>
 * <tr><td>{@code seed}</td><td>an integer, at least 0, of any size</td></tr>
 * <tr><td>{@code column.NAME}</td><td>a call as Python writes it: {@code normal(10, scale=2)}, {@code
 * integers(6, dtype='int32')}, {@code choice(['a', 'b'], p=[0.3, 0.7])}</td></tr>
 * <tr><td>{@code engine}</td><td>{@code PCG64} unless given</td></tr>
 * <tr><td>{@code numpy}</td><td>the NumPy whose numbers to give; 2.5.2 unless given</td></tr>
 * <tr><td>{@code mode}</td><td>{@code blocks} unless given; or {@code stream}</td></tr>
 * <tr><td>{@code partitions}</td><td>how many, at most one a block; Spark's default parallelism unless
 * given</td></tr>
 * </table>
 *
 * <p>In mode {@code stream} there is one column, and it is one call of one generator: {@code
 * default_rng(seed).normal(10, 2, size=rows)}. Where each value takes one double ({@code random},
 * {@code uniform}, {@code triangular}, {@code standard_exponential_inv}) and the engine advances,
 * each partition advances to its place; for other methods a task draws all values once before, and
 * keeps the engine's states. Dtypes of 8 and 16 bits and {@code bool} are refused: several values
 * share a word.
 *
 * <p>What is wrong with the options is an {@link IllegalArgumentException} in the driver, when the
 * source is loaded.
 */
public final class NumrandSource implements TableProvider, DataSourceRegister {
  /** The source, made by Spark. */
  public NumrandSource() {}

  @Override
  public String shortName() {
    return "numrand";
  }

  @Override
  public StructType inferSchema(CaseInsensitiveStringMap options) {
    return RandomRows.of(options.asCaseSensitiveMap()).schema();
  }

  @Override
  public Table getTable(
      StructType schema, Transform[] partitioning, Map<String, String> properties) {
    return new RandomTable(RandomRows.of(properties));
  }
}
