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

  private static Stream<Workload> of(String engine) {
    var raw = new Surface<BitGenerator>(engine, engine, Function.identity(), engine + "(101)");
    var generator =
        new Surface<>(
            "Generator(" + engine + ")",
            engine,
            Generator::new,
            "Generator(np.random." + engine + "(101))");
    return Stream.concat(engine(engine, raw).stream(), basics(engine, generator).stream());
  }

  private static List<Workload> engine(String engine, Surface<BitGenerator> bits) {
    return List.of(
        bits.longs("random_raw()", b -> b.nextRaw(), (b, out) -> b.nextRaws(out))
            .numpyMany("rng.random_raw(n)")
            .bar(rawBar(engine)),
        bits.call("state", b -> b.state()),
        bits.call("spawn(1)", b -> b.spawn(1)));
  }

  private static List<Workload> basics(String engine, Surface<Generator> rng) {
    return List.of(
        rng.doubles(
                "random()",
                r -> r.bitGenerator().nextDouble(),
                (r, out) -> r.bitGenerator().nextDoubles(out))
            .numpyMany("rng.random(out=out)")
            .bar(engine.startsWith("PCG") || engine.equals("SFC64") ? 1.2 : 1));
  }

  private static double rawBar(String engine) {
    return switch (engine) {
      case "MT19937" -> 3;
      case "PCG64" -> 1.2;
      default -> 1;
    };
  }
}
