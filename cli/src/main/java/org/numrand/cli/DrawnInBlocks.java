package org.numrand.cli;

import com.google.common.primitives.ImmutableIntArray;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.numrand.cli.npy.Dtype;
import org.numrand.notation.Arguments;

/**
 * The elements of an array, drawn in blocks as they are read, with room for one block. They can be
 * read from front to back only.
 */
final class DrawnInBlocks extends Elements {
  private final int rows;
  private final int rowLength;
  private final int size;
  private final int rowsAtOnce;
  private final IntFunction<NdArray> draw;

  private Elements block;
  private int blockStart;

  private DrawnInBlocks(int rows, int atOnce, IntFunction<NdArray> draw, NdArray first) {
    this.rows = rows;
    this.draw = draw;
    this.block = first.elements();
    this.rowLength = block.size();
    this.size = Arguments.count(ImmutableIntArray.of(rows, rowLength));
    this.rowsAtOnce = Math.max(1, atOnce / Math.max(1, rowLength));
  }

  /**
   * An array whose first row is drawn now, the rest when it is read.
   *
   * @param rows its length along the first axis, at least 1
   * @param atOnce how many elements a block may have, if it has more than one row
   * @param draw draws so many rows, all of one shape
   */
  static NdArray array(int rows, int atOnce, IntFunction<NdArray> draw) {
    NdArray first = draw.apply(1);
    var shape = ImmutableIntArray.builder().add(rows);
    shape.addAll(first.shape().subArray(1, first.shape().length()));
    return new NdArray(shape.build(), new DrawnInBlocks(rows, atOnce, draw, first));
  }

  @Override
  Dtype dtype() {
    return block.dtype();
  }

  @Override
  void readInBlocks(Consumer<Object> reader) {
    block.readInBlocks(reader);
    while (blockStart + block.size() < size) {
      next();
      block.readInBlocks(reader);
    }
  }

  private void next() {
    blockStart += block.size();
    block = draw.apply(Math.min(rowsAtOnce, rows - blockStart / rowLength)).elements();
  }

  @Override
  public Object get(int index) {
    while (index >= blockStart + block.size()) {
      next();
    }
    if (index < blockStart) {
      throw new IllegalStateException("element " + index + " is read after later ones");
    }
    return block.get(index - blockStart);
  }

  @Override
  public int size() {
    return size;
  }
}
