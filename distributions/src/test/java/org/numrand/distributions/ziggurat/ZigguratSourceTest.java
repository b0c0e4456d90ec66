package org.numrand.distributions.ziggurat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.distributions.float32.Float32Source;
import org.numrand.libm.Libm;
import org.numrand.testkit.ScriptedBitGenerator;

/** Words and uniforms that are exactly at a limit, which NumPy refuses. */
class ZigguratSourceTest {
  private static final int LAYERS = 256;
  private static final double UNIT = 0x1p-53;
  private static final double NORMAL_R = 3.654152885361009;

  private final LongStream.Builder words = LongStream.builder();
  private final DoubleStream.Builder values = DoubleStream.builder();

  private static long normalWord(int layer, long magnitude) {
    return magnitude << 9 | layer;
  }

  private static long exponentialWord(int layer, long magnitude) {
    return (magnitude << 8 | layer) << 3;
  }

  /** The loops over words would be slower within the loop over blocks. */
  @ParameterizedTest
  @ValueSource(classes = {ZigguratSource.class, Float32Source.class})
  void theLoopsOverWordsAreTooLargeForTheCompilerToInline(Class<?> source) throws Exception {
    URI file = source.getResource(source.getSimpleName() + ".class").toURI();
    StringWriter listing = new StringWriter();
    ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
    PrintWriter out = new PrintWriter(listing);
    assertEquals(0, javap.run(out, out, "-c", "-p", Path.of(file).toString()));
    String fill = listing.toString().split(" long fill\\(", 2)[1].split("\\R\\s*\\R", 2)[0];
    int end =
        Pattern.compile("(\\d+): lreturn")
            .matcher(fill)
            .results()
            .mapToInt(found -> Integer.parseInt(found.group(1)))
            .max()
            .orElseThrow();
    assertTrue(end >= 325, () -> "the last instruction is at " + end);
  }

  /** A uniform is 0 after a limit, so that the value is taken: with a second word. */
  @Test
  void theLimitOfALayerIsOutsideOfIt() {
    for (int layer = 1; layer < LAYERS; layer++) {
      long limit = NormalZiggurat.K[layer];
      words.add(normalWord(layer, limit)).add(0);
      values.add(limit * NormalZiggurat.W[layer]);
    }
    assertNormals();
  }

  @Test
  void theLimitOfAnExponentialLayerIsOutsideOfIt() {
    for (int layer = 1; layer < LAYERS; layer++) {
      long limit = ExponentialZiggurat.K[layer];
      words.add(exponentialWord(layer, limit)).add(0);
      values.add(limit * ExponentialZiggurat.W[layer]);
    }
    assertExponentials();
  }

  @Test
  void limitsAreOutsideTheirLayersBeforeAndAfterUniforms() {
    LongStream.Builder after = LongStream.builder();
    LongStream.Builder before = LongStream.builder();
    double[] normals = new double[LAYERS];
    double[] exponentials = new double[LAYERS];
    double[] uniforms = new double[LAYERS];
    for (int layer = 1; layer < LAYERS; layer++) {
      long normalLimit = NormalZiggurat.K[layer];
      long exponentialLimit = ExponentialZiggurat.K[layer];
      after.add(normalWord(layer, normalLimit)).add(0).add((long) layer << 11);
      before.add((long) layer << 11).add(exponentialWord(layer, exponentialLimit)).add(0);
      normals[layer - 1] = normalLimit * NormalZiggurat.W[layer];
      exponentials[layer - 1] = exponentialLimit * ExponentialZiggurat.W[layer];
      uniforms[layer - 1] = layer * UNIT;
    }
    double[] drawn = new double[LAYERS];
    double[] drawnUniforms = new double[LAYERS];
    ScriptedBitGenerator bits = ScriptedBitGenerator.of(after.build().toArray());
    new ZigguratSource(bits)
        .normalsWithUniforms(Double.NEGATIVE_INFINITY, drawn, drawnUniforms, LAYERS - 1);
    assertEquals(0, bits.wordsLeft());
    assertArrayEquals(normals, drawn);
    assertArrayEquals(uniforms, drawnUniforms);
    bits = ScriptedBitGenerator.of(before.build().toArray());
    new ZigguratSource(bits).uniformsWithExponentials(drawnUniforms, drawn, LAYERS - 1);
    assertEquals(0, bits.wordsLeft());
    assertArrayEquals(exponentials, drawn);
    assertArrayEquals(uniforms, drawnUniforms);
  }

  @Test
  void aPointOnTheDensityIsRefused() {
    int found = 0;
    for (int layer = 2; layer < LAYERS; layer++) {
      long magnitude = (NormalZiggurat.K[layer] + (1L << 52)) / 2;
      double x = magnitude * NormalZiggurat.W[layer];
      long u = uniformOf(NormalZiggurat.F, layer, Libm.exp(-0.5 * x * x));
      if (u >= 0) {
        words.add(normalWord(layer, magnitude)).add(u << 11).add(normalWord(layer, 1));
        values.add(NormalZiggurat.W[layer]);
        found++;
      }
    }
    assertTrue(found > 50, "layers where it is so");
    assertNormals();
  }

  @Test
  void aPointOnTheExponentialDensityIsRefused() {
    int found = 0;
    for (int layer = 2; layer < LAYERS; layer++) {
      long magnitude = (ExponentialZiggurat.K[layer] + (1L << 53)) / 2;
      double x = magnitude * ExponentialZiggurat.W[layer];
      long u = uniformOf(ExponentialZiggurat.F, layer, Libm.exp(-x));
      if (u >= 0) {
        words.add(exponentialWord(layer, magnitude)).add(u << 11).add(exponentialWord(layer, 1));
        values.add(ExponentialZiggurat.W[layer]);
        found++;
      }
    }
    assertTrue(found > 50, "layers where it is so");
    assertExponentials();
  }

  /** The multiple of 2^-53 that is on the density; -1 if it is none. */
  private static long uniformOf(double[] heights, int layer, double density) {
    double thickness = heights[layer - 1] - heights[layer];
    long near = (long) ((density - heights[layer]) / thickness / UNIT);
    for (long u = near - 9; u < near + 9; u++) {
      if (u >= 0 && thickness * (u * UNIT) + heights[layer] == density) {
        return u;
      }
    }
    return -1;
  }

  /** Twice an exponential variate must exceed the other's square. */
  @Test
  void equalityIsRefusedInTheTail() {
    int found = 0;
    for (int i = 1; i < 1000; i++) {
      double x = -0.2736612373297583 * Libm.log1p(i * -0x1p-10);
      long near = (long) (-Libm.expm1(-0.5 * x * x) / UNIT);
      for (long v = near - 2; v < near + 2; v++) {
        double y = -Libm.log1p(v * -UNIT);
        if (y + y == x * x) {
          words.add(normalWord(0, NormalZiggurat.K[0])).add((long) i << 54).add(v << 11);
          words.add(0).add(1L << 62);
          values.add((NormalZiggurat.K[0] >>> 8 & 1) == 0 ? NORMAL_R : -NORMAL_R);
          found++;
          break;
        }
      }
    }
    assertTrue(found > 10, "places where it is so");
    assertNormals();
  }

  private void assertNormals() {
    assertVariates(ZigguratSource::standardNormal, ZigguratSource::standardNormal);
  }

  private void assertExponentials() {
    assertVariates(ZigguratSource::standardExponential, ZigguratSource::standardExponential);
  }

  /** One by one, and as an array. */
  private void assertVariates(ToDoubleFunction<ZigguratSource> one, Fill many) {
    long[] script = words.build().toArray();
    double[] expected = values.build().toArray();
    ScriptedBitGenerator bits = ScriptedBitGenerator.of(script);
    ZigguratSource source = new ZigguratSource(bits);
    for (double value : expected) {
      assertEquals(value, one.applyAsDouble(source));
    }
    assertEquals(0, bits.wordsLeft());
    bits = ScriptedBitGenerator.of(script);
    double[] drawn = new double[expected.length];
    many.fill(new ZigguratSource(bits), drawn, 0, drawn.length);
    assertArrayEquals(expected, drawn);
    assertEquals(0, bits.wordsLeft());
  }

  private interface Fill {
    void fill(ZigguratSource source, double[] out, int from, int to);
  }
}
