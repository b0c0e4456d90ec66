package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Surface;

/**
 * Each row of the table has a line in docs/coming-from-numpy.md, by its names in Python and in
 * Java; {@link ComingFromNumPyTest} runs the lines.
 */
class DocumentedRowsTest {
  private static final Pattern LINE =
      Pattern.compile("^\\| `(.+)` \\| `(.+)` \\|$", Pattern.MULTILINE);

  private static final Map<Surface, String> OBJECTS =
      Map.of(
          Surface.GENERATOR, "rng.",
          Surface.RANDOM_STATE, "np.random.",
          Surface.PYTHON, "random.");

  /** A shuffle has no value to print, and np.random lacks the other. */
  private static final Set<String> WITHOUT_A_LINE = Set.of("shuffle", "tomaxint");

  @ParameterizedTest
  @EnumSource
  void everyRowHasALine(Surface surface) throws IOException {
    String page = Files.readString(Path.of("../docs/coming-from-numpy.md"));
    String tables = page.substring(page.indexOf("## Every method, line by line"));
    List<MatchResult> lines = LINE.matcher(tables).results().toList();
    String object = OBJECTS.get(surface);
    List<String> missing =
        Methods.of(surface).stream()
            .filter(row -> row.inNumPy() && !WITHOUT_A_LINE.contains(row.name()))
            .filter(
                row ->
                    lines.stream()
                        .noneMatch(
                            line ->
                                line.group(1).startsWith(object + row.name() + "(")
                                    && line.group(2).contains(object + row.javaName())))
            .map(Method::javaName)
            .toList();
    assertEquals(List.of(), missing);
  }
}
