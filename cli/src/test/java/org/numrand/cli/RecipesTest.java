package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import org.junit.jupiter.api.Test;
import org.numrand.testkit.NumPyOracle;

/** Runs what docs/recipes.md and docs/writing-a-distribution.md show in both languages. */
class RecipesTest {
  private static final Pattern PAIR =
      Pattern.compile(
          "## ([^\\n]*)\\n\\n```python\\n(.*?)```\\n\\n```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

  private static final List<String> IMPORTS =
      List.of(
          "import java.util.*;",
          "import java.util.stream.*;",
          "import org.numrand.distributions.*;",
          "import org.numrand.distributions.spi.*;",
          "import org.numrand.numpy.*;",
          "import static org.numrand.numpy.NumPy.np;");

  private static JShell shell() {
    JShell java = JShell.builder().executionEngine("local").build();
    for (String jar :
        Splitter.on(File.pathSeparator).split(System.getProperty("java.class.path"))) {
      java.addToClasspath(jar);
    }
    IMPORTS.forEach(line -> ComingFromNumPyTest.run(java, line));
    return java;
  }

  private static String result(JShell java, String expression) {
    String boxed =
        ComingFromNumPyTest.run(java, "Arrays.deepToString(new Object[] {" + expression + "})");
    String text = boxed.replace("\"", "");
    return ComingFromNumPyTest.value(text.substring(1, text.length() - 1), false);
  }

  private static String result(NumPyOracle python) {
    return ComingFromNumPyTest.value(python.text("np.asarray(result).tolist()"), false);
  }

  @Test
  void recipes() throws IOException {
    String page = Files.readString(Path.of("../docs/recipes.md"));
    List<MatchResult> pairs = PAIR.matcher(page).results().toList();
    assertEquals(page.split("\n## ").length - 1, pairs.size());
    assertTrue(pairs.size() >= 8);
    try (NumPyOracle python = NumPyOracle.start();
        JShell java = shell()) {
      for (MatchResult pair : pairs) {
        python.exec(pair.group(2));
        ComingFromNumPyTest.run(java, pair.group(3));
        assertEquals(result(python), result(java, "result"), pair.group(1));
      }
    }
  }

  @Test
  void distributionsOfOnesOwn() throws IOException {
    String page = Files.readString(Path.of("../docs/writing-a-distribution.md"));
    List<String> blocks = JAVA.matcher(page).results().map(block -> block.group(1)).toList();
    assertEquals(3, blocks.size());
    try (NumPyOracle python = NumPyOracle.start();
        JShell java = shell()) {
      ComingFromNumPyTest.run(java, "double[] x = new double[9];");
      blocks.forEach(block -> ComingFromNumPyTest.run(java, block));
      ComingFromNumPyTest.run(
          java,
          """
          rng = Generator.withSeed(101);
          rs = new RandomState(101);
          goals = rng.sample(skellam(1.4, 1.1), 380);
          times = rng.sample(inverseGaussian(1, 3), 1000);
          legacy = rs.sample(skellam(1.4, 1.1), 380);
          """);
      python.exec(
          """
          rng = np.random.default_rng(101)
          rs = np.random.RandomState(101)
          def wald(mu, lam):
              z = rng.standard_normal()
              y = mu * z * z
              x = mu + mu / (2 * lam) * (y - np.sqrt(y * (4 * lam + y)))
              return x if rng.random() <= mu / (mu + x) else mu * mu / x
          goals = [rng.poisson(1.4) - rng.poisson(1.1) for _ in range(380)]
          times = [wald(1, 3) for _ in range(1000)]
          legacy = [rs.poisson(1.4) - rs.poisson(1.1) for _ in range(380)]
          """);
      for (String name : List.of("goals", "times", "legacy")) {
        python.exec("result = " + name);
        assertEquals(result(python), result(java, name), name);
      }
    }
  }
}
