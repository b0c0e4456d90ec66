package org.numrand.core.internal;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.util.random.RandomGenerator;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;

/**
 * An engine with the methods of Commons Math's and Hipparchus's {@code RandomGenerator}. Plain
 * draws are the engine's; what is made of them follows {@link RandomGenerator}.
 */
public abstract class EngineRandom {
  private final String library;
  private final BitGenerator bits;
  private final RandomGenerator made;

  /**
   * For a library's own class.
   *
   * @param library its name, for {@link #toString}
   */
  protected EngineRandom(String library, BitGenerator bits) {
    this.library = library;
    this.bits = bits;
    made = bits.asRandomGenerator();
  }

  /** Seeds the engine as NumPy would. */
  public void setSeed(int seed) {
    setSeed((long) seed);
  }

  /** Seeds the engine as NumPy would. */
  public void setSeed(int[] seed) {
    bits.setState(BitGenerators.create(bits.properties().name(), seed).state());
  }

  /** Seeds the engine as NumPy would. */
  public void setSeed(long seed) {
    bits.setState(BitGenerators.create(bits.properties().name(), seed).state());
  }

  /** The engine's next 32 bits. */
  public int nextInt() {
    return bits.nextInt();
  }

  /** From 0 to {@code n - 1}. */
  public int nextInt(int n) {
    return made.nextInt(n);
  }

  /** The engine's next 64 bits. */
  public long nextLong() {
    return bits.nextLong();
  }

  /** From 0 to {@code n - 1}. */
  public long nextLong(long n) {
    return made.nextLong(n);
  }

  /** A coin. */
  public boolean nextBoolean() {
    return made.nextBoolean();
  }

  /** The engine's next float in [0, 1). */
  public float nextFloat() {
    return bits.nextFloat();
  }

  /** The engine's next double in [0, 1). */
  public double nextDouble() {
    return bits.nextDouble();
  }

  /** A standard normal variate, not NumPy's. */
  public double nextGaussian() {
    return made.nextGaussian();
  }

  /** Fills an array. */
  public void nextBytes(byte[] bytes) {
    made.nextBytes(bytes);
  }

  /** Fills {@code bytes[start..start+len)}. */
  public void nextBytes(byte[] bytes, int start, int len) {
    checkPositionIndexes(start, start + len, bytes.length);
    byte[] part = new byte[len];
    made.nextBytes(part);
    System.arraycopy(part, 0, bytes, start, len);
  }

  @Override
  public String toString() {
    return library + "(" + bits + ")";
  }
}
