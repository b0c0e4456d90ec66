package org.numrand.bench.compare;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.Quantiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description =
          "Stops after about so many minutes. The next run with this option, the same others and the"
              + " same commit goes on, from a file in --out.")
  private @Nullable Long minutes;

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
    Files.createDirectories(out);
    Pieces pieces = pieces(plan, machine);
    Report report = measure(plan, machine, pieces);
    new Results(report).write(out.resolve("compare"));
    if (into != null) {
      new Results(report).writeInto(into);
    }
    System.out.println(Markdown.summary(report));
    System.out.println("The table is in " + out.resolve("compare.md"));
    if (pieces.isOver()) {
      System.out.println("It may not be whole yet: run the same again to go on.");
    }
    return 0;
  }

  private Pieces pieces(Plan plan, Machine machine) throws IOException {
    return minutes == null
        ? Pieces.single()
        : Pieces.goOn(
            out.resolve("rounds.json"),
            Duration.ofMinutes(minutes),
            revision + " " + machine + " " + plan.settings());
  }

  private Plan plan() {
    if (engine != null) {
      checkArgument(only.isEmpty(), "--engine and --only exclude each other");
      return Plan.beside(full ? Settings.FULL : Settings.QUICK, engine);
    }
    return full ? Plan.full(only) : Plan.quick(only);
  }

  private Report measure(Plan plan, Machine machine, Pieces pieces) throws IOException {
    Map<Jvm, Map<Case, Rounds>> all = new LinkedHashMap<>();
    List<Jvm> others = Jvm.others(homes, javaOptions);
    Jvm withVector = new Jvm(null, List.of("--add-modules", VECTOR));
    all.put(Jvm.PLAIN, rounds(pieces, Jvm.PLAIN, plan.cases()));
    all.put(withVector, rounds(pieces, withVector, plan.vector()));
    for (Jvm jvm : others) {
      all.put(jvm, rounds(pieces, jvm, plan.fills()));
    }
    Map<Case, Rounds> plain = all.get(Jvm.PLAIN);
    Map<Case, Rounds> vector = all.get(withVector);
    int forks = plan.settings().forks();
    try (ProgressBar progress = progress(forks * all.values().stream().mapToInt(Map::size).sum())) {
      for (int fork = 0; fork < forks; fork++) {
        for (var entry : all.entrySet()) {
          var measurer = new Measurer(plan.settings(), machine.numpy() != null, entry.getKey());
          int before = fork * plan.settings().rounds();
          measure(measurer, entry.getValue(), before, pieces, progress);
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

  private static Map<Case, Rounds> rounds(Pieces pieces, Jvm jvm, List<Case> cases)
      throws IOException {
    Map<Case, Rounds> rounds = new LinkedHashMap<>();
    for (Case measured : cases) {
      rounds.put(measured, pieces.rounds(jvm, measured));
    }
    return rounds;
  }

  /** Measures what has no more rounds than before, while the time lasts. */
  private static void measure(
      Measurer measurer, Map<Case, Rounds> rounds, int before, Pieces pieces, ProgressBar progress)
      throws IOException {
    for (var entry : rounds.entrySet()) {
      if (entry.getValue().ours.size() <= before && !pieces.isOver()) {
        progress.setExtraMessage(entry.getKey().workload().name());
        measurer.measure(entry.getKey(), entry.getValue());
        pieces.save();
      }
      progress.step();
    }
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
    return cases.stream()
        .filter(measured -> isMeasured(measured, rounds))
        .map(measured -> row(measured, rounds))
        .toList();
  }

  private static boolean isMeasured(Case measured, Map<Case, Rounds> rounds) {
    return rounds.containsKey(measured) && !rounds.get(measured).ours.isEmpty();
  }

  private static Row row(Case measured, Map<Case, Rounds> rounds) {
    Rounds own = rounds.get(measured);
    List<Row.Peer> peers =
        Plan.peersOf(measured)
            .filter(peer -> isMeasured(peer, rounds))
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
