package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.numrand.cli.npy.Dtype;

class ProgressTest {
  private static final int BLOCKS = 4;

  private final StringWriter terminal = new StringWriter();
  private final AtomicLong time = new AtomicLong();

  /** Reads four blocks, each of which takes so many milliseconds. */
  private String shown(long milliseconds) {
    var elements = new JavaArray(Dtype.BOOL, new boolean[BLOCKS << 18]);
    try (Progress progress = Progress.on(new PrintWriter(terminal), time::get)) {
      progress.read(elements, block -> time.addAndGet(milliseconds * 1_000_000));
    }
    return terminal.toString();
  }

  @Test
  void whatIsLongShowsHowFarItIs() {
    assertEquals(
        "\r[####################....................] 50 %, 2 s left"
            + "\r[##############################..........] 75 %, 1 s left"
            + "\r[########################################] 100 %, 0 s left"
            + ("\r" + " ".repeat(58) + "\r"),
        shown(999));
  }

  @Test
  void whatIsShortShowsNothing() {
    assertEquals("", shown(249));
  }

  /** So that the line with the reason stands alone. */
  @Test
  void whatFailsLeavesNoBar() {
    var elements = new JavaArray(Dtype.BOOL, new boolean[BLOCKS << 18]);
    try (Progress progress = Progress.on(new PrintWriter(terminal), time::get)) {
      assertThrows(
          IllegalStateException.class,
          () ->
              progress.read(
                  elements,
                  block -> {
                    if (time.addAndGet(2_000_000_000) > 2_000_000_000) {
                      throw new IllegalStateException();
                    }
                  }));
    }
    String text = terminal.toString();
    assertEquals("\r", text.substring(text.lastIndexOf(' ') + 1));
  }
}
