package org.numrand.libm;

/** A small generator of test inputs, written out so that the inputs never change. */
final class SplitMix {
  private long state;

  SplitMix(long seed) {
    state = seed;
  }

  long bits() {
    state += 0x9e3779b97f4a7c15L;
    long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** A double from 0 to 1, both excluded. */
  double unit() {
    return ((bits() >>> 12) + 0.5) * 0x1p-52;
  }

  double between(double low, double high) {
    return low + (high - low) * unit();
  }

  int below(int bound) {
    return (int) (((bits() >>> 33) * bound) >>> 31);
  }

  double sign() {
    return bits() < 0 ? -1.0 : 1.0;
  }
}
