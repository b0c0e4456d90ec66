package org.numrand.surface;

import java.util.Objects;

/**
 * A version of NumPy since which a method gives other values.
 *
 * @param version the first version with the newer values
 * @param before what made the older ones, as {@link Sampler#maker()} is written; empty if that is
 *     the same, and what it draws from changed
 * @param words what changed, as {@code the ratio of powers that underflow}
 * @param share which values differ, and how many: {@code a = b = 0.001: 7 %}; empty if only what is
 *     refused differs
 */
public record Change(String version, String before, String words, String share) {
  /** Only in full. */
  public Change {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(share, "share");
  }
}
