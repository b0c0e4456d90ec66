package org.numrand.distributions.draw;

import org.numrand.distributions.float32.Float32Distribution;
import org.numrand.distributions.float32.Float32Source;
import org.numrand.distributions.integer.UniformIntegers;
import org.numrand.distributions.spi.ContinuousDistribution;
import org.numrand.distributions.spi.DiscreteDistribution;
import org.numrand.distributions.spi.Slicer;
import org.numrand.distributions.spi.VariateSource;
import org.numrand.distributions.spi.VectorDistribution;

/**
 * How one call draws its values from a source.
 *
 * @param <A> the array that they go into
 */
@FunctionalInterface
interface Way<A> {
  /** Begins the call. */
  Filler<A> over(VariateSource source);

  /** A call that has begun. */
  interface Filler<A> {
    /** The next values. */
    void fill(A out, int from, int to);

    /** The next value alone. */
    default void one(A out, int at) {
      fill(out, at, at + 1);
    }

    /** Whether something of the last draw is left for the next value. */
    default boolean keeps() {
      return false;
    }
  }

  /** Real numbers. */
  static Way<double[]> of(ContinuousDistribution distribution) {
    return source ->
        new Filler<>() {
          @Override
          public void fill(double[] out, int from, int to) {
            distribution.fill(source, out, from, to);
          }

          @Override
          public void one(double[] out, int at) {
            out[at] = distribution.sample(source);
          }
        };
  }

  /** Counts. */
  static Way<long[]> of(DiscreteDistribution distribution) {
    return source ->
        new Filler<>() {
          @Override
          public void fill(long[] out, int from, int to) {
            distribution.fill(source, out, from, to);
          }

          @Override
          public void one(long[] out, int at) {
            out[at] = distribution.sample(source);
          }
        };
  }

  /** Single precision. */
  static Way<float[]> of(Float32Distribution distribution) {
    return source -> {
      var floats = new Float32Source(source.bits(), source.version());
      return new Filler<>() {
        @Override
        public void fill(float[] out, int from, int to) {
          distribution.fill(floats, out, from, to);
        }

        @Override
        public void one(float[] out, int at) {
          out[at] = distribution.sample(floats);
        }
      };
    };
  }

  /** Vectors. */
  static <V> Way<V[]> of(VectorDistribution<V> distribution) {
    return source -> (out, from, to) -> distribution.fill(source, out, from, to);
  }

  /** Integers of 32 bits. */
  static Way<int[]> ofInts(UniformIntegers distribution) {
    return source -> (out, from, to) -> distribution.fill(source, out, from, to);
  }

  /** Integers of 16 bits. */
  static Way<short[]> ofShorts(UniformIntegers distribution) {
    return pieces(Short.SIZE, distribution::fill);
  }

  /** Integers of 8 bits. */
  static Way<byte[]> ofBytes(UniformIntegers distribution) {
    return pieces(Byte.SIZE, distribution::fill);
  }

  /** Bits. */
  static Way<boolean[]> ofBooleans(UniformIntegers distribution) {
    return pieces(1, distribution::fill);
  }

  /** Fills with pieces of 32-bit draws. */
  interface PieceFill<A> {
    void fill(VariateSource source, Slicer pieces, A out, int from, int to);
  }

  private static <A> Way<A> pieces(int width, PieceFill<A> distribution) {
    return source -> {
      var pieces = new Slicer(source.bits(), width);
      return new Filler<>() {
        @Override
        public void fill(A out, int from, int to) {
          distribution.fill(source, pieces, out, from, to);
        }

        @Override
        public boolean keeps() {
          return pieces.hasLeft();
        }
      };
    };
  }
}
