package org.numrand.engine.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.numrand.core.SeedSequence;
import org.numrand.junit.Seeded;
import org.numrand.testkit.NumPyOracle;

/** Seed sequences of random shapes beside this machine's NumPy. */
@Seeded
class SeedSequenceNumPyTest {
  @Test
  void anySequenceMakesNumPysWords(Random choices) {
    try (NumPyOracle numpy = NumPyOracle.start()) {
      for (int i = 0; i < 300; i++) {
        List<BigInteger> entropy =
            Stream.generate(() -> new BigInteger(choices.nextInt(200), choices))
                .limit(choices.nextInt(7))
                .toList();
        long[] key =
            IntStream.range(0, choices.nextInt(4))
                .mapToLong(j -> choices.nextLong() >>> (1 + choices.nextInt(63)))
                .toArray();
        int poolSize = 4 + choices.nextInt(6);
        int spawned = choices.nextInt(3);
        numpy.exec(
            "s = np.random.SeedSequence(%s, spawn_key=%s, pool_size=%d, n_children_spawned=%d)"
                .formatted(entropy, Arrays.toString(key), poolSize, spawned));
        SeedSequence sequence = SeedSequence.of(entropy, key, poolSize, spawned);
        assertArrayEquals(
            numpy.longs("s.generate_state(20, np.uint64)"), sequence.generateStateUint64(20));
        assertArrayEquals(
            numpy.longs("s.spawn(2)[1].generate_state(9, np.uint64)"),
            sequence.spawn(2).get(1).generateStateUint64(9));
        assertEquals(numpy.text("s.n_children_spawned"), "" + sequence.childrenSpawned());
      }
    }
  }
}
