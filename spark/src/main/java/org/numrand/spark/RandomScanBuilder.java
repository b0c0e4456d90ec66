package org.numrand.spark;

import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.SupportsPushDownLimit;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.types.StructType;

/** Takes what Spark needs of the rows: some columns, and perhaps the first rows only. */
final class RandomScanBuilder implements SupportsPushDownRequiredColumns, SupportsPushDownLimit {
  private final RandomRows rows;
  private StructType schema;
  private long shown;

  RandomScanBuilder(RandomRows rows) {
    this.rows = rows;
    this.schema = rows.schema();
    this.shown = rows.count();
  }

  @Override
  public void pruneColumns(StructType required) {
    schema = required;
  }

  @Override
  public boolean pushLimit(int limit) {
    if (Long.compareUnsigned(limit, shown) < 0) {
      shown = limit;
    }
    return true;
  }

  @Override
  public boolean isPartiallyPushed() {
    return false;
  }

  @Override
  public Scan build() {
    return new RandomScan(rows, schema, shown);
  }
}
