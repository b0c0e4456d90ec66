package org.numrand;

import org.numrand.core.internal.Versions;

/** This library's version. */
public final class Numrand {
  private Numrand() {}

  /**
   * This library's version, such as {@code 0.1.0}; {@code unknown} if its jars lost their names.
   */
  public static String version() {
    return Versions.own();
  }
}
