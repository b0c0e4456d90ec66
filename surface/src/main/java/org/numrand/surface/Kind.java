package org.numrand.surface;

/** What a parameter is. */
public enum Kind {
  /** A real number; arrays broadcast. */
  REAL("double"),
  /** A count; arrays broadcast. */
  COUNT("long"),
  /** A bound of a range of integers; arrays broadcast. */
  BOUND("long"),
  /** A vector of reals. */
  REALS("double[]"),
  /** A vector of counts. */
  COUNTS("long[]"),
  /** A matrix of reals. */
  MATRIX("double[][]"),
  /** An array or a list of anything. */
  SEQUENCE("Object"),
  /** A number of elements. */
  LENGTH("int"),
  /** The lengths of the axes, each an argument. */
  AXES("int"),
  /** On or off. */
  FLAG("boolean"),
  /** A number that is an option. */
  NUMBER("double"),
  /** One of some words. */
  WORD("String");

  private final String javaType;

  Kind(String javaType) {
    this.javaType = javaType;
  }

  /** The type in Java. */
  public String javaType() {
    return javaType;
  }

  /** Whether an array of such parameters draws one value for each. */
  public boolean broadcasts() {
    return this == REAL || this == COUNT || this == BOUND;
  }
}
