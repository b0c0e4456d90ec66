package org.numrand.core;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What an engine is, and what it can do.
 *
 * @param name the name it is found by, such as {@code "PCG64"}; NumPy's where NumPy has the engine
 * @param wordBits the width of the words it makes natively, 32 or 64
 * @param stateBits the size of its state
 * @param period how many words it makes before it repeats, as people write it: {@code "2^128"}
 * @param jumps whether {@link BitGenerator#jumped(long)} works
 * @param advances whether {@link BitGenerator#advance(java.math.BigInteger)} works
 */
public record BitGeneratorProperties(
    String name, int wordBits, int stateBits, String period, boolean jumps, boolean advances) {

  /** Checks the parameters. */
  public BitGeneratorProperties {
    checkArgument(name != null && !name.isBlank(), "name must not be blank");
    checkArgument(
        wordBits == 32 || wordBits == 64, "wordBits must be 32 or 64, but is %s", wordBits);
    checkArgument(stateBits > 0, "stateBits must be positive, but is %s", stateBits);
  }
}
