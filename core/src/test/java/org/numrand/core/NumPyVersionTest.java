package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumPyVersionTest {
  @ParameterizedTest
  @CsvSource({
    "1.17.0, 1.17.0",
    "1.26.4, 1.26.4",
    "1.24.2, 1.24.2",
    "2.5.2, 2.5.2",
    "1.17, 1.17.5",
    "1.21, 1.21.6",
    "2.0, 2.0.2",
    "2.3, 2.3.5",
    "2.5, 2.5.2",
    "1.26.4+mkl, 1.26.4",
    "1.26.4.post1, 1.26.4",
    "2.4.6.post1+local, 2.4.6",
    "2.5.9, 2.5.9"
  })
  void takesAnyVersionThatNumPyPrints(String version, String expected) {
    assertEquals(expected, NumPyVersion.of(version).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.16.6 | 1.16.6; older ones have no Generator",
        "1.9 | 1.9; older ones have no Generator",
        "0.0.0 | 0.0.0; older ones have no Generator",
        "3.11 | 3.11; the closest is 2.5.2",
        "2.6 | 2.6; the closest is 2.5.2",
        "2.6.0.dev0+git20260821.abc | 2.6.0.dev0+git20260821.abc; the closest is 2.5.2",
        "1.27.0 | 1.27.0; the closest is 1.26.4",
        "1.26.5 | 1.26.5; the closest is 1.26.4",
        "2.5.0rc1 | 2.5.0rc1, which is no release; the closest is 2.5.0",
        "1.26 beta | 1.26 beta",
        "'' | empty",
        "latest | latest",
        "2 | 2",
        "2. | 2.",
        "-1.26 | -1.26",
        "' 1.26' | ' 1.26'",
        "1.26.4.1 | 1.26.4.1, which is no release; the closest is 1.26.4",
        "99999999999.1 | 99999999999.1",
        "numpy 1.26.4 | numpy 1.26.4"
      })
  void saysWhatItRefuses(String version, String said) {
    var refusal =
        assertThrows(IllegalArgumentException.class, () -> NumPyVersion.of(version), version);
    assertEquals(
        "version must be a NumPy version from 1.17.0 to 2.5.2, but is " + said,
        refusal.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "1.26.4, 1.26.4",
    "1.26, 1.26.4",
    "1.26.9, 1.26.4",
    "1.27.1, 1.26.4",
    "2.5.3, 2.5.2",
    "2.5.0rc1, 2.5.0",
    "2.6.0.dev0, 2.5.2",
    "3.11, 2.5.2",
    "1.16.6, 1.17.0",
    "0.9, 1.17.0"
  })
  void namesTheClosest(String version, String expected) {
    assertEquals(expected, NumPyVersion.closest(version).toString());
  }

  @Test
  void whatIsNoVersionHasNoClosest() {
    assertThrows(IllegalArgumentException.class, () -> NumPyVersion.closest("latest"));
  }

  @ParameterizedTest
  @CsvSource({
    "1.17.2, 1.17.0", "1.17.5, 1.17.4", "1.18.2, 1.18.0", "1.24.2, 1.22.0", "1.26.4, 1.26.0",
    "2.0.2, 1.26.0", "2.3.3, 2.1.0", "2.3.5, 2.3.4", "2.4.6, 2.4.0", "2.5.1, 2.5.0",
    "2.5.2, 2.5.2", "2.5.3, 2.5.2"
  })
  void hasTheStreamOfAConstant(String version, String stream) {
    assertEquals(stream, NumPyVersion.of(version).stream().toString());
  }

  @Test
  void versionsAreInOrder() {
    List<String> inOrder = List.of("1.17.0", "1.17.5", "1.18.0", "1.26.4", "2.0.0", "2.5.2");
    for (int i = 0; i < inOrder.size(); i++) {
      for (int j = 0; j < inOrder.size(); j++) {
        var one = NumPyVersion.of(inOrder.get(i));
        var other = NumPyVersion.of(inOrder.get(j));
        assertEquals(Integer.compare(i, j), one.compareTo(other));
        assertEquals(i < j, one.isBefore(other));
        assertEquals(i == j, one.equals(other));
      }
    }
  }

  @Test
  void equalVersionsHaveEqualHashes() {
    var one = NumPyVersion.of("2.3");
    assertEquals(NumPyVersion.of("2.3.5"), one);
    assertEquals(NumPyVersion.of("2.3.5").hashCode(), one.hashCode());
    assertNotEquals(one, (Object) "2.3.5");
    assertFalse(one.equals(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"V1_17_0", "V1_26_0", "V2_5_2"})
  void constantsAreNamedByTheirNumbers(String name) throws ReflectiveOperationException {
    Object constant = NumPyVersion.class.getField(name).get(null);
    assertEquals(name.substring(1).replace('_', '.'), constant.toString());
  }

  @Test
  void eachConstantIsTheFirstOfItsStream() throws IllegalAccessException {
    for (var field : NumPyVersion.class.getFields()) {
      var constant = (NumPyVersion) field.get(null);
      assertEquals(constant, constant.stream(), field.getName());
      assertTrue(
          field.getName().equals("DEFAULT")
              || field.getName().equals("V" + constant.toString().replace('.', '_')));
    }
    assertEquals(18, Arrays.stream(NumPyVersion.class.getFields()).count());
  }
}
