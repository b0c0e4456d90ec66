package org.numrand.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.numrand.core.SeedSequence;

/** Runs the contract on engines with a fault, and sees which of its tests find it. */
class BitGeneratorContractTest {
  /** Run by the launcher only. */
  static final class OfFaultyEngine extends BitGeneratorContract {
    OfFaultyEngine() {
      super(FaultyEngine.faultUnderTest.engine());
    }

    @Override
    protected Duration budget() {
      return Duration.ofSeconds(FaultyEngine.faultUnderTest == FaultyEngine.Fault.HANGS ? 1 : 600);
    }

    @Override
    protected long[] knownAnswer() {
      long start = new SeedSequence(101).generateStateUint64(1)[0];
      return LongStream.range(start, start + 20)
          .map(n -> FaultyEngine.word(n, FaultyEngine.faultUnderTest.wordBits))
          .toArray();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "NONE_OF_32_BITS"})
  void anEngineWithoutFaultPasses(FaultyEngine.Fault none) {
    assertEquals(Map.of(), failures(none, selectClass(OfFaultyEngine.class)));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NONE", "NONE_OF_32_BITS"})
  void eachFaultIsFound(FaultyEngine.Fault fault) {
    var test = selectMethod(OfFaultyEngine.class, fault.foundBy);
    assertEquals(Set.of(fault.foundBy), failures(fault, test).keySet());
  }

  @Test
  void whatThrowsOrHangsIsToldWithTheLaw() {
    String law = "Faulty64 breaks the law \"draws of all widths are made of the raw words\": it ";
    var test = selectMethod(OfFaultyEngine.class, FaultyEngine.Fault.THROWS.foundBy);
    String thrown = failures(FaultyEngine.Fault.THROWS, test).values().iterator().next();
    assertEquals(law + "threw java.lang.ArithmeticException: / by zero", thrown);
    String late = failures(FaultyEngine.Fault.HANGS, test).values().iterator().next();
    assertEquals(law + "takes too long ==> execution timed out after 1000 ms", late);
  }

  /** The tests that failed, each with its message. */
  private static Map<String, String> failures(FaultyEngine.Fault fault, DiscoverySelector tests) {
    FaultyEngine.faultUnderTest = fault;
    var listener = new SummaryGeneratingListener();
    var request = LauncherDiscoveryRequestBuilder.request().selectors(tests).build();
    LauncherFactory.create().execute(request, listener);
    assertTrue(listener.getSummary().getTestsStartedCount() > 0);
    return listener.getSummary().getFailures().stream()
        .collect(
            Collectors.toMap(BitGeneratorContractTest::method, f -> f.getException().getMessage()));
  }

  private static String method(TestExecutionSummary.Failure failure) {
    return ((MethodSource) failure.getTestIdentifier().getSource().orElseThrow()).getMethodName();
  }
}
