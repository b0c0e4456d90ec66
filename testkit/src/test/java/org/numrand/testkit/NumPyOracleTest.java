package org.numrand.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NumPyOracleTest {
  /** An unbuffered Python's print gives up a line that a signal interrupts. */
  @Test
  void longRepliesAreWholeWhateverInterruptsThem() {
    try (NumPyOracle numpy = NumPyOracle.start(Map.of("PYTHONUNBUFFERED", "1"))) {
      numpy.exec(
          """
          import signal
          signal.signal(signal.SIGALRM, lambda *_: None)
          signal.setitimer(signal.ITIMER_REAL, 0.0005, 0.0005)
          """);
      for (int i = 0; i < 20; i++) {
        assertEquals(200_000, numpy.doubles("np.zeros(200_000)").length);
      }
    }
  }
}
