package org.numrand.interop.commonsmath3;

import org.apache.commons.math3.random.RandomGenerator;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;

/** An engine as a generator. */
final class EngineGenerator implements RandomGenerator {
  private final BitGenerator bits;

  /** What is made of plain draws. */
  private final java.util.random.RandomGenerator made;

  EngineGenerator(BitGenerator bits) {
    this.bits = bits;
    made = bits.asRandomGenerator();
  }

  @Override
  public void setSeed(int seed) {
    setSeed((long) seed);
  }

  @Override
  public void setSeed(int[] seed) {
    bits.setState(BitGenerators.create(bits.properties().name(), seed).state());
  }

  @Override
  public void setSeed(long seed) {
    bits.setState(BitGenerators.create(bits.properties().name(), seed).state());
  }

  @Override
  public int nextInt() {
    return bits.nextInt();
  }

  @Override
  public int nextInt(int n) {
    return made.nextInt(n);
  }

  @Override
  public long nextLong() {
    return bits.nextLong();
  }

  @Override
  public boolean nextBoolean() {
    return made.nextBoolean();
  }

  @Override
  public float nextFloat() {
    return bits.nextFloat();
  }

  @Override
  public double nextDouble() {
    return bits.nextDouble();
  }

  @Override
  public double nextGaussian() {
    return made.nextGaussian();
  }

  @Override
  public void nextBytes(byte[] bytes) {
    made.nextBytes(bytes);
  }

  @Override
  public String toString() {
    return "CommonsMath3(" + bits + ")";
  }
}
