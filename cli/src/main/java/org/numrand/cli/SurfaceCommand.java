package org.numrand.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** A class as a command whose sub-commands are the class's methods. */
@Command(synopsisSubcommandLabel = "METHOD", commandListHeading = "%nMethods:%n")
final class SurfaceCommand {
  private final Target surface;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SourceOptions source = new SourceOptions();

  @Option(
      names = "--format",
      defaultValue = "print",
      scope = ScopeType.INHERIT,
      description = {
        "print: as NumPy prints (the default)",
        "json, csv: all digits",
        "hex: all bits, as Python's float.hex"
      })
  private OutputFormat format = OutputFormat.PRINT;

  @Option(
      names = "--save-state",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Writes the state after the call to a file, for --state here or for Python.")
  private @Nullable String newState;

  private SurfaceCommand(Target surface) {
    this.surface = surface;
  }

  /**
   * The command.
   *
   * @param withMethods whether it has a sub-command for each method: not needed if it is not called
   */
  static CommandLine of(Target surface, boolean withMethods) {
    var command = new SurfaceCommand(surface);
    var commandLine = new CommandLine(command).setCommandName(surface.command());
    commandLine.getCommandSpec().usageMessage().description(surface.description());
    if (withMethods) {
      surface
          .methods()
          .forEach(method -> commandLine.addSubcommand(MethodCommand.spec(command, method)));
    }
    return commandLine.addSubcommand("state", command.stateSpec(), "get_state", "getstate");
  }

  private CommandSpec stateSpec() {
    CommandSpec state = CommandSpec.wrapWithoutInspection((Callable<Integer>) this::printState);
    state.usageMessage().description("The state as JSON, for Python.");
    return state;
  }

  private int printState() throws IOException {
    return use((target, out) -> out.println(surface.state(target)));
  }

  Object toPython(Object result, String dtype) {
    return surface.toPython(result, dtype);
  }

  /** Opens the surface, writes what {@code draw} makes of it, and keeps its new state. */
  int print(Function<Object, Object> draw) throws IOException {
    return use((target, out) -> format.write(draw.apply(target), out));
  }

  /** The new state is saved when all is written, so that it never skips numbers that got lost. */
  private int use(BiConsumer<Object, PrintWriter> use) throws IOException {
    Object target = surface.open(source);
    PrintWriter out = spec.commandLine().getOut();
    if (newState == null) {
      use.accept(target, out);
      return ExitCode.OK;
    }
    try (var file = NewStateFile.at(newState, surface.state(target))) {
      use.accept(target, out);
      out.flush();
      file.save(surface.state(target));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "cannot save the state in " + newState + ": " + Failure.reason(e), e);
    }
    return ExitCode.OK;
  }
}
