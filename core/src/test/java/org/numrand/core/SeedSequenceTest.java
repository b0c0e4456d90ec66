package org.numrand.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedSequenceTest {
  static Stream<JsonElement> golden() throws IOException {
    String json =
        Resources.toString(Resources.getResource(SeedSequence.class, "seed_sequence.json"), UTF_8);
    return StreamSupport.stream(new Gson().fromJson(json, JsonArray.class).spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("golden")
  void makesNumPysWords(JsonElement element) {
    JsonObject golden = element.getAsJsonObject();
    SeedSequence sequence = sequence(golden);
    assertEquals(golden.get("repr").getAsString(), sequence.toString());
    long[] unsigned = new long[11];
    int[] words = sequence.generateState(unsigned.length);
    for (int i = 0; i < words.length; i++) {
      unsigned[i] = Integer.toUnsignedLong(words[i]);
    }
    assertArrayEquals(longs(golden.get("uint32")), unsigned);
    assertArrayEquals(longs(golden.get("uint64")), sequence.generateStateUint64(5));

    List<SeedSequence> children = sequence.spawn(2);
    SeedSequence grandchild = children.get(1).spawn(1).get(0);
    JsonArray expected = golden.getAsJsonArray("children");
    assertArrayEquals(longs(expected.get(0)), children.get(0).generateStateUint64(2));
    assertArrayEquals(longs(expected.get(1)), children.get(1).generateStateUint64(2));
    assertArrayEquals(longs(expected.get(2)), grandchild.generateStateUint64(2));
    assertEquals(golden.get("n_children_spawned").getAsLong() + 2, sequence.childrenSpawned());
  }

  private static SeedSequence sequence(JsonObject golden) {
    JsonElement entropy = golden.get("entropy");
    List<BigInteger> parts = new ArrayList<>();
    if (entropy.isJsonArray()) {
      entropy.getAsJsonArray().forEach(part -> parts.add(part.getAsBigInteger()));
    } else {
      parts.add(entropy.getAsBigInteger());
    }
    return SeedSequence.of(
        parts,
        !entropy.isJsonArray(),
        longs(golden.get("spawn_key")),
        golden.get("pool_size").getAsInt(),
        golden.get("n_children_spawned").getAsLong());
  }

  private static long[] longs(JsonElement array) {
    return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
        .mapToLong(element -> element.getAsBigInteger().longValue())
        .toArray();
  }

  @Test
  void allConstructorsMakeTheSameOfTheSameEntropy() {
    int[] expected = new SeedSequence(101).generateState(8);
    assertArrayEquals(expected, new SeedSequence(BigInteger.valueOf(101)).generateState(8));
    assertArrayEquals(expected, new SeedSequence(new int[] {101}).generateState(8));
    assertArrayEquals(expected, new SeedSequence(new long[] {101}).generateState(8));
    assertArrayEquals(
        expected,
        SeedSequence.of(List.of(BigInteger.valueOf(101)), new long[0], 4, 0).generateState(8));
    assertTrue(new SeedSequence(101).isScalar());
    assertEquals(List.of(BigInteger.valueOf(101)), new SeedSequence(101).entropy());
  }

  @Test
  void theSystemsEntropyDiffersAndCanBeReplayed() {
    SeedSequence first = new SeedSequence();
    SeedSequence second = new SeedSequence();
    assertNotEquals(first.entropy(), second.entropy());
    SeedSequence replayed = new SeedSequence(first.entropy().get(0));
    assertArrayEquals(first.generateState(4), replayed.generateState(4));
  }

  @Test
  void childTellsWhatSpawnWillHandOut() {
    SeedSequence root = new SeedSequence(7);
    SeedSequence third = root.child(2);
    assertEquals(0, root.childrenSpawned());
    assertArrayEquals(third.generateState(4), root.spawn(3).get(2).generateState(4));
    assertArrayEquals(new long[] {2}, third.spawnKey());
  }

  /** Some ask for sequences, some for engines, and some for engines that cannot be made. */
  @Test
  void sixteenThreadsGetEachChildOnce() throws Exception {
    int threads = 16;
    int rounds = 500;
    SeedSequence root = new SeedSequence(42);
    BitGenerator engine = new MixEngine(64, root);
    var start = new CyclicBarrier(threads);
    List<Callable<List<Long>>> tasks = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      int count = 1 + thread % 3;
      boolean engines = thread % 2 == 0;
      boolean failing = thread % 4 == 1;
      tasks.add(
          () -> {
            List<Long> indexes = new ArrayList<>();
            start.await();
            for (int round = 0; round < rounds; round++) {
              if (failing) {
                assertThrows(
                    IllegalStateException.class, () -> root.spawn(count, SeedSequenceTest::fail));
              }
              List<SeedSequence> children =
                  engines
                      ? engine.spawn(count).stream().map(BitGenerator::seedSequence).toList()
                      : root.spawn(count);
              children.forEach(child -> indexes.add(child.spawnKey()[0]));
            }
            return indexes;
          });
    }
    var executor = Executors.newFixedThreadPool(threads);
    List<Long> all = new ArrayList<>();
    for (Future<List<Long>> future : executor.invokeAll(tasks)) {
      all.addAll(future.get());
    }
    executor.shutdown();
    assertEquals(
        LongStream.range(0, root.childrenSpawned()).boxed().toList(),
        all.stream().sorted().toList());
  }

  private static SeedSequence fail(SeedSequence child) {
    throw new IllegalStateException("child " + child.spawnKey()[0]);
  }

  @Test
  void whoCannotBeMadeIsNotSpawned() {
    SeedSequence root = new SeedSequence(42);
    root.spawn(3);
    assertThrows(OutOfMemoryError.class, () -> root.spawn(Integer.MAX_VALUE));
    assertEquals(3, root.childrenSpawned());
    BitGenerator barren =
        new WordBitGenerator(new MixEngine(64, null).properties(), 1, root) {
          private int made;

          @Override
          protected long nextWord() {
            return 0;
          }

          @Override
          protected void saveWords(long[] to) {}

          @Override
          protected void loadWords(long[] from) {}

          @Override
          protected BitGenerator newInstance(SeedSequence seed) {
            if (++made == 3) {
              throw new IllegalStateException("no room");
            }
            return new MixEngine(64, seed);
          }
        };
    assertThrows(IllegalStateException.class, () -> barren.spawn(4));
    assertEquals(3, root.childrenSpawned());
    assertThrows(OutOfMemoryError.class, () -> barren.spawn(Integer.MAX_VALUE));
    assertEquals(3, root.childrenSpawned());
    assertArrayEquals(new long[] {3}, barren.spawn(1).get(0).seedSequence().spawnKey());
  }

  /** An engine made of others may ask the sequence for their seeds. */
  @Test
  void aChildInTheMakingMaySpawnToo() {
    SeedSequence root = new SeedSequence(42);
    List<Long> made = root.spawn(2, child -> root.spawn(1).get(0).spawnKey()[0]);
    assertEquals(List.of(2L, 3L), made);
    assertEquals(4, root.childrenSpawned());
    assertThrows(
        IllegalStateException.class, () -> root.spawn(2, child -> fail(root.spawn(1).get(0))));
    assertEquals(7, root.childrenSpawned(), "the one that is out cannot be called back");
  }

  /** The time grows with the length, not with its square. */
  @Test
  void longEntropyTakesNoMoreThanItsLength() {
    BigInteger large = BigInteger.ONE.shiftLeft(40_000_000).subtract(BigInteger.TEN);
    assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> assertEquals(1, new SeedSequence(large).spawn(1).size()));
  }

  @Test
  void badParametersAreNamed() {
    assertMessage("entropy must be >= 0, but is -1", () -> new SeedSequence(-1));
    assertMessage("entropy must be >= 0, but is -7", () -> new SeedSequence(new int[] {3, -7}));
    SeedSequence root = new SeedSequence(1);
    assertMessage("words must be >= 0, but is -1", () -> root.generateState(-1));
    assertMessage("count must be >= 0, but is -1", () -> root.spawn(-1));
    assertMessage("index must be in 0..2^32-1, but is 4294967296", () -> root.child(1L << 32));
    List<BigInteger> one = List.of(BigInteger.ONE);
    long[] none = {};
    assertMessage("poolSize must be in 4..1024, but is 3", () -> SeedSequence.of(one, none, 3, 0));
    assertMessage(
        "childrenSpawned must be in 0..2^32, but is -1", () -> SeedSequence.of(one, none, 4, -1));
    assertMessage(
        "spawnKey must be >= 0, but holds -2",
        () -> SeedSequence.of(one, new long[] {1, -2}, 4, 0));
  }

  @Test
  void spawningBeyondTheLastChildChangesNothing() {
    SeedSequence root = SeedSequence.of(List.of(BigInteger.ONE), new long[0], 4, (1L << 32) - 1);
    assertMessage("but is 2", () -> root.spawn(2));
    assertEquals(1, root.spawn(1).size());
    assertMessage("but is 1", () -> root.spawn(1));
    assertEquals(List.of(), root.spawn(0));
  }

  private static void assertMessage(String part, Executable call) {
    String message = assertThrows(IllegalArgumentException.class, call).getMessage();
    assertTrue(message.contains(part), message);
  }

  /** {@code np.random.SeedSequence(42).pool}. */
  @Test
  void poolIsNumPys() {
    int[] pool = new SeedSequence(42).pool();
    assertArrayEquals(new int[] {1662858758, 128880814, 1875164712, 753753205}, pool);
    pool[0] = 0;
    assertEquals(1662858758, new SeedSequence(42).pool()[0]);
  }

  /** Each part of {@code of} at its least and at its most. */
  @Test
  void partsReachTheirBounds() {
    BigInteger zero = BigInteger.ZERO;
    long most = 1L << 32;
    SeedSequence least = SeedSequence.of(List.of(zero), new long[] {0}, 4, 0);
    assertTrue(least.isScalar());
    assertEquals(new SeedSequence(0).child(0).toString(), least.toString());
    assertEquals(4, least.poolSize());
    assertEquals(0, least.generateState(0).length);
    assertEquals(0, least.generateStateUint64(0).length);
    SeedSequence greatest = SeedSequence.of(List.of(zero, zero), new long[] {0}, 5, most);
    assertFalse(greatest.isScalar());
    assertFalse(SeedSequence.of(List.of(), new long[0], 4, 0).isScalar());
    assertEquals(5, greatest.poolSize());
    assertEquals(most, greatest.childrenSpawned());
    assertTrue(greatest.spawn(0).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> greatest.spawn(1));
    var tooMany =
        assertThrows(
            IllegalArgumentException.class,
            () -> SeedSequence.of(List.of(zero), new long[0], 4, most + 1));
    assertEquals("childrenSpawned must be in 0..2^32, but is 4294967297", tooMany.getMessage());
    var tooFew =
        assertThrows(
            IllegalArgumentException.class,
            () -> SeedSequence.of(List.of(zero), new long[] {0, -1}, 4, 0));
    assertEquals("spawnKey must be >= 0, but holds -1", tooFew.getMessage());
    int largest = SeedSequence.MAX_POOL_SIZE;
    assertEquals(largest, SeedSequence.of(List.of(zero), new long[0], largest, 0).poolSize());
    assertThrows(
        IllegalArgumentException.class,
        () -> SeedSequence.of(List.of(zero), new long[0], largest + 1, 0));
  }

  @Test
  void arraysAreNoScalarsAndNothingHasSpawned() {
    SeedSequence one = new SeedSequence(new long[] {5});
    assertFalse(one.isScalar());
    assertEquals(0, one.childrenSpawned());
    assertTrue(new SeedSequence(5).isScalar());
  }

  /** As NumPy's: one bit more would be seen in half of the sequences. */
  @Test
  void entropyOfTheSystemHas128Bits() {
    int longest =
        Stream.generate(SeedSequence::new)
            .limit(100)
            .mapToInt(sequence -> sequence.entropy().get(0).bitLength())
            .max()
            .orElseThrow();
    assertEquals(128, longest);
  }
}
