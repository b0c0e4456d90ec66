package org.numrand.numpy;

import org.jspecify.annotations.Nullable;
import org.numrand.core.NumPyVersion;

/**
 * NumPy's global random numbers, so that pasted Python reads as Java:
 *
 * <pre>{@code
 * import static org.numrand.numpy.NumPy.np;
 *
 * np.random.seed(101);
 * np.random.randint(0, 10, 5);
 * }</pre>
 */
public final class NumPy {
  private static final String PROPERTY = "numrand.numpy";

  /** NumPy, by the name everybody gives it. */
  public static final NumPy np = new NumPy();

  /**
   * The shared {@code RandomState}, seeded by the operating system until somebody seeds it. Its
   * version is the one that the system property {@code numrand.numpy} names, else the default.
   */
  public final GlobalRandomState random =
      new GlobalRandomState(version(System.getProperty(PROPERTY)));

  private NumPy() {}

  /**
   * The version that the property names.
   *
   * @throws IllegalArgumentException if it is none; the message names the property
   */
  static NumPyVersion version(@Nullable String property) {
    try {
      return property == null ? NumPyVersion.DEFAULT : NumPyVersion.of(property);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("system property " + PROPERTY + ": " + e.getMessage(), e);
    }
  }
}
