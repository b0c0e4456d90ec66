package org.numrand.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopChoiceTest {
  private static final int MANY = 100_000;

  @Test
  void asksOnceAndLate() {
    List<Integer> asked = new ArrayList<>();
    var choice = new LoopChoice(false, width -> asked.add(width));
    int scalar = 0;
    while (!choice.areLanes()) {
      scalar++;
      assertTrue(scalar < MANY);
      assertTrue(asked.isEmpty());
    }
    assertTrue(scalar >= 1000);
    for (int i = 0; i < MANY; i++) {
      assertTrue(choice.areLanes());
    }
    assertEquals(List.of(VectorWidth.BYTES), asked);
  }

  @Test
  void staysWithTheScalarLoop() {
    List<Integer> asked = new ArrayList<>();
    var choice = new LoopChoice(false, width -> !asked.add(width));
    for (int i = 0; i < MANY; i++) {
      assertFalse(choice.areLanes());
    }
    assertEquals(1, asked.size());
  }

  @Test
  void asksNobodyWhenCertain() {
    var choice =
        new LoopChoice(
            true,
            width -> {
              throw new AssertionError();
            });
    assertTrue(choice.areLanes());
  }

  /** Of the JVMs that run these tests each tells. */
  @Test
  void vectorsHaveAWidth() {
    int width = VectorWidth.BYTES;
    assertTrue(width >= 4 && width <= 256 && Integer.bitCount(width) == 1, () -> "" + width);
  }
}
