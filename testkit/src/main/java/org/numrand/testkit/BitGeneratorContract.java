package org.numrand.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;
import org.numrand.core.SeedSequence;

/**
 * The rules that every engine keeps. An engine's author extends it with one class, and runs it as
 * any JUnit test:
 *
 * <pre>{@code
 * class Xoshiro256PlusPlusTest extends BitGeneratorContract {
 *   Xoshiro256PlusPlusTest() {
 *     super("Xoshiro256++");
 *   }
 *
 *   protected long[] knownAnswer() {
 *     return new long[] {0x..., 0x...}; // from the reference implementation
 *   }
 * }
 * }</pre>
 *
 * <p>The engine is used by name only, so its provider is tested as well. Each test is a law, and
 * its name says which; of an engine that throws or hangs the failure tells the law, too.
 */
public abstract class BitGeneratorContract {
  private static final long SEED = 101;

  /** Some words past a state are compared to say that two streams are the same. */
  private static final int SAMPLE = 40;

  @RegisterExtension final LawExtension laws = new LawExtension(this);

  private final String name;

  /**
   * The contract of the engine of that name.
   *
   * @param name the engine's name
   */
  protected BitGeneratorContract(String name) {
    this.name = name;
  }

  final String engine() {
    return name;
  }

  /**
   * The first raw words of {@code BitGenerators.create(name, 101)}, at least four, which must not
   * come from the code that is tested.
   */
  protected abstract long[] knownAnswer();

  /** How many raw words one step of {@link BitGenerator#advance(long)} is. */
  protected int wordsAnAdvance() {
    return 1;
  }

  /** How long the statistical battery may take; a longer one than the default needs a budget. */
  protected StatisticalBattery.Effort effort() {
    return StatisticalBattery.Effort.QUICK;
  }

  /** The time after which a test fails, for an engine that hangs. */
  protected Duration budget() {
    return Duration.ofMinutes(2);
  }

  private BitGeneratorProperties properties() {
    return create().properties();
  }

  private BitGenerator create() {
    return BitGenerators.create(name, SEED);
  }

  /** A 64-bit engine keeps half a word for the next {@code nextInt}; a 32-bit engine does not. */
  private boolean wide() {
    return properties().wordBits() == Long.SIZE;
  }

  /** How many raw words a block has. */
  private int blockWords() {
    BitGenerator bits = create();
    bits.nextRaw();
    return bits.limit() * (Long.SIZE / properties().wordBits());
  }

  private static long[] raws(BitGenerator bits, int count) {
    long[] words = new long[count];
    bits.nextRaws(words);
    return words;
  }

  private static long[] following(BitGenerator bits) {
    return raws(bits.copy(), SAMPLE);
  }

  private static void assertSameStream(BitGenerator expected, BitGenerator actual, String where) {
    assertArrayEquals(following(expected), following(actual), where);
  }

  // Names and seeds

  @Test
  final void isFoundByItsName() {
    assertTrue(BitGenerators.names().contains(name));
    assertEquals(name, properties().name());
    assertTrue(BitGenerators.properties().contains(properties()));
    assertEquals(name, create().state().bitGenerator());
  }

  @Test
  final void makesTheKnownAnswer() {
    long[] expected = knownAnswer();
    assertTrue(expected.length >= 4, "a known answer has at least four words");
    assertArrayEquals(expected, raws(create(), expected.length));
  }

  @Test
  final void allWaysOfSeedingAgreeAndSeedsDiffer() {
    long[] expected = following(create());
    assertArrayEquals(expected, following(BitGenerators.create(name, BigInteger.valueOf(SEED))));
    assertArrayEquals(expected, following(BitGenerators.create(name, new long[] {SEED})));
    assertArrayEquals(expected, following(BitGenerators.create(name, new int[] {(int) SEED})));
    assertArrayEquals(expected, following(BitGenerators.create(name, new SeedSequence(SEED))));
    assertFalse(Arrays.equals(expected, following(BitGenerators.create(name, SEED + 1))));
    assertFalse(Arrays.equals(expected, following(BitGenerators.create(name))));
  }

  @Test
  final void childrenDifferAndAreTheSeedSequences() {
    BitGenerator parent = create();
    List<BitGenerator> children = new ArrayList<>(parent.spawn(3));
    children.addAll(parent.spawn(20));
    Set<Long> firstWords = new HashSet<>(List.of(raws(create(), 1)[0]));
    for (int i = 0; i < children.size(); i++) {
      SeedSequence seed = new SeedSequence(SEED).child(i);
      assertSameStream(BitGenerators.create(name, seed), children.get(i), "child " + i);
      assertTrue(firstWords.add(following(children.get(i))[0]), "child " + i + " is not new");
    }
    assertArrayEquals(following(create()), following(parent));
  }

  @Test
  final void sharesNothingWithOthersOfItsKind() {
    BitGenerator alone = create();
    BitGenerator disturbed = create();
    for (int i = 0; i < 3 * blockWords(); i++) {
      BitGenerators.create(name, i).nextRaw();
      assertEquals(alone.nextRaw(), disturbed.nextRaw());
      disturbed.copy().nextRaw();
    }
  }

  // Draws

  @Test
  final void wordsAreOfTheWidthItSays() {
    long seen = 0;
    for (long word : raws(create(), 1000)) {
      seen |= word;
    }
    assertEquals(properties().wordBits(), Long.SIZE - Long.numberOfLeadingZeros(seen));
  }

  @Test
  final void wordsAreNotAllEqual() {
    assertTrue(Arrays.stream(raws(create(), 1000)).distinct().count() > 1);
  }

  @Test
  final void drawsOfAllWidthsAreMadeOfTheRawWords() {
    int count = 2 * blockWords() + 3;
    long[] words = raws(create(), 2 * count);
    BitGenerator longs = create();
    BitGenerator ints = create();
    BitGenerator doubles = create();
    BitGenerator floats = create();
    for (int i = 0; i < count; i++) {
      long first = words[2 * i];
      long word = wide() ? words[i] : (first << 32) | words[2 * i + 1];
      int half = (int) (wide() ? words[i / 2] >>> (32 * (i % 2)) : words[i]);
      long top = wide() ? word >>> 11 : ((first >>> 5) << 26) | (words[2 * i + 1] >>> 6);
      assertEquals(word, longs.nextLong());
      assertEquals(half, ints.nextInt());
      assertEquals(top * 0x1p-53, doubles.nextDouble());
      assertEquals((half >>> 8) * 0x1p-24f, floats.nextFloat());
    }
  }

  /** Runs of 64-bit draws between 32-bit ones: half-way through a pair of words, too. */
  @Test
  final void singleDrawsOfMixedWidthsAreMadeOfTheRawWords() {
    Random choices = new Random(SEED);
    long[] words = raws(create(), 20 * blockWords());
    BitGenerator bits = create();
    long kept = -1;
    int next = 0;
    while (next < words.length - 2 * blockWords()) {
      for (int run = choices.nextInt(blockWords()); run > 0; run--) {
        long second = wide() ? 0 : words[next + 1];
        assertEquals(wide() ? words[next] : words[next] << 32 | second, bits.nextLong());
        next += wide() ? 1 : 2;
      }
      for (int run = choices.nextInt(3); run > 0; run--) {
        boolean isKept = wide() && kept >= 0;
        long word = isKept ? kept : words[next++];
        kept = isKept ? -1 : word >>> 32;
        assertEquals((int) word, bits.nextInt());
      }
    }
  }

  @Test
  final void bulkEqualsSingleForMixedWidthsAndOddLengths() {
    Random choices = new Random(SEED);
    int block = blockWords();
    int[] sizes = {0, 1, 2, 3, 7, block - 1, block, block + 1, 2 * block + 1};
    BitGenerator bulk = create();
    BitGenerator single = create();
    for (int call = 0; call < 300; call++) {
      int size = sizes[choices.nextInt(sizes.length)];
      int kind = choices.nextInt(6);
      fillAndCompare(kind, size, bulk, single);
      assertEquals(single.state(), bulk.state(), "after kind " + kind + ", size " + size);
    }
  }

  private static void fillAndCompare(int kind, int size, BitGenerator bulk, BitGenerator single) {
    switch (kind) {
      case 0 ->
          assertArrayEquals(
              IntStream.range(0, size).mapToLong(i -> single.nextRaw()).toArray(),
              raws(bulk, size));
      case 1 -> {
        long[] out = new long[size];
        bulk.nextLongs(out);
        assertArrayEquals(
            IntStream.range(0, size).mapToLong(i -> single.nextLong()).toArray(), out);
      }
      case 2 -> {
        int[] out = new int[size];
        bulk.nextInts(out);
        assertArrayEquals(IntStream.range(0, size).map(i -> single.nextInt()).toArray(), out);
      }
      case 3 -> {
        double[] out = new double[size];
        bulk.nextDoubles(out);
        assertArrayEquals(
            IntStream.range(0, size).mapToDouble(i -> single.nextDouble()).toArray(), out);
      }
      case 4 -> {
        float[] out = new float[size];
        bulk.nextFloats(out);
        for (float value : out) {
          assertEquals(single.nextFloat(), value);
        }
      }
      default -> {
        long[] window = bulk.window();
        int position = bulk.position();
        bulk.moveTo(position + 1);
        assertEquals(single.nextLong(), window[position]);
      }
    }
  }

  // States

  @Test
  final void stateRoundTripAtEveryBufferPosition() {
    int positions = 2 * blockWords() + 2;
    long[] words = raws(create(), positions + SAMPLE);
    BitGenerator bits = create();
    BitGenerator other = BitGenerators.create(name, SEED + 1);
    for (int drawn = 0; drawn < positions; drawn++) {
      BitGeneratorState state = bits.state();
      other.nextInt();
      other.setState(state);
      String where = "after " + drawn + " words";
      assertEquals(state, other.state(), where);
      assertArrayEquals(
          Arrays.copyOfRange(words, drawn, drawn + SAMPLE), raws(other, SAMPLE), where);
      assertEquals(state, bits.state(), where);
      assertEquals(words[drawn], bits.nextRaw(), where);
    }
  }

  @Test
  final void theBufferedHalfBelongsToTheState() {
    BitGenerator bits = create();
    for (int i = 0; i < 2 * blockWords(); i++) {
      bits.nextInt();
      BitGenerator restored = BitGenerators.fromState(bits.state());
      assertEquals(wide() && bits.hasHalf(), wide() && restored.hasHalf());
      assertEquals(bits.copy().nextInt(), restored.nextInt());
      assertEquals(bits.copy().nextLong(), bits.nextLong());
    }
  }

  @Test
  final void aStateIsAValueThatTravels() throws Exception {
    BitGenerator bits = create();
    for (int drawn : new int[] {0, 1, 2, blockWords() - 3, 1, 5}) {
      bits.nextRaws(new long[drawn]);
      bits.nextInt();
      BitGeneratorState state = bits.stateWithSeedSequence();
      BitGeneratorState plain = bits.state();
      assertEquals(state, BitGeneratorState.fromJson(state.toJson()));
      assertEquals(state.hashCode(), BitGeneratorState.fromJson(state.toJson()).hashCode());
      assertEquals(state, serializedAndBack(state));
      assertEquals(plain, BitGeneratorState.fromJson(plain.toJson()));
      BitGenerator restored = BitGenerators.fromState(state);
      assertEquals(state, restored.stateWithSeedSequence());
      assertEquals(bits.copy().nextInt(), restored.copy().nextInt());
      assertSameStream(bits, restored, "restored");
      assertSameStream(bits.spawn(1).get(0), restored.spawn(1).get(0), "children");
      bits.nextRaw();
      assertNotEquals(plain, bits.state());
    }
  }

  private static Object serializedAndBack(Object object)
      throws IOException, ClassNotFoundException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Test
  final void badStatesAreRefusedAndChangeNothing() {
    BitGenerator bits = create();
    bits.nextRaws(new long[5]);
    bits.nextInt();
    assertRefused(BadStates.of(bits.state().toJson()), bits);
  }

  private static void assertRefused(List<String> states, BitGenerator bits) {
    BitGeneratorState before = bits.state();
    assertAll(
        states.stream()
            .map(
                bad ->
                    () -> {
                      assertThrows(
                          IllegalArgumentException.class,
                          () -> bits.setState(BitGeneratorState.fromJson(bad)),
                          () -> "accepted: " + bad);
                      assertEquals(before, bits.state(), () -> "changed by: " + bad);
                    }));
  }

  /** A 32-bit engine says that its state of n words has more than 32n bits, or has 32-bit words. */
  @Test
  final void aStateIsNoWiderThanItSays() {
    BitGenerator bits = create();
    bits.nextRaws(new long[5]);
    if (!wide()) {
      assertRefused(BadStates.tooWide(bits.state().toJson(), properties().stateBits()), bits);
    }
  }

  @Test
  final void hostileStatesAreTakenWholeOrRefused() {
    BitGenerator bits = create();
    bits.nextRaws(new long[5]);
    bits.nextInt();
    HostileStates.check(
        bits.stateWithSeedSequence().toJson(),
        text -> {
          bits.setState(BitGeneratorState.fromJson(text));
          BitGeneratorState taken = bits.state();
          assertEquals(taken, BitGenerators.fromState(taken).state());
          bits.nextRaws(new long[3]);
          bits.setState(taken);
        },
        bits::stateWithSeedSequence);
  }

  @Test
  final void copiesAreIndependent() {
    BitGenerator bits = create();
    for (int size : new int[] {0, 1, blockWords() - 1, blockWords(), 3}) {
      bits.nextRaws(new long[size]);
      BitGenerator copy = bits.copy();
      assertNotSame(bits, copy);
      assertEquals(bits.state(), copy.state());
      BitGeneratorState before = bits.state();
      long[] expected = following(bits);
      raws(copy, 3 * blockWords());
      assertEquals(before, bits.state());
      assertArrayEquals(expected, following(bits));
    }
  }

  // Moves

  @Test
  final void jumpsObeyTheirLaws() {
    if (!properties().jumps()) {
      refuses(BitGenerator::jumped);
      return;
    }
    for (int drawn : new int[] {0, 1, blockWords() - 1, blockWords() + 2}) {
      BitGenerator bits = create();
      bits.nextRaws(new long[drawn]);
      BitGeneratorState before = bits.state();
      BitGenerator once = bits.jumped();
      assertEquals(before, bits.state(), "the old engine has moved");
      assertFalse(Arrays.equals(following(bits), following(once)), "nothing has moved");
      assertEquals(once.state(), bits.jumped(1).state());
      assertSameStream(bits.jumped(2), once.jumped(), "two jumps");
      assertSameStream(bits.jumped(5), bits.jumped(3).jumped(2), "five jumps");
      BitGeneratorState jumpedState = once.state();
      bits.nextRaws(new long[SAMPLE]);
      assertEquals(jumpedState, once.state(), "the new engine follows the old");
    }
  }

  @Test
  final void advancesObeyTheirLaws() {
    if (!properties().advances()) {
      refuses(bits -> bits.advance(1));
      return;
    }
    int block = blockWords();
    for (int steps : new int[] {0, 1, 2, 3, block - 1, block, block + 1, 5 * block + 7}) {
      BitGenerator drawn = create();
      drawn.nextRaws(new long[steps * wordsAnAdvance()]);
      BitGenerator advanced = create();
      assertSame(advanced, advanced.advance(steps));
      assertSameStream(drawn, advanced, steps + " steps");
      assertSameStream(create(), advanced.advance(-steps), steps + " steps and back");
      BitGenerator inTheMiddle = create();
      inTheMiddle.nextRaws(new long[5 * wordsAnAdvance()]);
      drawn.nextRaws(new long[5 * wordsAnAdvance()]);
      assertSameStream(drawn, inTheMiddle.advance(steps), steps + " steps after 5 drawn");
    }
    BigInteger far = BigInteger.ONE.shiftLeft(100).add(BigInteger.TEN);
    BitGenerator there = create().advance(far);
    assertSameStream(there, create().advance(far.subtract(BigInteger.TWO)).advance(2), "far");
    assertSameStream(create(), there.advance(far.negate()), "far and back");
  }

  @Test
  final void movesForgetTheBufferedHalf() {
    if (properties().advances() && wide()) {
      BitGenerator bits = create();
      bits.nextInt();
      assertFalse(bits.advance(3).hasHalf());
    }
    if (properties().jumps() && wide()) {
      BitGenerator bits = create();
      bits.nextInt();
      assertFalse(bits.jumped().hasHalf());
      assertTrue(bits.hasHalf());
    }
  }

  private interface Move {
    void of(BitGenerator bits);
  }

  private void refuses(Move move) {
    BitGenerator bits = create();
    bits.nextInt();
    BitGeneratorState before = bits.state();
    var e = assertThrows(UnsupportedOperationException.class, () -> move.of(bits));
    assertTrue(e.getMessage().contains(name), "the message names the engine");
    assertEquals(before, bits.state());
  }

  // Quality

  @Test
  @Tag("battery") // left out where the same words are made once more by other loops
  final void passesTheStatisticalBattery() {
    StatisticalBattery.Report report = StatisticalBattery.run(create(), effort(), result -> {});
    assertTrue(report.passed(), report::toString);
  }
}
