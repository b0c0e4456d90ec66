package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.numrand.notation.Literal;
import org.numrand.sklearn.ScikitLearnVersion;
import picocli.CommandLine.Option;

/** The options of all kinds of splits; those that a kind does not have are never given. */
final class SplitOptions {
  static final String N = "--n";
  static final String CSV = "--csv";
  static final String NO_HEADER = "--no-header";
  static final String Y = "--y";
  static final String STRATIFY = "--stratify";
  static final String GROUPS = "--groups";
  static final String TEST_FOLD = "--test-fold";
  static final String N_SPLITS = "--n-splits";
  static final String N_REPEATS = "--n-repeats";
  static final String TEST_SIZE = "--test-size";
  static final String TRAIN_SIZE = "--train-size";
  static final String MAX_TRAIN_SIZE = "--max-train-size";
  static final String GAP = "--gap";
  static final String P = "--p";
  static final String N_GROUPS = "--n-groups";
  static final String SHUFFLE = "--shuffle";
  static final String RANDOM_STATE = "--random-state";
  static final String SKLEARN_VERSION = "--sklearn-version";
  static final String FORMAT = "--format";

  private static final String COLUMN = "COLUMN";

  @Option(names = N, paramLabel = "N", description = "How many rows there are, if not in a file.")
  @Nullable Integer n;

  @Option(
      names = CSV,
      paramLabel = "FILE",
      description = "The rows: a CSV file whose first line names the columns; - is standard input.")
  @Nullable String csv;

  @Option(
      names = NO_HEADER,
      description = "The first line is a row too, and the output names no columns either.")
  boolean noHeader;

  @Option(
      names = Y,
      paramLabel = COLUMN,
      description = "The column with the class of each row: its name, or its number from 1.")
  @Nullable String y;

  @Option(
      names = STRATIFY,
      paramLabel = COLUMN,
      description = "The column with the class of each row: its name, or its number from 1.")
  @Nullable String stratify;

  @Option(
      names = GROUPS,
      paramLabel = COLUMN,
      description = "The column with the group of each row: its name, or its number from 1.")
  @Nullable String groups;

  @Option(
      names = TEST_FOLD,
      paramLabel = COLUMN,
      description = "The column with the fold that tests each row, -1 for none.")
  @Nullable String testFold;

  @Option(names = N_SPLITS, paramLabel = "N", description = "The number of splits, or of folds.")
  @Nullable Integer nSplits;

  @Option(names = N_REPEATS, paramLabel = "N", description = "How often the rows are split.")
  @Nullable Integer nRepeats;

  @Option(
      names = TEST_SIZE,
      paramLabel = "SIZE",
      description = "How many are tested with: a number, such as 20, or a share, such as 0.2.")
  @Nullable String testSize;

  @Option(
      names = TRAIN_SIZE,
      paramLabel = "SIZE",
      description = "How many are trained with: a number or a share.")
  @Nullable String trainSize;

  @Option(
      names = MAX_TRAIN_SIZE,
      paramLabel = "N",
      description = "How many rows are trained with at most.")
  @Nullable Integer maxTrainSize;

  @Option(
      names = GAP,
      paramLabel = "N",
      description = "How many rows are left out between those trained with and those tested.")
  @Nullable Integer gap;

  @Option(names = P, paramLabel = "N", description = "How many rows each split tests.")
  @Nullable Integer p;

  @Option(names = N_GROUPS, paramLabel = "N", description = "How many groups each split tests.")
  @Nullable Integer nGroups;

  @Option(
      names = SHUFFLE,
      negatable = true,
      description = "Whether chance decides. A --random-state says so too.")
  @Nullable Boolean shuffle;

  @Option(
      names = RANDOM_STATE,
      paramLabel = "SEED",
      description = "The seed, from 0 to 2^32-1; each run gives another split if not given.")
  @Nullable Long randomState;

  @Option(
      names = SKLEARN_VERSION,
      paramLabel = "VERSION",
      description = "The scikit-learn to follow, such as 1.2.1; the newest known if not given.")
  @Nullable String sklearnVersion;

  @Option(
      names = FORMAT,
      defaultValue = "json",
      description = {
        "json: the rows of each split, numbered from 0 (the default)",
        "csv: a line for each row, with the fold that tests it"
      })
  SplitFormat format = SplitFormat.JSON;

  /** Whether folds are shuffled. */
  boolean shuffles() {
    return shuffle == null ? randomState != null : shuffle;
  }

  ScikitLearnVersion version() {
    return sklearnVersion == null
        ? ScikitLearnVersion.LATEST
        : ScikitLearnVersion.of(sklearnVersion);
  }

  /** The same, with a parameter set if it was given. */
  static <S, V> S with(S splitter, @Nullable V value, BiFunction<S, V, S> setter) {
    return value == null ? splitter : setter.apply(splitter, value);
  }

  /** The same, with a test size if one was given. */
  <S> S withTestSize(S splitter, BiFunction<S, Integer, S> count, BiFunction<S, Double, S> share) {
    return withSize(splitter, TEST_SIZE, testSize, count, share);
  }

  /** The same, with a train size if one was given. */
  <S> S withTrainSize(S splitter, BiFunction<S, Integer, S> count, BiFunction<S, Double, S> share) {
    return withSize(splitter, TRAIN_SIZE, trainSize, count, share);
  }

  /** A size is a number of rows if it is written as an integer, otherwise a share of them. */
  private static <S> S withSize(
      S splitter,
      String option,
      @Nullable String size,
      BiFunction<S, Integer, S> count,
      BiFunction<S, Double, S> share) {
    if (size == null) {
      return splitter;
    }
    Object value = Literal.parse(size);
    if (value instanceof Double real) {
      return share.apply(splitter, real);
    }
    checkArgument(
        value instanceof Long number && number == number.intValue(),
        "%s must be a number, such as 20, or a share, such as 0.2, but is %s",
        option,
        size);
    return count.apply(splitter, ((Long) value).intValue());
  }
}
