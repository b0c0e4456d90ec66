package org.numrand.sklearn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cross-validator that needs only the number of rows. */
public interface RowSplitter extends CrossValidator {
  /**
   * Splits so many rows.
   *
   * @param nSamples how many rows there are, at least 0
   * @return the splits
   */
  default Splits split(int nSamples) {
    return split(nSamples, null, null);
  }

  /**
   * Splits the rows of an array.
   *
   * @param x the rows, such as a {@code double[][]}
   * @return the splits
   */
  default Splits split(@Nullable Object[] x) {
    return split(x.length);
  }

  /**
   * Splits the rows of a list.
   *
   * @param x the rows
   * @return the splits
   */
  default Splits split(List<?> x) {
    return split(x.size());
  }
}
