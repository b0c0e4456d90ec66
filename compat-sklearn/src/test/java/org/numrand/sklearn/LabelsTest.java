package org.numrand.sklearn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void textGoesByCodePoint() {
    // By UTF-16 unit, the emoji would come before the private-use character.
    Labels labels = Labels.of(new String[] {"\ue000", "\ud83d\ude00", "z", "Z", "", "za"});
    assertEquals(List.of("", "Z", "z", "za", "\ue000", "\ud83d\ude00"), labels.classes());
    assertArrayEquals(new int[] {4, 5, 2, 1, 0, 3}, labels.codes());
  }

  @Test
  void lastNulsOfTextDoNotCount() {
    assertEquals(List.of("a", "a\0b"), Labels.of(new String[] {"a\0", "a\0b", "a"}).classes());
  }

  @Test
  void arraysAndListsAgree() {
    assertEquals(Labels.of(new int[] {3, 1}), Labels.of(List.of(3, 1)));
    assertEquals(Labels.of(new int[] {3, 1}), Labels.of(new long[] {3, 1}));
    assertEquals(Labels.of(new int[] {3, 1}), Labels.of(List.of((byte) 3, (short) 1)));
    assertEquals(Labels.of(new double[] {3, .5}), Labels.of(List.of(3L, .5f)));
    assertEquals(Labels.of(new boolean[] {true, false}), Labels.of(List.of(true, false)));
    assertEquals(Labels.of(new String[] {"b", "a"}), Labels.of(List.of("b", "a")));
    assertEquals(Labels.of(new int[0]), Labels.of(List.of()));
    assertNotEquals(Labels.of(new int[] {3, 1}), Labels.of(new int[] {3, 2}));
    assertNotEquals(Labels.of(new int[] {3, 1}), Labels.of(new double[] {3, 1}));
    assertEquals("Labels(3 rows, 2 classes)", Labels.of(new int[] {7, 7, 8}).toString());
  }

  @Test
  void otherTypesGoByTheirOwnOrder() {
    LocalDate older = LocalDate.of(2020, 2, 1);
    LocalDate newer = LocalDate.of(2021, 1, 1);
    Labels labels = Labels.of(List.of(newer, older, newer));
    assertEquals(List.of(older, newer), labels.classes());
    assertArrayEquals(new int[] {1, 0, 1}, labels.codes());
  }

  @Test
  void zerosAreOne() {
    assertEquals(List.of(-1.5, 0.0, 2.0), Labels.of(new double[] {0.0, -0.0, 2, -1.5}).classes());
  }

  @Property(tries = 200)
  void codesFindTheIntegers(@ForAll int[] values) {
    check(Labels.of(values), Arrays.stream(values).asLongStream().toArray());
  }

  @Property(tries = 200)
  void codesFindTheSmallIntegers(@ForAll short[] values) {
    int[] ints = IntStream.range(0, values.length).map(i -> values[i]).toArray();
    check(Labels.of(ints), Arrays.stream(ints).asLongStream().toArray());
  }

  @Property(tries = 200)
  void codesFindTheLongs(@ForAll long[] values) {
    check(Labels.of(values), values);
  }

  private static void check(Labels labels, long[] values) {
    List<?> sorted = Arrays.stream(values).sorted().distinct().boxed().toList();
    assertEquals(sorted, labels.classes());
    int[] codes = labels.codes();
    for (int i = 0; i < values.length; i++) {
      assertEquals(values[i], labels.classes().get(codes[i]));
    }
  }
}
