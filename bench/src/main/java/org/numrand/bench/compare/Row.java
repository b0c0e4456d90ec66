package org.numrand.bench.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One case, measured.
 *
 * @param size how many values; 1 is one call
 * @param bar the least ratio that is wanted
 * @param numpy null if NumPy was not there, or has nothing of the kind
 * @param bytes what our code allocates, in bytes a value
 * @param peers who does the same kind of work on an engine of the same kind
 */
record Row(
    String workload,
    int size,
    double bar,
    @Nullable Times numpy,
    Times ours,
    double bytes,
    List<Peer> peers) {

  /** Another library's time. */
  record Peer(String name, Times times) {}

  /** NumPy's time in units of ours. */
  Optional<Double> ratio() {
    return Optional.ofNullable(numpy).map(times -> times.min() / ours.min());
  }

  boolean misses() {
    return ratio().filter(ratio -> ratio < bar).isPresent();
  }

  Optional<Peer> bestPeer() {
    return peers.stream().min(Comparator.comparing(peer -> peer.times().min()));
  }

  /** The best peer's time in units of ours. */
  Optional<Double> peerRatio() {
    return bestPeer().map(peer -> peer.times().min() / ours.min());
  }
}
