package org.numrand.engine.philox;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Two counts at a time, mixed in locals: for machines whose vectors gain nothing. With one, the
 * processor waits for products; with the ten rounds written out nothing is gained.
 *
 * <p>Only for counts that differ in the lowest word. In each of the first two rounds, one of the
 * products is the same for all.
 */
final class Pairs implements Mixer {
  /** {@code Math.unsignedMultiplyHigh}, of JDK 18 on; it saves a third. */
  private static final @Nullable MethodHandle UNSIGNED = findUnsigned();

  private static @Nullable MethodHandle findUnsigned() {
    try {
      return MethodHandles.publicLookup()
          .findStatic(
              Math.class,
              "unsignedMultiplyHigh",
              MethodType.methodType(long.class, long.class, long.class));
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  @Override
  public void mix(long[] counter, long[] key, long[] block) {
    mix(counter, key, block, 0);
  }

  /** Fills the block from an index on, a multiple of eight. */
  void mix(long[] counter, long[] key, long[] block, int from) {
    long same2 = counter[3] ^ key[1];
    long same = high(counter[2], MULTIPLIER_1) ^ counter[1] ^ key[0];
    long same0 = (counter[2] * MULTIPLIER_1) ^ (key[0] + KEY_STEP_0);
    long next2 = high(same, MULTIPLIER_0) ^ (key[1] + KEY_STEP_1);
    long next3 = same * MULTIPLIER_0;
    mix(counter[0], same0, same2, next2, next3, key[0], key[1], block, from);
  }

  private static void mix(
      long counter,
      long same0,
      long same2,
      long next2,
      long next3,
      long firstKey0,
      long firstKey1,
      long[] block,
      int from) {
    long count = counter;
    for (int i = from; i < 4 * COUNT; i += 8) {
      long x3a = count * MULTIPLIER_0;
      long x2a = high(count, MULTIPLIER_0) ^ same2;
      long x1a = x2a * MULTIPLIER_1;
      long x0a = high(x2a, MULTIPLIER_1) ^ same0;
      x2a = x3a ^ next2;
      x3a = next3;
      long x3b = (count + 1) * MULTIPLIER_0;
      long x2b = high(count + 1, MULTIPLIER_0) ^ same2;
      long x1b = x2b * MULTIPLIER_1;
      long x0b = high(x2b, MULTIPLIER_1) ^ same0;
      x2b = x3b ^ next2;
      x3b = next3;
      count += 2;
      // Here, not before the loop: on JDK 25 that saves an eighth.
      long key0 = firstKey0 + KEY_STEP_0 + KEY_STEP_0;
      long key1 = firstKey1 + KEY_STEP_1 + KEY_STEP_1;
      for (int round = 2; round < ROUNDS; round++) {
        long high0 = high(x0a, MULTIPLIER_0);
        long low0 = x0a * MULTIPLIER_0;
        x0a = high(x2a, MULTIPLIER_1) ^ x1a ^ key0;
        x1a = x2a * MULTIPLIER_1;
        x2a = high0 ^ x3a ^ key1;
        x3a = low0;
        high0 = high(x0b, MULTIPLIER_0);
        low0 = x0b * MULTIPLIER_0;
        x0b = high(x2b, MULTIPLIER_1) ^ x1b ^ key0;
        x1b = x2b * MULTIPLIER_1;
        x2b = high0 ^ x3b ^ key1;
        x3b = low0;
        key0 += KEY_STEP_0;
        key1 += KEY_STEP_1;
      }
      block[i] = x0a;
      block[i + 1] = x1a;
      block[i + 2] = x2a;
      block[i + 3] = x3a;
      block[i + 4] = x0b;
      block[i + 5] = x1b;
      block[i + 6] = x2b;
      block[i + 7] = x3b;
    }
  }

  /** The upper half of the unsigned product with a factor above 2<sup>63</sup>. */
  private static long high(long x, long factor) {
    if (UNSIGNED == null) {
      return Math.multiplyHigh(x, factor) + (x < 0 ? x + factor : x);
    }
    try {
      return (long) UNSIGNED.invokeExact(x, factor);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
