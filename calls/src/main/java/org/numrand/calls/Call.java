package org.numrand.calls;

import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.numrand.surface.Kind;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Parameter;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/**
 * A call of a row's method.
 *
 * @param surface what has the method
 * @param row the method
 * @param dtype NumPy's name of the values' type
 * @param arguments by NumPy's names: {@code Double}, {@code BigInteger}, {@code Boolean}, {@code
 *     String}, arrays of doubles or longs, {@link Elements}
 * @param size how many values; null for one
 * @param fills whether Java is given an array to fill
 */
public record Call(
    Surface surface,
    Method row,
    String dtype,
    Map<String, Object> arguments,
    @Nullable Integer size,
    boolean fills) {

  // What Java calls the lengths of two axes.
  private static final String ROWS = "rows";
  private static final String COLUMNS = "columns";

  private static final String SIZE = "size";

  /** Copies what it is given. */
  public Call {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /**
   * A call by NumPy's names.
   *
   * @param arguments in NumPy's order, with the size among them; null for what is not given
   */
  public static Call of(Surface surface, String name, @Nullable Object... arguments) {
    return of(surface, row(surface, name), "", arguments);
  }

  /** The same with values of a dtype. */
  public static Call ofDtype(
      Surface surface, String name, String dtype, @Nullable Object... arguments) {
    return of(surface, row(surface, name), dtype, arguments);
  }

  private static Call of(Surface surface, Method row, String dtype, @Nullable Object... arguments) {
    List<String> names = names(row, arguments.length);
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      Object value = arguments[i];
      if (value != null) {
        boolean isInteger = value instanceof Number && !(value instanceof Double);
        named.put(names.get(i), isInteger ? new BigInteger(value.toString()) : value);
      }
    }
    Object size = named.remove(SIZE);
    Integer count = size == null ? null : (Integer) ((BigInteger) size).intValueExact();
    String own = row.javaNames(surface).keySet().iterator().next();
    return new Call(surface, row, dtype.isEmpty() ? own : dtype, named, count, false);
  }

  /** What positional arguments mean: the size stands before the options. */
  private static List<String> names(Method row, int count) {
    if (Calls.takesAxes(row)) {
      return count == 1 ? List.of(SIZE) : List.of(ROWS, COLUMNS);
    }
    List<String> names = new ArrayList<>(row.parameters().stream().map(Parameter::name).toList());
    int options =
        (int)
            row.parameters().stream().filter(p -> p.hasDefault() && !p.kind().broadcasts()).count();
    boolean hasSize =
        row.result() != Result.BYTES
            && (row.result() != Result.ELEMENTS || row.name().equals("choice"));
    if (hasSize) {
      names.add(names.size() - options, SIZE);
    }
    return row.fillsFromTheRight() && count == 1 ? names.subList(1, 2) : names;
  }

  private static Method row(Surface surface, String name) {
    return Methods.of(surface).stream()
        .filter(row -> row.name().equals(name) || name.equals(row.alias()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no row " + name));
  }

  /** The same call that fills an array. */
  public Call filling() {
    return new Call(surface, row, dtype, arguments, size, true);
  }

  /** Whether a class has the form. */
  public boolean fits(Class<?> type) {
    return binding(type) != null;
  }

  /**
   * What the method returns, or what it has shuffled.
   *
   * @throws IllegalArgumentException if the method refuses
   */
  public Object on(Object target) {
    return onAny(target.getClass()).apply(target);
  }

  /** The same for any object of a class, with the same arguments: the method is found once. */
  public UnaryOperator<Object> onAny(Class<?> type) {
    Binding binding = binding(type);
    if (binding == null) {
      throw new AssertionError(type + " has no form for " + this);
    }
    return binding::on;
  }

  private @Nullable Binding binding(Class<?> type) {
    if (fills && row.name().equals("permuted")) {
      return null; // It has no size: its output is as long as what is permuted.
    }
    Map<String, Object> named = new LinkedHashMap<>();
    arguments.forEach((name, value) -> named.put(Method.camelCase(name), value));
    if (size != null && !fills) {
      named.put(SIZE, BigInteger.valueOf(size));
    }
    String javaName = row.javaNames(surface).get(dtype);
    return size != null && fills
        ? Binding.into(type, javaName, named, size)
        : Binding.find(type, javaName, named);
  }

  /** The call on an object in Python. */
  public String python(String target) {
    List<String> all = new ArrayList<>();
    boolean isInOrder = true;
    for (Parameter parameter : row.parameters()) {
      Object value = arguments.get(parameter.name());
      boolean isWeight = surface == Surface.PYTHON && parameter.kind() == Kind.REALS;
      boolean isOption = isWeight || (parameter.hasDefault() && !parameter.kind().broadcasts());
      if (value != null) {
        all.add((isInOrder && !isOption ? "" : parameter.name() + "=") + literal(value));
      } else if (!row.fillsFromTheRight()) {
        isInOrder = false;
      }
    }
    if (arguments.containsKey(ROWS)) {
      all.add(arguments.get(ROWS) + ", " + arguments.get(COLUMNS));
    }
    if (size != null) {
      all.add((Calls.takesAxes(row) ? "" : "size=") + size);
    }
    addOption(all);
    if (!dtype.equals(row.javaNames(surface).keySet().iterator().next())) {
      all.add("dtype=np." + dtype);
    }
    String method = row.name().equals("shuffle") ? "shuffled(%s, " : "%s." + row.name() + "(";
    String call = method.formatted(target) + String.join(", ", all) + ")";
    // Python returns one value as its own float.
    return dtype.equals("float32") ? "np.float32(" + call + ")" : call;
  }

  /** What the row says besides, which may stand for arguments, as {@code range(start, stop)}. */
  private void addOption(List<String> all) {
    String option = row.option();
    int at = all.size();
    for (Parameter parameter : row.parameters()) {
      if (row.option().matches(".*\\b" + parameter.name() + "\\b.*")) {
        option = option.replaceFirst(parameter.name(), literal(arguments.get(parameter.name())));
        all.remove(0);
        at = 0;
      }
    }
    if (!option.isEmpty()) {
      all.add(at, option);
    }
  }

  /** A value as Python writes it. */
  public static String literal(Object value) {
    if (value instanceof Elements elements) {
      return elements.python();
    }
    if (value instanceof Boolean flag) {
      return flag ? "True" : "False";
    }
    if (value instanceof String word) {
      return "'" + word + "'";
    }
    if (value instanceof double[] array) {
      return Arrays.stream(array).mapToObj(Call::literal).collect(joining(", ", "[", "]"));
    }
    if (value instanceof long[] array) {
      return Arrays.toString(array);
    }
    if (value instanceof double[][] rows) {
      return Arrays.stream(rows).map(Call::literal).collect(joining(", ", "[", "]"));
    }
    if (value instanceof BigInteger[] integers) {
      return "np.array(%s%s)".formatted(Arrays.toString(integers), arrayType(integers));
    }
    return value instanceof Double number ? literal((double) number) : value.toString();
  }

  /** What NumPy must be told of an array, which otherwise is of doubles where it is not int64. */
  private static String arrayType(BigInteger[] integers) {
    if (Arrays.stream(integers).allMatch(i -> i.bitLength() < Long.SIZE)) {
      return "";
    }
    return Arrays.stream(integers).allMatch(i -> i.signum() >= 0 && i.bitLength() <= Long.SIZE)
        ? ", dtype=np.uint64"
        : ", dtype=object";
  }

  private static String literal(double value) {
    return Double.isNaN(value) ? "nan" : Double.toString(value).replace("Infinity", "inf");
  }

  /** As Python writes it. */
  @Override
  public String toString() {
    return python(surface.className()) + (fills ? " in place" : "");
  }
}
