package org.numrand.numpy;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.NumPyVersion;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;

/**
 * One thread gives np.random another engine and draws from it, another draws meanwhile: from the
 * engine before or from the new one, and afterwards each engine stands where its draws have left
 * it.
 */
@JCStressTest
@Outcome(id = "n0, o0, n1 o1", expect = ACCEPTABLE, desc = "the other drew from the old engine")
@Outcome(
    id = {"n0, n1, n2 o0", "n1, n0, n2 o0"},
    expect = ACCEPTABLE,
    desc = "both drew from the new engine")
@State
public class SetBitGeneratorStress {
  private static final double[] OLD = values(101);
  private static final double[] NEW = values(7);

  private final GlobalRandomState random = new GlobalRandomState(NumPyVersion.DEFAULT);
  private final BitGenerator before = BitGenerators.create("MT19937", 101);

  public SetBitGeneratorStress() {
    random.setBitGenerator(before);
  }

  private static double[] values(long seed) {
    return new RandomState(BitGenerators.create("MT19937", seed)).randomSample(3);
  }

  @Actor
  public void set(LLL_Result r) {
    random.setBitGenerator(BitGenerators.create("MT19937", 7));
    r.r1 = name(random.randomSample());
  }

  @Actor
  public void other(LLL_Result r) {
    r.r2 = name(random.randomSample());
  }

  @Arbiter
  public void after(LLL_Result r) {
    r.r3 = name(random.randomSample()) + " " + name(before.nextDouble());
  }

  private static String name(double value) {
    for (int i = 0; i < 3; i++) {
      if (value == OLD[i]) {
        return "o" + i;
      }
      if (value == NEW[i]) {
        return "n" + i;
      }
    }
    return "torn";
  }
}
