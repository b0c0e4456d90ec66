package org.numrand.spark;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.core.SeedSequence;
import org.numrand.distributions.Generator;

/**
 * What the source's options describe.
 *
 * @param count how many rows, as an unsigned integer: 2<sup>63</sup> too
 * @param seed at least 0
 * @param engine the engine's name
 * @param numpy the version of NumPy whose numbers they are
 * @param isStream whether the column is one call of one generator
 * @param partitions into how many partitions the blocks go; 0 for as many as Spark likes
 * @param columns in the order of their names
 */
record RandomRows(
    long count,
    BigInteger seed,
    String engine,
    String numpy,
    boolean isStream,
    int partitions,
    List<RandomColumn> columns)
    implements Serializable {

  static final String ID = "id";

  /** How many rows a generator draws, in one call. */
  static final int BLOCK = 1 << 16;

  private static final String COLUMN = "column.";
  private static final BigInteger MAX_ROWS = BigInteger.ONE.shiftLeft(63);
  private static final ImmutableSet<String> OPTIONS =
      ImmutableSet.of("rows", "seed", "engine", "numpy", "mode", "partitions");

  /**
   * The rows that options describe.
   *
   * @throws IllegalArgumentException if they do not
   */
  static RandomRows of(Map<String, String> options) {
    Map<String, String> plain = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    List<RandomColumn> columns = new ArrayList<>();
    options.forEach(
        (key, value) -> {
          if (Ascii.toLowerCase(key).startsWith(COLUMN)) {
            columns.add(new RandomColumn(key.substring(COLUMN.length()), value));
          } else {
            plain.put(key, value);
          }
        });
    for (String key : plain.keySet()) {
      checkArgument(
          OPTIONS.contains(Ascii.toLowerCase(key)),
          "option must be one of rows, seed, column.NAME, engine, numpy, mode, partitions, but is %s",
          key);
    }
    String engine = plain.getOrDefault("engine", "PCG64");
    checkArgument(
        BitGenerators.names().contains(engine),
        "engine must be one of %s, but is %s",
        BitGenerators.names(),
        engine);
    NumPyVersion numpy =
        plain.containsKey("numpy") ? NumPyVersion.of(plain.get("numpy")) : NumPyVersion.DEFAULT;
    String mode = plain.getOrDefault("mode", "blocks");
    checkArgument(
        mode.equals("blocks") || mode.equals("stream"),
        "mode must be one of blocks, stream, but is %s",
        mode);
    columns.sort(Comparator.comparing(RandomColumn::name));
    var rows =
        new RandomRows(
            integer("rows", plain.get("rows"), MAX_ROWS).longValue(),
            integer("seed", plain.get("seed"), null),
            engine,
            numpy.toString(),
            mode.equals("stream"),
            integer(
                    "partitions",
                    plain.getOrDefault("partitions", "0"),
                    BigInteger.valueOf(Integer.MAX_VALUE))
                .intValue(),
            List.copyOf(columns));
    rows.check();
    return rows;
  }

  private static BigInteger integer(
      String name, @Nullable String text, @Nullable BigInteger greatest) {
    String range = greatest == null ? ">= 0" : "from 0 to " + greatest;
    String message = "%s must be an integer %s, but is %s";
    checkArgument(text != null, "%s must be given", name);
    BigInteger value;
    try {
      value = new BigInteger(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(String.format(message, name, range, text), e);
    }
    checkArgument(
        value.signum() >= 0 && (greatest == null || value.compareTo(greatest) <= 0),
        message,
        name,
        range,
        text);
    return value;
  }

  private void check() {
    checkArgument(
        !isStream || columns.size() <= 1,
        "mode stream must have one column, since a second one would draw the same words, but has %s",
        columns);
    for (int i = 0; i < columns.size(); i++) {
      RandomColumn column = columns.get(i);
      checkArgument(!column.name().isEmpty(), "a column must have a name");
      checkArgument(!column.name().equals(ID), "the column %s is the row's number", ID);
      for (RandomColumn other : columns.subList(0, i)) {
        checkArgument(
            other.number() != column.number(),
            "the columns %s and %s have one number, the CRC-32 %s of their names",
            other.name(),
            column.name(),
            column.number());
      }
      // Refuses what is wrong with the parameters.
      column.cells().draw(generator(column, 0), 1);
      checkArgument(
          !isStream || column.canBeCut(),
          "mode stream must have a column of which each value has words of its own, but has %s",
          column);
    }
  }

  /** The generator of a column's block. */
  Generator generator(RandomColumn column, long block) {
    long[] spawnKey = {column.number(), block};
    var sequence = SeedSequence.of(List.of(seed), spawnKey, SeedSequence.DEFAULT_POOL_SIZE, 0);
    return new Generator(BitGenerators.create(engine, sequence)).asOf(numpy);
  }

  /** The generator of the stream's first row. */
  Generator streamGenerator() {
    return new Generator(BitGenerators.create(engine, new SeedSequence(seed))).asOf(numpy);
  }

  /** The column of a name. */
  RandomColumn column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
  }

  /** How many rows a block has. */
  int rowsOf(long block) {
    return rowsOf(block, count);
  }

  /** How many of the first rows, whose number is unsigned, are in a block. */
  static int rowsOf(long block, long rows) {
    long left = rows - block * BLOCK;
    return Long.compareUnsigned(left, BLOCK) < 0 ? (int) left : BLOCK;
  }

  /** How many blocks the first rows, whose number is unsigned, are in; the last may be shorter. */
  static long blocks(long rows) {
    return rows == 0 ? 0 : (rows - 1) / BLOCK + 1;
  }

  StructType schema() {
    List<StructField> fields = new ArrayList<>();
    fields.add(new StructField(ID, DataTypes.LongType, false, Metadata.empty()));
    for (RandomColumn column : columns) {
      fields.add(new StructField(column.name(), column.type(), false, Metadata.empty()));
    }
    return new StructType(fields.toArray(StructField[]::new));
  }

  /** As Spark's plans show it. */
  @Override
  public String toString() {
    return Long.toUnsignedString(count) + " rows, seed " + seed + ", " + engine + ": " + columns;
  }
}
