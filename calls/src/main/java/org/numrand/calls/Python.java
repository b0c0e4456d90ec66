package org.numrand.calls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.primitives.ImmutableLongArray;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes calls in Python and in Java. */
public final class Python {
  private final Function<String, long[]> longs;
  private final String target;
  private final String state;

  /**
   * @param exec runs Python statements; {@code np}, {@code inf} and {@code nan} must be known
   * @param longs the value of a Python expression
   * @param target the name of the object that has the methods
   * @param state an expression of its state, a text
   */
  public Python(
      Consumer<String> exec, Function<String, long[]> longs, String target, String state) {
    this.longs = longs;
    this.target = target;
    this.state = state;
    try (InputStream in = requireNonNull(Python.class.getResourceAsStream("calls.py"))) {
      exec.accept(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The outcomes of calls in Python, one after the other on one object. */
  public List<Outcome> outcomes(List<Call> calls) {
    String lambdas =
        calls.stream()
            .map(call -> "lambda: " + call.python(target))
            .collect(joining(", ", "[", "]"));
    ImmutableLongArray all =
        ImmutableLongArray.copyOf(
            longs.apply("outcomes(%s, lambda: %s)".formatted(lambdas, state)));
    List<Outcome> outcomes = new ArrayList<>();
    int at = 0;
    while (at < all.length()) {
      int length = (int) all.get(at + 1);
      outcomes.add(
          new Outcome(
              length < 0
                  ? Optional.empty()
                  : Optional.of(all.subArray(at + 2, at + 2 + length).trimmed()),
              all.get(at)));
      at += 2 + Math.max(0, length);
    }
    return outcomes;
  }

  /**
   * The outcome of a call in Java.
   *
   * @param state the object's state, as the text that it is in Python
   */
  public static <T> Outcome outcome(Call call, T target, Function<T, String> state) {
    Optional<ImmutableLongArray> bits;
    try {
      bits = Optional.of(ImmutableLongArray.copyOf(Bits.of(call.on(target), call.dtype())));
    } catch (IllegalArgumentException | ArithmeticException e) {
      bits = Optional.empty();
    }
    return new Outcome(bits, Bits.digest(state.apply(target)));
  }
}
