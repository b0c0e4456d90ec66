package org.numrand.sklearn;

/** The size of a set of rows, as {@code test_size=5} or {@code test_size=0.2}. */
record Size(double value, boolean isShare) {
  static Size count(int count) {
    return new Size(count, false);
  }

  static Size share(double share) {
    return new Size(share, true);
  }

  /** Whether it is above 0 and leaves some rows; NaN does not. */
  boolean fits(int nSamples) {
    return value > 0 && value < (isShare ? 1 : nSamples);
  }

  /** As Python's {@code repr} has it. */
  @Override
  public String toString() {
    return isShare ? "" + value : "" + (int) value;
  }
}
