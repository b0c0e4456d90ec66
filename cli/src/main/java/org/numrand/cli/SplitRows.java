package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.numrand.sklearn.Labels;

/**
 * The rows to split.
 *
 * @param count how many there are
 * @param columns what a column that an option names has for each of them
 */
record SplitRows(int count, ImmutableMap<String, List<Object>> columns) {

  /** The rows that the options describe. */
  static SplitRows of(SplitOptions o) {
    var named = new LinkedHashMap<String, String>();
    put(named, SplitOptions.Y, o.y);
    put(named, SplitOptions.STRATIFY, o.stratify);
    put(named, SplitOptions.GROUPS, o.groups);
    put(named, SplitOptions.TEST_FOLD, o.testFold);
    if (o.csv == null) {
      for (String option : named.keySet()) {
        throw new IllegalArgumentException(
            option
                + " names a column, and there is no file: --csv FILE, or --csv - for standard"
                + " input");
      }
      checkArgument(o.n != null, "how many rows are there? Give --n N or --csv FILE");
      return new SplitRows(o.n, ImmutableMap.of());
    }
    checkArgument(o.n == null, "--csv tells how many rows there are, and replaces --n");
    CsvFile file = CsvFile.read(o.csv, !o.noHeader, List.copyOf(named.values()));
    var columns = ImmutableMap.<String, List<Object>>builder();
    int i = 0;
    for (String option : named.keySet()) {
      columns.put(option, file.columns().get(i++));
    }
    return new SplitRows(file.nRows(), columns.buildOrThrow());
  }

  private static void put(Map<String, String> named, String option, @Nullable String column) {
    if (column != null) {
      named.put(option, column);
    }
  }

  /** The labels in the column that an option names; null if it was not given. */
  @Nullable Labels labelsOrNull(String option) {
    List<Object> column = columns.get(option);
    return column == null ? null : Labels.of(column);
  }

  /** The integers in the column that an option names. */
  int[] integers(String option) {
    List<Object> column = requireNonNull(columns.get(option));
    for (Object value : column) {
      checkArgument(
          value instanceof Long number && number == number.intValue(),
          "%s must be a column of integers, but has %s",
          option,
          value);
    }
    return column.stream().mapToInt(value -> ((Long) value).intValue()).toArray();
  }
}
