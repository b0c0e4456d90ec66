package org.numrand.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the extension logs until this is closed, instead of on the console. */
final class Log extends Handler implements AutoCloseable {
  private static final Logger LOGGER = Logger.getLogger("org.numrand.junit");

  private final List<String> messages = new ArrayList<>();

  Log() {
    LOGGER.setUseParentHandlers(false);
    LOGGER.addHandler(this);
  }

  synchronized List<String> messages() {
    return List.copyOf(messages);
  }

  @Override
  public synchronized void publish(LogRecord record) {
    messages.add(record.getMessage());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    LOGGER.removeHandler(this);
    LOGGER.setUseParentHandlers(true);
  }
}
