package org.numrand.bench;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.numrand.bench.compare.Compare;
import org.numrand.bench.splits.SplitTimes;
import org.numrand.bench.threads.ThreadTable;
import org.numrand.bench.workload.Case;
import org.numrand.bench.workload.Names;
import org.numrand.bench.workload.Workloads;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/**
 * {@code numrand-bench.jar NAME [JMH options]}: the cases whose names contain that, or a regular
 * expression, measured by JMH. {@code numrand-bench.jar list [NAME]} names them. {@code
 * numrand-bench.jar compare} is {@code bench/compare}, {@code splits} is {@code bench/splits},
 * {@code threads} is {@code bench/threads}.
 */
public final class Main {
  private static final int[] SIZES = {1, 1024, 1_000_000};

  private Main() {}

  /** The command. */
  public static void main(String[] args) throws Exception {
    String first = args.length == 0 ? "list" : args[0];
    String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
    try {
      switch (first) {
        case "list" -> cases(rest.length == 0 ? "" : rest[0]).forEach(System.out::println);
        case "compare" -> System.exit(command(new Compare()).execute(rest));
        case "threads" -> System.exit(command(new ThreadTable()).execute(rest));
        case "splits" -> System.exit(command(new SplitTimes()).execute(rest));
        default -> measure(first, rest);
      }
    } catch (IllegalArgumentException | CommandLineOptionException e) {
      System.err.println(e.getMessage());
      System.exit(ExitCode.USAGE);
    }
  }

  /** A command whose refusals are a line. */
  private static CommandLine command(Object command) {
    return new CommandLine(command)
        .setExecutionExceptionHandler(
            (e, commandLine, parsed) -> {
              if (!(e instanceof IllegalArgumentException)) {
                throw e;
              }
              commandLine.getErr().println(e.getMessage());
              return ExitCode.USAGE;
            });
  }

  private static void measure(String text, String[] jmhOptions) throws Exception {
    String[] names = cases(text).stream().map(Case::toString).toArray(String[]::new);
    new Runner(
            new OptionsBuilder()
                .parent(new CommandLineOptions(jmhOptions))
                .include(WorkloadBenchmark.class.getName())
                .param(WorkloadBenchmark.CASE, names)
                .build())
        .run();
  }

  /**
   * The cases whose names contain a text, or a regular expression.
   *
   * @throws IllegalArgumentException if there is none
   */
  static List<Case> cases(String text) {
    List<Case> all =
        Workloads.all().stream()
            .flatMap(w -> IntStream.of(SIZES).filter(w::supports).mapToObj(n -> new Case(w, n)))
            .toList();
    Pattern pattern = Names.pattern(text, all.stream().map(Case::toString).toList());
    return all.stream().filter(c -> pattern.matcher(c.toString()).find()).toList();
  }
}
