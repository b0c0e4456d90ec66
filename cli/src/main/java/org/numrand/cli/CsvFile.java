package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Some columns of a CSV file, their values read as {@code pandas.read_csv} reads them: a column is
 * of integers, of real numbers, of truth values or of text, and no value may be missing.
 *
 * @param nRows how many rows the file has
 * @param columns the columns that were asked for
 */
record CsvFile(int nRows, List<List<Object>> columns) {
  private static final String STDIN = "-";
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private static final Pattern INTEGER = Pattern.compile("\\s*[+-]?\\d+\\s*");
  private static final Pattern REAL =
      Pattern.compile("\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*");

  /** What pandas takes for a missing value. */
  private static final ImmutableSet<String> MISSING =
      ImmutableSet.of(
          "",
          "#N/A",
          "#N/A N/A",
          "#NA",
          "-1.#IND",
          "-1.#QNAN",
          "-NaN",
          "-nan",
          "1.#IND",
          "1.#QNAN",
          "<NA>",
          "N/A",
          "NA",
          "NULL",
          "NaN",
          "None",
          "n/a",
          "nan",
          "null");

  /** A column while it is read: its different values, and which of them each row has. */
  private static final class Column {
    private final String name;
    private final int index;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> distinct = new ArrayList<>();
    private final ImmutableIntArray.Builder rows = ImmutableIntArray.builder();

    Column(String name, int index) {
      this.name = name;
      this.index = index;
    }

    void add(CSVRecord row, long line) {
      String value = index < row.size() ? row.get(index) : "";
      checkArgument(
          !MISSING.contains(value),
          "line %s has no value in column %s%s",
          line,
          name,
          value.isEmpty() ? "" : ": " + value + " stands for a missing one, as in pandas");
      Integer number = numbers.putIfAbsent(value, distinct.size());
      if (number == null) {
        number = distinct.size();
        distinct.add(value);
      }
      rows.add(number);
    }

    List<Object> values() {
      List<Object> typed = typed(distinct);
      ImmutableIntArray numberOfRow = rows.build();
      return new LazyList<>(numberOfRow.length(), row -> typed.get(numberOfRow.get(row)));
    }
  }

  /**
   * Reads a file.
   *
   * @param name its name; {@code -} is standard input
   * @param hasHeader whether its first line names the columns
   * @param wanted the columns' names, or their numbers from 1
   */
  static CsvFile read(String name, boolean hasHeader, List<String> wanted) {
    boolean isStdin = name.equals(STDIN);
    String shown = isStdin ? "standard input" : name;
    try (InputStream in = isStdin ? System.in : Files.newInputStream(Path.of(name));
        var text = new BufferedReader(new InputStreamReader(in, UTF_8.newDecoder()));
        var parser = parser(text)) {
      return read(parser, hasHeader, wanted);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + shown + ": " + Failure.reason(e), e);
    } catch (UncheckedIOException e) {
      throw new IllegalArgumentException(
          "cannot read " + shown + ": " + Failure.reason(e.getCause()), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(shown + ": " + e.getMessage(), e);
    }
  }

  private static CSVParser parser(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get().parse(text);
  }

  private static CsvFile read(CSVParser parser, boolean hasHeader, List<String> wanted) {
    int nRows = 0;
    List<Column> columns = null;
    long emptyLine = 0;
    for (CSVRecord row : parser) {
      long line = parser.getCurrentLineNumber();
      if (isEmpty(row)) {
        emptyLine = emptyLine == 0 ? line : emptyLine;
        continue;
      }
      checkArgument(emptyLine == 0, "line %s is empty", emptyLine);
      if (columns == null) {
        columns = columns(row, hasHeader, wanted);
        if (hasHeader) {
          continue;
        }
      }
      for (Column column : columns) {
        column.add(row, line);
      }
      nRows++;
    }
    checkArgument(columns != null, "there is nothing in it");
    return new CsvFile(nRows, columns.stream().map(Column::values).toList());
  }

  private static boolean isEmpty(CSVRecord row) {
    return row.size() == 1 && row.get(0).isEmpty();
  }

  private static List<Column> columns(CSVRecord first, boolean hasHeader, List<String> wanted) {
    List<String> names = hasHeader ? first.toList() : List.of();
    return wanted.stream().map(name -> new Column(name, index(name, names, first.size()))).toList();
  }

  private static int index(String wanted, List<String> names, int nColumns) {
    int[] named =
        IntStream.range(0, names.size()).filter(i -> names.get(i).equals(wanted)).toArray();
    checkArgument(
        named.length <= 1, "several columns are named %s: give the number of one", wanted);
    if (named.length == 1) {
      return named[0];
    }
    Integer number = Ints.tryParse(wanted);
    checkArgument(
        number != null && number >= 1 && number <= nColumns,
        "there is no column %s; there are %s%s",
        wanted,
        names.isEmpty() ? "" : String.join(", ", names) + ", or by number ",
        nColumns == 1 ? "1" : "1 to " + nColumns);
    return number - 1;
  }

  /** The values of a column as the type that all have. */
  static List<Object> typed(List<String> texts) {
    if (texts.stream().allMatch(text -> INTEGER.matcher(text).matches())) {
      List<BigInteger> integers =
          texts.stream().map(text -> new BigInteger(text.strip().replace("+", ""))).toList();
      return fit(integers, Long.SIZE - 1, -1)
          ? List.copyOf(integers.stream().map(BigInteger::longValueExact).toList())
          : List.copyOf(fit(integers, Long.SIZE, 0) ? integers : texts);
    }
    if (texts.stream().allMatch(text -> REAL.matcher(text).matches())) {
      List<Double> reals = texts.stream().map(Double::valueOf).toList();
      return List.copyOf(reals.stream().allMatch(Double::isFinite) ? reals : texts);
    }
    List<Boolean> truths = new ArrayList<>();
    for (String text : texts) {
      Boolean truth = truth(text);
      if (truth == null) {
        return List.copyOf(texts);
      }
      truths.add(truth);
    }
    return List.copyOf(truths);
  }

  private static boolean fit(List<BigInteger> integers, int bits, int leastSign) {
    return integers.stream().allMatch(i -> i.bitLength() <= bits && i.signum() >= leastSign);
  }

  private static @Nullable Boolean truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> null;
    };
  }
}
