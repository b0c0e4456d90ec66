package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The class of each row, or its group: numbers, text or booleans, sorted as NumPy sorts them.
 * Numbers go by value, text by code point, {@code false} before {@code true}.
 *
 * <p>Methods that take labels take the arrays and lists themselves too; this class is for calls
 * with labels of two types, and saves sorting where the same labels are used again.
 *
 * <pre>{@code
 * Labels y = Labels.of(new String[] {"ham", "spam", "ham"});
 * Labels groups = Labels.of(new int[] {7, 7, 8});
 * new StratifiedGroupKFold(2).split(y, groups);
 * }</pre>
 */
public final class Labels {
  /** Below this many different values, a table of all values between them costs little. */
  private static final int SMALL_RANGE = 1 << 16;

  private final int[] codes;
  private final int[] counts;
  private final IntFunction<?> classes;
  private final boolean continuous;

  private Labels(int[] codes, int nClasses, IntFunction<?> classes) {
    this(codes, nClasses, classes, false);
  }

  private Labels(int[] codes, int nClasses, IntFunction<?> classes, boolean continuous) {
    this.codes = codes;
    this.continuous = continuous;
    this.classes = classes;
    counts = new int[nClasses];
    for (int code : codes) {
      counts[code]++;
    }
  }

  // Factories

  /**
   * Integers.
   *
   * @param values the label of each row
   * @return the labels
   */
  public static Labels of(int[] values) {
    if (values.length == 0) {
      return of(new long[0]);
    }
    int min = values[0];
    int max = values[0];
    for (int value : values) {
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    if ((long) max - min >= Math.max(SMALL_RANGE, values.length)) {
      return of(Arrays.stream(values).asLongStream().toArray());
    }
    int[] table = new int[max - min + 1];
    for (int value : values) {
      table[value - min] = 1;
    }
    int[] distinct = new int[table.length];
    int nClasses = 0;
    for (int i = 0; i < table.length; i++) {
      if (table[i] == 1) {
        distinct[nClasses] = min + i;
        table[i] = nClasses++;
      }
    }
    int[] codes = new int[values.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = table[values[i] - min];
    }
    return new Labels(codes, nClasses, code -> (long) distinct[code]);
  }

  /**
   * Integers.
   *
   * @param values the label of each row
   * @return the labels
   */
  public static Labels of(long[] values) {
    long[] distinct = distinct(values);
    return new Labels(codes(values, distinct), distinct.length, code -> distinct[code]);
  }

  /**
   * Real numbers. {@link StratifiedKFold} and {@link StratifiedGroupKFold} refuse fractions as
   * classes, as scikit-learn does.
   *
   * @param values the label of each row, finite; 0.0 and -0.0 are one
   * @return the labels
   */
  public static Labels of(double[] values) {
    boolean continuous = false;
    long[] ordered = new long[values.length];
    for (int i = 0; i < values.length; i++) {
      checkArgument(Double.isFinite(values[i]), "a label must be finite, but is %s", values[i]);
      ordered[i] = ordered(values[i]);
      continuous |= values[i] != Math.rint(values[i]);
    }
    long[] distinct = distinct(ordered);
    return new Labels(
        codes(ordered, distinct), distinct.length, code -> unordered(distinct[code]), continuous);
  }

  /**
   * Truth values.
   *
   * @param values the label of each row
   * @return the labels
   */
  public static Labels of(boolean[] values) {
    int[] numbers = new int[values.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = values[i] ? 1 : 0;
    }
    Labels labels = of(numbers);
    return new Labels(
        labels.codes, labels.counts.length, code -> labels.classes.apply(code).equals(1L));
  }

  /**
   * Text, sorted by code point as NumPy and Python sort it, not by UTF-16 unit as Java does.
   *
   * @param values the label of each row, none null
   * @return the labels
   */
  public static Labels of(String[] values) {
    return ofText(Arrays.asList(values));
  }

  /**
   * Text, integers, real numbers or booleans, as in the arrays; integers and real numbers together
   * are real numbers. Other values that can be compared, such as dates, go by their own order.
   *
   * @param values the label of each row: one type, none null
   * @return the labels
   */
  public static Labels of(List<?> values) {
    if (all(values, value -> value instanceof String)) {
      return ofText(values);
    }
    if (all(values, Labels::isInteger)) {
      return of(values.stream().mapToLong(value -> ((Number) value).longValue()).toArray());
    }
    if (all(values, Labels::isReal)) {
      return of(values.stream().mapToDouble(value -> ((Number) value).doubleValue()).toArray());
    }
    if (all(values, value -> value instanceof Boolean)) {
      boolean[] array = new boolean[values.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = (Boolean) values.get(i);
      }
      return of(array);
    }
    Object first = values.get(0);
    for (Object value : values) {
      checkArgument(
          first instanceof Comparable<?> && value != null && value.getClass() == first.getClass(),
          "labels must be all text, all numbers, all booleans or all of another type that can be"
              + " compared, but one is %s and one is %s",
          first,
          value);
    }
    @SuppressWarnings("unchecked")
    var natural = (Comparator<Object>) (Comparator<?>) Comparator.naturalOrder();
    return ofObjects(values, natural);
  }

  private static boolean all(List<?> values, Predicate<Object> is) {
    return values.stream().allMatch(is);
  }

  private static boolean isInteger(Object value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte;
  }

  private static boolean isReal(Object value) {
    return isInteger(value) || value instanceof Double || value instanceof Float;
  }

  /** NumPy's text ends before its last NULs. */
  private static Labels ofText(List<?> values) {
    List<String> text = new ArrayList<>(values.size());
    for (Object value : values) {
      checkArgument(value != null, "a label must not be null");
      text.add(CharMatcher.is('\0').trimTrailingFrom((String) value));
    }
    return ofObjects(text, (a, b) -> compareCodePoints((String) a, (String) b));
  }

  private static Labels ofObjects(List<?> values, Comparator<Object> order) {
    Map<Object, Integer> firstSeen = new HashMap<>();
    List<Object> seen = new ArrayList<>();
    int[] codes = new int[values.size()];
    int row = 0;
    for (Object value : values) {
      Integer number = firstSeen.putIfAbsent(value, seen.size());
      if (number == null) {
        number = seen.size();
        seen.add(value);
      }
      codes[row++] = number;
    }
    List<Object> sorted = new ArrayList<>(seen);
    sorted.sort(order);
    int[] rank = new int[sorted.size()];
    for (int i = 0; i < rank.length; i++) {
      rank[firstSeen.get(sorted.get(i))] = i;
    }
    for (int i = 0; i < codes.length; i++) {
      codes[i] = rank[codes[i]];
    }
    return new Labels(codes, rank.length, sorted::get);
  }

  private static int compareCodePoints(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      char l = left.charAt(i);
      char r = right.charAt(i);
      if (l != r) {
        // Units and code points sort alike but for surrogates, which stand for the largest code
        // points.
        boolean oneIsSurrogate = Character.isSurrogate(l) != Character.isSurrogate(r);
        return oneIsSurrogate ? (Character.isSurrogate(l) ? 1 : -1) : Character.compare(l, r);
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  private static long[] distinct(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = 0;
    for (long value : sorted) {
      if (n == 0 || value != sorted[n - 1]) {
        sorted[n++] = value;
      }
    }
    return Arrays.copyOf(sorted, n);
  }

  private static int[] codes(long[] values, long[] distinct) {
    int[] codes = new int[values.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = Arrays.binarySearch(distinct, values[i]);
    }
    return codes;
  }

  /** The bits of a double, so that integers sort as doubles do. */
  private static long ordered(double value) {
    long bits = Double.doubleToLongBits(value + 0.0);
    return bits ^ (bits >> 63 & Long.MAX_VALUE);
  }

  private static double unordered(long ordered) {
    return Double.longBitsToDouble(ordered ^ (ordered >> 63 & Long.MAX_VALUE));
  }

  // What scikit-learn's numpy.unique gives

  /**
   * How many rows there are.
   *
   * @return the number of labels
   */
  public int size() {
    return codes.length;
  }

  /**
   * The different labels, sorted.
   *
   * @return an immutable list of {@code Long}, {@code Double}, {@code Boolean}, {@code String} or
   *     what the list held
   */
  public List<?> classes() {
    return Collections.unmodifiableList(
        IntStream.range(0, counts.length).mapToObj(classes).toList());
  }

  /**
   * The label of each row as its place in {@link #classes()}: what {@code np.unique(y,
   * return_inverse=True)} calls the inverse.
   *
   * @return a new array
   */
  public int[] codes() {
    return codes.clone();
  }

  /** The same, not a copy. */
  int[] codeOfRow() {
    return codes;
  }

  /** How many rows each class has, in order; not a copy. */
  int[] counts() {
    return counts;
  }

  int nClasses() {
    return counts.length;
  }

  /** Whether scikit-learn's {@code type_of_target} calls them continuous. */
  boolean isContinuous() {
    return continuous;
  }

  /** The classes as Python shows a list of them, separated. */
  String show(IntStream someCodes, String separator) {
    return someCodes
        .mapToObj(
            code -> {
              Object label = classes.apply(code);
              return label instanceof String
                  ? "'" + label + "'"
                  : label instanceof Boolean truth ? (truth ? "True" : "False") : "" + label;
            })
        .collect(joining(separator, "[", "]"));
  }

  /** Whether each row has the same label. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Labels that
        && Arrays.equals(codes, that.codes)
        && classes().equals(that.classes());
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(codes) + classes().hashCode();
  }

  /** How many rows and classes there are: {@code Labels(150 rows, 3 classes)}. */
  @Override
  public String toString() {
    return "Labels(%d rows, %d classes)".formatted(codes.length, counts.length);
  }
}
