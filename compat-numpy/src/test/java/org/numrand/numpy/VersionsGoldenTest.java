package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.Generator;

/**
 * Values, and states after them, of each stream that NumPy has had since 1.17. The golden files
 * were made by C samplers built from NumPy's tags, and by the wheels of 2.4.6 and 2.5.2.
 */
class VersionsGoldenTest {
  private static Stream<JsonObject> cases(String file) {
    return ImmutableList.copyOf(VersionCalls.read(file).getAsJsonArray()).stream()
        .map(JsonElement::getAsJsonObject);
  }

  private static NumPyVersion version(String tag) {
    return tag.equals("main") ? NumPyVersion.DEFAULT : NumPyVersion.of(tag.substring(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"golden_profiles.json", "golden_randomstate.json", "golden_dirichlet.json"})
  void everyStream(String file) {
    int[] values = {0};
    cases(file)
        .forEach(
            golden -> {
              for (JsonElement group : golden.getAsJsonArray("groups")) {
                for (JsonElement tag : group.getAsJsonObject().getAsJsonArray("versions")) {
                  values[0] += check(golden, group.getAsJsonObject(), version(tag.getAsString()));
                }
              }
            });
    System.out.println(file + ": " + values[0] + " values equal");
    assertTrue(values[0] > 900);
  }

  private static int check(JsonObject golden, JsonObject group, NumPyVersion version) {
    String method = golden.get("method").getAsString();
    long seed = golden.get("seed").getAsLong();
    String surface =
        golden.has("surface") ? golden.get("surface").getAsString() : "Generator/PCG64";
    Object drawn;
    BitGenerator engine;
    List<JsonElement> parameters = parameters(golden, method);
    int size = golden.get("size").getAsInt();
    if (surface.equals("Generator/PCG64")) {
      Generator rng = Generator.withSeed(seed).asOf(version);
      engine = rng.bitGenerator();
      drawn = VersionCalls.draw(rng, method, parameters, size);
    } else {
      RandomState rs =
          surface.equals("RandomState/MT19937")
              ? new RandomState(seed, version)
              : new RandomState(BitGenerators.create("PCG64", seed), version);
      engine = rs.bitGenerator();
      drawn = VersionCalls.draw(rs, method.replace("integers", "randint"), parameters, size);
    }
    String what = version + " " + surface + " " + method + parameters + " seed " + seed;
    assertValues(group.getAsJsonArray("values"), drawn, what);
    assertState(group.getAsJsonObject("end_state"), engine, what);
    return Array.getLength(drawn);
  }

  /** As C has them: binomial's p comes first, and uniform has a range. */
  private static List<JsonElement> parameters(JsonObject golden, String method) {
    if (golden.has("alpha")) {
      return List.of(golden.get("alpha"));
    }
    List<JsonElement> parameters =
        new ArrayList<>(ImmutableList.copyOf(golden.getAsJsonArray("params")));
    if (method.equals("binomial")) {
      parameters.add(parameters.remove(0));
    }
    if (method.equals("uniform")) {
      double high = parameters.get(0).getAsDouble() + parameters.get(1).getAsDouble();
      parameters.set(1, new JsonPrimitive(high));
    }
    return parameters;
  }

  private static void assertValues(JsonArray expected, Object drawn, String what) {
    assertEquals(expected.size(), Array.getLength(drawn), what);
    for (int i = 0; i < expected.size(); i++) {
      Object value = Array.get(drawn, i);
      String at = what + " [" + i + "]";
      String text = expected.get(i).getAsString();
      if (value instanceof Double x) {
        assertEquals(bits(text), Double.doubleToLongBits(x), at);
      } else if (value instanceof Float x) {
        assertEquals(bits(text), Double.doubleToLongBits(x), at);
      } else {
        assertEquals(Long.parseLong(text), ((Number) value).longValue() & mask(value, text), at);
      }
    }
  }

  /** Unsigned integers of narrow types keep their bits. */
  private static long mask(Object value, String text) {
    if (text.startsWith("-")) {
      return -1;
    }
    return value instanceof Byte ? 0xff : value instanceof Short ? 0xffff : -1;
  }

  private static long bits(String text) {
    double value =
        switch (text) {
          case "nan" -> Double.NaN;
          case "inf" -> Double.POSITIVE_INFINITY;
          case "-inf" -> Double.NEGATIVE_INFINITY;
          default -> Double.parseDouble(text);
        };
    return Double.doubleToLongBits(value);
  }

  private static void assertState(JsonObject expected, BitGenerator engine, String what) {
    JsonObject all = new Gson().fromJson(engine.state().toJson(), JsonObject.class);
    JsonElement inner = all.get("state");
    for (Map.Entry<String, JsonElement> entry : expected.entrySet()) {
      String key = entry.getKey();
      if (key.equals("key_sum")) {
        BigInteger sum = BigInteger.ZERO;
        for (JsonElement word : inner.getAsJsonObject().getAsJsonArray("key")) {
          sum = sum.add(word.getAsBigInteger());
        }
        assertEquals(expected.get(key).getAsBigInteger(), sum, what);
        continue;
      }
      JsonObject part = inner.getAsJsonObject();
      JsonElement actual = part.has(key) ? part.get(key) : all.get(key);
      assertEquals(
          expected.get(key).toString().replace("\"", ""),
          actual.toString().replace("\"", ""),
          what + ": " + key);
    }
  }

  /** The rare words that end in the tail of a ziggurat. */
  @Test
  void tails() {
    int[] values = {0};
    cases("golden_tails.json")
        .forEach(
            golden -> {
              String method = golden.get("method").getAsString();
              JsonObject before = golden.getAsJsonObject("state");
              ImmutableMap.copyOf(golden.getAsJsonObject("by_version").entrySet())
                  .forEach(
                      (tag, after) -> {
                        Generator rng = Generator.withSeed(0).asOf(version(tag));
                        rng.bitGenerator().setState(pcg64(before));
                        JsonArray expected = new JsonArray();
                        expected.add(after.getAsJsonObject().get("value"));
                        assertValues(
                            expected, VersionCalls.draw(rng, method, List.of(), 1), tag + method);
                        assertState(
                            after.getAsJsonObject().getAsJsonObject("end_state"),
                            rng.bitGenerator(),
                            tag + method);
                        values[0]++;
                      });
            });
    assertEquals(92, values[0]);
  }

  private static BitGeneratorState pcg64(JsonObject state) {
    return BitGeneratorState.fromJson(
        """
        {"bit_generator":"PCG64","state":{"state":%s,"inc":%s},"has_uint32":%s,"uinteger":%s}
        """
            .formatted(
                state.get("state").getAsString(),
                state.get("inc").getAsString(),
                state.get("has_uint32"),
                state.get("uinteger")));
  }

  private static Stream<JsonObject> ofTheTwo(String key) {
    return ImmutableList.copyOf(
            VersionCalls.read("golden_2_5_vs_2_4.json").getAsJsonObject().getAsJsonArray(key))
        .stream()
        .map(JsonElement::getAsJsonObject);
  }

  private static Stream<JsonObject> generatorCases() {
    return Stream.concat(ofTheTwo("binomial"), ofTheTwo("multinomial"));
  }

  /** Draws that 2.5 decides otherwise, over four engines. */
  @ParameterizedTest
  @MethodSource("generatorCases")
  void generator25And24(JsonObject golden) {
    for (String version : List.of("2_4_6", "2_5_2")) {
      Generator rng =
          new Generator(
                  BitGenerators.create(
                      golden.get("engine").getAsString(), golden.get("seed").getAsLong()))
              .asOf(version.replace('_', '.'));
      long n = golden.get("n").getAsLong();
      int size = golden.get("size").getAsInt();
      Object drawn =
          golden.has("p")
              ? rng.binomial(n, golden.get("p").getAsDouble(), size)
              : VersionCalls.flat(
                  rng.multinomial(n, VersionCalls.doubles(golden.getAsJsonArray("pvals")), size));
      assertValues(flat(golden.getAsJsonArray("numpy_" + version)), drawn, version + golden);
      if (golden.has("state_" + version)) {
        assertState(
            golden.getAsJsonObject("state_" + version), rng.bitGenerator(), version + golden);
      }
    }
  }

  private static Stream<JsonObject> randomStateCases() {
    return Stream.concat(ofTheTwo("RandomState.binomial"), ofTheTwo("RandomState.multinomial"));
  }

  @ParameterizedTest
  @MethodSource("randomStateCases")
  void randomState25AndBefore(JsonObject golden) {
    for (String tag : ImmutableMap.copyOf(golden.entrySet()).keySet()) {
      if (tag.startsWith("v")) {
        RandomState rs = new RandomState(golden.get("seed").getAsLong(), version(tag));
        long n = golden.get("n").getAsLong();
        int size = golden.get("size").getAsInt();
        Object drawn =
            golden.has("p")
                ? rs.binomial(n, golden.get("p").getAsDouble(), size)
                : VersionCalls.flat(
                    rs.multinomial(n, VersionCalls.doubles(golden.getAsJsonArray("pvals")), size));
        JsonObject expected = golden.getAsJsonObject(tag);
        assertValues(flat(expected.getAsJsonArray("values")), drawn, tag + golden);
        expected.remove("values");
        assertState(expected, rs.bitGenerator(), tag + golden);
      }
    }
  }

  private static JsonArray flat(JsonArray values) {
    JsonArray flat = new JsonArray();
    for (JsonElement value : values) {
      if (value.isJsonArray()) {
        flat.addAll(value.getAsJsonArray());
      } else {
        flat.add(value);
      }
    }
    return flat;
  }
}
