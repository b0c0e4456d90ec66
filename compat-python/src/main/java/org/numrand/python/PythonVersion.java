package org.numrand.python;

/**
 * The Python whose numbers a {@link Random} gives. From 3.9 to 3.13 only 3.9 differs:
 *
 * <ul>
 *   <li>{@code paretovariate} computes {@code 1.0 / u ** (1.0 / alpha)}; since 3.10 it is {@code u
 *       ** (-1.0 / alpha)}, which rounds otherwise,
 *   <li>{@code choices} accepts weights whose total is infinite or NaN,
 *   <li>{@code seed(nan)} is {@code seed(0)}; since 3.10 it depends on an object's address, so that
 *       it is refused here.
 * </ul>
 */
public enum PythonVersion {
  /** Python 3.9, and 3.8 in all that it has. */
  PYTHON_3_9,
  /** Python 3.10. */
  PYTHON_3_10,
  /** Python 3.11, the reference. */
  PYTHON_3_11,
  /** Python 3.12. */
  PYTHON_3_12,
  /** Python 3.13. */
  PYTHON_3_13;

  boolean isBefore(PythonVersion other) {
    return compareTo(other) < 0;
  }
}
