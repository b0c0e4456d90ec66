package org.numrand.libm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every function against the checked-in results. */
class VectorsTest {
  @ParameterizedTest
  @EnumSource
  void reproducesTheCheckedInResults(Function function) throws IOException {
    assertEquals(List.of(), Vectors.differences(function, Vectors::compute, Integer.MAX_VALUE));
  }
}
