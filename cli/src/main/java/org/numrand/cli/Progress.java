package org.numrand.cli;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.google.common.base.Strings;
import java.io.Closeable;
import java.io.PrintWriter;
import java.lang.reflect.Array;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * How far a long output is, on a terminal: a bar that is drawn over and over, and goes at the end.
 */
final class Progress implements Closeable {
  private static final int WIDTH = 40;

  /** From when on it shows, and how often, in nanoseconds. */
  private static final long PATIENCE = SECONDS.toNanos(1);

  private static final long PAUSE = SECONDS.toNanos(1) / 5;

  private final PrintWriter terminal;
  private final LongSupplier clock;
  private long start;
  private long next;
  private int shownLength;

  private Progress(PrintWriter terminal, LongSupplier clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  /** One that shows, and tells the time by a clock of nanoseconds. */
  static Progress on(PrintWriter terminal, LongSupplier clock) {
    return new Progress(terminal, clock);
  }

  /** One that never shows. */
  static Progress none() {
    return new Progress(new PrintWriter(PrintWriter.nullWriter()), () -> 0);
  }

  /** Hands all elements over, as they do themselves, and shows how many have been. */
  void read(Elements elements, Consumer<Object> reader) {
    start = clock.getAsLong();
    next = start + PATIENCE;
    long[] done = new long[1];
    elements.readInBlocks(
        block -> {
          reader.accept(block);
          done[0] += Array.getLength(block);
          show(done[0], elements.size());
        });
    close();
  }

  private void show(long done, long all) {
    long now = clock.getAsLong();
    if (now < next) {
      return;
    }
    next = now + PAUSE;
    int full = (int) (WIDTH * done / all);
    long secondsLeft =
        Math.round((double) (now - start) / done * (all - done) / SECONDS.toNanos(1));
    String text =
        "[%s] %d %%, %d s left"
            .formatted(Strings.padEnd("#".repeat(full), WIDTH, '.'), 100 * done / all, secondsLeft);
    terminal.print("\r" + Strings.padEnd(text, shownLength, ' '));
    terminal.flush();
    shownLength = text.length();
  }

  /** Clears the bar, if there is one. */
  @Override
  public void close() {
    if (shownLength > 0) {
      terminal.print("\r" + " ".repeat(shownLength) + "\r");
      terminal.flush();
      shownLength = 0;
    }
  }
}
