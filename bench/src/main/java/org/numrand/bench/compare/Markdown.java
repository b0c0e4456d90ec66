package org.numrand.bench.compare;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a report as Markdown. */
final class Markdown {
  /** Less is the working space of a call that makes a million values. */
  private static final double LEAST_BYTES = 0.05;

  /** What most scripts draw. */
  private static final List<String> FIRST =
      List.of(
          "Generator(PCG64).random()",
          "Generator(PCG64).standard_normal()",
          "Generator(PCG64).normal(1, 2)",
          "Generator(PCG64).uniform(1, 3)",
          "Generator(PCG64).integers(0, 100)",
          "Generator(PCG64).choice(1000)",
          "Generator(PCG64).permutation(n)",
          "RandomState.random_sample()",
          "RandomState.standard_normal()",
          "RandomState.randint(0, 100)");

  private Markdown() {}

  /**
   * The whole report.
   *
   * @param chart the chart's file
   */
  static String of(Report report, String chart) {
    List<String> sections = new ArrayList<>();
    sections.add(head(report));
    sections.add(summary(report));
    List<String> first =
        FIRST.stream().filter(name -> report.fills().row(name).isPresent()).toList();
    if (!first.isEmpty()) {
      sections.add("### What people do first, a million values\n\n" + variants(report, first));
    }
    if (report.fills().geometricMean().isPresent()) {
      sections.add("![NumPy's time in units of ours](%s)\n".formatted(chart));
    }
    sections.add("### A million values into an array\n\n" + table(report.fills().fills()));
    if (!report.others().isEmpty()) {
      List<String> all = report.fills().fills().stream().map(Row::workload).toList();
      sections.add(
          "### The same on other JVMs, NumPy's time in units of ours\n\n" + variants(report, all));
    }
    addSection(sections, "One value a call", report.calls(), Markdown::table);
    addSection(
        sections,
        "How the cost of a value changes with their number, fastest round in ns",
        report.growth(),
        Markdown::growth);
    addSection(
        sections,
        "One stream into one array, 10 million doubles, on several threads",
        report.threads(),
        Markdown::table);
    addSection(
        sections,
        "With the optional vector module and `--add-modules jdk.incubator.vector`",
        report.vector(),
        Markdown::table);
    addSection(
        sections, "Elementary functions, a million arguments", report.functions(), Markdown::table);
    sections.add(memory(report));
    return String.join("\n", sections);
  }

  private static void addSection(
      List<String> sections, String title, List<Row> rows, Function<List<Row>, String> table) {
    if (!rows.isEmpty()) {
      sections.add("### " + title + "\n\n" + table.apply(rows));
    }
  }

  private static String head(Report report) {
    Machine machine = report.machine();
    Settings settings = report.settings();
    return """
        %s, %d cores, %s; %s; %s; commit %s.

        Nanoseconds a value: the fastest round, and in parentheses the median, of %d rounds (%d JVMs of %d rounds, %d ms each, \
        after %d ms of warming up). Ratio: NumPy's fastest round in units of ours. Spread: by how much the slowest round exceeds \
        the fastest, NumPy's and ours.
        """
        .formatted(
            machine.cpu(),
            machine.cores(),
            machine.system(),
            machine.java(),
            machine.numpy() == null ? "no NumPy" : "NumPy " + machine.numpy(),
            report.revision(),
            settings.forks() * settings.rounds(),
            settings.forks(),
            settings.rounds(),
            settings.millis(),
            settings.warmups() * settings.millis());
  }

  static String summary(Report report) {
    List<Row> misses = report.misses();
    String mean =
        variants(report)
            .filter(variant -> variant.geometricMean().isPresent())
            .map(
                variant ->
                    "**%s** (%s)"
                        .formatted(number(variant.geometricMean().getAsDouble()), variant.jvm()))
            .collect(joining(", "));
    if (!mean.isEmpty()) {
      mean = "Geometric mean of the ratios of all fills: " + mean + ".\n";
    }
    if (misses.isEmpty()) {
      return mean;
    }
    return mean
        + misses.stream()
            .map(row -> "`%s` (%s of %s)".formatted(row.workload(), ratio(row.ratio()), row.bar()))
            .collect(joining(", ", "Below their bar: ", ".\n"));
  }

  private static Stream<Variant> variants(Report report) {
    return Stream.concat(Stream.of(report.fills()), report.others().stream());
  }

  /** Ratios, a column for each JVM. */
  private static String variants(Report report, List<String> workloads) {
    String head =
        cells(Stream.concat(Stream.of("workload"), variants(report).map(Variant::jvm)))
            + "|---".repeat(report.others().size() + 2)
            + "|\n";
    return workloads.stream()
        .map(
            name ->
                cells(
                    Stream.concat(
                        Stream.of("`" + name + "`"),
                        variants(report)
                            .map(variant -> variant.row(name).map(Markdown::ratio).orElse("")))))
        .collect(joining("", head, ""));
  }

  private static String ratio(Row row) {
    String ratio = ratio(row.ratio());
    return row.misses() ? "**" + ratio + "**" : ratio;
  }

  static String table(List<Row> rows) {
    String head =
        """
        | workload | NumPy ns | ours ns | ratio | bar | best peer | its ns | its ratio | spread |
        |---|---|---|---|---|---|---|---|---|
        """;
    return rows.stream().map(Markdown::line).collect(joining("", head, ""));
  }

  private static String line(Row row) {
    return cells(
        "`" + row.workload() + "`",
        times(row.numpy()),
        times(row.ours()),
        ratio(row),
        row.size() == 1 ? "" : Double.toString(row.bar()),
        row.bestPeer().map(Row.Peer::name).orElse(""),
        row.bestPeer().map(peer -> times(peer.times())).orElse(""),
        ratio(row.peerRatio()),
        (row.numpy() == null ? "" : percent(row.numpy()) + ", ") + percent(row.ours()));
  }

  private static String growth(List<Row> rows) {
    var sizes = new TreeMap<Integer, String>();
    rows.forEach(row -> sizes.put(row.size(), "%,d".formatted(row.size()).replace(',', ' ')));
    String head =
        cells(Stream.concat(Stream.of("workload"), sizes.values().stream()))
            + "|---".repeat(sizes.size() + 1)
            + "|\n";
    return rows.stream()
        .map(Row::workload)
        .distinct()
        .flatMap(
            name ->
                Stream.of(
                    growthLine(name + "`, NumPy", rows, name, sizes, Row::numpy),
                    growthLine(name + "`, ours", rows, name, sizes, Row::ours)))
        .collect(joining("", head, ""));
  }

  private static String growthLine(
      String title,
      List<Row> rows,
      String name,
      Map<Integer, String> sizes,
      Function<Row, @Nullable Times> side) {
    Stream<String> figures =
        sizes.keySet().stream()
            .map(
                size ->
                    rows.stream()
                        .filter(row -> row.workload().equals(name) && row.size() == size)
                        .findFirst()
                        .map(row -> fastest(side.apply(row)))
                        .orElse(""));
    return cells(Stream.concat(Stream.of("`" + title), figures));
  }

  private static String memory(Report report) {
    String allocating =
        Stream.concat(report.fills().fills().stream(), report.calls().stream())
            .filter(row -> row.bytes() >= LEAST_BYTES)
            .map(
                row ->
                    "`%s`%s %s"
                        .formatted(
                            row.workload(), row.size() == 1 ? " a call" : "", number(row.bytes())))
            .collect(joining(", "));
    String lines =
        report.footprints().stream()
            .map(
                engine ->
                    cells(
                        engine.engine(),
                        Long.toString(engine.fresh()),
                        Long.toString(engine.used())))
            .collect(joining());
    return "### Memory\n\n"
        + (allocating.isEmpty()
            ? "No workload allocates anything for a value.\n"
            : "Bytes allocated for a value, where there are any beyond a call's working space: "
                + allocating
                + ".\n")
        + "\n| engine | bytes, new | bytes, after a draw |\n|---|---|---|\n"
        + lines;
  }

  private static String cells(String... cells) {
    return cells(Stream.of(cells));
  }

  private static String cells(Stream<String> cells) {
    return cells.collect(joining(" | ", "| ", " |\n"));
  }

  private static String times(@Nullable Times times) {
    return times == null ? "" : fastest(times) + " (" + number(times.median()) + ")";
  }

  private static String fastest(@Nullable Times times) {
    return times == null ? "" : number(times.min());
  }

  private static String ratio(Optional<Double> ratio) {
    return ratio.map(Markdown::number).orElse("");
  }

  private static String percent(Times times) {
    return Math.round(100 * times.spread()) + " %";
  }

  private static String number(double x) {
    return String.format(Locale.ROOT, x < 100 ? "%.2f" : "%.0f", x);
  }
}
