package org.numrand.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/** Columns of the source are NumPy's, whose digests golden_columns.py has made. */
class GoldenColumnsTest {
  static Stream<JsonObject> reads() throws IOException {
    try (Reader in =
        new InputStreamReader(
            GoldenColumnsTest.class.getResourceAsStream("golden_columns.json"), UTF_8)) {
      JsonArray all = JsonParser.parseReader(in).getAsJsonArray();
      assertTrue(all.size() > 10);
      return StreamSupport.stream(all.spliterator(), false).map(JsonElement::getAsJsonObject);
    }
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
          digest(rows, name),
          () -> name + " = " + column.get("call"));
    }
  }

  private static String digest(List<Row> rows, String column) throws NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    int index = rows.isEmpty() ? 0 : rows.get(0).fieldIndex(column);
    String separator = "";
    for (Row row : rows) {
      if (row.get(index) instanceof String text) {
        digest.update((separator + text).getBytes(UTF_8));
        separator = "\n";
      } else {
        update(digest, row.get(index));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, Object value) {
    if (value instanceof Iterable<?> list) {
      CollectionConverters.asJava(list).forEach(each -> update(digest, each));
      return;
    }
    var bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    if (value instanceof Double number) {
      bytes.putDouble(number);
    } else if (value instanceof Float number) {
      bytes.putFloat(number);
    } else if (value instanceof Boolean bool) {
      bytes.putLong(bool ? 1 : 0);
    } else if (value instanceof BigDecimal number) {
      bytes.putLong(number.toBigIntegerExact().longValue());
    } else {
      bytes.putLong(((Number) value).longValue());
    }
    digest.update(bytes.flip());
  }
}
