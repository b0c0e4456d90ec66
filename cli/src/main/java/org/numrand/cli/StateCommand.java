package org.numrand.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints an engine's state. */
@Command(
    name = "state",
    description = "Prints an engine's state as JSON, for bit_generator.state in Python.")
final class StateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SourceOptions source = new SourceOptions();

  @Override
  public Integer call() throws IOException {
    spec.commandLine().getOut().println(source.open().state().toJson());
    return ExitCode.OK;
  }
}
