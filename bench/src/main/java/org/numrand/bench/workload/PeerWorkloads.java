package org.numrand.bench.workload;

import static org.numrand.bench.workload.Family.PHILOX;
import static org.numrand.bench.workload.Family.SFC;
import static org.numrand.bench.workload.Family.TWISTER;
import static org.numrand.bench.workload.Family.WIDE;

import it.unimi.dsi.util.XoRoShiRo128PlusPlusRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.SynchronizedRandomGenerator;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.ArraySampler;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ChengBetaSampler;
import org.apache.commons.rng.sampling.distribution.GeometricSampler;
import org.apache.commons.rng.sampling.distribution.InverseTransformParetoSampler;
import org.apache.commons.rng.sampling.distribution.LogNormalSampler;
import org.apache.commons.rng.sampling.distribution.MarsagliaTsangWangDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.RejectionInversionZipfSampler;
import org.apache.commons.rng.sampling.distribution.TSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * What other libraries for the JVM do in the same time. None of them gives NumPy's numbers. They
 * have no methods that fill an array, so the filling is the loop that their users write.
 */
final class PeerWorkloads {
  private static final long SEED = 101;

  private PeerWorkloads() {}

  static Stream<Workload> all() {
    return Stream.of(
            commonsRng("MT", TWISTER, RandomSource.MT),
            commonsRng("PCG_RXS_M_XS_64", WIDE, RandomSource.PCG_RXS_M_XS_64),
            commonsRng("XO_RO_SHI_RO_128_PP", WIDE, RandomSource.XO_RO_SHI_RO_128_PP),
            commonsRng("SFC_64", SFC, RandomSource.SFC_64),
            commonsRng("PHILOX_4X64", PHILOX, RandomSource.PHILOX_4X64),
            samplers("MT", TWISTER, RandomSource.MT),
            samplers("XO_RO_SHI_RO_128_PP", WIDE, RandomSource.XO_RO_SHI_RO_128_PP),
            jdk("L64X128MixRandom"),
            jdk("Xoroshiro128PlusPlus"),
            commonsMath(),
            dsiutils())
        .flatMap(s -> s);
  }

  private static Stream<Workload> commonsRng(String name, Family family, RandomSource source) {
    var peer = new Peer("commons-rng " + name, family);
    UniformRandomProvider rng = source.create(SEED);
    return Stream.of(
        peer.longs("random_raw()", family == TWISTER ? rng::nextInt : rng::nextLong),
        peer.doubles("random()", rng::nextDouble),
        peer.doubles("standard_normal()", ZigguratSampler.NormalizedGaussian.of(rng)::sample),
        peer.doubles("standard_exponential()", ZigguratSampler.Exponential.of(rng)::sample),
        peer.longs("integers(0, 100)", () -> rng.nextInt(100)));
  }

  private static Stream<Workload> samplers(String name, Family family, RandomSource source) {
    var peer = new Peer("commons-rng " + name, family);
    UniformRandomProvider rng = source.create(SEED);
    var normal = ZigguratSampler.NormalizedGaussian.of(rng);
    return Stream.of(
        peer.doubles(
            "gamma(2.5, 1)", AhrensDieterMarsagliaTsangGammaSampler.of(rng, 2.5, 1)::sample),
        peer.doubles("beta(2, 3)", ChengBetaSampler.of(rng, 2, 3)::sample),
        peer.doubles("lognormal(0, 1)", LogNormalSampler.of(normal, 0, 1)::sample),
        peer.doubles("standard_t(5)", TSampler.of(rng, 5)::sample),
        peer.doubles("pareto(3)", InverseTransformParetoSampler.of(rng, 1, 3)::sample),
        peer.longs("poisson(10)", PoissonSampler.of(rng, 10)::sample),
        peer.longs(
            "binomial(100, 0.3)",
            MarsagliaTsangWangDiscreteSampler.Binomial.of(rng, 100, 0.3)::sample),
        peer.longs("geometric(0.2)", GeometricSampler.of(rng, 0.2)::sample),
        peer.longs("zipf(2)", RejectionInversionZipfSampler.of(rng, 1_000_000, 2)::sample),
        peer.shuffle(array -> ArraySampler.shuffle(rng, array)));
  }

  private static Stream<Workload> jdk(String name) {
    var peer = new Peer("JDK " + name, WIDE);
    RandomGenerator rng = RandomGeneratorFactory.of(name).create(SEED);
    return Stream.of(
        peer.longs("random_raw()", rng::nextLong),
        peer.doubles("random()", rng::nextDouble),
        peer.doubles("standard_normal()", rng::nextGaussian),
        peer.doubles("standard_exponential()", rng::nextExponential),
        peer.longs("integers(0, 100)", () -> rng.nextInt(100)));
  }

  private static Stream<Workload> commonsMath() {
    var peer = new Peer("commons-math MersenneTwister", TWISTER);
    var locked = new Peer("commons-math SynchronizedRandomGenerator", TWISTER);
    var rng = new MersenneTwister(SEED);
    return Stream.of(
        locked.doubles("random()", new SynchronizedRandomGenerator(rng)::nextDouble),
        peer.longs("random_raw()", rng::nextInt),
        peer.doubles("random()", rng::nextDouble),
        peer.doubles("standard_normal()", rng::nextGaussian),
        peer.longs("integers(0, 100)", () -> rng.nextInt(100)),
        peer.longs("binomial(100, 0.3)", new BinomialDistribution(rng, 100, 0.3)::sample));
  }

  private static Stream<Workload> dsiutils() {
    var peer = new Peer("dsiutils XoRoShiRo128PlusPlus", WIDE);
    var rng = new XoRoShiRo128PlusPlusRandom(SEED);
    return Stream.of(
        peer.longs("random_raw()", rng::nextLong),
        peer.doubles("random()", rng::nextDouble),
        peer.longs("integers(0, 100)", () -> rng.nextInt(100)));
  }

  private interface Shuffling {
    void shuffle(long[] array);
  }

  /** A library's engine. */
  private record Peer(String name, Family family) {
    Workload doubles(String kind, DoubleSupplier draw) {
      return new Workload(
          name + ": " + kind,
          kind,
          family,
          "",
          1.0,
          bits -> sink -> sink.consume(draw.getAsDouble()),
          (bits, size) -> {
            double[] out = new double[size];
            return sink -> {
              for (int i = 0; i < out.length; i++) {
                out[i] = draw.getAsDouble();
              }
            };
          },
          null);
    }

    Workload longs(String kind, LongSupplier draw) {
      return new Workload(
          name + ": " + kind,
          kind,
          family,
          "",
          1.0,
          bits -> sink -> sink.consume(draw.getAsLong()),
          (bits, size) -> {
            long[] out = new long[size];
            return sink -> {
              for (int i = 0; i < out.length; i++) {
                out[i] = draw.getAsLong();
              }
            };
          },
          null);
    }

    Workload shuffle(Shuffling shuffling) {
      return new Workload(
          name + ": shuffle(x)",
          "shuffle(x)",
          family,
          "",
          1.0,
          null,
          (bits, size) -> {
            long[] array = new long[size];
            return sink -> shuffling.shuffle(array);
          },
          null);
    }
  }
}
