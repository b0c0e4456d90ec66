package org.numrand.distributions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;

/**
 * NumPy's values and states, recorded by {@code golden_continuous.py}: parameters that reach every
 * branch of the samplers.
 */
class ContinuousGoldenTest {
  private static final int SEED = 101;

  static Stream<String> lines() throws IOException {
    return allLines().stream().filter(line -> !line.contains("dirichlet"));
  }

  static Stream<String> dirichletLines() throws IOException {
    return allLines().stream().filter(line -> line.contains("dirichlet"));
  }

  private static List<String> allLines() throws IOException {
    return Resources.readLines(
        Resources.getResource(ContinuousGoldenTest.class, "golden_continuous.txt"), UTF_8);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void valuesAndState(String line) {
    List<String> fields = Splitter.on('\t').splitToList(line);
    String method = fields.get(2);
    double[] parameters = parameters(fields.get(3));
    int size = Integer.parseInt(fields.get(4));

    Generator rng = generator(fields);
    assertEquals(
        fields.get(6),
        sha256(GoldenCalls.continuous(method, parameters, size).on(rng)),
        fields.get(5));
    assertEquals(fields.get(7), stateSha256(rng));

    Generator oneByOne = generator(fields);
    UnaryOperator<Object> one =
        GoldenCalls.continuous(method, parameters, null).onAny(Generator.class);
    Object[] values = new Object[size];
    Arrays.setAll(values, i -> one.apply(oneByOne));
    assertEquals(fields.get(6), sha256(values), "one by one");
    assertEquals(fields.get(7), stateSha256(oneByOne));
  }

  @ParameterizedTest
  @MethodSource("dirichletLines")
  void dirichletVectorsAndState(String line) {
    List<String> fields = Splitter.on('\t').splitToList(line);
    Generator rng = generator(fields);
    double[][] vectors = rng.dirichlet(parameters(fields.get(3)), Integer.parseInt(fields.get(4)));
    double[] values = Arrays.stream(vectors).flatMapToDouble(Arrays::stream).toArray();
    assertEquals(fields.get(6), sha256(values), fields.get(5));
    assertEquals(fields.get(7), stateSha256(rng));
  }

  /** The values of one shape are golden ones, see above. */
  @Test
  void arrayOfSinglePrecisionShapesIsOneByOne() {
    float[] shapes = {2.5f, 1, 0, 0.1f, 0.9f, 1.01f};
    Generator rng = Generator.withSeed(SEED);
    Generator oneByOne = Generator.withSeed(SEED);
    float[] expected = new float[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      expected[i] = oneByOne.standardGammaFloat32(shapes[i]);
    }
    assertArrayEquals(expected, rng.standardGammaFloat32(shapes));
    assertEquals(oneByOne.bitGenerator().state(), rng.bitGenerator().state());
  }

  @Test
  void arraysOfParametersAreOneByOne() {
    double[] left = {-3, 0, 1};
    double[] right = {4, 5, 9};
    Generator rng = Generator.withSeed(SEED);
    Generator oneByOne = Generator.withSeed(SEED);
    double[] expected = new double[3];
    Arrays.setAll(expected, i -> oneByOne.triangular(left[i], 2, right[i]));
    assertArrayEquals(expected, rng.triangular(left, new double[] {2}, right));
    Arrays.setAll(expected, i -> oneByOne.normal(left[i], 2));
    assertArrayEquals(expected, rng.normal(left, 2));
    assertEquals(oneByOne.bitGenerator().state(), rng.bitGenerator().state());
  }

  private static double[] parameters(String list) {
    return Splitter.on(',').omitEmptyStrings().splitToList(list).stream()
        .mapToDouble(p -> Double.parseDouble(p.replace("nan", "NaN")))
        .toArray();
  }

  private static Generator generator(List<String> fields) {
    BitGenerator engine = BitGenerators.create(fields.get(0), SEED);
    int zeros = Integer.parseInt(fields.get(1));
    return new Generator(zeros > 0 ? withZeros(engine, zeros) : engine).asOf("2.4.6");
  }

  /** A Mersenne Twister whose next words are 0. */
  private static BitGenerator withZeros(BitGenerator engine, int zeros) {
    JsonObject json = new Gson().fromJson(engine.state().toJson(), JsonObject.class);
    JsonObject state = json.getAsJsonObject("state");
    var key = new JsonArray();
    Iterables.limit(state.getAsJsonArray("key"), zeros)
        .forEach(word -> key.add(new JsonPrimitive(0)));
    Iterables.skip(state.getAsJsonArray("key"), zeros).forEach(key::add);
    state.add("key", key);
    state.addProperty("pos", 0);
    return BitGenerators.fromState(BitGeneratorState.fromJson(json.toString()));
  }

  /** The hash of a double[] or a float[], or of an Object[] of Doubles or Floats. */
  private static String sha256(Object values) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (int i = 0; i < Array.getLength(values); i++) {
      if (Array.get(values, i) instanceof Double value) {
        hasher.putLong(Double.doubleToLongBits(value));
      } else {
        hasher.putInt(Float.floatToIntBits((float) Array.get(values, i)));
      }
    }
    return hasher.hash().toString();
  }

  private static String stateSha256(Generator rng) {
    return Hashing.sha256().hashString(rng.bitGenerator().state().toJson(), UTF_8).toString();
  }
}
