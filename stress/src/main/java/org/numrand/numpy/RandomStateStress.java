package org.numrand.numpy;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads that draw from one RandomState get its first two values, one each. */
@JCStressTest
@Outcome(
    id = {"0, 1", "1, 0"},
    expect = ACCEPTABLE,
    desc = "one value each, in one order or the other")
@State
public class RandomStateStress {
  private static final double[] VALUES = new RandomState(101).standardNormal(2);

  private final RandomState rs = new RandomState(101);

  @Actor
  public void one(II_Result r) {
    r.r1 = index(rs.standardNormal());
  }

  @Actor
  public void other(II_Result r) {
    r.r2 = index(rs.standardNormal());
  }

  /** Which of the values it is; -1 for none. */
  private static int index(double value) {
    return value == VALUES[0] ? 0 : value == VALUES[1] ? 1 : -1;
  }
}
