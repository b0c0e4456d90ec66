package org.numrand.sklearn;

/**
 * The pandas to follow. Before 3.0 {@link DataFrameSample} without replacement accepts weights so
 * unequal that rows cannot be drawn in proportion to them. Nothing else differs from 1.4 to 3.0.
 *
 * <pre>{@code
 * new DataFrameSample().n(5).weights(w).randomState(0).asOf("1.5.3").rows(w.length);
 * }</pre>
 */
public final class PandasVersion implements Comparable<PandasVersion> {
  private static final String PRODUCT = "pandas";
  private static final Release OLDEST = new Release(1, 4);
  private static final Release NEWEST = new Release(3, 0);

  /** The newest that is known: 3.0. */
  public static final PandasVersion LATEST = new PandasVersion(NEWEST);

  private final Release release;

  private PandasVersion(Release release) {
    this.release = release;
  }

  /**
   * A release.
   *
   * @param version what {@code pandas.__version__} says, such as {@code "1.5.3"}; of two parts, the
   *     last release of that minor version; from 1.4 to 3.0
   * @return the version
   * @throws IllegalArgumentException if it is no version, or older or newer than those that are
   *     known
   */
  public static PandasVersion of(String version) {
    return new PandasVersion(Release.parse(PRODUCT, version).checkKnown(PRODUCT, OLDEST, NEWEST));
  }

  /**
   * A release, or the nearest to it if it is older or newer than those that are known.
   *
   * @param version as in {@link #of}
   * @return the version
   * @throws IllegalArgumentException if it is no version
   */
  public static PandasVersion closest(String version) {
    return new PandasVersion(Release.parse(PRODUCT, version).nearest(OLDEST, NEWEST));
  }

  /** Whether it is older than the first release of a minor version. */
  boolean isBefore(int major, int minor) {
    return release.compareTo(new Release(major, minor, 0)) < 0;
  }

  @Override
  public int compareTo(PandasVersion other) {
    return release.compareTo(other.release);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PandasVersion that && release.equals(that.release);
  }

  @Override
  public int hashCode() {
    return release.hashCode();
  }

  /** As it was given: {@code 1.5.3}. */
  @Override
  public String toString() {
    return release.toString();
  }
}
