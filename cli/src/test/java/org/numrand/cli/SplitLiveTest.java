package org.numrand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.common.io.CharStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Splits of a file at the command line against this machine's scikit-learn, whose rows its pandas
 * reads; skipped, with a line, where {@code /usr/bin/python3} lacks either.
 */
class SplitLiveTest {
  private static final List<String> PYTHON = List.of("/usr/bin/python3", "-");

  /** The columns' names say what pandas takes them for. */
  private static final List<String> LABELS =
      List.of("int", "real", "truth", "text", "mixed", "huge");

  private static final String SCRIPT =
      """
      import json, sys, warnings
      try:
          import pandas as pd, sklearn
          from sklearn.model_selection import *
      except ImportError:
          print("none")
          sys.exit()
      warnings.simplefilter("ignore")
      print(sklearn.__version__)
      df = pd.read_csv(FILE)
      def show(splits):
          splits = [[part.tolist() for part in split] for split in splits]
          print(json.dumps(splits).replace("[[[", '[{"train": [').replace("]]]", "]}]")
              .replace("]], [[", ']},\\n {"train": [').replace("], [", '], "test": ['))
      for name in LABELS:
          c, n = df[name], len(df)
          show(StratifiedKFold(2, shuffle=True, random_state=1).split(df, c))
          show(StratifiedShuffleSplit(2, test_size=.4, random_state=2).split(df, c))
          show(GroupShuffleSplit(2, random_state=3).split(df, c, c))
          show(LeaveOneGroupOut().split(df, c, c))
          show([map(pd.Series, train_test_split(range(n), stratify=c, test_size=9, random_state=4))])
      """;

  private static final List<String> CALLS =
      List.of(
          "stratified-kfold --y %s --n-splits 2 --random-state 1",
          "stratified-shuffle-split --y %s --n-splits 2 --test-size .4 --random-state 2",
          "group-shuffle-split --groups %s --n-splits 2 --random-state 3",
          "leave-one-group-out --groups %s",
          "train-test --stratify %s --test-size 9 --random-state 4");

  @Test
  void columnsSortAsInPython(@TempDir Path folder) throws Exception {
    var text = new StringBuilder(String.join(",", LABELS)).append('\n');
    for (int i = 0; i < 30; i++) {
      int k = i * i % 7;
      text.append(List.of("10", "9", "-3", "+8", " 7", "007", "11").get(k)).append(',');
      text.append(List.of("10", "9.0", "-3", "8", "1e1", "1E0", "11").get(k)).append(',');
      text.append(k < 3 ? "True" : "false").append(',');
      text.append(List.of("Z", "a", "\ue000", "\ud83d\ude00", "\u00e9", "\"a,b\"", "a ").get(k));
      text.append(',').append(List.of("10", "9", "x", "8", "True", "1.5", "11").get(k)).append(',');
      text.append(k == 2 ? "18446744073709551615" : "" + k).append('\n');
    }
    Path file = Files.writeString(folder.resolve("rows.csv"), text);
    Iterator<String> lines = python(file).iterator();
    String version = lines.next();
    for (String label : LABELS) {
      for (String call : CALLS) {
        String line =
            "split " + call.formatted(label) + " --sklearn-version " + version + " --csv ";
        String[] words = (line + file).split(" ", -1);
        for (String split : Run.of(words).out().split("\n", -1)) {
          if (!split.isEmpty()) {
            assertEquals(lines.next(), split, line);
          }
        }
      }
    }
    assertEquals(false, lines.hasNext());
  }

  private static List<String> python(Path file) throws IOException, InterruptedException {
    if (!Files.isExecutable(Path.of(PYTHON.get(0)))) {
      skip();
    }
    Process process =
        new ProcessBuilder(PYTHON).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var out = process.outputWriter(UTF_8)) {
      String labels = "['" + String.join("', '", LABELS) + "']";
      out.write(SCRIPT.replace("FILE", "'" + file + "'").replace("LABELS", labels));
    }
    List<String> lines = CharStreams.readLines(process.inputReader(UTF_8));
    assertEquals(0, process.waitFor());
    if (lines.get(0).equals("none")) {
      skip();
    }
    return lines;
  }

  private static void skip() {
    String line = "Live splits skipped: " + PYTHON.get(0) + " has no scikit-learn and pandas";
    System.out.println(line);
    abort(line);
  }
}
