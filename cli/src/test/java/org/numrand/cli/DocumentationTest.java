package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/command-line.md print what stands below them. */
class DocumentationTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("^\\$ \\./numrand ([^|\\n]*)\\n((?:(?!\\$|```).*\\n)*)", Pattern.MULTILINE);
  private static final Pattern FILE =
      Pattern.compile("^\\$ cat (\\S+)\\n((?:(?!\\$|```).*\\n)+)", Pattern.MULTILINE);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|([^ ]+)");

  @Test
  void examplesPrintWhatStandsBelowThem(@TempDir Path directory) throws IOException {
    String page = Files.readString(Path.of("..", "docs", "command-line.md"));
    List<MatchResult> examples =
        EXAMPLE
            .matcher(page)
            .results()
            .filter(example -> !example.group(2).isEmpty() || example.group(1).contains("--out"))
            .toList();
    assertTrue(examples.size() >= 15, examples.size() + " examples");
    List<String> files =
        new ArrayList<>(List.of("state.json", "x.npy", "gamma.png", "gammas.svg", "engine.png"));
    for (MatchResult file : FILE.matcher(page).results().toList()) {
      Files.writeString(directory.resolve(file.group(1)), file.group(2));
      files.add(file.group(1));
    }
    for (MatchResult example : examples) {
      List<String> words = new ArrayList<>();
      WORD.matcher(example.group(1))
          .results()
          .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
          .map(word -> files.contains(word) ? directory.resolve(word).toString() : word)
          .forEach(words::add);
      assertEquals(example.group(2), Run.of(words.toArray(String[]::new)).out(), example.group(1));
    }
  }
}
