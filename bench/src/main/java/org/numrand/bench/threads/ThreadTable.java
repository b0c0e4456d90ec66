package org.numrand.bench.threads;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.numrand.bench.workload.StreamFill;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * How much faster several threads fill an array with one stream, and how much of that is what a
 * stream for each thread would gain. All fills of a method take turns in one JVM, so that they see
 * the same machine; the figures are medians over the turns.
 */
@Command(name = "threads", mixinStandardHelpOptions = true)
public final class ThreadTable implements Callable<Integer> {
  private static final double WARM_UP = 0.25;

  @Option(names = "--size", defaultValue = "10000000", description = "The array's length.")
  private int size;

  @Option(
      names = "--threads",
      split = ",",
      description = "Numbers of threads; else 2, 4, 8 and 16, as far as there are processors.")
  private List<Integer> threads = List.of();

  @Option(names = "--seconds", defaultValue = "80", description = "How long all takes.")
  private double seconds;

  @Option(names = "--only", defaultValue = "", description = "Methods whose names contain this.")
  private String only = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  /** For picocli. */
  public ThreadTable() {}

  @Override
  public Integer call() {
    checkArgument(size >= 1, "size must be >= 1, but is %s", size);
    threads.forEach(count -> checkArgument(count >= 1, "threads must be >= 1, but is %s", count));
    int processors = Runtime.getRuntime().availableProcessors();
    if (threads.isEmpty()) {
      threads =
          IntStream.of(2, 4, 8, 16)
              .filter(count -> count == 2 || count <= processors)
              .boxed()
              .toList();
    }
    Map<String, Turns> turns = measure();
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%s %s, %d processors; %d values; medians of at least %d turns.%n",
            System.getProperty("java.vm.name"),
            Runtime.version(),
            processors,
            size,
            turns.values().stream().mapToInt(Turns::count).min().orElse(0));
    print(
        "How many times as fast as one thread; in parentheses, a stream for each thread",
        turns,
        (t, count) ->
            String.format(Locale.ROOT, "%.2f (%.2f)", t.gain(count), t.gainOfOwnStreams(count)));
    print(
        "How much of the speed of a stream for each thread",
        turns,
        (t, count) -> String.format(Locale.ROOT, "%.2f", t.share(count)));
    print(
        "Processor time in units of one thread's; in parentheses, a stream for each thread",
        turns,
        (t, count) ->
            String.format(Locale.ROOT, "%.2f (%.2f)", t.work(count), t.workOfOwnStreams(count)));
    return ExitCode.OK;
  }

  private Map<String, Turns> measure() {
    List<StreamFill> fills =
        StreamFill.all().stream().filter(fill -> fill.method().contains(only)).toList();
    Map<String, Turns> all = new LinkedHashMap<>();
    for (StreamFill fill : fills) {
      var turns = new Turns(fill.prepare().apply(size), threads);
      turns.warmUp(seconds / fills.size() * WARM_UP);
      turns.run(seconds / fills.size() * (1 - WARM_UP));
      all.put(fill.method(), turns);
    }
    return all;
  }

  private interface Cell {
    String of(Turns turns, int threads);
  }

  private void print(String title, Map<String, Turns> turns, Cell cell) {
    spec.commandLine().getOut().printf("%n%s:%n%n", title);
    spec.commandLine()
        .getOut()
        .println(
            "| method | 1 thread, ns a value |"
                + threads.stream().map(" %d threads |"::formatted).collect(Collectors.joining()));
    spec.commandLine().getOut().println("|---|---:|" + "---:|".repeat(threads.size()));
    turns.forEach(
        (method, t) ->
            spec.commandLine()
                .getOut()
                .printf(
                    Locale.ROOT,
                    "| `%s` | %.2f |%s%n",
                    method,
                    t.nanos() / size,
                    threads.stream()
                        .map(count -> " " + cell.of(t, count) + " |")
                        .collect(Collectors.joining())));
  }
}
