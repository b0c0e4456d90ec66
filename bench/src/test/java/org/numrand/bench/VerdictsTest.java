package org.numrand.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Random;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.SeedSequence;
import org.numrand.core.spi.BitGeneratorProvider;

/** The bad engines of {@code bench/verdicts} compile, and are what they say. */
class VerdictsTest {
  private static final long SEED = 101;

  private static BitGenerator engine(String name, Path folder) throws Exception {
    int errors =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                Path.of("verdicts", "BadEngines.java").toString());
    assertEquals(0, errors);
    try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Class<?> type = loader.loadClass("BadEngines$" + name + "Provider");
      var provider = (BitGeneratorProvider) type.getConstructor().newInstance();
      assertEquals(name, provider.properties().name());
      BitGenerator bits = provider.create(new SeedSequence(SEED));
      bits.nextRaw();
      bits.setState(state(name, SEED));
      return bits;
    }
  }

  @Test
  void javaRandomIsJavas(@TempDir Path folder) throws Exception {
    BitGenerator bits = engine("JavaRandom", folder);
    var expected = new Random(SEED ^ 0x5deece66dL);
    for (int i = 0; i < 10_000; i++) {
      assertEquals(Integer.toUnsignedLong(expected.nextInt()), bits.nextRaw());
    }
  }

  /** Each step is linear over GF(2): the words of a sum are the sums of the words. */
  @Test
  void xorShiftIsLinear(@TempDir Path folder) throws Exception {
    BitGenerator bits = engine("XorShift64", folder);
    BitGenerator other = bits.copy();
    BitGenerator sum = bits.copy();
    long shift = 1L << 40;
    other.setState(state("XorShift64", shift));
    sum.setState(state("XorShift64", SEED ^ shift));
    for (int i = 0; i < 1000; i++) {
      assertEquals(bits.nextRaw() ^ other.nextRaw(), sum.nextRaw());
    }
  }

  private static BitGeneratorState state(String engine, long word) {
    return BitGeneratorState.builder(engine)
        .putWords("state.state", new long[] {word})
        .put("has_uint32", 0)
        .put("uinteger", 0)
        .build();
  }
}
