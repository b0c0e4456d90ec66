package org.numrand.calls;

import com.google.common.primitives.Booleans;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Chars;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Floats;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import com.google.common.primitives.Shorts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A sequence to choose from or to shuffle: the integers from 0 on.
 *
 * @param type a dtype, {@code list}, {@code object} (an array of objects), {@code matrix} or {@code
 *     rows} (an array of pairs)
 * @param rows its length
 * @param columns how many columns a matrix has
 */
public record Elements(String type, int rows, int columns) {
  /** The types of one dimension. */
  public static final List<String> TYPES =
      List.of(
          "bool", "float32", "float64", "int8", "int16", "int32", "int64", "list", "object",
          "uint16");

  /** A sequence of one dimension. */
  public static Elements of(String type, int length) {
    return new Elements(type, length, 1);
  }

  /** Whether it has an axis other than 0. */
  public boolean isMatrix() {
    return type.equals("matrix");
  }

  /** A new one in Java. */
  public Object java() {
    List<Integer> range = IntStream.range(0, rows).boxed().toList();
    return switch (type) {
      case "bool" -> Booleans.toArray(range.stream().map(i -> i % 2 == 1).toList());
      case "float32" -> Floats.toArray(range);
      case "float64" -> Doubles.toArray(range);
      case "int8" -> Bytes.toArray(range);
      case "int16" -> Shorts.toArray(range);
      case "int32" -> Ints.toArray(range);
      case "int64" -> Longs.toArray(range);
      case "list" -> new ArrayList<>(range);
      case "object" -> LongStream.range(0, rows).boxed().toArray(Long[]::new);
      case "uint16" -> Chars.toArray(range.stream().map(i -> (char) (int) i).toList());
      case "matrix" -> matrix();
      case "rows" ->
          range.stream().map(i -> new long[] {2L * i, 2L * i + 1}).toArray(long[][]::new);
      default -> throw new IllegalArgumentException("no sequence of " + type);
    };
  }

  private double[][] matrix() {
    double[][] matrix = new double[rows][columns];
    for (int i = 0; i < rows * columns; i++) {
      matrix[i / columns][i % columns] = i;
    }
    return matrix;
  }

  /** A new one in Python. */
  String python() {
    return switch (type) {
      case "bool" -> "(np.arange(" + rows + ") % 2 == 1)";
      case "list" -> "list(range(" + rows + "))";
      case "rows" -> "np.arange(%d).reshape(%d, 2)".formatted(2 * rows, rows);
      case "matrix" -> "np.arange(%d.0).reshape(%d, %d)".formatted(rows * columns, rows, columns);
      default -> "np.arange(%d).astype('%s')".formatted(rows, type);
    };
  }
}
