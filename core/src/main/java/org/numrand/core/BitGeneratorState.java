package org.numrand.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.math.BigInteger;
import java.util.Map;

/**
 * An engine's state at one moment: immutable, equal to every state from which the same stream
 * follows and that NumPy would print alike. Its JSON is NumPy's {@code bit_generator.state} with
 * arrays as lists.
 *
 * <p>The entries are unsigned integers and lists of unsigned 64-bit words. Those that NumPy nests
 * have a path: {@code "state.inc"} is {@code state["state"]["inc"]} in Python.
 */
public final class BitGeneratorState {
  private static final String NAME = "bit_generator";
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final String bitGenerator;

  /** Paths in NumPy's order, each with a {@link BigInteger} or an {@link ImmutableLongArray}. */
  private final ImmutableMap<String, Object> entries;

  private BitGeneratorState(String bitGenerator, ImmutableMap<String, Object> entries) {
    this.bitGenerator = bitGenerator;
    this.entries = entries;
  }

  /** A builder for the state of the engine of that name. */
  public static Builder builder(String bitGenerator) {
    return new Builder(bitGenerator);
  }

  /** The name of the engine whose state this is. */
  public String bitGenerator() {
    return bitGenerator;
  }

  /** Whether there is an entry at that path. */
  public boolean has(String path) {
    return entries.containsKey(path);
  }

  /**
   * The unsigned integer at a path.
   *
   * @param bits its width
   * @throws IllegalArgumentException if there is none, or if it is wider
   */
  public BigInteger uint(String path, int bits) {
    checkArgument(entry(path) instanceof BigInteger, "state: %s must be an integer", path);
    BigInteger value = (BigInteger) entry(path);
    checkArgument(
        value.signum() >= 0 && value.bitLength() <= bits,
        "state: %s must be in 0..2^%s-1, but is %s",
        path,
        bits,
        value);
    return value;
  }

  /**
   * The small integer at a path.
   *
   * @throws IllegalArgumentException if there is none, or if it is not in {@code min..max}
   */
  public int integer(String path, int min, int max) {
    BigInteger value = uint(path, 63);
    checkArgument(
        value.bitLength() < 32 && value.intValue() >= min && value.intValue() <= max,
        "state: %s must be in %s..%s, but is %s",
        path,
        min,
        max,
        value);
    return value.intValue();
  }

  /**
   * The unsigned words at a path.
   *
   * @param bits the width of each
   * @param length how many there must be
   * @throws IllegalArgumentException if there are none, more, fewer, or wider ones
   */
  public long[] words(String path, int bits, int length) {
    checkArgument(entry(path) instanceof ImmutableLongArray, "state: %s must be a list", path);
    ImmutableLongArray words = (ImmutableLongArray) entry(path);
    checkArgument(
        words.length() == length,
        "state: %s must have %s words, but has %s",
        path,
        length,
        words.length());
    for (int i = 0; i < length && bits < 64; i++) {
      checkArgument(
          words.get(i) >>> bits == 0,
          "state: %s[%s] must be in 0..2^%s-1, but is %s",
          path,
          i,
          bits,
          Long.toUnsignedString(words.get(i)));
    }
    return words.toArray();
  }

  private Object entry(String path) {
    Object entry = entries.get(path);
    checkArgument(entry != null, "state: %s is missing", path);
    return entry;
  }

  /** NumPy's state dict as JSON, on one line. */
  public String toJson() {
    var root = new JsonObject();
    root.addProperty(NAME, bitGenerator);
    entries.forEach(
        (path, value) -> {
          int dot = path.indexOf('.');
          if (dot < 0) {
            root.add(path, json(value));
            return;
          }
          String parent = path.substring(0, dot);
          if (!root.has(parent)) {
            root.add(parent, new JsonObject());
          }
          root.getAsJsonObject(parent).add(path.substring(dot + 1), json(value));
        });
    return GSON.toJson(root);
  }

  private static JsonElement json(Object value) {
    if (value instanceof BigInteger integer) {
      return new JsonPrimitive(integer);
    }
    var array = new JsonArray();
    ((ImmutableLongArray) value).forEach(word -> array.add(unsigned(word)));
    return array;
  }

  private static BigInteger unsigned(long word) {
    return new BigInteger(Long.toUnsignedString(word));
  }

  /**
   * Reads NumPy's state dict: what {@link #toJson} writes, and what Python's {@code json.dumps}
   * makes of {@code bit_generator.state} with its arrays turned to lists.
   *
   * @throws IllegalArgumentException if the text is not such a dict
   */
  public static BitGeneratorState fromJson(String json) {
    try {
      JsonElement root = JsonParser.parseString(json);
      checkArgument(root.isJsonObject(), "state must be a JSON object");
      JsonObject dict = root.getAsJsonObject();
      checkArgument(dict.has(NAME), "state: %s is missing", NAME);
      var builder = builder(dict.get(NAME).getAsString());
      addAll(builder, "", dict);
      return builder.build();
    } catch (JsonParseException | UnsupportedOperationException | IllegalStateException e) {
      throw new IllegalArgumentException(
          "state is not NumPy's state dict in JSON: " + e.getMessage(), e);
    }
  }

  private static void addAll(Builder builder, String prefix, JsonObject dict) {
    for (Map.Entry<String, JsonElement> entry : dict.entrySet()) {
      String path = prefix + entry.getKey();
      JsonElement value = entry.getValue();
      if (path.equals(NAME)) {
        continue;
      }
      if (value.isJsonObject() && prefix.isEmpty()) {
        addAll(builder, path + ".", value.getAsJsonObject());
      } else if (value.isJsonArray()) {
        builder.putWords(path, words(path, value.getAsJsonArray()));
      } else {
        builder.put(path, integer(path, value));
      }
    }
  }

  private static long[] words(String path, JsonArray array) {
    long[] words = new long[array.size()];
    for (int i = 0; i < words.length; i++) {
      BigInteger word = integer(path + "[" + i + "]", array.get(i));
      checkArgument(
          word.signum() >= 0 && word.bitLength() <= 64,
          "state: %s[%s] must be in 0..2^64-1, but is %s",
          path,
          i,
          word);
      words[i] = word.longValue();
    }
    return words;
  }

  private static BigInteger integer(String path, JsonElement value) {
    try {
      return value.getAsBigInteger();
    } catch (NumberFormatException | UnsupportedOperationException | IllegalStateException e) {
      throw new IllegalArgumentException(
          "state: " + path + " must be an integer, but is " + value, e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BitGeneratorState that
        && bitGenerator.equals(that.bitGenerator)
        && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return 31 * bitGenerator.hashCode() + entries.hashCode();
  }

  /** The same as {@link #toJson}. */
  @Override
  public String toString() {
    return toJson();
  }

  /** Collects a state's entries, in the order in which they are printed. */
  public static final class Builder {
    private final String bitGenerator;
    private final ImmutableMap.Builder<String, Object> entries = ImmutableMap.builder();

    private Builder(String bitGenerator) {
      this.bitGenerator = bitGenerator;
    }

    /** Adds an unsigned integer. */
    public Builder put(String path, BigInteger value) {
      entries.put(path, value);
      return this;
    }

    /** Adds an unsigned integer. */
    public Builder put(String path, long value) {
      return put(path, unsigned(value));
    }

    /** Adds a list of unsigned words. */
    public Builder putWords(String path, long[] words) {
      entries.put(path, ImmutableLongArray.copyOf(words));
      return this;
    }

    /** The state. */
    public BitGeneratorState build() {
      return new BitGeneratorState(bitGenerator, entries.buildOrThrow());
    }
  }
}
