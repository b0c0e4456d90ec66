package org.numrand.core;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What made an engine's own fields unreliable, if anything did. */
final class Failure {
  private @Nullable Throwable cause;

  /**
   * Something threw while the fields were moving.
   *
   * @param undo puts them back, and says whether it could
   */
  void happened(Throwable thrown, BooleanSupplier undo) {
    boolean undone = false;
    try {
      undone = undo.getAsBoolean();
    } catch (RuntimeException | Error e) {
      thrown.addSuppressed(e);
    }
    cause = undone ? null : thrown;
  }

  /** The fields are right again. */
  void end() {
    cause = null;
  }

  /** Throws if the fields are unreliable. */
  void check(String engine) {
    if (cause != null) {
      throw new IllegalStateException(
          engine
              + " failed while it made words, so its state is lost: give it one by setState, or"
              + " make another engine",
          cause);
    }
  }
}
