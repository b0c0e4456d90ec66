package org.numrand.bench.workload;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Generator;

/** Every engine that {@link BitGenerators} finds: those of others too. */
final class EngineWorkloads {
  private EngineWorkloads() {}

  static Stream<Workload> all() {
    return BitGenerators.names().stream().flatMap(EngineWorkloads::of);
  }

  static Stream<Workload> of(String engine) {
    var bits =
        new WorkloadMaker<BitGenerator>(engine, engine, Function.identity(), engine + "(101)");
    return Stream.concat(words(engine, bits), basics(engine, WorkloadMaker.generator(engine)));
  }

  private static Stream<Workload> words(String engine, WorkloadMaker<BitGenerator> bits) {
    return Stream.of(
        bits.longs("random_raw()", b -> b.nextRaw(), (b, out) -> b.nextRaws(out))
            .numpyMany("rng.random_raw(n)")
            .bar(barOfWords(engine)),
        bits.call("state", b -> b.state()),
        bits.call("spawn(1)", b -> b.spawn(1)));
  }

  private static Stream<Workload> basics(String engine, WorkloadMaker<Generator> rng) {
    return Stream.of(
        rng.doubles("random()", r -> r.random(), (r, out) -> r.into(out).random())
            .numpyMany("rng.random(out=out)")
            .bar(barOfDoubles(engine)),
        rng.doubles(
                "standard_normal()",
                r -> r.standardNormal(),
                (r, out) -> r.into(out).standardNormal())
            .numpyMany("rng.standard_normal(out=out)")
            .bar(engine.equals("PCG64") ? 2.5 : 1),
        rng.doubles(
                "standard_exponential()",
                r -> r.standardExponential(),
                (r, out) -> r.into(out).standardExponential())
            .numpyMany("rng.standard_exponential(out=out)"),
        rng.longs(
                "integers(0, 100)",
                r -> r.integers(0, 100),
                (r, out) -> r.into(out).integers(0, 100))
            .bar(engine.equals("PCG64") ? 1.5 : 1));
  }

  private static double barOfWords(String engine) {
    return switch (engine) {
      case "MT19937" -> 3;
      case "PCG64" -> 1.2;
      default -> 1;
    };
  }

  private static double barOfDoubles(String engine) {
    return List.of("PCG64", "PCG64DXSM", "SFC64").contains(engine) ? 1.2 : 1;
  }
}
