package org.numrand.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns of the source are NumPy's, whose digests golden_columns.py has made. */
class GoldenColumnsTest {
  static Stream<JsonObject> reads() throws IOException {
    return Golden.cases("golden_columns.json");
  }

  @ParameterizedTest
  @MethodSource("reads")
  void areNumPys(JsonObject golden) throws NoSuchAlgorithmException {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("numpy", "2.4.6");
    options.put("partitions", 2);
    for (String option : List.of("rows", "seed", "engine")) {
      options.put(option, golden.get(option).getAsString());
    }
    JsonObject columns = golden.getAsJsonObject("columns");
    for (String name : columns.keySet()) {
      options.put("column." + name, columns.getAsJsonObject(name).get("call").getAsString());
    }
    List<Row> rows = LocalSpark.read(options).collectAsList();
    String[] ids = rows.stream().map(row -> row.getLong(0) + "").toArray(String[]::new);
    assertArrayEquals(IntStream.range(0, rows.size()).mapToObj(i -> i + "").toArray(), ids);
    for (String name : columns.keySet()) {
      JsonObject column = columns.getAsJsonObject(name);
      assertEquals(
          column.get("sha256").getAsString(),
          Golden.digest(rows, name),
          () -> name + " = " + column.get("call"));
    }
  }
}
