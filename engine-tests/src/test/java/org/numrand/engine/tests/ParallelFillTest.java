package org.numrand.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.ParallelFill;

/** Parallel fills by every engine's advance; core tests their contract. */
class ParallelFillTest {
  @ParameterizedTest
  @CsvSource({
    "PCG64, 1000003, 1",
    "PCG64, 1000003, 2",
    "PCG64, 999, 8",
    "PCG64DXSM, 500009, 7",
    "PCG64, 0, 2",
    "MT19937, 1000003, 2",
    "MT19937, 6500001, 2",
    "Philox, 500009, 5"
  })
  void isTheSequentialFill(String engine, int size, int parts) {
    BitGenerator parallel = BitGenerators.create(engine, 101);
    BitGenerator sequential = BitGenerators.create(engine, 101);
    assertEquals(sequential.nextInt(), parallel.nextInt());
    double[] expected = new double[size];
    double[] actual = new double[size];
    sequential.nextDoubles(expected);
    ParallelFill.doubles(parallel, actual, ForkJoinPool.commonPool(), parts);
    assertArrayEquals(expected, actual);
    assertEquals(sequential.state(), parallel.state());
  }
}
