package org.numrand.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

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
  private static FaultyEngine.Fault faultUnderTest;

  /** Run by the launcher only. */
  static final class OfFaultyEngine extends BitGeneratorContract {
    OfFaultyEngine() {
      super(faultUnderTest.name());
    }

    @Override
    protected long[] knownAnswer() {
      long start = new SeedSequence(101).generateStateUint64(1)[0];
      return LongStream.range(start, start + 20).map(FaultyEngine::word).toArray();
    }
  }

  @Test
  void anEngineWithoutFaultPasses() {
    assertEquals(Set.of(), failedTests(FaultyEngine.Fault.NONE, selectClass(OfFaultyEngine.class)));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void eachFaultIsFound(FaultyEngine.Fault fault) {
    var test = selectMethod(OfFaultyEngine.class, fault.foundBy);
    assertEquals(Set.of(fault.foundBy), failedTests(fault, test));
  }

  private static Set<String> failedTests(FaultyEngine.Fault fault, DiscoverySelector tests) {
    faultUnderTest = fault;
    var listener = new SummaryGeneratingListener();
    var request = LauncherDiscoveryRequestBuilder.request().selectors(tests).build();
    LauncherFactory.create().execute(request, listener);
    assertTrue(listener.getSummary().getTestsStartedCount() > 0);
    return listener.getSummary().getFailures().stream()
        .map(TestExecutionSummary.Failure::getTestIdentifier)
        .map(test -> (MethodSource) test.getSource().orElseThrow())
        .map(MethodSource::getMethodName)
        .collect(Collectors.toSet());
  }
}
