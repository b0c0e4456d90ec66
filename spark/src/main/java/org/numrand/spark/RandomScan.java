package org.numrand.spark;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.expressions.Expressions;
import org.apache.spark.sql.connector.expressions.SortDirection;
import org.apache.spark.sql.connector.expressions.SortOrder;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Statistics;
import org.apache.spark.sql.connector.read.SupportsReportOrdering;
import org.apache.spark.sql.connector.read.SupportsReportStatistics;
import org.apache.spark.sql.types.StructType;

/**
 * A reading of the rows.
 *
 * @param rows all of them
 * @param schema the columns to read
 * @param shown how many rows to read, from the first on; unsigned
 */
record RandomScan(RandomRows rows, StructType schema, long shown)
    implements Batch, SupportsReportStatistics, SupportsReportOrdering {

  @Override
  public StructType readSchema() {
    return schema;
  }

  @Override
  public String description() {
    return "numrand " + rows + ", " + Long.toUnsignedString(shown) + " read";
  }

  @Override
  public Batch toBatch() {
    return this;
  }

  /** Runs of whole blocks, as long as each other or a block longer. */
  @Override
  public InputPartition[] planInputPartitions() {
    long blocks = RandomRows.blocks(shown);
    int wanted =
        rows.partitions() > 0
            ? rows.partitions()
            : SparkSession.active().sparkContext().defaultParallelism();
    int count = (int) Math.min(blocks, wanted);
    long[] starts = new long[count + 1];
    for (int i = 0; i < count; i++) {
      starts[i + 1] = starts[i] + blocks / count + (i < blocks % count ? 1 : 0);
    }
    List<String> states = isStreamRead() ? StreamPlaces.states(rows, starts) : List.of();
    return IntStream.range(0, count)
        .mapToObj(
            i -> new BlockRange(starts[i], starts[i + 1], states.isEmpty() ? null : states.get(i)))
        .toArray(InputPartition[]::new);
  }

  private boolean isStreamRead() {
    return rows.isStream()
        && rows.columns().stream()
            .anyMatch(column -> schema.getFieldIndex(column.name()).isDefined());
  }

  @Override
  public PartitionReaderFactory createReaderFactory() {
    return new BlockReaderFactory(rows, schema, shown);
  }

  @Override
  public SortOrder[] outputOrdering() {
    boolean numbered = schema.getFieldIndex(RandomRows.ID).isDefined();
    return numbered
        ? new SortOrder[] {
          Expressions.sort(Expressions.column(RandomRows.ID), SortDirection.ASCENDING)
        }
        : new SortOrder[0];
  }

  @Override
  public Statistics estimateStatistics() {
    long count = shown < 0 ? Long.MAX_VALUE : shown;
    long width = Math.max(1, schema.defaultSize());
    return new Statistics() {
      @Override
      public OptionalLong sizeInBytes() {
        return OptionalLong.of(count > Long.MAX_VALUE / width ? Long.MAX_VALUE : count * width);
      }

      @Override
      public OptionalLong numRows() {
        return OptionalLong.of(count);
      }
    };
  }
}
