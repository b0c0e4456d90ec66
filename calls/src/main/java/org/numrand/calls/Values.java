package org.numrand.calls;

import static java.util.stream.Collectors.toSet;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.numrand.surface.Kind;
import org.numrand.surface.Method;
import org.numrand.surface.Parameter;

/** Makes up arguments within what a row says to try. */
final class Values {
  private final Random random;

  Values(Random random) {
    this.random = random;
  }

  // Numbers

  /** Often small integers, values up to 1 and the ends of the range, where algorithms change. */
  double real(Parameter parameter, Map<String, Object> before) {
    if (parameter.notBelow() != null && before.get(parameter.notBelow()) instanceof Double low) {
      return low + (random.nextInt(9) == 0 ? 0 : 20 * random.nextDouble());
    }
    double from = parameter.triedFrom();
    double to = parameter.triedTo();
    double value =
        switch (random.nextInt(8)) {
          case 0 -> random.nextInt(5);
          case 1 -> 1 + random.nextInt(20);
          case 2, 3 -> 1 - random.nextDouble();
          default -> from < 0 ? Double.NaN : logarithmic(Math.max(from, to * 1e-12), to);
        };
    if (from < 0 && !(value >= from)) {
      value = (random.nextDouble() - 0.5) * 2 * to * Math.pow(10, -random.nextInt(6));
    }
    boolean isIn = parameter.range().contains(value) && value <= to;
    return isIn ? value : logarithmic(Math.max(from, to * 1e-12), to);
  }

  private double logarithmic(double from, double to) {
    double value = from * Math.exp(random.nextDouble() * Math.log(to / from));
    return Math.max(from, Math.min(to, value));
  }

  /**
   * A count of any magnitude; where the row's rule bounds it by the counts before, often nearly
   * none or nearly all.
   */
  BigInteger count(Method row, Parameter parameter, Map<String, Object> before) {
    double most = parameter.triedTo();
    boolean isOfOthers = !row.rule().isEmpty() && before.size() > 1;
    Object all = before.values().stream().findFirst().orElse(null);
    if (isOfOthers || all instanceof long[]) {
      long total =
          all instanceof long[] counts
              ? LongStream.of(counts).sum()
              : before.values().stream().mapToLong(value -> ((BigInteger) value).longValue()).sum();
      long taken =
          switch (random.nextInt(3)) {
            case 0 -> Math.min(total, random.nextInt(12));
            case 1 -> Math.max(0, total - random.nextInt(12));
            default -> (long) (random.nextDouble() * (total + 1));
          };
      return BigInteger.valueOf(Math.max(taken, (long) parameter.triedFrom()));
    }
    long value = (long) (Math.exp(random.nextDouble() * Math.log(most + 1)) - 1);
    return BigInteger.valueOf(Math.max((long) parameter.triedFrom(), value));
  }

  BigInteger length() {
    return BigInteger.valueOf(random.nextInt(50));
  }

  // Integers

  /** Bounds within a dtype, often at its ends. */
  Map<String, Object> bounds(Method row, String dtype) {
    boolean isSigned = dtype.startsWith("int");
    int bits = dtype.equals("bool") ? 1 : Integer.parseInt(dtype.replaceAll("[a-z]", ""));
    BigInteger a = bound(bits, isSigned);
    BigInteger b = bound(bits, isSigned);
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("low", a.min(b));
    boolean hasEndpoint = row.parameters().stream().anyMatch(p -> p.name().equals("endpoint"));
    boolean isClosed = row.words().endsWith("]") || (hasEndpoint && random.nextBoolean());
    made.put("high", isClosed ? a.max(b) : a.max(b).add(BigInteger.ONE));
    if (hasEndpoint && (isClosed || random.nextBoolean())) {
      made.put("endpoint", isClosed);
    }
    return made;
  }

  private BigInteger bound(int bits, boolean isSigned) {
    BigInteger size = BigInteger.TWO.pow(bits);
    BigInteger value =
        switch (random.nextInt(4)) {
          case 0 -> BigInteger.ZERO;
          case 1 -> size.subtract(BigInteger.ONE);
          case 2 -> new BigInteger(Math.min(bits, 33), random);
          default -> new BigInteger(bits, random);
        };
    return isSigned ? value.subtract(size.shiftRight(1)) : value;
  }

  /** The bounds of a range of Python's, its step, and how many of its members. */
  Map<String, Object> range(Method row) {
    boolean hasStep = row.parameters().size() > 2;
    long step = hasStep ? (1 + random.nextInt(9)) * (random.nextBoolean() ? 1 : -1) : 1;
    long start = random.nextLong() >> random.nextInt(2, Long.SIZE);
    long span = 1 + (random.nextLong() >>> random.nextInt(3, Long.SIZE));
    long members = (span - 1) / Math.abs(step) + 1;
    long[] numbers = {
      start, start + Long.signum(step) * span, step, random.nextInt((int) Math.min(members, 30) + 1)
    };
    Map<String, Object> made = new LinkedHashMap<>();
    for (Parameter parameter : row.parameters()) {
      made.put(parameter.name(), BigInteger.valueOf(numbers[made.size()]));
    }
    return made;
  }

  // Arrays of parameters

  /** Arrays of one length or of one element, and single values; at least one is an array. */
  Map<String, Object> columns(Supplier<Map<String, Object>> row) {
    List<Map<String, Object>> rows = Stream.generate(row).limit(1 + random.nextInt(5)).toList();
    Map<String, Object> first = rows.get(0);
    Set<String> numbers =
        first.keySet().stream().filter(name -> first.get(name) instanceof Number).collect(toSet());
    int arrays = 1 + random.nextInt((1 << numbers.size()) - 1);
    Map<String, Object> made = new LinkedHashMap<>();
    for (Map.Entry<String, Object> entry : first.entrySet()) {
      String name = entry.getKey();
      if (!numbers.contains(name)) {
        made.put(name, entry.getValue());
        continue;
      }
      int length = random.nextInt(5) == 0 ? 1 : rows.size();
      made.put(
          name,
          (arrays & 1) == 0
              ? entry.getValue()
              : column(rows.stream().limit(length).map(values -> values.get(name)).toList()));
      arrays >>= 1;
    }
    return made;
  }

  private static Object column(List<Object> values) {
    return values.get(0) instanceof Double
        ? values.stream().mapToDouble(value -> (double) value).toArray()
        : values.toArray(BigInteger[]::new);
  }

  // Vectors

  /** Probabilities for a parameter from 0 to 1, sometimes in rows; for others, shapes of gammas. */
  Object vector(Parameter parameter) {
    int length = 1 + random.nextInt(5);
    if (parameter.range().greatest() == 1) {
      return random.nextInt(8) == 0
          ? Stream.generate(() -> probabilities(length))
              .limit(1 + random.nextInt(4))
              .toArray(double[][]::new)
          : probabilities(length);
    }
    double factor = random.nextInt(3) == 0 ? 0.01 : 1;
    boolean withZeros = parameter.range().contains(0) && random.nextInt(4) == 0;
    return DoubleStream.generate(
            () -> withZeros && random.nextBoolean() ? 0 : factor * logarithmic(1e-2, 1e2))
        .limit(length)
        .toArray();
  }

  /** Summing to 1, with zeros among them. */
  private double[] probabilities(int length) {
    double[] weights =
        DoubleStream.generate(() -> random.nextInt(4) == 0 ? 0 : 1 - random.nextDouble())
            .limit(length)
            .toArray();
    double sum = Arrays.stream(weights).sum();
    return sum == 0 ? new double[] {1} : Arrays.stream(weights).map(w -> w / sum).toArray();
  }

  /** A random matrix times its transpose. */
  double[][] covariance(int n) {
    double[][] b = new double[n][n];
    double[][] covariance = new double[n][n];
    for (double[] row : b) {
      Arrays.setAll(row, j -> random.nextGaussian());
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          covariance[i][j] += b[i][k] * b[j][k];
        }
      }
    }
    return covariance;
  }

  /** An option's default, said or not said. */
  @Nullable Object number(Parameter parameter) {
    String value = parameter.defaultText();
    return value == null || random.nextBoolean() ? null : Double.valueOf(value);
  }

  long[] counts() {
    return LongStream.generate(() -> random.nextInt(3) == 0 ? 0 : random.nextInt(200))
        .limit(random.nextInt(5))
        .toArray();
  }

  Object countOrCounts(Method row, Parameter parameter, Map<String, Object> before) {
    return random.nextInt(5) == 0
        ? LongStream.generate(() -> count(row, parameter, before).longValue())
            .limit(1 + random.nextInt(4))
            .toArray()
        : count(row, parameter, before);
  }

  /** A constant of the parameter's enum in Java, in lower case; null for the default. */
  @Nullable String word(Class<?> type, Method row, Parameter parameter) {
    List<String> words =
        Stream.of(type.getMethods())
            .filter(method -> method.getName().equals(row.javaName()))
            .flatMap(method -> Stream.of(method.getParameters()))
            .filter(java -> java.getName().equals(parameter.javaName()) && java.getType().isEnum())
            .flatMap(java -> Stream.of(java.getType().getEnumConstants()))
            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    return words.isEmpty() || random.nextBoolean() ? null : any(words);
  }

  // Elements

  /** A sequence, or how many integers from 0 on, and some of the options. */
  Map<String, Object> elements(Method row) {
    Map<String, Object> made = new LinkedHashMap<>();
    Parameter first = row.parameters().get(0);
    boolean isOrder = row.name().equals("permutation") || row.name().equals("shuffle");
    int most = random.nextInt(20) == 0 ? 11_000 : 50;
    int length = 1 + random.nextInt(most);
    Object sequence =
        switch (random.nextInt(5)) {
          case 0 -> new Elements("matrix", 1 + random.nextInt(5), 1 + random.nextInt(5));
          case 1 -> Elements.of(isOrder ? "rows" : "list", length % 100);
          case 2 -> Elements.of(any(Elements.TYPES), length % 100);
          default ->
              first.words().contains("how many")
                  ? BigInteger.valueOf(length)
                  : Elements.of("int64", length);
        };
    made.put(first.name(), sequence);
    row.parameters().stream()
        .skip(1)
        .forEach(parameter -> putIfAny(made, parameter.name(), option(parameter, sequence)));
    return made;
  }

  /** A list for Python's own methods, and what they take besides. */
  Map<String, Object> population(Method row) {
    if (row.parameters().get(0).kind() == Kind.BOUND) {
      return range(row);
    }
    int length = 1 + random.nextInt(50);
    Map<String, Object> made = new LinkedHashMap<>();
    for (Parameter parameter : row.parameters()) {
      boolean isGiven = !parameter.hasDefault() || random.nextBoolean();
      switch (parameter.kind()) {
        case SEQUENCE -> made.put(parameter.name(), Elements.of("list", length));
        case LENGTH -> made.put(parameter.name(), BigInteger.valueOf(random.nextInt(length + 1)));
        case REALS -> putIfAny(made, parameter.name(), isGiven ? weights(parameter, length) : null);
        case COUNTS ->
            putIfAny(made, parameter.name(), isGiven ? random.longs(length, 0, 9).toArray() : null);
        default -> {}
      }
    }
    return made;
  }

  /** Weights, or their running totals. */
  private double[] weights(Parameter parameter, int length) {
    double[] weights = probabilities(length);
    if (!parameter.hasDefault()) {
      Arrays.parallelPrefix(weights, Double::sum);
    }
    return weights;
  }

  private @Nullable Object option(Parameter parameter, Object sequence) {
    if (random.nextBoolean()) {
      return null;
    }
    return switch (parameter.kind()) {
      case FLAG -> random.nextBoolean();
      case REALS -> probabilities(length(sequence));
      case LENGTH ->
          sequence instanceof Elements elements && elements.isMatrix()
              ? BigInteger.valueOf(random.nextInt(4) - 2)
              : null;
      default -> null;
    };
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** How many elements there are to choose from. */
  static int length(@Nullable Object sequence) {
    return sequence instanceof Elements elements
        ? Math.min(elements.rows(), elements.isMatrix() ? elements.columns() : elements.rows())
        : sequence instanceof BigInteger length ? length.intValueExact() : 0;
  }

  static void putIfAny(Map<String, Object> made, String name, @Nullable Object value) {
    if (value != null) {
      made.put(name, value);
    }
  }
}
