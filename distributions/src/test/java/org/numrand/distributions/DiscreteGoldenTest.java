package org.numrand.distributions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.calls.Bits;
import org.numrand.calls.Call;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.testkit.ScriptedBitGenerator;

/** Vectors that {@code discrete_golden.py} has made of NumPy. They reach every branch. */
class DiscreteGoldenTest {
  private static final JsonObject GOLDEN =
      new Gson().fromJson(resource("discrete_golden.json"), JsonObject.class);

  /** The word of 0.5, which follows those of a script. */
  private static final long HALF = 1L << 63;

  static List<JsonObject> streams() {
    return list("streams");
  }

  static List<JsonObject> scripts() {
    return list("scripts");
  }

  private static List<JsonObject> list(String kind) {
    return StreamSupport.stream(GOLDEN.getAsJsonArray(kind).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("streams")
  void streamIsNumPys(JsonObject golden) {
    BitGenerator bits = BitGenerators.create("PCG64", 101);
    assertValues(golden, bits);
    JsonObject state = new Gson().fromJson(bits.state().toJson(), JsonObject.class);
    assertEquals(
        golden.get("state").getAsBigInteger(),
        state.getAsJsonObject("state").get("state").getAsBigInteger());
    assertEquals(!golden.get("half").isJsonNull(), bits.hasHalf());
    if (bits.hasHalf()) {
      assertEquals(golden.get("half").getAsLong(), Integer.toUnsignedLong(bits.nextInt()));
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void scriptIsNumPys(JsonObject golden) {
    JsonArray written = golden.getAsJsonArray("words");
    long[] words = new long[golden.get("drawn").getAsInt()];
    Arrays.fill(words, HALF);
    for (int i = 0; i < Math.min(words.length, written.size()); i++) {
      words[i] = Long.parseUnsignedLong(written.get(i).getAsString(), 16);
    }
    ScriptedBitGenerator bits = ScriptedBitGenerator.of(words);
    assertValues(golden, bits);
    assertEquals(0, bits.wordsLeft());
  }

  private static void assertValues(JsonObject golden, BitGenerator bits) {
    JsonArray request = golden.getAsJsonArray("request");
    long[] values = values(GoldenCalls.discrete(request), new Generator(bits).asOf("2.4.6"));
    long[] first =
        ImmutableList.copyOf(golden.getAsJsonArray("first")).stream()
            .mapToLong(value -> value.getAsBigInteger().longValue())
            .toArray();
    assertEquals(
        Arrays.toString(first), Arrays.toString(Arrays.copyOf(values, first.length)), "first");
    assertEquals(golden.get("sha256").getAsString(), hash(values), "all of them");
  }

  /** Those of sequences of real numbers are written as integers. */
  private static long[] values(Call call, Generator rng) {
    Object result = call.on(rng);
    LongStream bits = Arrays.stream(Bits.of(result, call.dtype()));
    if (result instanceof double[] || result instanceof double[][]) {
      return bits.map(value -> (long) Double.longBitsToDouble(value)).toArray();
    }
    return result instanceof float[]
        ? bits.map(value -> (long) Float.intBitsToFloat((int) value)).toArray()
        : bits.toArray();
  }

  private static String resource(String name) {
    try (InputStream in = requireNonNull(DiscreteGoldenTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(long[] values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Long.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(values);
    return Hashing.sha256().hashBytes(bytes.array()).toString();
  }
}
