package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Many threads' values and state are one thread's, for values of all kinds of lengths. The legs are
 * tiny, so that all that can happen between them does.
 */
class RelayTest {
  /** How values are drawn. */
  enum Kind {
    /** One word each. */
    FIXED,
    /** Words until one is even. */
    GEOMETRIC,
    /** Nearly always one word; as a ziggurat. */
    RARELY_MORE,
    /** Two of those: starts that are one apart may never fall in step. */
    PAIRS,
    /** 32 bits each. */
    HALVES,
    /** 32 bits, at times 64 more. */
    MIXED,
    /** Pairs of words until one is good; every other value is what was kept. */
    KEPT,
    /** Those and a word by turns. */
    KEPT_AND_WORD,
    /** Nothing is drawn. */
    CONSTANT
  }

  private static final class Values implements Drawing<long[]> {
    private final Kind kind;
    private final BitGenerator bits;
    private boolean keeps;
    private long kept;

    Values(Kind kind, BitGenerator bits) {
      this.kind = kind;
      this.bits = bits;
    }

    @Override
    public BitGenerator bits() {
      return bits;
    }

    @Override
    public void fill(long[] out, int from, int to) {
      for (int i = from; i < to; i++) {
        out[i] = next();
      }
    }

    private long next() {
      return switch (kind) {
        case FIXED -> bits.nextLong();
        case GEOMETRIC -> geometric(1);
        case RARELY_MORE -> geometric(31);
        case PAIRS -> geometric(31) + 3 * geometric(31);
        case HALVES -> bits.nextInt();
        case MIXED -> mixed();
        case KEPT -> kept();
        case KEPT_AND_WORD -> kept() + 3 * bits.nextLong();
        case CONSTANT -> 7;
      };
    }

    private long mixed() {
      int half = bits.nextInt();
      return half % 5 == 0 ? bits.nextLong() : half;
    }

    private long geometric(int mask) {
      long sum = 0;
      long word;
      do {
        word = bits.nextLong();
        sum = 31 * sum + word;
      } while ((word & mask) == mask);
      return sum;
    }

    private long kept() {
      if (keeps) {
        keeps = false;
        return kept;
      }
      long first;
      long second;
      do {
        first = bits.nextLong();
        second = bits.nextLong();
      } while (first + second > Long.MAX_VALUE / 2);
      keeps = true;
      kept = first;
      return second;
    }

    @Override
    public boolean keepsAs(Drawing<long[]> other) {
      return keeps == ((Values) other).keeps;
    }

    @Override
    public Drawing<long[]> over(BitGenerator other) {
      return new Values(kind, other);
    }

    @Override
    public Drawing<long[]> copy() {
      Values copy = new Values(kind, bits.copy());
      copy.keeps = keeps;
      copy.kept = kept;
      return copy;
    }

    @Override
    public void goOnFrom(Drawing<long[]> other) {
      bits.setState(other.bits().state());
      keeps = ((Values) other).keeps;
      kept = ((Values) other).kept;
    }
  }

  @Property(seed = "101", tries = 1000)
  void isWhatOneThreadDoes(
      @ForAll Kind kind,
      @ForAll boolean isWide,
      @ForAll @IntRange(max = 3) int halvesBefore,
      @ForAll boolean keeps,
      @ForAll @IntRange(max = 3000) int size,
      @ForAll @IntRange(min = 1, max = 5) int threads,
      @ForAll @IntRange(min = 16, max = 200) int mostValues) {
    Values one = new Values(kind, new HookedEngine(isWide ? 64 : 32, index -> {}));
    for (int i = 0; i < halvesBefore; i++) {
      one.bits.nextInt();
    }
    one.keeps = keeps && kind.name().startsWith("KEPT");
    one.kept = 99;
    Values many = (Values) one.copy();
    long[] expected = new long[size + 2];
    long[] actual = new long[size + 2];
    one.fill(expected, 1, size + 1);
    Relay.fill(many, actual, 1, size + 1, ForkJoinPool.commonPool(), threads, mostValues);
    assertArrayEquals(expected, actual);
    assertEquals(one.bits.state(), many.bits.state());
    assertEquals(one.keeps, many.keeps);
    assertEquals(one.keeps ? one.kept : 0, many.keeps ? many.kept : 0);
  }
}
