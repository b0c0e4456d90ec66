package org.numrand.vector;

import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.XOR;
import static org.numrand.vector.Lanes.load;
import static org.numrand.vector.Lanes.right;

import jdk.incubator.vector.LongVector;
import org.numrand.engine.pcg64.spi.LaneLoops;

/**
 * 128-bit congruential states, a vector of them at a time: the number of lanes is a multiple of a
 * vector's.
 */
public final class VectorLaneLoops implements LaneLoops {
  private static final long LOW_HALF = 0xffff_ffffL;

  /** The loops. */
  public VectorLaneLoops() {}

  @Override
  public boolean isFast() {
    return Lanes.FAST;
  }

  @Override
  public void step(
      long[] high,
      long[] low,
      long multiplierHigh,
      long multiplierLow,
      long incrementHigh,
      long incrementLow,
      long[] scratch) {
    for (int i = 0; i < low.length; i += Lanes.COUNT) {
      LongVector h = load(high, i);
      LongVector l = load(low, i);
      LongVector product = l.mul(multiplierLow);
      LongVector sum = product.add(incrementLow);
      LongVector carry =
          right(product.and(incrementLow).or(product.or(incrementLow).and(sum.not())), 63);
      multiplyHigh(l, multiplierLow & LOW_HALF, multiplierLow >>> 32)
          .add(h.mul(multiplierLow))
          .add(l.mul(multiplierHigh))
          .add(incrementHigh)
          .add(carry)
          .intoArray(high, i);
      sum.intoArray(low, i);
    }
  }

  /** The upper 64 bits of the product with a factor in two halves. */
  private static LongVector multiplyHigh(LongVector x, long factorLow, long factorHigh) {
    LongVector xLow = x.and(LOW_HALF);
    LongVector xHigh = right(x, 32);
    LongVector middle = xHigh.mul(factorLow).add(right(xLow.mul(factorLow), 32));
    LongVector carried = right(middle.and(LOW_HALF).add(xLow.mul(factorHigh)), 32);
    return xHigh.mul(factorHigh).add(right(middle, 32)).add(carried);
  }

  @Override
  public void xslRr(long[] high, long[] low, long[] out) {
    for (int i = 0; i < out.length; i += Lanes.COUNT) {
      LongVector h = load(high, i);
      LongVector x = h.lanewise(XOR, load(low, i));
      LongVector rotation = right(h, 58);
      // Two shifts: the Vector API's own rotation is ten times slower on JDK 17.
      x.lanewise(LSHR, rotation).or(x.lanewise(LSHL, rotation.neg())).intoArray(out, i);
    }
  }
}
