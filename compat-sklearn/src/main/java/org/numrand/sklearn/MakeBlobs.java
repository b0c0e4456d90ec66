package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.numrand.numpy.RandomState;

/**
 * scikit-learn's {@code make_blobs}: points around centers, in all bits. Immutable: a method that
 * sets a parameter gives a new one.
 *
 * <pre>{@code
 * // x, y = make_blobs(n_samples=100, centers=3, random_state=0)
 * MakeBlobs.Blobs blobs = Resampling.makeBlobs().nSamples(100).centers(3).randomState(0).make();
 * double[][] x = blobs.x();
 * int[] y = blobs.y();
 * }</pre>
 *
 * <p>Draws the centers, one uniform number a coordinate, unless they are given; one normal number a
 * coordinate of each point, center by center; and one shuffle of the points. Source: {@code
 * make_blobs} in scikit-learn's {@code datasets/_samples_generator.py}.
 */
public final class MakeBlobs {
  private static final int DEFAULT_CENTERS = 3;

  static final MakeBlobs DEFAULT =
      new MakeBlobs(
          new Points(100, null),
          new Centers(2, null, null, -10, 10),
          new Deviations(1, null),
          true);

  /** How many there are: in all, or of each center. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Points(int inAll, int @Nullable [] ofEach) {}

  /** Where the centers are: given, or drawn from a box. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Centers(
      int nFeatures,
      @Nullable Integer number,
      double @Nullable [][] given,
      double low,
      double high) {
    Centers withFeatures(int newFeatures) {
      return new Centers(newFeatures, number, given, low, high);
    }

    Centers withNumber(int newNumber) {
      return new Centers(nFeatures, newNumber, null, low, high);
    }

    Centers withGiven(double[][] newGiven) {
      return new Centers(nFeatures, null, newGiven, low, high);
    }

    Centers withBox(double newLow, double newHigh) {
      return new Centers(nFeatures, number, given, newLow, newHigh);
    }

    double[][] draw(int n, RandomState random) {
      if (given != null) {
        return given;
      }
      double[] coordinates = random.uniform(low, high, n * nFeatures);
      double[][] drawn = new double[n][];
      Arrays.setAll(
          drawn, i -> Arrays.copyOfRange(coordinates, i * nFeatures, (i + 1) * nFeatures));
      return drawn;
    }
  }

  /** How far the points are from their center: the same for all, or each center's. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Deviations(double ofAll, double @Nullable [] ofEach) {
    double of(int center) {
      return ofEach == null ? ofAll : ofEach[center];
    }
  }

  private final Points points;
  private final Centers centers;
  private final Deviations clusterStd;
  private final boolean shuffle;
  private final RandomSource randomState;

  private MakeBlobs(Points points, Centers centers, Deviations clusterStd, boolean shuffle) {
    this(points, centers, clusterStd, shuffle, RandomSource.NONE);
  }

  private MakeBlobs(
      Points points,
      Centers centers,
      Deviations clusterStd,
      boolean shuffle,
      RandomSource randomState) {
    this.points = points;
    this.centers = centers;
    this.clusterStd = clusterStd;
    this.shuffle = shuffle;
    this.randomState = randomState;
  }

  /**
   * With this {@code n_samples}.
   *
   * @param nSamples how many points there are, at least 1, divided between the centers; 100 if not
   *     given
   * @return a new one
   */
  public MakeBlobs nSamples(int nSamples) {
    checkArgument(nSamples >= 1, "n_samples must be >= 1, but is %s", nSamples);
    return with(new Points(nSamples, null));
  }

  /**
   * With this {@code n_samples}.
   *
   * @param nSamples how many points each center has, at least 0 each
   * @return a new one
   */
  public MakeBlobs nSamples(int[] nSamples) {
    checkArgument(nSamples.length > 0, "n_samples must have at least one element");
    int inAll = 0;
    for (int ofOne : nSamples) {
      checkArgument(ofOne >= 0, "n_samples must be >= 0, but one is %s", ofOne);
      inAll = Math.addExact(inAll, ofOne);
    }
    return with(new Points(inAll, nSamples.clone()));
  }

  private MakeBlobs with(Points newPoints) {
    return new MakeBlobs(newPoints, centers, clusterStd, shuffle, randomState);
  }

  private MakeBlobs with(Centers newCenters) {
    return new MakeBlobs(points, newCenters, clusterStd, shuffle, randomState);
  }

  private MakeBlobs with(Deviations newStd) {
    return new MakeBlobs(points, centers, newStd, shuffle, randomState);
  }

  private MakeBlobs with(RandomSource newRandomState) {
    return new MakeBlobs(points, centers, clusterStd, shuffle, newRandomState);
  }

  /**
   * With this {@code n_features}.
   *
   * @param nFeatures how many coordinates a point has, at least 1; 2 if not given; if the centers
   *     are given, their number of coordinates counts
   * @return a new one
   */
  public MakeBlobs nFeatures(int nFeatures) {
    checkArgument(nFeatures >= 1, "n_features must be >= 1, but is %s", nFeatures);
    return with(centers.withFeatures(nFeatures));
  }

  /**
   * With this {@code centers}.
   *
   * @param centers how many centers are drawn, at least 1; 3, or as many as {@code n_samples} has
   *     elements, if not given
   * @return a new one
   */
  public MakeBlobs centers(int centers) {
    checkArgument(centers >= 1, "centers must be >= 1, but is %s", centers);
    return with(this.centers.withNumber(centers));
  }

  /**
   * With this {@code centers}.
   *
   * @param centers where the centers are: one row each, all of the same length
   * @return a new one
   */
  public MakeBlobs centers(double[][] centers) {
    checkArgument(
        centers.length > 0 && centers[0].length > 0, "centers must have at least one coordinate");
    double[][] copies = new double[centers.length][];
    for (int i = 0; i < copies.length; i++) {
      checkArgument(
          centers[i].length == centers[0].length,
          "centers must all have length %s, but one has %s",
          centers[0].length,
          centers[i].length);
      for (double coordinate : centers[i]) {
        checkArgument(
            Double.isFinite(coordinate), "centers must be finite, but one is at %s", coordinate);
      }
      copies[i] = centers[i].clone();
    }
    return with(this.centers.withGiven(copies));
  }

  /**
   * With this {@code cluster_std}.
   *
   * @param clusterStd the deviation of the points from their center, at least 0; 1 if not given
   * @return a new one
   */
  public MakeBlobs clusterStd(double clusterStd) {
    return with(new Deviations(checkedStd(clusterStd), null));
  }

  /**
   * With this {@code cluster_std}.
   *
   * @param clusterStd the deviation of the points from each center, at least 0; as many as there
   *     are centers
   * @return a new one
   */
  public MakeBlobs clusterStd(double[] clusterStd) {
    return with(new Deviations(0, Arrays.stream(clusterStd).map(MakeBlobs::checkedStd).toArray()));
  }

  private static double checkedStd(double std) {
    checkArgument(
        std >= 0 && std < Double.POSITIVE_INFINITY,
        "cluster_std must be finite and >= 0, but is %s",
        std);
    return std;
  }

  /**
   * With this {@code center_box}.
   *
   * @param low the least coordinate of a center that is drawn; -10 if not given
   * @param high the greatest coordinate; 10 if not given
   * @return a new one
   */
  public MakeBlobs centerBox(double low, double high) {
    checkArgument(
        Double.isFinite(high - low), "center_box must be finite, but is (%s, %s)", low, high);
    return with(centers.withBox(low, high));
  }

  /**
   * With this {@code shuffle}.
   *
   * @param shuffle whether the points are in random order, as they are if not given; otherwise they
   *     are in that of their centers
   * @return a new one
   */
  public MakeBlobs shuffle(boolean shuffle) {
    return new MakeBlobs(points, centers, clusterStd, shuffle, randomState);
  }

  /**
   * With an integer as {@code random_state}: each call gives the same.
   *
   * @param randomState the seed, from 0 to 2<sup>32</sup>-1
   * @return a new one
   */
  public MakeBlobs randomState(long randomState) {
    return with(RandomSource.of(randomState));
  }

  /**
   * With a {@code random_state} that goes on: each call draws from it. If none is given, NumPy's
   * global one is.
   *
   * @param randomState where the numbers come from
   * @return a new one
   */
  public MakeBlobs randomState(RandomState randomState) {
    return with(RandomSource.of(randomState));
  }

  /**
   * Makes the points.
   *
   * @return the points and their centers
   * @throws IllegalArgumentException if there are not as many centers as numbers of points or as
   *     deviations
   */
  public Blobs make() {
    int[] sizes = sizes();
    checkArgument(
        clusterStd.ofEach == null || clusterStd.ofEach.length == sizes.length,
        "Length of `clusters_std` not consistent with number of centers: %s and %s",
        clusterStd.ofEach == null ? 0 : clusterStd.ofEach.length,
        sizes.length);
    RandomState random = randomState.open();
    double[][] drawn = centers.draw(sizes.length, random);
    double[][] x = new double[points.inAll][drawn[0].length];
    int[] y = new int[x.length];
    int row = 0;
    for (int center = 0; center < sizes.length; center++) {
      for (int end = row + sizes[center]; row < end; row++) {
        for (int i = 0; i < x[row].length; i++) {
          x[row][i] = random.normal(drawn[center][i], clusterStd.of(center));
        }
        y[row] = center;
      }
    }
    if (!shuffle) {
      return new Blobs(x, y, copy(drawn));
    }
    int[] order = Rows.range(x.length);
    random.shuffle(order);
    return new Blobs(Rows.take(x, order), Rows.take(y, order), copy(drawn));
  }

  private int[] sizes() {
    if (points.ofEach != null) {
      checkArgument(
          centers.number == null,
          "Parameter `centers` must be array-like. Got %s instead",
          centers.number);
      checkArgument(
          centers.given == null || centers.given.length == points.ofEach.length,
          "Length of `n_samples` not consistent with number of centers: %s and %s",
          points.ofEach.length,
          centers.given == null ? 0 : centers.given.length);
      return points.ofEach;
    }
    int n = centers.given != null ? centers.given.length : DEFAULT_CENTERS;
    int[] sizes = new int[centers.number != null ? centers.number : n];
    Arrays.setAll(
        sizes, i -> points.inAll / sizes.length + (i < points.inAll % sizes.length ? 1 : 0));
    return sizes;
  }

  private static double[][] copy(double[][] rows) {
    return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }

  /**
   * Points around centers.
   *
   * @param x the points, a row each
   * @param y the number of each point's center, from 0
   * @param centers the centers, a row each
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by their elements
  public record Blobs(double[][] x, int[] y, double[][] centers) {
    /** Whether all points and centers are the same. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Blobs that
          && Arrays.deepEquals(x, that.x)
          && Arrays.equals(y, that.y)
          && Arrays.deepEquals(centers, that.centers);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * Arrays.deepHashCode(x) + Arrays.hashCode(y)) + Arrays.deepHashCode(centers);
    }

    /** How many there are: {@code Blobs(100 points, 3 centers)}. */
    @Override
    public String toString() {
      return "Blobs(%d points, %d centers)".formatted(x.length, centers.length);
    }
  }
}
