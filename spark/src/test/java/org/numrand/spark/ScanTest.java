package org.numrand.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** What Spark is told of the rows, and which of them are drawn. */
class ScanTest {
  private static final long MAX = Long.MIN_VALUE; // 2^63, unsigned

  private static RandomScanBuilder builder(String rows, int partitions) {
    return new RandomScanBuilder(
        RandomRows.of(
            Map.of(
                "rows", rows,
                "seed", "1",
                "partitions", "" + partitions,
                "column.x", "normal()",
                "column.k", "poisson(3)")));
  }

  private static List<String> ranges(RandomScanBuilder builder) {
    return Stream.of(((RandomScan) builder.build()).planInputPartitions())
        .map(Object::toString)
        .toList();
  }

  @Test
  void partitionsAreRunsOfWholeBlocks() {
    assertEquals(List.of(), ranges(builder("0", 3)));
    assertEquals(List.of("BlockRange[first=0, end=1, state=null]"), ranges(builder("65536", 3)));
    assertEquals(
        List.of("BlockRange[first=0, end=1, state=null]", "BlockRange[first=1, end=2, state=null]"),
        ranges(builder("65537", 3)));
    assertEquals(
        List.of(
            "BlockRange[first=0, end=3, state=null]",
            "BlockRange[first=3, end=5, state=null]",
            "BlockRange[first=5, end=7, state=null]"),
        ranges(builder("400000", 3)));
    assertEquals(
        List.of(
            "BlockRange[first=0, end=70368744177664, state=null]",
            "BlockRange[first=70368744177664, end=140737488355328, state=null]"),
        ranges(builder("9223372036854775808", 2)));
  }

  @Test
  void theLastBlocksOfTheLongestRunAreWhole() {
    assertEquals(1L << 47, RandomRows.blocks(MAX));
    assertEquals(RandomRows.BLOCK, RandomRows.rowsOf(0, MAX));
    assertEquals(RandomRows.BLOCK, RandomRows.rowsOf((1L << 47) - 1, MAX));
    assertEquals(1, RandomRows.rowsOf(1, RandomRows.BLOCK + 1));
  }

  @Test
  void aLimitLeavesBlocksOut() {
    RandomScanBuilder builder = builder("9223372036854775808", 10);
    builder.pushLimit(100_000);
    builder.pushLimit(200_000);
    assertEquals(2, ranges(builder).size());
    assertFalse(builder.isPartiallyPushed());
    RandomScanBuilder few = builder("3", 10);
    few.pushLimit(100_000);
    assertEquals(3, ((RandomScan) few.build()).shown());
  }

  @Test
  void theSizeIsKnown() {
    var scan = (RandomScan) builder("1000", 2).build();
    assertEquals(1000, scan.estimateStatistics().numRows().getAsLong());
    assertEquals(24_000, scan.estimateStatistics().sizeInBytes().getAsLong());
    var all = (RandomScan) builder("9223372036854775808", 2).build();
    assertEquals(Long.MAX_VALUE, all.estimateStatistics().numRows().getAsLong());
    assertEquals(Long.MAX_VALUE, all.estimateStatistics().sizeInBytes().getAsLong());
  }

  @Test
  void columnsThatAreNotReadAreNotDrawn() {
    RandomScanBuilder builder = builder("1000", 2);
    builder.pruneColumns(new StructType().add("k", DataTypes.LongType, false));
    var scan = (RandomScan) builder.build();
    assertEquals("k", String.join(",", scan.readSchema().fieldNames()));
    assertEquals(0, scan.outputOrdering().length);
    List<Object> seen = new ArrayList<>();
    try (var reader =
        scan.createReaderFactory().createColumnarReader(scan.planInputPartitions()[0])) {
      while (reader.next()) {
        seen.add(reader.get().numRows());
        assertEquals(1, reader.get().numCols());
      }
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
    assertEquals(List.of(1000), seen);
  }

  @Test
  void columnsAreInTheOrderOfTheirNamesAndKeepTheirCase() {
    var options = new TreeMap<String, Object>(Map.of("rows", 1, "seed", 1));
    options.put("COLUMN.Zeta", "normal()");
    options.put("Column.alpha", "integers(3, dtype='uint8')");
    options.put("column.Mid", "choice(['a'])");
    assertEquals(
        "struct<id:bigint,Mid:string,Zeta:double,alpha:smallint>",
        LocalSpark.read(options).schema().simpleString());
  }
}
