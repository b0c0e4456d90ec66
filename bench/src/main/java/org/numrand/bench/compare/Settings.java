package org.numrand.bench.compare;

/**
 * How long to measure. A round is a slice of NumPy's time, then one of ours.
 *
 * @param forks how many JVMs a case gets, one after the other
 * @param warmups slices that do not count
 * @param rounds rounds in each fork
 * @param millis the length of a slice
 */
record Settings(int forks, int warmups, int rounds, int millis) {
  static final Settings QUICK = new Settings(1, 5, 3, 40);
  static final Settings FULL = new Settings(2, 5, 5, 100);
}
