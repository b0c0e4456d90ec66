package org.numrand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tiny application is linked into a runtime of its own, and draws NumPy's numbers there. */
class JlinkTest {
  private static final String MODULE = "module tiny { requires org.numrand; }";
  private static final String MAIN =
      """
      package tiny;

      import static org.numrand.numpy.NumPy.np;

      import java.util.Arrays;
      import org.numrand.core.BitGenerators;
      import org.numrand.distributions.Generator;

      public class Main {
        public static void main(String[] args) {
          np.random.seed(101);
          System.out.println(Arrays.toString(np.random.randint(0, 10, 5)));
          for (String engine : new String[] {"MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"}) {
            new Generator(BitGenerators.create(engine, 101)).normal();
          }
          Generator rng = Generator.withSeed(101);
          double[][] covariance = new double[30][30];
          for (int i = 0; i < 30; i++) {
            covariance[i][i] = i + 1;
          }
          System.out.println(rng.multivariateNormal(new double[30], covariance).length);
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void itRuns() throws Exception {
    Path sources = folder.resolve("sources");
    Files.createDirectories(sources.resolve("tiny"));
    Files.writeString(sources.resolve("module-info.java"), MODULE);
    Files.writeString(sources.resolve("tiny/Main.java"), MAIN);
    String modules =
        Modules.all().stream()
            .map(module -> Path.of(module.location().orElseThrow()).toString())
            .collect(Collectors.joining(File.pathSeparator));
    Path classes = folder.resolve("classes");
    run(
        "javac",
        List.of(
            "--module-path",
            modules,
            "-d",
            classes.toString(),
            sources.resolve("module-info.java").toString(),
            sources.resolve("tiny/Main.java").toString()));
    Path image = folder.resolve("image");
    run(
        "jlink",
        List.of(
            "--module-path",
            modules + File.pathSeparator + classes,
            "--add-modules",
            "tiny",
            "--output",
            image.toString()));
    Process process =
        new ProcessBuilder(image.resolve("bin/java").toString(), "-m", "tiny/tiny.Main")
            .redirectErrorStream(true)
            .start();
    assertEquals(List.of("[1, 6, 7, 9, 8]", "30"), process.inputReader().lines().toList());
    assertEquals(0, process.waitFor());
  }

  private static void run(String tool, List<String> arguments) throws IOException {
    var output = new StringWriter();
    var writer = new PrintWriter(output);
    int status =
        ToolProvider.findFirst(tool)
            .orElseThrow()
            .run(writer, writer, arguments.toArray(String[]::new));
    assertEquals(0, status, output::toString);
  }
}
