package org.numrand.surface;

/**
 * What draws a method's values on a surface.
 *
 * @param maker the distribution's class, or a static method that makes it ({@code LegacyZipf.of});
 *     empty if the method is written by hand
 * @param kept whether single draws keep the last distribution, because making it takes long
 * @param draws what it draws, and how, in whole sentences
 */
public record Sampler(String maker, boolean kept, String draws) {
  /** The class alone. */
  public String className() {
    int dot = maker.indexOf('.');
    return dot < 0 ? maker : maker.substring(0, dot);
  }

  /** Whether the forms are written by hand. */
  public boolean byHand() {
    return maker.isEmpty();
  }
}
