package org.numrand.distributions.spi;

import static com.google.common.base.Preconditions.checkPositionIndexes;
import static java.util.Objects.requireNonNull;

import java.io.NotSerializableException;
import java.io.Serializable;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** Distributions of one's own, by functions: serializable as those are. */
final class Own {
  private Own() {}

  record OfDoubles(ToDoubleFunction<VariateSource> sampler)
      implements ContinuousDistribution, Serializable {
    OfDoubles {
      requireNonNull(sampler, "sampler");
    }

    @Override
    public double sample(VariateSource source) {
      return sampler.applyAsDouble(source);
    }

    @Override
    public void fill(VariateSource source, double[] out, int from, int to) {
      checkPositionIndexes(from, to, out.length);
      for (int i = from; i < to; i++) {
        out[i] = sampler.applyAsDouble(source);
      }
    }

    private Object writeReplace() throws NotSerializableException {
      check(sampler, "ToDoubleFunction");
      return this;
    }
  }

  record OfLongs(ToLongFunction<VariateSource> sampler)
      implements DiscreteDistribution, Serializable {
    OfLongs {
      requireNonNull(sampler, "sampler");
    }

    @Override
    public long sample(VariateSource source) {
      return sampler.applyAsLong(source);
    }

    @Override
    public void fill(VariateSource source, long[] out, int from, int to) {
      checkPositionIndexes(from, to, out.length);
      for (int i = from; i < to; i++) {
        out[i] = sampler.applyAsLong(source);
      }
    }

    private Object writeReplace() throws NotSerializableException {
      check(sampler, "ToLongFunction");
      return this;
    }
  }

  private static void check(Object sampler, String type) throws NotSerializableException {
    if (!(sampler instanceof Serializable)) {
      throw new NotSerializableException(
          "a distribution of one's own is serializable if its function is; a lambda by a cast: ("
              + type
              + "<VariateSource> & Serializable) source -> ...");
    }
  }
}
