package org.numrand.core;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigInteger;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.numrand.core.internal.StrictJson;
import org.numrand.core.internal.Text;

/** Writes and reads NumPy's state dict as JSON, for {@link BitGeneratorState}. */
final class StateJson {
  static final String NAME = "bit_generator";
  private static final int WORD_BITS = 64;
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private StateJson() {}

  static BigInteger unsigned(long word) {
    return new BigInteger(Long.toUnsignedString(word));
  }

  static String write(String bitGenerator, Map<String, Object> entries) {
    var root = new JsonObject();
    root.addProperty(NAME, bitGenerator);
    entries.forEach(
        (path, value) -> {
          int dot = path.indexOf('.');
          JsonObject parent = dot < 0 ? root : child(root, path.substring(0, dot));
          parent.add(path.substring(dot + 1), json(value));
        });
    return GSON.toJson(root);
  }

  private static JsonObject child(JsonObject root, String name) {
    if (!root.has(name)) {
      root.add(name, new JsonObject());
    }
    return root.getAsJsonObject(name);
  }

  private static JsonElement json(Object value) {
    if (value instanceof BigInteger integer) {
      return new JsonPrimitive(integer);
    }
    var array = new JsonArray();
    if (value instanceof LongBuffer words) {
      for (int i = 0; i < words.limit(); i++) {
        array.add(new JsonPrimitive(unsigned(words.get(i))));
      }
    } else {
      ((List<?>) value).forEach(integer -> array.add(new JsonPrimitive((BigInteger) integer)));
    }
    return array;
  }

  static BitGeneratorState read(String json) {
    JsonElement root = StrictJson.parse(json);
    checkArgument(root.isJsonObject(), "state must be a JSON object");
    JsonObject dict = root.getAsJsonObject();
    checkArgument(dict.has(NAME), "state: %s is missing", NAME);
    JsonElement name = dict.remove(NAME);
    checkArgument(
        isString(name), "state: %s must be a string, but is %s", NAME, Text.shortened(name));
    var builder = BitGeneratorState.builder(name.getAsString());
    addAll(builder, "", dict);
    return builder.build();
  }

  private static boolean isString(JsonElement element) {
    return element.isJsonPrimitive() && element.getAsJsonPrimitive().isString();
  }

  private static void addAll(BitGeneratorState.Builder builder, String prefix, JsonObject dict) {
    for (Map.Entry<String, JsonElement> entry : dict.entrySet()) {
      String name = entry.getKey();
      checkArgument(
          name.indexOf('.') < 0,
          "state: names must have no dot, but one is %s",
          Text.shortened(name));
      String path = prefix + name;
      JsonElement value = entry.getValue();
      boolean absent = path.equals(BitGeneratorState.SEED_SEQUENCE) && value.isJsonNull();
      if (value.isJsonObject() && prefix.isEmpty()) {
        addAll(builder, path + ".", value.getAsJsonObject());
      } else if (path.equals(BitGeneratorState.ENTROPY) && value.isJsonArray()) {
        builder.putIntegers(path, integers(path, value.getAsJsonArray()));
      } else if (value.isJsonArray()) {
        builder.putWords(path, words(path, value.getAsJsonArray()));
      } else if (!absent) {
        builder.put(path, StrictJson.integer(Text.shortened(path), value));
      }
    }
  }

  private static long[] words(String path, JsonArray array) {
    return integers(path, array).stream()
        .mapToLong(
            word -> {
              checkArgument(
                  word.signum() >= 0 && word.bitLength() <= WORD_BITS,
                  "state: %s must hold integers in 0..2^64-1, but holds %s",
                  Text.shortened(path),
                  Text.shortened(word));
              return word.longValue();
            })
        .toArray();
  }

  private static List<BigInteger> integers(String path, JsonArray array) {
    var integers = new ArrayList<BigInteger>(array.size());
    for (int i = 0; i < array.size(); i++) {
      integers.add(StrictJson.integer(Text.shortened(path) + "[" + i + "]", array.get(i)));
    }
    return integers;
  }
}
