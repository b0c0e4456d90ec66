package org.numrand.notation;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Booleans;
import com.google.common.primitives.Floats;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link Literal} becomes a method's argument. No record: the first comparison of any two
 * records costs the command line a tenth of its start.
 */
final class Conversion {
  private static final Conversion LONGS = list(long[].class, Long.class, Conversion::longs);
  private static final Conversion DOUBLES = list(double[].class, Number.class, Conversion::doubles);

  /** The most natural ones first: an integer is rather a long than a double. */
  private static final ImmutableList<Conversion> ALL =
      ImmutableList.of(
          new Conversion(long.class, Long.class::isInstance, value -> value),
          new Conversion(int.class, Conversion::isInt, value -> ((Long) value).intValue()),
          new Conversion(
              double.class, Number.class::isInstance, value -> ((Number) value).doubleValue()),
          new Conversion(
              BigInteger.class, Literal::isInteger, value -> new BigInteger(value.toString())),
          new Conversion(boolean.class, Boolean.class::isInstance, value -> value),
          new Conversion(String.class, String.class::isInstance, value -> value),
          LONGS,
          new Conversion(BigInteger[].class, Conversion::areIntegers, Conversion::bigIntegers),
          list(float[].class, Float.class, (List<Float> list) -> Floats.toArray(list)),
          DOUBLES,
          list(float[].class, Number.class, (List<Number> list) -> Floats.toArray(list)),
          list(boolean[].class, Boolean.class, (List<Boolean> list) -> Booleans.toArray(list)),
          rows(long[][].class, LONGS, long[][]::new),
          rows(double[][].class, DOUBLES, double[][]::new),
          rows(Object[].class, LONGS, long[][]::new),
          rows(Object[].class, DOUBLES, double[][]::new),
          new Conversion(List.class, List.class::isInstance, list -> list));

  private final Class<?> type;
  private final Predicate<Object> accepts;
  private final Function<Object, Object> convert;

  /**
   * A conversion.
   *
   * @param type the parameter's type
   * @param accepts which literals can be converted
   * @param convert makes the argument of such a literal
   */
  private Conversion(Class<?> type, Predicate<Object> accepts, Function<Object, Object> convert) {
    this.type = type;
    this.accepts = accepts;
    this.convert = convert;
  }

  /** Makes the argument of a literal that it accepts. */
  Function<Object, Object> convert() {
    return convert;
  }

  /** The most natural conversion of a literal to a type; null if there is none. */
  static @Nullable Conversion find(Object literal, Class<?> type) {
    if (type.isEnum()) {
      return constant(literal, type);
    }
    return ALL.stream()
        .filter(conversion -> conversion.type == type && conversion.accepts.test(literal))
        .findFirst()
        .orElse(null);
  }

  /** Whether anything can be converted to a type. */
  static boolean exists(Class<?> type) {
    return type.isEnum() || ALL.stream().anyMatch(conversion -> conversion.type == type);
  }

  private static @Nullable Conversion constant(Object literal, Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> Ascii.equalsIgnoreCase(constant.toString(), literal.toString()))
        .map(constant -> new Conversion(type, literal::equals, name -> constant))
        .findFirst()
        .orElse(null);
  }

  /** How far from natural this conversion is. */
  int rank() {
    return ALL.indexOf(this);
  }

  @SuppressWarnings("unchecked") // what it accepts is a list of such elements
  private static <T> Conversion list(
      Class<?> type, Class<T> element, Function<List<T>, Object> convert) {
    return new Conversion(
        type,
        value -> value instanceof List<?> list && areAll(list, element),
        value -> convert.apply((List<T>) value));
  }

  private static boolean areIntegers(Object value) {
    return value instanceof List<?> list
        && (list instanceof Range || list.stream().allMatch(Literal::isInteger));
  }

  private static Object bigIntegers(Object value) {
    return ((List<?>) value)
        .stream().map(each -> new BigInteger(each.toString())).toArray(BigInteger[]::new);
  }

  private static boolean areAll(List<?> list, Class<?> type) {
    return list instanceof Range range
        ? type == Number.class || (type == Long.class && range.isOfLongs())
        : list.stream().allMatch(type::isInstance);
  }

  // Guava's conversions make an array of objects first, for which a long range leaves no memory.

  private static long[] longs(List<Long> list) {
    long[] array = new long[list.size()];
    Arrays.setAll(array, list::get);
    return array;
  }

  private static double[] doubles(List<Number> list) {
    double[] array = new double[list.size()];
    Arrays.setAll(array, i -> list.get(i).doubleValue());
    return array;
  }

  private static Conversion rows(Class<?> type, Conversion row, IntFunction<Object[]> array) {
    return new Conversion(
        type,
        value -> value instanceof List<?> list && list.stream().allMatch(row.accepts),
        value -> ((Collection<?>) value).stream().map(row.convert).toArray(array));
  }

  private static boolean isInt(Object value) {
    return value instanceof Long number && number.intValue() == number;
  }
}
