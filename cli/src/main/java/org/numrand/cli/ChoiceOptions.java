package org.numrand.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.numrand.distributions.Choice;

/** {@link Choice} as the parameters that it is in NumPy. */
final class ChoiceOptions {
  static final ImmutableList<Overload.Parameter> PARAMETERS =
      ImmutableList.of(
          new Overload.Parameter("replace", boolean.class),
          new Overload.Parameter("p", double[].class),
          new Overload.Parameter("axis", int.class),
          new Overload.Parameter("shuffle", boolean.class));

  private ChoiceOptions() {}

  /** The choice that values for {@link #PARAMETERS} describe; an empty {@code p} is none. */
  static Choice of(List<Object> values) {
    Choice choice =
        (boolean) values.get(0) ? Choice.withReplacement() : Choice.withoutReplacement();
    double[] p = (double[]) values.get(1);
    return (p.length == 0 ? choice : choice.probabilities(p))
        .axis((int) values.get(2))
        .shuffle((boolean) values.get(3));
  }
}
