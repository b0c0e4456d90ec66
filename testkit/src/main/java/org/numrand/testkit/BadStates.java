package org.numrand.testkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Spoils a good state in every way that an engine must notice. */
final class BadStates {
  private static final JsonElement TOO_LARGE = new JsonPrimitive(BigInteger.ONE.shiftLeft(300));

  private static final BigInteger BIT_32 = BigInteger.ONE.shiftLeft(32);

  private BadStates() {}

  static List<String> of(String good) {
    List<String> bad = new ArrayList<>();
    for (List<String> path : paths(JsonParser.parseString(good).getAsJsonObject())) {
      for (JsonElement spoilt : spoilt(at(JsonParser.parseString(good), path))) {
        JsonObject root = JsonParser.parseString(good).getAsJsonObject();
        JsonObject parent = at(root, path.subList(0, path.size() - 1)).getAsJsonObject();
        parent.add(path.get(path.size() - 1), spoilt);
        bad.add(root.toString());
        parent.remove(path.get(path.size() - 1));
        bad.add(root.toString());
      }
    }
    return bad;
  }

  /**
   * States of 32-bit words, the first or the last with one bit too many. A list with room for all
   * bits of the state in 32-bit words is of such.
   */
  static List<String> tooWide(String good, int stateBits) {
    List<String> bad = new ArrayList<>();
    for (List<String> path : paths(JsonParser.parseString(good).getAsJsonObject())) {
      JsonElement element = at(JsonParser.parseString(good), path);
      int words = element.isJsonArray() ? element.getAsJsonArray().size() : 0;
      if (words == 0 || stateBits > Integer.SIZE * words) {
        continue;
      }
      for (int i : new int[] {0, words - 1}) {
        JsonObject root = JsonParser.parseString(good).getAsJsonObject();
        JsonArray list = at(root, path).getAsJsonArray();
        BigInteger word = list.get(i).getAsBigInteger();
        list.set(i, new JsonPrimitive(word.mod(BIT_32).add(BIT_32)));
        bad.add(root.toString());
      }
    }
    return bad;
  }

  /** Where integers, lists and the name are. */
  private static List<List<String>> paths(JsonObject object) {
    List<List<String>> paths = new ArrayList<>();
    for (String key : object.keySet()) {
      JsonElement value = object.get(key);
      if (value.isJsonObject()) {
        value.getAsJsonObject().keySet().forEach(inner -> paths.add(List.of(key, inner)));
      } else {
        paths.add(List.of(key));
      }
    }
    return paths;
  }

  private static JsonElement at(JsonElement root, List<String> path) {
    JsonElement element = root;
    for (String key : path) {
      element = element.getAsJsonObject().get(key);
    }
    return element;
  }

  private static List<JsonElement> spoilt(JsonElement good) {
    if (good.isJsonArray()) {
      JsonArray shorter = good.deepCopy().getAsJsonArray();
      shorter.remove(0);
      JsonArray longer = good.deepCopy().getAsJsonArray();
      longer.add(1);
      JsonArray outOfRange = good.deepCopy().getAsJsonArray();
      outOfRange.set(0, TOO_LARGE);
      JsonArray negative = good.deepCopy().getAsJsonArray();
      negative.set(0, new JsonPrimitive(-1));
      return List.of(shorter, longer, outOfRange, negative, new JsonPrimitive(1));
    }
    return List.of(
        new JsonPrimitive(-1),
        TOO_LARGE,
        new JsonPrimitive("another"),
        new JsonArray(),
        JsonNull.INSTANCE);
  }
}
