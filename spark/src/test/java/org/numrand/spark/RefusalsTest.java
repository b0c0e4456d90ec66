package org.numrand.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is refused where the source is loaded, before any task runs. */
class RefusalsTest {
  private static IllegalArgumentException refused(String key, String value) {
    Map<String, Object> options =
        new TreeMap<>(Map.of("rows", 10, "seed", 1, "column.k", "poisson(3)"));
    options.put(key, value);
    return assertThrows(IllegalArgumentException.class, () -> LocalSpark.read(options));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          rows|-1|rows must be an integer from 0 to 9223372036854775808, but is -1
          rows|9223372036854775809|rows must be an integer from 0 to 9223372036854775808, but is 9223372036854775809
          rows|1e6|rows must be an integer from 0 to 9223372036854775808, but is 1e6
          seed|-1|seed must be an integer >= 0, but is -1
          seed|0.5|seed must be an integer >= 0, but is 0.5
          seed|abc|seed must be an integer >= 0, but is abc
          partitions|-1|partitions must be an integer from 0 to 2147483647, but is -1
          engine|PCG32|engine must be one of [MT19937, PCG64, PCG64DXSM, Philox, SFC64], but is PCG32
          numpy|1.16|version must be a NumPy version from 1.17.0 to 2.5.2, but is 1.16; older ones have no Generator
          row|5|option must be one of rows, seed, column.NAME, engine, numpy, mode, partitions, but is row
          mode|rows|mode must be one of blocks, stream, but is rows
          column.|normal()|a column must have a name
          column.id|normal()|the column id is the row's number
          column.x|normal|a call must be METHOD(ARGUMENTS), as normal(10, scale=2), but is 'normal'
          column.x|normal(10, -2)|scale must be >= 0, but is -2.0
          column.x|normal(1, 2, 3)|normal(1, 2, 3) does not fit normal(loc=0.0, scale=1.0)
          column.x|normal(loc='a')|normal(loc='a') does not fit normal(loc=0.0, scale=1.0)
          column.x|normal(size=3)|normal(size=3) does not fit normal(loc=0.0, scale=1.0)
          column.x|normal(dtype='float32')|dtype must be one of [float64], but is float32
          column.x|integers(5, dtype='int128')|dtype must be one of [int64, bool, int16, int32, int8, uint16, uint32, uint64, uint8], but is int128
          column.x|dirichlet([1, 2], size=3)|dirichlet([1, 2], size=3) gives a value for each row, so it has no size
          column.x|shuffle([1, 2])|shuffle gives no value for each row
          column.x|bytes(3)|bytes gives no value for each row
          column.x|choice(5, replace=False)|replace must be True, since a block of rows does not know what the others took
          column.x|choice()|choice() does not say what to choose from
          """)
  void withOurSentence(String key, String value, String message) {
    assertEquals(message, refused(key, value).getMessage());
  }

  @Test
  void anUnknownMethodWithThoseThereAre() {
    String message = refused("column.x", "normla(1)").getMessage();
    assertTrue(
        message.startsWith("a column's method must be one of beta, binomial, ")
            && message.endsWith(", but is normla"),
        message);
  }

  @Test
  void whatIsMissing() {
    assertEquals(
        "rows must be given",
        assertThrows(IllegalArgumentException.class, () -> LocalSpark.read(Map.of("seed", 1)))
            .getMessage());
    assertEquals(
        "seed must be given",
        assertThrows(IllegalArgumentException.class, () -> LocalSpark.read(Map.of("rows", 1)))
            .getMessage());
  }

  @Test
  void twoColumnsOfOneNumber() {
    assertEquals(RandomColumn.number("plumless"), RandomColumn.number("buckeroo"));
    assertEquals(
        "the columns buckeroo and plumless have one number, the CRC-32 1306201125 of their names",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    LocalSpark.read(
                        Map.of(
                            "rows",
                            1,
                            "seed",
                            1,
                            "column.plumless",
                            "normal()",
                            "column.buckeroo",
                            "normal()")))
            .getMessage());
  }
}
