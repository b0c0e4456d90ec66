package org.numrand.distributions.kernel;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import org.numrand.distributions.spi.Scratch;
import org.numrand.distributions.spi.VariateSource;

/**
 * Many standard gamma variates at once. Their shapes, all above 1, take turns. The variates are
 * those that {@code StandardGamma} gives one by one.
 *
 * <p>Whatever the shape, a try is a normal variate and a uniform. So a tight loop draws as many
 * tries as variates are missing. It stops at a normal variate so low that the try might end without
 * its uniform.
 */
public final class GammaCycle implements Pairs.Draw {
  private static final int CHUNK = VariateSource.MOST_TRIES;

  private final MarsagliaTsang[] shapes;
  private final double[] b;
  private final double[] c;
  private final double top;
  private final double bound;

  public GammaCycle(MarsagliaTsang... shapes) {
    this.shapes = shapes;
    this.b = new double[shapes.length];
    this.c = new double[shapes.length];
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < shapes.length; i++) {
      b[i] = shapes[i].b();
      c[i] = shapes[i].c();
      least = Math.min(least, shapes[i].top());
      greatest = Math.max(greatest, shapes[i].bound());
    }
    this.top = least;
    this.bound = greatest;
  }

  /** Fills {@code out[from..to)}, beginning with the first shape. */
  @Override
  public void fill(VariateSource source, double[] out, int from, int to) {
    checkPositionIndexes(from, to, out.length);
    Scratch scratch = source.scratch();
    double[] normals = scratch.doubles(Math.min(CHUNK, to - from));
    double[] uniforms = scratch.doubles(Math.min(CHUNK, to - from));
    int next = from;
    while (next < to) {
      int count = Math.min(CHUNK, to - next);
      int tries = source.normalsWithUniforms(bound, normals, uniforms, count);
      next =
          shapes.length == 1
              ? acceptAlike(source, normals, uniforms, tries, out, next)
              : accept(normals, uniforms, tries, out, next, next - from);
      if (tries < count) {
        MarsagliaTsang shape = shapes[(next - from) % shapes.length];
        out[next++] = shape.sample(source, normals[tries]);
      }
    }
    scratch.giveBack(normals);
    scratch.giveBack(uniforms);
  }

  /** The same with one shape: a loop of its own, which vectorises, tests all tries. */
  private int acceptAlike(
      VariateSource source,
      double[] normals,
      double[] uniforms,
      int tries,
      double[] out,
      int from) {
    MarsagliaTsang shape = shapes[0];
    double[] margins = source.scratch().doubles(tries);
    shape.margins(normals, uniforms, margins, tries);
    int next = from;
    for (int i = 0; i < tries; i++) {
      int run = acceptRun(margins, normals, i, tries, out, next);
      i += run;
      next += run;
      if (i < tries && shape.acceptsUnlikely(normals[i], uniforms[i])) {
        out[next++] = shape.variate(normals[i]);
      }
    }
    source.scratch().giveBack(margins);
    return next;
  }

  private int acceptRun(
      double[] margins, double[] normals, int first, int tries, double[] out, int next) {
    double factor = b[0];
    double slope = c[0];
    for (int i = 0; i < tries - first; i++) {
      if (!(margins[first + i] > 0)) {
        return i;
      }
      double v = 1.0 + slope * normals[first + i];
      out[next + i] = factor * (v * v * v);
    }
    return tries - first;
  }

  /** Writes what the tries give, after {@code before} variates; returns the end. */
  private int accept(
      double[] normals, double[] uniforms, int tries, double[] out, int from, int before) {
    int start = from - before;
    int next = from;
    for (int i = 0; i < tries; i++) {
      int turn = (next - start) % shapes.length;
      int run = acceptRun(normals, uniforms, i, tries, out, next, turn);
      i += run;
      next += run;
      if (i < tries) {
        MarsagliaTsang shape = shapes[(turn + run) % shapes.length];
        if (shape.acceptsUnlikely(normals[i], uniforms[i])) {
          out[next++] = shape.variate(normals[i]);
        }
      }
    }
    return next;
  }

  /**
   * Writes what the tries give up to the first that the coarse bound does not accept; returns how
   * many. The loop stands alone, without the rare cases.
   */
  private int acceptRun(
      double[] normals,
      double[] uniforms,
      int first,
      int tries,
      double[] out,
      int next,
      int firstTurn) {
    int turn = firstTurn;
    for (int i = 0; i < tries - first; i++) {
      double x = normals[first + i];
      double t = c[turn] * x;
      if (!MarsagliaTsang.acceptsSurely(x, t, uniforms[first + i], top)) {
        return i;
      }
      double v = 1.0 + t;
      out[next + i] = b[turn] * (v * v * v);
      turn = turn + 1 == c.length ? 0 : turn + 1;
    }
    return tries - first;
  }
}
