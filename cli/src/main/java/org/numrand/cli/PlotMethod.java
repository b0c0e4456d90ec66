package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.ImmutableDoubleArray;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.numrand.cli.plot.DistributionPicture;
import org.numrand.cli.plot.DistributionPicture.Sample;
import org.numrand.notation.Arguments;
import org.numrand.notation.Literal;
import org.numrand.notation.MethodGroup;
import org.numrand.notation.PythonText;
import org.numrand.surface.Kind;
import org.numrand.surface.Method;
import org.numrand.surface.Parameter;
import org.numrand.surface.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The picture of one method's values; a list among the parameters gives several sets. */
final class PlotMethod implements Callable<Integer> {
  private static final int MAX_SIZE = 10_000_000;
  private static final int MAX_SETS = 6;

  /** What all methods of a surface share. */
  @Command(synopsisSubcommandLabel = "METHOD", commandListHeading = "%nMethods:%n")
  static final class Options {
    @Mixin private SourceOptions source = new SourceOptions();
    @Mixin private PlotOptions plot = new PlotOptions();

    @Option(
        names = "--size",
        paramLabel = "N",
        defaultValue = "100000",
        scope = ScopeType.INHERIT,
        description = "How many values of each set of parameters; 100000 if not given.")
    private String size = "";

    int size() {
      if (Literal.parse(size) instanceof Long n && n >= 1 && n <= MAX_SIZE) {
        return Math.toIntExact(n);
      }
      throw new IllegalArgumentException(
          "size must be an integer from 1 to " + MAX_SIZE + ", but is " + size);
    }
  }

  private final Target target;
  private final Method row;
  private final List<Parameter> parameters;
  private final Options options;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  PlotMethod(Target target, Method row, Options options) {
    this.target = target;
    this.row = row;
    this.parameters =
        row.parameters(target.surface()).stream().filter(p -> p.kind() != Kind.FLAG).toList();
    this.options = options;
  }

  /** Whether a row gives single numbers from single numbers. */
  static boolean hasPicture(Method row) {
    return List.of(Result.REAL, Result.COUNT, Result.INTEGER).contains(row.result())
        && row.option().isEmpty()
        && row.parameters().stream().noneMatch(p -> p.kind() == Kind.AXES);
  }

  CommandSpec spec() {
    spec.name(row.name());
    spec.usageMessage().description(row.name() + parameterNames() + ": " + row.words());
    for (Parameter parameter : parameters) {
      spec.addOption(
          OptionSpec.builder("--" + parameter.name())
              .type(String.class)
              .paramLabel(Ascii.toUpperCase(parameter.name()))
              .build());
    }
    MethodCommand.takeWords(spec);
    return spec;
  }

  private String parameterNames() {
    return parameters.stream().map(Parameter::name).collect(joining(", ", "(", ")"));
  }

  @Override
  public Integer call() throws IOException {
    List<double[]> sets = sets();
    int size = options.size();
    Object drawnFrom = target.open(options.source);
    return options.plot.save(
        () ->
            DistributionPicture.of(
                row.name() + ", " + size + " values",
                row.result() != Result.REAL,
                sets.stream().map(set -> sample(set, size, drawnFrom)).toList()));
  }

  private Sample sample(double[] set, int size, Object drawnFrom) {
    String label =
        Arrays.stream(set)
            .mapToObj(x -> x == (long) x ? "" + (long) x : PythonText.repr(x))
            .collect(joining(", ", row.name() + "(", ")"));
    Object values = draw(set, size, drawnFrom);
    return new Sample(
        label,
        row.name(),
        Doubles.asList(set),
        values instanceof long[] counts
            ? ImmutableDoubleArray.copyOf(LongStream.of(counts).asDoubleStream())
            : ImmutableDoubleArray.copyOf((double[]) values));
  }

  private Object draw(double[] set, int size, Object drawnFrom) {
    var values = ImmutableList.builder();
    for (int i = 0; i < set.length; i++) {
      values.add(parameters.get(i).kind() == Kind.REAL ? (Object) set[i] : (Object) (long) set[i]);
    }
    var arguments =
        new Arguments(values.build(), ImmutableMap.of(Arguments.SIZE, (Object) (long) size));
    return method().call(MethodGroup.DEFAULT_DTYPE, arguments).invoke(drawnFrom);
  }

  private MethodGroup method() {
    return Iterables.getOnlyElement(
        MethodGroup.of(target.surface(), target.type(), row.name()::equals));
  }

  /** The sets of parameters: one, or as many as the lists among them have elements. */
  private List<double[]> sets() {
    List<double[]> values = values();
    int count = values.stream().mapToInt(v -> v.length).filter(n -> n != 1).findFirst().orElse(1);
    checkArgument(
        values.stream().allMatch(v -> v.length == 1 || v.length == count),
        "lists among the parameters must have the same length");
    checkArgument(
        count >= 1 && count <= MAX_SETS,
        "a picture has room for 1 to %s sets of parameters, not for %s",
        MAX_SETS,
        count);
    List<double[]> sets =
        IntStream.range(0, count)
            .mapToObj(i -> values.stream().mapToDouble(v -> v[v.length == 1 ? 0 : i]).toArray())
            .toList();
    checkArgument(
        sets.stream().map(Doubles::asList).distinct().count() == count,
        "a picture shows a set of parameters once");
    return sets;
  }

  /** The values of each parameter. */
  private List<double[]> values() {
    List<String> words = spec.positionalParameters().get(0).getValue();
    List<String> positional = words == null ? List.of() : words;
    checkArgument(
        positional.size() <= parameters.size(),
        "%s takes %s, but is given %s",
        row.name(),
        parameterNames(),
        positional);
    boolean highAlone = row.fillsFromTheRight() && positional.size() == 1;
    List<double[]> values = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      int place = highAlone ? i - 1 : i;
      @Nullable String byPlace =
          place >= 0 && place < positional.size() ? positional.get(place) : null;
      values.add(value(parameters.get(i), byPlace));
    }
    return values;
  }

  private double[] value(Parameter parameter, @Nullable String byPlace) {
    String byName = spec.findOption("--" + parameter.name()).getValue();
    checkArgument(byPlace == null || byName == null, "%s is given twice", parameter.name());
    String word = byPlace != null ? byPlace : byName != null ? byName : parameter.defaultText();
    checkArgument(word != null, "%s needs %s", row.name(), parameter.name());
    Object literal = Literal.parse(word);
    List<?> parts = literal instanceof List<?> list ? list : List.of(literal);
    boolean fits =
        parts.stream()
            .allMatch(
                part ->
                    part instanceof Long
                        || (part instanceof Double && parameter.kind() == Kind.REAL));
    checkArgument(
        fits,
        "%s must be %s, or a list of such, but is %s",
        parameter.name(),
        parameter.kind() == Kind.REAL ? "a number" : "an integer",
        word);
    return Doubles.toArray(parts.stream().map(part -> (Number) part).toList());
  }
}
