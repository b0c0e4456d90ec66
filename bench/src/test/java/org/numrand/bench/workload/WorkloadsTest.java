package org.numrand.bench.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.bench.workload.Workload.NumPyCode;
import org.numrand.core.BitGenerators;
import org.openjdk.jmh.infra.Blackhole;

class WorkloadsTest {
  private static final Blackhole SINK =
      new Blackhole(
          "Today's password is swordfish. I understand instantiating Blackholes directly is"
              + " dangerous.");

  static Stream<Case> cases() {
    return Workloads.all().stream()
        .flatMap(w -> IntStream.of(1, 10).filter(w::supports).mapToObj(size -> new Case(w, size)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCaseRunsAndIsFoundByItsName(Case measured) {
    Workload workload = measured.workload();
    String engine = workload.engine().isEmpty() ? "PCG64" : workload.engine();
    workload.prepare(BitGenerators.create(engine, 101), measured.size()).run(SINK);
    assertEquals(measured, Case.named(measured.toString()));
  }

  @Test
  void everyEngineThereIsHasWorkloads() {
    for (String engine : BitGenerators.names()) {
      assertTrue(Workloads.ours().stream().anyMatch(w -> w.engine().equals(engine)), engine);
    }
  }

  @Test
  void everyPeerDoesTheWorkOfAWorkload() {
    List<Workload> compared =
        Stream.concat(Workloads.ours().stream(), Workloads.functions().stream())
            .flatMap(workload -> Workloads.peersOf(workload).stream())
            .toList();
    for (Workload peer : Workloads.peers()) {
      assertTrue(compared.contains(peer), peer.name());
    }
  }

  @Test
  void anUnknownNameIsRejected() {
    assertThrows(IllegalArgumentException.class, () -> Case.named("nonsense"));
    assertThrows(IllegalArgumentException.class, () -> Case.named("nonsense x 1"));
  }

  @Test
  void numpyRunsEveryStatement() throws Exception {
    String program = "import numpy as np\nn = 10\nout = np.empty(n)\n" + statements();
    int exit = python(program);
    assumeTrue(exit == 0 || python("import numpy") == 0, "python3 has no NumPy");
    assertEquals(0, exit, "Python's message is above");
  }

  private static String statements() {
    var program = new StringBuilder();
    for (Workload workload : Workloads.ours()) {
      NumPyCode code = workload.numpy();
      if (code != null) {
        program.append(code.setup()).append('\n');
        program.append(workload.supports(1) ? code.one() + "\n" : "");
        program.append(workload.supports(10) ? code.many() + "\n" : "");
      }
    }
    return program.toString();
  }

  private static int python(String program) throws InterruptedException {
    try {
      Process python = new ProcessBuilder("python3", "-").redirectErrorStream(true).start();
      python.getOutputStream().write(program.getBytes(StandardCharsets.UTF_8));
      python.getOutputStream().close();
      System.out.write(python.getInputStream().readAllBytes());
      return python.waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
