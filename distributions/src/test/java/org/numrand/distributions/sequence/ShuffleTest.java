package org.numrand.distributions.sequence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.core.BitGeneratorState;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Generator;
import org.numrand.testkit.NumPyOracle;

class ShuffleTest {
  static Iterable<String> engines() {
    return BitGenerators.names();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void firstLandingIsNumPys(String engine) {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      numpy.exec("rng = np.random.Generator(np.random." + engine + "(101))");
      Generator rng = new Generator(BitGenerators.create(engine, 101));
      for (int n : new int[] {0, 1, 2, 3, 10, 100, 257, 1000, 1025, 5000, 100_000}) {
        assertArrayEquals(numpy.longs("rng.permutation(" + n + ")"), rng.permutation(n));
        for (long high :
            new long[] {1, 2, 100, 3_000_000_000L, 1L << 32, (1L << 32) + 1, 1L << 62}) {
          String arguments = "(-17, " + (high - 17) + ", " + n + ")";
          assertArrayEquals(
              numpy.longs("rng.integers" + arguments), rng.integers(-17, high - 17, n), arguments);
          assertEquals(numpy.longs("rng.integers(" + high + ")")[0], rng.integers(0, high));
        }
        for (double lam : new double[] {0, 1e-3, 1, 9.9, 10, 11.5, 100, 1e6, 9.2e18}) {
          String arguments = "(" + lam + ", " + n + ")";
          assertArrayEquals(numpy.longs("rng.poisson" + arguments), rng.poisson(lam, n), arguments);
        }
        assertEquals(numpy.state("rng.bit_generator"), rng.bitGenerator().state().toJson());
      }
    }
  }

  /** Throws when the element at an index is set for the first time. */
  private static final class FailingList extends AbstractList<Integer> {
    private final List<Integer> elements;
    private int failing;

    FailingList(int size, int failing) {
      this.elements = new ArrayList<>(IntStream.range(0, size).boxed().toList());
      this.failing = failing;
    }

    @Override
    public Integer get(int i) {
      return elements.get(i);
    }

    @Override
    public Integer set(int i, Integer element) {
      if (i == failing) {
        failing = -1;
        throw new IllegalStateException("failed at " + i);
      }
      return elements.set(i, element);
    }

    @Override
    public int size() {
      return elements.size();
    }
  }

  /** Neither the list nor the engine shows that there was a call, not even a half of a word. */
  @ParameterizedTest
  @MethodSource("engines")
  void aListThatThrowsLeavesAllAsItWas(String engine) {
    Generator rng = new Generator(BitGenerators.create(engine, 101));
    for (int draws = 0; draws < 3; draws++) {
      rng.bitGenerator().nextInt();
      BitGeneratorState before = rng.bitGenerator().state();
      assertThrows(UnsupportedOperationException.class, () -> rng.shuffle(List.of(1, 2, 3)));
      assertThrows(
          UnsupportedOperationException.class,
          () -> rng.shuffle(Collections.unmodifiableList(Arrays.asList(1, 2, 3))));
      for (int failing : new int[] {0, 1, 700, 1999}) {
        List<Integer> list = new FailingList(2000, failing);
        assertThrows(IllegalStateException.class, () -> rng.shuffle(list));
        assertEquals(IntStream.range(0, 2000).boxed().toList(), list);
      }
      assertEquals(before, rng.bitGenerator().state());
    }
  }

  @Test
  @SuppressWarnings("JdkObsolete") // users have linked lists
  void listsOfAnyKindAreShuffledAlike() {
    List<Integer> elements = IntStream.range(0, 3000).boxed().toList();
    int[] expected = elements.stream().mapToInt(i -> i).toArray();
    Generator first = Generator.withSeed(101);
    first.shuffle(expected);
    for (List<Integer> list :
        List.of(
            new ArrayList<>(elements),
            new LinkedList<>(elements),
            Arrays.asList(elements.toArray(new Integer[0])),
            new CopyOnWriteArrayList<>(elements),
            new FailingList(elements.size(), -1))) {
      Generator rng = Generator.withSeed(101);
      rng.shuffle(list);
      assertArrayEquals(expected, list.stream().mapToInt(i -> i).toArray());
      assertEquals(first.bitGenerator().state(), rng.bitGenerator().state());
    }
  }
}
