package org.numrand.bench.workload;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.numrand.core.BitGenerators;

/** All workloads, in the order in which tables show them. */
public final class Workloads {
  private static final ImmutableMap<String, Workload> OURS =
      byName(
          Stream.of(EngineWorkloads.all(), GeneratorWorkloads.all(), RandomStateWorkloads.all()));
  private static final ImmutableMap<String, Workload> THREADS =
      byName(Stream.of(ThreadWorkloads.all()));
  private static final ImmutableMap<String, Workload> FUNCTIONS =
      byName(Stream.of(LibmWorkloads.ours()));
  private static final ImmutableMap<String, Workload> PEERS =
      byName(Stream.of(PeerWorkloads.all(), LibmWorkloads.peers()));
  private static final ImmutableMap<String, Workload> ALL =
      byName(Stream.of(OURS, THREADS, FUNCTIONS, PEERS).map(group -> group.values().stream()));

  private Workloads() {}

  private static ImmutableMap<String, Workload> byName(Stream<Stream<Workload>> groups) {
    return groups
        .flatMap(Function.identity())
        .collect(toImmutableMap(Workload::name, Function.identity()));
  }

  /** Those of this project. */
  public static List<Workload> ours() {
    return OURS.values().asList();
  }

  /** Those of this project that use several threads. */
  public static List<Workload> threads() {
    return THREADS.values().asList();
  }

  /** The elementary functions that distributions are made of. */
  public static List<Workload> functions() {
    return FUNCTIONS.values().asList();
  }

  /** All of them, ours first. */
  public static List<Workload> all() {
    return ALL.values().asList();
  }

  /** Those of other libraries. */
  public static List<Workload> peers() {
    return PEERS.values().asList();
  }

  /** The peers that do the same work over an engine of the same kind. */
  public static List<Workload> peersOf(Workload workload) {
    return peers().stream()
        .filter(p -> p.kind().equals(workload.kind()) && p.family() == workload.family())
        .toList();
  }

  /**
   * What is measured of every engine, over all engines: kind by kind, so that engines stand side by
   * side.
   *
   * @param engine the name of one of them
   * @throws IllegalArgumentException if there is none of that name
   */
  public static List<Workload> besides(String engine) {
    checkArgument(
        BitGenerators.names().contains(engine),
        "engine must be one of %s, but is %s; NUMRAND_CLASSPATH names jars with others",
        BitGenerators.names(),
        engine);
    return EngineWorkloads.of(engine)
        .map(Workload::kind)
        .flatMap(kind -> EngineWorkloads.all().filter(w -> w.kind().equals(kind)))
        .toList();
  }

  static Workload named(String name) {
    Workload workload = ALL.get(name);
    checkArgument(workload != null, "no workload is named \"%s\"", name);
    return workload;
  }
}
