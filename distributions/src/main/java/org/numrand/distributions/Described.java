package org.numrand.distributions;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.numrand.core.internal.Restored;
import org.numrand.distributions.draw.BuiltIn;

/**
 * What is printed and compared by its parameters, as a record is: {@code Gamma[shape=2.5,
 * scale=1.0]}. Parameters of equal bits are equal. It is serialized by them, too, so that what is
 * read has been checked.
 */
abstract class Described implements BuiltIn, Serializable {
  private static final long serialVersionUID = 1;

  /** Names and values by turns. Asked for only when it is printed, compared or serialized. */
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

  final Object writeReplace() {
    return new Serialized(DescriptionJson.write(this));
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw Restored.refusal(getClass());
  }

  private void readObjectNoData() throws InvalidObjectException {
    throw Restored.refusal(getClass());
  }

  /** What goes into a serialized stream: the JSON. */
  private record Serialized(String json) implements Serializable {
    Serialized {
      requireNonNull(json, "json");
    }

    private Object readResolve() throws InvalidObjectException {
      return Restored.from(() -> DescriptionJson.read(json));
    }
  }
}
