package org.numrand.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.numrand.cli.npy.Npy;
import org.numrand.cli.npy.NpyFile;
import org.numrand.notation.Arguments;
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
    spec.parser().posixClusteredShortOptionsAllowed(false);
    for (String name : method.parameterNames()) {
      spec.addOption(command.option(name));
    }
    if (method.forms().keySet().size() > 1) {
      spec.addOption(command.dtypeOption());
    }
    takeWords(spec);
    return spec;
  }

  /** Adds the words that are no options. */
  static void takeWords(CommandSpec spec) {
    // Otherwise -inf and -1,2 would pass for options.
    spec.parser().unmatchedOptionsArePositionalParams(true);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("ARG")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build());
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
    return surface.print(drawing());
  }

  /** The call that the words mean. */
  Drawing drawing() throws IOException {
    return Drawing.of(surface.target(), method, dtype(), arguments());
  }

  private String dtype() {
    OptionSpec option = spec.findOption(DTYPE);
    String dtype = option == null ? null : option.getValue();
    return dtype == null ? MethodGroup.DEFAULT_DTYPE : method.dtype(dtype);
  }

  private Arguments arguments() throws IOException {
    var named = ImmutableMap.<String, Object>builder();
    for (String name : method.parameterNames()) {
      Object value = spec.findOption(name).getValue();
      if (value != null) {
        named.put(name, value instanceof String word ? argument(word) : value);
      }
    }
    List<String> words = spec.positionalParameters().get(0).getValue();
    var positional = ImmutableList.<Object>builder();
    for (String word : words == null ? List.<String>of() : words) {
      Object argument = argument(word);
      if (argument instanceof String && OPTION.matcher(word).matches()) {
        throw new ParameterException(spec.commandLine(), "Unknown option: '" + word + "'");
      }
      positional.add(argument);
    }
    return new Arguments(positional.build(), named.buildOrThrow());
  }

  /** A literal, or the array in a file. */
  static Object argument(String word) {
    if (!NpyFile.isNamed(word)) {
      return Literal.parse(word);
    }
    try {
      Npy array = NpyFile.of(word).read();
      var elements = new JavaArray(array.dtype(), array.elements());
      return array.shape().isEmpty() ? elements.get(0) : new NdArray(array.shape(), elements);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + word + ": " + Failure.reason(e), e);
    }
  }
}
