package org.numrand.core;

import java.util.concurrent.Executor;

/** Values whose parts are drawn where they may begin. */
class RelayContractTest extends ParallelContract {
  private static final int VALUES_A_LEG = 1000;

  private record Doubles(BitGenerator bits) implements Drawing<double[]> {
    @Override
    public void fill(double[] out, int from, int to) {
      bits.nextDoubles(out, from, to);
    }

    @Override
    public Drawing<double[]> over(BitGenerator other) {
      return new Doubles(other);
    }
  }

  @Override
  void fill(BitGenerator bits, double[] out, Executor executor, int parts) {
    Relay.fill(new Doubles(bits), out, 0, out.length, executor, parts, VALUES_A_LEG);
  }

  @Override
  int drawnAlone() {
    return BitGenerator.DEFAULT_BLOCK_LENGTH;
  }
}
