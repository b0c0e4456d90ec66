package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSetMultimap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A method in all of its Java forms: {@code integers(long, long)}, {@code integers(long, long,
 * int)}, {@code integersUint8(long, long, int)}...
 *
 * @param name its name in Python
 * @param forms its forms by dtype, {@link #DEFAULT_DTYPE} being the method's own
 */
record MethodGroup(String name, ImmutableSetMultimap<String, Overload> forms) {
  static final String DEFAULT_DTYPE = "";

  private static final Pattern TYPED =
      Pattern.compile("(.+)(Float32|Int8|Int16|Int32|Uint8|Uint16|Uint32|Uint64|Bool)");

  /** Methods that are one in Python, where keywords tell them apart. */
  private static final Map<String, String> RENAMED = Map.of("choicesCumulative", "choices");

  /** What has options instead, or is no draw. */
  private static final Set<String> LEFT_OUT = Set.of("seed", "spawn", "toString", "hashCode");

  /** The methods of a class that the command line can call, by name. */
  static List<MethodGroup> of(Class<?> type) {
    List<Method> methods = Stream.of(type.getMethods()).filter(MethodGroup::isCallable).toList();
    Set<String> names = methods.stream().map(Method::getName).collect(toSet());
    var groups = new TreeMap<String, ImmutableSetMultimap.Builder<String, Overload>>();
    for (Method method : methods) {
      Matcher typed = TYPED.matcher(method.getName());
      boolean isTyped = typed.matches() && names.contains(typed.group(1));
      String base = isTyped ? typed.group(1) : method.getName();
      String name = Overload.pythonName(RENAMED.getOrDefault(base, base));
      String dtype = isTyped ? Ascii.toLowerCase(typed.group(2)) : DEFAULT_DTYPE;
      groups
          .computeIfAbsent(name, key -> ImmutableSetMultimap.builder())
          .put(dtype, Overload.of(name, type, method));
    }
    return groups.entrySet().stream()
        .map(group -> new MethodGroup(group.getKey(), group.getValue().build()))
        .toList();
  }

  private static boolean isCallable(Method method) {
    Class<?>[] parameters = method.getParameterTypes();
    return !Modifier.isStatic(method.getModifiers())
        && !LEFT_OUT.contains(method.getName())
        && Overload.of(method.getName(), method.getDeclaringClass(), method).isCallable()
        && (method.getReturnType() == void.class
            ? parameters.length > 0 && isSequence(parameters[0])
            : isPrintable(method.getReturnType()));
  }

  private static boolean isSequence(Class<?> type) {
    return type.isArray() || type == List.class;
  }

  private static boolean isPrintable(Class<?> type) {
    return type.isPrimitive()
        || isSequence(type)
        || type == BigInteger.class
        || type == String.class
        || type == Object.class;
  }

  /** The names of all parameters in any form. */
  Set<String> parameterNames() {
    return forms.values().stream()
        .flatMap(form -> form.parameterNames().stream())
        .collect(toImmutableSet());
  }

  /** Whether it is a switch, on or off. */
  boolean isSwitch(String parameterName) {
    return forms.values().stream()
        .flatMap(form -> form.parameters().stream())
        .filter(parameter -> parameter.name().equals(parameterName))
        .allMatch(parameter -> parameter.type() == boolean.class);
  }

  /**
   * The form that these arguments mean.
   *
   * @throws IllegalArgumentException if there is none
   */
  Call call(String dtype, Arguments arguments) {
    Arguments placed = arguments.placed(name);
    return bestCall(dtype, placed)
        .or(() -> bestCall(dtype, placed.ofOne()).map(Call::ofOne))
        .orElseThrow(
            () -> new IllegalArgumentException(name + arguments + " does not fit " + signatures()));
  }

  private Optional<Call> bestCall(String dtype, Arguments arguments) {
    return forms.get(dtype).stream()
        .map(form -> form.bind(arguments))
        .filter(Objects::nonNull)
        .min(Call.BEST_FIRST);
  }

  /** The forms as in Python, but for those that others cover with their defaults. */
  String signatures() {
    return forms.values().stream()
        .filter(form -> forms.values().stream().noneMatch(form::isCoveredBy))
        .map(Overload::signature)
        .distinct()
        .sorted(Comparator.comparing(String::length).thenComparing(naturalOrder()))
        .collect(joining(", "));
  }

  /** The names of the types that the values can have, the method's own first. */
  List<String> dtypes() {
    return Stream.concat(
            Stream.of(ownDtype()),
            forms.keySet().stream().filter(dtype -> !dtype.equals(DEFAULT_DTYPE)).sorted())
        .toList();
  }

  private String ownDtype() {
    return forms.get(DEFAULT_DTYPE).stream()
            .anyMatch(form -> form.java().getReturnType() == double.class)
        ? "float64"
        : "int64";
  }

  /**
   * What {@link #forms} call a type.
   *
   * @throws IllegalArgumentException if the method has no values of that type
   */
  String dtype(String name) {
    String full = name.equals("int") || name.equals("float") ? name + "64" : name;
    checkArgument(dtypes().contains(full), "dtype must be one of %s, but is %s", dtypes(), name);
    return full.equals(ownDtype()) ? DEFAULT_DTYPE : full;
  }
}
