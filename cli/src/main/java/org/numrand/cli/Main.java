package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.numrand.cli.check.CheckCommand;
import org.numrand.core.internal.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** The {@code numrand} command. */
@Command(
    name = "numrand",
    versionProvider = Main.Version.class,
    description = "NumPy's random numbers, bit for bit, at the command line.",
    footer = {
      "",
      "Examples:",
      "  numrand randomstate --seed 101 randint 0 10 --size 5",
      "  numrand generator --engine PCG64 --seed 101 standard_normal --size 3",
      "  numrand generator --seed 101 choice [red,green,blue] --size 2 --format json",
      "  numrand split kfold --n 10 --n-splits 3 --random-state 42"
    })
public final class Main {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Shows this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Shows the version.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  private static final String THEN = "--then";

  private Main() {}

  /** The build's. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"numrand " + Versions.own()};
    }
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    // The library's warnings in one line each.
    System.setProperty("java.util.logging.SimpleFormatter.format", "numrand: %5$s%n");
    var out = new FileOutputStream(FileDescriptor.out);
    var err = new PrintWriter(System.err, true, UTF_8);
    System.exit(runTyped(out, err, args));
  }

  private static int runTyped(OutputStream out, PrintWriter err, String... args) {
    try {
      return run(out, err, Words.restored(args));
    } catch (IOException | IllegalArgumentException e) {
      return Failure.tell(e, err);
    }
  }

  /**
   * Runs the command.
   *
   * @return 0 if all went well; {@link Failure#CLOSED_PIPE} if the reader of {@code stdout} went; 2
   *     if anything else went wrong
   */
  static int run(OutputStream stdout, PrintWriter err, String... words) {
    try {
      var out = new Output(stdout);
      var text = new PrintWriter(new OutputStreamWriter(out, UTF_8));
      List<List<String>> calls = calls(words);
      CommandLine commandLine = commandLine(out, calls).setOut(text).setErr(err);
      int exit = ExitCode.OK;
      if (words.length == 0) {
        commandLine.usage(text);
      } else {
        exit = new RunLast().execute(commandLine.parseArgs(calls.get(0).toArray(String[]::new)));
      }
      text.flush();
      return exit;
    } catch (Throwable e) { // whatever it is: the shell gets a line and an exit code
      boolean wrapped = e instanceof ExecutionException && e.getCause() != null;
      return Failure.tell(wrapped ? e.getCause() : e, err);
    }
  }

  /** The words before the first {@code --then}, and those of the calls after it. */
  private static List<List<String>> calls(String... words) {
    List<List<String>> calls = new ArrayList<>(List.of(new ArrayList<>()));
    for (String word : words) {
      if (word.equals(THEN)) {
        calls.add(new ArrayList<>());
      } else {
        calls.get(calls.size() - 1).add(word);
      }
    }
    return calls;
  }

  private static CommandLine commandLine(Output out, List<List<String>> calls) {
    List<String> words = calls.get(0);
    List<List<String>> then = calls.subList(1, calls.size());
    checkArgument(
        then.isEmpty()
            || Stream.of(Target.values()).anyMatch(target -> words.indexOf(target.command()) == 0),
        "%s follows a call of a method",
        THEN);
    var commandLine = new CommandLine(new Main());
    for (Target surface : Target.values()) {
      commandLine.addSubcommand(SurfaceCommand.of(surface, out, words, then));
    }
    return commandLine
        .addSubcommand(SplitCommand.of(words.contains("split")))
        .addSubcommand(new CheckCommand())
        .addSubcommand(PlotCommand.of(words.contains("plot")))
        .addSubcommand(new EnginesCommand())
        .addSubcommand(new NewEngineCommand())
        .addSubcommand(new RawCommand(out))
        .addSubcommand(new StateCommand())
        .addSubcommand(new HelpCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        // Read @word as a word, not as a file of arguments.
        .setExpandAtFiles(false);
  }
}
