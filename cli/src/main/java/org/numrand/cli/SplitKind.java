package org.numrand.cli;

import static java.util.Objects.requireNonNull;
import static org.numrand.cli.SplitKind.Columns.ALL_SPLITS;
import static org.numrand.cli.SplitKind.Columns.A_REPEAT;
import static org.numrand.cli.SplitKind.Columns.A_SPLIT;
import static org.numrand.cli.SplitOptions.GAP;
import static org.numrand.cli.SplitOptions.GROUPS;
import static org.numrand.cli.SplitOptions.MAX_TRAIN_SIZE;
import static org.numrand.cli.SplitOptions.N_GROUPS;
import static org.numrand.cli.SplitOptions.N_REPEATS;
import static org.numrand.cli.SplitOptions.N_SPLITS;
import static org.numrand.cli.SplitOptions.P;
import static org.numrand.cli.SplitOptions.RANDOM_STATE;
import static org.numrand.cli.SplitOptions.SHUFFLE;
import static org.numrand.cli.SplitOptions.STRATIFY;
import static org.numrand.cli.SplitOptions.TEST_FOLD;
import static org.numrand.cli.SplitOptions.TEST_SIZE;
import static org.numrand.cli.SplitOptions.TRAIN_SIZE;
import static org.numrand.cli.SplitOptions.Y;
import static org.numrand.cli.SplitOptions.with;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.numrand.sklearn.CrossValidator;
import org.numrand.sklearn.GroupKFold;
import org.numrand.sklearn.GroupShuffleSplit;
import org.numrand.sklearn.KFold;
import org.numrand.sklearn.LeaveOneGroupOut;
import org.numrand.sklearn.LeaveOneOut;
import org.numrand.sklearn.LeavePGroupsOut;
import org.numrand.sklearn.LeavePOut;
import org.numrand.sklearn.PredefinedSplit;
import org.numrand.sklearn.RepeatedKFold;
import org.numrand.sklearn.RepeatedStratifiedKFold;
import org.numrand.sklearn.ShuffleSplit;
import org.numrand.sklearn.Split;
import org.numrand.sklearn.StratifiedGroupKFold;
import org.numrand.sklearn.StratifiedKFold;
import org.numrand.sklearn.StratifiedShuffleSplit;
import org.numrand.sklearn.TimeSeriesSplit;
import org.numrand.sklearn.TrainTestSplit;

/** A kind of split: its name, what it is, the columns of its CSV, and the options it has. */
enum SplitKind {
  TRAIN_TEST(
      "train_test_split",
      "One split.",
      A_SPLIT,
      STRATIFY,
      TEST_SIZE,
      TRAIN_SIZE,
      SHUFFLE,
      RANDOM_STATE),
  KFOLD(
      "KFold",
      "Folds of neighbouring rows, or of any if shuffled.",
      ALL_SPLITS,
      N_SPLITS,
      SHUFFLE,
      RANDOM_STATE),
  STRATIFIED_KFOLD(
      "StratifiedKFold",
      "Folds with equal shares of each class.",
      ALL_SPLITS,
      Y,
      N_SPLITS,
      SHUFFLE,
      RANDOM_STATE),
  GROUP_KFOLD(
      "GroupKFold", "Folds of whole groups.", ALL_SPLITS, GROUPS, N_SPLITS, SHUFFLE, RANDOM_STATE),
  STRATIFIED_GROUP_KFOLD(
      "StratifiedGroupKFold",
      "Folds of whole groups with equal shares of each class.",
      ALL_SPLITS,
      Y,
      GROUPS,
      N_SPLITS,
      SHUFFLE,
      RANDOM_STATE),
  REPEATED_KFOLD(
      "RepeatedKFold",
      "Shuffled folds, several times over.",
      A_REPEAT,
      N_SPLITS,
      N_REPEATS,
      RANDOM_STATE),
  REPEATED_STRATIFIED_KFOLD(
      "RepeatedStratifiedKFold",
      "Shuffled folds with equal shares of each class, several times over.",
      A_REPEAT,
      Y,
      N_SPLITS,
      N_REPEATS,
      RANDOM_STATE),
  SHUFFLE_SPLIT(
      "ShuffleSplit",
      "Several splits, each drawn anew.",
      A_SPLIT,
      N_SPLITS,
      TEST_SIZE,
      TRAIN_SIZE,
      RANDOM_STATE),
  STRATIFIED_SHUFFLE_SPLIT(
      "StratifiedShuffleSplit",
      "The same with equal shares of each class.",
      A_SPLIT,
      Y,
      N_SPLITS,
      TEST_SIZE,
      TRAIN_SIZE,
      RANDOM_STATE),
  GROUP_SHUFFLE_SPLIT(
      "GroupShuffleSplit",
      "The same of whole groups.",
      A_SPLIT,
      GROUPS,
      N_SPLITS,
      TEST_SIZE,
      TRAIN_SIZE,
      RANDOM_STATE),
  TIME_SERIES_SPLIT(
      "TimeSeriesSplit",
      "The last rows tested, run by run, each trained with those before it.",
      A_SPLIT,
      N_SPLITS,
      TEST_SIZE,
      MAX_TRAIN_SIZE,
      GAP),
  LEAVE_ONE_OUT("LeaveOneOut", "Each row tested once.", ALL_SPLITS),
  LEAVE_P_OUT("LeavePOut", "Each set of P rows tested once.", A_SPLIT, P),
  LEAVE_ONE_GROUP_OUT("LeaveOneGroupOut", "Each group tested once.", ALL_SPLITS, GROUPS),
  LEAVE_P_GROUPS_OUT(
      "LeavePGroupsOut", "Each set of N groups tested once.", A_SPLIT, GROUPS, N_GROUPS),
  PREDEFINED_SPLIT("PredefinedSplit", "Folds that a column tells.", ALL_SPLITS, TEST_FOLD);

  /** What a column of the CSV says of a row. */
  enum Columns {
    /** The number of the split that tests it; -1 for none. */
    ALL_SPLITS,
    /** The same, within one repeat. */
    A_REPEAT,
    /** Which set of one split it is in: {@code train}, {@code test}, or neither. */
    A_SPLIT
  }

  private static final ImmutableSet<String> NEEDED =
      ImmutableSet.of(Y, GROUPS, TEST_FOLD, P, N_GROUPS);

  private final String pythonName;
  private final String description;
  private final Columns columns;
  private final ImmutableSet<String> options;

  SplitKind(String pythonName, String description, Columns columns, String... options) {
    this.pythonName = pythonName;
    this.description = description;
    this.columns = columns;
    this.options = ImmutableSet.copyOf(options);
  }

  /** Its name at the command line. */
  String command() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }

  /** Its name in scikit-learn. */
  String pythonName() {
    return pythonName;
  }

  /** What it is, in a few words. */
  String description() {
    return description;
  }

  /** What the columns of its CSV are. */
  Columns columns() {
    return columns;
  }

  boolean has(String option) {
    return options.contains(option);
  }

  /** Whether it needs that option. */
  boolean needs(String option) {
    return has(option) && NEEDED.contains(option);
  }

  /** The splits. */
  Iterable<Split> splits(SplitOptions o, SplitRows rows) {
    return this == TRAIN_TEST
        ? List.of(trainTest(o, rows))
        : crossValidator(o, rows)
            .split(rows.count(), rows.labelsOrNull(Y), rows.labelsOrNull(GROUPS));
  }

  private static Split trainTest(SplitOptions o, SplitRows rows) {
    TrainTestSplit split = new TrainTestSplit();
    split = o.withTestSize(split, TrainTestSplit::testSize, TrainTestSplit::testSize);
    split = o.withTrainSize(split, TrainTestSplit::trainSize, TrainTestSplit::trainSize);
    split = with(split, o.shuffle, TrainTestSplit::shuffle);
    split = with(split, o.randomState, TrainTestSplit::randomState);
    return with(split, rows.labelsOrNull(STRATIFY), TrainTestSplit::stratify).split(rows.count());
  }

  private CrossValidator crossValidator(SplitOptions o, SplitRows rows) {
    return switch (this) {
      case TRAIN_TEST -> throw new AssertionError("no cross-validator");
      case KFOLD -> {
        KFold cv = new KFold().shuffle(o.shuffles());
        cv = with(cv, o.nSplits, KFold::nSplits);
        yield with(cv, o.randomState, KFold::randomState);
      }
      case STRATIFIED_KFOLD -> {
        StratifiedKFold cv = new StratifiedKFold().shuffle(o.shuffles());
        cv = with(cv, o.nSplits, StratifiedKFold::nSplits);
        yield with(cv, o.randomState, StratifiedKFold::randomState);
      }
      case GROUP_KFOLD -> {
        GroupKFold cv = new GroupKFold().asOf(o.version()).shuffle(o.shuffles());
        cv = with(cv, o.nSplits, GroupKFold::nSplits);
        yield with(cv, o.randomState, GroupKFold::randomState);
      }
      case STRATIFIED_GROUP_KFOLD -> {
        var cv = new StratifiedGroupKFold().asOf(o.version()).shuffle(o.shuffles());
        cv = with(cv, o.nSplits, StratifiedGroupKFold::nSplits);
        yield with(cv, o.randomState, StratifiedGroupKFold::randomState);
      }
      case REPEATED_KFOLD -> {
        RepeatedKFold cv = with(new RepeatedKFold(), o.nSplits, RepeatedKFold::nSplits);
        cv = with(cv, o.nRepeats, RepeatedKFold::nRepeats);
        yield with(cv, o.randomState, RepeatedKFold::randomState);
      }
      case REPEATED_STRATIFIED_KFOLD -> {
        var cv = new RepeatedStratifiedKFold();
        cv = with(cv, o.nSplits, RepeatedStratifiedKFold::nSplits);
        cv = with(cv, o.nRepeats, RepeatedStratifiedKFold::nRepeats);
        yield with(cv, o.randomState, RepeatedStratifiedKFold::randomState);
      }
      case SHUFFLE_SPLIT -> {
        ShuffleSplit cv = with(new ShuffleSplit(), o.nSplits, ShuffleSplit::nSplits);
        cv = o.withTestSize(cv, ShuffleSplit::testSize, ShuffleSplit::testSize);
        cv = o.withTrainSize(cv, ShuffleSplit::trainSize, ShuffleSplit::trainSize);
        yield with(cv, o.randomState, ShuffleSplit::randomState);
      }
      case STRATIFIED_SHUFFLE_SPLIT -> {
        var cv = with(new StratifiedShuffleSplit(), o.nSplits, StratifiedShuffleSplit::nSplits);
        cv = o.withTestSize(cv, StratifiedShuffleSplit::testSize, StratifiedShuffleSplit::testSize);
        cv =
            o.withTrainSize(
                cv, StratifiedShuffleSplit::trainSize, StratifiedShuffleSplit::trainSize);
        yield with(cv, o.randomState, StratifiedShuffleSplit::randomState);
      }
      case GROUP_SHUFFLE_SPLIT -> {
        var cv = with(new GroupShuffleSplit(), o.nSplits, GroupShuffleSplit::nSplits);
        cv = o.withTestSize(cv, GroupShuffleSplit::testSize, GroupShuffleSplit::testSize);
        cv = o.withTrainSize(cv, GroupShuffleSplit::trainSize, GroupShuffleSplit::trainSize);
        yield with(cv, o.randomState, GroupShuffleSplit::randomState);
      }
      case TIME_SERIES_SPLIT -> {
        TimeSeriesSplit cv = with(new TimeSeriesSplit(), o.nSplits, TimeSeriesSplit::nSplits);
        cv = with(cv, o.maxTrainSize, TimeSeriesSplit::maxTrainSize);
        cv = with(cv, o.gap, TimeSeriesSplit::gap);
        yield o.withTestSize(cv, TimeSeriesSplit::testSize, SplitKind::refuseShare);
      }
      case LEAVE_ONE_OUT -> new LeaveOneOut();
      case LEAVE_P_OUT -> new LeavePOut(requireNonNull(o.p));
      case LEAVE_ONE_GROUP_OUT -> new LeaveOneGroupOut();
      case LEAVE_P_GROUPS_OUT -> new LeavePGroupsOut(requireNonNull(o.nGroups));
      case PREDEFINED_SPLIT -> new PredefinedSplit(rows.integers(TEST_FOLD));
    };
  }

  private static <S> S refuseShare(S splitter, double share) {
    throw new IllegalArgumentException(TEST_SIZE + " must be a number of rows, but is " + share);
  }
}
