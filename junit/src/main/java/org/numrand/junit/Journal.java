package org.numrand.junit;

import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.numrand.junit.Replay.Value;
import org.opentest4j.TestAbortedException;

/**
 * The values that a test, a template or a class was given, kept until JUnit is done with it: then
 * its failure is known and not yet reported.
 */
@SuppressWarnings("deprecation") // JUnit before 5.13 closes nothing else.
final class Journal implements CloseableResource, AutoCloseable {
  private static final System.Logger LOGGER = System.getLogger("org.numrand.junit");

  private final ExtensionContext context;

  private final Map<Target, Value> values = new LinkedHashMap<>();

  private Optional<BigInteger> seed = Optional.empty();
  private boolean hasRun;

  private Journal(ExtensionContext context) {
    this.context = context;
  }

  /** The journal of this test, template or class itself. */
  static Journal of(ExtensionContext context) {
    return Stores.of(context)
        .getOrComputeIfAbsent(key(context), key -> new Journal(context), Journal.class);
  }

  /** Unlike the class alone, this key does not find the journal of a parent. */
  private static String key(ExtensionContext context) {
    return "journal of " + context.getUniqueId();
  }

  private static Optional<Journal> find(ExtensionContext context) {
    return Optional.ofNullable(Stores.of(context).get(key(context), Journal.class));
  }

  synchronized void add(Target target, Origin origin, Value value) {
    values.put(target, value);
    if (origin instanceof Origin.Child child) {
      seed = Optional.of(child.root());
    }
  }

  /** Tells the templates and classes around a test that a test has run. */
  static void markAsRun(ExtensionContext test) {
    for (var here = test.getParent(); here.isPresent(); here = here.get().getParent()) {
      find(here.get()).ifPresent(Journal::markAsRun);
    }
  }

  private synchronized void markAsRun() {
    hasRun = true;
  }

  /** Adds to a failure how it is replayed, unless it has been added or nothing was given. */
  static void explain(Throwable failure, ExtensionContext context) {
    if (failure instanceof TestAbortedException) {
      return;
    }
    replay(context)
        .filter(replay -> !isExplained(failure, replay))
        .ifPresent(
            replay -> {
              failure.addSuppressed(replay);
              context.publishReportEntry(replay.reportEntry());
            });
  }

  private static boolean isExplained(Throwable failure, Replay replay) {
    for (Throwable suppressed : failure.getSuppressed()) {
      if (suppressed instanceof Replay other && other.maven().equals(replay.maven())) {
        return true;
      }
    }
    return false;
  }

  /** How to replay what this context was given, and those around it; of equals, the inner. */
  private static Optional<Replay> replay(ExtensionContext context) {
    var values = new LinkedHashMap<Target, Value>();
    Optional<BigInteger> seed = Optional.empty();
    for (var here = Optional.of(context); here.isPresent(); here = here.get().getParent()) {
      Optional<Journal> journal = find(here.get());
      if (journal.isPresent()) {
        journal.get().addTo(values);
        seed = seed.or(journal.get()::seed);
      }
    }
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(Replay.of(context, seed, ownFirst(values, context)));
  }

  private static List<Value> ownFirst(Map<Target, Value> values, ExtensionContext context) {
    return values.entrySet().stream()
        .sorted(Comparator.comparing(entry -> !entry.getKey().isOfTest(context)))
        .map(Map.Entry::getValue)
        .toList();
  }

  private synchronized void addTo(Map<Target, Value> inner) {
    values.forEach(inner::putIfAbsent);
  }

  private synchronized Optional<BigInteger> seed() {
    return seed;
  }

  @Override
  public void close() {
    context.getExecutionException().ifPresent(failure -> explain(failure, context));
    if (diedInFactory()) {
      replay(context)
          .ifPresent(
              replay -> {
                LOGGER.log(Level.WARNING, context.getDisplayName() + " ran no test: " + replay);
                context.publishReportEntry(replay.reportEntry());
              });
    }
  }

  /** A factory that throws fails its template; JUnit tells no extension. */
  private synchronized boolean diedInFactory() {
    return !hasRun && TestPath.isTemplate(context);
  }
}
