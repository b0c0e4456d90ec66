package org.numrand.cli.check;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the numbers with those of the NumPy, and of the Python, of the user's machine. */
@Command(
    name = "check",
    description = {
      "Compares the numbers of this library with those of the NumPy and the Python of your machine:"
          + " all bits of all values, and the states after them.",
      "  numrand check",
      "  numrand check --python /opt/venv/bin/python --sets 1000"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is equal, but what the table gives a reason for",
      "1:something differs without a reason",
      "2:there is no such Python, or it has no NumPy"
    })
public final class CheckCommand implements Callable<Integer> {
  /** How many values of an example there are for a set of random parameters. */
  private static final int VALUES = 200;

  private static final int MOST = 10_000;

  private static final String FUNCTION = "  %-36s %11s %11s%n";
  private static final String METHOD = "  %-36s %6s %8s %11s %9s  %s%n";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--python",
      paramLabel = "COMMAND",
      description = "The Python to compare with; python3 (python on Windows) if not given.")
  private String python =
      System.getProperty("os.name").startsWith("Windows") ? "python" : "python3";

  @Option(
      names = "--sets",
      paramLabel = "N",
      description =
          "How many sets of random parameters each method gets, and its examples and the C library's"
              + " functions 200 times as many values; 50 if not given, which takes seconds.")
  private int sets = 50;

  @Parameters(
      paramLabel = "METHOD",
      arity = "0..*",
      description = "The methods to compare; all if not given.")
  private List<String> only = new ArrayList<>();

  /** Found by picocli. */
  public CheckCommand() {}

  /** A row that was checked; nothing was found if this NumPy does not have it. */
  private record Line(Side side, Method row, @Nullable Finding finding) {}

  @Override
  public Integer call() throws IOException {
    checkArgument(sets > 0 && sets <= MOST, "sets must be from 1 to %s, but is %s", MOST, sets);
    List<Line> all =
        Stream.of(Side.values())
            .flatMap(
                side -> Methods.of(side.surface()).stream().map(row -> new Line(side, row, null)))
            .filter(line -> line.row.inNumPy())
            .filter(line -> only.isEmpty() || only.contains(line.row.name()))
            .toList();
    for (String name : only) {
      checkArgument(
          all.stream().anyMatch(line -> line.row.name().equals(name)),
          "METHOD must be one of NumPy's or of Python's random, but is %s",
          name);
    }
    PrintWriter out = spec.commandLine().getOut();
    try (PythonProcess process = PythonProcess.start(python)) {
      Machine machine = Machine.of(process, python);
      printMachine(machine, out);
      Set<Function> differing = compareFunctions(process, out);
      var check = new MethodCheck(process, machine, differing, sets, VALUES * sets);
      List<Line> found = compareMethods(check, all, out);
      return printSummary(found, out) ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private void printMachine(Machine machine, PrintWriter out) {
    out.printf(
        "%s is Python %s with NumPy %s on %s%s.%n",
        python,
        machine.python(),
        machine.numpy(),
        machine.system(),
        machine.fma() ? "" : ", a processor without FMA");
    boolean isKnown = machine.stream().toString().equals(machine.numpy());
    out.printf(
        "Taken are the streams of NumPy %s%s.%n",
        machine.stream(), isKnown ? "" : ", the closest that is known");
  }

  /** Returns those that differ. */
  private Set<Function> compareFunctions(PythonProcess process, PrintWriter out) {
    out.printf("%n" + FUNCTION, "the C library", "arguments", "differ");
    Set<Function> differing = new HashSet<>();
    for (Function function : Function.ALL) {
      Function.Comparison comparison = function.compare(process, VALUES * sets);
      boolean isKnown = comparison.count() > 0;
      out.printf(
          FUNCTION,
          function.inC(),
          isKnown ? number(comparison.count()) : "not asked",
          isKnown ? number(comparison.differing()) : "");
      if (comparison.differing() > 0) {
        differing.add(function);
      }
    }
    out.flush();
    return differing;
  }

  private List<Line> compareMethods(MethodCheck check, List<Line> all, PrintWriter out) {
    List<Line> found = new ArrayList<>();
    for (Line line : all) {
      if (found.isEmpty() || found.get(found.size() - 1).side != line.side) {
        out.printf(
            "%n" + METHOD, line.side.pythonName(), "calls", "refused", "values", "differ", "");
        out.flush();
      }
      show("%d of %d: %s".formatted(found.size() + 1, all.size(), line.row.name()));
      Line done =
          check.has(line.side, line.row)
              ? new Line(line.side, line.row, check.of(line.side, line.row))
              : line;
      show("");
      print(done, out);
      found.add(done);
    }
    return found;
  }

  /** Writes a line that the next one replaces, if somebody looks on. */
  private void show(String text) {
    if (Ansi.AUTO.enabled()) {
      PrintWriter err = spec.commandLine().getErr();
      err.print("\r\033[K" + text);
      err.flush();
    }
  }

  private static void print(Line line, PrintWriter out) {
    Finding finding = line.finding;
    if (finding == null) {
      out.printf(METHOD, name(line.row), "", "", "", "", "not in this NumPy or Python");
    } else {
      out.printf(
          METHOD,
          name(line.row),
          number(finding.calls()),
          number(finding.refused()),
          number(finding.values()),
          number(finding.differing().size()),
          finding.differing().elementSet().stream().map(Reason::word).collect(joining(", ")));
    }
    out.flush();
  }

  private static String name(Method row) {
    return row.option().isEmpty()
        ? row.name()
            + (row.suffix().isEmpty() ? "" : "(" + row.suffix().toLowerCase(Locale.ROOT) + ")")
        : row.name() + "(" + row.option() + ")";
  }

  /** Returns whether all that differs is explained. */
  private boolean printSummary(List<Line> found, PrintWriter out) {
    List<Finding> findings =
        found.stream().flatMap(line -> Stream.ofNullable(line.finding)).toList();
    Multiset<Reason> reasons =
        findings.stream()
            .flatMap(finding -> finding.differing().stream())
            .collect(ImmutableMultiset.toImmutableMultiset());
    long values = findings.stream().mapToLong(Finding::values).sum();
    out.printf("%n%s methods, %s values: ", number(findings.size()), number(values));
    int unexplained = reasons.count(Reason.UNKNOWN);
    if (reasons.isEmpty()) {
      out.println("all are equal, and so are the states after them.");
    } else if (unexplained == 0) {
      out.printf(
          "all are equal, and so are the states after them, but %s.%n", number(reasons.size()));
    } else {
      out.printf("%s differ without a reason.%n", number(unexplained));
    }
    for (Reason reason : reasons.elementSet()) {
      if (reason != Reason.UNKNOWN) {
        out.printf("%s: %s%n", reason.word(), reason.explanation());
      }
    }
    findings.stream().map(Finding::example).filter(text -> !text.isEmpty()).forEach(out::println);
    out.flush();
    return unexplained == 0;
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
