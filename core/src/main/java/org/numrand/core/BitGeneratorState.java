package org.numrand.core;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigInteger;
import java.nio.LongBuffer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.numrand.core.internal.Restored;
import org.numrand.core.internal.Text;

/**
 * An engine's state at one moment: immutable, equal to every state from which the same stream
 * follows and that NumPy would print alike. Its JSON is NumPy's {@code bit_generator.state} with
 * arrays as lists.
 *
 * <pre>{@code
 * // Python: json.dumps(bg.state, default=lambda array: array.tolist())
 * BitGenerator bits = BitGenerators.fromState(BitGeneratorState.fromJson(json));
 * }</pre>
 *
 * <p>The entries are unsigned integers and lists of unsigned 64-bit words. Those that NumPy nests
 * have a path: {@code "state.inc"} is {@code state["state"]["inc"]} in Python.
 *
 * <p>NumPy keeps an engine's seed sequence beside the state, in pickles only. {@link
 * BitGenerator#stateWithSeedSequence} has it too, as an entry {@code seed_seq}.
 */
public final class BitGeneratorState implements Serializable {
  static final String SEED_SEQUENCE = "seed_seq";
  static final String ENTROPY = SEED_SEQUENCE + ".entropy";
  private static final String SPAWN_KEY = SEED_SEQUENCE + ".spawn_key";
  private static final String POOL_SIZE = SEED_SEQUENCE + ".pool_size";
  private static final String CHILDREN_SPAWNED = SEED_SEQUENCE + ".n_children_spawned";

  /** Each is mixed with each word of the pool. */
  private static final int MAX_SEED_WORDS = 1 << 14;

  private static final long serialVersionUID = 1;

  private final String bitGenerator;

  /**
   * Paths in NumPy's order, each with a {@link BigInteger}, a {@link LongBuffer}, or, for entropy,
   * an {@link ImmutableList} of {@link BigInteger}.
   */
  private final transient ImmutableMap<String, Object> entries;

  private BitGeneratorState(String bitGenerator, ImmutableMap<String, Object> entries) {
    this.bitGenerator = bitGenerator;
    this.entries = entries;
  }

  /**
   * A builder for the state of the engine of that name.
   *
   * @param bitGenerator the engine's name
   */
  public static Builder builder(String bitGenerator) {
    return new Builder(bitGenerator);
  }

  /** The name of the engine whose state this is. */
  public String bitGenerator() {
    return bitGenerator;
  }

  /**
   * Whether there is an entry at that path.
   *
   * @param path the keys, with dots between them
   */
  public boolean has(String path) {
    return entries.containsKey(path);
  }

  /**
   * The unsigned integer at a path.
   *
   * @param path the keys, with dots between them
   * @param bits its width
   * @throws IllegalArgumentException if there is none, or if it is wider
   */
  public BigInteger uint(String path, int bits) {
    checkArgument(entry(path) instanceof BigInteger, "state: %s must be an integer", path);
    BigInteger value = (BigInteger) entry(path);
    checkArgument(
        value.signum() >= 0 && value.bitLength() <= bits,
        "state: %s must be in 0..2^%s-1, but is %s",
        path,
        bits,
        Text.shortened(value));
    return value;
  }

  /**
   * The small integer at a path.
   *
   * @param path the keys, with dots between them
   * @param min the least it may be
   * @param max the greatest it may be
   * @throws IllegalArgumentException if there is none, or if it is not in {@code min..max}
   */
  public int integer(String path, int min, int max) {
    BigInteger value = uint(path, 63);
    checkArgument(
        value.bitLength() < 32 && value.intValue() >= min && value.intValue() <= max,
        "state: %s must be in %s..%s, but is %s",
        path,
        min,
        max,
        Text.shortened(value));
    return value.intValue();
  }

  /**
   * The unsigned words at a path.
   *
   * @param path the keys, with dots between them
   * @param bits the width of each
   * @param length how many there must be
   * @throws IllegalArgumentException if there are none, more, fewer, or wider ones
   */
  public long[] words(String path, int bits, int length) {
    long[] words = words(path, bits);
    checkArgument(
        words.length == length,
        "state: %s must have %s words, but has %s",
        path,
        length,
        words.length);
    return words;
  }

  private long[] words(String path, int bits) {
    checkArgument(entry(path) instanceof LongBuffer, "state: %s must be a list", path);
    LongBuffer buffer = (LongBuffer) entry(path);
    long[] words = new long[buffer.limit()];
    buffer.get(0, words);
    for (int i = 0; i < words.length && bits < 64; i++) {
      checkArgument(
          words[i] >>> bits == 0,
          "state: %s[%s] must be in 0..2^%s-1, but is %s",
          path,
          i,
          bits,
          Long.toUnsignedString(words[i]));
    }
    return words;
  }

  private Object entry(String path) {
    Object entry = entries.get(path);
    checkArgument(entry != null, "state: %s is missing", path);
    return entry;
  }

  /**
   * The seed sequence that the state carries, as a new object with the same count of spawned
   * children; empty if it carries none.
   *
   * @throws IllegalArgumentException if what it carries is no seed sequence, or one that would take
   *     long to mix: of more than 2<sup>14</sup> words of 32 bits
   */
  public Optional<SeedSequence> seedSequence() {
    if (entries.keySet().stream().noneMatch(BitGeneratorState::isOfSeedSequence)) {
      return Optional.empty();
    }
    boolean scalar = entry(ENTROPY) instanceof BigInteger;
    List<BigInteger> entropy = scalar ? List.of((BigInteger) entry(ENTROPY)) : integers(ENTROPY);
    long[] spawnKey = words(SPAWN_KEY, 63);
    long words = 2L * spawnKey.length;
    for (BigInteger part : entropy) {
      words += Math.max(1, (part.bitLength() + 31) / 32);
    }
    checkArgument(
        words <= MAX_SEED_WORDS,
        "state: %s must have at most %s words of entropy and spawn key, but has %s",
        SEED_SEQUENCE,
        MAX_SEED_WORDS,
        words);
    return Optional.of(
        SeedSequence.of(
            entropy,
            scalar,
            spawnKey,
            integer(POOL_SIZE, SeedSequence.DEFAULT_POOL_SIZE, SeedSequence.MAX_POOL_SIZE),
            uint(CHILDREN_SPAWNED, 33).longValue()));
  }

  private static boolean isOfSeedSequence(String path) {
    return path.equals(SEED_SEQUENCE) || path.startsWith(SEED_SEQUENCE + ".");
  }

  private List<BigInteger> integers(String path) {
    checkArgument(entry(path) instanceof List, "state: %s must be an integer or a list", path);
    return ((List<?>) entry(path)).stream().map(BigInteger.class::cast).toList();
  }

  /** NumPy's state dict as JSON, on one line. */
  public String toJson() {
    return StateJson.write(bitGenerator, entries);
  }

  /**
   * Reads NumPy's state dict: what {@link #toJson} writes, and what Python's {@code json.dumps}
   * makes of {@code bit_generator.state} with its arrays turned to lists.
   *
   * @param json what {@link #toJson} or Python wrote
   * @throws IllegalArgumentException if the text is not such a dict
   */
  public static BitGeneratorState fromJson(String json) {
    return StateJson.read(json);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BitGeneratorState that
        && bitGenerator.equals(that.bitGenerator)
        && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return 31 * bitGenerator.hashCode() + entries.hashCode();
  }

  /** The same as {@link #toJson}. */
  @Override
  public String toString() {
    return toJson();
  }

  private Object writeReplace() {
    return new Serialized(toJson());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw Restored.refusal(BitGeneratorState.class);
  }

  /** What goes into a serialized stream: the JSON. */
  private record Serialized(String json) implements Serializable {
    Serialized {
      requireNonNull(json, "json");
    }

    private Object readResolve() throws InvalidObjectException {
      return Restored.from(() -> fromJson(json));
    }
  }

  /**
   * Collects a state's entries, in the order in which they are printed. A path is a name, or that
   * of a dict, a dot and a name; each is put once.
   */
  public static final class Builder {
    private final String bitGenerator;
    private final Map<String, Object> entries = new LinkedHashMap<>();
    private final Set<String> dicts = new HashSet<>();

    private Builder(String bitGenerator) {
      this.bitGenerator = bitGenerator;
    }

    /**
     * Adds an unsigned integer.
     *
     * @param path the keys, with dots between them
     * @param value the value
     */
    public Builder put(String path, BigInteger value) {
      return add(path, value);
    }

    /**
     * Adds an unsigned integer.
     *
     * @param path the keys, with dots between them
     * @param value the value
     */
    public Builder put(String path, long value) {
      return put(path, StateJson.unsigned(value));
    }

    /**
     * Adds a list of unsigned words.
     *
     * @param path the keys, with dots between them
     * @param words the words
     */
    public Builder putWords(String path, long[] words) {
      return add(path, LongBuffer.wrap(words.clone()));
    }

    /** Adds a seed sequence as it is now. */
    Builder put(SeedSequence seed) {
      if (seed.isScalar()) {
        put(ENTROPY, seed.entropy().get(0));
      } else {
        putIntegers(ENTROPY, seed.entropy());
      }
      return putWords(SPAWN_KEY, seed.spawnKey())
          .put(POOL_SIZE, seed.poolSize())
          .put(CHILDREN_SPAWNED, seed.childrenSpawned());
    }

    /** Adds a list of integers of any size. */
    Builder putIntegers(String path, Iterable<BigInteger> values) {
      return add(path, ImmutableList.copyOf(values));
    }

    private Builder add(String path, Object value) {
      int dot = path.indexOf('.');
      String dict = dot < 0 ? path : path.substring(0, dot);
      checkArgument(
          dot == path.lastIndexOf('.') && !dict.equals(StateJson.NAME),
          "state: paths must be name or dict.name, and not %s, but one is %s",
          StateJson.NAME,
          Text.shortened(path));
      checkArgument(
          dot < 0 ? !dicts.contains(path) : !entries.containsKey(dict),
          "state: %s must not be both a value and a dict",
          Text.shortened(dict));
      if (dot >= 0) {
        dicts.add(dict);
      }
      checkArgument(
          entries.putIfAbsent(path, value) == null,
          "state: %s must be put once",
          Text.shortened(path));
      return this;
    }

    /**
     * The state.
     *
     * @return one state for each call, of the entries so far
     */
    public BitGeneratorState build() {
      return new BitGeneratorState(bitGenerator, ImmutableMap.copyOf(entries));
    }
  }
}
