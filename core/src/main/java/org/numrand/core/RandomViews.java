package org.numrand.core;

import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.util.Random;
import java.util.random.RandomGenerator;

/** An engine as the JDK's random generators. */
final class RandomViews {
  private RandomViews() {}

  /** The primitive draws are the engine's; everything else is the JDK's, made of them. */
  record OfRandomGenerator(BitGenerator bits) implements RandomGenerator {
    @Override
    public long nextLong() {
      return bits.nextLong();
    }

    @Override
    public int nextInt() {
      return bits.nextInt();
    }

    @Override
    public double nextDouble() {
      return bits.nextDouble();
    }

    @Override
    public float nextFloat() {
      return bits.nextFloat();
    }
  }

  /** For methods that insist on a {@link Random}. */
  @SuppressWarnings("UnsynchronizedOverridesSynchronized") // engines are not locked
  static final class OfRandom extends Random {
    private static final long serialVersionUID = 1;
    private static final String NOT_SERIALIZED =
        "a view of an engine; serialize the engine's state() instead";

    private final transient OfRandomGenerator view;

    OfRandom(BitGenerator bits) {
      super(0);
      view = new OfRandomGenerator(bits);
    }

    @Override
    protected int next(int bits) {
      return view.nextInt() >>> (Integer.SIZE - bits);
    }

    @Override
    public int nextInt() {
      return view.nextInt();
    }

    @Override
    public long nextLong() {
      return view.nextLong();
    }

    @Override
    public float nextFloat() {
      return view.nextFloat();
    }

    @Override
    public double nextDouble() {
      return view.nextDouble();
    }

    /** Unlike {@link Random}'s, keeps no second value, which the engine's state would lack. */
    @Override
    public double nextGaussian() {
      return view.nextGaussian();
    }

    @Override
    public void setSeed(long seed) {
      boolean calledByRandomsConstructor = view == null;
      if (!calledByRandomsConstructor) {
        throw new UnsupportedOperationException(
            "the seed is the engine's: make another with BitGenerators.create(name, seed)");
      }
    }

    private Object writeReplace() throws NotSerializableException {
      throw new NotSerializableException(NOT_SERIALIZED);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
      throw new InvalidObjectException(NOT_SERIALIZED);
    }
  }
}
