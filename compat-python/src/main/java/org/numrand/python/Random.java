package org.numrand.python;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.LongToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.numrand.core.internal.Text;
import org.numrand.libm.Libm;

/**
 * Python's {@code random.Random}, bit for bit: the same seed gives the same values and the same
 * state as CPython 3.11 on x86-64 Linux, and the names are Python's. Each method follows its
 * namesake in {@code Lib/random.py}, or in {@code Modules/_randommodule.c} where that is in C.
 *
 * <pre>{@code
 * var random = new Random(5);                       // random.seed(5)
 * random.random();                                  // 0.6229016948897019
 * random.randint(1, 6);
 * random.sample(List.of("a", "b", "c", "d"), 2);
 * random.gauss(0, 1);
 * }</pre>
 *
 * <p><b>Seeds.</b> Python's {@code random.seed(5)} and NumPy's {@code np.random.seed(5)} drive the
 * same engine, MT19937, but start it in different states.
 *
 * <p><b>Threads.</b> Every call is atomic, as under Python's global interpreter lock; {@code gauss}
 * is too, which Python does not promise. Give each thread its own instance for results that do not
 * depend on the threads' timing, and for speed. {@link Python#random} is the shared one.
 *
 * <p><b>Errors.</b> Arguments that Python refuses for all draws are refused here before anything is
 * drawn, with an {@link IllegalArgumentException}. A call that fails later, for want of memory or
 * in a list's own code, leaves the state as it was too. Where Python raises {@code OverflowError}
 * for some draws only (as in {@code lognormvariate(709, 1)}), an {@link ArithmeticException} is
 * thrown after the same draws.
 *
 * <p><b>Not for secrets.</b> From 624 words of MT19937 all that follow can be computed: use {@link
 * java.security.SecureRandom} for keys.
 */
public final class Random {
  private static final int TEXT_SEED_VERSION = 2;

  /** The bits of {@code getrandbits(8 * n)} must fit an int. */
  private static final int MAX_BYTES = Integer.MAX_VALUE / 8;

  private final Draws draws = new Draws();
  private final Gauss gauss = new Gauss();
  private final PythonVersion version;

  /** Seeded from the operating system, as {@link #seed()}. */
  public Random() {
    this(PythonVersion.PYTHON_3_11);
  }

  /**
   * Seeded by an integer, as {@link #seed(long)}.
   *
   * @param a the seed
   */
  public Random(long a) {
    this();
    seed(a);
  }

  /**
   * Seeded by an integer, as {@link #seed(BigInteger)}.
   *
   * @param a the seed
   */
  public Random(BigInteger a) {
    this();
    seed(a);
  }

  /**
   * Seeded by a float, as {@link #seed(double)}.
   *
   * @param a the seed
   */
  public Random(double a) {
    this();
    seed(a);
  }

  /**
   * Seeded by text, as {@link #seed(String)}.
   *
   * @param a the seed
   */
  public Random(String a) {
    this();
    seed(a);
  }

  /**
   * Seeded by bytes, as {@link #seed(byte[])}.
   *
   * @param a the seed
   */
  public Random(byte[] a) {
    this();
    seed(a);
  }

  /**
   * In a state, as {@link #setstate(State)}.
   *
   * @param state the state
   */
  public Random(State state) {
    this();
    setstate(state);
  }

  /**
   * With the numbers of another version of Python, and seeded from the operating system:
   *
   * <pre>{@code
   * var random = new Random(PythonVersion.PYTHON_3_9);
   * random.seed(5);
   * }</pre>
   *
   * @param version whose numbers it gives
   */
  public Random(PythonVersion version) {
    this.version = version;
    seed();
  }

  /** The Python whose numbers these are. */
  public PythonVersion version() {
    return version;
  }

  // Seeds and states

  /** Seeds from the operating system: {@code seed()} or {@code seed(None)}. */
  public synchronized void seed() {
    draws.seedFromSystem();
    gauss.forget();
  }

  /**
   * Seeds by an integer, without its sign: {@code seed(-5)} is {@code seed(5)}, as in Python.
   *
   * @param a any integer
   */
  public void seed(long a) {
    seed(BigInteger.valueOf(a));
  }

  /**
   * Seeds by an integer of any size, without its sign. All of its bits count.
   *
   * @param a any integer
   */
  public void seed(BigInteger a) {
    seed(Seeds.key(a));
  }

  /**
   * Seeds by a float, that is, by Python's {@code hash(a)}: {@code seed(5.0)} is {@code seed(5)},
   * but {@code seed(-5.0)} is not.
   *
   * @param a any but NaN, which Python since 3.10 hashes by its object's address
   */
  public void seed(double a) {
    checkArgument(
        !Double.isNaN(a) || version.isBefore(PythonVersion.PYTHON_3_10),
        "a must be a number, but is NaN: Python's seed(nan) differs each time since Python 3.10");
    seed(Seeds.key(a));
  }

  /**
   * Seeds by text: by its UTF-8 bytes and their SHA-512.
   *
   * @param a any text that UTF-8 can encode
   */
  public void seed(String a) {
    seed(a, TEXT_SEED_VERSION);
  }

  /**
   * Seeds by text.
   *
   * @param a any text; for version 2, one that UTF-8 can encode
   * @param version 2, or 1 for the string hash of Python before 3.2, as 64-bit Pythons had it
   */
  public void seed(String a, int version) {
    seed(Seeds.key(a, version));
  }

  /**
   * Seeds by bytes: by themselves and their SHA-512.
   *
   * @param a any bytes
   */
  public void seed(byte[] a) {
    seed(a, TEXT_SEED_VERSION);
  }

  /**
   * Seeds by bytes.
   *
   * @param a any bytes
   * @param version 2, or 1 for the string hash of Python before 3.2, as 64-bit Pythons had it
   */
  public void seed(byte[] a, int version) {
    seed(Seeds.key(a, version));
  }

  private synchronized void seed(long[] key) {
    draws.seed(key);
    gauss.forget();
  }

  /** The state at this moment. {@link State#toJson} is for Python's {@code setstate}. */
  public synchronized State getstate() {
    return draws.state(gauss.kept());
  }

  /**
   * Goes on from a state, of this class or, by {@link State#fromJson}, of Python's.
   *
   * @param state the state
   */
  public synchronized void setstate(State state) {
    draws.setState(state);
    gauss.keep(state.gaussNext());
  }

  // Floats, bits, bytes

  /** A float in [0, 1), a multiple of 2<sup>-53</sup>. Draws two 32-bit words. */
  public synchronized double random() {
    return draws.random();
  }

  /**
   * An integer of k random bits, in [0, 2<sup>k</sup>). Draws one 32-bit word for each 32 bits or
   * part of 32.
   *
   * <p>{@code new Random(5).getrandbits(100)} is {@code 454911232961676339139289971781}.
   *
   * @param k at least 0
   */
  public synchronized BigInteger getrandbits(int k) {
    checkArgument(k >= 0, "k must be >= 0, but is %s", k);
    return draws.undoneIfItFails(() -> draws.bigBits(k));
  }

  /**
   * Random bytes: those of {@code getrandbits(8 * n)}, the least significant first.
   *
   * <p>{@code new Random(5).randbytes(4)} is {@code {0x45, 0x7c, 0x76, (byte) 0x9f}}.
   *
   * @param n from 0 to 2<sup>28</sup>-1
   */
  public synchronized byte[] randbytes(int n) {
    checkArgument(n >= 0 && n <= MAX_BYTES, "n must be in 0..%s, but is %s", MAX_BYTES, n);
    return draws.undoneIfItFails(() -> draws.bytes(8 * n));
  }

  // Integers

  /**
   * An integer in [0, stop).
   *
   * <p>{@code new Random(5).randrange(10)} is {@code 9}.
   *
   * @param stop at least 1
   */
  public long randrange(long stop) {
    return randrange(0, stop);
  }

  /**
   * An integer in [start, stop).
   *
   * <p>{@code new Random(5).randrange(3, 9)} is {@code 7}.
   *
   * @param start the first member
   * @param stop above {@code start}
   */
  public long randrange(long start, long stop) {
    return randrange(start, stop, 1);
  }

  /**
   * A member of Python's {@code range(start, stop, step)}: {@code randrange(0, 101, 5)} is 0, 5,
   * ... or 100, {@code randrange(10, 0, -1)} is 10, 9, ... or 1.
   *
   * <p>For a range of n members draws an integer of as many bits as n has, again and again until it
   * is below n (Python's {@code _randbelow}).
   *
   * <p>{@code new Random(5).randrange(0, 101, 5)} is {@code 95}.
   *
   * @param start the first member
   * @param stop the end, excluded
   * @param step not 0
   * @throws IllegalArgumentException if the range is empty
   */
  public synchronized long randrange(long start, long stop, long step) {
    return Ranges.pick(draws, start, stop, step);
  }

  /**
   * An integer in [0, stop).
   *
   * @param stop at least 1
   */
  public BigInteger randrange(BigInteger stop) {
    return randrange(BigInteger.ZERO, stop);
  }

  /**
   * An integer in [start, stop).
   *
   * @param start the first member
   * @param stop above {@code start}
   */
  public BigInteger randrange(BigInteger start, BigInteger stop) {
    return randrange(start, stop, BigInteger.ONE);
  }

  /**
   * The same as {@link #randrange(long, long, long)}, for integers of any size.
   *
   * @param start the first member
   * @param stop the end, excluded
   * @param step how far it is to the next member, not 0
   */
  public synchronized BigInteger randrange(BigInteger start, BigInteger stop, BigInteger step) {
    return draws.undoneIfItFails(() -> Ranges.pick(draws, start, stop, step));
  }

  /**
   * An integer in [a, b]: {@code randint(1, 6)} rolls a die. Draws as {@code randrange(a, b + 1)}.
   *
   * <p>{@code new Random(5).randint(1, 6)} is {@code 5}.
   *
   * @param a the least
   * @param b at least {@code a}
   */
  public long randint(long a, long b) {
    checkArgument(a <= b, "b must be >= a = %s, but is %s", a, b);
    return b < Long.MAX_VALUE
        ? randrange(a, b + 1)
        : randint(BigInteger.valueOf(a), BigInteger.valueOf(b)).longValueExact();
  }

  /**
   * An integer in [a, b], of any size.
   *
   * @param a the least
   * @param b at least {@code a}
   */
  public BigInteger randint(BigInteger a, BigInteger b) {
    checkArgument(
        a.compareTo(b) <= 0,
        "b must be >= a = %s, but is %s",
        Text.shortened(a),
        Text.shortened(b));
    return randrange(a, b.add(BigInteger.ONE));
  }

  // Sequences

  /**
   * An element of a sequence. Draws as {@code randrange(seq.size())}.
   *
   * <p>{@code new Random(5).choice(List.of("red", "green", "blue"))} is {@code "blue"}.
   *
   * @param seq not empty
   */
  public synchronized <T> T choice(List<T> seq) {
    return draws.undoneIfItFails(() -> seq.get(position(seq.size())));
  }

  /**
   * An element of a sequence.
   *
   * @param seq not empty
   */
  public synchronized <T> T choice(T[] seq) {
    return seq[position(seq.length)];
  }

  /**
   * An element of a sequence.
   *
   * @param seq not empty
   */
  public synchronized int choice(int[] seq) {
    return seq[position(seq.length)];
  }

  /**
   * An element of a sequence.
   *
   * @param seq not empty
   */
  public synchronized long choice(long[] seq) {
    return seq[position(seq.length)];
  }

  /**
   * An element of a sequence.
   *
   * @param seq not empty
   */
  public synchronized double choice(double[] seq) {
    return seq[position(seq.length)];
  }

  private int position(int length) {
    checkArgument(length > 0, "seq must not be empty");
    return (int) draws.below(length);
  }

  /**
   * Elements drawn with replacement, all equally likely. Draws one float for each, as {@link
   * #random}: not what {@code k} times {@code choice} draws.
   *
   * <p>{@code new Random(5).choices(List.of("red", "green", "blue"), 3)} is {@code [green, blue,
   * blue]}.
   *
   * @param population not empty unless {@code k <= 0}
   * @param k how many; none if negative, as in Python
   */
  public synchronized <T> List<T> choices(List<T> population, int k) {
    int n = population.size();
    checkArgument(n > 0 || k <= 0, "population must not be empty");
    return elements(population, k, () -> (int) (draws.random() * n));
  }

  /**
   * Elements drawn with replacement by weight: {@code choices(List.of("red", "black"), new double[]
   * {18, 20}, 6)}. Draws one float for each.
   *
   * @param population the elements
   * @param weights relative weights, as many as the population has elements; their total positive
   *     and finite
   * @param k how many; none if negative, as in Python
   */
  public <T> List<T> choices(List<T> population, double[] weights, int k) {
    return choicesCumulative(population, Weights.accumulate(weights), k);
  }

  /**
   * The same as {@link #choices(List, double[], int)}, by the weights' running totals: Python's
   * {@code choices(population, cum_weights=cumWeights, k=k)}.
   *
   * @param population the elements
   * @param cumWeights as many as the population has elements; the last positive and finite
   * @param k how many; none if negative, as in Python
   */
  public <T> List<T> choicesCumulative(List<T> population, double[] cumWeights, int k) {
    return choices(population, cumWeights, cumWeights, k);
  }

  /**
   * The same as {@link #choices(List, double[], int)} by integers, whose totals are exact from
   * 2<sup>53</sup> on too, as in Python: {@code choices(List.of("a", "b"), new long[] {1L << 60,
   * 1}, 6)}.
   *
   * @param population the elements
   * @param weights relative weights, as many as the population has elements; their total positive
   * @param k how many; none if negative, as in Python
   */
  public <T> List<T> choices(List<T> population, long[] weights, int k) {
    return choices(population, Weights.integers(weights), k);
  }

  /**
   * The same by integers of any size.
   *
   * @param population the elements
   * @param weights relative weights, as many as the population has elements; their total positive,
   *     and not too large for a {@code double}
   * @param k how many; none if negative, as in Python
   */
  public <T> List<T> choices(List<T> population, BigInteger[] weights, int k) {
    return choicesCumulative(population, Weights.accumulate(weights), k);
  }

  /**
   * The same as {@link #choicesCumulative(List, double[], int)} by integers, which are exact.
   *
   * @param population the elements
   * @param cumWeights as many as the population has elements; the last positive
   * @param k how many; none if negative, as in Python
   */
  public <T> List<T> choicesCumulative(List<T> population, long[] cumWeights, int k) {
    return choicesCumulative(population, Weights.integers(cumWeights), k);
  }

  /**
   * The same by integers of any size.
   *
   * @param population the elements
   * @param cumWeights as many as the population has elements; the last positive, and not too large
   *     for a {@code double}
   * @param k how many; none if negative, as in Python
   */
  public <T> List<T> choicesCumulative(List<T> population, BigInteger[] cumWeights, int k) {
    double[] totals = Weights.nearest(cumWeights);
    checkFinite(totals.length == 0 ? 0 : totals[totals.length - 1]);
    return choices(population, totals, Weights.notBelow(cumWeights), k);
  }

  /**
   * Elements by running totals.
   *
   * @param totals the last one is what floats are multiplied by
   * @param ends the same, as the products are compared with them
   */
  private synchronized <T> List<T> choices(
      List<T> population, double[] totals, double[] ends, int k) {
    int n = population.size();
    checkArgument(
        totals.length == n && n > 0,
        "weights must be as many as the population's %s, and at least one, but are %s",
        n,
        totals.length);
    double total = totals[n - 1];
    checkArgument(!(total <= 0), "the total of weights must be > 0, but is %s", total);
    if (!version.isBefore(PythonVersion.PYTHON_3_10)) {
      checkFinite(total);
    }
    return elements(
        population,
        k,
        () -> {
          double x = draws.random() * total;
          return Weights.bisect(n - 1, i -> x < ends[i]);
        });
  }

  private static void checkFinite(double total) {
    checkArgument(Double.isFinite(total), "the total of weights must be finite, but is %s", total);
  }

  private <T> List<T> elements(List<T> population, int k, IntSupplier position) {
    return draws.undoneIfItFails(
        () -> {
          List<T> source = randomAccess(population);
          List<T> elements = new ArrayList<>(Math.max(0, k));
          for (int i = 0; i < k; i++) {
            elements.add(source.get(position.getAsInt()));
          }
          return elements;
        });
  }

  private static <T> List<T> randomAccess(List<T> population) {
    return population instanceof RandomAccess ? population : new ArrayList<>(population);
  }

  /**
   * Shuffles a list in place. For i from the last position to 1, exchanges its element with that at
   * {@code randrange(i + 1)}.
   *
   * @param x what is shuffled, in place
   * @throws UnsupportedOperationException if the list cannot be changed; nothing is drawn then
   */
  public synchronized <T> void shuffle(List<T> x) {
    draws.undoneIfItFails(
        () -> {
          shuffleList(x, this::below);
          return x;
        });
  }

  /**
   * Shuffles a list in place by floats from elsewhere: what {@code shuffle(x, random)} did up to
   * Python 3.10. Draws nothing from this object unless {@code random} does.
   *
   * @param x what is shuffled, in place
   * @param random makes floats in [0, 1)
   * @throws UnsupportedOperationException if the list cannot be changed
   */
  public <T> void shuffle(List<T> x, DoubleSupplier random) {
    shuffleList(x, n -> (int) (random.getAsDouble() * n));
  }

  private static <T> void shuffleList(List<T> x, IntUnaryOperator below) {
    if (x.size() < 2) {
      return;
    }
    // Throws before anything is drawn if the list cannot be changed.
    x.replaceAll(UnaryOperator.identity());
    List<T> items = new ArrayList<>(x);
    Swap.shuffle(items.size(), below, (i, j) -> Collections.swap(items, i, j));
    Iterator<T> shuffled = items.iterator();
    x.replaceAll(old -> shuffled.next());
  }

  /**
   * Shuffles an array in place, as {@link #shuffle(List)}.
   *
   * @param x what is shuffled, in place
   */
  public synchronized void shuffle(Object[] x) {
    Swap.shuffle(x.length, this::below, Swap.in(x));
  }

  /**
   * Shuffles an array in place, as {@link #shuffle(List)}.
   *
   * @param x what is shuffled, in place
   */
  public synchronized void shuffle(boolean[] x) {
    Swap.shuffle(x.length, this::below, Swap.in(x));
  }

  /**
   * Shuffles an array in place, as {@link #shuffle(List)}.
   *
   * @param x what is shuffled, in place
   */
  public synchronized void shuffle(byte[] x) {
    Swap.shuffle(x.length, this::below, Swap.in(x));
  }

  /**
   * Shuffles an array in place, as {@link #shuffle(List)}.
   *
   * @param x what is shuffled, in place
   */
  public synchronized void shuffle(char[] x) {
    Swap.shuffle(x.length, this::below, Swap.in(x));
  }

  /**
   * Shuffles an array in place, as {@link #shuffle(List)}.
   *
   * @param x what is shuffled, in place
   */
  public synchronized void shuffle(short[] x) {
    Swap.shuffle(x.length, this::below, Swap.in(x));
  }

  /**
   * Shuffles an array in place, as {@link #shuffle(List)}.
   *
   * @param x what is shuffled, in place
   */
  public synchronized void shuffle(int[] x) {
    Swap.shuffle(x.length, this::below, Swap.in(x));
  }

  /**
   * Shuffles an array in place, as {@link #shuffle(List)}.
   *
   * @param x what is shuffled, in place
   */
  public synchronized void shuffle(long[] x) {
    Swap.shuffle(x.length, this::below, Swap.in(x));
  }

  /**
   * Shuffles an array in place, as {@link #shuffle(List)}.
   *
   * @param x what is shuffled, in place
   */
  public synchronized void shuffle(float[] x) {
    Swap.shuffle(x.length, this::below, Swap.in(x));
  }

  /**
   * Shuffles an array in place, as {@link #shuffle(List)}.
   *
   * @param x what is shuffled, in place
   */
  public synchronized void shuffle(double[] x) {
    Swap.shuffle(x.length, this::below, Swap.in(x));
  }

  private int below(int n) {
    return (int) draws.below(n);
  }

  /**
   * Elements at different positions, in the order in which they were drawn.
   *
   * <p>A large population draws a position for each element, again if it was drawn before; a small
   * one draws from the positions that are left. It is large if it has more than 21 elements, or for
   * {@code k > 5} more than 21 and the least power of 4 not below {@code 3 * k}.
   *
   * <p>{@code new Random(5).sample(List.of("a", "b", "c", "d", "e"), 3)} is {@code [e, c, d]}.
   *
   * @param population the elements
   * @param k from 0 to the population's size
   */
  public synchronized <T> List<T> sample(List<T> population, int k) {
    return sample(population, population.size(), k, position -> (int) position);
  }

  /**
   * Elements of a population in which each is there as often as {@code counts} says: {@code
   * sample(List.of("red", "blue"), 5, new long[] {4, 2})} takes five of four reds and two blues.
   *
   * @param population the elements
   * @param k from 0 to the total of the counts
   * @param counts as many as the population has elements; their total positive
   */
  public synchronized <T> List<T> sample(List<T> population, int k, long[] counts) {
    int n = population.size();
    checkArgument(
        counts.length == n && n > 0,
        "counts must be as many as the population's %s, and at least one, but are %s",
        n,
        counts.length);
    long[] totals = Weights.accumulate(counts);
    checkArgument(totals[n - 1] > 0, "the total of counts must be > 0, but is %s", totals[n - 1]);
    return sample(
        population, totals[n - 1], k, position -> Weights.bisect(n - 1, i -> position < totals[i]));
  }

  private <T> List<T> sample(List<T> population, long n, int k, LongToIntFunction index) {
    return draws.undoneIfItFails(
        () -> {
          List<T> source = randomAccess(population);
          return Arrays.stream(Sampling.positions(draws, n, k))
              .mapToObj(position -> source.get(index.applyAsInt(position)))
              .collect(Collectors.toCollection(ArrayList::new));
        });
  }

  /**
   * Elements at different positions, as {@link #sample(List, int)}: the same draws.
   *
   * @param population the elements
   * @param k how many
   */
  public synchronized int[] sample(int[] population, int k) {
    return draws.undoneIfItFails(
        () -> positions(population.length, k).map(i -> population[i]).toArray());
  }

  /**
   * Elements at different positions, as {@link #sample(List, int)}: the same draws.
   *
   * @param population the elements
   * @param k how many
   */
  public synchronized long[] sample(long[] population, int k) {
    return draws.undoneIfItFails(
        () -> positions(population.length, k).mapToLong(i -> population[i]).toArray());
  }

  /**
   * Elements at different positions, as {@link #sample(List, int)}: the same draws.
   *
   * @param population the elements
   * @param k how many
   */
  public synchronized double[] sample(double[] population, int k) {
    return draws.undoneIfItFails(
        () -> positions(population.length, k).mapToDouble(i -> population[i]).toArray());
  }

  private IntStream positions(int n, int k) {
    return Arrays.stream(Sampling.positions(draws, n, k)).mapToInt(i -> (int) i);
  }

  /**
   * Different members of [0, stop): Python's {@code sample(range(stop), k)}, without the range in
   * memory.
   *
   * <p>{@code new Random(5).sampleRange(10_000_000, 3)} is {@code {4285656, 6015227, 8892593}}.
   *
   * @param stop at least 1
   * @param k from 0 to {@code stop}
   */
  public long[] sampleRange(long stop, int k) {
    return sampleRange(0, stop, k);
  }

  /**
   * Different members of [start, stop): Python's {@code sample(range(start, stop), k)}.
   *
   * @param start the first member
   * @param stop the end, excluded
   * @param k from 0 to {@code stop - start}
   */
  public long[] sampleRange(long start, long stop, int k) {
    return sampleRange(start, stop, 1, k);
  }

  /**
   * Different members of a range: Python's {@code sample(range(start, stop, step), k)}.
   *
   * @param start the first member
   * @param stop the end, excluded
   * @param step not 0
   * @param k from 0 to the length of the range, which must be below 2<sup>63</sup>
   */
  public synchronized long[] sampleRange(long start, long stop, long step, int k) {
    checkArgument(step != 0, "step must not be 0");
    return draws.undoneIfItFails(
        () -> {
          long[] members = Sampling.positions(draws, Ranges.length(start, stop, step), k);
          Arrays.setAll(members, i -> start + step * members[i]);
          return members;
        });
  }

  // Floats of other distributions

  /**
   * A float between a and b: {@code a + (b - a) * random()}.
   *
   * <p>{@code new Random(5).uniform(2.5, 10.0)} is {@code 7.1717627116727645}.
   *
   * @param a one bound
   * @param b the other bound
   */
  public double uniform(double a, double b) {
    return a + (b - a) * random();
  }

  /** The same as {@link #triangular(double, double) triangular(0.0, 1.0)}. */
  public double triangular() {
    return triangular(0.0, 1.0);
  }

  /**
   * Triangular between two limits, most likely at their middle. Draws one float.
   *
   * <p>{@code new Random(5).triangular(0.0, 10.0)} is {@code 5.657775310337464}.
   *
   * @param low one limit
   * @param high the other limit
   */
  public double triangular(double low, double high) {
    return triangle(random(), low, high, 0.5);
  }

  /**
   * Triangular between two limits. Draws one float.
   *
   * <p>{@code new Random(5).triangular(0.0, 10.0, 2.5)} is {@code 4.681882580905875}.
   *
   * @param low one limit
   * @param high the other limit
   * @param mode the most likely value
   * @return {@code low} if it equals {@code high}
   */
  public double triangular(double low, double high, double mode) {
    double u = random();
    return high - low == 0 ? low : triangle(u, low, high, (mode - low) / (high - low));
  }

  private static double triangle(double u, double low, double high, double c) {
    return u > c
        ? high + (low - high) * Math.sqrt((1.0 - u) * (1.0 - c))
        : low + (high - low) * Math.sqrt(u * c);
  }

  /**
   * Exponential with rate 1, as {@code expovariate()} of Python 3.12: {@link #expovariate(double)
   * expovariate(1.0)}.
   */
  public double expovariate() {
    return expovariate(1.0);
  }

  /**
   * Exponential: {@code -log(1.0 - random()) / lambd}.
   *
   * <p>{@code new Random(5).expovariate(0.2)} is {@code 4.876246846321968}.
   *
   * @param lambd the rate, that is, 1 divided by the mean; not 0. If it is negative, so are the
   *     results.
   */
  public double expovariate(double lambd) {
    checkNotZero("lambd", lambd);
    return -Libm.log(1.0 - random()) / lambd;
  }

  /** The same as {@link #gauss(double, double) gauss(0.0, 1.0)}. */
  public double gauss() {
    return gauss(0.0, 1.0);
  }

  /**
   * Normal, by pairs: draws two floats at every second call, and keeps the other normal in between
   * (the state's {@code gauss_next}). Seeding forgets it; {@code normalvariate} does not use it.
   *
   * <p>{@code new Random(5).gauss(100.0, 15.0)} is {@code 82.31737373153993}.
   *
   * @param mu the mean
   * @param sigma the standard deviation
   */
  public synchronized double gauss(double mu, double sigma) {
    return mu + gauss.next(draws) * sigma;
  }

  /** The same as {@link #normalvariate(double, double) normalvariate(0.0, 1.0)}. */
  public double normalvariate() {
    return normalvariate(0.0, 1.0);
  }

  /**
   * Normal, by ratio of uniforms: draws two floats, again until they are accepted.
   *
   * <p>{@code new Random(5).normalvariate(100.0, 15.0)} is {@code 112.24810109006793}.
   *
   * @param mu the mean
   * @param sigma the standard deviation
   */
  public synchronized double normalvariate(double mu, double sigma) {
    return mu + NormalVariate.next(draws) * sigma;
  }

  /**
   * Log-normal: {@code exp(normalvariate(mu, sigma))}.
   *
   * <p>{@code new Random(5).lognormvariate(0.0, 0.25)} is {@code 1.2264637371642184}.
   *
   * @param mu the mean of the logarithm
   * @param sigma the standard deviation of the logarithm
   * @throws ArithmeticException if the result is too large, as Python's {@code OverflowError}
   */
  public double lognormvariate(double mu, double sigma) {
    return PythonMath.exp(normalvariate(mu, sigma));
  }

  /**
   * An angle in [0, 2 pi] with the von Mises distribution. Draws two floats, again until they are
   * accepted, and one more; one float if {@code kappa <= 1e-6}, when all angles are equally likely.
   *
   * <p>Where Python takes the arc cosine the last bit may differ, rarely: see {@code
   * docs/parity.md}.
   *
   * <p>{@code new Random(5).vonmisesvariate(0.0, 4.0)} is {@code 0.7101215268784391}.
   *
   * @param mu the mean angle
   * @param kappa the concentration, not NaN (Python does not return then)
   * @throws ArithmeticException if {@code kappa} is so large, and the draws such, that Python
   *     raises {@code ZeroDivisionError} or {@code ValueError}
   */
  public synchronized double vonmisesvariate(double mu, double kappa) {
    checkArgument(!Double.isNaN(kappa), "kappa must be a number, but is NaN");
    return VonMisesVariate.next(draws, mu, kappa);
  }

  /**
   * Gamma, with mean {@code alpha * beta}. For {@code alpha > 1} draws two floats, again until they
   * are accepted, less one at each refusal of the first alone; for {@code alpha == 1} one float;
   * below, two floats, again until they are accepted.
   *
   * <p>{@code new Random(5).gammavariate(2.0, 1.5)} is {@code 4.008329056642092}.
   *
   * @param alpha the shape, in (0, 2<sup>1023</sup>) (beyond that Python does not return)
   * @param beta the scale, above 0
   */
  public synchronized double gammavariate(double alpha, double beta) {
    checkShape("alpha", alpha);
    checkArgument(!(beta <= 0.0), "beta must be > 0, but is %s", beta);
    return GammaVariate.next(draws, alpha) * beta;
  }

  /**
   * Beta, in [0, 1]. Draws as {@code gammavariate(alpha, 1.0)} and, unless that gave 0, {@code
   * gammavariate(beta, 1.0)}.
   *
   * <p>{@code new Random(5).betavariate(2.0, 5.0)} is {@code 0.25375173389591577}.
   *
   * @param alpha in (0, 2<sup>1023</sup>)
   * @param beta in (0, 2<sup>1023</sup>)
   */
  public synchronized double betavariate(double alpha, double beta) {
    checkShape("alpha", alpha);
    checkShape("beta", beta);
    double y = GammaVariate.next(draws, alpha);
    return y == 0 ? 0.0 : y / (y + GammaVariate.next(draws, beta));
  }

  private static void checkShape(String name, double shape) {
    checkArgument(
        shape > 0.0 && shape <= GammaVariate.MAX_ALPHA,
        "%s must be in (0, 2^1023), but is %s",
        name,
        shape);
  }

  /**
   * Pareto: {@code u ** (-1.0 / alpha)} of {@code u = 1.0 - random()}.
   *
   * <p>{@code new Random(5).paretovariate(3.0)} is {@code 1.3841456956636897}.
   *
   * @param alpha the shape; not 0
   * @throws ArithmeticException if the result is too large, as Python's {@code OverflowError}
   */
  public double paretovariate(double alpha) {
    checkNotZero("alpha", alpha);
    double u = 1.0 - random();
    return version.isBefore(PythonVersion.PYTHON_3_10)
        ? PythonMath.divide(1.0, PythonMath.pow(u, 1.0 / alpha))
        : PythonMath.pow(u, -1.0 / alpha);
  }

  /**
   * Weibull: {@code alpha * (-log(u)) ** (1.0 / beta)} of {@code u = 1.0 - random()}.
   *
   * <p>{@code new Random(5).weibullvariate(1.0, 1.5)} is {@code 0.9834307538038634}.
   *
   * @param alpha the scale
   * @param beta the shape; not 0
   * @throws ArithmeticException if the power is too large, as Python's {@code OverflowError}
   */
  public double weibullvariate(double alpha, double beta) {
    checkNotZero("beta", beta);
    double u = 1.0 - random();
    return alpha * PythonMath.pow(-Libm.log(u), 1.0 / beta);
  }

  private static void checkNotZero(String name, double value) {
    checkArgument(value != 0, "%s must not be 0, but is %s", name, value);
  }

  /** A short text for debugging; the whole state is {@link #getstate()}. */
  @Override
  public synchronized String toString() {
    return "Random(" + version + ", " + draws + ", " + gauss + ")";
  }
}
