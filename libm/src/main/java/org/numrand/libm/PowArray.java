package org.numrand.libm;

import static org.numrand.libm.Fma.fma;

/**
 * One power of many numbers: the steps of {@link Pow} and {@link Exp} in stages, each a loop over
 * some numbers. Tables are looked up in the first and the last stage; the loops in between have so
 * few operations, in such an order, that C2 of JDK 17 vectorises them.
 */
final class PowArray {
  /** Where the stages leave their results in the scratch array. */
  private static final int A = 0;

  private static final int B = Scratch.CHUNK;
  private static final int C = 2 * Scratch.CHUNK;

  private PowArray() {}

  static void pow(double[] in, double y, double[] out, int from, int to) {
    if (y == 1) {
      // An error below 0.54 ulp leaves only the number itself; where the next double is half an ulp
      // away, below a power of 2, the logarithm has no error.
      System.arraycopy(in, from, out, from, to - from);
    } else if (y == 2) {
      squares(in, out, from, to);
    } else if (Pow.isOrdinaryExponent(y) && to - from >= Scratch.WORTHWHILE) {
      inStages(in, y, out, from, to);
    } else {
      for (int i = from; i < to; i++) {
        out[i] = Pow.pow(in[i], y);
      }
    }
  }

  private static void squares(double[] in, double[] out, int from, int to) {
    for (int i = from; i < to; i++) {
      double x = in[i];
      double square = x * x;
      out[i] = isPower(square, fma(x, x, -square)) ? square : Pow.pow(x, 2);
    }
  }

  /**
   * Whether the power function, too, gives the correctly rounded square, which lacks {@code error}.
   * Its own error is below 0.509 + 1.3/2^15 |log(square)| &lt; 0.512 ulp ({@code pow.c} in ARM's
   * optimized-routines); if 1 + 1/32 times {@code error} is still below half an ulp, all other
   * doubles are 0.515 ulp or more from the square. NaNs are not.
   */
  private static boolean isPower(double square, double error) {
    return square + error * (1 + 0x1p-5) == square && square > 0x1p-99 && square < 0x1p99;
  }

  private static void inStages(double[] in, double y, double[] out, int from, int to) {
    double[] scratch = Scratch.array();
    for (int start = from; start < to; start += Scratch.CHUNK) {
      int count = Math.min(Scratch.CHUNK, to - start);
      lookUp(in, start, scratch, count);
      logs(scratch, count);
      multiply(y, scratch, count);
      exponentiate(in, y, scratch, out, start, count);
    }
  }

  /** Leaves r, log(2^k c), and what that lacks; NaN where the number is not an ordinary one. */
  private static void lookUp(double[] in, int start, double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      long bits = Double.doubleToRawLongBits(in[start + i]);
      int index = Pow.index(bits);
      double k = Pow.exponent(bits);
      scratch[A + i] = Pow.restOfRatio(bits, index);
      scratch[B + i] = Pow.isOrdinaryBase(bits) ? Pow.logOfCenter(k, index) : Double.NaN;
      scratch[C + i] = Pow.lowLogOfCenter(k, index);
    }
  }

  /** Leaves log(x) as the sum of two doubles. */
  private static void logs(double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      double r = scratch[A + i];
      double log = scratch[B + i];
      double low = scratch[C + i];
      double head = Pow.logHead(r, log);
      double tail = Pow.logTail(r, log, low);
      double logHi = head + tail;
      scratch[A + i] = logHi;
      scratch[B + i] = head - logHi + tail;
    }
  }

  /** Leaves y log(x), its steps of log(2)/128, and what these leave of it. */
  private static void multiply(double y, double[] scratch, int count) {
    for (int i = 0; i < count; i++) {
      double logHi = scratch[A + i];
      double logLo = scratch[B + i];
      double product = y * logHi;
      double tail = Pow.tailOfProduct(y, logHi, logLo, product);
      double steps = Exp.shiftedSteps(product);
      scratch[A + i] = product;
      scratch[B + i] = steps;
      scratch[C + i] = Exp.rest(product, tail, steps);
    }
  }

  /** Calls the scalar function where the stages do not apply. */
  private static void exponentiate(
      double[] in, double y, double[] scratch, double[] out, int start, int count) {
    for (int i = 0; i < count; i++) {
      out[start + i] =
          Exp.isOrdinary(Double.doubleToRawLongBits(scratch[A + i]))
              ? Exp.ofSteps(Double.doubleToRawLongBits(scratch[B + i]), scratch[C + i])
              : Pow.pow(in[start + i], y);
    }
  }
}
