package org.numrand.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.numrand.surface.Kind;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Parameter;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/** Makes up calls of the table's rows, in all forms that a class has. */
public final class Calls {
  /** Methods whose last bits may differ: see docs/parity.md. */
  private static final Set<String> INEXACT = Set.of("vonmises", "multivariate_normal");

  private static final int TRIES = 10_000;

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
    return Methods.of(surface).stream().filter(row -> !INEXACT.contains(row.name())).toList();
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

  private Call attempt(Method row) {
    List<String> dtypes = List.copyOf(row.javaNames(surface).keySet());
    String dtype = dtypes.get(random.nextInt(dtypes.size()));
    boolean isEach = isScalar(row) && random.nextInt(4) == 0;
    Map<String, Object> arguments =
        isEach ? values.columns(() -> scalars(row, dtype)) : arguments(row, dtype);
    boolean hasSize =
        !isEach
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

  private static boolean isScalar(Method row) {
    return switch (row.result()) {
      case REAL, COUNT, INTEGER -> row.parameters().stream().anyMatch(p -> p.kind().broadcasts());
      default -> false;
    };
  }

  private Map<String, Object> arguments(Method row, String dtype) {
    return switch (row.result()) {
      case ELEMENTS -> values.elements(row);
      case REALS, COUNTS -> vectors(row);
      default -> scalars(row, dtype);
    };
  }

  private Map<String, Object> scalars(Method row, String dtype) {
    if (row.result() == Result.INTEGER) {
      return values.bounds(row, dtype);
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
        case WORD -> Values.putIfAny(made, name, values.word(type, row, parameter));
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
