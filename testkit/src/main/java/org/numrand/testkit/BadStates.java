package org.numrand.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Spoils a good state in every way that an engine must notice. */
final class BadStates {
  private static final JsonElement TOO_LARGE = new JsonPrimitive(BigInteger.ONE.shiftLeft(300));

  private static final BigInteger BIT_32 = BigInteger.ONE.shiftLeft(32);

  private BadStates() {}

  static List<String> of(String good) {
    List<String> bad = new ArrayList<>();
    for (List<String> path : paths(parse(good))) {
      for (JsonElement spoilt : spoilt(at(parse(good), path))) {
        JsonObject root = parse(good);
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
    for (List<String> path : paths(parse(good))) {
      JsonElement element = at(parse(good), path);
      int words = element.isJsonArray() ? element.getAsJsonArray().size() : 0;
      if (words == 0 || stateBits > Integer.SIZE * words) {
        continue;
      }
      for (int i : new int[] {0, words - 1}) {
        JsonObject root = parse(good);
        BigInteger word = element.getAsJsonArray().get(i).getAsBigInteger();
        JsonArray list =
            with(element.getAsJsonArray(), i, new JsonPrimitive(word.mod(BIT_32).add(BIT_32)));
        JsonObject parent = at(root, path.subList(0, path.size() - 1)).getAsJsonObject();
        parent.add(path.get(path.size() - 1), list);
        bad.add(root.toString());
      }
    }
    return bad;
  }

  /** Where integers, lists and the name are. */
  private static List<List<String>> paths(JsonObject object) {
    List<List<String>> paths = new ArrayList<>();
    for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
      String key = entry.getKey();
      if (entry.getValue().isJsonObject()) {
        for (Map.Entry<String, JsonElement> inner : entry.getValue().getAsJsonObject().entrySet()) {
          paths.add(List.of(key, inner.getKey()));
        }
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
      JsonArray list = good.getAsJsonArray();
      List<JsonElement> elements = ImmutableList.copyOf(list);
      return List.of(
          array(elements.subList(1, elements.size())),
          array(Iterables.concat(list, List.of(new JsonPrimitive(1)))),
          with(list, 0, TOO_LARGE),
          with(list, 0, new JsonPrimitive(-1)),
          new JsonPrimitive(1));
    }
    return List.of(
        new JsonPrimitive(-1),
        TOO_LARGE,
        new JsonPrimitive("another"),
        new JsonArray(),
        JsonNull.INSTANCE);
  }

  private static JsonObject parse(String json) {
    return new Gson().fromJson(json, JsonObject.class);
  }

  /** The list with another element; by itself, Gson changes none before 2.8. */
  private static JsonArray with(JsonArray list, int index, JsonElement element) {
    List<JsonElement> elements = new ArrayList<>(ImmutableList.copyOf(list));
    elements.set(index, element);
    return array(elements);
  }

  private static JsonArray array(Iterable<JsonElement> elements) {
    var array = new JsonArray();
    elements.forEach(array::add);
    return array;
  }
}
