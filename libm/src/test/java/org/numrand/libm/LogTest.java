package org.numrand.libm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

class LogTest {
  /**
   * A loop over logarithms takes up to half as long again with a call in it. Which methods C2
   * inlines is a matter of their bytes of code: 325 where all come by (FreqInlineSize), and on JDK
   * 25 only 35 where less than a quarter does (MaxInlineSize), as for numbers near 1.
   */
  @Test
  void theCompilerInlinesWhatUniformNumbersNeed() throws Exception {
    String log = codeOf("static double log(double)");
    int end = Integer.parseInt(lastOf("(\\d+): dreturn", log));
    assertTrue(end < 325, () -> "the last instruction is at " + end);
    assertEquals(
        List.of("logOfBits", "logSpecial"),
        Pattern.compile("// Method (log\\w*):")
            .matcher(log)
            .results()
            .map(m -> m.group(1))
            .toList());
    String rest = codeOf("private static double logOfBits(long)");
    assertFalse(rest.contains("// Method log"), rest);
  }

  private static String lastOf(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static String codeOf(String signature) throws Exception {
    URI file = Log.class.getResource("Log.class").toURI();
    StringWriter listing = new StringWriter();
    ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
    PrintWriter out = new PrintWriter(listing);
    assertEquals(0, javap.run(out, out, "-c", "-p", Path.of(file).toString()));
    return listing.toString().split(Pattern.quote(signature), 2)[1].split("\\R\\s*\\R", 2)[0];
  }
}
