package org.numrand.spark;

import java.util.stream.Stream;
import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.numrand.core.NumPyVersion;

/**
 * A function of a row number, before it is known what it is given.
 *
 * @param method the method
 * @param seed the seed if none is given; null if one must be
 * @param numpy the version of NumPy whose numbers they are
 */
record UnboundRowFunction(String method, @Nullable Long seed, NumPyVersion numpy)
    implements UnboundFunction {
  @Override
  public String name() {
    return method;
  }

  @Override
  public BoundFunction bind(StructType input) {
    return RowFunction.of(
        method, Stream.of(input.fields()).map(StructField::dataType).toList(), seed, numpy);
  }

  @Override
  public String description() {
    return method
        + "(row, parameters..., [column, [seed]]): Generator(Philox(seed, counter=[0, row, column, 0]))."
        + method;
  }
}
