package org.numrand.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.surface.Example;
import org.numrand.surface.Kind;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Parameter;
import org.numrand.surface.Surface;

/**
 * docs/gallery.md: what it says of parameters is the table's, and its pictures show what its
 * commands draw. With {@code -Dgallery.update} both are written anew.
 */
class GalleryTest {
  private static final Path PAGE = Path.of("..", "docs", "gallery.md");
  private static final Pattern SECTION =
      Pattern.compile(
          "\\n## (\\w+)\\n.*?<!-- from the table -->\\n(.*?)<!-- end -->\\n"
              + ".*?\\$ \\./numrand (plot generator [^\\n]*) --out (docs/gallery/\\w+\\.png)\\n",
          Pattern.DOTALL);
  private static final boolean UPDATE = Boolean.getBoolean("gallery.update");

  /** The laws are computed with the JVM's functions, whose last bits may differ. */
  private static final double LAST_DIGITS = 3e-7;

  private static final Map<String, Method> ROWS =
      Methods.of(Surface.GENERATOR).stream()
          .filter(row -> row.option().isEmpty())
          .collect(Collectors.toMap(Method::name, Function.identity()));

  @TempDir private Path folder;

  /** A distribution of the page. */
  private record Section(String name, String facts, String command, Path picture) {

    Method row() {
      return ROWS.get(name);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Section> sections() throws IOException {
    return SECTION
        .matcher(Files.readString(PAGE))
        .results()
        .map(m -> new Section(m.group(1), m.group(2), m.group(3), Path.of("..", m.group(4))))
        .toList();
  }

  /** A line for each language, and one for each parameter. */
  private static String facts(Method row) {
    String example =
        row.bench().stream().findFirst().map(Example::values).orElse(List.of()).stream()
            .map(x -> x == x.longValue() ? "" + x.longValue() : "" + x)
            .map(x -> x + ", ")
            .collect(joining());
    String calls =
        "Python: `rng.%s(%s5)`; Java: `rng.%s(%s5)`.\n"
            .formatted(row.name(), example, row.javaName(), example);
    String parameters =
        row.parameters().stream()
            .filter(parameter -> parameter.kind() != Kind.FLAG)
            .map(GalleryTest::line)
            .collect(joining());
    return calls + (parameters.isEmpty() ? "" : "\n" + parameters);
  }

  private static String line(Parameter parameter) {
    String orElse = parameter.hasDefault() ? "; " + parameter.defaultText() + " if not given" : "";
    String words = parameter.description().replaceAll("\\{@code ([^}]*)}", "`$1`");
    return "- `" + parameter.name() + "`: " + words + orElse + "\n";
  }

  @Test
  void theTableIsTold() throws IOException {
    if (UPDATE) {
      String page =
          SECTION
              .matcher(Files.readString(PAGE))
              .replaceAll(
                  section ->
                      Matcher.quoteReplacement(
                          section
                              .group()
                              .replace(
                                  "<!-- from the table -->\n" + section.group(2),
                                  "<!-- from the table -->\n"
                                      + facts(ROWS.get(section.group(1))))));
      Files.writeString(PAGE, page);
    }
    assertTrue(sections().size() >= 34);
    for (Section section : sections()) {
      assertEquals(facts(section.row()), section.facts(), section.name());
    }
  }

  @ParameterizedTest
  @MethodSource("sections")
  void thePictureShowsWhatTheCommandDraws(Section section) throws IOException {
    Path drawn = UPDATE ? section.picture() : folder.resolve("drawn.png");
    String words = section.command().replace("'", "") + " --out " + drawn;
    assertEquals("", Run.of(words).out());
    JsonArray expected = PlotTest.series(drawn).getAsJsonArray();
    JsonArray shown = PlotTest.series(section.picture()).getAsJsonArray();
    assertEquals(expected.size(), shown.size());
    for (int i = 0; i < expected.size(); i++) {
      assertSame(expected.get(i).getAsJsonObject(), shown.get(i).getAsJsonObject());
    }
  }

  private static void assertSame(JsonObject expected, JsonObject shown) {
    for (String name : List.of("chart", "name")) {
      assertEquals(expected.get(name), shown.get(name));
    }
    boolean isOfLaw =
        Stream.of("density of", "mass of", "mean of")
                .anyMatch(start -> expected.get("name").getAsString().startsWith(start))
            || expected.get("chart").getAsString().startsWith("quantiles");
    for (String axis : List.of("x", "y")) {
      List<JsonElement> ours = expected.get(axis).getAsJsonArray().asList();
      List<JsonElement> theirs = shown.get(axis).getAsJsonArray().asList();
      assertEquals(ours.size(), theirs.size());
      for (int i = 0; i < ours.size(); i++) {
        double value = ours.get(i).getAsDouble();
        double tolerance = isOfLaw ? LAST_DIGITS * Math.abs(value) : 0;
        assertEquals(value, theirs.get(i).getAsDouble(), tolerance);
      }
    }
  }
}
