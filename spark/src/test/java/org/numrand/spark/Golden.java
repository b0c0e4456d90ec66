package org.numrand.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/** What the scripts golden_*.py have made, and how they make digests. */
final class Golden {
  private Golden() {}

  static Stream<JsonObject> cases(String file) throws IOException {
    try (Reader in = new InputStreamReader(Golden.class.getResourceAsStream(file), UTF_8)) {
      JsonArray all = JsonParser.parseReader(in).getAsJsonArray();
      assertTrue(all.size() > 10);
      return StreamSupport.stream(all.spliterator(), false).map(JsonElement::getAsJsonObject);
    }
  }

  static String digest(List<Row> rows, String column) throws NoSuchAlgorithmException {
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
