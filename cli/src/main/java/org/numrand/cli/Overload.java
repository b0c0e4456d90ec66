package org.numrand.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.UnsignedLong;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.numrand.distributions.Choice;

/**
 * One of the Java forms of a method.
 *
 * @param method its name in Python
 * @param type the class that has it
 */
record Overload(String method, Class<?> type, Method java, ImmutableList<Parameter> parameters) {

  private static final String OUT = "out";
  private static final String UNSIGNED_LONGS = "Uint64";

  /** A parameter, by its name in Python. */
  record Parameter(String name, Class<?> type) {}

  static Overload of(String method, Class<?> type, Method java) {
    return new Overload(method, type, java, parameters(java));
  }

  private static ImmutableList<Parameter> parameters(Method java) {
    boolean unsigned = java.getName().endsWith(UNSIGNED_LONGS);
    var parameters = ImmutableList.<Parameter>builder();
    for (var parameter : java.getParameters()) {
      if (parameter.getType() == Choice.class) {
        parameters.addAll(ChoiceOptions.PARAMETERS);
      } else {
        boolean unsignedLong = unsigned && parameter.getType() == long.class;
        Class<?> valueType = unsignedLong ? UnsignedLong.class : parameter.getType();
        parameters.add(new Parameter(pythonName(parameter.getName()), valueType));
      }
    }
    return parameters.build();
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
      values.add(literal instanceof Range ? literal : conversion.convert().apply(literal));
      rank += isLazy(literal, parameter) ? 0 : conversion.rank();
    }
    int defaults = arguments.missing(parameterNames());
    return defaults < 0 ? null : new Call(this, values, size, false, defaults, rank);
  }

  /** Whether the members of a range are asked for one by one: so there need be no array of them. */
  private boolean isLazy(Object literal, Parameter parameter) {
    return literal instanceof Range
        && parameter.type() == List.class
        && java.getReturnType() != void.class;
  }

  /** The values of the parameters as those of Java's. */
  List<Object> javaValues(List<Object> given) {
    List<Object> values = new ArrayList<>(given);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof Range range) { // only now, for an array may be very long
        Class<?> parameter = parameters.get(i).type();
        values.set(i, requireNonNull(Conversion.find(range, parameter)).convert().apply(range));
      }
    }
    int plain = java.getParameterCount() - 1;
    return values.size() == java.getParameterCount()
        ? values
        : ImmutableList.builder()
            .addAll(values.subList(0, plain))
            .add(ChoiceOptions.of(values.subList(plain, values.size())))
            .build();
  }

  /** Whether literals can be given for all parameters. */
  boolean isCallable() {
    return parameters.stream()
        .allMatch(
            parameter -> !parameter.name().equals(OUT) && Conversion.exists(parameter.type()));
  }

  /** Found through the public class, for the method may be inherited from one that is not. */
  MethodHandle handle() throws ReflectiveOperationException {
    var types = MethodType.methodType(java.getReturnType(), java.getParameterTypes());
    return MethodHandles.publicLookup().findVirtual(type, java.getName(), types);
  }

  /** Whether another form is this one with more parameters, all of which have defaults. */
  boolean isCoveredBy(Overload other) {
    List<String> names = parameterNames();
    List<String> more = new ArrayList<>(other.parameterNames());
    more.removeAll(names);
    return !more.isEmpty()
        && other.parameterNames().stream().filter(names::contains).toList().equals(names)
        && more.stream().noneMatch(name -> Arguments.defaultText(method, name).isEmpty());
  }

  /** As in Python: {@code normal(loc=0, scale=1, size=None)}. */
  String signature() {
    return parameters.stream()
        .map(parameter -> parameter.name() + Arguments.defaultText(method, parameter.name()))
        .collect(Collectors.joining(", ", method + "(", ")"));
  }
}
