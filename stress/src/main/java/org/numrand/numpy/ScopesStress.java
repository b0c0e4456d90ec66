package org.numrand.numpy;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.numrand.core.NumPyVersion;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;

/**
 * One thread draws in a scope that it seeds, another draws meanwhile: from the original, from the
 * scope's copy before or after it is seeded. Afterwards the original goes on from where it was.
 */
@JCStressTest
@Outcome(id = "s0, o0, o1", expect = ACCEPTABLE, desc = "the other drew from the original")
@Outcome(
    id = "s0, o0, o0",
    expect = ACCEPTABLE,
    desc = "the other drew from the copy, not yet seeded")
@Outcome(
    id = {"s0, s1, o0", "s1, s0, o0"},
    expect = ACCEPTABLE,
    desc = "both drew in the scope")
@State
public class ScopesStress {
  private static final double[] ORIGINAL = new RandomState(101).randomSample(2);
  private static final double[] SEEDED = new RandomState(7).randomSample(2);

  private final GlobalRandomState random = new GlobalRandomState(NumPyVersion.DEFAULT);

  public ScopesStress() {
    random.seed(101);
  }

  @Actor
  @SuppressWarnings("try")
  public void scope(LLL_Result r) {
    try (var scope = random.scoped()) {
      random.seed(7);
      r.r1 = name(random.randomSample());
    }
  }

  @Actor
  public void other(LLL_Result r) {
    r.r2 = name(random.randomSample());
  }

  @Arbiter
  public void after(LLL_Result r) {
    r.r3 = name(random.randomSample());
  }

  private static String name(double value) {
    for (int i = 0; i < 2; i++) {
      if (value == ORIGINAL[i]) {
        return "o" + i;
      }
      if (value == SEEDED[i]) {
        return "s" + i;
      }
    }
    return "torn";
  }
}
