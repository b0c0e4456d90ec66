package org.numrand.sklearn;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.distributions.Generator;
import org.numrand.numpy.RandomState;
import org.numrand.testkit.ForbiddenBitGenerator;

/** Each refusal and its reason. Nothing has been drawn then: drawing would fail the test. */
class RefusalsTest {
  private static final RandomState FORBIDDEN = new RandomState(new ForbiddenBitGenerator());
  private static final Labels Y = Labels.of(new int[] {0, 0, 0, 1, 1, 1, 2, 2, 2, 2});
  private static final Labels SINGLE = Labels.of(new String[] {"b", "a", "b", "c", "b"});
  private static final Labels EMPTY = Labels.of(new int[0]);
  private static final Labels REAL = Labels.of(new double[] {.5, 1, .5, 1});

  private static Arguments refused(String reason, Executable call) {
    return Arguments.of(reason, call);
  }

  private static KFold kFold() {
    return new KFold().shuffle(true).randomState(FORBIDDEN);
  }

  private static StratifiedKFold stratified() {
    return new StratifiedKFold().shuffle(true).randomState(FORBIDDEN);
  }

  private static GroupKFold grouped() {
    return new GroupKFold().shuffle(true).randomState(FORBIDDEN);
  }

  private static StratifiedGroupKFold both() {
    return new StratifiedGroupKFold().shuffle(true).randomState(FORBIDDEN);
  }

  private static ShuffleSplit shuffled() {
    return new ShuffleSplit().randomState(FORBIDDEN);
  }

  private static TrainTestSplit trainTest() {
    return new TrainTestSplit().randomState(FORBIDDEN);
  }

  private static Resample resample() {
    return Resampling.resample().randomState(FORBIDDEN);
  }

  private static DataFrameSample sample() {
    return new DataFrameSample().randomState(FORBIDDEN);
  }

  static Stream<Arguments> folds() {
    return Stream.of(
        refused(
            "k-fold cross-validation requires at least one train/test split by setting n_splits=2 or"
                + " more, got n_splits=1.",
            () -> kFold().nSplits(1)),
        refused("k-fold cross-validation requires", () -> new StratifiedGroupKFold(0)),
        refused("k-fold cross-validation requires", () -> new TimeSeriesSplit(1)),
        refused("k-fold cross-validation requires", () -> new RepeatedKFold(1, 3)),
        refused(
            "Cannot have number of splits n_splits=5 greater than the number of samples:"
                + " n_samples=3.",
            () -> kFold().split(3)),
        refused(
            "Setting a random_state has no effect since shuffle is False.",
            () -> new KFold().randomState(FORBIDDEN).split(10)),
        refused(
            "Setting a random_state has no effect", () -> new GroupKFold().randomState(1).split(Y)),
        refused("n_samples must be >= 0, but is -1", () -> kFold().split(-1)),
        refused(
            "random_state must be between 0 and 2**32 - 1, but is -1",
            () -> kFold().randomState(-1)),
        refused("random_state must be between", () -> shuffled().randomState(1L << 32)),
        refused(
            "Found input variables with inconsistent numbers of samples: [9, 10]",
            () -> kFold().split(9, Y, null)),
        refused(
            "Found input variables with inconsistent numbers of samples: [10, 10, 5]",
            () -> both().split(Y, SINGLE)),
        refused("The 'y' parameter should not be None.", () -> stratified().split(10, null, Y)),
        refused("The 'groups' parameter should not be None.", () -> grouped().split(10, Y, null)),
        refused("The 'groups' parameter should not be None.", () -> both().split(10, Y, null)),
        refused(
            "n_splits=5 cannot be greater than the number of members in each class.",
            () -> stratified().split(Y)),
        refused(
            "n_splits=5 cannot be greater than the number of members",
            () -> new RepeatedStratifiedKFold().randomState(FORBIDDEN).split(Y)),
        refused(
            "Supported target types are: ('binary', 'multiclass'). Got 'continuous' instead.",
            () -> stratified().nSplits(2).split(REAL)),
        refused("Supported target types are", () -> both().nSplits(2).split(REAL, REAL)),
        refused(
            "Cannot have number of splits n_splits=5 greater than the number of groups: 3.",
            () -> grouped().split(Y)),
        refused(
            "Cannot have number of splits n_splits=4 greater than the number of groups: 3.",
            () -> both().nSplits(4).split(Y, Y)),
        refused(
            "GroupKFold has no shuffle before scikit-learn 1.6, but is to be as of 1.5.2",
            () -> grouped().asOf("1.5.2").split(Y)),
        refused("Number of repetitions must be greater than 0.", () -> new RepeatedKFold(2, 0)));
  }

  static Stream<Arguments> randomSplits() {
    return Stream.of(
        refused(
            "test_size=0 should be either positive and smaller than the number of samples 10 or a"
                + " float in the (0, 1) range",
            () -> shuffled().testSize(0).split(10)),
        refused("test_size=10 should be either", () -> shuffled().testSize(10).split(10)),
        refused("test_size=1.0 should be either", () -> shuffled().testSize(1.0).split(10)),
        refused("test_size=NaN should be either", () -> shuffled().testSize(Double.NaN).split(10)),
        refused("train_size=-1 should be either", () -> shuffled().trainSize(-1).split(10)),
        refused(
            "The sum of test_size and train_size = 1.1, should be in the (0, 1) range.",
            () -> shuffled().testSize(.5).trainSize(.6).split(10)),
        refused(
            "The sum of train_size and test_size = 11, should be smaller than the number of samples"
                + " 10.",
            () -> shuffled().testSize(5).trainSize(6).split(10)),
        refused(
            "With n_samples=1, test_size=0.1 and train_size=None, the resulting train set will be"
                + " empty.",
            () -> shuffled().split(1)),
        refused("n_splits must be >= 0, but is -1", () -> new ShuffleSplit(-1)),
        refused(
            "The least populated classes in y have only 1 member, which is too few. The minimum"
                + " number of groups for any class cannot be less than 2. Classes with too few"
                + " members are: ['a', 'c']",
            () -> new StratifiedShuffleSplit().testSize(3).randomState(FORBIDDEN).split(SINGLE)),
        refused(
            "The test_size = 1 should be greater or equal to the number of classes = 3",
            () -> new StratifiedShuffleSplit().randomState(FORBIDDEN).split(Y)),
        refused(
            "The train_size = 2 should be greater or equal to the number of classes = 3",
            () -> new StratifiedShuffleSplit().trainSize(2).randomState(FORBIDDEN).split(Y)),
        refused(
            "test_size=3 should be either positive and smaller than the number of samples 3",
            () -> new GroupShuffleSplit().testSize(3).randomState(FORBIDDEN).split(Y)),
        refused(
            "Found array with 0 sample(s)",
            () -> new GroupShuffleSplit().randomState(FORBIDDEN).split(EMPTY)),
        refused(
            "The 'test_size' parameter of train_test_split must be a float in the range (0.0, 1.0),"
                + " an int in the range [1, inf) or None. Got 0 instead.",
            () -> trainTest().testSize(0)),
        refused("The 'train_size' parameter", () -> trainTest().trainSize(1.0)),
        refused("test_size=10 should be either", () -> trainTest().testSize(10).split(10)),
        refused(
            "Found input variables with inconsistent numbers of samples: [9, 10]",
            () -> trainTest().stratify(Y).testSize(3).split(9)),
        refused(
            "Classes with too few members are: ['a', 'c']",
            () -> trainTest().stratify(SINGLE).testSize(3).split(5)),
        refused(
            "Stratified train/test split is not implemented for shuffle=False",
            () -> trainTest().stratify(Y).shuffle(false).split(10)));
  }

  static Stream<Arguments> othersWithoutChance() {
    return Stream.of(
        refused("Cannot perform LeaveOneOut with n_samples=1.", () -> new LeaveOneOut().split(1)),
        refused(
            "p=3 must be strictly less than the number of samples=3",
            () -> new LeavePOut(3).split(3)),
        refused("p must be >= 1, but is 0", () -> new LeavePOut(0)),
        refused("n_groups must be >= 1, but is 0", () -> new LeavePGroupsOut(0)),
        refused(
            "The groups parameter contains fewer than 2 unique groups ([7]). LeaveOneGroupOut"
                + " expects at least 2.",
            () -> new LeaveOneGroupOut().split(new int[] {7, 7})),
        refused(
            "The groups parameter contains fewer than (or equal to) n_groups (3) numbers of unique"
                + " groups ([0 1 2]). LeavePGroupsOut expects that at least n_groups + 1 (4) unique"
                + " groups be present",
            () -> new LeavePGroupsOut(3).split(Y)),
        refused(
            "Cannot have number of folds=6 greater than the number of samples=5.",
            () -> new TimeSeriesSplit().split(5)),
        refused(
            "Too many splits=5 for number of samples=10 with test_size=2 and gap=0.",
            () -> new TimeSeriesSplit().testSize(2).split(10)),
        refused("gap must be >= 0, but is -1", () -> new TimeSeriesSplit().gap(-1)),
        refused("test_size must be >= 1, but is 0", () -> new TimeSeriesSplit().testSize(0)),
        refused(
            "max_train_size must be >= 1, but is 0", () -> new TimeSeriesSplit().maxTrainSize(0)),
        refused("Found array with 0 sample(s)", () -> new PredefinedSplit()));
  }

  static Stream<Arguments> resampling() {
    double[] weights = {1, 2, 3};
    return Stream.of(
        refused(
            "Cannot sample 4 out of arrays with dim 3 when replace is False",
            () -> resample().replace(false).nSamples(4).rows(3)),
        refused(
            "The 'n_samples' parameter of resample must be an int in the range [1, inf) or None. Got"
                + " 0 instead.",
            () -> resample().nSamples(0)),
        refused(
            "a must be greater than 0 unless no samples are taken",
            () -> resample().nSamples(1).rows(0)),
        refused(
            "Found input variables with inconsistent numbers of samples: [3, 10]",
            () -> resample().stratify(Y).rows(3)),
        refused(
            "Resampling with sample_weight is only implemented for replace=True.",
            () -> resample().replace(false).sampleWeight(weights).rows(3)),
        refused(
            "Resampling with sample_weight is only implemented for stratify=None.",
            () -> resample().stratify(new int[3]).sampleWeight(weights).rows(3)),
        refused(
            "sample_weight.shape == (3,), expected (4,)!",
            () -> resample().sampleWeight(weights).rows(4)),
        refused(
            "Sample weights must contain at least one non-zero number.",
            () -> resample().sampleWeight(new double[3]).rows(3)),
        refused(
            "sample_weight must be finite and >= 0, but one is -1.0",
            () -> resample().sampleWeight(new double[] {1, -1}).rows(2)),
        refused(
            "sample_weight must be finite and >= 0, but one is NaN",
            () -> resample().sampleWeight(new double[] {1, Double.NaN}).rows(2)),
        refused(
            "resample has no sample_weight before scikit-learn 1.7, but is to be as of 1.6",
            () -> resample().sampleWeight(weights).asOf("1.6").rows(3)),
        refused(
            "n_population should be greater or equal than n_samples, got n_samples > n_population (4"
                + " > 3)",
            () -> Resampling.sampleWithoutReplacement().randomState(FORBIDDEN).rows(3, 4)),
        refused(
            "n_population should be greater than 0, got -1.",
            () -> Resampling.sampleWithoutReplacement().randomState(FORBIDDEN).rows(-1, -2)),
        refused(
            "n_samples must be >= 0, but is -1",
            () -> Resampling.sampleWithoutReplacement().randomState(FORBIDDEN).rows(3, -1)),
        refused(
            "Expected a method name in ('auto', 'tracking_selection', 'reservoir_sampling', 'pool'),"
                + " got POOL. ",
            () -> Resampling.sampleWithoutReplacement().method("POOL")),
        refused(
            "max_samples must be > 0 and finite, but is 0",
            () -> Resampling.forestBootstrap().maxSamples(0)),
        refused(
            "`max_samples` must be <= n_samples=3 but got value 4",
            () ->
                Resampling.forestBootstrap()
                    .randomState(FORBIDDEN)
                    .maxSamples(4)
                    .asOf("1.8")
                    .trees(3)),
        refused(
            "max_samples must be a share <= 1.0, but is 1.5",
            () ->
                Resampling.forestBootstrap()
                    .randomState(FORBIDDEN)
                    .maxSamples(1.5)
                    .asOf("1.8")
                    .trees(3)),
        refused(
            "sample_weight.shape == (3,), expected (4,)!",
            () ->
                Resampling.forestBootstrap().randomState(FORBIDDEN).sampleWeight(weights).trees(4)),
        refused(
            "max_samples must be <= n_samples",
            () ->
                Resampling.baggingBootstrap()
                    .randomState(FORBIDDEN)
                    .maxSamples(4)
                    .asOf("1.7")
                    .bags(3, 1)),
        refused(
            "Effective max_samples=4 must be <= n_samples=3 to be able to sample without"
                + " replacement.",
            () ->
                Resampling.baggingBootstrap()
                    .randomState(FORBIDDEN)
                    .maxSamples(4)
                    .bootstrap(false)
                    .bags(3, 1)),
        refused(
            "max_features must be <= n_features",
            () -> Resampling.baggingBootstrap().randomState(FORBIDDEN).maxFeatures(2).bags(3, 1)),
        refused("n_samples must be >= 1, but is 0", () -> Resampling.makeBlobs().nSamples(0)),
        refused(
            "Parameter `centers` must be array-like. Got 2 instead",
            () ->
                Resampling.makeBlobs()
                    .randomState(FORBIDDEN)
                    .nSamples(new int[] {1, 2})
                    .centers(2)
                    .make()),
        refused(
            "Length of `clusters_std` not consistent with number of centers: 1 and 3",
            () ->
                Resampling.makeBlobs().randomState(FORBIDDEN).clusterStd(new double[] {1}).make()),
        refused(
            "Length of `n_samples` not consistent with number of centers: 2 and 1",
            () ->
                Resampling.makeBlobs()
                    .randomState(FORBIDDEN)
                    .nSamples(new int[] {1, 2})
                    .centers(new double[1][2])
                    .make()),
        refused(
            "centers must all have length 2, but one has 1",
            () -> Resampling.makeBlobs().centers(new double[][] {{1, 2}, {3}})),
        refused(
            "cluster_std must be finite and >= 0, but is -1.0",
            () -> Resampling.makeBlobs().clusterStd(-1)));
  }

  static Stream<Arguments> pandas() {
    return Stream.of(
        refused(
            "Please enter a value for `frac` OR `n`, not both",
            () -> sample().n(1).frac(.5).rows(3)),
        refused(
            "A negative number of rows requested. Please provide `n` >= 0.", () -> sample().n(-1)),
        refused("A negative number of rows requested", () -> sample().frac(-.1)),
        refused(
            "frac must be <= 4.294967294E8 for 5 rows, but is 1.0E300",
            () -> sample().frac(1e300).replace(true).rows(5)),
        refused("A negative number of rows requested", () -> sample().frac(Double.NaN)),
        refused(
            "Replace has to be set to `True` when upsampling the population `frac` > 1.",
            () -> sample().frac(1.5).rows(3)),
        refused(
            "Cannot take a larger sample than population when 'replace=False'",
            () -> sample().n(4).rows(3)),
        refused("a must be greater than 0 unless no samples are taken", () -> sample().rows(0)),
        refused(
            "Weights and axis to be sampled must be of same length",
            () -> sample().weights(new double[3]).rows(4)),
        refused(
            "weight vector may not include `inf` values",
            () -> sample().weights(new double[] {Double.POSITIVE_INFINITY})),
        refused(
            "weight vector many not include negative values: one is -1.0",
            () -> sample().weights(new double[] {-1})),
        refused(
            "Invalid weights: weights sum to zero",
            () -> sample().weights(new double[] {0, Double.NaN}).rows(2)),
        refused(
            "Weighted sampling cannot be achieved with replace=False.",
            () -> sample().n(2).weights(new double[] {9, 1, 1}).rows(3)),
        refused(
            "Fewer non-zero entries in p than size",
            () -> sample().n(2).weights(new double[] {1, 0, 0}).asOf("2.3").rows(3)),
        // The last group has too few rows, and nothing is drawn from the first.
        refused(
            "Cannot take a larger sample than population",
            () -> sample().n(2).rowsByGroup(new int[] {0, 0, 0, 1})),
        refused(
            "Invalid weights: weights sum to zero",
            () -> sample().weights(new double[] {1, 1, 0}).rowsByGroup(new int[] {0, 0, 1})),
        refused(
            "Cannot take a larger sample than population",
            () ->
                new DataFrameSample()
                    .randomState(new Generator(new ForbiddenBitGenerator()))
                    .n(4)
                    .rows(3)),
        refused("seed must be", () -> sample().randomState(new long[] {-1})));
  }

  static Stream<Arguments> labelsAndRows() {
    return Stream.of(
        refused(
            "labels must be all text, all numbers, all booleans or all of another type that can be"
                + " compared, but one is a and one is 1",
            () -> Labels.of(List.of("a", 1))),
        refused("labels must be all text", () -> Labels.of(List.of(true, 1))),
        refused("labels must be all text", () -> Labels.of(Arrays.asList(1, null))),
        refused("labels must be all text", () -> Labels.of(Arrays.asList(null, 1))),
        refused("labels must be all text", () -> Labels.of(List.of(new Object(), new Object()))),
        refused("a label must not be null", () -> Labels.of(new String[] {"a", null})),
        refused(
            "a label must be finite, but is NaN", () -> Labels.of(new double[] {0, Double.NaN})),
        refused(
            "a row must be >= 0 and < the number of rows = 2, but is 2",
            () -> Rows.take(new double[2], new int[] {1, 2})),
        refused(
            "a row must be >= 0", () -> new Split(new int[] {-1}, new int[0]).train(List.of(1))),
        refused(
            "the version of scikit-learn must look like 1.2.1 or 1.2, but is \"one\"",
            () -> ScikitLearnVersion.of("one")),
        refused(
            "the version of scikit-learn must be from 1.2 to 1.9, but is 1.10.0; closest(\"1.10.0\")"
                + " gives 1.9",
            () -> ScikitLearnVersion.of("1.10.0")),
        refused(
            "the version of scikit-learn must be from 1.2 to 1.9, but is 1.1; closest(\"1.1\") gives"
                + " 1.2",
            () -> ScikitLearnVersion.of("1.1")),
        refused(
            "the version of pandas must be from 1.4 to 3.0, but is 3.1.0",
            () -> PandasVersion.of("3.1.0")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "folds",
    "randomSplits",
    "othersWithoutChance",
    "resampling",
    "pandas",
    "labelsAndRows"
  })
  void saysWhyAndDrawsNothing(String reason, Executable call) {
    var refusal = assertThrows(IllegalArgumentException.class, call);
    assertTrue(
        refusal.getMessage().contains(reason),
        () -> refusal.getMessage() + " instead of " + reason);
  }

  @Test
  void whatIsNotRefusedDraws() {
    assertThrows(AssertionError.class, () -> kFold().split(10).toList());
    assertThrows(AssertionError.class, () -> resample().rows(10));
    assertThrows(AssertionError.class, () -> sample().rows(10));
  }
}
