package org.numrand.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallTextTest {
  @Test
  void argumentsAreReadAsPythonReadsThem() {
    check("normal()", "normal", List.of(), Map.of());
    check(" normal ( 10 ,2.5, ) ", "normal", List.of(10L, 2.5), Map.of());
    check("normal(10, scale = 2)", "normal", List.of(10L), Map.of("scale", 2L));
    check(
        "choice([1, 2], p=[.5, 0.5])",
        "choice",
        List.of(List.of(1L, 2L)),
        Map.of("p", List.of(0.5, 0.5)));
    check(
        "choice(['a', 'b'], replace=True)",
        "choice",
        List.of(List.of("a", "b")),
        Map.of("replace", true));
    check(
        "multivariate_normal((0, 1), [[1, 0], [0, 1]])",
        "multivariate_normal",
        List.of(List.of(0L, 1L), List.of(List.of(1L, 0L), List.of(0L, 1L))),
        Map.of());
    check("integers(6, dtype='int32')", "integers", List.of(6L), Map.of("dtype", "int32"));
    check("f(\"a, b)=\", -1e-3)", "f", List.of("a, b)=", -1e-3), Map.of());
  }

  private static void check(
      String text, String method, List<Object> positional, Map<String, Object> named) {
    CallText call = CallText.parse(text);
    assertEquals(method, call.method());
    assertEquals(positional, call.arguments().positional());
    assertEquals(named, call.arguments().named());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "normal",
        "normal(",
        "normal)",
        "normal(1))",
        "normal(1, (2)",
        "normal([1)",
        "1(2)",
        "normal('1)",
        "normal(,)",
        "normal(1,,2)",
        "normal(1) + 2",
        "rng.normal(1)"
      })
  void whatIsNoCallIsRefused(String text) {
    var e = assertThrows(IllegalArgumentException.class, () -> CallText.parse(text));
    assertEquals(
        "a call must be METHOD(ARGUMENTS), as normal(10, scale=2), but is '" + text + "'",
        e.getMessage());
  }

  @Test
  void anArgumentHasOnePlace() {
    var twice =
        assertThrows(IllegalArgumentException.class, () -> CallText.parse("normal(loc=1, loc=2)"));
    assertEquals("loc is given twice in normal(loc=1, loc=2)", twice.getMessage());
    var late =
        assertThrows(IllegalArgumentException.class, () -> CallText.parse("normal(loc=1, 2)"));
    assertEquals("2 follows a named argument in normal(loc=1, 2)", late.getMessage());
  }
}
