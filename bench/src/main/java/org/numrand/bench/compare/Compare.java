package org.numrand.bench.compare;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.Quantiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.numrand.bench.compare.Measurer.Rounds;
import org.numrand.bench.workload.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures NumPy, this project and other libraries in one run, in turn. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Measures NumPy (where python3 has it), numrand and other libraries in turn, and writes a table as Markdown and "
            + "JSON, and a chart.")
public final class Compare implements Callable<Integer> {
  /** The JDK's module for vector code, which our optional module uses. */
  static final String VECTOR = "jdk.incubator.vector";

  @Option(
      names = "--full",
      description = "Longer, with more rounds, sizes and forms: about 40 minutes.")
  private boolean full;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description =
          "Only what all engines do, each beside this one, which may be yours: NUMRAND_CLASSPATH names its jar.")
  private @Nullable String engine;

  @Option(
      names = "--only",
      paramLabel = "NAME",
      description = "Only the workloads whose names contain this, or this regular expression.")
  private String only = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the results go; default: ${DEFAULT-VALUE}.")
  private Path out = Path.of("bench", "target", "compare");

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description =
          "A Markdown file that takes the table up, between its two \"compare\" comments.")
  private @Nullable Path into;

  @Option(
      names = "--java",
      paramLabel = "HOME",
      description = "Measures the fills on this JDK too. May be repeated.")
  private List<Path> homes = List.of();

  @Option(
      names = "--java-options",
      paramLabel = "OPTIONS",
      description =
          "Measures the fills with these options too, on each JDK; for example -XX:UseAVX=2. May be"
              + " repeated.")
  private List<String> javaOptions = List.of();

  @Option(names = "--revision", description = "The commit that is measured.")
  private String revision = "unknown";

  /** Used by the command line. */
  public Compare() {}

  @Override
  public Integer call() throws IOException {
    Machine machine = Machine.here();
    if (machine.numpy() == null) {
      System.err.println("python3 has no NumPy: its columns stay empty.");
    }
    Plan plan = plan();
    Report report = measure(plan, machine);
    Files.createDirectories(out);
    new Results(report).write(out.resolve("compare"));
    if (into != null) {
      new Results(report).writeInto(into);
    }
    System.out.println(Markdown.summary(report));
    System.out.println("The table is in " + out.resolve("compare.md"));
    return 0;
  }

  private Plan plan() {
    if (engine != null) {
      checkArgument(only.isEmpty(), "--engine and --only exclude each other");
      return Plan.beside(full ? Settings.FULL : Settings.QUICK, engine);
    }
    return full ? Plan.full(only) : Plan.quick(only);
  }

  private Report measure(Plan plan, Machine machine) throws IOException {
    Map<Case, Rounds> plain = empty(plan.cases());
    Map<Case, Rounds> vector = empty(plan.vector());
    Map<Jvm, Map<Case, Rounds>> all = new LinkedHashMap<>();
    all.put(Jvm.PLAIN, plain);
    all.put(new Jvm(null, List.of("--add-modules", VECTOR)), vector);
    List<Jvm> others = Jvm.others(homes, javaOptions);
    others.forEach(jvm -> all.put(jvm, empty(plan.fills())));
    int forks = plan.settings().forks();
    try (ProgressBar progress = progress(forks * all.values().stream().mapToInt(Map::size).sum())) {
      for (int fork = 0; fork < forks; fork++) {
        for (var entry : all.entrySet()) {
          var measurer = new Measurer(plan.settings(), machine.numpy() != null, entry.getKey());
          measure(measurer, entry.getValue(), progress);
        }
      }
    }
    List<Variant> variants = new ArrayList<>();
    for (Jvm jvm : others) {
      variants.add(new Variant(jvm.label(), rows(plan.fills(), all.get(jvm))));
    }
    return new Report(
        revision,
        machine,
        plan.settings(),
        new Variant(Jvm.PLAIN.label(), rows(plan.fills(), plain)),
        variants,
        rows(plan.calls(), plain),
        rows(plan.growth(), plain),
        rows(plan.threads(), plain),
        rows(plan.vector(), vector),
        rows(plan.functions(), plain),
        Footprint.ofAllEngines());
  }

  private static Map<Case, Rounds> empty(List<Case> cases) {
    Map<Case, Rounds> rounds = new LinkedHashMap<>();
    cases.forEach(measured -> rounds.put(measured, new Rounds()));
    return rounds;
  }

  private static void measure(Measurer measurer, Map<Case, Rounds> rounds, ProgressBar progress) {
    rounds.forEach(
        (measured, results) -> {
          progress.setExtraMessage(measured.workload().name());
          measurer.measure(measured, results);
          progress.step();
        });
  }

  private static ProgressBar progress(int steps) {
    return new ProgressBarBuilder()
        .setTaskName("compare")
        .setInitialMax(steps)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(500)
        .build();
  }

  private static List<Row> rows(List<Case> cases, Map<Case, Rounds> rounds) {
    return cases.stream().map(measured -> row(measured, rounds)).toList();
  }

  private static Row row(Case measured, Map<Case, Rounds> rounds) {
    Rounds own = rounds.get(measured);
    List<Row.Peer> peers =
        Plan.peersOf(measured)
            .filter(rounds::containsKey)
            .map(peer -> new Row.Peer(peer.workload().peer(), Times.of(rounds.get(peer).ours)))
            .toList();
    return new Row(
        measured.workload().name(),
        measured.size(),
        measured.workload().bar(),
        own.numpy.isEmpty() ? null : Times.of(own.numpy),
        Times.of(own.ours),
        Quantiles.median().compute(own.bytes),
        peers);
  }
}
