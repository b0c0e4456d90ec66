package org.numrand.notation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/**
 * A method in all of its Java forms: {@code integers(long, long)}, {@code integers(long, long,
 * int)}, {@code integersUint8(long, long, int)}...
 *
 * @param name its name in Python
 * @param forms its forms by dtype, {@link #DEFAULT_DTYPE} being the method's own
 */
public record MethodGroup(String name, ImmutableListMultimap<String, Overload> forms) {
  public static final String DEFAULT_DTYPE = "";

  /**
   * The methods of a class that can be called in this notation, by name.
   *
   * @param surface which rows of the table are its methods
   * @param type the class
   */
  public static List<MethodGroup> of(Surface surface, Class<?> type) {
    return of(surface, type, name -> true);
  }

  /**
   * Some of the methods of a class.
   *
   * @param surface which rows of the table are its methods
   * @param type the class
   * @param names tells whether a method is wanted: the forms of each cost time
   */
  public static List<MethodGroup> of(Surface surface, Class<?> type, Predicate<String> names) {
    var groups = new TreeMap<String, ImmutableListMultimap.Builder<String, Overload>>();
    for (Method row : Methods.of(surface)) {
      String name = row.option().isEmpty() ? row.name() : snakeCase(row.javaName());
      if (names.test(name)) {
        var forms = groups.computeIfAbsent(name, key -> ImmutableListMultimap.builder());
        Map<String, String> javaNames = row.javaNames(surface);
        String ownDtype = javaNames.keySet().iterator().next();
        javaNames.forEach(
            (dtype, javaName) ->
                forms.putAll(
                    dtype.equals(ownDtype) ? DEFAULT_DTYPE : dtype,
                    Overload.of(name, surface, type, row, javaName)));
      }
      String alias = row.alias();
      if (alias != null && surface == Surface.RANDOM_STATE && names.test(alias)) {
        groups
            .computeIfAbsent(alias, key -> ImmutableListMultimap.builder())
            .putAll(DEFAULT_DTYPE, Overload.of(alias, surface, type, row, Method.camelCase(alias)));
      }
    }
    return groups.entrySet().stream()
        .map(group -> new MethodGroup(group.getKey(), group.getValue().build()))
        .toList();
  }

  private static String snakeCase(String javaName) {
    return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, javaName);
  }

  /** The names of all parameters in any form. */
  public Set<String> parameterNames() {
    return forms.values().stream()
        .flatMap(form -> form.parameterNames().stream())
        .collect(toImmutableSet());
  }

  /** Whether it is a switch, on or off. */
  public boolean isSwitch(String parameterName) {
    return forms.values().stream()
        .flatMap(form -> form.parameters().stream())
        .filter(parameter -> parameter.name().equals(parameterName))
        .allMatch(parameter -> parameter.type() == boolean.class);
  }

  /** The names of the parameters in Python's order. */
  public ImmutableList<String> parameterOrder() {
    return forms.values().stream()
        .map(form -> ImmutableList.copyOf(form.parameterNames()))
        .max(Comparator.comparing(List::size))
        .orElseThrow();
  }

  /**
   * The form that these arguments mean.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Call call(String dtype, Arguments arguments) {
    return find(dtype, arguments).orElseThrow(() -> misfit(arguments));
  }

  /** The same; nothing if there is none. */
  public Optional<Call> find(String dtype, Arguments arguments) {
    Arguments placed = arguments.placed(row());
    return bestCall(dtype, placed).or(() -> bestCall(dtype, placed.ofOne()).map(Call::ofOne));
  }

  /** What to throw for arguments that no form takes. */
  public IllegalArgumentException misfit(Arguments arguments) {
    return new IllegalArgumentException(name + arguments + " does not fit " + signatures());
  }

  /** The row of a form. */
  public Method row() {
    return forms.values().iterator().next().row();
  }

  private Optional<Call> bestCall(String dtype, Arguments arguments) {
    return forms.get(dtype).stream()
        .map(form -> form.bind(arguments))
        .filter(Objects::nonNull)
        .min(Call.BEST_FIRST);
  }

  /** The forms as in Python, less those that others cover with their defaults. */
  public String signatures() {
    return forms.values().stream()
        .filter(form -> forms.values().stream().noneMatch(form::isCoveredBy))
        .map(Overload::signature)
        .distinct()
        .sorted(Comparator.comparing(String::length).thenComparing(naturalOrder()))
        .collect(joining(", "));
  }

  /** The names of the types that the values can have, the method's own first. */
  public List<String> dtypes() {
    return Stream.concat(
            Stream.of(ownDtype()),
            forms.keySet().stream().filter(dtype -> !dtype.equals(DEFAULT_DTYPE)).sorted())
        .toList();
  }

  private String ownDtype() {
    return row().result() == Result.REAL ? "float64" : "int64";
  }

  /**
   * A type's key in {@link #forms}.
   *
   * @param name one of the {@link #dtypes}, or another of NumPy's names for it
   * @throws IllegalArgumentException if the method has no values of that type
   */
  public String dtype(String name) {
    String full = DtypeNames.full(name);
    checkArgument(dtypes().contains(full), "dtype must be one of %s, but is %s", dtypes(), name);
    return full.equals(ownDtype()) ? DEFAULT_DTYPE : full;
  }
}
