package org.numrand.sklearn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results of scikit-learn and pandas, made by {@code make_splits.py} and {@code calls.py}. */
class GoldenTest {
  @ParameterizedTest
  @CsvSource({
    "splits-1.9.1.jsonl, 329",
    "calls-1.9.1.jsonl, 104",
    "calls-1.6.1.jsonl, 104",
    "calls-1.2.1.jsonl, 108",
  })
  void calls(String file, int count) throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(GoldenTest.class.getResourceAsStream(file)), UTF_8))) {
      Answers answers = Answers.check(lines.lines().iterator());
      assertEquals(count, answers.calls().values().stream().mapToInt(i -> i).sum());
    }
  }
}
