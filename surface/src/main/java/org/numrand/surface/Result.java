package org.numrand.surface;

/** What a method gives. */
public enum Result {
  /** Real numbers: {@code double}. */
  REAL("double"),
  /** Counts: {@code long}. */
  COUNT("long"),
  /** Integers of a dtype: see {@link Dtype}. */
  INTEGER("long"),
  /** Vectors of reals: {@code double[]}. */
  REALS("double[]"),
  /** Vectors of counts: {@code long[]}. */
  COUNTS("long[]"),
  /** Bytes. */
  BYTES("byte[]"),
  /** Elements of the sequence it is given, or that sequence in another order. */
  ELEMENTS("Object");

  private final String javaType;

  Result(String javaType) {
    this.javaType = javaType;
  }

  /** The type of one value in Java. */
  public String javaType() {
    return javaType;
  }
}
