package org.numrand.distributions.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
  private final Recent<List<? extends Number>> recent = new Recent<>();

  private List<? extends Number> one(double a) {
    return recent.of(a, x -> List.of(x));
  }

  private List<? extends Number> two(double a, double b) {
    return recent.of(a, b, (x, y) -> List.of(x, y));
  }

  private List<? extends Number> three(double a, double b, double c) {
    return recent.of(a, b, c, (x, y, z) -> List.of(x, y, z));
  }

  private List<? extends Number> count(long n, double p) {
    return recent.ofCount(n, p, (x, y) -> List.of(x, y));
  }

  private List<? extends Number> counts(long a, long b, long c) {
    return recent.ofCounts(a, b, c, (x, y, z) -> List.of(x, y, z));
  }

  @Test
  void equalParametersGiveTheSame() {
    assertSame(one(1.5), one(1.5));
    assertSame(one(Double.NaN), one(Double.NaN));
    assertSame(two(1, 2), two(1, 2));
    assertSame(three(1, 2, 3), three(1, 2, 3));
    assertSame(count(3, 0.5), count(3, 0.5));
    assertSame(counts(1, 2, 3), counts(1, 2, 3));
  }

  @Test
  void everyParameterCounts() {
    assertNotSame(one(0.0), one(-0.0));
    assertEquals(List.of(1.0, 2.0), two(1, 2));
    assertEquals(List.of(2.0, 2.0), two(2, 2));
    assertEquals(List.of(2.0, 3.0), two(2, 3));
    assertEquals(List.of(1.0, 2.0, 3.0), three(1, 2, 3));
    assertEquals(List.of(1.0, 2.0, 4.0), three(1, 2, 4));
    assertEquals(List.of(1L << 60, 0.5), count(1L << 60, 0.5));
    assertEquals(List.of((1L << 60) + 1, 0.5), count((1L << 60) + 1, 0.5));
    assertEquals(List.of(1L, 2L, 3L), counts(1, 2, 3));
    assertEquals(List.of(1L, 1L, 3L), counts(1, 1, 3));
  }

  @Test
  void aRefusalKeepsWhatIsKept() {
    List<? extends Number> kept = one(1);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            recent.of(
                2,
                x -> {
                  throw new IllegalArgumentException("x is " + x);
                }));
    assertSame(kept, one(1));
  }
}
