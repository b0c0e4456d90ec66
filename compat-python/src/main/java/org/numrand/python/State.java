package org.numrand.python;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.math.BigInteger;
import java.nio.LongBuffer;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import org.numrand.core.internal.StrictJson;
import org.numrand.core.internal.Text;

/**
 * The state of a {@link Random}: what Python's {@code getstate()} returns, {@code (3,
 * internalstate, gauss_next)}. Immutable.
 *
 * <p>It travels as JSON. From Python to Java:
 *
 * <pre>{@code
 * text = json.dumps(random.getstate())                        # Python
 * random.setstate(State.fromJson(text));                      // Java
 * }</pre>
 *
 * <p>and back:
 *
 * <pre>{@code
 * String text = random.getstate().toJson();                   // Java
 * version, internalstate, gauss_next = json.loads(text)       # Python
 * random.setstate((version, tuple(internalstate), gauss_next))
 * }</pre>
 */
public final class State {
  /** The form of the state that this library, and Python since 3.2, writes. */
  public static final int VERSION = 3;

  /** The words of MT19937's key. */
  static final int KEY_LENGTH = 624;

  /** Python 2.6 to 3.1 wrote the same words as signed 32-bit integers. */
  private static final int SIGNED_WORDS_VERSION = 2;

  private static final long MAX_WORD = 0xffff_ffffL;

  private final LongBuffer internalState;
  private final OptionalDouble gaussNext;

  private State(LongBuffer internalState, OptionalDouble gaussNext) {
    this.internalState = internalState;
    this.gaussNext = gaussNext;
  }

  /**
   * A state of its parts.
   *
   * @param internalState 625 integers: the 624 words of the key, each in 0..2<sup>32</sup>-1, and
   *     how many of them have been drawn, in 0..624
   * @param gaussNext what the next {@code gauss} starts from, finite; empty if it is to draw
   */
  public static State of(long[] internalState, OptionalDouble gaussNext) {
    checkArgument(
        internalState.length == KEY_LENGTH + 1,
        "state: internalstate must have %s integers, but has %s",
        KEY_LENGTH + 1,
        internalState.length);
    for (int i = 0; i <= KEY_LENGTH; i++) {
      long max = i < KEY_LENGTH ? MAX_WORD : KEY_LENGTH;
      checkArgument(
          internalState[i] >= 0 && internalState[i] <= max,
          "state: internalstate[%s] must be in 0..%s, but is %s",
          i,
          max,
          internalState[i]);
    }
    checkArgument(
        Double.isFinite(gaussNext.orElse(0)),
        "state: gauss_next must be finite, but is %s",
        gaussNext);
    return new State(LongBuffer.wrap(internalState.clone()), gaussNext);
  }

  /** The 624 words of the key, and how many of them have been drawn. */
  public long[] internalState() {
    long[] copy = new long[internalState.limit()];
    internalState.get(0, copy);
    return copy;
  }

  /** What the next {@code gauss} starts from; empty if it is going to draw. */
  public OptionalDouble gaussNext() {
    return gaussNext;
  }

  /** What Python's {@code json.dumps(random.getstate())} writes. */
  public String toJson() {
    var words = new StringJoiner(", ", "[", "]");
    for (long word : internalState()) {
      words.add(Long.toString(word));
    }
    String next = gaussNext.isPresent() ? Double.toString(gaussNext.getAsDouble()) : "null";
    return "[" + VERSION + ", " + words + ", " + next + "]";
  }

  /**
   * Reads what Python's {@code json.dumps(random.getstate())} writes, and also the signed words of
   * state version 2, which Python accepts.
   *
   * @param json what {@link #toJson} or Python's {@code json.dumps} wrote
   * @throws IllegalArgumentException if the text is not such a state
   */
  public static State fromJson(String json) {
    JsonArray parts = array("state", StrictJson.parse(json), 3);
    BigInteger version = StrictJson.integer("version", parts.get(0));
    boolean signedWords = version.equals(BigInteger.valueOf(SIGNED_WORDS_VERSION));
    checkArgument(
        signedWords || version.equals(BigInteger.valueOf(VERSION)),
        "state: version must be %s or %s, but is %s",
        SIGNED_WORDS_VERSION,
        VERSION,
        Text.shortened(version));
    JsonArray words = array("state: internalstate", parts.get(1), KEY_LENGTH + 1);
    long[] internalState = new long[KEY_LENGTH + 1];
    for (int i = 0; i <= KEY_LENGTH; i++) {
      internalState[i] = word("internalstate[" + i + "]", words.get(i), signedWords);
    }
    return of(internalState, number("gauss_next", parts.get(2)));
  }

  private static JsonArray array(String name, JsonElement value, int length) {
    checkArgument(
        value.isJsonArray(),
        "%s must be a list of %s, but is %s",
        name,
        length,
        Text.shortened(value));
    JsonArray array = value.getAsJsonArray();
    checkArgument(
        array.size() == length, "%s must be a list of %s, but has %s", name, length, array.size());
    return array;
  }

  private static long word(String name, JsonElement value, boolean signed) {
    BigInteger word = StrictJson.integer(name, value);
    checkArgument(
        word.bitLength() < 64,
        "state: %s must be in 0..2^32-1, but is %s",
        name,
        Text.shortened(word));
    return signed ? word.longValue() & MAX_WORD : word.longValue();
  }

  private static OptionalDouble number(String name, JsonElement value) {
    return value.isJsonNull()
        ? OptionalDouble.empty()
        : OptionalDouble.of(StrictJson.number(name, value));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State that
        && internalState.equals(that.internalState)
        && gaussNext.equals(that.gaussNext);
  }

  @Override
  public int hashCode() {
    return 31 * internalState.hashCode() + gaussNext.hashCode();
  }

  /** The same as {@link #toJson}. */
  @Override
  public String toString() {
    return toJson();
  }
}
