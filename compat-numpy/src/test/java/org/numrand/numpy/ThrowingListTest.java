package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Choice;
import org.numrand.distributions.Generator;

/** Lists that throw, at once or midway: the call fails, and nothing has been drawn. */
class ThrowingListTest {
  private static final int SIZE = 3_000;

  /** Throws from some call of its methods on, until it is told not to. */
  private static final class Throwing extends AbstractList<Integer> implements RandomAccess {
    private final Integer[] elements = new Integer[SIZE];
    private int callsLeft;

    Throwing(int callsLeft) {
      Arrays.setAll(elements, i -> i);
      this.callsLeft = callsLeft;
    }

    private void count() {
      if (callsLeft-- == 0) {
        throw new IllegalStateException("no more calls");
      }
    }

    @Override
    public Integer get(int i) {
      count();
      return elements[i];
    }

    @Override
    public Integer set(int i, Integer element) {
      count();
      Integer old = elements[i];
      elements[i] = element;
      return old;
    }

    @Override
    public int size() {
      return elements.length;
    }
  }

  static Iterable<String> engines() {
    return BitGenerators.names();
  }

  private interface Call<S> {
    void on(S surface, List<Integer> list);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void randomStateIsAsItWas(String engine) {
    List<Call<RandomState>> calls =
        List.of(
            RandomState::shuffle,
            RandomState::choice,
            (rs, x) -> rs.choice(x, 10),
            (rs, x) -> rs.choice(x, 10, false),
            (rs, x) -> rs.permutation(x));
    for (Call<RandomState> call : calls) {
      for (int until : new int[] {0, 1, 9, SIZE - 1, SIZE, SIZE + 1, 2 * SIZE - 1}) {
        var rs = new RandomState(BitGenerators.create(engine, 101));
        rs.binomial(7, 0.1);
        rs.standardNormal();
        rs.randintInt32(0, 10);
        LegacyState before = rs.getState();
        var list = new Throwing(until);
        try {
          call.on(rs, list);
        } catch (IllegalStateException e) {
          assertEquals(before, rs.getState());
          if (until >= SIZE) {
            for (int i = 0; i < SIZE; i++) {
              assertEquals(i, list.elements[i]);
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void generatorIsAsItWas(String engine) {
    List<Call<Generator>> calls =
        List.of(
            Generator::shuffle,
            Generator::choice,
            (rng, x) -> rng.choice(x, 10),
            (rng, x) -> rng.choice(x, 10, Choice.withoutReplacement()),
            (rng, x) -> rng.permuted(x));
    for (Call<Generator> call : calls) {
      for (int until : new int[] {0, 1, 9, SIZE - 1, SIZE, SIZE + 1}) {
        var rng = new Generator(BitGenerators.create(engine, 101));
        rng.integersInt32(0, 10);
        var before = rng.bitGenerator().state();
        try {
          call.on(rng, new Throwing(until));
        } catch (IllegalStateException e) {
          assertEquals(before, rng.bitGenerator().state());
        }
      }
    }
  }

  @Test
  void theseCallsDoThrow() {
    var rs = new RandomState(1);
    var rng = Generator.withSeed(1);
    assertThrows(IllegalStateException.class, () -> rs.shuffle(new Throwing(SIZE + 7)));
    assertThrows(IllegalStateException.class, () -> rs.choice(new Throwing(0)));
    assertThrows(IllegalStateException.class, () -> rs.choice(new Throwing(5), 10));
    assertThrows(UnsupportedOperationException.class, () -> rs.shuffle(List.of(1, 2, 3)));
    assertThrows(IllegalStateException.class, () -> rng.shuffle(new Throwing(SIZE + 7)));
    assertThrows(IllegalStateException.class, () -> rng.choice(new Throwing(0)));
    assertThrows(IllegalStateException.class, () -> rng.choice(new Throwing(5), 10));
  }
}
