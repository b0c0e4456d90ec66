package org.numrand.sklearn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.numrand.numpy.RandomState;

class ResamplingTest {
  @Test
  void theTreesOfAForestDrawTheSameRowsAgain() {
    List<ForestBootstrap.Tree> trees =
        Resampling.forestBootstrap().nEstimators(3).randomState(1).trees(20);
    for (ForestBootstrap.Tree tree : trees) {
      int[] rows = tree.rows();
      assertArrayEquals(rows, tree.rows());
      assertArrayEquals(rows, draw(new RandomState(tree.randomState()).randint(0, 20, 20)));
      int[] unsampled =
          IntStream.range(0, 20)
              .filter(row -> Arrays.stream(rows).noneMatch(drawn -> drawn == row))
              .toArray();
      assertArrayEquals(unsampled, tree.unsampled());
    }
  }

  @Test
  void theBagsDrawFeaturesBeforeRows() {
    var bagging =
        Resampling.baggingBootstrap().nEstimators(2).maxSamples(.5).bootstrapFeatures(true);
    for (BaggingBootstrap.Bag bag : bagging.randomState(1).bags(20, 4)) {
      var random = new RandomState(bag.randomState());
      assertArrayEquals(draw(random.randint(0, 4, 4)), bag.features());
      assertArrayEquals(draw(random.randint(0, 20, 10)), bag.rows());
    }
  }

  private static int[] draw(long[] numbers) {
    return Arrays.stream(numbers).mapToInt(Math::toIntExact).toArray();
  }

  @Test
  void theMethodsOfSamplingGoByName() {
    for (SampleWithoutReplacement.Method method : SampleWithoutReplacement.Method.values()) {
      var sampling = Resampling.sampleWithoutReplacement().randomState(3);
      assertArrayEquals(
          sampling.method(method).rows(50, 20),
          sampling.method(method.name().toLowerCase(Locale.ROOT)).rows(50, 20));
    }
  }

  @Test
  void parametersAreCopied() {
    double[] weights = {1, 0, 0};
    Resample resample = Resampling.resample().sampleWeight(weights).randomState(0);
    DataFrameSample sample = new DataFrameSample().weights(weights).randomState(0);
    weights[0] = 0;
    weights[2] = 1;
    assertArrayEquals(new int[3], resample.rows(3));
    assertArrayEquals(new int[1], sample.rows(3));
  }

  @Test
  void blobsCompareByTheirPoints() {
    MakeBlobs blobs = Resampling.makeBlobs().nSamples(5).randomState(1);
    assertEquals(blobs.make(), blobs.make());
    assertEquals(blobs.make().hashCode(), blobs.make().hashCode());
    assertEquals("Blobs(5 points, 3 centers)", blobs.make().toString());
  }

  @Test
  void callsShowTheirParameters() {
    assertEquals(
        "resample(replace=False, n_samples=None, random_state=7, stratify=None,"
            + " sample_weight=None)",
        Resampling.shuffle().randomState(7).toString());
    assertEquals(
        "train_test_split(test_size=0.2, train_size=None, random_state=42, shuffle=True,"
            + " stratify=None)",
        new TrainTestSplit().testSize(.2).randomState(42).toString());
  }
}
