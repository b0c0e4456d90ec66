package org.numrand.spark;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import org.numrand.distributions.Generator;
import org.numrand.notation.Arguments;
import org.numrand.notation.Call;
import org.numrand.notation.CallText;
import org.numrand.notation.Literal;
import org.numrand.notation.MethodGroup;
import org.numrand.notation.Overload;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/** A call of a method of {@link Generator}'s that gives a value for each row. */
final class ColumnCall {
  private static final String DTYPE = "dtype";

  /** The methods that make each value of one double. */
  private static final ImmutableSet<String> OF_DOUBLES =
      ImmutableSet.of("random", "uniform", "triangular", "standard_exponential_inv");

  /** The methods of a class by name; looking for them takes milliseconds. */
  private static final Map<Class<?>, ImmutableMap<String, MethodGroup>> METHODS =
      new ConcurrentHashMap<>();

  private final Call call;
  private final CellType cellType;
  private final boolean ofVectors;

  /** What a choice chooses from, if it is no numbers. */
  private final UTF8String @Nullable [] texts;

  private ColumnCall(
      Call call, CellType cellType, boolean ofVectors, UTF8String @Nullable [] texts) {
    this.call = call;
    this.cellType = cellType;
    this.ofVectors = ofVectors;
    this.texts = texts;
  }

  /**
   * Reads a call.
   *
   * @throws IllegalArgumentException if there is no such method, if it gives no value for each row,
   *     or if the arguments do not fit it
   */
  static ColumnCall of(String text) {
    CallText written = CallText.parse(text);
    Arguments arguments = written.arguments();
    MethodGroup method = method(Generator.class, written.method());
    Object dtypeName = arguments.named().get(DTYPE);
    String dtype =
        dtypeName == null
            ? MethodGroup.DEFAULT_DTYPE
            : method.dtype(String.valueOf(dtypeName).replaceFirst("^np\\.", ""));
    arguments =
        new Arguments(
            arguments.positional(),
            ImmutableMap.copyOf(Maps.filterKeys(arguments.named(), key -> !key.equals(DTYPE))));
    return switch (result(method)) {
      case REAL, COUNT, INTEGER -> {
        CellType type =
            dtype.isEmpty()
                ? result(method) == Result.REAL ? CellType.FLOAT64 : CellType.INT64
                : CellType.valueOf(Ascii.toUpperCase(dtype));
        yield into(written.method(), dtype, arguments, type, null);
      }
      case REALS, COUNTS -> {
        var sized = ImmutableMap.<String, Object>builder().putAll(arguments.named());
        checkArgument(
            !arguments.named().containsKey(Arguments.SIZE),
            "%s%s gives a value for each row, so it has no size",
            written.method(),
            arguments);
        sized.put(Arguments.SIZE, 1L);
        Call one = method.call(dtype, new Arguments(arguments.positional(), sized.buildOrThrow()));
        CellType element = result(method) == Result.REALS ? CellType.FLOAT64 : CellType.INT64;
        yield new ColumnCall(one, element, true, null);
      }
      default -> {
        checkArgument(
            written.method().equals("choice"), "%s gives no value for each row", written.method());
        yield choice(arguments);
      }
    };
  }

  private static Result result(MethodGroup method) {
    return method.forms().values().iterator().next().row().result();
  }

  private static MethodGroup method(Class<?> type, String name) {
    ImmutableMap<String, MethodGroup> methods =
        METHODS.computeIfAbsent(
            type,
            key -> Maps.uniqueIndex(MethodGroup.of(Surface.GENERATOR, key), MethodGroup::name));
    MethodGroup method = methods.get(name);
    checkArgument(
        method != null,
        "a column's method must be one of %s, but is %s",
        methods.keySet().stream().collect(joining(", ")),
        name);
    return method;
  }

  private static ColumnCall into(
      String name,
      String dtype,
      Arguments arguments,
      CellType type,
      UTF8String @Nullable [] texts) {
    Call call = method(view(type.array()).getReturnType(), name).call(dtype, arguments);
    return new ColumnCall(call, type, false, texts);
  }

  /** The method of {@link Generator}'s that draws into arrays of a type. */
  private static Method view(Class<?> array) {
    try {
      return Generator.class.getMethod("into", array, int.class, int.class);
    } catch (NoSuchMethodException e) {
      throw new LinkageError("a generator does not draw into " + array.getSimpleName(), e);
    }
  }

  private static ColumnCall choice(Arguments arguments) {
    boolean isFirst = !arguments.positional().isEmpty();
    Object from = isFirst ? arguments.positional().get(0) : arguments.named().get("a");
    checkArgument(from != null, "choice%s does not say what to choose from", arguments);
    List<?> elements = from instanceof List<?> list ? list : List.of(from);
    ColumnCall chosen;
    if (elements.stream().allMatch(Literal::isInteger)) {
      chosen = choice(arguments, CellType.INT64, null);
    } else if (elements.stream().allMatch(Number.class::isInstance)) {
      chosen = choice(arguments, CellType.FLOAT64, null);
    } else if (elements.stream().allMatch(Boolean.class::isInstance)) {
      chosen = choice(arguments, CellType.BOOL, null);
    } else {
      // As in NumPy, the elements play no part in which one it is.
      UTF8String[] texts =
          elements.stream()
              .map(element -> UTF8String.fromString(element.toString()))
              .toArray(UTF8String[]::new);
      chosen = choice(withFirst(arguments, isFirst, (long) texts.length), CellType.INT64, texts);
    }
    Overload form = chosen.call.overload();
    int replace = form.parameterNames().indexOf("replace");
    checkArgument(
        replace < 0 || chosen.call.values().get(replace).equals(true),
        "replace must be True, since a block of rows does not know what the others took");
    return chosen;
  }

  private static ColumnCall choice(
      Arguments arguments, CellType type, UTF8String @Nullable [] texts) {
    return into("choice", MethodGroup.DEFAULT_DTYPE, arguments, type, texts);
  }

  private static Arguments withFirst(Arguments arguments, boolean byPosition, Object a) {
    List<Object> positional = new ArrayList<>(arguments.positional());
    Map<String, Object> named = new LinkedHashMap<>(arguments.named());
    if (byPosition) {
      positional.set(0, a);
    } else {
      named.put("a", a);
    }
    return new Arguments(ImmutableList.copyOf(positional), ImmutableMap.copyOf(named));
  }

  /** What its values are in Spark. */
  DataType type() {
    if (texts != null) {
      return DataTypes.StringType;
    }
    return ofVectors
        ? DataTypes.createArrayType(cellType.sparkType(), false)
        : cellType.sparkType();
  }

  /** Whether calls for a part of the values give what one call gives. */
  boolean canBeCut() {
    return !cellType.isNarrow();
  }

  /** Whether each value takes one double of the engine's, whatever it is. */
  boolean isOfDoubles() {
    return cellType == CellType.FLOAT64 && OF_DOUBLES.contains(call.overload().method());
  }

  /** Room for its values, for one thread. */
  Cells cells() {
    if (ofVectors) {
      return (rng, rows) ->
          new Vectors.OfRows((Object[]) call.withCount(rows).invoke(rng), cellType);
    }
    Object array = Array.newInstance(cellType.array().componentType(), RandomRows.BLOCK);
    var vector =
        texts == null ? cellType.vector(array) : new Vectors.OfTexts((long[]) array, texts);
    Method into = view(cellType.array());
    return (rng, rows) -> {
      call.invoke(viewOf(rng, into, array, rows));
      return vector;
    };
  }

  private static Object viewOf(Generator rng, Method into, Object array, int rows) {
    try {
      return into.invoke(rng, array, 0, rows);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot call " + into, e);
    }
  }
}
