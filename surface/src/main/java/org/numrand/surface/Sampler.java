package org.numrand.surface;

import java.util.List;

/**
 * What draws a method's values on a surface.
 *
 * @param maker the distribution's class, or a static method that makes it ({@code Zipf117.of});
 *     empty if the method is written by hand
 * @param kept whether single draws keep the last distribution, because making it takes long
 * @param draws what it draws, and how, in whole sentences
 * @param history the versions of NumPy that changed it, the newest first
 */
public record Sampler(String maker, boolean kept, String draws, List<Change> history) {
  /** Copies what it is given. */
  public Sampler {
    history = List.copyOf(history);
  }

  /** The class alone. */
  public String className() {
    return className(maker);
  }

  /**
   * The class alone of a maker.
   *
   * @param maker a class, or a static method of one
   */
  public static String className(String maker) {
    int dot = maker.indexOf('.');
    return dot < 0 ? maker : maker.substring(0, dot);
  }

  /** Whether the forms are written by hand. */
  public boolean byHand() {
    return maker.isEmpty();
  }

  /** Whether other classes made the values of older versions. */
  public boolean hadOtherMakers() {
    return history.stream().anyMatch(change -> !change.before().isEmpty());
  }
}
