package org.numrand.bench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final Row FAST =
      row("fast()", times(6, 8, 9), times(2, 2.5, 3), List.of(peer("slow", 5), peer("good", 4)));
  private static final Row SLOW = row("slow()", times(1, 1, 1), times(2, 2, 2), List.of());
  private static final Row OURS_ONLY = row("ours()", null, times(1, 1, 1), List.of());

  private static Times times(double... rounds) {
    return Times.of(java.util.Arrays.stream(rounds).boxed().toList());
  }

  private static Row.Peer peer(String name, double nanos) {
    return new Row.Peer(name, times(nanos));
  }

  private static Row row(String name, @Nullable Times numpy, Times ours, List<Row.Peer> peers) {
    return new Row(name, 1000, 1.5, numpy, ours, 0, peers);
  }

  private static Report report(Row... fills) {
    return new Report(
        "abc",
        new Machine("a CPU", 2, "Linux", "a JVM", "2.4.6"),
        Settings.QUICK,
        new Variant("JDK 17", List.of(fills)),
        List.of(new Variant("JDK 25", List.of(fills))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Footprint("PCG64", 100, 200)));
  }

  @Test
  void timesHaveMinimumMedianAndSpread() {
    Times times = Times.of(List.of(4.0, 2.0, 3.0, 5.0));
    assertEquals(new Times(2, 3.5, 5), times);
    assertEquals(1.5, times.spread());
    assertThrows(IllegalArgumentException.class, () -> Times.of(List.of()));
  }

  @Test
  void aRowComparesItsFastestRounds() {
    assertEquals(3.0, FAST.ratio().orElseThrow());
    assertEquals("good", FAST.bestPeer().orElseThrow().name());
    assertEquals(2.0, FAST.peerRatio().orElseThrow());
    assertFalse(FAST.misses());
    assertTrue(SLOW.misses());
    assertFalse(OURS_ONLY.misses());
  }

  @Test
  void theMeanIsGeometricAndOfTheRowsThatNumPyHas() {
    assertEquals(
        Math.sqrt(1.5), report(FAST, SLOW, OURS_ONLY).fills().geometricMean().orElseThrow(), 1e-15);
    assertTrue(report(OURS_ONLY).fills().geometricMean().isEmpty());
  }

  @Test
  void tablesMarkWhatMissesItsBarAndLeaveEmptyWhatIsNotThere() {
    assertEquals(
        """
        | workload | NumPy ns | ours ns | ratio | bar | best peer | its ns | its ratio | spread |
        |---|---|---|---|---|---|---|---|---|
        | `fast()` | 6.00 (8.00) | 2.00 (2.50) | 3.00 | 1.5 | good | 4.00 (4.00) | 2.00 | 50 %, 50 % |
        | `slow()` | 1.00 (1.00) | 2.00 (2.00) | **0.50** | 1.5 |  |  |  | 0 %, 0 % |
        | `ours()` |  | 1.00 (1.00) |  | 1.5 |  |  |  | 0 % |
        """,
        Markdown.table(List.of(FAST, SLOW, OURS_ONLY)));
  }

  @Test
  void otherJvmsAreColumnsOfRatios() {
    String text = Markdown.of(report(FAST, SLOW, OURS_ONLY), "x.png");
    assertTrue(text.contains("ratios of all fills: **1.22** (JDK 17), **1.22** (JDK 25)"), text);
    assertTrue(
        text.contains(
            """
            | workload | JDK 17 | JDK 25 |
            |---|---|---|
            | `fast()` | 3.00 | 3.00 |
            | `slow()` | **0.50** | **0.50** |
            | `ours()` |  |  |
            """),
        text);
  }

  @Test
  void jvmsAreEachJdkWithEachOfTheOptions() throws IOException {
    Path home = Path.of(System.getProperty("java.home"));
    List<Jvm> others = Jvm.others(List.of(home), List.of("-XX:UseAVX=2 -Xmx1g"));
    String jdk = "JDK " + System.getProperty("java.version");
    assertEquals(
        List.of(jdk + " -XX:UseAVX=2 -Xmx1g", jdk, jdk + " -XX:UseAVX=2 -Xmx1g"),
        List.of(others.get(0).label(), others.get(1).label(), others.get(2).label()));
    assertEquals(List.of(), Jvm.others(List.of(), List.of()));
    var e = assertThrows(IllegalArgumentException.class, () -> new Jvm(Path.of("x"), List.of()));
    assertEquals(
        "--java must be the folder of a JDK, but there is no bin/java in x", e.getMessage());
  }

  @Test
  void resultsAreMarkdownJsonAndAChart(@TempDir Path folder) throws IOException {
    new Results(report(FAST, SLOW)).write(folder.resolve("x"));
    assertTrue(Files.readString(folder.resolve("x.md")).contains("`slow()` (0.50 of 1.5)"));
    var json = JsonParser.parseString(Files.readString(folder.resolve("x.json"))).getAsJsonObject();
    assertEquals(
        "fast()",
        json.getAsJsonObject("fills")
            .getAsJsonArray("fills")
            .get(0)
            .getAsJsonObject()
            .get("workload")
            .getAsString());
    assertEquals(1000, ImageIO.read(folder.resolve("x.png").toFile()).getWidth());
  }

  @Test
  void aDocumentTakesTheTablesUpBetweenItsTwoComments(@TempDir Path folder) throws IOException {
    Path document = folder.resolve("performance.md");
    Files.writeString(document, "before\n" + Results.BEGIN + "old\n" + Results.END + "after\n");
    new Results(report(FAST)).writeInto(document);
    String text = Files.readString(document);
    assertTrue(text.startsWith("before\n" + Results.BEGIN + "a CPU"), text);
    assertTrue(text.endsWith(Results.END + "after\n"), text);
    assertFalse(text.contains("old"), text);
    assertTrue(text.contains("(performance.png)"), text);
    assertThrows(IllegalArgumentException.class, () -> Results.replaced("nothing", ""));
  }
}
