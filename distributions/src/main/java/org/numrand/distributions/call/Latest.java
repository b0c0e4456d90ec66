package org.numrand.distributions.call;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a surface makes of the last description, so that single draws of one, over and over,
 * make it once. Threads may share it: distributions do not change.
 *
 * @param <D> the distributions
 */
public final class Latest<D> {
  /** What was made, and of what. */
  private record Made<D>(D description, D own) {}

  private final UnaryOperator<D> make;
  private @Nullable Made<D> last;

  /** By a function that makes a surface's own distribution of a description. */
  public Latest(UnaryOperator<D> make) {
    this.make = make;
  }

  /** What is made of a description. */
  @SuppressWarnings("ReferenceEquality") // equal ones are made alike, but are slower to compare
  public D of(D description) {
    Made<D> made = last;
    if (made == null || made.description != description) {
      made = new Made<>(description, make.apply(description));
      last = made;
    }
    return made.own;
  }
}
