package org.numrand.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.math.BigInteger;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.numrand.core.internal.Services;
import org.numrand.core.internal.Versions;
import org.numrand.core.spi.BitGeneratorProvider;

/**
 * Finds engines by name: those of every {@link BitGeneratorProvider} on the module path or class
 * path, as the library's own class loader and the thread's context class loader see it.
 *
 * <pre>{@code
 * BitGenerator bits = BitGenerators.create("PCG64", 101);   // numpy.random.PCG64(101)
 * BitGenerators.names();                                    // [MT19937, PCG64, ...]
 * }</pre>
 *
 * <p>A provider that cannot be loaded does not disturb the others; the error for an unknown name
 * reports it. If two providers claim one name, neither engine can be made. Modules of this library
 * in two versions on one path are refused with an {@link IllegalStateException}.
 */
public final class BitGenerators {
  private static final ClassLoader OWN_LOADER = Services.loaderOf(BitGenerators.class);

  /** The engines for threads whose class loader is the library's own. */
  private static volatile @Nullable Catalogue ofOwnLoader;

  /**
   * The engines for other threads, by their class loader, which may know more. Weak, so that a
   * class loader that is no longer used can be collected.
   */
  private static final Cache<ClassLoader, Catalogue> OF_OTHERS =
      CacheBuilder.newBuilder().weakKeys().weakValues().build();

  private static final ThreadLocal<Boolean> LOOKING = ThreadLocal.withInitial(() -> false);

  private BitGenerators() {}

  /** The names of all engines. */
  public static Set<String> names() {
    return known().engines().keySet();
  }

  /** What each engine is, in the order of their names. */
  public static List<BitGeneratorProperties> properties() {
    return known().engines().values().stream().map(Catalogue.Engine::properties).toList();
  }

  /**
   * An engine seeded with fresh entropy of the operating system.
   *
   * @param name the engine's name
   */
  public static BitGenerator create(String name) {
    return create(name, new SeedSequence());
  }

  /**
   * An engine seeded with one integer.
   *
   * @param name the engine's name
   * @param seed at least 0
   */
  public static BitGenerator create(String name, long seed) {
    return create(name, new SeedSequence(seed));
  }

  /**
   * An engine seeded with one integer of any size.
   *
   * @param name the engine's name
   * @param seed at least 0
   */
  public static BitGenerator create(String name, BigInteger seed) {
    return create(name, new SeedSequence(seed));
  }

  /**
   * An engine seeded with several integers.
   *
   * @param name the engine's name
   * @param seed each at least 0
   */
  public static BitGenerator create(String name, long[] seed) {
    return create(name, new SeedSequence(seed));
  }

  /**
   * An engine seeded with several integers.
   *
   * @param name the engine's name
   * @param seed each at least 0
   */
  public static BitGenerator create(String name, int[] seed) {
    return create(name, new SeedSequence(seed));
  }

  /**
   * An engine seeded by a seed sequence.
   *
   * @param name the engine's name
   * @param seed the seed
   * @throws IllegalArgumentException if no engine has that name, or more than one; the message
   *     lists all engines and says what could not be loaded
   */
  public static BitGenerator create(String name, SeedSequence seed) {
    return provider(name).create(seed);
  }

  /**
   * A counter-based engine with the given key: {@code Philox(key=key, counter=counter)}. It has no
   * seed sequence, so it cannot spawn.
   *
   * @param name the engine's name
   * @param key from 0 to 2<sup>n</sup>-1, where n is the engine's {@link CounterBased#keyBits}
   * @param counter likewise for {@link CounterBased#counterBits}
   * @throws IllegalArgumentException if the engine has no key and counter, or one is out of range
   */
  public static BitGenerator createKeyed(String name, BigInteger key, BigInteger counter) {
    BitGenerator engine = createAtCounter(name, new SeedSequence(0), counter);
    ((CounterBased) engine).setKey(key);
    return engine;
  }

  /**
   * The same at counter 0: {@code Philox(key=key)}.
   *
   * @param name the engine's name
   * @param key the key
   */
  public static BitGenerator createKeyed(String name, BigInteger key) {
    return createKeyed(name, key, BigInteger.ZERO);
  }

  /**
   * The same as {@link #createKeyed(String, BigInteger, BigInteger)}, with key and counter as
   * NumPy's arrays of unsigned 64-bit words, the lowest first.
   *
   * @param name the engine's name
   * @param key the key
   * @param counter the counter
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
   * @param name the engine's name
   * @param seed the seed
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
   * @param state the state
   * @throws IllegalArgumentException if no engine has the state's name, or if the engine finds the
   *     state incomplete or out of range
   */
  public static BitGenerator fromState(BitGeneratorState state) {
    BitGenerator engine = create(state.bitGenerator(), 0);
    engine.forgetSeedSequence();
    engine.setState(state);
    return engine;
  }

  private static BitGeneratorProvider provider(String name) {
    Catalogue.Engine engine = known().engines().get(name);
    if (engine != null) {
      return engine.provider();
    }
    // Look again: a plug-in may have arrived, or a file may be readable by now.
    Catalogue now = lookAround();
    engine = now.engines().get(name);
    if (engine == null) {
      throw now.refusal(name);
    }
    return engine.provider();
  }

  private static Catalogue known() {
    if (LOOKING.get()) {
      throw new IllegalStateException("a provider must not ask for engines while it is made");
    }
    ClassLoader context = Services.contextLoader();
    Catalogue known = context == OWN_LOADER ? ofOwnLoader : OF_OTHERS.getIfPresent(context);
    return known != null ? known : lookAround();
  }

  /** Keeps what it finds unless that is nothing. */
  private static Catalogue lookAround() {
    Versions.check(OWN_LOADER);
    LOOKING.set(true);
    try {
      var found =
          Catalogue.of(
              Services.find(
                  BitGenerators.class,
                  BitGeneratorProvider.class,
                  loader -> ServiceLoader.load(BitGeneratorProvider.class, loader)));
      if (!found.engines().isEmpty()) {
        keep(found);
      }
      return found;
    } finally {
      LOOKING.remove();
    }
  }

  private static void keep(Catalogue found) {
    ClassLoader context = Services.contextLoader();
    if (context == OWN_LOADER) {
      ofOwnLoader = found;
    } else {
      OF_OTHERS.put(context, found);
    }
  }
}
