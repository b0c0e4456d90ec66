package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a release, as {@code __version__} says it; {@code rc1}, {@code .dev0} and the like
 * do not count. Of two parts, it is the last of its minor version.
 */
record Release(int major, int minor, int patch) implements Comparable<Release> {
  private static final int LAST = Integer.MAX_VALUE;
  private static final Pattern TEXT =
      Pattern.compile("(\\d{1,6})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?(?:[.+-]?[a-zA-Z][\\w.+-]*)?");

  Release(int major, int minor) {
    this(major, minor, LAST);
  }

  static Release parse(String product, String text) {
    Matcher parts = TEXT.matcher(text.strip());
    checkArgument(
        parts.matches(),
        "the version of %s must look like 1.2.1 or 1.2, but is \"%s\"",
        product,
        text);
    return new Release(
        Integer.parseInt(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        parts.group(3) == null ? LAST : Integer.parseInt(parts.group(3)));
  }

  /** Refuses a minor version outside those that are known, and says what to do about it. */
  Release checkKnown(String product, Release oldest, Release newest) {
    Release nearest = nearest(oldest, newest);
    checkArgument(
        nearest.equals(this),
        "the version of %s must be from %s to %s, but is %s; closest(\"%s\") gives %s",
        product,
        oldest,
        newest,
        this,
        this,
        nearest);
    return this;
  }

  /** This one, or the nearest of those that are known. */
  Release nearest(Release oldest, Release newest) {
    return compareMinor(oldest) < 0 ? oldest : compareMinor(newest) > 0 ? newest : this;
  }

  private int compareMinor(Release other) {
    return ComparisonChain.start().compare(major, other.major).compare(minor, other.minor).result();
  }

  @Override
  public int compareTo(Release other) {
    return ComparisonChain.start()
        .compare(major, other.major)
        .compare(minor, other.minor)
        .compare(patch, other.patch)
        .result();
  }

  @Override
  public String toString() {
    return major + "." + minor + (patch == LAST ? "" : "." + patch);
  }
}
