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

  /** An engine in the given state. */
  public static BitGenerator fromState(BitGeneratorState state) {
    BitGenerator engine = create(state.bitGenerator(), 0);
    engine.setState(state);
    engine.forgetSeedSequence();
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
