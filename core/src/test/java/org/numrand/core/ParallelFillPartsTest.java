package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ParallelFillPartsTest {
  @Test
  void oneWhereAnAdvanceTakesLongerThanItSaves() {
    assertArrayEquals(new int[] {0, 2999}, ParallelFill.starts(2999, 8, 1000));
  }

  @Test
  void theFirstIsLongerByAnAdvance() {
    assertArrayEquals(new int[] {0, 2000, 3000}, ParallelFill.starts(3000, 8, 1000));
    assertArrayEquals(new int[] {0, 5500, 10000}, ParallelFill.starts(10_000, 2, 1000));
  }

  @Property
  void coverTheArrayAndTakeTheSameTime(
      @ForAll @IntRange(min = 0) int length,
      @ForAll @IntRange(min = 1, max = 1000) int parts,
      @ForAll @IntRange(min = 1, max = 1 << 24) int advance) {
    int[] starts = ParallelFill.starts(length, parts, advance);
    int count = starts.length - 1;
    assertTrue(count >= 1 && count <= parts);
    assertEquals(0, starts[0]);
    assertEquals(length, starts[count]);
    double share = (length + (count - 1.0) * advance) / count;
    for (int i = 1; i < count; i++) {
      int size = starts[i + 1] - starts[i];
      assertTrue(size >= advance - 1, "an advance is at most half of the work");
      assertEquals(share, size + (double) advance, 1, "part " + i);
    }
  }
}
