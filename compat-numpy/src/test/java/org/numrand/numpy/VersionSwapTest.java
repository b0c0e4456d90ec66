package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.numrand.core.NumPyVersion;

/**
 * Versions of {@code np.random} that change while others draw, and the one that a property names.
 */
@Timeout(60)
class VersionSwapTest {
  private static GlobalRandomState seeded(NumPyVersion version) {
    var random = new GlobalRandomState(version);
    random.seed(1);
    return random;
  }

  /** A call that waits for the lock draws as the version that it finds then. */
  @Test
  void whoWaitsDrawsWithTheNewVersion() throws Exception {
    var random = seeded(NumPyVersion.V1_17_0);
    var lock = (ReentrantLock) random.bitGenerator().lock();
    CompletableFuture<long[]> drawn;
    lock.lock();
    try {
      drawn = CompletableFuture.supplyAsync(() -> random.choice(1L << 32, 5));
      while (!lock.hasQueuedThreads()) {
        Thread.onSpinWait();
      }
      random.setVersion(NumPyVersion.DEFAULT);
    } finally {
      lock.unlock();
    }
    assertArrayEquals(new RandomState(1).choice(1L << 32, 5), drawn.get());
    long[] older = seeded(NumPyVersion.V1_17_0).choice(1L << 32, 5);
    assertFalse(Arrays.equals(older, drawn.get()), "the versions differ here");
  }

  /**
   * Both versions draw one double a value, in other ways: none is drawn twice, and none is lost.
   */
  @Test
  void drawsGoOnWhileVersionsChange() {
    int threads = 4;
    int draws = 5000;
    var random = seeded(NumPyVersion.V1_17_0);
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      all.add(
          CompletableFuture.runAsync(
              () -> {
                for (int j = 0; j < draws; j++) {
                  double x = random.rayleigh(1);
                  assertTrue(x >= 0 && x < 10, () -> "rayleigh is " + x);
                }
              }));
    }
    CompletableFuture<Void> together =
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    for (int i = 0; !together.isDone(); i++) {
      random.setVersion(i % 2 == 0 ? NumPyVersion.DEFAULT : NumPyVersion.V1_17_0);
    }
    together.join();
    var expected = new RandomState(1);
    expected.randomSample(threads * draws);
    assertEquals(expected.getState(), random.getState());
  }

  /** What one version has kept is not the other's. */
  @Test
  void theNormalVariateKeptAndTheBinomialRememberedAreForgotten() {
    var random = seeded(NumPyVersion.of("1.24"));
    random.standardNormal();
    assertTrue(random.getState().hasGauss());
    random.setVersion(NumPyVersion.DEFAULT);
    assertFalse(random.getState().hasGauss());
    assertEquals(NumPyVersion.DEFAULT, random.version());
    assertEquals(NumPyVersion.DEFAULT, random.defaultRng(1).version());
  }

  @Test
  void thePropertyIsAVersion() {
    assertEquals(NumPyVersion.DEFAULT, NumPy.version(null));
    assertEquals(NumPyVersion.of("1.26.4"), NumPy.version("1.26"));
    var refused = assertThrows(IllegalArgumentException.class, () -> NumPy.version("3.11"));
    assertEquals(
        "system property numrand.numpy: version must be a NumPy version from 1.17.0 to 2.5.2, but is"
            + " 3.11; the closest is 2.5.2",
        refused.getMessage());
  }
}
