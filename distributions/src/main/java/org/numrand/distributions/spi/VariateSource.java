package org.numrand.distributions.spi;

import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerator;
import org.numrand.core.NumPyVersion;

/**
 * The variates that distributions are made of: uniform, standard normal and standard exponential. A
 * source is the seam between NumPy's two worlds: {@code Generator} draws by ziggurat, {@code
 * RandomState} by the polar method and by inversion. Most formulas over them are the same in both.
 */
public abstract class VariateSource {
  /** How many tries of a rejection are drawn at once; they fit into the first-level cache. */
  public static final int MOST_TRIES = 128;

  private final BitGenerator bits;
  private final NumPyVersion version;

  /** Null before the first fill that needs it. */
  private @Nullable Scratch scratch;

  /** Null before the first call that needs them. */
  private @Nullable Slicer pieces;

  /**
   * A source of the default version over an engine.
   *
   * @param bits the engine; others may draw from it too
   */
  protected VariateSource(BitGenerator bits) {
    this(bits, NumPyVersion.DEFAULT);
  }

  /**
   * A source over an engine.
   *
   * @param bits the engine; others may draw from it too
   * @param version the NumPy whose variates these are
   */
  protected VariateSource(BitGenerator bits, NumPyVersion version) {
    this.bits = bits;
    this.version = version;
  }

  /** The engine that is drawn from. */
  public final BitGenerator bits() {
    return bits;
  }

  /** The NumPy whose variates these are. */
  public final NumPyVersion version() {
    return version;
  }

  /** Arrays for fills to work in. */
  public final Scratch scratch() {
    if (scratch == null) {
      scratch = new Scratch();
    }
    return scratch;
  }

  /**
   * The pieces of a call that begins, none drawn; the next call's are in the same object.
   *
   * @param width 1, 8 or 16 bits
   */
  public final Slicer pieces(int width) {
    if (pieces == null) {
      pieces = new Slicer(bits, width);
    } else {
      pieces.begin(width);
    }
    return pieces;
  }

  /** Uniform in [0, 1), a multiple of 2<sup>-53</sup>. */
  public final double nextDouble() {
    return bits.nextDouble();
  }

  /** The next standard normal variate. */
  public abstract double standardNormal();

  /**
   * Fills {@code out[from..to)} with {@link #standardNormal()}.
   *
   * @param out the array
   * @param from the first index
   * @param to one more than the last index
   */
  public abstract void standardNormal(double[] out, int from, int to);

  /** The next standard exponential variate. */
  public abstract double standardExponential();

  /**
   * Fills {@code out[from..to)} with {@link #standardExponential()}.
   *
   * @param out the array
   * @param from the first index
   * @param to one more than the last index
   */
  public abstract void standardExponential(double[] out, int from, int to);

  /**
   * The tries of a rejection: for each, a uniform and the standard exponential variate after it.
   *
   * @param uniforms gets the uniforms
   * @param exponentials gets the exponential variates
   * @param count how many tries, at most {@link #MOST_TRIES}
   */
  public void uniformsWithExponentials(double[] uniforms, double[] exponentials, int count) {
    for (int i = 0; i < count; i++) {
      uniforms[i] = nextDouble();
      exponentials[i] = standardExponential();
    }
  }

  /**
   * The tries of a rejection: for each, a standard normal variate and the uniform after it. A
   * normal variate that is not above the bound ends them; its uniform is not drawn.
   *
   * @param bound what a normal variate must exceed
   * @param normals gets the normal variates
   * @param uniforms gets the uniforms
   * @param count how many tries, at most {@link #MOST_TRIES}
   * @return how many tries are whole; if fewer than {@code count}, {@code normals} has one more
   */
  public int normalsWithUniforms(double bound, double[] normals, double[] uniforms, int count) {
    for (int i = 0; i < count; i++) {
      normals[i] = standardNormal();
      if (!(normals[i] > bound)) {
        return i;
      }
      uniforms[i] = nextDouble();
    }
    return count;
  }

  /**
   * Whether {@link #acceptedNormals} and {@link #exponentialsWithNormals} are ways of this source,
   * faster than one by one.
   */
  public boolean hasTurns() {
    return false;
  }

  /**
   * Standard normal variates for a number of values. They take turns: for each value, one for each
   * turn, in order. A turn that is a rejection draws variates, and uniforms for them, until one is
   * accepted.
   *
   * @param turns the rejections; null for a turn that takes any variate
   * @param normals gets the variates: that of turn t for value i at {@code t * count + i}
   * @param count how many values, at most {@link #MOST_TRIES}
   * @throws UnsupportedOperationException if this source {@link #hasTurns has no such way}
   */
  public void acceptedNormals(@Nullable NormalRejection[] turns, double[] normals, int count) {
    throw new UnsupportedOperationException("acceptedNormals");
  }

  /**
   * Pairs of a standard exponential variate and the standard normal variate after it.
   *
   * @param exponentials gets the exponential variates
   * @param normals gets the normal variates
   * @param count how many pairs, at most {@link #MOST_TRIES}
   * @throws UnsupportedOperationException if this source {@link #hasTurns has no such way}
   */
  public void exponentialsWithNormals(double[] exponentials, double[] normals, int count) {
    throw new UnsupportedOperationException("exponentialsWithNormals");
  }
}
