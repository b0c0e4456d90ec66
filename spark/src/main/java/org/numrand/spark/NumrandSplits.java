package org.numrand.spark;

import static com.google.common.base.Preconditions.checkArgument;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.numrand.core.NumPyVersion;
import org.numrand.distributions.Generator;
import org.numrand.sklearn.KFold;
import org.numrand.sklearn.Split;
import org.numrand.sklearn.TrainTestSplit;

/**
 * Splits of data sets by row number, which no partitioning changes.
 *
 * <pre>{@code
 * var split = NumrandSplits.trainTest(rows, "id", 0.2, 42);
 * split.train().count();
 * }</pre>
 *
 * <p>{@link #trainTest} and {@link #kFold} have scikit-learn's rows: {@code
 * train_test_split(np.arange(n), test_size=0.2, random_state=42)}. The rows must be numbered from 0
 * on without a gap; a job counts them. The driver holds a permutation, 4 bytes for each row, and
 * sends a bit, or a fold, for each to the executors: for up to some hundred million rows. {@link
 * #trainTestByRow} and {@link #foldByRow} are for any number of rows: each decides by a random
 * number of its own.
 */
public final class NumrandSplits {
  private static final long SPLIT = RandomColumn.number("split");

  private NumrandSplits() {}

  /**
   * The two parts of a split.
   *
   * @param train the rows to learn from
   * @param test the rows to test with
   */
  public record TrainTest(Dataset<Row> train, Dataset<Row> test) {
    private static TrainTest by(Dataset<Row> rows, Column isTest) {
      return new TrainTest(rows.where(not(isTest)), rows.where(isTest));
    }
  }

  /**
   * scikit-learn's {@code train_test_split}, by the rows' numbers. The rows of each part are
   * scikit-learn's, in the order that they are in.
   *
   * @param rows the rows
   * @param idColumn the column of their numbers, from 0 to n - 1, each once
   * @param testSize the test part's share, above 0 and below 1
   * @param randomState the seed, from 0 to 2<sup>32</sup>-1
   * @return the parts
   * @throws IllegalArgumentException if the numbers are others, if there are 2<sup>31</sup> or
   *     more, or if a part would be empty
   */
  public static TrainTest trainTest(
      Dataset<Row> rows, String idColumn, double testSize, long randomState) {
    var splitter = new TrainTestSplit().testSize(testSize).randomState(randomState);
    int n = checkedCount(rows, idColumn);
    return TrainTest.by(rows, isIn(rows, idColumn, splitter.split(n).test(), n));
  }

  /**
   * scikit-learn's {@code KFold(n_splits, shuffle=True, random_state=...)}, by the rows' numbers.
   *
   * @param rows the rows
   * @param idColumn the column of their numbers, from 0 to n - 1, each once
   * @param nSplits how many folds, at least 2
   * @param randomState the seed, from 0 to 2<sup>32</sup>-1
   * @return the parts of each fold
   * @throws IllegalArgumentException if the numbers are others, or if there are fewer rows than
   *     folds
   */
  public static List<TrainTest> kFold(
      Dataset<Row> rows, String idColumn, int nSplits, long randomState) {
    var folds = new KFold(nSplits).shuffle(true).randomState(randomState);
    int n = checkedCount(rows, idColumn);
    return folds.split(n, null, null).stream()
        .map(Split::test)
        .map(test -> TrainTest.by(rows, isIn(rows, idColumn, test, n)))
        .toList();
  }

  /**
   * A split for any number of rows: each is in the test part if its own number is below the share:
   * {@code Generator(Philox(seed, counter=[0, id, zlib.crc32(b"split"), 0])).random() < test_size}.
   * The parts' sizes are right on the average. New rows change nothing for those that are there.
   *
   * @param rows the rows
   * @param idColumn the column of their numbers, at least 0 each
   * @param testSize the test part's share, from 0 to 1
   * @param seed at least 0
   * @return the parts; rows without a number are in neither
   * @throws IllegalArgumentException if share or seed is out of its range
   */
  public static TrainTest trainTestByRow(
      Dataset<Row> rows, String idColumn, double testSize, long seed) {
    checkArgument(testSize >= 0 && testSize <= 1, "testSize must be 0 to 1, but is %s", testSize);
    var numbers = new Numbers(seed);
    UDF1<@Nullable Long, @Nullable Boolean> isTest =
        id -> id == null ? null : numbers.of(id).random() < testSize;
    return TrainTest.by(rows, udf(isTest, DataTypes.BooleanType).apply(id(rows, idColumn)));
  }

  /**
   * A fold for each row, for any number of rows: {@code Generator(Philox(seed, counter=[0, id,
   * zlib.crc32(b"split"), 0])).integers(n_splits)}. The folds' sizes are equal on the average.
   *
   * @param rows the rows
   * @param idColumn the column of their numbers, at least 0 each
   * @param nSplits how many folds, at least 2
   * @param seed at least 0
   * @return a column of integers from 0 to {@code nSplits - 1}; null for rows without a number
   * @throws IllegalArgumentException if there are too few folds, or the seed is negative
   */
  public static Column foldByRow(Dataset<Row> rows, String idColumn, int nSplits, long seed) {
    checkArgument(nSplits >= 2, "nSplits must be >= 2, but is %s", nSplits);
    var numbers = new Numbers(seed);
    UDF1<@Nullable Long, @Nullable Integer> fold =
        id -> id == null ? null : (int) numbers.of(id).integers(nSplits);
    return udf(fold, DataTypes.IntegerType).apply(id(rows, idColumn));
  }

  private static Column id(Dataset<Row> rows, String idColumn) {
    return rows.col(idColumn).cast(DataTypes.LongType);
  }

  /** How many rows there are, if they are numbered as they should be. */
  private static int checkedCount(Dataset<Row> rows, String idColumn) {
    String name = "numrand_id";
    Column id = col(name);
    Row seen =
        rows.select(id(rows, idColumn).as(name))
            .agg(count(lit(1)), count(id), min(id), max(id), sum(id.cast("decimal(38,0)")))
            .first();
    long n = seen.getLong(0);
    checkArgument(
        n <= Integer.MAX_VALUE,
        "%s rows are too many for a permutation in memory, which has at most %s; see trainTestByRow",
        n,
        Integer.MAX_VALUE);
    boolean right =
        n == 0
            || (seen.getLong(1) == n
                && seen.getLong(2) == 0
                && seen.getLong(3) == n - 1
                && seen.getDecimal(4).longValueExact() == n * (n - 1) / 2);
    checkArgument(
        right,
        "%s must number the rows from 0 to %s, each once, but has %s numbers from %s to %s",
        idColumn,
        n - 1,
        right ? 0 : seen.getLong(1),
        right ? 0 : seen.get(2),
        right ? 0 : seen.get(3));
    return (int) n;
  }

  /** Whether a row is one of some. */
  private static Column isIn(Dataset<Row> rows, String idColumn, int[] some, int n) {
    long[] bits = new long[(n + Long.SIZE - 1) / Long.SIZE];
    Arrays.stream(some).forEach(row -> bits[row / Long.SIZE] |= 1L << row);
    Broadcast<long[]> sent =
        JavaSparkContext.fromSparkContext(rows.sparkSession().sparkContext()).broadcast(bits);
    UDF1<Long, Boolean> isIn = id -> (sent.value()[(int) (id / Long.SIZE)] >> id & 1) != 0;
    return udf(isIn, DataTypes.BooleanType).apply(id(rows, idColumn));
  }

  /** Random numbers of rows, for each thread. */
  private static final class Numbers implements Serializable {
    private static final long serialVersionUID = 1;

    private final long seed;
    private transient @Nullable ThreadLocal<RowGenerator> generators;

    Numbers(long seed) {
      checkArgument(seed >= 0, "seed must be an integer >= 0, but is %s", seed);
      this.seed = seed;
    }

    Generator of(long row) {
      ThreadLocal<RowGenerator> mine = generators;
      if (mine == null) {
        mine =
            ThreadLocal.withInitial(
                () -> new RowGenerator(BigInteger.valueOf(seed), NumPyVersion.DEFAULT));
        generators = mine;
      }
      return mine.get().at(SPLIT, row);
    }
  }
}
