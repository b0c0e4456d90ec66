package org.numrand.spark;

import java.util.function.Function;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.vectorized.ColumnVector;

/**
 * A dtype of NumPy's: how Java's arrays hold it, and what it is in Spark, which has no unsigned.
 */
@SuppressWarnings("ImmutableEnumChecker") // immutable, but not annotated so
enum CellType {
  FLOAT64(double[].class, DataTypes.DoubleType, a -> new Vectors.OfDoubles((double[]) a)),
  FLOAT32(float[].class, DataTypes.FloatType, a -> new Vectors.OfFloats((float[]) a)),
  INT64(long[].class, DataTypes.LongType, a -> new Vectors.OfLongs((long[]) a)),
  INT32(int[].class, DataTypes.IntegerType, a -> new Vectors.OfInts((int[]) a)),
  INT16(short[].class, DataTypes.ShortType, a -> new Vectors.OfShorts((short[]) a)),
  INT8(byte[].class, DataTypes.ByteType, a -> new Vectors.OfBytes((byte[]) a)),
  BOOL(boolean[].class, DataTypes.BooleanType, a -> new Vectors.OfBooleans((boolean[]) a)),
  UINT64(
      long[].class,
      DataTypes.createDecimalType(20, 0),
      a -> new Vectors.OfUnsignedLongs((long[]) a)),
  UINT32(int[].class, DataTypes.LongType, a -> new Vectors.OfUnsignedInts((int[]) a)),
  UINT16(short[].class, DataTypes.IntegerType, a -> new Vectors.OfUnsignedShorts((short[]) a)),
  UINT8(byte[].class, DataTypes.ShortType, a -> new Vectors.OfUnsignedBytes((byte[]) a));

  private final Class<?> array;
  private final DataType sparkType;
  private final Function<Object, ColumnVector> vector;

  CellType(Class<?> array, DataType sparkType, Function<Object, ColumnVector> vector) {
    this.array = array;
    this.sparkType = sparkType;
    this.vector = vector;
  }

  /** The type of the arrays that a generator draws into. */
  Class<?> array() {
    return array;
  }

  /** Whether several cells of a call share a word. */
  boolean isNarrow() {
    return array == byte[].class || array == short[].class || array == boolean[].class;
  }

  /** What a cell is in Spark. */
  DataType sparkType() {
    return sparkType;
  }

  /** An array as a vector of Spark's. */
  ColumnVector vector(Object values) {
    return vector.apply(values);
  }
}
