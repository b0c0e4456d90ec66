package org.numrand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * The command run in this process.
 *
 * @param exit its exit code
 * @param stdout what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int exit, ByteArrayOutputStream stdout, String err) {

  /** Runs a command line whose words are separated by blanks. */
  static Run of(String line) {
    return of(line.split(" ", -1));
  }

  static Run of(String... words) {
    var out = new ByteArrayOutputStream();
    Run run = into(out, words);
    return new Run(run.exit, out, run.err);
  }

  /** The same with another standard output. */
  static Run into(OutputStream out, String... words) {
    var err = new StringWriter();
    int exit = Main.run(out, new PrintWriter(err, true), words);
    return new Run(exit, new ByteArrayOutputStream(), err.toString());
  }

  /** Standard output as text, of a command that must go well and write nothing else. */
  String out() {
    assertEquals("", err);
    assertEquals(0, exit);
    return stdout.toString(UTF_8);
  }

  /** Standard output. */
  byte[] bytes() {
    return stdout.toByteArray();
  }
}
