package org.numrand.spark;

import java.util.OptionalLong;
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
    var partitions = new InputPartition[count];
    long next = 0;
    for (int i = 0; i < count; i++) {
      long first = next;
      next += blocks / count + (i < blocks % count ? 1 : 0);
      partitions[i] = new BlockRange(first, next);
    }
    return partitions;
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
