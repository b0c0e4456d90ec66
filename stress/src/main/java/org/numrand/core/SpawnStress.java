package org.numrand.core;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads that spawn from one SeedSequence get its first two children, one each. */
@JCStressTest
@Outcome(
    id = {"0, 1", "1, 0"},
    expect = ACCEPTABLE,
    desc = "one child each, in one order or the other")
@State
public class SpawnStress {
  private static final SeedSequence ALIKE = new SeedSequence(101);
  private static final int FIRST = first(ALIKE.spawn(1).get(0));
  private static final int SECOND = first(ALIKE.spawn(1).get(0));

  private final SeedSequence sequence = new SeedSequence(101);

  @Actor
  public void one(II_Result r) {
    r.r1 = index(sequence.spawn(1).get(0));
  }

  @Actor
  public void other(II_Result r) {
    r.r2 = index(sequence.spawn(1).get(0));
  }

  private static int first(SeedSequence child) {
    return child.generateState(1)[0];
  }

  /** Which child it is; -1 for none. */
  private static int index(SeedSequence child) {
    int word = first(child);
    return word == FIRST ? 0 : word == SECOND ? 1 : -1;
  }
}
