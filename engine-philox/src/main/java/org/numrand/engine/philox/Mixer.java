package org.numrand.engine.philox;

/** Makes a block of words out of consecutive counts. */
interface Mixer {
  /** How many counts a block has room for. */
  int COUNT = 256;

  int ROUNDS = 10;
  long MULTIPLIER_0 = 0xd2e7470ee14c6c93L;
  long MULTIPLIER_1 = 0xca5a826395121157L;
  long KEY_STEP_0 = 0x9e3779b97f4a7c15L;
  long KEY_STEP_1 = 0xbb67ae8584caa73bL;

  /** Fills the block with what the counts from {@code counter} on give, four words each. */
  void mix(long[] counter, long[] key, long[] block);

  /** Whether the block's counts differ in more than the lowest word. */
  static boolean carries(long[] counter) {
    return counter[0] < 0 && counter[0] > -COUNT;
  }
}
