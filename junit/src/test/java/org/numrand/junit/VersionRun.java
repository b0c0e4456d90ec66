package org.numrand.junit;

import java.util.Map;

/**
 * Runs {@link EverythingCases}, replays its failures, and prints all outcomes: a program for other
 * versions of JUnit, which takes the seed from the environment.
 */
final class VersionRun {
  private VersionRun() {}

  /**
   * Runs, and prints what became of it.
   *
   * @param arguments a printed command for Gradle, or nothing for {@link EverythingCases}
   */
  public static void main(String[] arguments) {
    Run.Plan plan =
        arguments.length == 0
            ? Run.of(EverythingCases.class)
            // What a file says gives way to the environment.
            : Run.ofGradle(arguments[0]).seed(99);
    System.out.print(text(plan));
  }

  static String text(Run.Plan plan) {
    var text = new StringBuilder();
    Run run = plan.run();
    append(text, run);
    for (String id : run.ids("FAILED")) {
      Replay replay = run.outcomes().get(id).replay().orElseThrow();
      text.append("replayed: ").append(replay.maven()).append('\n');
      append(text, Run.ofMaven(replay.maven()).run());
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Run run) {
    for (Map.Entry<String, Run.Outcome> entry : run.outcomes().entrySet()) {
      Run.Outcome outcome = entry.getValue();
      text.append(entry.getKey()).append(' ').append(outcome.status()).append('\n');
      outcome.drawn().forEach(drawn -> text.append("  ").append(drawn).append('\n'));
      for (Map<String, String> report : outcome.reports()) {
        report.forEach((key, value) -> text.append("  " + key + "=" + value + "\n"));
      }
      outcome.replay().ifPresent(replay -> text.append(replay.getMessage()).append('\n'));
    }
  }
}
