package org.numrand.junit;

import static com.google.common.base.Preconditions.checkState;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/** Pearson's chi-square: how well the counts of n variates fit their probabilities. */
final class Fit {
  /** So many cells at most. */
  private static final int CELLS = 200;

  private record Cell(long count, double expected) {
    Cell plus(Cell other) {
      return new Cell(count + other.count, expected + other.expected);
    }

    double distance() {
      return (count - expected) * (count - expected) / expected;
    }
  }

  private final int n;
  private final List<Cell> cells = new ArrayList<>();
  private Cell open = new Cell(0, 0);

  Fit(int n) {
    this.n = n;
  }

  /** Adds the variates of a value, to a cell with its neighbours while those are rare. */
  void add(long count, double probability) {
    open = open.plus(new Cell(count, n * probability));
    if (open.expected >= (double) n / CELLS) {
      cells.add(open);
      open = new Cell(0, 0);
    }
  }

  /** The p-value. What has not been added is one more value; what is rare joins the last cell. */
  double pValue() {
    Cell sum = cells.stream().reduce(open, Cell::plus);
    checkState(sum.expected >= n / 2.0, "most variates are too far apart to be counted");
    Cell rest = open.plus(new Cell(n - sum.count, n - sum.expected));
    Cell last = cells.get(cells.size() - 1);
    if (rest.expected >= (double) n / CELLS) {
      cells.add(rest);
    } else {
      cells.set(cells.size() - 1, last.plus(rest));
    }
    double distance = cells.stream().mapToDouble(Cell::distance).sum();
    int degreesOfFreedom = cells.size() - 1;
    return degreesOfFreedom == 0
        ? 1
        : RegularizedGamma.Q.value(degreesOfFreedom / 2.0, distance / 2);
  }
}
