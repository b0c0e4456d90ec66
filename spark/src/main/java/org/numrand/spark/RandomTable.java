package org.numrand.spark;

import java.util.Set;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/** The rows as a table that can be read. */
record RandomTable(RandomRows rows) implements SupportsRead {
  @Override
  public String name() {
    return "numrand " + rows;
  }

  @Override
  @SuppressWarnings("deprecation") // columns(), which replaces it, is made of it
  public StructType schema() {
    return rows.schema();
  }

  @Override
  public Set<TableCapability> capabilities() {
    return Set.of(TableCapability.BATCH_READ);
  }

  @Override
  public ScanBuilder newScanBuilder(CaseInsensitiveStringMap options) {
    return new RandomScanBuilder(rows);
  }
}
