package org.numrand.numpy;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.JJ_Result;

/**
 * Two threads draw binomials of other parameters from one RandomState, which remembers what the
 * last took: each value is what one order of the two calls gives.
 */
@JCStressTest
@Outcome(id = "2, 599220", expect = ACCEPTABLE, desc = "the small one first")
@Outcome(id = "0, 599879", expect = ACCEPTABLE, desc = "the large one first")
@State
public class BinomialStress {
  private final RandomState rs = new RandomState(101);

  @Actor
  public void small(JJ_Result r) {
    r.r1 = rs.binomial(7, 0.3);
  }

  @Actor
  public void large(JJ_Result r) {
    r.r2 = rs.binomial(1_000_000, 0.6);
  }
}
