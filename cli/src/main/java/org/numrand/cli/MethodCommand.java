package org.numrand.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.numrand.notation.Arguments;
import org.numrand.notation.Call;
import org.numrand.notation.Literal;
import org.numrand.notation.MethodGroup;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** One method as a command: an option for each of its parameters, and positional arguments. */
final class MethodCommand implements Callable<Integer> {
  private static final Pattern OPTION = Pattern.compile("--?[A-Za-z].*");
  private static final String DTYPE = "dtype";

  /** How many values are drawn at once: enough for the tables that long fills are made from. */
  private static final int BLOCK = 1 << 16;

  private final SurfaceCommand surface;
  private final MethodGroup method;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private MethodCommand(SurfaceCommand surface, MethodGroup method) {
    this.surface = surface;
    this.method = method;
  }

  static CommandSpec spec(SurfaceCommand surface, MethodGroup method) {
    var command = new MethodCommand(surface, method);
    CommandSpec spec = command.spec;
    spec.name(method.name());
    spec.usageMessage().description(method.signatures());
    // Otherwise -inf and -1,2 would pass for options.
    spec.parser().unmatchedOptionsArePositionalParams(true);
    spec.parser().posixClusteredShortOptionsAllowed(false);
    for (String name : method.parameterNames()) {
      spec.addOption(command.option(name));
    }
    if (method.forms().keySet().size() > 1) {
      spec.addOption(command.dtypeOption());
    }
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("ARG")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build());
    return spec;
  }

  private OptionSpec option(String parameter) {
    String name = "--" + parameter;
    if (method.isSwitch(parameter)) {
      return OptionSpec.builder(name)
          .type(Boolean.class)
          .negatable(true)
          .preprocessor(MethodCommand::takeTruthValue)
          .build();
    }
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(Ascii.toUpperCase(parameter))
        .build();
  }

  /** A switch may be written as in Python as well: {@code --replace False}. */
  private static boolean takeTruthValue(
      Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> info) {
    if (words.isEmpty() || !(Literal.scalar(words.peek()) instanceof Boolean value)) {
      return false;
    }
    words.pop();
    option.setValue(value != Boolean.TRUE.equals(info.get("negated")));
    return true;
  }

  private OptionSpec dtypeOption() {
    return OptionSpec.builder("--" + DTYPE)
        .type(String.class)
        .paramLabel("NAME")
        .description(String.join(", ", method.dtypes()))
        .build();
  }

  @Override
  public Integer call() throws IOException {
    String dtype = dtype();
    Arguments arguments = arguments();
    Call call = method.call(dtype, arguments);
    return surface.print(target -> result(call, dtype, arguments, target));
  }

  private Object result(Call call, String dtype, Arguments arguments, Object target) {
    Object result =
        call.canBeSplit() && call.count() > 0
            ? DrawnInBlocks.array(
                call.count(), BLOCK, rows -> (NdArray) drawn(call.withCount(rows), dtype, target))
            : drawn(call, dtype, target);
    if (!(result instanceof NdArray array)) {
      return result;
    }
    // Java's matrices are of doubles.
    return shaped(
        call, arguments.areOfIntegers(call.overload().row()) ? array.toIntegers() : array);
  }

  /** The result in the shape that was asked for. */
  private static Object shaped(Call call, NdArray result) {
    Object size = call.size();
    if (size == null) {
      return result;
    }
    int axisIndex = call.overload().parameterNames().indexOf("axis");
    int axis = axisIndex < 0 ? 0 : (int) call.values().get(axisIndex);
    return result.withAxis(axis, call.isOne() ? ImmutableIntArray.of() : Arguments.shape(size));
  }

  private Object drawn(Call call, String dtype, Object target) {
    return surface.toPython(call.invoke(target), dtype);
  }

  private String dtype() {
    OptionSpec option = spec.findOption(DTYPE);
    String dtype = option == null ? null : option.getValue();
    return dtype == null ? MethodGroup.DEFAULT_DTYPE : method.dtype(dtype);
  }

  private Arguments arguments() {
    var named = ImmutableMap.<String, Object>builder();
    for (String name : method.parameterNames()) {
      Object value = spec.findOption(name).getValue();
      if (value != null) {
        named.put(name, value instanceof String word ? Literal.parse(word) : value);
      }
    }
    List<String> words = spec.positionalParameters().get(0).getValue();
    var positional = ImmutableList.<Object>builder();
    for (String word : words == null ? List.<String>of() : words) {
      Object literal = Literal.parse(word);
      if (literal instanceof String && OPTION.matcher(word).matches()) {
        throw new ParameterException(spec.commandLine(), "Unknown option: '" + word + "'");
      }
      positional.add(literal);
    }
    return new Arguments(positional.build(), named.buildOrThrow());
  }
}
