package org.numrand.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigInteger;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.numrand.core.spi.BitGeneratorProvider;

/**
 * Finds engines by name: those of every {@link BitGeneratorProvider} on the module path or class
 * path.
 *
 * <pre>{@code
 * BitGenerator bits = BitGenerators.create("PCG64", 101);   // numpy.random.PCG64(101)
 * BitGenerators.names();                                    // [MT19937, PCG64, ...]
 * }</pre>
 */
public final class BitGenerators {
  private static final Supplier<ImmutableSortedMap<String, BitGeneratorProvider>> PROVIDERS =
      Suppliers.memoize(() -> byName(ServiceLoader.load(BitGeneratorProvider.class)));

  private BitGenerators() {}

  /** The names of all engines there are. */
  public static Set<String> names() {
    return PROVIDERS.get().keySet();
  }

  /** What each engine is, in the order of their names. */
  public static List<BitGeneratorProperties> properties() {
    return PROVIDERS.get().values().stream().map(BitGeneratorProvider::properties).toList();
  }

  /** An engine seeded with fresh entropy of the operating system. */
  public static BitGenerator create(String name) {
    return create(name, new SeedSequence());
  }

  /**
   * An engine seeded with one integer.
   *
   * @param seed at least 0
   */
  public static BitGenerator create(String name, long seed) {
    return create(name, new SeedSequence(seed));
  }

  /**
   * An engine seeded with one integer of any size.
   *
   * @param seed at least 0
   */
  public static BitGenerator create(String name, BigInteger seed) {
    return create(name, new SeedSequence(seed));
  }

  /**
   * An engine seeded with several integers.
   *
   * @param seed each at least 0
   */
  public static BitGenerator create(String name, long[] seed) {
    return create(name, new SeedSequence(seed));
  }

  /**
   * An engine seeded with several integers.
   *
   * @param seed each at least 0
   */
  public static BitGenerator create(String name, int[] seed) {
    return create(name, new SeedSequence(seed));
  }

  /**
   * An engine seeded by a seed sequence.
   *
   * @throws IllegalArgumentException if no engine has that name; the message lists those there are
   */
  public static BitGenerator create(String name, SeedSequence seed) {
    return provider(name, PROVIDERS.get()).create(seed);
  }

  /**
   * A counter-based engine with the given key: {@code Philox(key=key, counter=counter)}. It has no
   * seed sequence, so it cannot spawn.
   *
   * @param key from 0 to 2<sup>n</sup>-1, where n is the engine's {@link CounterBased#keyBits}
   * @param counter likewise for {@link CounterBased#counterBits}
   * @throws IllegalArgumentException if the engine has no key and counter, or one is out of range
   */
  public static BitGenerator createKeyed(String name, BigInteger key, BigInteger counter) {
    BitGenerator engine = createAtCounter(name, new SeedSequence(0), counter);
    ((CounterBased) engine).setKey(key);
    return engine;
  }

  /** The same at counter 0: {@code Philox(key=key)}. */
  public static BitGenerator createKeyed(String name, BigInteger key) {
    return createKeyed(name, key, BigInteger.ZERO);
  }

  /**
   * The same as {@link #createKeyed(String, BigInteger, BigInteger)}, with key and counter as
   * NumPy's arrays of unsigned 64-bit words, the lowest first.
   */
  public static BitGenerator createKeyed(String name, long[] key, long[] counter) {
    CounterBased shape = counterBased(create(name, 0));
    return createKeyed(
        name, joined("key", key, shape.keyBits()), joined("counter", counter, shape.counterBits()));
  }

  /**
   * A counter-based engine whose key comes from a seed sequence: {@code Philox(seed,
   * counter=counter)}.
   *
   * @param counter from 0 to 2<sup>n</sup>-1, where n is the engine's {@link
   *     CounterBased#counterBits}
   * @throws IllegalArgumentException if the engine has no counter, or it is out of range
   */
  public static BitGenerator createAtCounter(String name, SeedSequence seed, BigInteger counter) {
    BitGenerator engine = create(name, seed);
    counterBased(engine).setCounter(counter);
    return engine;
  }

  private static CounterBased counterBased(BitGenerator engine) {
    checkArgument(engine instanceof CounterBased, "%s has no key and counter", engine);
    return (CounterBased) engine;
  }

  private static BigInteger joined(String name, long[] words, int bits) {
    checkArgument(
        words.length == bits / Long.SIZE,
        "%s must have %s words, but has %s",
        name,
        bits / Long.SIZE,
        words.length);
    BigInteger value = BigInteger.ZERO;
    for (int i = words.length - 1; i >= 0; i--) {
      value = value.shiftLeft(Long.SIZE).or(new BigInteger(Long.toUnsignedString(words[i])));
    }
    return value;
  }

  /**
   * An engine in the given state. It can spawn if the state carries a seed sequence.
   *
   * @throws IllegalArgumentException if no engine has the state's name, or if the engine finds the
   *     state incomplete or out of range
   */
  public static BitGenerator fromState(BitGeneratorState state) {
    BitGenerator engine = create(state.bitGenerator(), 0);
    engine.forgetSeedSequence();
    engine.setState(state);
    return engine;
  }

  static BitGeneratorProvider provider(
      String name, SortedMap<String, BitGeneratorProvider> providers) {
    BitGeneratorProvider provider = providers.get(name);
    checkArgument(
        provider != null,
        "there is no engine named \"%s\"; there are %s",
        name,
        providers.keySet());
    return provider;
  }

  static ImmutableSortedMap<String, BitGeneratorProvider> byName(
      Iterable<BitGeneratorProvider> providers) {
    var byName = new TreeMap<String, BitGeneratorProvider>();
    for (BitGeneratorProvider provider : providers) {
      String name = provider.properties().name();
      BitGeneratorProvider other = byName.putIfAbsent(name, provider);
      if (other != null) {
        throw new IllegalStateException(
            "two engines are named \""
                + name
                + "\": those of "
                + other.getClass().getName()
                + " and of "
                + provider.getClass().getName());
      }
    }
    return ImmutableSortedMap.copyOfSorted(byName);
  }
}
