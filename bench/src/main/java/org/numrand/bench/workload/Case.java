package org.numrand.bench.workload;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A workload at a size.
 *
 * @param size how many values; 1 is the one-draw form
 */
public record Case(Workload workload, int size) {
  private static final String SEPARATOR = " x ";

  /** What {@link #toString} wrote. */
  public static Case named(String text) {
    int split = text.lastIndexOf(SEPARATOR);
    checkArgument(split > 0, "no case is named \"%s\"", text);
    int size = Integer.parseInt(text.substring(split + SEPARATOR.length()));
    return new Case(Workloads.named(text.substring(0, split)), size);
  }

  /** {@code Generator(PCG64).random() x 1000000}. */
  @Override
  public String toString() {
    return workload.name() + SEPARATOR + size;
  }
}
