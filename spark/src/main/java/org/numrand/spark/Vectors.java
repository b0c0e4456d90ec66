package org.numrand.spark;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.sql.vectorized.ColumnarArray;
import org.apache.spark.sql.vectorized.ColumnarMap;
import org.apache.spark.unsafe.types.UTF8String;

/** Arrays as columns, read where they are. */
final class Vectors {
  private Vectors() {}

  /** A column without nulls, of one type. */
  private abstract static class Plain extends ColumnVector {
    Plain(DataType type) {
      super(type);
    }

    @Override
    public void close() {}

    @Override
    public boolean hasNull() {
      return false;
    }

    @Override
    public int numNulls() {
      return 0;
    }

    @Override
    public boolean isNullAt(int row) {
      return false;
    }

    private UnsupportedOperationException other() {
      return new UnsupportedOperationException("the column is of " + dataType().simpleString());
    }

    @Override
    public boolean getBoolean(int row) {
      throw other();
    }

    @Override
    public byte getByte(int row) {
      throw other();
    }

    @Override
    public short getShort(int row) {
      throw other();
    }

    @Override
    public int getInt(int row) {
      throw other();
    }

    @Override
    public long getLong(int row) {
      throw other();
    }

    @Override
    public float getFloat(int row) {
      throw other();
    }

    @Override
    public double getDouble(int row) {
      throw other();
    }

    @Override
    public ColumnarArray getArray(int row) {
      throw other();
    }

    @Override
    public ColumnarMap getMap(int row) {
      throw other();
    }

    @Override
    public Decimal getDecimal(int row, int precision, int scale) {
      throw other();
    }

    @Override
    public UTF8String getUTF8String(int row) {
      throw other();
    }

    @Override
    public byte[] getBinary(int row) {
      throw other();
    }

    @Override
    public ColumnVector getChild(int ordinal) {
      throw other();
    }
  }

  /** Row numbers, from a first one on. */
  static final class Numbers extends Plain {
    private final long first;

    Numbers(long first) {
      super(DataTypes.LongType);
      this.first = first;
    }

    @Override
    public long getLong(int row) {
      return first + row;
    }
  }

  /** {@code float64}. */
  static final class OfDoubles extends Plain {
    private final double[] values;

    OfDoubles(double[] values) {
      super(DataTypes.DoubleType);
      this.values = values;
    }

    @Override
    public double getDouble(int row) {
      return values[row];
    }
  }

  /** {@code float32}. */
  static final class OfFloats extends Plain {
    private final float[] values;

    OfFloats(float[] values) {
      super(DataTypes.FloatType);
      this.values = values;
    }

    @Override
    public float getFloat(int row) {
      return values[row];
    }
  }

  /** {@code int64}. */
  static final class OfLongs extends Plain {
    private final long[] values;

    OfLongs(long[] values) {
      super(DataTypes.LongType);
      this.values = values;
    }

    @Override
    public long getLong(int row) {
      return values[row];
    }
  }

  /** {@code int32}. */
  static final class OfInts extends Plain {
    private final int[] values;

    OfInts(int[] values) {
      super(DataTypes.IntegerType);
      this.values = values;
    }

    @Override
    public int getInt(int row) {
      return values[row];
    }
  }

  /** {@code int16}. */
  static final class OfShorts extends Plain {
    private final short[] values;

    OfShorts(short[] values) {
      super(DataTypes.ShortType);
      this.values = values;
    }

    @Override
    public short getShort(int row) {
      return values[row];
    }
  }

  /** {@code int8}. */
  static final class OfBytes extends Plain {
    private final byte[] values;

    OfBytes(byte[] values) {
      super(DataTypes.ByteType);
      this.values = values;
    }

    @Override
    public byte getByte(int row) {
      return values[row];
    }
  }

  /** {@code bool}. */
  static final class OfBooleans extends Plain {
    private final boolean[] values;

    OfBooleans(boolean[] values) {
      super(DataTypes.BooleanType);
      this.values = values;
    }

    @Override
    public boolean getBoolean(int row) {
      return values[row];
    }
  }

  /** {@code uint64}, as decimals. */
  static final class OfUnsignedLongs extends Plain {
    private final long[] values;

    OfUnsignedLongs(long[] values) {
      super(CellType.UINT64.sparkType());
      this.values = values;
    }

    @Override
    public Decimal getDecimal(int row, int precision, int scale) {
      var integer = new BigInteger(Long.toUnsignedString(values[row]));
      return Decimal.apply(new BigDecimal(integer), precision, scale);
    }
  }

  /** {@code uint32}, as longs. */
  static final class OfUnsignedInts extends Plain {
    private final int[] values;

    OfUnsignedInts(int[] values) {
      super(DataTypes.LongType);
      this.values = values;
    }

    @Override
    public long getLong(int row) {
      return Integer.toUnsignedLong(values[row]);
    }
  }

  /** {@code uint16}, as ints. */
  static final class OfUnsignedShorts extends Plain {
    private final short[] values;

    OfUnsignedShorts(short[] values) {
      super(DataTypes.IntegerType);
      this.values = values;
    }

    @Override
    public int getInt(int row) {
      return Short.toUnsignedInt(values[row]);
    }
  }

  /** {@code uint8}, as shorts. */
  static final class OfUnsignedBytes extends Plain {
    private final byte[] values;

    OfUnsignedBytes(byte[] values) {
      super(DataTypes.ShortType);
      this.values = values;
    }

    @Override
    public short getShort(int row) {
      return (short) Byte.toUnsignedInt(values[row]);
    }
  }

  /** Texts, by their indices. */
  static final class OfTexts extends Plain {
    private final long[] indices;
    private final UTF8String[] texts;

    OfTexts(long[] indices, UTF8String[] texts) {
      super(DataTypes.StringType);
      this.indices = indices;
      this.texts = texts;
    }

    @Override
    public UTF8String getUTF8String(int row) {
      return texts[(int) indices[row]];
    }
  }

  /** Rows of numbers. */
  static final class OfRows extends Plain {
    private final Object[] rows;
    private final CellType element;

    OfRows(Object[] rows, CellType element) {
      super(DataTypes.createArrayType(element.sparkType(), false));
      this.rows = rows;
      this.element = element;
    }

    @Override
    public ColumnarArray getArray(int row) {
      int length = Array.getLength(rows[row]);
      return new ColumnarArray(element.vector(rows[row]), 0, length);
    }
  }
}
