package org.numrand.sklearn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.numrand.numpy.NumPy.np;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numrand.numpy.RandomState;

/**
 * The lines of docs/scikit-learn.md: the Java ones are compiled and run, and give what the Python
 * ones give to this machine's scikit-learn and pandas.
 */
class GuideTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| `(.+)` \\| `(.+)` \\|$", Pattern.MULTILINE);
  private static final Pattern VERSION_ROW =
      Pattern.compile("^\\| (?:pandas )?[0-9.]+ \\| .* \\| `([^`]+)`.* \\|$", Pattern.MULTILINE);
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

  /** The variables that the lines use. */
  public abstract static class Line implements Callable<Object> {
    protected final double[][] x = new double[20][2];
    protected final int[] y = IntStream.range(0, 20).map(i -> i * i % 3).toArray();
    protected final int[] groups = IntStream.range(0, 20).map(i -> (i * i + i) % 13).toArray();
    protected final String[] city =
        IntStream.range(0, 20).mapToObj(i -> "" + (char) ('Z' - i % 4)).toArray(String[]::new);
    protected final double[] w = IntStream.range(0, 20).mapToDouble(i -> i % 5 + 1.0).toArray();
    protected final RandomState rs = new RandomState(7);
  }

  private static String page;
  private static List<MatchResult> rows;
  private static List<MatchResult> versionRows;

  @TempDir private static Path folder;

  @BeforeAll
  static void readPage() throws IOException {
    page = Files.readString(Path.of("..", "docs", "scikit-learn.md"));
    rows = ROW.matcher(page).results().toList();
    versionRows = VERSION_ROW.matcher(page).results().toList();
  }

  private static String block(String language) {
    return BLOCK
        .matcher(page)
        .results()
        .filter(block -> block.group(1).equals(language))
        .findFirst()
        .orElseThrow()
        .group(2);
  }

  /** The Java program of the guide, then its lines, each with the same seeds. */
  private static List<String> runJava() throws Exception {
    List<String> bodies = new ArrayList<>(List.of(block("java") + "return null;"));
    Stream.concat(rows.stream().map(row -> row.group(2)), versionRows.stream().map(r -> r.group(1)))
        .forEach(line -> bodies.add("return " + line + ";"));
    var source =
        new StringBuilder(
            """
            package org.numrand.sklearn;
            import java.util.*;
            import org.numrand.distributions.Generator;
            public class Lines {
            """);
    for (int i = 0; i < bodies.size(); i++) {
      source.append(
          """
            public static class L%d extends GuideTest.Line {
              public Object call() { %s }
            }
          """
              .formatted(i, bodies.get(i)));
    }
    Path file = Files.writeString(folder.resolve("Lines.java"), source.append("}\n"));
    var messages = new ByteArrayOutputStream();
    String classPath = System.getProperty("java.class.path");
    String[] options = {"-proc:none", "-cp", classPath, "-d", "" + folder, "" + file};
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler().run(null, null, messages, options),
        () -> messages.toString(UTF_8));
    List<String> results = new ArrayList<>();
    try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      for (int i = 0; i < bodies.size(); i++) {
        var line =
            (Line)
                loader.loadClass("org.numrand.sklearn.Lines$L" + i).getConstructor().newInstance();
        np.random.seed(101);
        results.add(i == 0 ? printed(line) : new Gson().toJson(plain(line.call())));
      }
    }
    return results;
  }

  private static String printed(Line program) throws Exception {
    PrintStream out = System.out;
    var captured = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(captured, true, UTF_8));
      program.call();
    } finally {
      System.setOut(out);
    }
    return captured.toString(UTF_8);
  }

  private static Object plain(Object value) {
    if (value instanceof Splits splits) {
      return plain(splits.toList());
    }
    if (value instanceof Split split) {
      return List.of(split.train(), split.test());
    }
    if (value instanceof MakeBlobs.Blobs blobs) {
      return List.of(
          Stream.of(blobs.x())
              .map(row -> Arrays.stream(row).mapToObj(Double::toHexString).toList())
              .toList(),
          blobs.y());
    }
    if (value instanceof Iterable<?> all) {
      return StreamSupport.stream(all.spliterator(), false).map(GuideTest::plain).toList();
    }
    return value instanceof int[] || value instanceof Number ? value : value.toString();
  }

  @Test
  void everyLineGivesTheSameInBothLanguages() throws Exception {
    assertTrue(rows.size() >= 40, "rows: " + rows.size());
    assertTrue(versionRows.size() >= 9, "rows of versions: " + versionRows.size());
    List<String> java = runJava();
    assertEquals(block("text"), java.get(0));
    ScikitLearnOracle oracle = ScikitLearnOracle.find();
    List<String> lines = new ArrayList<>(List.of(block("python")));
    rows.forEach(row -> lines.add(row.group(1)));
    List<String> python = oracle.run("guide.py", List.of(new Gson().toJson(lines)), Stream::toList);
    assertEquals(lines.size(), python.size());
    assertEquals(java.get(0), new Gson().fromJson(python.get(0), JsonElement.class).getAsString());
    for (int i = 1; i < python.size(); i++) {
      assertEquals(canonical(python.get(i)), canonical(java.get(i)), lines.get(i));
    }
  }

  /** Python's {@code float.hex} pads with zeros. */
  private static Object canonical(String json) {
    String unpadded =
        json.replaceAll("(0x1\\.[0-9a-f]*?)0*(p)\\+?", "$1$2").replace("0x1.p", "0x1.0p");
    return new Gson().fromJson(unpadded, JsonElement.class);
  }
}
