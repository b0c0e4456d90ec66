package org.numrand.sklearn;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random calls of every kind against this machine's scikit-learn and pandas. */
class LiveTest {
  private static final String MOST_ROWS = "200";

  @Test
  void someCallsOfEachKind() throws IOException, InterruptedException {
    check(10);
  }

  @Test
  @Tag("slow")
  void thousandCallsOfEachKind() throws IOException, InterruptedException {
    check(1000);
  }

  private static void check(int callsOfAKind) throws IOException, InterruptedException {
    ScikitLearnOracle oracle = ScikitLearnOracle.find();
    List<String> arguments = List.of("live", "" + callsOfAKind, MOST_ROWS);
    Answers answers = oracle.run("calls.py", arguments, lines -> Answers.check(lines.iterator()));
    System.out.println(
        oracle
            + ": "
            + answers
            + ", "
            + callsOfAKind
            + " calls of each of "
            + answers.calls().keySet());
    assertTrue(answers.calls().size() >= 26, answers.calls()::toString);
    assertTrue(
        answers.calls().values().stream().allMatch(n -> n == callsOfAKind),
        answers.calls()::toString);
  }
}
