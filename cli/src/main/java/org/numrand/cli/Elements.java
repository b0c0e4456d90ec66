package org.numrand.cli;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.Consumer;
import org.numrand.cli.npy.Dtype;
import org.numrand.notation.Literal;

/** The elements of an array, in C order: a list of {@linkplain Literal literals} of one dtype. */
abstract class Elements extends AbstractList<Object> implements RandomAccess {
  /** What they are. */
  abstract Dtype dtype();

  /** Hands all over from front to back, in Java arrays. */
  abstract void readInBlocks(Consumer<Object> reader);
}
