package org.numrand.numpy;

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

  /** The shared {@code RandomState}, seeded by the operating system until somebody seeds it. */
  public final GlobalRandomState random = new GlobalRandomState();

  private NumPy() {}
}
