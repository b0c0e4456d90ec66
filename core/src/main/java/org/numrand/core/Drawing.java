package org.numrand.core;

/**
 * The values of one call, drawn one after the other from an engine: what {@link ParallelFill#fill}
 * does on several threads. It may keep something between values that is neither in the engine nor
 * in the array, as the polar method keeps its second normal variate.
 *
 * <p>What a value is must depend on the engine's words from its own on, and on what is kept;
 * nothing else, not even its index. Words may be drawn that do not count, and values thrown away.
 *
 * @param <A> the array's type
 */
public interface Drawing<A> {
  /** The engine that is drawn from. */
  BitGenerator bits();

  /**
   * Fills {@code out[from..to)} with the next values, the same whether they are asked for one by
   * one or together.
   *
   * @param out the array
   * @param from the first index
   * @param to one more than the last index
   */
  void fill(A out, int from, int to);

  /**
   * The next value alone; for those whose {@link #fill} takes time to begin.
   *
   * @param out the array
   * @param at where the value goes
   */
  default void one(A out, int at) {
    fill(out, at, at + 1);
  }

  /**
   * Whether another drawing of the same call keeps what this keeps, besides what the engines keep.
   *
   * @param other the other drawing
   */
  default boolean keepsAs(Drawing<A> other) {
    return true;
  }

  /**
   * The same values drawn from another engine, as if the values before had left nothing: what they
   * took is gone, and what they made is not kept.
   *
   * @param other the engine
   */
  Drawing<A> over(BitGenerator other);

  /** The same drawing from a copy of the engine, before the first value. */
  default Drawing<A> copy() {
    return over(bits().copy());
  }

  /**
   * Goes on where another has got to that comes from a {@link #copy} of this, or from {@link
   * #over}.
   *
   * @param other what is to be drawn from no more
   */
  default void goOnFrom(Drawing<A> other) {
    bits().setState(other.bits().state());
  }
}
