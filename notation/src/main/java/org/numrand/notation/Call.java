package org.numrand.notation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.numrand.surface.Kind;
import org.numrand.surface.Result;

/**
 * A form of a method with a value for each parameter.
 *
 * @param size what was given as the size; null if nothing was
 * @param isOne whether a size of one stands in for a missing form without size
 * @param defaults how many values were not given
 * @param rank how far the values are from natural for their parameters
 */
public record Call(
    Overload overload,
    List<Object> values,
    @Nullable Object size,
    boolean isOne,
    int defaults,
    int rank) {

  /** Results whose values are narrower than the words they are made of. */
  private static final ImmutableSet<Class<?>> NARROW =
      ImmutableSet.of(byte[].class, short[].class, boolean[].class);

  /**
   * The better one first. Where a number could be a parameter or the size, it is the parameter, as
   * in NumPy, whose sizes come last.
   */
  static final Comparator<Call> BEST_FIRST =
      Comparator.comparing((Call call) -> call.size != null)
          .thenComparing(Call::defaults)
          .thenComparing(Call::rank)
          .thenComparing(call -> call.overload.java().toGenericString());

  /** Whether several calls for a part of the values give what one call gives. */
  public boolean canBeSplit() {
    return size != null && !isOne && !isWhole() && canBeContinued();
  }

  /**
   * Whether another call for more values gives what this one would have given next. Not so for
   * narrow integers, of which several share a word: each call drops the rest of its last word.
   */
  public boolean canBeContinued() {
    return !NARROW.contains(overload.java().getReturnType());
  }

  /** Split, one call would choose what another has taken, or each would factor the matrix. */
  private boolean isWhole() {
    return overload.row().result() == Result.ELEMENTS
        || overload.row().parameters().stream().anyMatch(p -> p.kind() == Kind.MATRIX);
  }

  /** How many values, or vectors, the size asks for. */
  public int count() {
    return Arguments.count(Arguments.shape(requireNonNull(size)));
  }

  /** The same call for another number of values. */
  public Call withCount(int count) {
    List<Object> all = new ArrayList<>(values);
    all.set(overload.parameterNames().indexOf(Arguments.SIZE), count);
    return new Call(overload, all, size, isOne, defaults, rank);
  }

  /** The same, when its size of one was not asked for. */
  Call ofOne() {
    return new Call(overload, values, size, true, defaults, rank);
  }

  /** What the method returns, or its first argument if it works in place. */
  public Object invoke(Object target) {
    List<Object> all = new ArrayList<>(overload.javaValues(values));
    boolean worksOnFirst = overload.java().getReturnType() == void.class;
    if (worksOnFirst && all.get(0) instanceof List<?> list) {
      all.set(0, new ArrayList<>(list));
    }
    Object first = all.isEmpty() ? target : all.get(0);
    all.add(0, target);
    try {
      Object result = overload.invoke(all);
      return worksOnFirst ? first : result;
    } catch (Throwable e) {
      Throwables.throwIfUnchecked(e);
      throw new AssertionError("cannot call " + overload.java(), e);
    }
  }
}
