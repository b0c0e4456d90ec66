package org.numrand.sklearn;

import com.google.common.math.IntMath;
import java.math.RoundingMode;

/**
 * The order in which NumPy's {@code argsort} leaves equal integers unless it is asked for a stable
 * sort: quicksort by the median of three, insertion sort of short runs, heapsort of runs that
 * quicksort divides badly. NumPy up to 1.24 sorts so on every processor, later ones only where they
 * have no sort for the processor's wide vectors. Source: {@code aquicksort_} and {@code aheapsort_}
 * in NumPy's {@code npysort/quicksort.cpp} and {@code npysort_heapsort.h}.
 */
final class UnstableSort {
  /** Longer runs are divided. */
  private static final int SHORT = 16;

  private final int[] values;
  private final int[] order;

  private UnstableSort(int[] values) {
    this.values = values;
    order = Rows.range(values.length);
  }

  /** The indices that sort the values: {@code np.argsort(values)}. */
  static int[] order(int[] values) {
    var sort = new UnstableSort(values);
    if (values.length > 1) {
      sort.quicksort(0, values.length - 1, 2 * IntMath.log2(values.length, RoundingMode.FLOOR));
    }
    return sort.order;
  }

  private int value(int i) {
    return values[order[i]];
  }

  private void swap(int i, int j) {
    int kept = order[i];
    order[i] = order[j];
    order[j] = kept;
  }

  private void swapIfLess(int i, int j) {
    if (value(i) < value(j)) {
      swap(i, j);
    }
  }

  private void quicksort(int first, int last, int depth) {
    if (depth < 0) {
      heapsort(first, last - first + 1);
      return;
    }
    int low = first;
    int high = last;
    for (int left = depth - 1; high - low >= SHORT; left--) {
      int pivot = partition(low, high);
      if (pivot - low < high - pivot) {
        quicksort(pivot + 1, high, left);
        high = pivot - 1;
      } else {
        quicksort(low, pivot - 1, left);
        low = pivot + 1;
      }
    }
    insertionSort(low, high);
  }

  private int partition(int low, int high) {
    int middle = low + (high - low) / 2;
    swapIfLess(middle, low);
    swapIfLess(high, middle);
    swapIfLess(middle, low);
    int pivot = value(middle);
    int i = low;
    int j = high - 1;
    swap(middle, j);
    while (true) {
      do {
        i++;
      } while (value(i) < pivot);
      do {
        j--;
      } while (pivot < value(j));
      if (i >= j) {
        swap(i, high - 1);
        return i;
      }
      swap(i, j);
    }
  }

  private void insertionSort(int low, int high) {
    for (int i = low + 1; i <= high; i++) {
      int inserted = order[i];
      int j = i;
      for (; j > low && values[inserted] < value(j - 1); j--) {
        order[j] = order[j - 1];
      }
      order[j] = inserted;
    }
  }

  private void heapsort(int start, int n) {
    for (int root = n / 2; root > 0; root--) {
      sift(start, root, n, order[start + root - 1]);
    }
    for (int size = n - 1; size > 0; size--) {
      int sifted = order[start + size];
      order[start + size] = order[start];
      sift(start, 1, size, sifted);
    }
  }

  /** Puts an index into a heap from a root down; places count from 1. */
  private void sift(int start, int root, int size, int sifted) {
    int place = root;
    for (int child = 2 * root; child <= size; child *= 2) {
      if (child < size && value(start + child - 1) < value(start + child)) {
        child++;
      }
      if (values[sifted] >= value(start + child - 1)) {
        break;
      }
      order[start + place - 1] = order[start + child - 1];
      place = child;
    }
    order[start + place - 1] = sifted;
  }
}
