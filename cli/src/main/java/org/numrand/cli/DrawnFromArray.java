package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Collections.nCopies;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableIntArray;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.numrand.cli.npy.Dtype;
import org.numrand.notation.Arguments;
import org.numrand.notation.MethodGroup;
import org.numrand.notation.PythonText;
import org.numrand.notation.Range;
import org.numrand.surface.Method;
import org.numrand.surface.Result;

/**
 * Elements of an array, or all in another order: the method draws their positions along an axis, as
 * it would draw elements of a range, and whatever the array holds is taken from there.
 *
 * @param positions draws the positions
 * @param array where the elements are taken from
 * @param axis the axis along which they count
 * @param areOfEachRow whether each row along the axis has positions of its own
 * @param shape the result's shape; null if it follows from the positions
 * @param list of what the array was made, if the result is such a list; otherwise null
 */
record DrawnFromArray(
    Drawing positions,
    NdArray array,
    int axis,
    boolean areOfEachRow,
    @Nullable ImmutableIntArray shape,
    @Nullable List<?> list)
    implements Drawing {
  private static final String AXIS = "axis";

  /** Whether the first argument is an array, or a list of which one is made. */
  static boolean isMeantBy(Arguments arguments, Method row) {
    if (row.result() != Result.ELEMENTS) {
      return false;
    }
    Object first = arguments.named().get(row.parameters().get(0).name());
    return NdArray.isMeantBy(first) && !(first instanceof Range);
  }

  /** The call of a method; nothing if it does not take these arguments. */
  static Optional<Drawing> of(Target surface, MethodGroup method, Arguments arguments) {
    Method row = method.row();
    String first = row.parameters().get(0).name();
    Object given = arguments.named().get(first);
    NdArray array = NdArray.of(requireNonNull(given));
    boolean areAllInOrder = row.name().equals("permuted");
    Object axisGiven = arguments.named().get(AXIS);
    checkArgument(
        array.shape().length() == 1 || method.parameterNames().contains(AXIS) || !isChoice(method),
        "%s must have one axis, but has %s",
        first,
        array.shape().length());
    boolean areOfEachRow = areAllInOrder && axisGiven != null;
    NdArray from = areAllInOrder && !areOfEachRow ? NdArray.of(array.elements()) : array;
    int axis = axisGiven == null ? 0 : axis(axisGiven, array.shape().length());
    int length = from.shape().get(axis);
    if (areOfEachRow && from.elements().isEmpty()) {
      return Optional.of(target -> array);
    }
    Range range = Range.of(BigInteger.ZERO, BigInteger.valueOf(length), BigInteger.ONE);
    Arguments ofRange =
        areOfEachRow
            ? arguments.with(
                Map.of(first, nCopies(from.elements().size() / length, range), AXIS, 1L))
            : arguments.with(Map.of(first, range), AXIS);
    boolean isMixed =
        row.name().equals("shuffle")
            && given instanceof Collection<?> all
            && array.shape().length() == 1
            && all.stream().map(Object::getClass).distinct().count() > 1;
    return DrawnPlainly.of(surface, method, MethodGroup.DEFAULT_DTYPE, ofRange)
        .map(
            positions ->
                new DrawnFromArray(
                    positions,
                    from,
                    axis,
                    areOfEachRow,
                    areAllInOrder ? array.shape() : null,
                    isMixed ? (List<?>) given : null));
  }

  private static boolean isChoice(MethodGroup method) {
    return method.parameterNames().contains(Arguments.SIZE);
  }

  private static int axis(Object given, int axes) {
    checkArgument(
        given instanceof Long axis && axis >= -axes && axis < axes,
        "axis must be an integer from %s to %s, but is %s",
        -axes,
        axes - 1,
        PythonText.repr(given));
    return Math.floorMod((int) (long) given, axes);
  }

  @Override
  public Object from(Object target) {
    Object drawn = positions.from(target);
    NdArray at =
        drawn instanceof NdArray many ? many : NdArray.scalar(NdArray.elements(List.of(drawn)));
    int[] from = at.elements().stream().mapToInt(i -> ((Number) i).intValue()).toArray();
    if (list != null) {
      return IntStream.of(from).<Object>mapToObj(list::get).toList();
    }
    ImmutableIntArray newShape = shape == null ? array.withAxis(axis, at.shape()).shape() : shape;
    return new NdArray(newShape, taken(from));
  }

  private Elements taken(int[] from) {
    Object source = ((JavaArray) array.elements()).array();
    int length = array.shape().get(axis);
    int stride = Arguments.count(array.shape().subArray(axis + 1, array.shape().length()));
    int blocks = Arguments.count(array.shape().subArray(0, axis));
    int taken = areOfEachRow ? length : from.length;
    Dtype dtype = array.elements().dtype();
    Object result = dtype.newArray(Arguments.count(ImmutableIntArray.of(blocks, taken, stride)));
    for (int block = 0; block < blocks; block++) {
      for (int i = 0; i < taken; i++) {
        int to = (block * taken + i) * stride;
        if (areOfEachRow) {
          for (int j = 0; j < stride; j++) {
            int position = from[(block * stride + j) * length + i];
            System.arraycopy(source, (block * length + position) * stride + j, result, to + j, 1);
          }
        } else {
          System.arraycopy(source, (block * length + from[i]) * stride, result, to, stride);
        }
      }
    }
    return new JavaArray(dtype, result);
  }
}
