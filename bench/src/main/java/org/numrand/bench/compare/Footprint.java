package org.numrand.bench.compare;

import java.util.List;
import java.util.stream.IntStream;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;

/**
 * An engine's memory: the growth of the heap by many engines, divided by their number.
 *
 * @param fresh bytes, before the first draw
 * @param used bytes, after it
 */
record Footprint(String engine, long fresh, long used) {
  private static final int COUNT = 2000;

  static List<Footprint> ofAllEngines() {
    return BitGenerators.names().stream().map(Footprint::of).toList();
  }

  private static Footprint of(String name) {
    BitGenerators.create(name, COUNT).nextLong();
    long before = usedHeap();
    List<BitGenerator> engines =
        IntStream.range(0, COUNT).mapToObj(seed -> BitGenerators.create(name, seed)).toList();
    long fresh = usedHeap() - before;
    engines.forEach(BitGenerator::nextLong);
    long used = usedHeap() - before;
    // A use after the last look at the heap keeps the engines alive until then.
    return new Footprint(engines.get(0).properties().name(), fresh / COUNT, used / COUNT);
  }

  private static long usedHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
