package org.numrand.vector;

import static org.numrand.vector.Lanes.left;
import static org.numrand.vector.Lanes.load;
import static org.numrand.vector.Lanes.right;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import org.numrand.core.spi.DoubleLoops;

/** Words to doubles, a vector at a time. */
public final class VectorDoubleLoops implements DoubleLoops {
  private static final long LOW_HALF = 0xffff_ffffL;

  /** The loops. */
  public VectorDoubleLoops() {}

  @Override
  public boolean isFast() {
    return Lanes.FAST;
  }

  @Override
  public void ofWords(long[] words, int position, int count, double[] out, int next) {
    int whole = Lanes.LONGS.loopBound(count);
    for (int i = 0; i < whole; i += Lanes.COUNT) {
      store(right(load(words, position + i), 11), out, next + i);
    }
    for (int i = whole; i < count; i++) {
      out[next + i] = (words[position + i] >>> 11) * UNIT;
    }
  }

  @Override
  public void ofPairs(long[] words, int position, int count, double[] out, int next) {
    int whole = Lanes.LONGS.loopBound(count);
    for (int i = 0; i < whole; i += Lanes.COUNT) {
      LongVector word = load(words, position + i);
      store(left(right(word, 37), 26).or(right(word.and(LOW_HALF), 6)), out, next + i);
    }
    for (int i = whole; i < count; i++) {
      long word = words[position + i];
      out[next + i] = (((word >>> 37) << 26) | ((word & LOW_HALF) >>> 6)) * UNIT;
    }
  }

  private static void store(LongVector integers, double[] out, int next) {
    ((DoubleVector) integers.castShape(Lanes.DOUBLES, 0)).mul(UNIT).intoArray(out, next);
  }
}
