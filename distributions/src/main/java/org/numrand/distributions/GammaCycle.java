package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.util.stream.Stream;

/**
 * Many standard gamma variates at once, their shapes, all above 1, taking turns; the same variates
 * as from {@link StandardGamma} one by one.
 *
 * <p>Whatever the shape, a try is a normal variate and a uniform, so as many tries as variates are
 * missing can be drawn in advance, in a tight loop. Only normal variates so low that the try might
 * end without its uniform are kept out of that.
 *
 * <p>It holds scratch space: one for each bulk call.
 */
final class GammaCycle {
  private static final int CHUNK = VariateSource.MOST_TRIES;

  private final MarsagliaTsang[] shapes;
  private final double bound;
  private final double[] normals = new double[CHUNK];
  private final double[] uniforms = new double[CHUNK];

  GammaCycle(MarsagliaTsang... shapes) {
    this.shapes = shapes;
    this.bound = Stream.of(shapes).mapToDouble(MarsagliaTsang::bound).max().getAsDouble();
  }

  /** Fills {@code out[from..to)}, beginning with the first shape. */
  void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    int next = from;
    while (next < to) {
      int count = Math.min(CHUNK, to - next);
      int tries = source.normalsWithUniforms(bound, normals, uniforms, count);
      next = accept(tries, out, next, (next - from) % shapes.length);
      if (tries < count) {
        MarsagliaTsang shape = shapes[(next - from) % shapes.length];
        out[next++] = StandardGamma.sample(source, shape, normals[tries]);
      }
    }
  }

  /** Writes what the tries give, the first with the shape whose turn it is; returns the end. */
  private int accept(int tries, double[] out, int from, int firstTurn) {
    int next = from;
    int turn = firstTurn;
    for (int i = 0; i < tries; i++) {
      MarsagliaTsang shape = shapes[turn];
      if (shape.accepts(normals[i], uniforms[i])) {
        out[next++] = shape.variate(normals[i]);
        turn = turn + 1 == shapes.length ? 0 : turn + 1;
      }
    }
    return next;
  }
}
