package org.numrand.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.numrand.cli.npy.Dtype;
import org.numrand.notation.PythonText;

/**
 * An array as NumPy's {@code print} shows it, with the default print options: columns aligned,
 * lines wrapped, long arrays summarised (NumPy's {@code _core/arrayprint.py}).
 */
final class ArrayText {
  private static final int LINE_WIDTH = 75;
  private static final int THRESHOLD = 1000;
  private static final int EDGE_ITEMS = 3;
  private static final int ELLIPSIS = -1;

  private final NdArray array;
  private final boolean summarized;
  private final Map<Integer, Object> shown = new HashMap<>();
  private final Function<Object, String> format;

  private ArrayText(NdArray array) {
    this.array = array;
    this.summarized = array.elements().size() > THRESHOLD;
    addShown(0, 0);
    this.format = format(shown.values(), array.elements().dtype());
  }

  static String of(NdArray array) {
    return array.elements().isEmpty() ? "[]" : new ArrayText(array).text(0, 0, " ");
  }

  private static Function<Object, String> format(Collection<Object> shown, Dtype dtype) {
    Object first = shown.iterator().next();
    if (dtype.kind() == 'f') {
      return FloatFormat.of(shown.stream().map(Number.class::cast).toList());
    }
    if (!dtype.isPrimitive()) {
      return PythonText::repr;
    }
    int width =
        shown.stream().mapToInt(element -> PythonText.str(element).length()).max().orElse(0);
    int padded = first instanceof Boolean ? "False".length() : width;
    return element -> Strings.padStart(PythonText.str(element), padded, ' ');
  }

  /** Reads the shown elements, in order and once: the array may be drawn as it is read. */
  private void addShown(int axis, int index) {
    if (axis == array.shape().length()) {
      shown.put(index, array.elements().get(index));
      return;
    }
    for (int i : shownAlong(axis)) {
      if (i != ELLIPSIS) {
        addShown(axis + 1, index * array.shape().get(axis) + i);
      }
    }
  }

  /** The positions on an axis that are shown. */
  private int[] shownAlong(int axis) {
    int length = array.shape().get(axis);
    if (!summarized || length <= 2 * EDGE_ITEMS) {
      return IntStream.range(0, length).toArray();
    }
    int[] shown = new int[2 * EDGE_ITEMS + 1];
    for (int i = 0; i < EDGE_ITEMS; i++) {
      shown[i] = i;
      shown[shown.length - 1 - i] = length - 1 - i;
    }
    shown[EDGE_ITEMS] = ELLIPSIS;
    return shown;
  }

  /**
   * The part of the array from an axis on.
   *
   * @param index the part's number among those of its axis
   * @param indent what its lines begin with
   */
  private String text(int axis, int index, String indent) {
    int axesLeft = array.shape().length() - axis;
    List<String> parts = new ArrayList<>();
    for (int i : shownAlong(axis)) {
      int part = index * array.shape().get(axis) + i;
      parts.add(
          i == ELLIPSIS
              ? "..."
              : axesLeft == 1 ? format.apply(shown.get(part)) : text(axis + 1, part, indent + " "));
    }
    String inner =
        axesLeft == 1
            ? wrapped(parts, indent, LINE_WIDTH - axis - 1)
            : String.join("\n".repeat(axesLeft - 1) + indent, parts);
    return "[" + inner + "]";
  }

  private static String wrapped(List<String> words, String indent, int width) {
    var text = new StringBuilder();
    var line = new StringBuilder(indent);
    for (String word : words) {
      if (line.length() + word.length() > width && line.length() > indent.length()) {
        text.append(CharMatcher.is(' ').trimTrailingFrom(line)).append('\n');
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    line.setLength(line.length() - 1);
    return text.append(line).substring(indent.length());
  }
}
