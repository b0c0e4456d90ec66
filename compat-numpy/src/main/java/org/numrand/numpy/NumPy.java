package org.numrand.numpy;

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
  /** NumPy, by the name everybody gives it. */
  public static final NumPy np = new NumPy();

  /**
   * The shared {@code RandomState}, seeded by the operating system until somebody seeds it. Its
   * version is the one that the system property {@code numrand.numpy} names, else the default.
   */
  public final GlobalRandomState random = new GlobalRandomState(version());

  private NumPy() {}

  private static NumPyVersion version() {
    String version = System.getProperty("numrand.numpy");
    return version == null ? NumPyVersion.DEFAULT : NumPyVersion.of(version);
  }
}
