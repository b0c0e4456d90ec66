package org.numrand.calls;

import com.google.common.collect.Lists;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.numrand.core.NumPyVersion;
import org.numrand.surface.Example;
import org.numrand.surface.Kind;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Parameter;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/** Makes up calls of the table's rows, in all forms that a class has. */
public final class Calls {
  /** Methods whose last bits may differ; docs/parity.md says why. */
  private static final Set<String> INEXACT =
      Set.of("vonmises", "vonmisesvariate", "multivariate_normal");

  private static final int TRIES = 10_000;

  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  private static final List<Object> REALS =
      List.of(
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          0.0,
          -0.0,
          -1.0,
          Double.MIN_VALUE,
          1e-310,
          1e-104,
          1e-9,
          1e-7,
          0.5,
          Math.nextDown(1.0),
          1.0,
          2.0,
          3.0,
          1e7,
          1e20,
          1e154,
          1e300);

  private static final List<Object> COUNTS =
      LongStream.of(
              -1, 0, 1, 2, 10, 11, 30, 1000, (1L << 31) - 1, 1L << 40, 1L << 62, Long.MAX_VALUE)
          .mapToObj(BigInteger::valueOf)
          .map(Object.class::cast)
          .toList();

  private final Surface surface;
  private final Class<?> type;
  private final Random random;
  private final Values values;
  private final List<Method> rows;

  /**
   * @param type the class in Java
   */
  public Calls(Surface surface, Class<?> type, long seed) {
    this.surface = surface;
    this.type = type;
    this.random = new Random(seed);
    this.values = new Values(random);
    this.rows = exactRows(surface);
  }

  /** The rows of a surface whose values are NumPy's to the last bit. */
  public static List<Method> exactRows(Surface surface) {
    return Methods.of(surface).stream()
        .filter(row -> row.inNumPy() && !INEXACT.contains(row.name()))
        .toList();
  }

  /** A call of any such row. */
  public Call next() {
    return next(rows.get(random.nextInt(rows.size())));
  }

  /** A call of a row. */
  public Call next(Method row) {
    for (int i = 0; i < TRIES; i++) {
      Call call = attempt(row);
      if (call.fits(type)) {
        return call;
      }
    }
    throw new AssertionError(type + " has no form of " + row.name());
  }

  /**
   * Calls of a row with every combination of extreme numbers; none for rows whose parameters are
   * others. Leaves out those from which NumPy never returns.
   */
  public static List<Call> edges(Surface surface, Method row) {
    return edges(surface, row, NumPyVersion.DEFAULT);
  }

  /** The same for a version of NumPy, from which more calls never return. */
  public static List<Call> edges(Surface surface, Method row, NumPyVersion version) {
    List<List<Object>> axes =
        row.parameters().stream()
            .map(p -> p.kind() == Kind.REAL ? REALS : p.kind() == Kind.COUNT ? COUNTS : List.of())
            .toList();
    return (row.result() != Result.REAL && row.result() != Result.COUNT) || axes.isEmpty()
        ? List.of()
        : Lists.cartesianProduct(axes).stream()
            .filter(values -> !isEndless(surface, row, values))
            .filter(values -> surface != Surface.GENERATOR || !wasEndless(row, values, version))
            .map(values -> edge(surface, row, values))
            .toList();
  }

  /** A row's examples for benchmarks as calls for many values; none for Python's own methods. */
  public static List<Call> examples(Surface surface, Method row, int size) {
    return row.bench().stream().map(example -> example(surface, row, example, size)).toList();
  }

  private static Call example(Surface surface, Method row, Example example, int size) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i < example.values().size(); i++) {
      Parameter parameter = row.parameters().get(i);
      double value = example.values().get(i);
      boolean isReal = parameter.kind() == Kind.REAL;
      arguments.put(parameter.name(), isReal ? (Object) value : BigInteger.valueOf((long) value));
    }
    String own = row.javaNames(surface).keySet().iterator().next();
    String dtype = row.result() == Result.INTEGER ? example.dtype().numpyName() : own;
    return new Call(surface, row, dtype, arguments, size, false);
  }

  private static Call edge(Surface surface, Method row, List<Object> values) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      arguments.put(row.parameters().get(i).name(), values.get(i));
    }
    String dtype = row.javaNames(surface).keySet().iterator().next();
    return new Call(surface, row, dtype, arguments, 2, false);
  }

  /** Zipf from 1025 on before 2.1, and beta of parameters so tiny that all powers underflow. */
  private static boolean wasEndless(Method row, List<Object> values, NumPyVersion version) {
    return switch (row.name()) {
      case "zipf" -> version.isBefore(NumPyVersion.V2_1_0) && (double) values.get(0) >= 1025;
      case "beta" ->
          version.isBefore(NumPyVersion.V1_26_0)
              && values.stream().allMatch(a -> (double) a > 0 && (double) a < 1.4e-19);
      default -> false;
    };
  }

  /** Zipf from 1025 on, and three counts near 2<sup>63</sup>, in the legacy samplers. */
  private static boolean isEndless(Surface surface, Method row, List<Object> values) {
    if (surface != Surface.RANDOM_STATE) {
      return false;
    }
    return switch (row.name()) {
      case "zipf" -> (double) values.get(0) >= 1025;
      case "hypergeometric" ->
          ((BigInteger) values.get(0)).add((BigInteger) values.get(1)).equals(MOST)
              && values.get(2).equals(MOST);
      default -> false;
    };
  }

  private Call attempt(Method row) {
    List<String> dtypes = List.copyOf(row.javaNames(surface).keySet());
    String dtype = dtypes.get(random.nextInt(dtypes.size()));
    boolean isEach = hasArrays() && isScalar(row) && random.nextInt(4) == 0;
    Map<String, Object> arguments =
        isEach ? values.columns(() -> scalars(row, dtype)) : arguments(row, dtype);
    boolean hasSize =
        !isEach
            && hasArrays()
            && row.result() != Result.BYTES
            && !(arguments.get("n") instanceof long[])
            && random.nextInt(5) > 1;
    if (!hasSize) {
      return new Call(surface, row, dtype, arguments, null, false);
    }
    int size = random.nextInt(20) == 0 ? random.nextInt(700) : random.nextInt(8);
    if (Boolean.FALSE.equals(arguments.get("replace"))) {
      size = Math.min(size, Values.length(arguments.get("a")));
    }
    return new Call(surface, row, dtype, arguments, size, random.nextInt(4) == 0);
  }

  /** Python's own methods take single numbers and give one value. */
  private boolean hasArrays() {
    return surface != Surface.PYTHON;
  }

  private static boolean isScalar(Method row) {
    return switch (row.result()) {
      case REAL, COUNT, INTEGER -> row.parameters().stream().anyMatch(p -> p.kind().broadcasts());
      default -> false;
    };
  }

  private Map<String, Object> arguments(Method row, String dtype) {
    return switch (row.result()) {
      case ELEMENTS -> hasArrays() ? values.elements(row) : values.population(row);
      case REALS, COUNTS -> vectors(row);
      default -> scalars(row, dtype);
    };
  }

  private Map<String, Object> scalars(Method row, String dtype) {
    if (row.result() == Result.INTEGER) {
      return values.bounds(row, dtype);
    }
    if (row.parameters().stream().anyMatch(parameter -> parameter.kind() == Kind.BOUND)) {
      return values.range(row);
    }
    Map<String, Object> made = new LinkedHashMap<>();
    for (Parameter parameter : row.parameters(surface)) {
      switch (parameter.kind()) {
        case REAL -> made.put(parameter.name(), values.real(parameter, made));
        case COUNT -> made.put(parameter.name(), values.count(row, parameter, made));
        case LENGTH -> made.put(parameter.name(), values.length());
        default -> {}
      }
    }
    return made;
  }

  private Map<String, Object> vectors(Method row) {
    Map<String, Object> made = new LinkedHashMap<>();
    for (Parameter parameter : row.parameters(surface)) {
      String name = parameter.name();
      switch (parameter.kind()) {
        case REALS -> made.put(name, values.vector(parameter));
        case COUNTS -> made.put(name, values.counts());
        case COUNT -> made.put(name, values.countOrCounts(row, parameter, made));
        case MATRIX -> made.put(name, values.covariance(((double[]) made.get("mean")).length));
        case WORD -> Values.putIfAny(made, name, values.word(type, row, parameter));
        case NUMBER -> Values.putIfAny(made, name, values.number(parameter));
        default -> {}
      }
    }
    return made;
  }

  /** Whether a row takes the lengths of the axes one by one. */
  static boolean takesAxes(Method row) {
    return row.parameters().stream().anyMatch(parameter -> parameter.kind() == Kind.AXES);
  }
}
