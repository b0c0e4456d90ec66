package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PartsTest {
  /** Otherwise it would wait for ever, and the call for it. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPartThatWaitsForOnesLeftOutIsStopped() {
    var isWaiting = new CountDownLatch(1);
    var stopped = new CountDownLatch(1);
    IntConsumer waiting =
        index -> {
          isWaiting.countDown();
          Uninterruptibles.awaitUninterruptibly(stopped);
        };
    var noThread = new OutOfMemoryError("unable to create native thread");
    Executor failing =
        task -> {
          if (isWaiting.getCount() == 0) {
            throw noThread;
          }
          new Thread(task).start();
          Uninterruptibles.awaitUninterruptibly(isWaiting);
        };
    var thrown =
        assertThrows(
            OutOfMemoryError.class, () -> Parts.run(3, waiting, stopped::countDown, failing));
    assertSame(noThread, thrown);
  }
}
