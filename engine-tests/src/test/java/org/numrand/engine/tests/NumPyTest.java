package org.numrand.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;
import org.numrand.core.LegacySeeding;
import org.numrand.core.SeedSequence;
import org.numrand.junit.Seeded;
import org.numrand.testkit.NumPyOracle;

/**
 * Engines beside this machine's NumPy: every way of seeding, every draw, every move, every state.
 */
class NumPyTest {
  private static NumPyOracle numpy;

  @BeforeAll
  static void start() {
    numpy = NumPyOracle.start();
  }

  @AfterAll
  static void stop() {
    if (numpy != null) {
      numpy.close();
    }
  }

  static List<String> engines() {
    return List.of("MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64");
  }

  static List<String> enginesThatMove() {
    return List.of("MT19937", "PCG64", "PCG64DXSM", "Philox");
  }

  /** Python's expression for a seed, and the same in Java. */
  private record Seed(String python, SeedSequence java) {}

  private static List<Seed> seeds() {
    BigInteger big = BigInteger.TWO.pow(200).add(BigInteger.valueOf(17));
    SeedSequence deep = SeedSequence.of(List.of(BigInteger.valueOf(7)), new long[] {3, 1}, 8, 2);
    return List.of(
        new Seed("0", new SeedSequence(0)),
        new Seed("101", new SeedSequence(101)),
        new Seed("2**63-1", new SeedSequence(Long.MAX_VALUE)),
        new Seed("2**200+17", new SeedSequence(big)),
        new Seed("[]", new SeedSequence(new int[0])),
        new Seed("[1, 2, 3]", new SeedSequence(new int[] {1, 2, 3})),
        new Seed("[2**40, 0, 2**63-1]", new SeedSequence(new long[] {1L << 40, 0, Long.MAX_VALUE})),
        new Seed("np.random.SeedSequence(101)", new SeedSequence(101)),
        new Seed("np.random.SeedSequence(7, spawn_key=(3, 1), pool_size=8)", deep),
        new Seed("np.random.SeedSequence(7).spawn(3)[2]", new SeedSequence(7).spawn(3).get(2)));
  }

  static Stream<Arguments> enginesAndSeeds() {
    return engines().stream()
        .flatMap(name -> seeds().stream().map(seed -> Arguments.of(name, seed)));
  }

  @ParameterizedTest
  @MethodSource("enginesAndSeeds")
  void everyWayOfSeeding(String name, Seed seed) {
    numpy.exec("bg = np.random.%s(%s)".formatted(name, seed.python()));
    assertStreamsEqual(BitGenerators.create(name, seed.java()));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void withoutASeedEitherSideCanReplayTheOther(String name) {
    numpy.exec("bg = np.random.%s()".formatted(name));
    BigInteger entropy = new BigInteger(numpy.text("bg.seed_seq.entropy"));
    assertStreamsEqual(BitGenerators.create(name, entropy));
    BitGenerator unseeded = BitGenerators.create(name);
    numpy.exec("bg = np.random.%s(%s)".formatted(name, unseeded.seedSequence().entropy().get(0)));
    assertStreamsEqual(unseeded);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void spawnedEngines(String name) {
    numpy.exec(
        """
        parent = np.random.%s(5)
        parent.spawn(2)
        bg = parent.spawn(2)[1].spawn(1)[0]
        """
            .formatted(name));
    BitGenerator parent = BitGenerators.create(name, 5);
    parent.spawn(2);
    assertStreamsEqual(parent.spawn(2).get(1).spawn(1).get(0));
  }

  /** Holds Python's {@code bg} against an engine. */
  private static void assertStreamsEqual(BitGenerator bits) {
    assertEquals(numpy.state("bg"), bits.state().toJson());
    long[] words = new long[1500];
    bits.nextRaws(words);
    assertArrayEquals(numpy.longs("bg.random_raw(1500)"), words);
  }

  @ParameterizedTest
  @MethodSource("engines")
  @Seeded
  void mixedDrawsAndMoves(String name, Random choices) {
    for (int seed = 0; seed < 12; seed++) {
      BitGenerator bits = BitGenerators.create(name, seed);
      numpy.exec("bg = np.random.%s(%d)\nrng = np.random.Generator(bg)".formatted(name, seed));
      for (int call = 0; call < 25; call++) {
        int size = choices.nextInt(3) == 0 ? choices.nextInt(1500) : choices.nextInt(5);
        drawAndCompare(choices.nextInt(6), size, bits);
        if (bits.properties().jumps() && choices.nextInt(8) == 0) {
          bits = move(choices, bits);
        }
        assertEquals(numpy.state("bg"), bits.state().toJson());
      }
    }
  }

  private static void drawAndCompare(int kind, int size, BitGenerator bits) {
    switch (kind) {
      case 0 -> {
        long[] out = new long[size];
        bits.nextRaws(out);
        assertArrayEquals(numpy.longs("bg.random_raw(%d)".formatted(size)), out);
      }
      case 1 -> {
        int[] out = new int[size];
        bits.nextInts(out);
        long[] signed = Arrays.stream(out).asLongStream().toArray();
        assertArrayEquals(numpy.longs(uint("32", size) + ".astype(np.int32)"), signed);
      }
      case 2 -> {
        long[] out = new long[size];
        bits.nextLongs(out);
        assertArrayEquals(numpy.longs(uint("64", size) + ".astype(np.int64)"), out);
      }
      case 3 -> {
        double[] out = new double[size];
        bits.nextDoubles(out);
        assertArrayEquals(numpy.doubles("rng.random(%d)".formatted(size)), out);
      }
      case 4 -> {
        float[] out = new float[size];
        bits.nextFloats(out);
        assertArrayEquals(numpy.floats("rng.random(%d, dtype=np.float32)".formatted(size)), out);
      }
      default -> {
        assertEquals(numpy.longs("bg.random_raw()")[0], bits.nextRaw());
        assertEquals((int) numpy.longs(uint("32", 1))[0], bits.nextInt());
        assertEquals(numpy.doubles("rng.random()")[0], bits.nextDouble());
      }
    }
  }

  private static String uint(String width, int size) {
    return "rng.integers(0, 2**%s, %d, dtype=np.uint%s)".formatted(width, size, width);
  }

  private static BitGenerator move(Random choices, BitGenerator bits) {
    boolean advances = !bits.properties().name().equals("MT19937");
    if (advances && choices.nextBoolean()) {
      BigInteger delta = new BigInteger(choices.nextInt(140), choices);
      BigInteger signed = choices.nextBoolean() ? delta : delta.negate();
      numpy.exec("bg.advance(%s)".formatted(signed));
      return bits.advance(signed);
    }
    int jumps = choices.nextInt(4);
    BitGeneratorState before = bits.state();
    BitGenerator jumped = bits.jumped(jumps);
    assertEquals(before, bits.state());
    numpy.exec("bg = bg.jumped(%d)\nrng = np.random.Generator(bg)".formatted(jumps));
    return jumped;
  }

  /**
   * From the start of a key NumPy's jump is a true one, but its key is a ring that has to be turned
   * before NumPy's own code draws it in order. Of the first word, one bit counts.
   */
  @ParameterizedTest
  @ValueSource(longs = {5, 101})
  void mt19937AdvancedByAJumpIsNumPysJumpTurnedRight(long seed) {
    numpy.exec(
        """
        bg = np.random.MT19937()
        bg._legacy_seeding(%d)
        jumped = bg.jumped().state["state"]
        ring = np.roll(jumped["key"], -jumped["pos"])
        bg.state = {"bit_generator": "MT19937", "state": {"key": ring, "pos": 0}}
        """
            .formatted(seed));
    BitGenerator bits = BitGenerators.create("MT19937");
    ((LegacySeeding) bits).legacySeed(seed);
    bits.advance(BigInteger.ONE.shiftLeft(128).subtract(BigInteger.valueOf(624)));
    long[] words = new long[3000];
    bits.nextRaws(words);
    long[] expected = numpy.longs("bg.random_raw(3000)");
    assertArrayEquals(
        Arrays.copyOfRange(expected, 1, expected.length),
        Arrays.copyOfRange(words, 1, words.length));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void statesTravelFromPythonToJavaAndBack(String name) {
    numpy.exec(
        """
        import numpy.random as npr
        def with_seed_seq(bit_generator):
            state, seed_seq = bit_generator.__getstate__()
            return json.dumps(dict(plain(state), seed_seq=plain(seed_seq.state)))
        def from_json(text):
            state = json.loads(text)
            bit_generator = getattr(npr, state["bit_generator"])(npr.SeedSequence(**state["seed_seq"]))
            bit_generator.state = state
            return bit_generator
        bg = npr.%s([2**70, 3])
        bg.spawn(2)
        rng = npr.Generator(bg)
        rng.random(700)
        rng.random(3, dtype=np.float32)
        """
            .formatted(name));
    String python = numpy.text("with_seed_seq(bg)");
    BitGenerator java = BitGenerators.fromState(BitGeneratorState.fromJson(python));
    assertEquals(BitGeneratorState.fromJson(python), java.stateWithSeedSequence());

    java.nextDoubles(new double[300]);
    java.nextInt();
    java.spawn(1);
    String back = java.stateWithSeedSequence().toJson();
    numpy.exec("bg = from_json('%s')\nrng = npr.Generator(bg)".formatted(back));
    assertEquals(back, numpy.text("with_seed_seq(bg)").replace(" ", ""));
    assertEquals((int) numpy.longs(uint("32", 1))[0], java.nextInt());
    double[] doubles = new double[1000];
    java.nextDoubles(doubles);
    assertArrayEquals(numpy.doubles("rng.random(1000)"), doubles);
    numpy.exec("bg = bg.spawn(1)[0]");
    assertStreamsEqual(java.spawn(1).get(0));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void whatNumPysSetterRefusesIsRefused(String name) {
    BitGenerator bits = BitGenerators.create(name, 1);
    BitGeneratorState before = bits.state();
    String other = name.equals("PCG64") ? "SFC64" : "PCG64";
    numpy.exec("bg = np.random.%s(1)".formatted(other));
    BitGeneratorState otherState = BitGeneratorState.fromJson(numpy.state("bg"));
    assertThrows(IllegalArgumentException.class, () -> bits.setState(otherState));
    assertEquals(before, bits.state());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "2**128-1, 0",
    "2**96+2**33, 2**256-1",
    "12345678901234567890, 2**64-1",
    "5, 2**192-3"
  })
  void keysAndCountersOfPhilox(String key, String counter) {
    numpy.exec("bg = np.random.Philox(key=%s, counter=%s)".formatted(key, counter));
    assertStreamsEqual(BitGenerators.createKeyed("Philox", evaluated(key), evaluated(counter)));
    numpy.exec("bg = np.random.Philox(key=%s)".formatted(key));
    assertStreamsEqual(BitGenerators.createKeyed("Philox", evaluated(key)));
  }

  private static BigInteger evaluated(String expression) {
    return new BigInteger(numpy.text(expression));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "2**64-2", "2**255+9"})
  void countersOfSeededPhilox(String counter) {
    numpy.exec("bg = np.random.Philox(101, counter=%s)".formatted(counter));
    assertStreamsEqual(
        BitGenerators.createAtCounter("Philox", new SeedSequence(101), evaluated(counter)));
    numpy.exec("words = lambda *values: np.array(values, dtype=np.uint64)");
    numpy.exec("bg = np.random.Philox(key=words(2**64-1, 7), counter=words(1, 2, 3, 2**63))");
    assertStreamsEqual(
        BitGenerators.createKeyed(
            "Philox", new long[] {-1, 7}, new long[] {1, 2, 3, Long.MIN_VALUE}));
  }
}
