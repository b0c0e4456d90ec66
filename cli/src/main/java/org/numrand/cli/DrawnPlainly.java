package org.numrand.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import org.numrand.notation.Arguments;
import org.numrand.notation.Call;
import org.numrand.notation.MethodGroup;

/** What a Java form of a method gives. */
record DrawnPlainly(Target surface, Call call, String dtype) implements Drawing {
  /** How many values are drawn at once: enough for the tables that long fills are made from. */
  static final int BLOCK = 1 << 16;

  /** The call of a method; nothing if it does not take these arguments. */
  static Optional<Drawing> of(
      Target surface, MethodGroup method, String dtype, Arguments arguments) {
    var lists =
        new Arguments(
            ImmutableList.copyOf(Lists.transform(arguments.positional(), DrawnPlainly::list)),
            ImmutableMap.copyOf(Maps.transformValues(arguments.named(), DrawnPlainly::list)));
    return method.find(dtype, lists).map(call -> new DrawnPlainly(surface, call, dtype));
  }

  /** The list that an array is, as far as Java's forms take it for one. */
  private static Object list(Object argument) {
    return !(argument instanceof NdArray array)
        ? argument
        : array.shape().length() == 1 ? array.elements() : array.toLists();
  }

  @Override
  public Object from(Object target) {
    Object result =
        call.canBeSplit() && call.count() > 0
            ? DrawnInBlocks.array(
                call.count(), BLOCK, rows -> (NdArray) drawn(call.withCount(rows), target))
            : drawn(call, target);
    Object size = call.size();
    if (size == null || !(result instanceof NdArray array)) {
      return result;
    }
    return array.withAxis(0, call.isOne() ? ImmutableIntArray.of() : Arguments.shape(size));
  }

  private Object drawn(Call part, Object target) {
    return surface.toPython(part.invoke(target), dtype);
  }
}
