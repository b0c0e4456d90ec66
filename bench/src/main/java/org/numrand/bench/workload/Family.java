package org.numrand.bench.workload;

/** Engines that compare fairly: they make the same kind of word by the same kind of step. */
public enum Family {
  /** The Mersenne Twister of 32-bit words. */
  TWISTER,
  /** Small and fast chaotic, 64 bits. */
  SFC,
  /** Counter-based. */
  PHILOX,
  /** Every other engine of 64-bit words. */
  WIDE;

  /** The family of one of our engines. */
  public static Family of(String engine) {
    return switch (engine) {
      case "MT19937" -> TWISTER;
      case "SFC64" -> SFC;
      case "Philox" -> PHILOX;
      default -> WIDE;
    };
  }
}
