package org.numrand.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.numrand.sklearn.Split;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** One kind of split as a command. */
@Command
final class SplitCommand implements Callable<Integer> {
  private static final Set<String> OPTIONS_OF_ALL =
      Set.of(
          SplitOptions.CSV,
          SplitOptions.NO_HEADER,
          SplitOptions.SKLEARN_VERSION,
          SplitOptions.FORMAT);

  private static final int FOLDS = 5;

  /** All kinds. */
  @Command(
      name = "split",
      synopsisSubcommandLabel = "KIND",
      commandListHeading = "%nKinds:%n",
      description =
          "Splits rows as scikit-learn does: which to train with, and which to test with.",
      footer = {
        "",
        "Examples:",
        "  numrand split kfold --n 10 --n-splits 3 --random-state 42",
        "  numrand split train-test --csv iris.csv --test-size 0.2 --format csv"
      })
  private static final class Kinds {}

  private final SplitKind kind;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SplitOptions options = new SplitOptions();

  private SplitCommand(SplitKind kind) {
    this.kind = kind;
  }

  /**
   * The command.
   *
   * @param withKinds whether it has a sub-command for each kind: not needed if it is not called
   */
  static CommandLine of(boolean withKinds) {
    var commandLine = new CommandLine(new Kinds());
    if (withKinds) {
      for (SplitKind kind : SplitKind.values()) {
        commandLine.addSubcommand(kind.command(), spec(kind), kind.pythonName());
      }
    }
    return commandLine;
  }

  private static CommandSpec spec(SplitKind kind) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(new SplitCommand(kind));
    spec.usageMessage().description(kind.description());
    boolean countsRows = !kind.needs(SplitOptions.Y) && !kind.needs(SplitOptions.GROUPS);
    for (OptionSpec option : List.copyOf(spec.options())) {
      String name = option.longestName();
      boolean isNeeded = kind.needs(name);
      boolean isKept =
          kind.has(name)
              || OPTIONS_OF_ALL.contains(name)
              || (name.equals(SplitOptions.N) && countsRows);
      if (!isKept || isNeeded) {
        spec.remove(option);
      }
      if (isNeeded) {
        spec.addOption(option.toBuilder().required(true).build());
      }
    }
    return spec;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    options.version(); // refuses what is none, whether the kind has changed or not
    SplitRows rows = SplitRows.of(options);
    Iterable<Split> splits = kind.splits(options, rows);
    if (options.format == SplitFormat.JSON) {
      SplitFormat.writeJson(splits, out);
      return ExitCode.OK;
    }
    switch (kind.columns()) {
      case ALL_SPLITS ->
          SplitFormat.writeFolds(splits, rows.count(), Integer.MAX_VALUE, name("fold"), out);
      case A_REPEAT -> {
        int folds = options.nSplits == null ? FOLDS : options.nSplits;
        SplitFormat.writeFolds(splits, rows.count(), folds, name("repeat"), out);
      }
      case A_SPLIT -> SplitFormat.writeSets(splits, rows.count(), name("split"), out);
    }
    return ExitCode.OK;
  }

  private String name(String name) {
    return options.noHeader ? "" : name;
  }
}
