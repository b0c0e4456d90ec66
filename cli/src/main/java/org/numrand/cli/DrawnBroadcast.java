package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.numrand.notation.Arguments;
import org.numrand.notation.Call;
import org.numrand.notation.MethodGroup;
import org.numrand.surface.Method;
import org.numrand.surface.Parameter;
import org.numrand.surface.Result;

/**
 * A value for each element of arrays among the parameters, which broadcast as in NumPy: drawn in C
 * order, whatever the shape.
 *
 * @param others the arguments that are no such parameters
 * @param unit the parameters, broadcast as far as they differ; the longest axes are left out along
 *     which they only repeat
 * @param rows how often they repeat
 * @param shape the result's shape
 */
record DrawnBroadcast(
    Target surface,
    MethodGroup method,
    String dtype,
    Arguments others,
    Map<String, JavaArray> unit,
    int rows,
    ImmutableIntArray shape)
    implements Drawing {

  /** Whether a parameter of which an array broadcasts is one. */
  static boolean isMeantBy(Arguments arguments, Method row) {
    boolean isOfNumbers =
        row.result() == Result.REAL
            || row.result() == Result.COUNT
            || row.result() == Result.INTEGER;
    return isOfNumbers
        && row.parameters().stream()
            .filter(parameter -> parameter.kind().broadcasts())
            .anyMatch(parameter -> NdArray.isMeantBy(arguments.named().get(parameter.name())));
  }

  /**
   * The call of a method; nothing if it does not take these arguments.
   *
   * @throws IllegalArgumentException if the shapes do not fit together
   */
  static Optional<Drawing> of(
      Target surface, MethodGroup method, String dtype, Arguments arguments) {
    Map<String, NdArray> arrays = new LinkedHashMap<>();
    for (Parameter parameter : method.row().parameters()) {
      Object given = arguments.named().get(parameter.name());
      if (given != null && parameter.kind().broadcasts()) {
        arrays.put(parameter.name(), NdArray.ofNumbers(given));
      }
    }
    ImmutableIntArray common = common(arrays);
    ImmutableIntArray shape = shape(arguments.named().get(Arguments.SIZE), common);
    int axes = common.length();
    while (axes > 0 && common.get(common.length() - axes) == 1) {
      axes--;
    }
    ImmutableIntArray unitShape = shape.subArray(shape.length() - axes, shape.length());
    int rows = Arguments.count(shape.subArray(0, shape.length() - axes));
    Arguments.count(shape);
    Map<String, JavaArray> unit = new LinkedHashMap<>();
    arrays.forEach((name, array) -> unit.put(name, broadcast(array, unitShape)));
    Arguments others =
        arguments.with(
            Map.of(),
            Stream.concat(Stream.of(Arguments.SIZE), unit.keySet().stream())
                .toArray(String[]::new));
    var drawing = new DrawnBroadcast(surface, method, dtype, others, unit, rows, shape);
    return drawing.call(1).map(call -> drawing);
  }

  /** The shape to which all of them broadcast. */
  private static ImmutableIntArray common(Map<String, NdArray> arrays) {
    int axes = arrays.values().stream().mapToInt(array -> array.shape().length()).max().orElse(0);
    int[] common = new int[axes];
    Arrays.fill(common, 1);
    for (NdArray array : arrays.values()) {
      int before = axes - array.shape().length();
      for (int axis = before; axis < axes; axis++) {
        int length = array.shape().get(axis - before);
        checkArgument(
            length == common[axis] || length == 1 || common[axis] == 1,
            "the shapes of %s do not broadcast: %s",
            String.join(", ", arrays.keySet()),
            arrays.values().stream().map(each -> text(each.shape())).collect(joining(", ")));
        common[axis] = common[axis] == 1 ? length : common[axis];
      }
    }
    return ImmutableIntArray.copyOf(common);
  }

  /** The size's shape, to which the parameters must broadcast, or theirs if there is no size. */
  private static ImmutableIntArray shape(@Nullable Object size, ImmutableIntArray common) {
    if (size == null) {
      return common;
    }
    ImmutableIntArray shape = Arguments.shape(size);
    int before = shape.length() - common.length();
    checkArgument(
        before >= 0
            && IntStream.range(0, common.length())
                .allMatch(i -> common.get(i) == 1 || common.get(i) == shape.get(before + i)),
        "size must be a shape to which %s, the parameters', broadcasts, but is %s",
        text(common),
        text(shape));
    return shape;
  }

  /** As Python writes it. */
  private static String text(ImmutableIntArray shape) {
    String lengths = shape.stream().mapToObj(Integer::toString).collect(joining(", "));
    return "(" + lengths + (shape.length() == 1 ? ",)" : ")");
  }

  private static JavaArray broadcast(NdArray array, ImmutableIntArray shape) {
    int[] from = new int[Arguments.count(shape)];
    int stride = 1;
    int given = array.shape().length();
    int last = 1;
    for (int i = 1; i <= shape.length(); i++) {
      int length = shape.get(shape.length() - i);
      int own = i > given ? 1 : array.shape().get(given - i);
      if (own > 1) {
        for (int k = 0; k < from.length; k++) {
          from[k] += k / last % length * stride;
        }
      }
      last *= length;
      stride *= own;
    }
    return ((JavaArray) array.elements()).taken(from);
  }

  @Override
  public Object from(Object target) {
    boolean isLong = rows > 1 && Arguments.count(shape) > 0;
    Elements elements =
        isLong && call(1).orElseThrow().canBeContinued()
            ? DrawnInBlocks.array(rows, DrawnPlainly.BLOCK, n -> drawn(n, target)).elements()
            : drawn(rows, target).elements();
    return new NdArray(shape, elements);
  }

  private NdArray drawn(int n, Object target) {
    return (NdArray) surface.toPython(call(n).orElseThrow().invoke(target), dtype);
  }

  /** The call for so many rows. */
  private Optional<Call> call(int n) {
    return method.find(dtype, others.with(Maps.transformValues(unit, array -> array.repeated(n))));
  }
}
