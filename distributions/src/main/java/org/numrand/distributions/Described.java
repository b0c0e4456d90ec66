package org.numrand.distributions;

import java.util.Arrays;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What is printed and compared by its parameters, as a record is: {@code Gamma[shape=2.5,
 * scale=1.0]}. Parameters of equal bits are equal.
 */
abstract class Described {
  /** Names and values by turns. Asked for only when it is printed or compared. */
  abstract @Nullable Object[] parameters();

  @Override
  @SuppressWarnings("EqualsGetClass") // subclasses are final
  public final boolean equals(@Nullable Object other) {
    return other != null
        && getClass() == other.getClass()
        && Arrays.deepEquals(parameters(), ((Described) other).parameters());
  }

  @Override
  public final int hashCode() {
    return 31 * getClass().getSimpleName().hashCode() + Arrays.deepHashCode(parameters());
  }

  @Override
  public final String toString() {
    @Nullable Object[] all = parameters();
    StringJoiner text = new StringJoiner(", ", getClass().getSimpleName() + "[", "]");
    for (int i = 0; i < all.length; i += 2) {
      String value = Arrays.deepToString(new @Nullable Object[] {all[i + 1]});
      text.add(all[i] + "=" + value.substring(1, value.length() - 1));
    }
    return text.toString();
  }
}
