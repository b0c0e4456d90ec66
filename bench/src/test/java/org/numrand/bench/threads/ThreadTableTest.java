package org.numrand.bench.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.numrand.bench.workload.StreamFill;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

class ThreadTableTest {
  @Test
  void everyMethodHasARowOfThreeTables() {
    var out = new StringWriter();
    int exit =
        new CommandLine(new ThreadTable())
            .setOut(new PrintWriter(out))
            .execute("--size", "20000", "--threads", "1,3", "--seconds", "0");
    assertEquals(ExitCode.OK, exit);
    List<String> lines = out.toString().lines().toList();
    assertEquals(3, lines.stream().filter("|---|---:|---:|---:|"::equals).count());
    for (StreamFill fill : StreamFill.all()) {
      String row = "| `" + fill.method() + "` | ";
      List<String> rows = lines.stream().filter(line -> line.startsWith(row)).toList();
      assertEquals(3, rows.size(), row);
      assertTrue(
          rows.get(0).substring(row.length()).matches("[0-9.]+( \\| [0-9.]+ \\([0-9.]+\\)){2} \\|"),
          rows.get(0));
    }
  }
}
