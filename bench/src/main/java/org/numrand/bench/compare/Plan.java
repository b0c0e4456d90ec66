package org.numrand.bench.compare;

import java.lang.module.ModuleFinder;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.numrand.bench.workload.Case;
import org.numrand.bench.workload.Names;
import org.numrand.bench.workload.Workload;
import org.numrand.bench.workload.Workloads;

/** What a run measures. */
record Plan(
    Settings settings,
    List<Case> fills,
    List<Case> calls,
    List<Case> growth,
    List<Case> threads,
    List<Case> vector,
    List<Case> functions) {
  private static final int FILL = 1_000_000;
  private static final int THREADS_FILL = 10_000_000;
  private static final int LARGEST = 100_000_000;
  private static final Pattern QUICK_CALLS =
      Pattern.compile(
          "RandomState\\.random_sample\\(\\)|Generator\\(PCG64\\)\\.standard_normal\\(\\)");
  private static final Pattern GROWING =
      Pattern.compile(
          "(RandomState\\.random_sample|Generator\\(PCG64\\)\\.(random|standard_normal))\\(\\)");
  private static final Pattern VECTORISED =
      Pattern.compile(
          "(MT19937|PCG64)\\.random_raw\\(\\)|Generator\\((MT19937|PCG64)\\)\\.random\\(\\)");

  /** The fills whose bar is above 1; all fills among the named ones. */
  static Plan quick(String only) {
    Predicate<Case> isPicked = c -> !only.isEmpty() || c.workload().bar() > 1;
    return new Plan(
        Settings.QUICK,
        ours(only, FILL).stream().filter(isPicked).toList(),
        filtered(ours(only, 1), QUICK_CALLS),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Plan full(String only) {
    return new Plan(
        Settings.FULL,
        ours(only, FILL),
        ours(only, 1),
        IntStream.iterate(1, size -> size <= largest(), size -> size * 10)
            .boxed()
            .flatMap(size -> filtered(ours(only, size), GROWING).stream())
            .toList(),
        cases(Workloads.threads(), only, THREADS_FILL),
        hasVector() ? filtered(ours(only, FILL), VECTORISED) : List.of(),
        cases(Workloads.functions(), only, FILL));
  }

  /** An engine beside all others. */
  static Plan beside(Settings settings, String engine) {
    List<Case> fills =
        Workloads.besides(engine).stream()
            .filter(w -> w.supports(FILL))
            .map(w -> new Case(w, FILL))
            .toList();
    return new Plan(settings, fills, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static boolean hasVector() {
    return ModuleFinder.ofSystem().find(Compare.VECTOR).isPresent();
  }

  /** The length of the largest array for which the JVM and NumPy have memory. */
  private static long largest() {
    return Math.min(LARGEST, Runtime.getRuntime().maxMemory() / (4 * Double.BYTES));
  }

  private static List<Case> ours(String only, int size) {
    return cases(Workloads.ours(), only, size);
  }

  private static List<Case> cases(List<Workload> workloads, String only, int size) {
    List<Case> all =
        workloads.stream().filter(w -> w.supports(size)).map(w -> new Case(w, size)).toList();
    return filtered(all, pattern(only));
  }

  private static Pattern pattern(String only) {
    return Names.pattern(only, Workloads.all().stream().map(Workload::name).toList());
  }

  private static List<Case> filtered(List<Case> cases, Pattern pattern) {
    Predicate<String> matches = pattern.asPredicate();
    return cases.stream().filter(c -> matches.test(c.workload().name())).toList();
  }

  /** The same work done by other libraries. */
  static Stream<Case> peersOf(Case measured) {
    return Workloads.peersOf(measured.workload()).stream()
        .filter(peer -> peer.supports(measured.size()))
        .map(peer -> new Case(peer, measured.size()));
  }

  /** Every case once, each followed by its peers. */
  List<Case> cases() {
    Stream<Case> withPeers =
        Stream.of(fills, calls, functions)
            .flatMap(Collection::stream)
            .flatMap(c -> Stream.concat(Stream.of(c), peersOf(c)));
    return Stream.of(withPeers, growth.stream(), threads.stream())
        .flatMap(cases -> cases)
        .distinct()
        .toList();
  }
}
