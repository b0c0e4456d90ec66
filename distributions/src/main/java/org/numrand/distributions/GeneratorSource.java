package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import org.numrand.core.BitGenerator;

/** An engine, what draws variates from it, and what all methods of {@link Generator} share. */
abstract class GeneratorSource {
  final BitGenerator bits;
  final VariateSource source;
  final ZigguratFloat32 floats;

  GeneratorSource(BitGenerator bitGenerator) {
    this.bits = requireNonNull(bitGenerator, "bitGenerator");
    this.source = new ZigguratSource(bitGenerator);
    this.floats = new ZigguratFloat32(bitGenerator);
  }

  static double[] doubles(int size) {
    checkArgument(size >= 0, "size must be >= 0, but is %s", size);
    return new double[size];
  }

  static float[] floats(int size) {
    checkArgument(size >= 0, "size must be >= 0, but is %s", size);
    return new float[size];
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

  final long[] eachInteger(DoubleFunction<DiscreteDistribution> make, double[] a) {
    return a.length == 0 ? new long[0] : each(a.length, i -> make.apply(a[i]));
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
