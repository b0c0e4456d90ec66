package org.numrand.core;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.numrand.core.internal.Restored;
import org.numrand.core.internal.Text;
import org.numrand.core.internal.Words;

/**
 * Mixes entropy into well-distributed words that seed engines, and grows a tree of independent
 * children. Equal to NumPy's {@code SeedSequence}, which follows Melissa O'Neill's {@code seed_seq}
 * alternative.
 *
 * <pre>{@code
 * var root = new SeedSequence(101);
 * List<SeedSequence> children = root.spawn(4);              // one for each worker
 * BitGenerator worker0 = BitGenerators.create("PCG64", children.get(0));
 * }</pre>
 *
 * <p>The entropy never changes; only the count of spawned children does, and {@link #spawn} is safe
 * to call from many threads at once.
 *
 * <p>Serializable with its count of children, up to 2<sup>14</sup> words of entropy: what is read
 * back spawns the same children as the original, each on its own.
 */
public final class SeedSequence implements Serializable {
  private static final long serialVersionUID = 1;

  /** The number of 32-bit words in the entropy pool unless another is asked for. */
  public static final int DEFAULT_POOL_SIZE = 4;

  /**
   * The most 32-bit words that the entropy pool may have. Each is mixed with each other; NumPy sets
   * no limit, and takes hours for a million.
   */
  public static final int MAX_POOL_SIZE = 1024;

  private static final int INIT_A = 0x43b0d7e5;
  private static final int MULT_A = 0x931e8875;
  private static final int INIT_B = 0x8b51f9dd;
  private static final int MULT_B = 0x58f38ded;
  private static final int MIX_MULT_L = 0xca01f9dd;
  private static final int MIX_MULT_R = 0x4973f715;
  private static final int XSHIFT = 16;
  private static final long MAX_UINT32 = 0xffff_ffffL;

  private final ImmutableList<BigInteger> entropy;
  private final boolean scalar;
  private final ImmutableList<Long> spawnKey;
  private final int[] pool;
  private long childrenSpawned;

  /**
   * Entropy from the operating system: a different sequence each time. {@link #entropy()} tells it,
   * for a replay.
   */
  public SeedSequence() {
    this(new BigInteger(32 * DEFAULT_POOL_SIZE, new SecureRandom()));
  }

  /**
   * Entropy of one integer.
   *
   * @param entropy at least 0
   */
  public SeedSequence(long entropy) {
    this(BigInteger.valueOf(entropy));
  }

  /**
   * Entropy of one integer of any size.
   *
   * @param entropy at least 0
   */
  public SeedSequence(BigInteger entropy) {
    this(ImmutableList.of(entropy), true, ImmutableList.of(), DEFAULT_POOL_SIZE, 0);
  }

  /**
   * Entropy of several integers.
   *
   * @param entropy each at least 0
   */
  public SeedSequence(int[] entropy) {
    this(Arrays.stream(entropy).asLongStream().toArray());
  }

  /**
   * Entropy of several integers.
   *
   * @param entropy each at least 0; those above 2<sup>32</sup>-1 count as two 32-bit words
   */
  public SeedSequence(long[] entropy) {
    this(integers(entropy), false, ImmutableList.of(), DEFAULT_POOL_SIZE, 0);
  }

  private SeedSequence(
      ImmutableList<BigInteger> entropy,
      boolean scalar,
      ImmutableList<Long> spawnKey,
      int poolSize,
      long childrenSpawned) {
    for (BigInteger part : entropy) {
      checkArgument(
          part.signum() >= 0,
          "entropy must be >= 0, but is %s (for the bits of a negative long, see Long.toUnsignedString)",
          Text.shortened(part));
    }
    this.entropy = entropy;
    this.scalar = scalar;
    this.spawnKey = spawnKey;
    this.pool = mixedPool(poolSize);
    this.childrenSpawned = childrenSpawned;
  }

  /**
   * A sequence put together again from its parts, as NumPy's constructor does with all of its
   * keywords.
   *
   * @param entropy one integer, or several, each at least 0
   * @param spawnKey the path from the root of the tree; each at least 0
   * @param poolSize the number of 32-bit words in the pool, from 4 to {@link #MAX_POOL_SIZE}
   * @param childrenSpawned how many children have been spawned already, from 0 to 2<sup>32</sup>
   */
  public static SeedSequence of(
      List<BigInteger> entropy, long[] spawnKey, int poolSize, long childrenSpawned) {
    return of(entropy, entropy.size() == 1, spawnKey, poolSize, childrenSpawned);
  }

  static SeedSequence of(
      List<BigInteger> entropy,
      boolean scalar,
      long[] spawnKey,
      int poolSize,
      long childrenSpawned) {
    checkArgument(
        poolSize >= DEFAULT_POOL_SIZE && poolSize <= MAX_POOL_SIZE,
        "poolSize must be in %s..%s, but is %s",
        DEFAULT_POOL_SIZE,
        MAX_POOL_SIZE,
        poolSize);
    checkArgument(
        childrenSpawned >= 0 && childrenSpawned <= MAX_UINT32 + 1,
        "childrenSpawned must be in 0..2^32, but is %s",
        childrenSpawned);
    for (long key : spawnKey) {
      checkArgument(key >= 0, "spawnKey must be >= 0, but holds %s", key);
    }
    return new SeedSequence(
        ImmutableList.copyOf(entropy),
        scalar,
        ImmutableList.copyOf(Longs.asList(spawnKey)),
        poolSize,
        childrenSpawned);
  }

  /** The integers this sequence was made of: one, or as many as the array had that was given. */
  public List<BigInteger> entropy() {
    return entropy;
  }

  /** Whether the entropy was given as one integer, not as an array. */
  public boolean isScalar() {
    return scalar;
  }

  /** The path from the root of the tree of sequences: empty for the root. */
  public long[] spawnKey() {
    return Longs.toArray(spawnKey);
  }

  /** The entropy pool: 32-bit words, which are unsigned in NumPy; a copy. */
  public int[] pool() {
    return pool.clone();
  }

  /** The number of 32-bit words in the entropy pool. */
  public int poolSize() {
    return pool.length;
  }

  /** How many children {@link #spawn} has handed out. */
  public synchronized long childrenSpawned() {
    return childrenSpawned;
  }

  /**
   * Words to seed an engine with. The same call gives the same words each time.
   *
   * @param words how many, at least 0
   * @return 32-bit words
   */
  public int[] generateState(int words) {
    checkArgument(words >= 0, "words must be >= 0, but is %s", words);
    int[] state = new int[words];
    int hash = INIT_B;
    for (int i = 0; i < words; i++) {
      int value = pool[i % pool.length] ^ hash;
      hash *= MULT_B;
      value *= hash;
      state[i] = value ^ (value >>> XSHIFT);
    }
    return state;
  }

  /**
   * Words to seed an engine with: the 32-bit words of {@link #generateState(int)} two by two, the
   * lower half first.
   *
   * @param words how many, at least 0
   * @return 64-bit words
   */
  public long[] generateStateUint64(int words) {
    int[] halves = generateState(Math.multiplyExact(words, 2));
    long[] state = new long[words];
    for (int i = 0; i < words; i++) {
      state[i] = (halves[2 * i] & MAX_UINT32) | ((long) halves[2 * i + 1] << 32);
    }
    return state;
  }

  /**
   * The next children, each independent of the others and of this one. No child is handed out
   * twice, however many threads ask; if the call fails, none has been handed out.
   *
   * @param count how many, at least 0
   */
  public List<SeedSequence> spawn(int count) {
    return spawn(count, child -> child);
  }

  /**
   * Makes something of each of the next children, under the lock: if it fails for one, the count of
   * children is as it was.
   */
  synchronized <T> List<T> spawn(int count, Function<SeedSequence, T> made) {
    checkArgument(count >= 0, "count must be >= 0, but is %s", count);
    long first = childrenSpawned;
    long end = first + count;
    checkArgument(
        end <= MAX_UINT32 + 1,
        "count must be in 0..2^32-%s (children spawned already), but is %s",
        first,
        count);
    // Before the first is made: its maker may spawn too.
    childrenSpawned = end;
    boolean done = false;
    try {
      var all = new ArrayList<T>(count);
      for (long i = first; i < end; i++) {
        all.add(made.apply(child(i)));
      }
      done = true;
      return Collections.unmodifiableList(all);
    } finally {
      if (!done && childrenSpawned == end) {
        childrenSpawned = first;
      }
    }
  }

  /**
   * The child that {@link #spawn} hands out as its {@code index}-th, from 0. Spawns nothing: the
   * next {@code spawn} goes on where it was.
   *
   * @param index from 0 to 2<sup>32</sup>-1
   */
  public SeedSequence child(long index) {
    checkArgument(
        index >= 0 && index <= MAX_UINT32, "index must be in 0..2^32-1, but is %s", index);
    var key = ImmutableList.<Long>builder().addAll(spawnKey).add(index).build();
    return new SeedSequence(entropy, scalar, key, pool.length, 0);
  }

  private int[] mixedPool(int poolSize) {
    int[] words = assembledEntropy(poolSize);
    int[] mixer = new int[poolSize];
    var hash = new HashMix();
    for (int i = 0; i < poolSize; i++) {
      mixer[i] = hash.mix(i < words.length ? words[i] : 0);
    }
    for (int source = 0; source < poolSize; source++) {
      for (int target = 0; target < poolSize; target++) {
        if (source != target) {
          mixer[target] = mix(mixer[target], hash.mix(mixer[source]));
        }
      }
    }
    for (int source = poolSize; source < words.length; source++) {
      for (int target = 0; target < poolSize; target++) {
        mixer[target] = mix(mixer[target], hash.mix(words[source]));
      }
    }
    return mixer;
  }

  /**
   * The words of the entropy, filled up with zeros to the pool's size if a spawn key follows, then
   * the spawn key's.
   */
  private int[] assembledEntropy(int poolSize) {
    List<int[]> words = new ArrayList<>();
    int length = 0;
    for (BigInteger part : entropy) {
      int[] more = Words.of(part);
      words.add(more);
      length += more.length;
    }
    if (!spawnKey.isEmpty() && length < poolSize) {
      words.add(new int[poolSize - length]);
    }
    for (long part : spawnKey) {
      words.add(Words.of(part));
    }
    return Ints.concat(words.toArray(new int[0][]));
  }

  private static ImmutableList<BigInteger> integers(long[] values) {
    return ImmutableList.copyOf(Arrays.stream(values).mapToObj(BigInteger::valueOf).toList());
  }

  private static int mix(int x, int y) {
    int result = MIX_MULT_L * x - MIX_MULT_R * y;
    return result ^ (result >>> XSHIFT);
  }

  /** The hash whose multiplier changes with each word. */
  private static final class HashMix {
    private int multiplier = INIT_A;

    int mix(int word) {
      int value = word ^ multiplier;
      multiplier *= MULT_A;
      value *= multiplier;
      return value ^ (value >>> XSHIFT);
    }
  }

  private Object writeReplace() {
    return new Serialized(BitGeneratorState.builder("SeedSequence").put(this).build());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw Restored.refusal(SeedSequence.class);
  }

  /** What goes into a serialized stream: a state with nothing but the sequence, as its JSON. */
  private record Serialized(BitGeneratorState state) implements Serializable {
    Serialized {
      requireNonNull(state, "state");
    }

    private Object readResolve() throws InvalidObjectException {
      return Restored.from(() -> state.seedSequence().orElseThrow());
    }
  }

  /** As NumPy prints it: defaults are left out. */
  @Override
  public String toString() {
    var text = new StringBuilder("SeedSequence(\n    entropy=");
    text.append(scalar ? entropy.get(0).toString() : entropy.toString()).append(",\n");
    if (!spawnKey.isEmpty()) {
      String key = spawnKey.stream().map(Object::toString).collect(Collectors.joining(", "));
      text.append("    spawn_key=(").append(key).append(spawnKey.size() == 1 ? ",),\n" : "),\n");
    }
    if (pool.length != DEFAULT_POOL_SIZE) {
      text.append("    pool_size=").append(pool.length).append(",\n");
    }
    if (childrenSpawned() != 0) {
      text.append("    n_children_spawned=").append(childrenSpawned()).append(",\n");
    }
    return text.append(')').toString();
  }
}
