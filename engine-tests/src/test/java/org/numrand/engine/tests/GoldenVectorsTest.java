package org.numrand.engine.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;

/** The files that make_golden.py made, which need no NumPy to be read. */
class GoldenVectorsTest {
  private static final long SEED = 0xdeadbeafL;

  private static String resource(String name) throws IOException {
    return Resources.toString(Resources.getResource(GoldenVectorsTest.class, name), UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "MT19937, 1", "PCG64, 1", "PCG64DXSM, 1", "Philox, 1", "SFC64, 1",
    "MT19937, 2", "PCG64, 2", "PCG64DXSM, 2", "Philox, 2", "SFC64, 2"
  })
  void theFirstThousandWordsAreNumPys(String name, int number) throws IOException {
    List<String> lines = resource(name + "-testset-" + number + ".csv").lines().toList();
    BitGenerator bits = BitGenerators.create(name, hexadecimal(lines.get(0)));
    long[] expected = lines.stream().skip(1).mapToLong(GoldenVectorsTest::hexadecimal).toArray();
    long[] words = new long[1000];
    bits.nextRaws(words);
    assertArrayEquals(expected, words);
  }

  private static long hexadecimal(String line) {
    return Long.parseUnsignedLong(line.substring(line.indexOf("0x") + 2), 16);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MT19937", "PCG64", "PCG64DXSM", "Philox"})
  void movedStatesAreNumPys(String name) throws IOException {
    var golden = new Gson().fromJson(resource(name + "-moved.json"), JsonObject.class);
    for (Map.Entry<String, JsonElement> moved : golden.getAsJsonObject("jumped").entrySet()) {
      BitGenerator jumped = started(name).jumped(Long.parseLong(moved.getKey()));
      assertEquals(moved.getValue().toString(), jumped.state().toJson(), moved.getKey());
    }
    for (Map.Entry<String, JsonElement> moved : golden.getAsJsonObject("advanced").entrySet()) {
      BitGenerator advanced = started(name).advance(new BigInteger(moved.getKey()));
      assertEquals(moved.getValue().toString(), advanced.state().toJson(), moved.getKey());
    }
  }

  private static BitGenerator started(String name) {
    BitGenerator bits = BitGenerators.create(name, SEED);
    bits.nextRaws(new long[7]);
    bits.nextInt();
    return bits;
  }
}
