package org.numrand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code numrand} command. */
@Command(
    name = "numrand",
    version = "numrand 0.1.0-SNAPSHOT",
    description = "NumPy's random numbers, bit for bit, at the command line.",
    footer = {
      "",
      "Examples:",
      "  numrand randomstate --seed 101 randint 0 10 --size 5",
      "  numrand generator --engine PCG64 --seed 101 standard_normal --size 3",
      "  numrand generator --seed 101 choice [red,green,blue] --size 2 --format json"
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

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    var out = new FileOutputStream(FileDescriptor.out);
    var err = new PrintWriter(System.err, true, UTF_8);
    System.exit(run(out, err, args));
  }

  /**
   * Runs the command.
   *
   * @return 0 if all went well, 2 if the arguments were wrong, 1 if the program is
   */
  static int run(OutputStream out, PrintWriter err, String... args) {
    var text = new PrintWriter(new OutputStreamWriter(out, UTF_8));
    try {
      return commandLine(out, List.of(args)).setOut(text).setErr(err).execute(args);
    } catch (OutOfMemoryError e) {
      return fail(err, "not enough memory for that many values");
    } finally {
      text.flush();
    }
  }

  private static CommandLine commandLine(OutputStream out, List<String> args) {
    var commandLine = new CommandLine(new Main());
    for (Surface surface : Surface.values()) {
      commandLine.addSubcommand(SurfaceCommand.of(surface, args.contains(surface.command())));
    }
    return commandLine
        .addSubcommand(new EnginesCommand())
        .addSubcommand(new RawCommand(out))
        .addSubcommand(new StateCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, arguments) -> fail(e))
        .setExecutionExceptionHandler((e, command, result) -> fail(command, e));
  }

  private static int fail(ParameterException e) {
    String message = e.getMessage();
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      message += "; did you mean " + unmatched.getSuggestions().get(0) + "?";
    }
    return fail(e.getCommandLine().getErr(), message);
  }

  /** For what the user can mend: one line. Anything else is a fault of this program. */
  private static int fail(CommandLine command, Exception e) throws Exception {
    boolean mendable =
        e instanceof IllegalArgumentException
            || e instanceof IllegalStateException
            || e instanceof UnsupportedOperationException
            || e instanceof ArithmeticException
            || e instanceof IOException;
    if (!mendable) {
      throw e;
    }
    return fail(command.getErr(), e instanceof IOException ? e.toString() : e.getMessage());
  }

  private static int fail(PrintWriter err, String message) {
    err.println("numrand: " + CharMatcher.whitespace().collapseFrom(message, ' '));
    return ExitCode.USAGE;
  }
}
