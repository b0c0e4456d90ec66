package org.numrand.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;
import org.numrand.core.RawOutput;

/**
 * Statistical tests of an engine, in a second, a minute, or ten. {@code docs/quality.md} has a
 * table of what they find and what they miss. For a verdict on a good engine feed PractRand,
 * TestU01 or dieharder with {@link RawOutput}.
 *
 * <pre>{@code
 * System.out.println(StatisticalBattery.run(BitGenerators.create("MyEngine", 1)));
 * }</pre>
 *
 * <p>It looks at the engine's stream, at its {@linkplain BitGenerator#spawn children's} and
 * {@linkplain BitGenerator#jumped() jumped} streams interleaved, and, if the engine is found by its
 * name, at neighbouring seeds. The tests are those of NIST SP 800-22 (bits, runs, linear
 * complexity), of Donald Knuth's The Art of Computer Programming, volume 2, 3.3.2 (serial, gaps,
 * coupons, collisions), of George Marsaglia (birthday spacings, matrix rank), of Pierre L'Ecuyer
 * and Richard Simard's TestU01 (weights), and Richard Brent's search for a period.
 */
public final class StatisticalBattery {
  /**
   * A p-value this close to 0 or to 1 fails. So a perfect engine fails the battery less often than
   * once in five thousand seeds, however its tests depend on each other (Bonferroni's bound).
   */
  public static final double SIGNIFICANCE = 1e-6;

  /** How long it may take, for an engine that makes a word in a nanosecond. */
  public enum Effort {
    /** About a second. */
    QUICK(1, 512, 10_000, 20, 20),
    /** Meant for a minute. */
    STANDARD(30, 1024, 30_000, 30, 32),
    /** Meant for ten minutes. MT19937 is to fail: its bits are linear functions of 19937 others. */
    DEEP(300, 2048, 100_000, 34, 35);

    private final int scale;
    private final int largestMatrix;
    private final int sequence;
    private final int logOfPeriod;
    private final int logOfDistance;

    Effort(int scale, int largestMatrix, int sequence, int logOfPeriod, int logOfDistance) {
      this.scale = scale;
      this.largestMatrix = largestMatrix;
      this.sequence = sequence;
      this.logOfPeriod = logOfPeriod;
      this.logOfDistance = logOfDistance;
    }
  }

  /**
   * One test's outcome.
   *
   * @param test what was tested
   * @param pValue the probability that a perfect engine gives a result no more extreme to one side:
   *     uniform in [0, 1] for a perfect engine; of a period 0 if it was found, 0.5 if not
   */
  public record Result(String test, double pValue) {
    /** Whether the p-value is extreme, or no number. */
    public boolean failed() {
      return !(pValue >= SIGNIFICANCE && pValue <= 1 - SIGNIFICANCE);
    }
  }

  /**
   * All outcomes for one engine.
   *
   * @param engine its name
   * @param results in the order of the tests
   */
  public record Report(String engine, List<Result> results) {
    private static final int PLOT = 21;

    /** Copies the list. */
    public Report {
      results = List.copyOf(results);
    }

    /** Whether no test failed. */
    public boolean passed() {
      return results.stream().noneMatch(Result::failed);
    }

    /**
     * The probability that a perfect engine gives a p-value as extreme as the most extreme one, or
     * more (Bonferroni's bound).
     */
    public double pValue() {
      double least =
          results.stream().mapToDouble(r -> Math.min(r.pValue(), 1 - r.pValue())).min().orElse(0.5);
      return Math.min(1, 2 * least * results.size());
    }

    private String verdict() {
      return engine + (passed() ? " passes" : " FAILS");
    }

    /** A table, a line for each test. */
    @Override
    public String toString() {
      var text = new StringBuilder(verdict()).append('\n');
      for (Result result : results) {
        text.append(
            String.format(
                Locale.ROOT,
                "  %-36s p = %-12.6g%s%n",
                result.test(),
                result.pValue(),
                result.failed() ? " FAILS" : ""));
      }
      return text.toString();
    }

    /** The same as Markdown, with each p-value's place between 0 and 1. */
    public String toMarkdown() {
      var text = new StringBuilder();
      text.append("# ").append(verdict()).append("\n\n");
      text.append(
          String.format(
              Locale.ROOT,
              "%d tests; p-values within %.0e of 0 or 1 fail; combined p >= %.2g.%n%n",
              results.size(),
              SIGNIFICANCE,
              pValue()));
      text.append("| test | p | 0 to 1 | |\n|---|---|---|---|\n");
      for (Result result : results) {
        text.append(
            String.format(
                Locale.ROOT,
                "| %s | %.6g | `%s` | %s |%n",
                result.test(),
                result.pValue(),
                plot(result.pValue()),
                result.failed() ? "**fails**" : ""));
      }
      return text.toString();
    }

    private static String plot(double pValue) {
      int place = (int) Math.min(PLOT - 1, Math.max(0, pValue * PLOT));
      return ".".repeat(place) + "#" + ".".repeat(PLOT - 1 - place);
    }
  }

  /** What some tests that draw together give for an engine. */
  private record Step(List<String> tests, Function<BitGenerator, double[]> pValues) {}

  private final BitGeneratorProperties properties;
  private final Effort effort;
  private final List<Step> steps = new ArrayList<>();

  private StatisticalBattery(BitGenerator bits, Effort effort) {
    this.properties = bits.properties();
    this.effort = effort;
    bits();
    spacings();
    linear();
    if (bits.seedSequence() != null) {
      streams("16 children", engine -> engine.spawn(16));
      if (effort != Effort.QUICK) {
        streams("2 children", engine -> engine.spawn(2));
        streams("1024 children", engine -> engine.spawn(1024));
      }
    }
    if (bits.seedSequence() != null) {
      int children = 1 << (effort == Effort.QUICK ? 12 : 16);
      add("children, equal starts", e -> SpacingTests.equalStarts(e.spawn(children)));
    }
    if (properties.jumps()) {
      streams("16 jumps", StatisticalBattery::jumped);
    }
    if (BitGenerators.names().contains(properties.name())) {
      streams("16 seeds", engine -> seeded(IntStream.range(0, 16).mapToLong(i -> i)));
      add("seeds a bit apart, distance", e -> BitTests.distance(neighbours(), 64));
    }
  }

  /**
   * Runs the tests that take about a second, one after another on the engine's stream, and spawns
   * children from it.
   *
   * @param bits the engine
   */
  public static Report run(BitGenerator bits) {
    return run(bits, Effort.QUICK, result -> {});
  }

  /**
   * Runs the tests one after another on the engine's stream, and spawns children from it.
   *
   * @param bits the engine
   * @param effort how long it may take
   * @param progress is told each result
   */
  public static Report run(BitGenerator bits, Effort effort, Consumer<Result> progress) {
    var battery = new StatisticalBattery(bits, effort);
    List<Result> results = new ArrayList<>();
    battery.steps.forEach(step -> step(step, bits, results, progress));
    return new Report(bits.properties().name(), results);
  }

  /**
   * The same, kept in a file after each test: if the file is there, the run goes on where it ended.
   *
   * @param bits the engine, as at the beginning
   * @param effort how long it may take
   * @param file where results and state are kept; it is deleted at the end
   * @param progress is told each result, those of an earlier run too
   * @throws IllegalArgumentException if the file is of another engine, seed or effort
   * @throws IOException if the file cannot be read or written
   */
  public static Report resume(
      BitGenerator bits, Effort effort, Path file, Consumer<Result> progress) throws IOException {
    var battery = new StatisticalBattery(bits, effort);
    String head = effort + " " + bits.stateWithSeedSequence().toJson();
    List<Result> results = new ArrayList<>();
    if (Files.exists(file)) {
      List<String> lines = Files.readAllLines(file);
      checkArgument(
          lines.size() >= 2 && lines.get(0).equals(head),
          "%s must be of this engine in this state, and of the effort %s",
          file,
          effort);
      for (String line : lines.subList(2, lines.size())) {
        int tab = line.indexOf('\t');
        results.add(
            new Result(line.substring(tab + 1), Double.parseDouble(line.substring(0, tab))));
      }
      bits.setState(BitGeneratorState.fromJson(lines.get(1)));
      results.forEach(progress);
    }
    for (Step step : battery.steps) {
      if (results.size() > battery.indexOf(step)) {
        continue;
      }
      step(step, bits, results, progress);
      var text = new StringBuilder(head + "\n" + bits.stateWithSeedSequence().toJson() + "\n");
      results.forEach(r -> text.append(r.pValue()).append('\t').append(r.test()).append('\n'));
      Files.writeString(file, text);
    }
    Files.deleteIfExists(file);
    return new Report(bits.properties().name(), results);
  }

  /**
   * Runs it from the shell: the engine's name; {@code quick}, {@code standard} or {@code deep}; the
   * seed; and a file for the report in Markdown. A run that was interrupted goes on if it is
   * started again. What is left out is {@code quick}, 1, and standard output. Seeds from one to
   * another ({@code 1-200}) give a line for each that fails, and their number.
   *
   * @param args the words of the command line
   * @throws IOException if the report cannot be written
   */
  public static void main(String[] args) throws IOException {
    checkArgument(args.length >= 1, "NAME [quick|standard|deep] [SEED|FIRST-LAST] [REPORT.md]");
    Effort effort = Effort.valueOf((args.length > 1 ? args[1] : "quick").toUpperCase(Locale.ROOT));
    if (args.length > 2 && args[2].indexOf('-') > 0) {
      String[] seeds = args[2].split("-", 2);
      System.out.print(seeds(args[0], effort, Long.parseLong(seeds[0]), Long.parseLong(seeds[1])));
      return;
    }
    BitGenerator bits =
        BitGenerators.create(args[0], args.length > 2 ? Long.parseLong(args[2]) : 1);
    int all = new StatisticalBattery(bits, effort).testCount();
    int[] done = {0};
    Consumer<Result> progress =
        r -> System.err.printf("[%d/%d] %s p = %.6g%n", ++done[0], all, r.test(), r.pValue());
    if (args.length > 3) {
      Path file = Path.of(args[3]);
      Path kept = file.resolveSibling(file.getFileName() + ".progress");
      Files.writeString(file, resume(bits, effort, kept, progress).toMarkdown());
    } else {
      System.out.print(run(bits, effort, progress));
    }
  }

  /** What the battery says of an engine under each of several seeds. */
  static String seeds(String engine, Effort effort, long first, long last) {
    checkArgument(first <= last, "last must be >= first = %s, but is %s", first, last);
    var text = new StringBuilder();
    int failed = 0;
    double least = 1;
    for (long seed = first; seed <= last; seed++) {
      Report report = run(BitGenerators.create(engine, seed), effort, result -> {});
      least = Math.min(least, report.pValue());
      if (!report.passed()) {
        failed++;
        text.append("seed ").append(seed).append(": ").append(report);
      }
    }
    return text.append(
            String.format(
                Locale.ROOT,
                "%s: %d of %d seeds fail; the least combined p is %.2g%n",
                engine,
                failed,
                last - first + 1,
                least))
        .toString();
  }

  private int testCount() {
    return steps.stream().mapToInt(step -> step.tests().size()).sum();
  }

  /** How many results come before a step's. */
  private int indexOf(Step step) {
    return steps.subList(0, steps.indexOf(step)).stream().mapToInt(s -> s.tests().size()).sum();
  }

  private static void step(
      Step step, BitGenerator bits, List<Result> results, Consumer<Result> progress) {
    double[] pValues = step.pValues().apply(bits);
    for (int i = 0; i < pValues.length; i++) {
      var result = new Result(step.tests().get(i), pValues[i]);
      results.add(result);
      progress.accept(result);
    }
  }

  private void add(String test, ToDoubleFunction<BitGenerator> pValue) {
    steps.add(new Step(List.of(test), bits -> new double[] {pValue.applyAsDouble(bits)}));
  }

  private void bits() {
    int words = effort.scale << 20;
    steps.add(
        new Step(List.of("monobit", "monobit, bit by bit"), bits -> BitTests.ones(bits, words)));
    steps.add(
        new Step(
            List.of("runs along words", "runs across words"), bits -> BitTests.runs(bits, words)));
    for (int shift = 0; shift < properties.wordBits(); shift += Byte.SIZE) {
      int at = shift;
      add("serial, byte " + shift / Byte.SIZE, bits -> BitTests.serial(bits, at, words));
    }
    add("weights", bits -> BitTests.weights(bits, words));
    add("dependent weights", bits -> BitTests.dependentWeights(bits, words / 2));
  }

  private void spacings() {
    int scale = effort.scale;
    int high = properties.wordBits() - Integer.SIZE;
    add("birthday spacings", bits -> SpacingTests.birthdays(bits, 1, high, 200 * scale));
    if (high > 0) {
      add("birthday spacings, low bits", bits -> SpacingTests.birthdays(bits, 1, 0, 100 * scale));
    }
    for (int depth : new int[] {2, 4, 8}) {
      int width = Integer.SIZE / depth;
      int top = properties.wordBits() - width;
      String name = "birthday spacings, " + depth + " x " + width;
      add(name, bits -> SpacingTests.birthdays(bits, depth, top, 40 * scale));
      add(name + " low bits", bits -> SpacingTests.birthdays(bits, depth, 0, 40 * scale));
    }
    add("collisions", bits -> SpacingTests.collisions(bits, 2, 20 * scale));
    add("collisions, 6 x 4", bits -> SpacingTests.collisions(bits, 6, 4 * scale));
    add("repeats", bits -> SpacingTests.repeats(bits, 1 << (effort == Effort.QUICK ? 19 : 22)));
    int top = properties.wordBits() - Byte.SIZE;
    add("gaps, top byte", bits -> SpacingTests.gaps(bits, top, scale << 15));
    add("gaps, lowest byte", bits -> SpacingTests.gaps(bits, 0, scale << 15));
    int topBits = properties.wordBits() - 3;
    add("coupons, top bits", bits -> SpacingTests.coupons(bits, topBits, scale << 15));
    add("coupons, lowest bits", bits -> SpacingTests.coupons(bits, 0, scale << 15));
  }

  private void linear() {
    rank(32, 4000);
    rank(512, 36);
    int top = properties.wordBits() - 1;
    if (effort != Effort.QUICK) {
      rank(128, 4000);
      rank(effort.largestMatrix, 40);
      add("matrix rank, top bit", bits -> LinearTests.rank(bits, top, 512, 100));
    }
    int length = effort.sequence;
    add("linear complexity", bits -> LinearTests.complexity(bits, 0, length));
    add("linear complexity, top bit", bits -> LinearTests.complexity(bits, top, length));
    long words = 1L << effort.logOfPeriod;
    add("distant words", bits -> BitTests.distant(bits, effort.logOfDistance));
    add("period", bits -> LinearTests.period(bits, words) == 0 ? 0.5 : 0);
  }

  private void rank(int size, int matrices) {
    String name = "matrix rank, " + size + " x " + size;
    add(name, bits -> LinearTests.rank(bits, 0, size, matrices));
  }

  private interface Streams {
    List<BitGenerator> of(BitGenerator bits);
  }

  /** Tests of a word of each stream in turn. */
  private void streams(String name, Streams streams) {
    int words = effort.scale << 17;
    int high = properties.wordBits() - Byte.SIZE;
    add(
        name + ", serial, top byte",
        bits -> BitTests.serial(RawOutput.interleaved(streams.of(bits)), high, words));
    add(
        name + ", serial, byte 0",
        bits -> BitTests.serial(RawOutput.interleaved(streams.of(bits)), 0, words));
    add(
        name + ", dependent weights",
        bits -> BitTests.dependentWeights(RawOutput.interleaved(streams.of(bits)), words));
    int top = properties.wordBits() - Integer.SIZE;
    add(
        name + ", birthday spacings",
        bits ->
            SpacingTests.birthdays(
                RawOutput.interleaved(streams.of(bits)), 1, top, 40 * effort.scale));
  }

  private static List<BitGenerator> jumped(BitGenerator bits) {
    return Stream.iterate(bits.copy(), BitGenerator::jumped).limit(16).toList();
  }

  private List<BitGenerator> seeded(LongStream seeds) {
    return seeds.mapToObj(seed -> BitGenerators.create(properties.name(), seed)).toList();
  }

  /** An engine, and those whose seeds differ from its in one bit. */
  private List<BitGenerator> neighbours() {
    return seeded(
        LongStream.concat(LongStream.of(0), IntStream.range(0, 63).mapToLong(bit -> 1L << bit)));
  }
}
