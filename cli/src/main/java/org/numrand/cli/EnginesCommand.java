package org.numrand.cli;

import java.io.PrintWriter;
import org.numrand.core.BitGeneratorProperties;
import org.numrand.core.BitGenerators;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the engines. */
@Command(name = "engines", description = "Lists the engines and what they are.")
final class EnginesCommand implements Runnable {
  private static final String LINE = "%-12s  %4s  %6s  %-5s  %-8s  %s%n";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(LINE, "name", "word", "state", "jumps", "advances", "period");
    for (BitGeneratorProperties engine : BitGenerators.properties()) {
      out.printf(
          LINE,
          engine.name(),
          engine.wordBits(),
          engine.stateBits(),
          engine.jumps() ? "yes" : "no",
          engine.advances() ? "yes" : "no",
          engine.period());
    }
  }
}
