package org.numrand.distributions;

import static java.util.Objects.requireNonNull;

import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.call.Broadcast;
import org.numrand.distributions.call.Parameters;
import org.numrand.distributions.float32.Float32Source;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.ziggurat.ZigguratSource;

/** An engine, what draws variates from it, and what all methods of {@link Generator} share. */
abstract class GeneratorSource {
  final BitGenerator bits;
  final VariateSource source;
  final Float32Source floats;

  GeneratorSource(BitGenerator bitGenerator) {
    this.bits = requireNonNull(bitGenerator, "bitGenerator");
    this.source = new ZigguratSource(bitGenerator);
    this.floats = new Float32Source(bitGenerator);
  }

  static double[] doubles(int size) {
    return new double[Parameters.size(size)];
  }

  static float[] floats(int size) {
    return new float[Parameters.size(size)];
  }

  /** A scalar among arrays. */
  static double[] all(double parameter) {
    return new double[] {parameter};
  }

  /** A scalar among arrays. */
  static long[] all(long parameter) {
    return new long[] {parameter};
  }

  final double[] each(DoubleFunction<ContinuousDistribution> make, double[] a) {
    return Broadcast.sample(source, make, a);
  }

  final double[] each(Broadcast.Two make, double[] a, double[] b) {
    return Broadcast.sample(source, make, a, b);
  }

  final double[] each(Broadcast.Three make, double[] a, double[] b, double[] c) {
    return Broadcast.sample(source, make, a, b, c);
  }

  final long[] each(int length, IntFunction<DiscreteDistribution> make) {
    return Broadcast.integers(source, length, make);
  }

  final double[] fill(ContinuousDistribution distribution, double[] out) {
    distribution.fill(source, out, 0, out.length);
    return out;
  }

  final long[] fill(DiscreteDistribution distribution, long[] out) {
    distribution.fill(source, out, 0, out.length);
    return out;
  }
}
