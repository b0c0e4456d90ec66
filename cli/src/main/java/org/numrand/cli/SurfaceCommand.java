package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** A class as a command whose sub-commands are the class's methods. */
@Command(
    synopsisSubcommandLabel = "[METHOD [--then METHOD]...]",
    commandListHeading = "%nMethods:%n",
    footer = {"", "METHOD ARG... --then METHOD ARG... makes several calls, one after the other."})
final class SurfaceCommand implements Callable<Integer> {
  /** What the launcher says which of the streams are. */
  private static final String TERMINALS = "numrand.terminals";

  private static final String STDOUT = "1";
  private static final String STDERR = "2";

  private final Target surface;
  private final Output stdout;

  /** The words of the calls after the first. */
  private final List<List<String>> then;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SourceOptions source = new SourceOptions();

  @Option(
      names = "--format",
      scope = ScopeType.INHERIT,
      description = {
        "print: as NumPy prints (the default)",
        "json, csv: all digits",
        "hex: all bits, as Python's float.hex",
        "npy, npz: NumPy's files of arrays",
        "raw: little-endian numbers, for np.fromfile"
      })
  private @Nullable OutputFormat format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Writes to a file, in the format that its name ends with: x.npy, x.csv, ...")
  private @Nullable String results;

  @Option(
      names = "--save-state",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Writes the state after the call to a file, for --state here or for Python.")
  private @Nullable String newState;

  @Option(
      names = "--script",
      paramLabel = "FILE",
      description = {
        "Makes the calls in a file, one a line, as here or as in Python; - is standard input."
      })
  private @Nullable String script;

  private SurfaceCommand(Target surface, Output stdout, List<List<String>> then) {
    this.surface = surface;
    this.stdout = stdout;
    this.then = then;
  }

  /**
   * The command.
   *
   * @param stdout where its results go
   * @param words what is called; it has a sub-command for each method that they can mean, which
   *     takes less time than all
   * @param then the words of the calls after the first
   */
  static CommandLine of(
      Target surface, Output stdout, List<String> words, List<List<String>> then) {
    var command = new SurfaceCommand(surface, stdout, then);
    var commandLine = new CommandLine(command).setCommandName(surface.command());
    commandLine.getCommandSpec().usageMessage().description(surface.description());
    if (words.contains(surface.command())) {
      surface
          .methods(words)
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
    checkArgument(then.isEmpty(), "--then follows a call of a method");
    return use(
        (target, out) -> OutputFormat.PRINT.writeText(surface.state(target), out, Progress.none()));
  }

  /** The class. */
  Target target() {
    return surface;
  }

  /** The calls of a script. */
  @Override
  public Integer call() throws IOException {
    if (script == null) {
      throw new ParameterException(
          spec.commandLine(),
          "Missing required subcommand: `numrand help " + surface.command() + "` lists them");
    }
    checkArgument(then.isEmpty(), "--script has the calls, and takes no other");
    return print(new Script(this).read(script));
  }

  /** A call, and those after it. */
  int print(Drawing first) throws IOException {
    checkArgument(script == null, "--script has the calls, and takes no other");
    List<Drawing> drawings = new ArrayList<>(List.of(first));
    for (List<String> words : then) {
      drawings.add(new Script(this).call(words, "call " + (drawings.size() + 1)));
    }
    return print(drawings);
  }

  /** Opens the surface, writes what the calls draw from it, and keeps its new state. */
  private int print(List<Drawing> drawings) throws IOException {
    OutputFormat chosen = format == null ? OutputFormat.of(results) : format;
    checkArgument(
        chosen != OutputFormat.NPY || drawings.size() == 1,
        "a .npy file has one array, but there are %s calls; a .npz file has several",
        drawings.size());
    return use(
        (target, out) -> {
          try (Progress progress = progress()) {
            var written = new Results(chosen, out, progress);
            drawings.forEach(drawing -> written.write(drawing.from(target)));
            written.end();
          }
        });
  }

  /** Shown where standard error is a terminal, and standard output is none that it would spoil. */
  private Progress progress() {
    String terminals = System.getProperty(TERMINALS, "");
    return terminals.contains(STDERR) && (results != null || !terminals.contains(STDOUT))
        ? Progress.on(spec.commandLine().getErr(), System::nanoTime)
        : Progress.none();
  }

  /** The new state is saved when all is written, so that it never skips numbers that got lost. */
  private int use(BiConsumer<Object, Output> use) throws IOException {
    Object target = surface.open(source);
    if (newState == null) {
      write(out -> use.accept(target, out));
      return ExitCode.OK;
    }
    try (var file = NewFile.at(newState)) {
      String state = surface.state(target);
      file.tryOut(state + " ".repeat(state.length() / 4));
      write(out -> use.accept(target, out));
      file.stream().write((surface.state(target) + "\n").getBytes(UTF_8));
      file.commit();
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "cannot save the state in " + newState + ": " + Failure.reason(e), e);
    }
    return ExitCode.OK;
  }

  private void write(Consumer<Output> writer) {
    if (results == null) {
      writer.accept(stdout);
      stdout.flush();
      return;
    }
    try (var file = NewFile.at(results)) {
      writer.accept(new Output(file.stream(), results));
      file.commit();
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot write " + results + ": " + Failure.reason(e), e);
    }
  }
}
