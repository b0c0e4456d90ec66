package org.numrand.python;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values and states that {@code golden_calls.py} got from CPython. */
class GoldenTest {
  static Stream<JsonObject> python311() throws IOException {
    return golden("golden-3.11.json");
  }

  static Stream<JsonObject> python39() throws IOException {
    return golden("golden-3.9.json");
  }

  private static Stream<JsonObject> golden(String name) throws IOException {
    try (Reader in =
        new InputStreamReader(requireNonNull(GoldenTest.class.getResourceAsStream(name)), UTF_8)) {
      return ImmutableList.copyOf(new Gson().fromJson(in, JsonArray.class)).stream()
          .map(JsonElement::getAsJsonObject);
    }
  }

  @ParameterizedTest
  @MethodSource
  void python311(JsonObject golden) {
    check(golden, new Random());
  }

  @ParameterizedTest
  @MethodSource
  void python39(JsonObject golden) {
    check(golden, new Random(PythonVersion.PYTHON_3_9));
  }

  private static void check(JsonObject golden, Random r) {
    assertEquals(
        "None", new JsonCall("seed", golden.getAsJsonArray("seed"), new JsonObject()).on(r));
    var call =
        new JsonCall(
            golden.get("method").getAsString(),
            golden.getAsJsonArray("arguments"),
            golden.getAsJsonObject("keywords"));
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < golden.get("times").getAsInt(); i++) {
      shown.add(call.on(r));
    }
    List<JsonElement> first = ImmutableList.copyOf(golden.getAsJsonArray("first"));
    for (int i = 0; i < first.size(); i++) {
      String value = shown.get(i);
      assertEquals(first.get(i).getAsString(), value.substring(0, Math.min(100, value.length())));
    }
    String digest = Hashing.sha256().hashString(String.join("\n", shown), UTF_8).toString();
    assertAll(
        () -> assertEquals(golden.get("digest").getAsString(), digest.substring(0, 32)),
        () -> assertEquals(golden.get("state").getAsString(), JsonCall.showState(r)));
  }
}
