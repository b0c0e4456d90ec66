package org.numrand.surface;

/** A dtype of NumPy's integers, and how Java holds it; unsigned ones keep their bits. */
public enum Dtype {
  /** {@code np.int64}, the default. */
  INT64("", "int64", "long", "long"),
  /** {@code np.bool}. */
  BOOL("Bool", "bool", "boolean", "boolean"),
  /** {@code np.int8}. */
  INT8("Int8", "int8", "byte", "byte"),
  /** {@code np.int16}. */
  INT16("Int16", "int16", "short", "short"),
  /** {@code np.int32}. */
  INT32("Int32", "int32", "int", "int"),
  /** {@code np.uint8}. */
  UINT8("Uint8", "uint8", "byte", "int"),
  /** {@code np.uint16}. */
  UINT16("Uint16", "uint16", "short", "int"),
  /** {@code np.uint32}. */
  UINT32("Uint32", "uint32", "int", "long"),
  /** {@code np.uint64}. */
  UINT64("Uint64", "uint64", "long", "long");

  private final String suffix;
  private final String numpyName;
  private final String elementType;
  private final String valueType;

  Dtype(String suffix, String numpyName, String elementType, String valueType) {
    this.suffix = suffix;
    this.numpyName = numpyName;
    this.elementType = elementType;
    this.valueType = valueType;
  }

  /** What a method's Java name ends with. */
  public String suffix() {
    return suffix;
  }

  /** The name in NumPy. */
  public String numpyName() {
    return numpyName;
  }

  /** The type of an array's elements in Java; an unsigned integer's bits are in the signed type. */
  public String elementType() {
    return elementType;
  }

  /** The type of one value in Java, which holds it as a number; but uint64's bits are in a long. */
  public String valueType() {
    return valueType;
  }
}
