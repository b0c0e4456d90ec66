package org.numrand.spark;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.Generator;

/**
 * Where the partitions of one stream begin: the engine's state at the first row of each.
 *
 * <p>Where each value takes one double, the engine advances. Elsewhere how many words a value takes
 * is known only when it is drawn, so a task draws all of them once, and keeps the states.
 */
final class StreamPlaces {
  /** Plans ask more than once. */
  private static final Cache<List<Object>, List<String>> KNOWN =
      CacheBuilder.newBuilder().maximumSize(100).build();

  private StreamPlaces() {}

  /**
   * The states at the starts of some blocks but the last.
   *
   * @param starts ascending, from block 0 on
   */
  static List<String> states(RandomRows rows, long[] starts) {
    List<Object> key = List.of(rows, Arrays.toString(starts));
    List<String> known = KNOWN.getIfPresent(key);
    if (known == null) {
      known = advanced(rows, starts).orElseGet(() -> drawnByATask(rows, starts));
      KNOWN.put(key, known);
    }
    return known;
  }

  private static Optional<List<String>> advanced(RandomRows rows, long[] starts) {
    if (!rows.columns().get(0).isOfDoubles()) {
      return Optional.empty();
    }
    return stepsOfABlock(rows)
        .map(
            steps ->
                Arrays.stream(starts, 0, starts.length - 1)
                    .mapToObj(
                        block -> engine(rows).advance(steps.multiply(BigInteger.valueOf(block))))
                    .map(engine -> engine.state().toJson())
                    .toList());
  }

  /**
   * How far the engine advances when a block of doubles is drawn; empty if it cannot. NumPy's
   * engines advance by words, but Philox by four; so the step that leads to the right place is it.
   */
  private static Optional<BigInteger> stepsOfABlock(RandomRows rows) {
    BitGenerator drawn = engine(rows);
    if (!drawn.properties().advances()) {
      return Optional.empty();
    }
    drawn.nextDoubles(new double[RandomRows.BLOCK]);
    String place = next(drawn);
    int words = RandomRows.BLOCK * Long.SIZE / drawn.properties().wordBits();
    return Stream.of(1, 2, 4, 8)
        .map(wordsAStep -> BigInteger.valueOf(words / wordsAStep))
        .filter(steps -> next(engine(rows).advance(steps)).equals(place))
        .findFirst();
  }

  private static BitGenerator engine(RandomRows rows) {
    return rows.streamGenerator().bitGenerator();
  }

  private static String next(BitGenerator engine) {
    long[] words = new long[8];
    engine.nextRaws(words);
    return Arrays.toString(words);
  }

  private static List<String> drawnByATask(RandomRows rows, long[] starts) {
    if (starts.length < 3) {
      return List.of(engine(rows).state().toJson());
    }
    var context = JavaSparkContext.fromSparkContext(SparkSession.active().sparkContext());
    return context.parallelize(List.of(rows), 1).map(each -> drawn(each, starts)).first();
  }

  private static List<String> drawn(RandomRows rows, long[] starts) {
    Generator rng = rows.streamGenerator();
    Cells cells = rows.columns().get(0).cells();
    List<String> states = new ArrayList<>();
    long block = 0;
    for (int i = 0; i < starts.length - 1; i++) {
      for (; block < starts[i]; block++) {
        cells.draw(rng, RandomRows.BLOCK);
      }
      states.add(rng.bitGenerator().state().toJson());
    }
    return states;
  }
}
