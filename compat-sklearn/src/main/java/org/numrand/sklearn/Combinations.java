package org.numrand.sklearn;

/** The sets of {@code k} of the numbers 0 to {@code n - 1}, in lexicographic order. */
final class Combinations {
  private final int n;
  private final int[] current;
  private boolean started;

  Combinations(int n, int k) {
    this.n = n;
    current = Rows.range(k);
  }

  /** The next set, ascending; the same array each time. */
  int[] next() {
    if (started) {
      int last = current.length - 1;
      int i = last;
      while (current[i] == n - current.length + i) {
        i--;
      }
      current[i]++;
      for (int j = i + 1; j <= last; j++) {
        current[j] = current[j - 1] + 1;
      }
    }
    started = true;
    return current;
  }

  /** Tests some rows, ascending, and trains with all others. */
  static Split leaveOut(int nSamples, int[] test) {
    int[] train = new int[nSamples - test.length];
    int trained = 0;
    int tested = 0;
    for (int row = 0; row < nSamples; row++) {
      if (tested < test.length && test[tested] == row) {
        tested++;
      } else {
        train[trained++] = row;
      }
    }
    return new Split(train, test.clone());
  }
}
