package org.numrand.core.internal;

import java.io.InvalidObjectException;
import java.util.function.Supplier;

/** What the proxies in serialized streams do: make an object anew, with all its checks. */
public final class Restored {
  private Restored() {}

  /**
   * What a proxy stands for.
   *
   * @throws InvalidObjectException if it cannot be made; the message is short, whatever the stream
   *     holds
   */
  public static Object from(Supplier<?> maker) throws InvalidObjectException {
    try {
      return maker.get();
    } catch (RuntimeException e) {
      String why = e instanceof IllegalArgumentException ? e.getMessage() : e.toString();
      throw new InvalidObjectException(Text.oneLine(why));
    }
  }

  /** Refuses a stream that has an object's fields where its proxy should be. */
  public static InvalidObjectException refusal(Class<?> type) {
    return new InvalidObjectException(type.getSimpleName() + " is serialized by its proxy only");
  }
}
