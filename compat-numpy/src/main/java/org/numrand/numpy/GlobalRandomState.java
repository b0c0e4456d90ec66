package org.numrand.numpy;

import static java.util.Objects.requireNonNull;

import java.io.NotSerializableException;
import java.math.BigInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.core.SeedSequence;
import org.numrand.distributions.Generator;

/**
 * What {@code np.random} is in Python: one {@link RandomState} that everybody shares, and the
 * functions that only the module has.
 *
 * <p>A test that needs it for itself takes a {@link #scoped} copy. Each JVM has its own: it is not
 * serializable, other than a {@code RandomState}.
 */
public final class GlobalRandomState extends RandomState {
  private static final long serialVersionUID = 1;

  /** The scope opened last of those that have not ended. The lock guards it. */
  private transient @Nullable Scope innermost;

  GlobalRandomState(NumPyVersion version) {
    super(BitGenerators.create(DEFAULT_ENGINE), version);
  }

  /** The engine: {@code np.random.get_bit_generator()}. */
  public BitGenerator getBitGenerator() {
    return bitGenerator();
  }

  /**
   * Goes on with another engine, and forgets the normal variate kept. In a {@link #scoped} part,
   * until that is over.
   *
   * @param bitGenerator the engine, not copied: whoever else draws from it moves the same stream
   */
  public void setBitGenerator(BitGenerator bitGenerator) {
    requireNonNull(bitGenerator, "bitGenerator");
    source.run(current -> source.replace(current.over(bitGenerator)));
  }

  /**
   * Unlike a {@code RandomState}, {@code np.random} can seed engines that have no legacy seeding:
   * as their constructor does. Before NumPy 2.5.2 that does not forget the normal variate kept.
   */
  @Override
  void seedModern(PolarSource current, Supplier<SeedSequence> seed) {
    BitGenerator engine = current.bits();
    engine.setState(BitGenerators.create(engine.properties().name(), seed.get()).state());
    if (!current.version().isBefore(NumPyVersion.V2_5_2)) {
      current.forgetGauss();
    }
  }

  // Versions

  /**
   * Goes on with the streams of another NumPy, over the same engine. The normal variate kept and
   * what {@code binomial} remembers are forgotten, as they belong to the other version. In a {@link
   * #scoped} part, until that is over. {@link #defaultRng} has the same version.
   *
   * @param version as {@code numpy.__version__} has it, from 1.17.0 on: see {@link NumPyVersion#of}
   */
  public void setVersion(String version) {
    setVersion(NumPyVersion.of(version));
  }

  /**
   * {@link #setVersion(String)}.
   *
   * @param version the version
   */
  public void setVersion(NumPyVersion version) {
    requireNonNull(version, "version");
    source.run(current -> source.replace(current.asOf(version)));
  }

  @Override
  Object writeReplace() throws NotSerializableException {
    throw new NotSerializableException("np.random is each JVM's own: serialize a RandomState");
  }

  // Old aliases

  /** The same as {@link #randomSample()}. */
  public double ranf() {
    return randomSample();
  }

  /**
   * The same as {@link #randomSample(int)}.
   *
   * @param size how many, at least 0
   */
  public double[] ranf(int size) {
    return randomSample(size);
  }

  /** The same as {@link #randomSample()}. */
  public double sample() {
    return randomSample();
  }

  /**
   * The same as {@link #randomSample(int)}.
   *
   * @param size how many, at least 0
   */
  public double[] sample(int size) {
    return randomSample(size);
  }

  // The modern generator

  /** {@code np.random.default_rng()}. */
  public Generator defaultRng() {
    return Generator.withSeed().asOf(version());
  }

  /**
   * {@code np.random.default_rng(seed)}.
   *
   * @param seed at least 0
   */
  public Generator defaultRng(long seed) {
    return Generator.withSeed(seed).asOf(version());
  }

  /**
   * {@code np.random.default_rng(seed)}.
   *
   * @param seed at least 0
   */
  public Generator defaultRng(BigInteger seed) {
    return Generator.withSeed(seed).asOf(version());
  }

  /**
   * {@code np.random.default_rng([...])}.
   *
   * @param seed at least 0 each
   */
  public Generator defaultRng(long[] seed) {
    return Generator.withSeed(seed).asOf(version());
  }

  /**
   * {@code np.random.default_rng(seed_sequence)}.
   *
   * @param seed the seed
   */
  public Generator defaultRng(SeedSequence seed) {
    return Generator.withSeed(seed).asOf(version());
  }

  /**
   * {@code np.random.default_rng(bit_generator)}.
   *
   * @param bitGenerator the engine, which is shared, not copied
   */
  public Generator defaultRng(BitGenerator bitGenerator) {
    return new Generator(bitGenerator).asOf(version());
  }

  // Scopes

  /**
   * Goes on with a copy of engine and state until the scope is closed, and then with the original,
   * as it was when the scope was opened. The copy is shared by all threads, as the original is.
   *
   * <pre>{@code
   * try (var scope = np.random.scoped()) {
   *   np.random.seed(101);
   *   ...
   * } // as if nothing had been drawn
   * }</pre>
   */
  public Scope scoped() {
    return source.get(
        original -> {
          var scope = new Scope(original, innermost);
          PolarSource copy = original.copy();
          innermost = scope;
          source.replace(copy);
          return scope;
        });
  }

  /**
   * A part of the program in which {@code np.random} draws from a copy of what it was. When all
   * scopes are closed, in whatever order and by whatever threads, {@code np.random} is as it was
   * before the first of them.
   *
   * <ul>
   *   <li>The innermost scope's end brings back the engine and the state from before that scope.
   *   <li>A scope that is closed while one opened after it is still open ends together with that
   *       one: till then draws come from the inner scope's copy.
   *   <li>To close a scope again does nothing.
   *   <li>What {@link #setBitGenerator} or {@link #seed()} do in a scope ends with it. They never
   *       end a scope.
   * </ul>
   */
  public final class Scope implements AutoCloseable {
    private final PolarSource original;
    private final @Nullable Scope outer;
    private boolean closed;

    private Scope(PolarSource original, @Nullable Scope outer) {
      this.original = original;
      this.outer = outer;
    }

    /** Brings back what {@code np.random} was when this was opened; see the class. */
    @Override
    public void close() {
      source.run(
          current -> {
            closed = true;
            PolarSource next = current;
            Scope open = innermost;
            while (open != null && open.closed) {
              next = open.original;
              open = open.outer;
            }
            innermost = open;
            source.replace(next);
          });
    }
  }
}
