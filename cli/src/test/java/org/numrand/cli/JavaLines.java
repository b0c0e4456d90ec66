package org.numrand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * Java of a guide, compiled at once and run piece by piece. A piece is the body of a method that
 * returns something; {@code static} methods in it stand outside of that.
 */
final class JavaLines implements AutoCloseable {
  private static final Pattern METHOD =
      Pattern.compile("^(?:/\\*\\*.*?\\*/\\n)?static .*?^}\\n", Pattern.MULTILINE | Pattern.DOTALL);

  private static final String IMPORTS =
      """
      import java.awt.image.BufferedImage;
      import java.util.*;
      import java.util.stream.*;
      import org.numrand.core.*;
      import org.numrand.distributions.*;
      import org.numrand.distributions.spi.*;
      import org.numrand.libm.Libm;
      import org.numrand.numpy.*;
      import org.numrand.python.Random;
      import org.numrand.sklearn.*;
      import static org.numrand.numpy.NumPy.np;
      import static org.numrand.python.Python.random;
      """;

  private final URLClassLoader loader;

  private JavaLines(URLClassLoader loader) {
    this.loader = loader;
  }

  static JavaLines compile(Path folder, List<String> pieces) throws IOException {
    var source = new StringBuilder(IMPORTS).append("public class Lines {\n");
    for (int i = 0; i < pieces.size(); i++) {
      String methods =
          METHOD
              .matcher(pieces.get(i))
              .results()
              .map(MatchResult::group)
              .collect(Collectors.joining());
      String body = METHOD.matcher(pieces.get(i)).replaceAll("");
      source.append(
          """
          public static class L%d implements java.util.concurrent.Callable<Object> {
          %s
          public Object call() {
          %s
          }
          }
          """
              .formatted(i, methods, body));
    }
    Path file = Files.writeString(folder.resolve("Lines.java"), source.append("}\n"));
    var messages = new ByteArrayOutputStream();
    String classPath = System.getProperty("java.class.path");
    String[] options = {"-proc:none", "-nowarn", "-cp", classPath, "-d", "" + folder, "" + file};
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler().run(null, null, messages, options),
        () -> messages.toString(UTF_8));
    return new JavaLines(new URLClassLoader(new URL[] {folder.toUri().toURL()}));
  }

  /** What a piece returns. */
  Object run(int piece) throws Exception {
    return ((java.util.concurrent.Callable<?>)
            loader.loadClass("Lines$L" + piece).getConstructor().newInstance())
        .call();
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
