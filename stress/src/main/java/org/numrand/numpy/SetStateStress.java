package org.numrand.numpy;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/**
 * One thread sets a state in which a normal variate is kept, another draws: what is drawn, and what
 * comes after, is of the state before or of the one that was set, whole.
 */
@JCStressTest
@Outcome(id = "o0, s0", expect = ACCEPTABLE, desc = "drawn before the state was set")
@Outcome(id = "s0, s1", expect = ACCEPTABLE, desc = "drawn after")
@State
public class SetStateStress {
  private static final double[] ORIGINAL = new RandomState(101).standardNormal(3);
  private static final double[] SET = new RandomState(7).standardNormal(3);

  /** After the first of {@link #SET}, so that its second is kept. */
  private static final LegacyState STATE = state();

  private final RandomState rs = new RandomState(101);

  private static LegacyState state() {
    var other = new RandomState(7);
    other.standardNormal();
    return other.getState();
  }

  @Actor
  public void set() {
    rs.setState(STATE);
  }

  @Actor
  public void draw(LL_Result r) {
    r.r1 = name(rs.standardNormal());
  }

  @Arbiter
  public void after(LL_Result r) {
    r.r2 = name(rs.standardNormal());
  }

  private static String name(double value) {
    for (int i = 0; i < 2; i++) {
      if (value == ORIGINAL[i]) {
        return "o" + i;
      }
      if (value == SET[i + 1]) {
        return "s" + i;
      }
    }
    return "torn";
  }
}
