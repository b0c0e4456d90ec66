package org.numrand.cli;

import com.google.common.base.CaseFormat;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of the Java forms of a method.
 *
 * @param method its name in Python
 * @param type the class that has it
 */
record Overload(String method, Class<?> type, Method java, ImmutableList<Parameter> parameters) {

  /** A parameter, by its name in Python. */
  record Parameter(String name, Class<?> type) {}

  /**
   * A form with a value for each parameter.
   *
   * @param size what was given as the size; null if nothing was
   * @param defaults how many values were not given
   * @param rank how far the values are from natural for their parameters
   */
  record Call(
      Overload overload, List<Object> values, @Nullable Object size, int defaults, int rank) {

    /**
     * The better one first. Where a number could be a parameter or the size, it is the parameter,
     * as in NumPy, whose sizes come last.
     */
    static final Comparator<Call> BEST_FIRST =
        Comparator.comparing((Call call) -> call.size != null)
            .thenComparing(Call::defaults)
            .thenComparing(Call::rank)
            .thenComparing(call -> call.overload.java.toGenericString());

    /** What the method returns, or its first argument if that is what it works on. */
    Object invoke(Object target) {
      List<Object> all = new ArrayList<>(values);
      all.add(0, target);
      try {
        Object result = overload.handle().invokeWithArguments(all);
        return overload.java.getReturnType() == void.class ? values.get(0) : result;
      } catch (Throwable e) {
        Throwables.throwIfUnchecked(e);
        throw new AssertionError("cannot call " + overload.java, e);
      }
    }
  }

  static Overload of(String method, Class<?> type, Method java) {
    return new Overload(
        method,
        type,
        java,
        Arrays.stream(java.getParameters())
            .map(parameter -> new Parameter(pythonName(parameter.getName()), parameter.getType()))
            .collect(ImmutableList.toImmutableList()));
  }

  static String pythonName(String javaName) {
    return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, javaName);
  }

  List<String> parameterNames() {
    return parameters.stream().map(Parameter::name).toList();
  }

  /** This form called with these arguments; null if it does not take them. */
  @Nullable Call bind(Arguments arguments) {
    List<Object> values = new ArrayList<>();
    Object size = null;
    int rank = 0;
    for (Parameter parameter : parameters) {
      Object literal = arguments.get(method, values.size(), parameter.name());
      if (literal != null && parameter.name().equals(Arguments.SIZE)) {
        size = literal;
        literal = (long) Arguments.count(Arguments.shape(size));
      }
      Conversion conversion = literal == null ? null : Conversion.find(literal, parameter.type());
      if (conversion == null) {
        return null;
      }
      values.add(conversion.convert().apply(literal));
      rank += conversion.rank();
    }
    int defaults = arguments.missing(parameterNames());
    return defaults < 0 ? null : new Call(this, values, size, defaults, rank);
  }

  /** Found through the public class, for the method may be inherited from one that is not. */
  private MethodHandle handle() throws ReflectiveOperationException {
    var types = MethodType.methodType(java.getReturnType(), java.getParameterTypes());
    return MethodHandles.publicLookup().findVirtual(type, java.getName(), types);
  }

  /** Whether another form is this one and more parameters, all of which have defaults. */
  boolean isCoveredBy(Overload other) {
    int count = parameters.size();
    return count < other.parameters.size()
        && parameterNames().equals(other.parameterNames().subList(0, count))
        && other.parameterNames().stream()
            .skip(count)
            .noneMatch(name -> Arguments.defaultText(method, name).isEmpty());
  }

  /** As in Python: {@code normal(loc=0, scale=1, size=None)}. */
  String signature() {
    return parameters.stream()
        .map(parameter -> parameter.name() + Arguments.defaultText(method, parameter.name()))
        .collect(Collectors.joining(", ", method + "(", ")"));
  }
}
