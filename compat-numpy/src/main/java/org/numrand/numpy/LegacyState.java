package org.numrand.numpy;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.internal.StrictJson;
import org.numrand.core.internal.Text;

/**
 * A {@link RandomState}'s state at one moment, as {@code get_state} gives it in Python and {@code
 * set_state} takes it: the engine's state, and the normal variate that the polar method has kept.
 *
 * <pre>{@code
 * String json = rs.getState().toDictJson();
 * // Python: st = json.loads(text); rs.set_state(st)
 *
 * // Python: json.dumps(rs.get_state(legacy=False), default=lambda array: array.tolist())
 * rs.setState(LegacyState.fromJson(json));
 * }</pre>
 *
 * @param bitGenerator the engine's state
 * @param hasGauss whether a normal variate has been kept for the next call
 * @param gauss that variate; finite
 */
public record LegacyState(BitGeneratorState bitGenerator, boolean hasGauss, double gauss)
    implements Serializable {
  private static final String TUPLE_ENGINE = "MT19937";
  private static final String KEY = "state.key";
  private static final String POS = "state.pos";
  private static final int KEY_LENGTH = 624;
  private static final String HAS_GAUSS = "has_gauss";
  private static final String GAUSS = "gauss";

  /** Checks the parameters. */
  public LegacyState {
    requireNonNull(bitGenerator, "bitGenerator");
    checkArgument(Double.isFinite(gauss), "state: gauss must be finite, but is %s", gauss);
  }

  /**
   * The state of an MT19937 from the parts of NumPy's tuple {@code ('MT19937', key, pos, has_gauss,
   * cached_gaussian)}.
   *
   * @param key 624 words from 0 to 2<sup>32</sup>-1
   * @param pos how many words of the key have been drawn, 0 to 624
   * @param hasGauss whether a normal variate is kept
   * @param cachedGaussian that variate; 0 if there is none
   */
  public static LegacyState ofTuple(long[] key, int pos, boolean hasGauss, double cachedGaussian) {
    checkArgument(pos >= 0, "state: pos must be in 0..624, but is %s", pos);
    BitGeneratorState state =
        BitGeneratorState.builder(TUPLE_ENGINE).putWords(KEY, key).put(POS, pos).build();
    checkTuple(state);
    return new LegacyState(state, hasGauss, cachedGaussian);
  }

  private static void checkTuple(BitGeneratorState state) {
    state.words(KEY, 32, KEY_LENGTH);
    state.integer(POS, 0, KEY_LENGTH);
  }

  /** The tuple's key: the 624 words of an MT19937. */
  public long[] key() {
    return bitGenerator.words(KEY, 32, KEY_LENGTH);
  }

  /** The tuple's pos: how many words of the key an MT19937 has drawn, 0 to 624. */
  public int pos() {
    return bitGenerator.integer(POS, 0, KEY_LENGTH);
  }

  /**
   * {@code get_state()}: the tuple, as a JSON list. Python's {@code set_state} takes the list that
   * {@code json.loads} makes of it.
   *
   * @throws IllegalStateException if the engine is not MT19937, which alone has this form
   * @throws IllegalArgumentException if its state has not MT19937's key and position
   */
  public String toTupleJson() {
    String engine = bitGenerator.bitGenerator();
    checkState(
        engine.equals(TUPLE_ENGINE),
        "only MT19937 has a state in the form of a tuple, and this is a %s: use toDictJson",
        engine);
    checkTuple(bitGenerator);
    JsonObject state = dict().getAsJsonObject("state");
    var tuple = new JsonArray();
    tuple.add(new JsonPrimitive(engine));
    tuple.add(state.get("key"));
    tuple.add(state.get("pos"));
    tuple.add(new JsonPrimitive(hasGauss ? 1 : 0));
    tuple.add(new JsonPrimitive(gauss));
    return tuple.toString();
  }

  /** {@code get_state(legacy=False)}: the dict, as a JSON object. */
  public String toDictJson() {
    JsonObject dict = dict();
    dict.addProperty(HAS_GAUSS, hasGauss ? 1 : 0);
    dict.addProperty(GAUSS, gauss);
    return dict.toString();
  }

  private JsonObject dict() {
    return StrictJson.parse(bitGenerator.toJson()).getAsJsonObject();
  }

  /**
   * Reads either form: a list of three or five elements, or a dict whose {@code has_gauss} and
   * {@code gauss} may be missing, as NumPy allows.
   *
   * @param json what {@link #toTupleJson}, {@link #toDictJson} or Python wrote
   * @throws IllegalArgumentException if the text is neither
   */
  public static LegacyState fromJson(String json) {
    JsonElement state = StrictJson.parse(json);
    if (state.isJsonArray()) {
      return ofTuple(state.getAsJsonArray());
    }
    checkArgument(
        state.isJsonObject(), "state must be a JSON list (NumPy's tuple) or object (its dict)");
    return ofDict(state.getAsJsonObject());
  }

  private static LegacyState ofTuple(JsonArray tuple) {
    int size = tuple.size();
    checkArgument(
        size == 3 || size == 5,
        "state must be ['MT19937', key, pos] or ['MT19937', key, pos, has_gauss, cached_gaussian],"
            + " but has %s elements",
        size);
    checkArgument(
        tuple.get(0).isJsonPrimitive() && tuple.get(0).getAsString().equals(TUPLE_ENGINE),
        "state: only MT19937 has the form of a list, but its first element is %s",
        Text.shortened(tuple.get(0)));
    var state = new JsonObject();
    state.add("key", tuple.get(1));
    state.add("pos", tuple.get(2));
    var dict = new JsonObject();
    dict.add("bit_generator", tuple.get(0));
    dict.add("state", state);
    if (size == 5) {
      dict.add(HAS_GAUSS, tuple.get(3));
      dict.add(GAUSS, tuple.get(4));
    }
    return ofDict(dict);
  }

  /** Takes what is not the engine's out of the dict. */
  private static LegacyState ofDict(JsonObject dict) {
    double hasGauss = number(HAS_GAUSS, dict.remove(HAS_GAUSS));
    double gauss = number(GAUSS, dict.remove(GAUSS));
    checkArgument(
        hasGauss == 0 || hasGauss == 1, "state: has_gauss must be 0 or 1, but is %s", hasGauss);
    BitGeneratorState state = BitGeneratorState.fromJson(dict.toString());
    if (state.bitGenerator().equals(TUPLE_ENGINE)) {
      checkTuple(state);
    }
    return new LegacyState(state, hasGauss == 1, gauss);
  }

  private static double number(String name, @Nullable JsonElement value) {
    return value == null ? 0 : StrictJson.number(name, value);
  }

  /** The same as {@link #toDictJson}. */
  @Override
  public String toString() {
    return toDictJson();
  }
}
