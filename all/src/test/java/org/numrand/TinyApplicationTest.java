package org.numrand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tiny application in modules: linked into a runtime of its own, and with a module too old. */
class TinyApplicationTest {
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

  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
  private static final Pattern REFUSAL =
      Pattern.compile(
          "IllegalStateException: modules of numrand of more than one version are on the path: "
              + ".*, numrand-engine-sfc64 0[.]0[.]9, ");
  private static final List<String> OUTPUT = List.of("[1, 6, 7, 9, 8]", "30");

  private static final String MODULES =
      Modules.all().stream()
          .map(module -> Path.of(module.location().orElseThrow()).toString())
          .collect(Collectors.joining(File.pathSeparator));

  @TempDir private static Path folder;

  private static Path classes;

  @BeforeAll
  static void compile() throws IOException {
    Path sources = folder.resolve("sources");
    Path descriptor = written(sources.resolve("module-info.java"), MODULE);
    Path main = written(sources.resolve("tiny/Main.java"), MAIN);
    classes = folder.resolve("classes");
    run(
        "javac",
        List.of(
            "--module-path",
            MODULES,
            "-d",
            classes.toString(),
            descriptor.toString(),
            main.toString()));
  }

  @Test
  void itIsLinked() throws Exception {
    Path image = folder.resolve("image");
    run(
        "jlink",
        List.of(
            "--module-path",
            MODULES + File.pathSeparator + classes,
            "--add-modules",
            "tiny",
            "--output",
            image.toString()));
    assertEquals(OUTPUT, output(image, "--module", "tiny/tiny.Main"));
  }

  @Test
  void aModuleOfAnotherVersionIsRefusedInModules() throws Exception {
    List<String> output =
        output(
            JAVA_HOME,
            "--module-path",
            MODULES + File.pathSeparator + classes,
            "--patch-module",
            "org.numrand.engine.sfc64=" + old(),
            "--module",
            "tiny/tiny.Main");
    assertTrue(output.stream().anyMatch(REFUSAL.asPredicate()), output::toString);
  }

  @Test
  void aModuleOfAnotherVersionIsRefusedOnTheClassPath() throws Exception {
    String path = String.join(File.pathSeparator, classes.toString(), MODULES, old().toString());
    List<String> output = output(JAVA_HOME, "--class-path", path, "tiny.Main");
    assertTrue(output.stream().anyMatch(REFUSAL.asPredicate()), output::toString);
  }

  /** What tells an old engine from a new one. */
  private static Path old() throws IOException {
    Path old = folder.resolve("old");
    written(old.resolve("META-INF/numrand-module"), "numrand-engine-sfc64 0.0.9\n");
    return old;
  }

  private static Path written(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> output(Path home, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return process.inputReader().lines().toList();
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
