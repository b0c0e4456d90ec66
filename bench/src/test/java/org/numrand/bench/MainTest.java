package org.numrand.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.bench.workload.Names;
import org.numrand.bench.workload.Workload;
import org.numrand.bench.workload.Workloads;
import org.numrand.core.BitGenerators;

class MainTest {
  private static List<String> names(String text) {
    return Main.cases(text).stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Generator(PCG64).random() x",
        " Generator(PCG64).random() x ",
        "Generator\\(PCG64\\)\\.random\\(\\)",
        "^Generator.PCG64..random.. x"
      })
  void namesAreNamesAndElseRegularExpressions(String text) {
    assertEquals(
        List.of(
            "Generator(PCG64).random() x 1",
            "Generator(PCG64).random() x 1024",
            "Generator(PCG64).random() x 1000000"),
        names(text));
  }

  @Test
  void plusIsNoRepetition() {
    List<String> engines = List.of("Xoshiro256++.random_raw()", "Xoshiro256.random_raw()");
    var pattern = Names.pattern("Xoshiro256++", engines).asPredicate();
    assertEquals(engines.subList(0, 1), engines.stream().filter(pattern).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"MyEngine", "My(Engine", "++"})
  void whatIsNotThereIsToldWithWhatIs(String text) {
    var e = assertThrows(IllegalArgumentException.class, () -> Main.cases(text));
    assertEquals(
        "no case has a name with \""
            + text
            + "\"; the engines are "
            + BitGenerators.names()
            + ", and `list` names all cases",
        e.getMessage());
  }

  @Test
  void anEngineStandsBesideTheOthers() {
    List<String> names = Workloads.besides("SFC64").stream().map(Workload::name).toList();
    int first = names.indexOf("Generator(MT19937).random()");
    assertEquals(
        List.of(
            "Generator(MT19937).random()",
            "Generator(PCG64).random()",
            "Generator(PCG64DXSM).random()",
            "Generator(Philox).random()",
            "Generator(SFC64).random()"),
        names.subList(first, first + 5));
    assertTrue(names.contains("SFC64.random_raw()"));
    var e = assertThrows(IllegalArgumentException.class, () -> Workloads.besides("Mine"));
    assertEquals(
        "engine must be one of "
            + BitGenerators.names()
            + ", but is Mine; NUMRAND_CLASSPATH names jars with others",
        e.getMessage());
  }
}
