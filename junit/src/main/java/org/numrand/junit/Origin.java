package org.numrand.junit;

import com.google.common.hash.Hashing;
import com.google.common.primitives.Ints;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.numrand.core.SeedSequence;

/** Where a stream begins, and how that is written in Java and in Python. */
sealed interface Origin {
  /** A new sequence each time, of which nothing has been spawned. */
  SeedSequence sequence();

  /** As an argument of {@code Generator.withSeed}. */
  String java();

  /** As an argument of {@code default_rng}. */
  String python();

  /**
   * A grandchild of the run's seed: {@code SeedSequence(root, spawn_key=(first, second))}.
   *
   * @param first from 0 to 2<sup>32</sup>-1
   * @param second likewise
   */
  record Child(BigInteger root, long first, long second) implements Origin {
    /**
     * The grandchild that a path names: the first two 32-bit words, in big-endian order, of the
     * SHA-256 of its UTF-8 bytes.
     */
    static Child of(BigInteger root, String path) {
      byte[] hash = Hashing.sha256().hashString(path, StandardCharsets.UTF_8).asBytes();
      return new Child(root, word(hash, 0), word(hash, Integer.BYTES));
    }

    private static long word(byte[] hash, int at) {
      return Integer.toUnsignedLong(
          Ints.fromBytes(hash[at], hash[at + 1], hash[at + 2], hash[at + 3]));
    }

    @Override
    public SeedSequence sequence() {
      return new SeedSequence(root).child(first).child(second);
    }

    @Override
    public String java() {
      return "new SeedSequence(%s).child(%dL).child(%dL)".formatted(javaRoot(), first, second);
    }

    private String javaRoot() {
      return root.bitLength() < Long.SIZE ? root + "L" : "new BigInteger(\"" + root + "\")";
    }

    @Override
    public String python() {
      return "np.random.SeedSequence(%d, spawn_key=(%d, %d))".formatted(root, first, second);
    }
  }

  /**
   * A seed that the test fixes.
   *
   * @param seed at least 0
   */
  record Fixed(long seed) implements Origin {
    @Override
    public SeedSequence sequence() {
      return new SeedSequence(seed);
    }

    @Override
    public String java() {
      return seed + "L";
    }

    @Override
    public String python() {
      return Long.toString(seed);
    }
  }
}
