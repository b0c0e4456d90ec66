package org.example.centroid;

import org.numrand.sklearn.MakeBlobs;
import org.numrand.sklearn.Resampling;
import org.numrand.sklearn.Split;
import org.numrand.sklearn.StratifiedKFold;
import org.numrand.sklearn.TrainTestSplit;

/**
 * A model that keeps the mean of each class and predicts the class whose mean is nearest. {@code
 * nearest_centroid.py} is the same in Python; both print the same, to the last bit.
 */
final class NearestCentroid {
  private final double[][] centroids;

  private NearestCentroid(double[][] centroids) {
    this.centroids = centroids;
  }

  /** Trained with rows and their classes. */
  static NearestCentroid fit(double[][] x, int[] y, int nClasses) {
    double[][] centroids = new double[nClasses][x[0].length];
    int[] counts = new int[nClasses];
    for (int row = 0; row < x.length; row++) {
      counts[y[row]]++;
      for (int j = 0; j < x[row].length; j++) {
        centroids[y[row]][j] += x[row][j];
      }
    }
    for (int k = 0; k < nClasses; k++) {
      for (int j = 0; j < centroids[k].length; j++) {
        centroids[k][j] /= counts[k];
      }
    }
    return new NearestCentroid(centroids);
  }

  private int predict(double[] row) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < centroids.length; k++) {
      double distance = 0;
      for (int j = 0; j < row.length; j++) {
        double difference = row[j] - centroids[k][j];
        distance += difference * difference;
      }
      if (distance < least) {
        least = distance;
        nearest = k;
      }
    }
    return nearest;
  }

  /** How many rows are predicted right. */
  int score(double[][] x, int[] y) {
    int right = 0;
    for (int row = 0; row < x.length; row++) {
      if (predict(x[row]) == y[row]) {
        right++;
      }
    }
    return right;
  }

  /** Trains and tests on one split, then on five folds. */
  public static void main(String[] args) {
    MakeBlobs.Blobs blobs =
        Resampling.makeBlobs().nSamples(500).centers(3).clusterStd(3).randomState(7).make();
    double[][] x = blobs.x();
    int[] y = blobs.y();

    Split split = new TrainTestSplit().testSize(0.2).stratify(y).randomState(42).split(x);
    NearestCentroid model = fit(split.train(x), split.train(y), 3);
    System.out.println("first centroid: " + Double.toHexString(model.centroids[0][0]));
    System.out.println(
        "one split: " + model.score(split.test(x), split.test(y)) + " of " + split.test().length);

    for (Split fold : new StratifiedKFold(5).shuffle(true).randomState(0).split(y)) {
      int right = fit(fold.train(x), fold.train(y), 3).score(fold.test(x), fold.test(y));
      System.out.println("fold: " + right + " of " + fold.test().length);
    }
  }
}
