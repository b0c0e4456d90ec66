package org.numrand.surface;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table: a method of NumPy's, on one surface or on both, or of Python's.
 *
 * @param name Python's name
 * @param option what a call in Python says besides, as {@code method='inv'}; empty for nothing
 * @param suffix what the Java name has after NumPy's, for such an option
 * @param result what it gives
 * @param words what the values are, as {@code the gamma distribution}
 * @param parameters in Python's order
 * @param legacyParameters those that {@code RandomState} restricts otherwise
 * @param rule what several parameters must meet together; empty for nothing
 * @param samplers what draws the values, by surface
 * @param legacyClass how {@code RandomState} makes them; null if only one surface has the method
 * @param float32 the class that draws {@code dtype=np.float32}; null if there is none
 * @param dtypes the dtypes of an {@link Result#INTEGER} method
 * @param alias another name on {@code RandomState}; null if there is none
 * @param bench examples for benchmarks
 * @param inNumPy whether NumPy (or, on that surface, Python) has it; what compares with an oracle
 *     leaves out the others
 */
public record Method(
    String name,
    String option,
    String suffix,
    Result result,
    String words,
    List<Parameter> parameters,
    List<Parameter> legacyParameters,
    String rule,
    Map<Surface, Sampler> samplers,
    @Nullable LegacyClass legacyClass,
    @Nullable String float32,
    List<Dtype> dtypes,
    @Nullable String alias,
    List<Example> bench,
    boolean inNumPy) {

  /** Copies what it is given. */
  public Method {
    parameters = List.copyOf(parameters);
    legacyParameters = List.copyOf(legacyParameters);
    samplers = Map.copyOf(samplers);
    dtypes = List.copyOf(dtypes);
    bench = List.copyOf(bench);
  }

  /**
   * Whether a surface has the method.
   *
   * @param surface the surface
   */
  public boolean isOn(Surface surface) {
    return samplers.containsKey(surface);
  }

  /**
   * What draws the values on a surface that has the method.
   *
   * @param surface the surface
   */
  public Sampler sampler(Surface surface) {
    return Optional.ofNullable(samplers.get(surface))
        .orElseThrow(() -> new IllegalArgumentException(surface.className() + " has no " + name));
  }

  /**
   * The parameters on a surface.
   *
   * @param surface the surface
   */
  public List<Parameter> parameters(Surface surface) {
    return surface == Surface.RANDOM_STATE
        ? parameters.stream().map(this::legacy).toList()
        : parameters;
  }

  private Parameter legacy(Parameter parameter) {
    return legacyParameters.stream()
        .filter(other -> other.name().equals(parameter.name()))
        .findFirst()
        .orElse(parameter);
  }

  /** The name in Java. */
  public String javaName() {
    return camelCase(name) + suffix;
  }

  /**
   * The names in Java on a surface, by dtype; that of the default comes first.
   *
   * @param surface the surface
   */
  public Map<String, String> javaNames(Surface surface) {
    Map<String, String> names = new LinkedHashMap<>();
    if (result == Result.INTEGER) {
      dtypes.forEach(dtype -> names.put(dtype.numpyName(), javaName() + dtype.suffix()));
      return names;
    }
    names.put(result == Result.REAL ? "float64" : "int64", javaName());
    if (surface == Surface.GENERATOR && float32 != null) {
      names.put("float32", javaName() + "Float32");
    }
    return names;
  }

  /** Whether one argument alone means a later parameter, as {@code high} of {@code randint(6)}. */
  public boolean fillsFromTheRight() {
    return parameters.size() > 1
        && parameters.get(0).hasDefault()
        && !parameters.get(1).hasDefault();
  }

  /**
   * A name in lower camel case.
   *
   * @param name the name with underscores
   */
  public static String camelCase(String name) {
    StringBuilder text = new StringBuilder();
    for (String word : name.split("_", -1)) {
      text.append(
          text.length() == 0
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return text.toString();
  }

  /** A row in the making. */
  static final class Builder {
    private final String name;
    private final Result result;
    private final String words;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Parameter> legacyParameters = new ArrayList<>();
    private final Map<Surface, Sampler> samplers = new EnumMap<>(Surface.class);
    private String option = "";
    private String suffix = "";
    private String rule = "";
    private @Nullable LegacyClass legacyClass;
    private @Nullable String float32;
    private List<Dtype> dtypes = List.of();
    private @Nullable String alias;
    private boolean inNumPy = true;
    private final List<Example> bench = new ArrayList<>();

    Builder(String name, Result result, String words) {
      this.name = name;
      this.result = result;
      this.words = words;
    }

    Builder option(String python, String javaSuffix) {
      option = python;
      suffix = javaSuffix;
      return this;
    }

    Builder param(Parameter parameter) {
      parameters.add(parameter);
      return this;
    }

    Builder rule(String text) {
      rule = text;
      return this;
    }

    /** Drawn by a distribution of {@code Generator}'s. */
    Builder by(String maker, String draws) {
      samplers.put(Surface.GENERATOR, new Sampler(maker, false, draws, List.of()));
      return this;
    }

    /** Written by hand on {@code Generator}. */
    Builder byHand(String draws) {
      return by("", draws);
    }

    Builder float32(String className) {
      float32 = className;
      return this;
    }

    /** Drawn by {@code RandomState} in the same way. */
    Builder legacy(LegacyClass kind) {
      Sampler same = samplers.get(Surface.GENERATOR);
      return legacy(kind, same.maker(), same.draws());
    }

    /** Drawn by {@code RandomState} in its own way. */
    Builder legacy(LegacyClass kind, String maker, String draws) {
      legacyClass = kind;
      return legacyOnly(maker, draws);
    }

    /** Drawn by {@code RandomState}, and by nobody else. */
    Builder legacyOnly(String maker, String draws) {
      samplers.put(Surface.RANDOM_STATE, new Sampler(maker, false, draws, List.of()));
      return this;
    }

    /** Drawn by Python's own class. */
    Builder python(String draws) {
      samplers.put(Surface.PYTHON, new Sampler("", false, draws, List.of()));
      return this;
    }

    /** With a parameter that {@code RandomState} restricts otherwise. */
    Builder legacyParam(Parameter parameter) {
      legacyParameters.add(parameter);
      return this;
    }

    /** Single draws of every surface keep the last distribution. */
    Builder kept() {
      List.copyOf(samplers.keySet()).forEach(this::keep);
      return this;
    }

    /**
     * Single draws of {@code RandomState} keep the last distribution; those of {@code Generator}
     * are a static {@code sample(source, parameters)} of its class.
     */
    Builder keptUnderLock() {
      return keep(Surface.RANDOM_STATE);
    }

    private Builder keep(Surface surface) {
      samplers.computeIfPresent(
          surface,
          (any, sampler) -> new Sampler(sampler.maker(), true, sampler.draws(), sampler.history()));
      return this;
    }

    /**
     * {@code Generator} gives other values since a version; newest first.
     *
     * @param before what made them before; empty if the same did
     */
    Builder changed(String version, String before, String what, String share) {
      return changed(Surface.GENERATOR, new Change(version, before, what, share));
    }

    /** {@code RandomState} gives other values since a version; newest first. */
    Builder legacyChanged(String version, String before, String what, String share) {
      return changed(Surface.RANDOM_STATE, new Change(version, before, what, share));
    }

    private Builder changed(Surface surface, Change change) {
      samplers.computeIfPresent(
          surface,
          (any, sampler) -> {
            List<Change> history = new ArrayList<>(sampler.history());
            history.add(change);
            return new Sampler(sampler.maker(), sampler.kept(), sampler.draws(), history);
          });
      return this;
    }

    Builder dtypes(Dtype... all) {
      dtypes = List.of(all);
      return this;
    }

    Builder alias(String other) {
      alias = other;
      return this;
    }

    /** A method that NumPy lacks. */
    Builder beyondNumPy() {
      inNumPy = false;
      return this;
    }

    /** One more example for benchmarks. */
    Builder bench(double... values) {
      return bench(Dtype.INT64, values);
    }

    /** One more example for benchmarks, of a dtype. */
    Builder bench(Dtype dtype, double... values) {
      bench.add(Example.of(dtype, values));
      return this;
    }

    Method build() {
      return new Method(
          name,
          option,
          suffix,
          result,
          words,
          parameters,
          legacyParameters,
          rule,
          samplers,
          legacyClass,
          float32,
          dtypes,
          alias,
          bench,
          inNumPy);
    }
  }
}
