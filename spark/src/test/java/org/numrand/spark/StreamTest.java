package org.numrand.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;

/** In mode stream a column is one call of one generator, in any number of partitions. */
class StreamTest {
  static Stream<JsonObject> cases() throws IOException {
    return Golden.cases("golden_streams.json");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isOneCall(JsonObject golden) throws Exception {
    var options =
        new TreeMap<String, Object>(
            Map.of("rows", 200_000, "seed", 7, "mode", "stream", "numpy", "2.4.6"));
    options.put("engine", golden.get("engine").getAsString());
    options.put("column.x", golden.get("call").getAsString());
    for (int partitions : new int[] {1, 3, 4}) {
      options.put("partitions", partitions);
      assertEquals(
          golden.get("sha256").getAsString(),
          Golden.digest(LocalSpark.read(options).select("x").collectAsList(), "x"));
    }
  }

  /** From row 2^40 on: what is far away is reached by advancing. */
  @ParameterizedTest
  @CsvSource({"PCG64", "PCG64DXSM", "Philox", "MT19937"})
  void aMethodOfOneDoubleAValueAdvances(String engine) {
    RandomRows rows =
        RandomRows.of(
            Map.of(
                "rows", "9223372036854775808",
                "seed", "7",
                "mode", "stream",
                "engine", engine,
                "column.x", "random()"));
    long block = 1L << 24;
    String there = StreamPlaces.states(rows, new long[] {0, block, block + 1, 1L << 47}).get(1);
    String next = StreamPlaces.states(rows, new long[] {0, block, block + 1, 1L << 47}).get(2);
    var engineThere = BitGenerators.fromState(BitGeneratorState.fromJson(there));
    engineThere.nextDoubles(new double[RandomRows.BLOCK]);
    var engineNext = BitGenerators.fromState(BitGeneratorState.fromJson(next));
    for (int i = 0; i < 10; i++) {
      assertEquals(engineThere.nextLong(), engineNext.nextLong());
    }
  }

  /** It would take hours if it did. */
  @Test
  void numbersAloneDrawNothing() {
    Map<String, Object> options =
        Map.of("rows", 1L << 45, "seed", 7, "mode", "stream", "column.x", "normal()");
    assertEquals(5, LocalSpark.read(options).select("id").limit(5).count());
  }

  @Test
  void whatCannotBeCutIsRefused() {
    Map<String, Object> options = new TreeMap<>(Map.of("rows", 10, "seed", 1, "mode", "stream"));
    options.put("column.x", "integers(200, dtype='uint8')");
    assertEquals(
        "mode stream must have a column of which each value has words of its own, but has"
            + " x = integers(200, dtype='uint8')",
        assertThrows(IllegalArgumentException.class, () -> LocalSpark.read(options)).getMessage());
    options.put("column.x", "normal()");
    options.put("column.y", "normal()");
    assertEquals(
        "mode stream must have one column, since a second one would draw the same words, but has"
            + " [x = normal(), y = normal()]",
        assertThrows(IllegalArgumentException.class, () -> LocalSpark.read(options)).getMessage());
  }
}
