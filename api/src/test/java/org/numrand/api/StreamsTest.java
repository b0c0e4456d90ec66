package org.numrand.api;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.numrand.calls.Bits;
import org.numrand.calls.Call;
import org.numrand.calls.Elements;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.Generator;
import org.numrand.numpy.RandomState;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Surface;

/**
 * The streams of all methods are those of {@code api/streams.txt}: a line has a surface, a NumPy
 * version, a method, its arguments as JSON, and a digest of values and state. {@code -Dapi.update}
 * fills in the digests of new lines. It changes one, and this test passes, only where {@code
 * CHANGELOG.md} has the method, in backticks, in the newest version's section "Value-breaking".
 */
class StreamsTest {
  private static final Path FILE = Path.of("streams.txt");
  private static final long SEED = 101;

  private record Line(String surface, String version, String method, String arguments) {
    static Line of(String text) {
      List<String> words = List.of(text.split(" ", -1));
      assertTrue(words.size() >= 4, () -> "surface version method [arguments] digest: " + text);
      return new Line(words.get(0), words.get(1), words.get(2), words.get(3));
    }

    /** The method without the dtype that may follow it. */
    String name() {
      return method.replaceFirst(":.*", "");
    }

    String digest() {
      NumPyVersion asOf = NumPyVersion.of(version);
      if (surface.equals("Generator")) {
        Generator rng = Generator.withSeed(SEED).asOf(asOf);
        return digest(call(Surface.GENERATOR).on(rng), rng.bitGenerator().state());
      }
      RandomState rs = new RandomState(SEED, asOf);
      return digest(call(Surface.RANDOM_STATE).on(rs), rs.getState());
    }

    private static String digest(Object values, Object state) {
      String bits = Bits.of(values).mapToObj(Long::toHexString).collect(joining(" "));
      return "%016x".formatted(Bits.digest(bits + state));
    }

    private Call call(Surface on) {
      List<Object> values = new ArrayList<>();
      JsonParser.parseString(arguments).getAsJsonArray().forEach(value -> values.add(value(value)));
      int dtype = method.indexOf(':');
      return dtype < 0
          ? Call.of(on, method, values.toArray())
          : Call.ofDtype(
              on, method.substring(0, dtype), method.substring(dtype + 1), values.toArray());
    }

    private static Object value(JsonElement json) {
      if (json.isJsonNull()) {
        return null;
      }
      if (json.isJsonObject()) {
        Map.Entry<String, JsonElement> only = json.getAsJsonObject().entrySet().iterator().next();
        return Elements.of(only.getKey(), only.getValue().getAsInt());
      }
      if (json.isJsonArray()) {
        return array(json.getAsJsonArray());
      }
      if (!json.getAsJsonPrimitive().isNumber()) {
        return json.getAsJsonPrimitive().isBoolean() ? json.getAsBoolean() : json.getAsString();
      }
      return isReal(json) ? (Object) json.getAsDouble() : (Object) json.getAsLong();
    }

    private static boolean isReal(JsonElement json) {
      return json.isJsonPrimitive() && json.getAsString().matches(".*[.eE].*");
    }

    private static Object array(JsonArray json) {
      Stream<JsonElement> all = StreamSupport.stream(json.spliterator(), false);
      if (json.get(0).isJsonArray()) {
        return all.map(row -> (double[]) array(row.getAsJsonArray())).toArray(double[][]::new);
      }
      return isReal(json.get(0))
          ? all.mapToDouble(JsonElement::getAsDouble).toArray()
          : all.mapToLong(JsonElement::getAsLong).toArray();
    }

    @Override
    public String toString() {
      return String.join(" ", surface, version, method, arguments);
    }
  }

  @Test
  void streamsAreTheSame() throws IOException {
    String breaking = valueBreaking(Files.readString(Path.of("..", "CHANGELOG.md")));
    List<String> now = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (String text : Files.readAllLines(FILE)) {
      Line line = Line.of(text);
      String digest = line + " " + line.digest();
      boolean isNew = text.equals(line.toString());
      if (!isNew && !text.equals(digest) && !breaking.contains("`" + line.name() + "`")) {
        changed.add(text);
        digest = text;
      }
      now.add(digest);
    }
    if (System.getProperty("api.update") != null) {
      Files.write(FILE, now);
    }
    assertEquals(List.of(), changed, "value-breaking, and not in CHANGELOG.md as such");
    assertEquals(Files.readAllLines(FILE), now, "run with -Dapi.update and commit api/" + FILE);
  }

  @Test
  void allMethodsHaveStreams() throws IOException {
    Set<String> held = new LinkedHashSet<>();
    for (String text : Files.readAllLines(FILE)) {
      Line line = Line.of(text);
      held.add(line.surface() + " " + line.name());
    }
    Set<String> missing = new LinkedHashSet<>();
    for (Surface surface : List.of(Surface.GENERATOR, Surface.RANDOM_STATE)) {
      for (Method row : Methods.of(surface)) {
        missing.add(surface.className() + " " + row.name());
      }
    }
    missing.removeAll(held);
    assertEquals(
        Set.of(),
        missing,
        "add a line of each to api/" + FILE + ": surface version method [arguments]");
  }

  /** What the newest version changes on purpose. */
  private static String valueBreaking(String changelog) {
    String newest = changelog.split("\n## ", -1)[1];
    int heading = newest.indexOf("\n### Value-breaking\n");
    return heading < 0 ? "" : newest.substring(heading + 4).replaceFirst("(?s)\n### .*", "");
  }

  @Test
  void onlyTheNewestVersionsHeadingCounts() {
    String older = "## 1.0.0\n\n### Value-breaking\n\n`gamma`\n";
    assertEquals("", valueBreaking("# Changelog\n\n## 1.1.0\n\n### Added\n\n`gamma`\n\n" + older));
    assertTrue(
        valueBreaking("# Changelog\n\n## 2.0.0\n\n### Value-breaking\n\n`zipf`\n\n### Added\n\nx\n")
            .contains("`zipf`"));
  }
}
