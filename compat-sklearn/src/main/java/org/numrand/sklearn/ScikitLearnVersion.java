package org.numrand.sklearn;

/**
 * The scikit-learn to follow. Older ones differ:
 *
 * <ul>
 *   <li>before 1.9 {@link GroupKFold} without shuffling takes groups of equal size in the order
 *       that NumPy's unstable sort leaves them in, and {@link StratifiedGroupKFold} accepts more
 *       folds than there are groups,
 *   <li>before 1.9 {@link ForestBootstrap} draws rows without regard to their weights, rounds a
 *       share of the rows to the nearest number, and refuses more rows than there are,
 *   <li>before 1.8 {@link StratifiedGroupKFold} shuffles the counts of the groups but not the
 *       groups,
 *   <li>before 1.8 {@link BaggingBootstrap} draws rows without regard to their weights, and refuses
 *       more rows than there are,
 *   <li>before 1.7 {@link Resample} has no weights,
 *   <li>before 1.6 {@link GroupKFold} does not shuffle,
 *   <li>before 1.3 a share of the rows may come to no row at all for {@link ForestBootstrap}.
 * </ul>
 *
 * <p>Nothing else differs from 1.2 to 1.9.
 *
 * <pre>{@code
 * new StratifiedGroupKFold(5).shuffle(true).randomState(0).asOf("1.2.1").split(y, groups);
 * }</pre>
 */
public final class ScikitLearnVersion implements Comparable<ScikitLearnVersion> {
  private static final String PRODUCT = "scikit-learn";
  private static final Release OLDEST = new Release(1, 2);
  private static final Release NEWEST = new Release(1, 9);

  /** The newest that is known: 1.9. */
  public static final ScikitLearnVersion LATEST = new ScikitLearnVersion(NEWEST);

  private final Release release;

  private ScikitLearnVersion(Release release) {
    this.release = release;
  }

  /**
   * A release.
   *
   * @param version what {@code sklearn.__version__} says, such as {@code "1.2.1"}; of two parts,
   *     the last release of that minor version; from 1.2 to 1.9
   * @return the version
   * @throws IllegalArgumentException if it is no version, or older or newer than those that are
   *     known
   */
  public static ScikitLearnVersion of(String version) {
    return new ScikitLearnVersion(
        Release.parse(PRODUCT, version).checkKnown(PRODUCT, OLDEST, NEWEST));
  }

  /**
   * A release, or the nearest to it if it is older or newer than those that are known.
   *
   * @param version as in {@link #of}
   * @return the version
   * @throws IllegalArgumentException if it is no version
   */
  public static ScikitLearnVersion closest(String version) {
    return new ScikitLearnVersion(Release.parse(PRODUCT, version).nearest(OLDEST, NEWEST));
  }

  /** Whether it is older than the first release of a minor version. */
  boolean isBefore(int major, int minor) {
    return release.compareTo(new Release(major, minor, 0)) < 0;
  }

  @Override
  public int compareTo(ScikitLearnVersion other) {
    return release.compareTo(other.release);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScikitLearnVersion that && release.equals(that.release);
  }

  @Override
  public int hashCode() {
    return release.hashCode();
  }

  /** As it was given: {@code 1.2.1}. */
  @Override
  public String toString() {
    return release.toString();
  }
}
