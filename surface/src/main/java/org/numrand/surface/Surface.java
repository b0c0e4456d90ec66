package org.numrand.surface;

/** A class of Python's with methods that draw. */
public enum Surface {
  /** {@code numpy.random.Generator}. */
  GENERATOR("Generator"),
  /** {@code numpy.random.RandomState}, and {@code numpy.random} itself. */
  RANDOM_STATE("RandomState"),
  /** Python's own {@code random.Random}, and {@code random} itself. */
  PYTHON("Random");

  private final String className;

  Surface(String className) {
    this.className = className;
  }

  /** The name of the class, in Python and in Java. */
  public String className() {
    return className;
  }
}
