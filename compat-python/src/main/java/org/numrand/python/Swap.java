package org.numrand.python;

import java.util.function.IntUnaryOperator;

/** Exchanges two elements of a sequence. */
interface Swap {
  void exchange(int i, int j);

  /**
   * Python's {@code Random.shuffle}.
   *
   * @param below draws an integer below its argument
   */
  static void shuffle(int length, IntUnaryOperator below, Swap x) {
    for (int i = length - 1; i > 0; i--) {
      x.exchange(i, below.applyAsInt(i + 1));
    }
  }

  static Swap in(Object[] x) {
    return (i, j) -> {
      Object element = x[i];
      x[i] = x[j];
      x[j] = element;
    };
  }

  static Swap in(boolean[] x) {
    return (i, j) -> {
      boolean element = x[i];
      x[i] = x[j];
      x[j] = element;
    };
  }

  static Swap in(byte[] x) {
    return (i, j) -> {
      byte element = x[i];
      x[i] = x[j];
      x[j] = element;
    };
  }

  static Swap in(char[] x) {
    return (i, j) -> {
      char element = x[i];
      x[i] = x[j];
      x[j] = element;
    };
  }

  static Swap in(short[] x) {
    return (i, j) -> {
      short element = x[i];
      x[i] = x[j];
      x[j] = element;
    };
  }

  static Swap in(int[] x) {
    return (i, j) -> {
      int element = x[i];
      x[i] = x[j];
      x[j] = element;
    };
  }

  static Swap in(long[] x) {
    return (i, j) -> {
      long element = x[i];
      x[i] = x[j];
      x[j] = element;
    };
  }

  static Swap in(float[] x) {
    return (i, j) -> {
      float element = x[i];
      x[i] = x[j];
      x[j] = element;
    };
  }

  static Swap in(double[] x) {
    return (i, j) -> {
      double element = x[i];
      x[i] = x[j];
      x[j] = element;
    };
  }
}
