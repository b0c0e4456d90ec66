package org.numrand.spark;

import org.apache.spark.sql.vectorized.ColumnVector;
import org.numrand.distributions.Generator;

/** Room for the cells of a column, which are drawn block after block. */
@FunctionalInterface
interface Cells {
  /**
   * Draws the cells of some rows, in one call.
   *
   * @param rng what draws them
   * @param rows how many, at most a block
   * @return the cells, until the next call
   */
  ColumnVector draw(Generator rng, int rows);
}
