package org.numrand.distributions.spi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Beta;
import org.numrand.distributions.StandardGamma;
import org.numrand.distributions.ziggurat.ZigguratSource;

/** A source that overrides nothing it need not draws what the tuned one does. */
class VariateSourceTest {
  /** The ziggurats' variates, one by one. */
  private static final class PlainSource extends VariateSource {
    private final ZigguratSource ziggurats;

    PlainSource(ZigguratSource ziggurats) {
      super(ziggurats.bits());
      this.ziggurats = ziggurats;
    }

    @Override
    public double standardNormal() {
      return ziggurats.standardNormal();
    }

    @Override
    public void standardNormal(double[] out, int from, int to) {
      ziggurats.standardNormal(out, from, to);
    }

    @Override
    public double standardExponential() {
      return ziggurats.standardExponential();
    }

    @Override
    public void standardExponential(double[] out, int from, int to) {
      ziggurats.standardExponential(out, from, to);
    }
  }

  static List<ContinuousDistribution> rejections() {
    // Shape 1.001 has normal variates below its bound, which end a run of tries.
    return List.of(new StandardGamma(0.5), new StandardGamma(1.001), new Beta(2, 3));
  }

  @ParameterizedTest
  @MethodSource("rejections")
  void triesAreDrawnOneByOne(ContinuousDistribution distribution) {
    for (String engine : BitGenerators.names()) {
      ZigguratSource tuned = new ZigguratSource(BitGenerators.create(engine, 101));
      VariateSource plain = new PlainSource(new ZigguratSource(BitGenerators.create(engine, 101)));
      assertArrayEquals(distribution.sample(tuned, 5001), distribution.sample(plain, 5001));
      assertEquals(tuned.bits().state(), plain.bits().state());
    }
  }
}
