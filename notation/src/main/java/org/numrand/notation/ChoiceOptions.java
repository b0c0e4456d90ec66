package org.numrand.notation;

import java.util.List;
import org.numrand.distributions.Choice;
import org.numrand.surface.Kind;
import org.numrand.surface.Method;

/** {@link Choice} as NumPy's parameters. */
final class ChoiceOptions {
  private ChoiceOptions() {}

  /** All parameters of the row but the first, which is what to choose from. */
  static List<Overload.Parameter> parameters(Method row) {
    return row.parameters().stream()
        .skip(1)
        .map(p -> new Overload.Parameter(p.name(), type(p.kind()), p.defaultText()))
        .toList();
  }

  private static Class<?> type(Kind kind) {
    return switch (kind) {
      case FLAG -> boolean.class;
      case LENGTH -> int.class;
      case REALS -> double[].class;
      default -> throw new IllegalArgumentException("a choice has no option of kind " + kind);
    };
  }

  /** The choice that values for those parameters describe; an empty {@code p} is none. */
  static Choice of(List<Object> values) {
    Choice choice =
        (boolean) values.get(0) ? Choice.withReplacement() : Choice.withoutReplacement();
    double[] p = (double[]) values.get(1);
    return (p.length == 0 ? choice : choice.probabilities(p))
        .axis((int) values.get(2))
        .shuffle((boolean) values.get(3));
  }
}
