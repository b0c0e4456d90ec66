package org.numrand.sklearn;

import java.util.List;

/** A cross-validator that needs one label of each row: its class, or its group. */
public interface LabelSplitter extends CrossValidator {
  /**
   * Splits rows by their labels.
   *
   * @param labels the class of each row, or its group
   * @return the splits
   */
  Splits split(Labels labels);

  /**
   * Splits rows by their labels.
   *
   * @param labels the class of each row, or its group
   * @return the splits
   */
  default Splits split(int[] labels) {
    return split(Labels.of(labels));
  }

  /**
   * Splits rows by their labels.
   *
   * @param labels the class of each row, or its group
   * @return the splits
   */
  default Splits split(long[] labels) {
    return split(Labels.of(labels));
  }

  /**
   * Splits rows by their labels.
   *
   * @param labels the class of each row, or its group
   * @return the splits
   */
  default Splits split(double[] labels) {
    return split(Labels.of(labels));
  }

  /**
   * Splits rows by their labels.
   *
   * @param labels the class of each row, or its group
   * @return the splits
   */
  default Splits split(boolean[] labels) {
    return split(Labels.of(labels));
  }

  /**
   * Splits rows by their labels.
   *
   * @param labels the class of each row, or its group
   * @return the splits
   */
  default Splits split(String[] labels) {
    return split(Labels.of(labels));
  }

  /**
   * Splits rows by their labels.
   *
   * @param labels the class of each row, or its group
   * @return the splits
   */
  default Splits split(List<?> labels) {
    return split(Labels.of(labels));
  }
}
