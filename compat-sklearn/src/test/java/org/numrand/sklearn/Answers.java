package org.numrand.sklearn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares Python's results of calls, line by line, with Java's. */
final class Answers implements Consumer<String> {
  /** Refusals whose words differ. */
  private static final List<Pattern> IN_OTHER_WORDS =
      List.of(
          // NumPy's own: RandomState's and Generator's words differ, too.
          Pattern.compile("Cannot take a larger sample than population when .*"),
          Pattern.compile(
              "a must be (a positive integer|greater than 0) unless no samples are taken"),
          Pattern.compile("weight vector many not include negative values"),
          // Checked after the number of folds.
          Pattern.compile("Found array with 0 sample\\(s\\) .*"),
          // Quotes arrays as NumPy prints them.
          Pattern.compile("The groups parameter contains fewer than .*"),
          Pattern.compile("Length of `(n_samples|clusters_std)` not consistent with .*"),
          // Before scikit-learn 1.8 and 1.3.
          Pattern.compile("The least populated class in y has only 1 member, .*"),
          Pattern.compile("(test|train)_size=\\S+ should be either positive and smaller than .*"));

  private static final Pattern HEX = Pattern.compile("-?0x.*p.*");

  private final JsonObject versions;
  private final ScikitLearnVersion version;
  private final PandasVersion pandas;
  private final Map<String, Integer> calls = new TreeMap<>();

  private Answers(JsonObject versions) {
    this.versions = versions;
    version = ScikitLearnVersion.closest(versions.get("sklearn").getAsString());
    pandas = PandasVersion.closest(versions.get("pandas").getAsString());
  }

  /** Checks all lines after the first, which says the versions. */
  static Answers check(Iterator<String> lines) {
    var answers = new Answers(new Gson().fromJson(lines.next(), JsonObject.class));
    lines.forEachRemaining(answers);
    return answers;
  }

  /** How many calls of each kind have been compared. */
  Map<String, Integer> calls() {
    return calls;
  }

  @Override
  public void accept(String text) {
    JsonObject line = new Gson().fromJson(text, JsonObject.class);
    String kind = line.get("kind").getAsString();
    calls.merge(kind, 1, Integer::sum);
    var call = new Call(kind, line.getAsJsonObject("params"), version, pandas);
    if (line.has("error")) {
      checkRefusal(call, line.get("error").getAsString());
      return;
    }
    assertEquals(canonical(line.get("result")), canonical(call.result()), call::toString);
    if (line.has("after")) {
      assertEquals(
          canonical(line.get("after")), canonical(call.after()), () -> "state after " + call);
    }
  }

  private static void checkRefusal(Call call, String error) {
    var refusal = assertThrows(IllegalArgumentException.class, call::result, call::toString);
    String reason = error.substring(error.indexOf(": ") + 2);
    if (IN_OTHER_WORDS.stream().noneMatch(words -> words.matcher(reason).lookingAt())) {
      assertTrue(
          refusal.getMessage().startsWith(reason.strip()),
          () -> refusal.getMessage() + " instead of " + reason + " of " + call);
    }
    JsonElement after = call.after();
    if (!after.isJsonNull()) {
      assertEquals(call.untouched(), after, () -> "state after " + call);
    }
  }

  /** The versions compared with. */
  @Override
  public String toString() {
    return versions.toString();
  }

  /** Integers and real numbers stay apart, and real numbers keep all bits. */
  private static String canonical(JsonElement json) {
    if (json.isJsonArray()) {
      return ImmutableList.copyOf(json.getAsJsonArray()).stream()
          .map(Answers::canonical)
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (json instanceof JsonPrimitive primitive) {
      String text = primitive.getAsString();
      boolean real = primitive.isNumber() && !text.matches("-?[0-9]+");
      boolean hex = primitive.isString() && HEX.matcher(text).matches();
      return real || hex ? Double.toHexString(Double.parseDouble(text)) : primitive.toString();
    }
    return json.toString();
  }
}
