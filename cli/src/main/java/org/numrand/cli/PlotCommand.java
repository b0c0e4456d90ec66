package org.numrand.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.numrand.cli.plot.EnginePicture;
import org.numrand.core.BitGenerator;
import org.numrand.surface.Methods;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Pictures of what the other commands print. */
@Command(
    name = "plot",
    description = "Draws pictures: of a method's values, and of an engine's words.",
    footer = {
      "",
      "Examples:",
      "  numrand plot generator gamma 2.5 --size 100000 --out gamma.png",
      "  numrand plot generator gamma '[0.5,1,2.5]' --seed 101 --out gammas.svg",
      "  numrand plot raw --engine PCG64 --seed 101 --out pcg64.png"
    })
final class PlotCommand {
  private PlotCommand() {}

  /**
   * The command.
   *
   * @param withMethods whether it has sub-commands for methods: not needed if it is not called
   */
  static CommandLine of(boolean withMethods) {
    var plot = new CommandLine(new PlotCommand());
    for (Target target : List.of(Target.GENERATOR, Target.RANDOMSTATE)) {
      var options = new PlotMethod.Options();
      CommandLine surface = new CommandLine(options).setCommandName(target.command());
      surface.getCommandSpec().usageMessage().description(target.description());
      if (withMethods) {
        Methods.of(target.surface()).stream()
            .filter(PlotMethod::hasPicture)
            .forEach(row -> surface.addSubcommand(new PlotMethod(target, row, options).spec()));
      }
      plot.addSubcommand(surface);
    }
    return plot.addSubcommand(new Raw());
  }

  /** An engine's words. */
  @Command(
      name = "raw",
      description = {
        "An engine's words beside RANDU's, the generator whose triples lie on fifteen planes: bits,"
            + " pairs of neighbours, the same in a thin slice of the square, and triples seen along"
            + " the planes.",
        "  numrand plot raw --engine PCG64 --seed 101 --out pcg64.png"
      })
  private static final class Raw implements Callable<Integer> {
    @Mixin private SourceOptions source = new SourceOptions();
    @Mixin private PlotOptions plot = new PlotOptions();

    @Override
    public Integer call() throws IOException {
      BitGenerator engine = source.open();
      return plot.save(() -> EnginePicture.of(engine, engine.properties().name()));
    }
  }
}
