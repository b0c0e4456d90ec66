package org.numrand.surface.generator;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.numrand.surface.Change;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Surface;

/**
 * The tables of docs/streams.md are the histories of the rows; {@code -Ddocs.update} writes them.
 */
class StreamsTableTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "streams.md");

  private record Row(Change change, String method) {
    String text() {
      return "| "
          + change.version()
          + " | `"
          + method
          + "` | "
          + change.words()
          + " | "
          + (change.share().isEmpty() ? "(checks only)" : change.share())
          + " |\n";
    }
  }

  private static Stream<Row> rows(Method method, Surface surface) {
    String option = method.option().isEmpty() ? "" : "(" + method.option() + ")";
    return method.sampler(surface).history().stream()
        .map(change -> new Row(change, method.name() + option));
  }

  private static long number(Row row) {
    long number = 0;
    for (String part : row.change().version().split("\\.", -1)) {
      number = 1000 * number + Long.parseLong(part);
    }
    return number;
  }

  private static String table(Surface surface) {
    return "| since | method | what changed | which values differ |\n|---|---|---|---|\n"
        + Methods.of(surface).stream()
            .flatMap(method -> rows(method, surface))
            .sorted(
                Comparator.comparingLong(StreamsTableTest::number)
                    .reversed()
                    .thenComparing(Row::method))
            .map(Row::text)
            .collect(joining());
  }

  @Test
  void theDocumentHasTheHistories() throws IOException {
    String text = Files.readString(DOCUMENT);
    String expected = text;
    for (Surface surface : List.of(Surface.GENERATOR, Surface.RANDOM_STATE)) {
      String start = "<!-- history of " + surface.className() + " -->\n";
      String end = "<!-- end -->";
      int from = expected.indexOf(start) + start.length();
      int to = expected.indexOf(end, from);
      expected = expected.substring(0, from) + table(surface) + expected.substring(to);
    }
    if (System.getProperty("docs.update") != null) {
      Files.writeString(DOCUMENT, expected);
      return;
    }
    assertEquals(expected, text, "run with -Ddocs.update");
  }
}
