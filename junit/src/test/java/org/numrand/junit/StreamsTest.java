package org.numrand.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;
import org.numrand.junit.Origin.Child;
import org.numrand.testkit.NumPyOracle;

/** A test's numbers depend on the run's seed and on the test, and on nothing else. */
class StreamsTest {
  private static final long SEED = 4213;
  private static final Map<String, List<String>> TOGETHER =
      Run.of(EverythingCases.class).seed(SEED).run().drawn();

  @Test
  void everyTestAloneGivesTheSame() {
    for (String id : TOGETHER.keySet()) {
      Run alone = Run.of().uniqueId(id).seed(SEED).run();
      assertEquals(TOGETHER.get(id), alone.drawn().get(id), id);
      if (id.contains("invocation")) {
        assertEquals(2, alone.drawn().size(), id);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void anyOrderGivesTheSame(int orderSeed) {
    Run run =
        Run.of(EverythingCases.class)
            .seed(SEED)
            .parameter(
                "junit.jupiter.testmethod.order.default",
                "org.junit.jupiter.api.MethodOrderer$Random")
            .parameter("junit.jupiter.execution.order.random.seed", Integer.toString(orderSeed))
            .run();
    assertEquals(TOGETHER, run.drawn());
  }

  @Test
  void inParallelTheSame() {
    for (int i = 0; i < 5; i++) {
      Run run =
          Run.of(EverythingCases.class)
              .seed(SEED)
              .parameter("junit.jupiter.execution.parallel.enabled", "true")
              .parameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
              .parameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
              .parameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
              .run();
      assertEquals(TOGETHER, run.drawn());
    }
  }

  @Suite
  @SelectClasses(EverythingCases.class)
  @ConfigurationParameter(key = Settings.SEED, value = "4213")
  static class InASuite {}

  @Test
  void inASuiteTheSame() {
    Run run = Run.of(InASuite.class).engine("junit-platform-suite").run();
    var drawn = new TreeMap<String, List<String>>();
    run.drawn()
        .forEach((id, values) -> drawn.put(id.substring(id.lastIndexOf("[engine:")), values));
    assertEquals(TOGETHER, drawn);
  }

  @Test
  void anotherSeedGivesOtherNumbers() {
    Map<String, List<String>> other = Run.of(EverythingCases.class).seed(SEED + 1).run().drawn();
    assertEquals(TOGETHER.keySet(), other.keySet());
    TOGETHER.forEach(
        (id, values) ->
            assertEquals(id.contains("[method:seeds("), values.equals(other.get(id)), id));
  }

  @Test
  void theSpawnKeyIsTheFirstTwoWordsOfSha256() {
    try (NumPyOracle python = NumPyOracle.start()) {
      python.exec("import hashlib, struct");
      for (String path :
          List.of("", "[engine:junit-jupiter]/[class:A]/[field:A.b]", "\u00e9\u20ac")) {
        Child child = Child.of(java.math.BigInteger.ONE, path);
        String digest = "hashlib.sha256('" + path + "'.encode()).digest()";
        assertEquals(
            python.text("struct.unpack('>II', " + digest + "[:8])"),
            "(" + child.first() + ", " + child.second() + ")");
      }
    }
  }
}
