package org.numrand.libm;

/** Static entry points to glibc's elementary functions. */
public final class Libm {
  private Libm() {}
}
