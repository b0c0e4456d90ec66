package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a method is called with: {@linkplain Literal literals}, the first ones by position, the
 * others by name.
 */
record Arguments(ImmutableList<Object> positional, ImmutableMap<String, Object> named) {
  static final String SIZE = "size";

  /** As many as an array of NumPy's can have. */
  private static final int MAX_AXES = 64;

  private static final int MAX = Integer.MAX_VALUE;

  private static final String LOW = "low";
  private static final String HIGH = "high";

  /** NumPy's and Python's defaults, by method and parameter. */
  private static final ImmutableTable<String, String, Object> DEFAULTS = defaults();

  /** Methods whose only bound is the upper one. */
  private static final Set<String> UP_TO = Set.of("integers", "randint", "random_integers");

  /** Methods that give back elements of a sequence. */
  private static final Set<String> CHOOSING =
      Set.of("choice", "permutation", "permuted", "shuffle");

  /** Methods that take the shape axis by axis. */
  private static final Set<String> AXES = Set.of("rand", "randn");

  private static ImmutableTable<String, String, Object> defaults() {
    var table = ImmutableTable.<String, String, Object>builder();
    for (String method : List.of("normal", "laplace", "gumbel", "logistic")) {
      table.put(method, "loc", 0L).put(method, "scale", 1L);
    }
    for (String method : List.of("exponential", "gamma", "rayleigh")) {
      table.put(method, "scale", 1L);
    }
    for (String method : List.of("gauss", "normalvariate")) {
      table.put(method, "mu", 0L).put(method, "sigma", 1L);
    }
    return table
        .put("choice", "replace", true)
        .put("choice", "p", List.of())
        .put("choice", "axis", 0L)
        .put("choice", "shuffle", true)
        .put("choices", "k", 1L)
        .put("multivariate_hypergeometric", "method", "marginals")
        .put("multivariate_normal", "check_valid", "warn")
        .put("multivariate_normal", "tol", 1e-8)
        .put("multivariate_normal", "method", "svd")
        .put("triangular", LOW, 0L)
        .put("triangular", HIGH, 1L)
        .put("lognormal", "mean", 0L)
        .put("lognormal", "sigma", 1L)
        .put("poisson", "lam", 1L)
        .put("uniform", LOW, 0L)
        .put("uniform", HIGH, 1L)
        .put("integers", LOW, 0L)
        .put("integers", "endpoint", false)
        .put("randint", LOW, 0L)
        .put("random_integers", LOW, 1L)
        .build();
  }

  /** The same arguments, placed as the method's Java forms have them. */
  Arguments placed(String method) {
    if (AXES.contains(method) && !positional.isEmpty()) {
      return new Arguments(ImmutableList.of(), ImmutableMap.of(SIZE, positional));
    }
    if (UP_TO.contains(method) && positional.size() == 1 && !named.containsKey(HIGH)) {
      var all = ImmutableMap.<String, Object>builder().putAll(named).put(HIGH, positional.get(0));
      return new Arguments(ImmutableList.of(), all.buildOrThrow());
    }
    return this;
  }

  /** The same, with a size of one if there is no size. */
  Arguments ofOne() {
    var one = new LinkedHashMap<String, Object>(named);
    one.putIfAbsent(SIZE, 1L);
    return new Arguments(positional, ImmutableMap.copyOf(one));
  }

  /** Whether the method gives back elements of a sequence, and that is one of integers. */
  boolean areOfIntegers(String method) {
    Object sequence =
        positional.isEmpty() ? named.getOrDefault("x", named.get("a")) : positional.get(0);
    return CHOOSING.contains(method) && sequence instanceof List && isOfIntegers(sequence);
  }

  private static boolean isOfIntegers(Object literal) {
    if (literal instanceof Range range) {
      return range.isOfLongs();
    }
    return literal instanceof List<?> list
        ? list.stream().allMatch(Arguments::isOfIntegers)
        : literal instanceof Long;
  }

  /** The value of a method's parameter, or its default; null if there is neither. */
  @Nullable Object get(String method, int index, String parameter) {
    if (index < positional.size()) {
      return positional.get(index);
    }
    Object literal = named.get(parameter);
    return literal != null ? literal : DEFAULTS.get(method, parameter);
  }

  /** How a parameter's default is written after its name: {@code =0}, or nothing. */
  static String defaultText(String method, String parameter) {
    Object literal = parameter.equals(SIZE) ? "None" : DEFAULTS.get(method, parameter);
    if (literal == null) {
      return "";
    }
    return "=" + (literal.equals(List.of()) ? "None" : PythonText.str(literal));
  }

  /** How many of these parameters get no value; negative if they are not all that there must be. */
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
  static ImmutableIntArray shape(Object size) {
    List<?> axes = size instanceof List<?> list ? list : List.of(size);
    checkArgument(
        axes.size() <= MAX_AXES,
        "size must have at most %s axes, but has %s",
        MAX_AXES,
        axes.size());
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

  /**
   * How many elements an array of that shape has.
   *
   * @throws IllegalArgumentException if they are too many
   */
  static int count(ImmutableIntArray shape) {
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
