package org.numrand.sklearn;

import com.google.common.collect.ImmutableList;
import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerators;
import org.numrand.distributions.Generator;
import org.numrand.numpy.NumPy;
import org.numrand.numpy.RandomState;

/**
 * A call of scikit-learn or pandas as JSON holds it, made here: the Java side of {@code calls.py}
 * and {@code make_splits.py}.
 */
final class Call {
  private static final Gson GSON = new Gson();

  private final String kind;
  private final JsonObject params;
  private final ScikitLearnVersion version;
  private final PandasVersion pandas;

  /** The state that the call draws from, unless it has an integer. */
  private @Nullable RandomState state;

  Call(String kind, JsonObject params, ScikitLearnVersion version, PandasVersion pandas) {
    this.kind = kind;
    this.params = params;
    this.version = version;
    this.pandas = pandas;
  }

  /** The call's result, in the Python side's form. */
  JsonElement result() {
    return GSON.toJsonTree(
        switch (kind) {
          case "train_test_split" -> pair(trainTestSplit());
          case "resample", "utils.resample" -> resample().rows(integer("n"));
          case "shuffle", "utils.shuffle" -> shuffle().rows(integer("n"));
          case "sample_without_replacement" -> sampleWithoutReplacement();
          case "forest", "forest_bootstrap" -> forest();
          case "bagging" -> bagging();
          case "make_blobs" -> blobs();
          case "DataFrame.sample" -> sample().rows(integer("rows"));
          case "GroupBy.sample" -> sample().rowsByGroup(labels(params.get("groups")));
          case "unique" -> unique();
          case "sum" -> hex(PairwiseSum.of(doublesOfHex("values")));
          case "argsort" -> UnstableSort.order(integers(params.get("values")));
          default -> splits();
        });
  }

  /** Two numbers drawn next, if the call drew from a random state that goes on. */
  JsonElement after() {
    return state == null
        ? JsonNull.INSTANCE
        : GSON.toJsonTree(List.of(hex(state.randomSample()), hex(state.standardNormal())));
  }

  /** The same two numbers if nothing has been drawn. */
  JsonElement untouched() {
    state = null;
    open(random());
    return after();
  }

  // Parameters

  private boolean has(JsonObject from, String name) {
    return from.has(name) && !from.get(name).isJsonNull();
  }

  private boolean has(String name) {
    return has(params, name);
  }

  private int integer(String name) {
    return params.get(name).getAsInt();
  }

  private static boolean isInteger(JsonElement number) {
    return number.isJsonPrimitive() && number.getAsString().matches("-?[0-9]+");
  }

  private static int[] integers(JsonElement array) {
    return GSON.fromJson(array, int[].class);
  }

  private double[] doubles(String name) {
    return GSON.fromJson(params.get(name), double[].class);
  }

  private double[] doublesOfHex(String name) {
    String[] hex = GSON.fromJson(params.get(name), String[].class);
    return Arrays.stream(hex).mapToDouble(Double::parseDouble).toArray();
  }

  /** Integers as an array of ints or longs, or a list, in turn; the others likewise. */
  static Labels labels(JsonElement json) {
    List<JsonElement> values = ImmutableList.copyOf(json.getAsJsonArray());
    boolean asList = values.size() % 3 == 0;
    if (values.stream().allMatch(Call::isInteger)) {
      long[] longs = values.stream().mapToLong(JsonElement::getAsLong).toArray();
      boolean fit = Arrays.stream(longs).allMatch(value -> value == (int) value);
      if (asList) {
        return Labels.of(Arrays.stream(longs).boxed().toList());
      }
      return fit
          ? Labels.of(Arrays.stream(longs).mapToInt(value -> (int) value).toArray())
          : Labels.of(longs);
    }
    if (values.get(0).getAsJsonPrimitive().isNumber()) {
      double[] doubles = values.stream().mapToDouble(JsonElement::getAsDouble).toArray();
      return asList ? Labels.of(Arrays.stream(doubles).boxed().toList()) : Labels.of(doubles);
    }
    if (values.get(0).getAsJsonPrimitive().isBoolean()) {
      boolean[] booleans = GSON.fromJson(json, boolean[].class);
      return asList
          ? Labels.of(values.stream().map(JsonElement::getAsBoolean).toList())
          : Labels.of(booleans);
    }
    String[] text = GSON.fromJson(json, String[].class);
    return asList ? Labels.of(List.of(text)) : Labels.of(text);
  }

  private @Nullable Labels labelsOrNull(String name) {
    return has(name) ? labels(params.get(name)) : null;
  }

  private interface Setter<T, V> {
    T set(T call, V value);
  }

  private <T> T withSize(
      T call, JsonObject from, String name, Setter<T, Integer> count, Setter<T, Double> share) {
    if (!has(from, name)) {
      return call;
    }
    JsonElement size = from.get(name);
    return isInteger(size) ? count.set(call, size.getAsInt()) : share.set(call, size.getAsDouble());
  }

  // Random states

  private @Nullable JsonElement random() {
    JsonObject args = params.has("args") ? params.getAsJsonObject("args") : params;
    return has(args, "random_state") ? args.get("random_state") : null;
  }

  /**
   * A seed, a random state or neither, as the Python side opens it.
   *
   * @return a Long, a RandomState or null
   */
  private @Nullable Object open(@Nullable JsonElement random) {
    if (random == null) {
      return null;
    }
    if (random.isJsonPrimitive()) {
      return random.getAsLong();
    }
    JsonObject how = random.getAsJsonObject();
    String mode = how.get(how.has("kind") ? "kind" : "mode").getAsString();
    long seed = how.get("seed").getAsLong();
    if (mode.equals("int")) {
      return seed;
    }
    boolean global = mode.equals("global");
    state = global ? NumPy.np.random : new RandomState();
    state.seed(seed);
    state.randomSample(how.get("drawn").getAsInt());
    return global ? null : state;
  }

  private <T> T withRandomState(T call, Setter<T, Long> seeded, Setter<T, RandomState> going) {
    Object random = open(random());
    if (random == null) {
      return call;
    }
    return random instanceof Long seed
        ? seeded.set(call, seed)
        : going.set(call, (RandomState) random);
  }

  // Functions

  private static List<int[]> pair(Split split) {
    return List.of(split.train(), split.test());
  }

  private Split trainTestSplit() {
    var call = new TrainTestSplit();
    call = withSize(call, params, "test_size", TrainTestSplit::testSize, TrainTestSplit::testSize);
    call =
        withSize(call, params, "train_size", TrainTestSplit::trainSize, TrainTestSplit::trainSize);
    call = withRandomState(call, TrainTestSplit::randomState, TrainTestSplit::randomState);
    if (has("shuffle")) {
      call = call.shuffle(params.get("shuffle").getAsBoolean());
    }
    if (has("stratify")) {
      call = call.stratify(labels(params.get("stratify")));
    }
    return call.split(integer("n"));
  }

  private Resample shuffle() {
    Resample call = Resampling.shuffle().asOf(version);
    call = withRandomState(call, Resample::randomState, Resample::randomState);
    return has("n_samples") ? call.nSamples(integer("n_samples")) : call;
  }

  private Resample resample() {
    Resample call = shuffle().replace(params.get("replace").getAsBoolean());
    if (has("stratify")) {
      call = call.stratify(labels(params.get("stratify")));
    }
    return has("sample_weight") ? call.sampleWeight(doubles("sample_weight")) : call;
  }

  private int[] sampleWithoutReplacement() {
    var call = Resampling.sampleWithoutReplacement().method(params.get("method").getAsString());
    return withRandomState(
            call, SampleWithoutReplacement::randomState, SampleWithoutReplacement::randomState)
        .rows(integer("n_population"), integer("n_samples"));
  }

  private List<?> forest() {
    var call = Resampling.forestBootstrap().asOf(version).nEstimators(integer("n_estimators"));
    call =
        withSize(
            call, params, "max_samples", ForestBootstrap::maxSamples, ForestBootstrap::maxSamples);
    call = withRandomState(call, ForestBootstrap::randomState, ForestBootstrap::randomState);
    if (has("sample_weight")) {
      call = call.sampleWeight(doubles("sample_weight"));
    }
    List<ForestBootstrap.Tree> trees = call.trees(integer("n"));
    return List.of(
        trees.stream().map(ForestBootstrap.Tree::randomState).toList(),
        trees.stream().map(ForestBootstrap.Tree::rows).toList());
  }

  private List<?> bagging() {
    var call = Resampling.baggingBootstrap().asOf(version).nEstimators(integer("n_estimators"));
    call =
        withSize(
            call,
            params,
            "max_samples",
            BaggingBootstrap::maxSamples,
            BaggingBootstrap::maxSamples);
    call =
        withSize(
            call,
            params,
            "max_features",
            BaggingBootstrap::maxFeatures,
            BaggingBootstrap::maxFeatures);
    call = withRandomState(call, BaggingBootstrap::randomState, BaggingBootstrap::randomState);
    call =
        call.bootstrap(params.get("bootstrap").getAsBoolean())
            .bootstrapFeatures(params.get("bootstrap_features").getAsBoolean());
    if (has("sample_weight")) {
      call = call.sampleWeight(doubles("sample_weight"));
    }
    List<BaggingBootstrap.Bag> bags = call.bags(integer("n"), integer("n_features"));
    return List.of(
        bags.stream().map(BaggingBootstrap.Bag::randomState).toList(),
        bags.stream().map(BaggingBootstrap.Bag::features).toList(),
        bags.stream().map(BaggingBootstrap.Bag::rows).toList());
  }

  private List<?> blobs() {
    MakeBlobs call = Resampling.makeBlobs().nFeatures(integer("n_features"));
    JsonElement nSamples = params.get("n_samples");
    call =
        isInteger(nSamples)
            ? call.nSamples(nSamples.getAsInt())
            : call.nSamples(integers(nSamples));
    if (has("centers")) {
      JsonElement centers = params.get("centers");
      call =
          isInteger(centers)
              ? call.centers(centers.getAsInt())
              : call.centers(GSON.fromJson(centers, double[][].class));
    }
    JsonElement std = params.get("cluster_std");
    call =
        std.isJsonArray()
            ? call.clusterStd(doubles("cluster_std"))
            : call.clusterStd(std.getAsDouble());
    if (has("center_box")) {
      double[] box = doubles("center_box");
      call = call.centerBox(box[0], box[1]);
    }
    call = call.shuffle(params.get("shuffle").getAsBoolean());
    MakeBlobs.Blobs blobs =
        withRandomState(call, MakeBlobs::randomState, MakeBlobs::randomState).make();
    return params.has("center_box")
        ? List.of(hex(blobs.x()), blobs.y(), hex(blobs.centers()))
        : List.of(hex(blobs.x()), blobs.y());
  }

  private DataFrameSample sample() {
    var call = new DataFrameSample().asOf(pandas);
    JsonElement random = random();
    String how =
        random != null && random.isJsonObject()
            ? random.getAsJsonObject().get("kind").getAsString()
            : "plain";
    call =
        switch (how) {
          case "array" -> call.randomState(new long[] {seed(), 7});
          case "generator" -> call.randomState(Generator.withSeed(seed()));
          case "engine" -> call.randomState(BitGenerators.create("PCG64", seed()));
          default ->
              withRandomState(call, DataFrameSample::randomState, DataFrameSample::randomState);
        };
    if (has("n")) {
      call = call.n(integer("n"));
    }
    if (has("frac")) {
      call = call.frac(params.get("frac").getAsDouble());
    }
    if (has("weights")) {
      call = call.weights(doubles("weights"));
    }
    return call.replace(params.get("replace").getAsBoolean());
  }

  private long seed() {
    return params.getAsJsonObject("random_state").get("seed").getAsLong();
  }

  private List<?> unique() {
    Labels labels = labels(params.get("values"));
    return List.of(labels.classes(), labels.codes());
  }

  private static String hex(double value) {
    return Double.toHexString(value);
  }

  private static List<List<String>> hex(double[][] rows) {
    return Stream.of(rows).map(row -> Arrays.stream(row).mapToObj(Call::hex).toList()).toList();
  }

  // Splits

  private List<?> splits() {
    boolean flat = !params.has("args");
    JsonObject args = flat ? params : params.getAsJsonObject("args");
    CrossValidator cv = splitter(args);
    Labels y = labelsOrNull("y");
    Labels groups = labelsOrNull("groups");
    int n = has("n") ? integer("n") : y != null ? y.size() : groups == null ? 0 : groups.size();
    Splits splits = cv.split(n, y, groups);
    if (flat) {
      return splits.stream().map(Call::pair).toList();
    }
    List<List<?>> passes = new ArrayList<>();
    for (int pass = 0; pass < integer("passes"); pass++) {
      List<List<int[]>> taken = new ArrayList<>();
      Iterator<Split> iterator = splits.iterator();
      while (taken.size() < integer("take") && iterator.hasNext()) {
        taken.add(pair(iterator.next()));
      }
      passes.add(taken);
    }
    return Arrays.asList(passes, cv.getNSplits(n, y, groups), isShown() ? cv.toString() : null);
  }

  /** Whether Python's text is comparable: it holds no address and no array, but all parameters. */
  private boolean isShown() {
    return state == null
        && !kind.equals("PredefinedSplit")
        && !(kind.equals("GroupKFold") && version.isBefore(1, 6));
  }

  private CrossValidator splitter(JsonObject args) {
    return switch (kind) {
      case "KFold" -> folds(new KFold(), args);
      case "StratifiedKFold" -> folds(new StratifiedKFold(), args);
      case "GroupKFold" -> folds(new GroupKFold().asOf(version), args);
      case "StratifiedGroupKFold" -> folds(new StratifiedGroupKFold().asOf(version), args);
      case "RepeatedKFold" -> repeated(new RepeatedKFold(), args);
      case "RepeatedStratifiedKFold" -> repeated(new RepeatedStratifiedKFold(), args);
      case "ShuffleSplit" -> random(new ShuffleSplit(), args);
      case "StratifiedShuffleSplit" -> random(new StratifiedShuffleSplit(), args);
      case "GroupShuffleSplit" -> random(new GroupShuffleSplit(), args);
      case "TimeSeriesSplit" -> timeSeries(args);
      case "LeaveOneOut" -> new LeaveOneOut();
      case "LeavePOut" -> new LeavePOut(args.get("p").getAsInt());
      case "LeaveOneGroupOut" -> new LeaveOneGroupOut();
      case "LeavePGroupsOut" -> new LeavePGroupsOut(args.get("n_groups").getAsInt());
      case "PredefinedSplit" -> new PredefinedSplit(integers(args.get("test_fold")));
      default -> throw new AssertionError("no such kind of call: " + kind);
    };
  }

  private <S extends FoldSplitter<S>> S folds(S cv, JsonObject args) {
    S folds = cv.nSplits(args.get("n_splits").getAsInt());
    // The lines of make_splits.py say only where it does not shuffle.
    boolean shuffle =
        has(args, "shuffle") ? args.get("shuffle").getAsBoolean() : has(args, "random_state");
    folds = folds.shuffle(shuffle);
    return withRandomState(folds, FoldSplitter::randomState, FoldSplitter::randomState);
  }

  private <S extends RepeatedSplitter<S>> S repeated(S cv, JsonObject args) {
    S repeated =
        cv.nSplits(args.get("n_splits").getAsInt()).nRepeats(args.get("n_repeats").getAsInt());
    return withRandomState(repeated, RepeatedSplitter::randomState, RepeatedSplitter::randomState);
  }

  private <S extends RandomSplitter<S>> S random(S cv, JsonObject args) {
    S random = cv.nSplits(args.get("n_splits").getAsInt());
    random =
        withSize(random, args, "test_size", RandomSplitter::testSize, RandomSplitter::testSize);
    random =
        withSize(random, args, "train_size", RandomSplitter::trainSize, RandomSplitter::trainSize);
    return withRandomState(random, RandomSplitter::randomState, RandomSplitter::randomState);
  }

  private TimeSeriesSplit timeSeries(JsonObject args) {
    var cv = new TimeSeriesSplit(args.get("n_splits").getAsInt()).gap(args.get("gap").getAsInt());
    if (has(args, "max_train_size")) {
      cv = cv.maxTrainSize(args.get("max_train_size").getAsInt());
    }
    return has(args, "test_size") ? cv.testSize(args.get("test_size").getAsInt()) : cv;
  }

  @Override
  public String toString() {
    return kind + params;
  }
}
