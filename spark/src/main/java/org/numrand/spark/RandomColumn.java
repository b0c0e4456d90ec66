package org.numrand.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.util.zip.CRC32;
import org.apache.spark.sql.types.DataType;

/**
 * A random column.
 *
 * @param name its name
 * @param call what is drawn, as Python writes it
 */
record RandomColumn(String name, String call) implements Serializable {
  /** Its number, {@code zlib.crc32} of its name: so that no other column changes it. */
  long number() {
    return number(name);
  }

  /** The number of a name. */
  static long number(String name) {
    var crc = new CRC32();
    crc.update(name.getBytes(UTF_8));
    return crc.getValue();
  }

  /** Its type in Spark. */
  DataType type() {
    return ColumnCall.of(call).type();
  }

  /** Whether calls for a part of its cells give what one call gives. */
  boolean canBeCut() {
    return ColumnCall.of(call).canBeCut();
  }

  /** Whether each of its cells takes one double of the engine's, whatever it is. */
  boolean isOfDoubles() {
    return ColumnCall.of(call).isOfDoubles();
  }

  /** Room for its cells, which a generator fills; for one thread. */
  Cells cells() {
    return ColumnCall.of(call).cells();
  }

  @Override
  public String toString() {
    return name + " = " + call;
  }
}
