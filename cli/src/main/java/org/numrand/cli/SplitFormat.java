package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.numrand.sklearn.Split;

/** How splits are written. */
enum SplitFormat {
  /** A list of objects with the rows to train with and those to test with, one a line. */
  JSON,
  /** A line for each row. */
  CSV;

  private static final int MAX_COLUMNS = 10_000;
  private static final String NEITHER = "";

  /** Writes splits to test with as JSON, each when it is made. */
  static void writeJson(Iterable<Split> splits, PrintWriter out) {
    String separator = "[";
    for (Split split : splits) {
      out.print(separator);
      out.print("{\"train\": ");
      write(split.train(), out);
      out.print(", \"test\": ");
      write(split.test(), out);
      out.print('}');
      separator = ",\n ";
    }
    out.println(separator.equals("[") ? "[]" : "]");
  }

  private static void write(int[] rows, PrintWriter out) {
    String separator = "[";
    for (int row : rows) {
      out.print(separator);
      out.print(row);
      separator = ", ";
    }
    out.print(rows.length == 0 ? "[]" : "]");
  }

  /**
   * Writes a line for each row with the number of the split that tests it.
   *
   * @param foldsOfColumn how many splits a column is for
   * @param name of the columns; numbered if there are several; empty for no names
   */
  static void writeFolds(
      Iterable<Split> splits, int nRows, int foldsOfColumn, String name, PrintWriter out) {
    List<int[]> columns = new ArrayList<>();
    int fold = foldsOfColumn;
    for (Split split : splits) {
      if (fold == foldsOfColumn) {
        int[] column = new int[nRows];
        Arrays.fill(column, -1);
        add(columns, column);
        fold = 0;
      }
      for (int row : split.test()) {
        columns.get(columns.size() - 1)[row] = fold;
      }
      fold++;
    }
    writeLines(columns.size(), nRows, name, row -> column -> columns.get(column)[row], out);
  }

  /** Writes a line for each row with the set of each split that it is in. */
  static void writeSets(Iterable<Split> splits, int nRows, String name, PrintWriter out) {
    List<String[]> columns = new ArrayList<>();
    for (Split split : splits) {
      String[] column = new String[nRows];
      Arrays.fill(column, NEITHER);
      for (int row : split.train()) {
        column[row] = "train";
      }
      for (int row : split.test()) {
        column[row] = "test";
      }
      add(columns, column);
    }
    writeLines(columns.size(), nRows, name, row -> column -> columns.get(column)[row], out);
  }

  private static <T> void add(List<T> columns, T column) {
    checkArgument(
        columns.size() < MAX_COLUMNS,
        "csv has a column for each split, and these are more than %s; --format json has a line",
        MAX_COLUMNS);
    columns.add(column);
  }

  private static void writeLines(
      int nColumns,
      int nRows,
      String name,
      IntFunction<IntFunction<Object>> cells,
      PrintWriter out) {
    if (!name.isEmpty()) {
      out.println(line(nColumns, column -> nColumns == 1 ? name : name + "_" + column));
    }
    for (int row = 0; row < nRows; row++) {
      out.println(line(nColumns, cells.apply(row)));
    }
  }

  private static String line(int nColumns, IntFunction<Object> cells) {
    return nColumns == 1
        ? cells.apply(0).toString()
        : IntStream.range(0, nColumns)
            .mapToObj(cells)
            .map(Object::toString)
            .collect(Collectors.joining(","));
  }
}
