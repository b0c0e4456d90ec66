package org.numrand.surface;

/** How {@code RandomState} makes what {@code Generator} makes too. */
public enum LegacyClass {
  /** By the same code. */
  A,
  /** By the same formula over the other source of normals and exponentials. */
  B,
  /** By code of its own: NumPy forked it. */
  C
}
