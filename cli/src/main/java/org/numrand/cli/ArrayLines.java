package org.numrand.cli;

import com.google.common.primitives.ImmutableIntArray;
import java.lang.reflect.Array;
import java.util.List;
import java.util.stream.IntStream;
import org.numrand.cli.npy.Dtype;
import org.numrand.notation.PythonText;

/** An array as text with all digits, written while it is drawn: as JSON, or as lines. */
final class ArrayLines {
  /** How many elements are made to text at once, on all processors. */
  private static final int CHUNK = 1 << 16;

  /** How many at least a processor gets. */
  private static final int SLICE = 1 << 11;

  /** Room for a number's text and what separates it from the next. */
  private static final int ROOM = 24;

  private final ImmutableIntArray shape;
  private final Elements elements;
  private final OutputFormat format;
  private final Output out;
  private final int rowLength;
  private final int size;
  private int done;

  /** An array that has elements, and axes. */
  ArrayLines(NdArray array, OutputFormat format, Output out) {
    this.shape = array.shape();
    this.elements = array.elements();
    this.format = format;
    this.out = out;
    this.size = elements.size();
    boolean isColumn = format != OutputFormat.JSON && shape.length() == 1;
    this.rowLength = isColumn ? 1 : shape.get(shape.length() - 1);
  }

  void write(Progress progress) {
    progress.read(elements, this::writeBlock);
  }

  private void writeBlock(Object block) {
    int length = Array.getLength(block);
    for (int from = 0; from < length; from += CHUNK) {
      int start = from;
      int n = Math.min(CHUNK, length - from);
      int slices = 1 + Math.min(Runtime.getRuntime().availableProcessors() - 1, n / SLICE);
      List<ByteText> texts =
          IntStream.range(0, slices)
              .parallel()
              .mapToObj(i -> text(block, start + n * i / slices, start + n * (i + 1) / slices))
              .toList();
      texts.forEach(text -> text.writeTo(out));
    }
    done += length;
  }

  private ByteText text(Object block, int from, int to) {
    var text = new ByteText((to - from) * ROOM);
    Dtype dtype = elements.dtype();
    int column = (done + from) % rowLength;
    for (int i = from; i < to; i++) {
      if (column == 0) {
        beginRow(done + i, text);
      }
      putElement(dtype, block, i, text);
      column++;
      if (column == rowLength) {
        endRow(done + i + 1, text);
        column = 0;
      } else if (format == OutputFormat.JSON) {
        text.putAscii(", ");
      } else {
        text.put(',');
      }
    }
    return text;
  }

  private void putElement(Dtype dtype, Object block, int i, ByteText text) {
    if (format != OutputFormat.HEX
        && block instanceof double[] values
        && Double.isFinite(values[i])) {
      text.putAscii(PythonText.repr(values[i]));
    } else if (block instanceof long[] values && dtype.kind() == 'i') {
      text.putAscii(Long.toString(values[i]));
    } else {
      text.put(format.cell(JavaArray.element(dtype, block, i)));
    }
  }

  private void beginRow(int index, ByteText text) {
    if (format == OutputFormat.JSON) {
      text.putAscii("[".repeat(ends(index)));
    }
  }

  private void endRow(int index, ByteText text) {
    if (format == OutputFormat.JSON) {
      text.putAscii("]".repeat(ends(index)));
      text.putAscii(index == size ? "" : ", ");
    } else {
      text.put('\n');
    }
  }

  /** How many axes begin or end before an element. */
  private int ends(int index) {
    int ends = 0;
    int length = 1;
    for (int axis = shape.length() - 1; axis >= 0; axis--) {
      length *= shape.get(axis);
      ends += index % length == 0 ? 1 : 0;
    }
    return ends;
  }
}
