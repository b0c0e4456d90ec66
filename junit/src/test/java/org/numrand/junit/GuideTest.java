package org.numrand.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.numrand.junit.Origin.Child;

/** What {@code docs/testing.md} shows is what its example prints. */
class GuideTest {
  private static final Path GUIDE = Path.of("..", "docs", "testing.md");
  private static final Path EXAMPLE =
      Path.of("src", "test", "java", "org", "example", "DiceTest.java");

  @Test
  void theReportsAreThoseOfTheExample() throws Exception {
    String guide = Files.readString(GUIDE);
    Run run = Run.of(Class.forName("org.example.DiceTest")).seed(4213).run();
    List<String> failed = run.ids("FAILED");
    assertEquals(3, failed.size());
    for (String id : failed.subList(0, 2)) {
      Run.Outcome outcome = run.outcomes().get(id);
      var trace = new StringWriter();
      outcome.failure().orElseThrow().printStackTrace(new PrintWriter(trace, true));
      String shown =
          trace
              .toString()
              .lines()
              .filter(line -> !line.startsWith("\tat ") || line.contains("org.example"))
              .reduce((a, b) -> a + "\n" + b)
              .orElseThrow();
      assertTrue(guide.contains(shown), shown);
    }
  }

  @Test
  void theExamplesAreShownWhole() throws Exception {
    String example = Files.readString(EXAMPLE);
    String shown = example.substring(example.indexOf("@Seeded"));
    assertTrue(Files.readString(GUIDE).contains("```java\n" + shown + "```\n"));
    example = Files.readString(EXAMPLE.resolveSibling("SkellamTest.java"));
    shown = example.substring(example.indexOf("class "));
    String guide = Files.readString(GUIDE.resolveSibling("writing-a-distribution.md"));
    assertTrue(guide.contains("```java\n" + shown + "```\n"));
    example = Files.readString(EXAMPLE.resolveSibling("InverseGaussianTest.java"));
    shown = example.substring(example.indexOf("  /** Inverse"), example.indexOf("\n\n  @"));
    assertTrue(guide.contains(shown.substring(2).replace("\n  ", "\n")));
  }

  @Test
  void thePathIsThatOfTheExample() throws Exception {
    String guide = Files.readString(GUIDE);
    String generator = "(org.numrand.distributions.Generator)";
    List<String> path =
        List.of(
            "[engine:junit-jupiter]/[class:org.example.DiceTest]",
            "/[method:isFair" + generator + "]",
            "/[parameter:org.example.DiceTest.isFair" + generator + "#0]");
    path.forEach(part -> assertTrue(guide.contains("\"" + part + "\""), part));
    var child = Child.of(java.math.BigInteger.valueOf(4213), String.join("", path));
    assertTrue(guide.contains("\n(" + child.first() + ", " + child.second() + ")\n"));
  }
}
