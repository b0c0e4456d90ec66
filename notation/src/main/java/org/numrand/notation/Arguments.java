package org.numrand.notation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.numrand.surface.Kind;
import org.numrand.surface.Method;
import org.numrand.surface.Parameter;

/**
 * What a method is called with: {@linkplain Literal literals}, the first ones by position, the
 * others by name.
 */
public record Arguments(ImmutableList<Object> positional, ImmutableMap<String, Object> named) {
  public static final String SIZE = "size";

  /** NumPy's limit. */
  private static final int MAX_AXES = 64;

  private static final int MAX = Integer.MAX_VALUE;

  /** The same arguments, placed as the method's Java forms have them. */
  public Arguments placed(Method row) {
    List<Parameter> parameters = row.parameters();
    if (!positional.isEmpty() && parameters.stream().anyMatch(p -> p.kind() == Kind.AXES)) {
      return new Arguments(ImmutableList.of(), ImmutableMap.of(SIZE, positional));
    }
    if (row.fillsFromTheRight() && positional.size() <= 1) {
      Arguments byName = byName(List.of(parameters.get(0).name()));
      Object only = byName.named.get(parameters.get(0).name());
      String second = parameters.get(1).name();
      if (only != null && !byName.named.containsKey(second)) {
        return byName.with(Map.of(second, only), parameters.get(0).name());
      }
    }
    return this;
  }

  /** The same, with a size of one if there is no size. */
  public Arguments ofOne() {
    var one = new LinkedHashMap<String, Object>(named);
    one.putIfAbsent(SIZE, 1L);
    return new Arguments(positional, ImmutableMap.copyOf(one));
  }

  /** The same, all by name. */
  public Arguments byName(List<String> names) {
    if (positional.size() > names.size()) {
      return this; // which fits no form
    }
    var all = new LinkedHashMap<String, Object>();
    for (int i = 0; i < positional.size(); i++) {
      all.put(names.get(i), positional.get(i));
    }
    if (named.keySet().stream().anyMatch(all::containsKey)) {
      return this;
    }
    all.putAll(named);
    return new Arguments(ImmutableList.of(), ImmutableMap.copyOf(all));
  }

  /** The same with some of those by name replaced, or left out if there is none. */
  public Arguments with(Map<String, Object> other, String... without) {
    var all = new LinkedHashMap<String, Object>(named);
    all.putAll(other);
    List.of(without).forEach(all::remove);
    return new Arguments(positional, ImmutableMap.copyOf(all));
  }

  /** The value of a parameter, or its default; null if there is neither. */
  @Nullable Object get(int index, Overload.Parameter parameter) {
    if (index < positional.size()) {
      return positional.get(index);
    }
    Object literal = named.get(parameter.name());
    return literal != null ? literal : parameter.defaultLiteral();
  }

  /** How many of these parameters get no value; negative if an argument fits none of them. */
  int missing(List<String> parameters) {
    int first = positional.size();
    boolean known =
        first <= parameters.size()
            && parameters.subList(first, parameters.size()).containsAll(named.keySet());
    return known ? parameters.size() - first - named.size() : -1;
  }

  /**
   * The lengths of the axes that a size stands for: {@code 3} or {@code (3, 2)}.
   *
   * @throws IllegalArgumentException if it is no size
   */
  public static ImmutableIntArray shape(Object size) {
    List<?> axes = size instanceof List<?> list ? list : List.of(size);
    checkAxes(axes.size(), "size");
    checkArgument(
        axes.stream().allMatch(axis -> axis instanceof Long length && length >= 0 && length <= MAX),
        "size must be an integer from 0 to %s, or a list of such, but is %s",
        MAX,
        PythonText.repr(size));
    checkArgument(!axes.isEmpty(), "size must have an axis, but is %s", size);
    var shape = ImmutableIntArray.builder();
    axes.forEach(axis -> shape.add(((Long) axis).intValue()));
    count(shape.build());
    return shape.build();
  }

  /** Refuses more axes than an array can have. */
  public static void checkAxes(int axes, String what) {
    checkArgument(
        axes <= MAX_AXES, "%s must have at most %s axes, but has %s", what, MAX_AXES, axes);
  }

  /**
   * How many elements an array of that shape has.
   *
   * @throws IllegalArgumentException if they are too many
   */
  public static int count(ImmutableIntArray shape) {
    BigInteger count =
        shape.stream().mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    checkArgument(
        count.bitLength() < Integer.SIZE,
        "size must be of at most %s values, but is of %s",
        MAX,
        count);
    return count.intValue();
  }

  /** As in a call: {@code (1, 2, size=3)}. */
  @Override
  public String toString() {
    return Stream.concat(
            positional.stream().map(PythonText::repr),
            named.entrySet().stream().map(Arguments::text))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String text(Map.Entry<String, Object> argument) {
    return argument.getKey() + "=" + PythonText.repr(argument.getValue());
  }
}
