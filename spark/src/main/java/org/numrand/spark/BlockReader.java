package org.numrand.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.sql.vectorized.ColumnarBatch;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Generator;

/** Draws the blocks of a partition, one after the other, into the same arrays. */
final class BlockReader implements PartitionReader<ColumnarBatch> {
  private final RandomRows rows;
  private final long shown;
  private final long end;
  private final List<Reading> columns = new ArrayList<>();
  private long block;
  private ColumnarBatch batch = new ColumnarBatch(new ColumnVector[0]);

  /** Draws the cells of a block. */
  private interface Reading {
    ColumnVector of(long block);
  }

  BlockReader(RandomRows rows, StructType schema, long shown, BlockRange range) {
    this.rows = rows;
    this.shown = shown;
    this.end = range.end();
    this.block = range.first() - 1;
    for (String name : schema.fieldNames()) {
      columns.add(
          name.equals(RandomRows.ID) ? BlockReader::numbers : drawing(rows.column(name), range));
    }
  }

  private static ColumnVector numbers(long block) {
    return new Vectors.Numbers(block * RandomRows.BLOCK);
  }

  private Reading drawing(RandomColumn column, BlockRange range) {
    Cells cells = column.cells();
    if (range.state() != null) {
      Generator rng =
          new Generator(BitGenerators.fromState(BitGeneratorState.fromJson(range.state())))
              .asOf(rows.numpy());
      return index -> cells.draw(rng, rows.rowsOf(index));
    }
    return index -> cells.draw(rows.generator(column, index), rows.rowsOf(index));
  }

  /** A block is drawn whole, even if not all of its rows are read. */
  @Override
  public boolean next() {
    block++;
    if (block >= end) {
      return false;
    }
    var vectors = columns.stream().map(column -> column.of(block)).toArray(ColumnVector[]::new);
    batch = new ColumnarBatch(vectors, RandomRows.rowsOf(block, shown));
    return true;
  }

  @Override
  public ColumnarBatch get() {
    return batch;
  }

  @Override
  public void close() {}
}
