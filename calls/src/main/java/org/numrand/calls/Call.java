package org.numrand.calls;

import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.numrand.surface.Dtype;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Parameter;
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

  /** Copies what it is given. */
  public Call {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /** A call by NumPy's names, with arguments in NumPy's order. */
  public static Call of(
      Surface surface, String name, String dtype, @Nullable Integer size, Object... arguments) {
    Method row = row(surface, name, dtype);
    List<String> names =
        Calls.takesAxes(row)
            ? List.of(ROWS, COLUMNS)
            : row.parameters().stream().map(Parameter::name).toList();
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      Object value = arguments[i];
      boolean isInteger = value instanceof Number && !(value instanceof Double);
      named.put(names.get(i), isInteger ? new BigInteger(value.toString()) : value);
    }
    return new Call(surface, row, dtype, named, size, false);
  }

  private static Method row(Surface surface, String name, String dtype) {
    return Methods.of(surface).stream()
        .filter(row -> row.name().equals(name) || name.equals(row.alias()))
        .filter(row -> row.javaNames(surface).containsKey(dtype))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no row " + name + " of " + dtype));
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
    Binding binding = binding(target.getClass());
    if (binding == null) {
      throw new AssertionError(target.getClass() + " has no form for " + this);
    }
    return binding.on(target);
  }

  private @Nullable Binding binding(Class<?> type) {
    Map<String, Object> named = new LinkedHashMap<>();
    arguments.forEach((name, value) -> named.put(Method.camelCase(name), asBits(value)));
    if (size != null && !fills) {
      named.put("size", BigInteger.valueOf(size));
    }
    String javaName = row.javaNames(surface).get(dtype);
    return Binding.find(type, javaName, named, size != null && fills ? size : -1);
  }

  /** {@code Generator} takes integers of 64 bits without a sign by their bits. */
  private Object asBits(Object value) {
    if (surface != Surface.GENERATOR || !dtype.equals(Dtype.UINT64.numpyName())) {
      return value;
    }
    if (value instanceof BigInteger[] integers) {
      return Arrays.stream(integers).map(Call::asBits).toArray(BigInteger[]::new);
    }
    return value instanceof BigInteger integer ? asBits(integer) : value;
  }

  private static BigInteger asBits(BigInteger integer) {
    return integer.bitLength() == Long.SIZE ? BigInteger.valueOf(integer.longValue()) : integer;
  }

  /** The call on an object in Python. */
  public String python(String target) {
    List<String> all = new ArrayList<>();
    boolean isInOrder = true;
    for (Parameter parameter : row.parameters()) {
      Object value = arguments.get(parameter.name());
      if (value != null) {
        all.add((isInOrder ? "" : parameter.name() + "=") + literal(value));
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
    if (!row.option().isEmpty()) {
      all.add(row.option());
    }
    if (!dtype.equals(row.javaNames(surface).keySet().iterator().next())) {
      all.add("dtype=np." + dtype);
    }
    String method = row.name().equals("shuffle") ? "shuffled(%s, " : "%s." + row.name() + "(";
    return method.formatted(target) + String.join(", ", all) + ")";
  }

  private static String literal(Object value) {
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
      boolean isUnsigned = Arrays.stream(integers).anyMatch(i -> i.bitLength() == Long.SIZE);
      return "np.array(%s%s)"
          .formatted(Arrays.toString(integers), isUnsigned ? ", dtype=np.uint64" : "");
    }
    return value instanceof Double number ? literal((double) number) : value.toString();
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
