package org.numrand.notation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.numrand.distributions.Choice;
import org.numrand.surface.Method;
import org.numrand.surface.Surface;

/**
 * One of the Java forms of a method.
 *
 * @param method its name in Python
 * @param row its row in the table
 */
public record Overload(
    String method, Method row, java.lang.reflect.Method java, ImmutableList<Parameter> parameters) {

  /**
   * A parameter, by its name in Python.
   *
   * @param type its type in Java
   * @param defaultText its default as Python writes it; null if there is none
   */
  public record Parameter(String name, Class<?> type, @Nullable String defaultText) {
    /** The default; an empty list for {@code None}. */
    @Nullable Object defaultLiteral() {
      return defaultText == null
          ? null
          : defaultText.equals(NONE) ? List.of() : Literal.parse(defaultText);
    }

    /** As in Python: {@code loc=0.0}. */
    String signature() {
      return name.equals(Arguments.SIZE)
          ? name + "=" + NONE
          : defaultText == null ? name : name + "=" + defaultText;
    }
  }

  private static final String NONE = "None";
  private static final CharMatcher BRACKETS = CharMatcher.anyOf("()[]");

  /** The forms of a row that have a given name in Java, and whose parameters are all the row's. */
  static List<Overload> of(
      String method, Surface surface, Class<?> type, Method row, String javaName) {
    List<Overload> forms = new ArrayList<>();
    for (java.lang.reflect.Method java : type.getMethods()) {
      if (java.getName().equals(javaName)) {
        List<Parameter> parameters =
            Stream.of(java.getParameters())
                .flatMap(parameter -> parameters(surface, row, parameter).stream())
                .toList();
        if (parameters.stream().allMatch(p -> Conversion.exists(p.type()))) {
          forms.add(new Overload(method, row, java, ImmutableList.copyOf(parameters)));
        }
      }
    }
    return forms;
  }

  /** Python's parameters for one of Java's; none for one that the row lacks. */
  private static List<Parameter> parameters(
      Surface surface, Method row, java.lang.reflect.Parameter java) {
    if (java.getType() == Choice.class) {
      return ChoiceOptions.parameters(row);
    }
    if (java.getName().equals(Arguments.SIZE)) {
      return List.of(new Parameter(Arguments.SIZE, java.getType(), null));
    }
    return row.parameters(surface).stream()
        .filter(parameter -> parameter.javaName().equals(java.getName()))
        .map(parameter -> new Parameter(parameter.name(), java.getType(), parameter.defaultText()))
        .findFirst()
        .map(List::of)
        .orElse(List.of(new Parameter(java.getName(), void.class, null)));
  }

  /** The names of its parameters, in order. */
  public List<String> parameterNames() {
    return parameters.stream().map(Parameter::name).toList();
  }

  /** This form called with these arguments; null if it does not take them. */
  @Nullable Call bind(Arguments arguments) {
    List<Object> values = new ArrayList<>();
    Object size = null;
    int rank = 0;
    for (Parameter parameter : parameters) {
      Object literal = arguments.get(values.size(), parameter);
      if (literal != null && parameter.name().equals(Arguments.SIZE)) {
        size = literal;
        literal = (long) Arguments.count(Arguments.shape(size));
      }
      if (literal instanceof String text && isLazy(text, parameter)) {
        literal = characters(text);
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

  /**
   * Whether the method takes a sequence as it is: Python keeps the elements' types, and a range's
   * members are read one by one, so that it needs no array of them.
   */
  private boolean isLazy(Object literal, Parameter parameter) {
    return parameter.type() == List.class
        && (row.isOn(Surface.PYTHON) || (literal instanceof Range && !worksInPlace()));
  }

  /** Text is a sequence of characters in Python; what looks like an expression is no text. */
  private Object characters(String text) {
    return worksInPlace() || BRACKETS.matchesAnyOf(text)
        ? text
        : text.codePoints().mapToObj(Character::toString).toList();
  }

  private boolean worksInPlace() {
    return java.getReturnType() == void.class;
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

  /** Calls it on an object with the values of Java's parameters. */
  Object invoke(List<Object> objectAndValues) throws Throwable {
    return MethodHandles.publicLookup().unreflect(java).invokeWithArguments(objectAndValues);
  }

  /** Whether another form is this one with more parameters, all of which have defaults. */
  boolean isCoveredBy(Overload other) {
    List<String> names = parameterNames();
    return other.parameters.size() > names.size()
        && other.parameterNames().stream().filter(names::contains).toList().equals(names)
        && other.parameters.stream()
            .filter(parameter -> !names.contains(parameter.name()))
            .noneMatch(parameter -> parameter.signature().equals(parameter.name()));
  }

  /** As in Python: {@code normal(loc=0.0, scale=1.0, size=None)}. */
  String signature() {
    return parameters.stream().map(Parameter::signature).collect(joining(", ", method + "(", ")"));
  }
}
