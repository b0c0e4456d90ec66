package org.numrand.distributions.linalg;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.stream.Stream;
import org.numrand.lapack.Dlas2;
import org.numrand.lapack.Dlasv2;
import org.numrand.lapack.doubleW;

/**
 * Singular values and vectors of an upper bidiagonal matrix by implicit QR iteration: {@code
 * DBDSQR} of LAPACK, its two directions in one. A block is walked from its near end, where values
 * are larger, to the far one; the off-diagonal element after position p is {@code off(p)}.
 */
final class BidiagonalQr {
  private static final double EPS = 0x1p-53;
  private static final double TOL = EPS * Math.max(10, Math.min(100, Math.pow(EPS, -0.125)));
  private static final int MOST_ITERATIONS = 6;

  private final int n;
  private final double[] d;
  private final double[] e;

  /** The left singular vectors, and the right ones. */
  private final double[][] left;

  private final double[][] right;

  /** Elements beside the diagonal up to this vanish. */
  private final double threshold;

  /** 1 where the block at work on is walked to larger indexes, else -1. */
  private int step = 1;

  private long iterationsLeft;

  private BidiagonalQr(double[] d, double[] e) {
    this.n = d.length;
    this.d = d;
    this.e = e;
    this.left = Matrices.identity(n);
    this.right = Matrices.identity(n);
    this.threshold =
        Math.max(
            TOL * leastValue(0, n - 1) / Math.sqrt(n),
            MOST_ITERATIONS * (n * (n * Double.MIN_NORMAL)));
    this.iterationsLeft = (long) MOST_ITERATIONS * n * n;
  }

  /**
   * Turns the diagonal {@code d} into the singular values in falling order.
   *
   * @param e the elements above the diagonal, which are overwritten
   * @param vectors gets the left singular vectors, then the right ones
   */
  static void solve(double[] d, double[] e, double[][][] vectors) {
    var qr = new BidiagonalQr(d, e);
    qr.solve();
    qr.makePositive();
    qr.sort();
    vectors[0] = qr.left;
    vectors[1] = qr.right;
  }

  private void solve() {
    int oldFirst = -1;
    int oldLast = -1;
    int last = n - 1;
    while (last > 0) {
      int first = firstOfBlock(last);
      if (first == last) {
        last--;
      } else if (first == last - 1) {
        solvePair(first);
        last -= 2;
      } else {
        if (first > oldLast || last < oldFirst) {
          step = Math.abs(d[first]) >= Math.abs(d[last]) ? 1 : -1;
        }
        int near = step > 0 ? first : last;
        int far = step > 0 ? last : first;
        if (!converges(near, far)) {
          oldFirst = first;
          oldLast = last;
          sweep(near, far);
        }
      }
    }
  }

  private int firstOfBlock(int last) {
    int first = last;
    while (first > 0 && Math.abs(e[first - 1]) > threshold) {
      first--;
    }
    if (first > 0) {
      e[first - 1] = 0;
    }
    return first;
  }

  private int off(int p) {
    return step > 0 ? p : p - 1;
  }

  private void solvePair(int i) {
    doubleW[] w = Stream.generate(() -> new doubleW(0)).limit(6).toArray(doubleW[]::new);
    Dlasv2.dlasv2(d[i], e[i], d[i + 1], w[0], w[1], w[2], w[3], w[4], w[5]);
    d[i] = w[1].val;
    d[i + 1] = w[0].val;
    e[i] = 0;
    Rotation.apply(w[3].val, w[2].val, right[i], right[i + 1]);
    Rotation.apply(w[5].val, w[4].val, left[i], left[i + 1]);
  }

  /** An estimate of the least singular value of a block, from below. */
  private double leastValue(int near, int far) {
    double mu = Math.abs(d[near]);
    double least = mu;
    for (int p = near; p != far && least > 0; p += step) {
      mu = Math.abs(d[p + step]) * (mu / (mu + Math.abs(e[off(p)])));
      least = Math.min(least, mu);
    }
    return least;
  }

  /** Sets an element beside the diagonal to 0 if it is small enough; returns whether it was. */
  private boolean converges(int near, int far) {
    if (Math.abs(e[off(far - step)]) <= TOL * Math.abs(d[far])) {
      e[off(far - step)] = 0;
      return true;
    }
    double mu = Math.abs(d[near]);
    for (int p = near; p != far; p += step) {
      if (Math.abs(e[off(p)]) <= TOL * mu) {
        e[off(p)] = 0;
        return true;
      }
      mu = Math.abs(d[p + step]) * (mu / (mu + Math.abs(e[off(p)])));
    }
    return false;
  }

  private void sweep(int near, int far) {
    iterationsLeft -= Math.abs(far - near);
    checkArgument(iterationsLeft >= 0, "cov cannot be factorized: SVD does not converge");
    double shift = shift(near, far);
    if (shift == 0) {
      sweepWithoutShift(near, far);
    } else {
      sweepWithShift(near, far, shift);
    }
    if (Math.abs(e[off(far - step)]) <= threshold) {
      e[off(far - step)] = 0;
    }
  }

  /** The smaller singular value of the pair at the far end; 0 if it is small, for accuracy. */
  private double shift(int near, int far) {
    double largest = Math.abs(d[far]);
    for (int p = near; p != far; p += step) {
      largest = Math.max(largest, Math.max(Math.abs(d[p]), Math.abs(e[off(p)])));
    }
    if (n * TOL * (leastValue(near, far) / largest) <= Math.max(EPS, 0.01 * TOL)) {
      return 0;
    }
    var shift = new doubleW(0);
    Dlas2.dlas2(d[far - step], e[off(far - step)], d[far], shift, new doubleW(0));
    double share = shift.val / Math.abs(d[near]);
    return share * share < EPS ? 0 : shift.val;
  }

  private void sweepWithoutShift(int near, int far) {
    double c = 1;
    double oldC = 1;
    double oldS = 0;
    for (int i = near; i != far; i += step) {
      Rotation first = Rotation.of(d[i] * c, e[off(i)]);
      if (i != near) {
        e[off(i - step)] = oldS * first.r();
      }
      Rotation second = Rotation.of(oldC * first.r(), d[i + step] * first.s());
      d[i] = second.r();
      c = first.c();
      oldC = second.c();
      oldS = second.s();
      rotate(first, second, i);
    }
    double h = d[far] * c;
    d[far] = h * oldC;
    e[off(far - step)] = h * oldS;
  }

  private void sweepWithShift(int near, int far, double shift) {
    double f = (Math.abs(d[near]) - shift) * (Math.copySign(1, d[near]) + shift / d[near]);
    double g = e[off(near)];
    for (int i = near; i != far; i += step) {
      int next = i + step;
      Rotation first = Rotation.of(f, g);
      if (i != near) {
        e[off(i - step)] = first.r();
      }
      f = first.c() * d[i] + first.s() * e[off(i)];
      e[off(i)] = first.c() * e[off(i)] - first.s() * d[i];
      g = first.s() * d[next];
      d[next] *= first.c();
      Rotation second = Rotation.of(f, g);
      d[i] = second.r();
      f = second.c() * e[off(i)] + second.s() * d[next];
      d[next] = second.c() * d[next] - second.s() * e[off(i)];
      if (next != far) {
        g = second.s() * e[off(next)];
        e[off(next)] *= second.c();
      }
      rotate(first, second, i);
    }
    e[off(far - step)] = f;
  }

  private void rotate(Rotation first, Rotation second, int i) {
    double[][] ofFirst = step > 0 ? right : left;
    double[][] ofSecond = step > 0 ? left : right;
    first.apply(ofFirst[i], ofFirst[i + step]);
    second.apply(ofSecond[i], ofSecond[i + step]);
  }

  private void makePositive() {
    for (int i = 0; i < n; i++) {
      if (d[i] < 0) {
        d[i] = -d[i];
        Matrices.negate(right[i]);
      }
    }
  }

  private void sort() {
    for (int last = n - 1; last > 0; last--) {
      int least = 0;
      for (int j = 1; j <= last; j++) {
        least = d[j] <= d[least] ? j : least;
      }
      Matrices.swap(d, least, last);
      Matrices.swap(left, least, last);
      Matrices.swap(right, least, last);
    }
  }
}
