package org.numrand.distributions;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package of the module may know which: so they have no cycle. */
class RoomsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/numrand/distributions");
  private static final String SURFACE = "";

  private static final Pattern IMPORT =
      Pattern.compile(
          "^import (?:static )?org\\.numrand\\.distributions(?:\\.([a-z]\\w*))?\\.[A-Z]",
          Pattern.MULTILINE);

  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          entry("view", Set.of(SURFACE)),
          entry("draw", Set.of("spi", "call", "integer", "float32", "ziggurat")),
          entry("spi", Set.of()),
          entry("linalg", Set.of()),
          entry("call", Set.of("spi")),
          entry("ziggurat", Set.of("spi")),
          entry("integer", Set.of("spi", "call")),
          entry("kernel", Set.of("spi", "call", "integer")),
          entry("float32", Set.of("spi", "call", "ziggurat", "kernel")),
          entry("history", Set.of("spi", "call", "kernel")),
          entry("sequence", Set.of("spi", "call", "integer", "kernel")));

  @Test
  void packagesKnowOnlyThoseBelowThem() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertEquals(
          MAY_KNOW.keySet(),
          sources.stream()
              .map(RoomsTest::room)
              .filter(room -> !room.equals(SURFACE))
              .collect(Collectors.toSet()));
      for (Path source : sources) {
        String room = room(source);
        if (!room.equals(SURFACE)) {
          Set<String> known = known(source);
          known.remove(room);
          assertTrue(MAY_KNOW.get(room).containsAll(known), () -> source + " knows " + known);
        }
      }
    }
  }

  private static String room(Path source) {
    return SOURCES.relativize(source.getParent()).toString();
  }

  private static Set<String> known(Path source) throws IOException {
    return IMPORT
        .matcher(Files.readString(source))
        .results()
        .map(RoomsTest::importedRoom)
        .collect(Collectors.toSet());
  }

  private static String importedRoom(MatchResult imported) {
    return imported.group(1) == null ? SURFACE : imported.group(1);
  }
}
