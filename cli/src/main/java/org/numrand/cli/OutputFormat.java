package org.numrand.cli;

import com.google.common.base.Ascii;
import com.google.common.io.BaseEncoding;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.numrand.notation.PythonText;

/** How results are written: an {@link NdArray}, a list, bytes, text, a number or a boolean. */
enum OutputFormat {
  /** As Python's {@code print} does. */
  PRINT,
  /** One line of JSON, as Python's {@code json.dumps} writes it. */
  JSON,
  /** A line for each number, or for each row of an array that has rows. */
  CSV,
  /** The same, floating-point numbers as Python's {@code float.hex} has them. */
  HEX,
  /** NumPy's file of an array. */
  NPY,
  /** NumPy's file of several arrays. */
  NPZ,
  /** An array's elements, for {@code np.fromfile}. */
  RAW;

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  /** That which a file's name ends with. */
  static OutputFormat of(@Nullable String fileName) {
    return Stream.of(JSON, CSV, HEX, NPY, NPZ, RAW)
        .filter(
            format -> fileName != null && fileName.endsWith("." + Ascii.toLowerCase(format.name())))
        .findFirst()
        .orElse(PRINT);
  }

  /** Whether it is for programs only. */
  boolean isBinary() {
    return this == NPY || this == NPZ || this == RAW;
  }

  /** Writes a result as text, and ends the line. */
  void writeText(Object result, Output out, Progress progress) {
    Object value =
        result instanceof NdArray array && array.shape().isEmpty() ? array.toLists() : result;
    var text = new ByteText(80);
    if (this == PRINT) {
      text.put(PythonText.str(value));
    } else if (value instanceof NdArray array && !array.elements().isEmpty()) {
      new ArrayLines(array, this, out).write(progress);
    } else if (this == JSON) {
      putJson(value instanceof NdArray array ? array.toLists() : value, text);
    } else {
      putLines(value instanceof NdArray array ? array.toLists() : value, text);
    }
    if (this == PRINT || this == JSON) {
      text.put('\n');
    }
    text.writeTo(out);
  }

  private void putJson(Object value, ByteText text) {
    List<?> parts = parts(value);
    if (parts == null) {
      text.put(cell(value));
      return;
    }
    text.put('[');
    String separator = "";
    for (Object part : parts) {
      text.putAscii(separator);
      putJson(part, text);
      separator = ", ";
    }
    text.put(']');
  }

  private void putLines(Object value, ByteText text) {
    List<?> parts = this == HEX && value instanceof byte[] ? null : parts(value);
    if (parts == null) {
      text.put(cell(value));
      text.put('\n');
      return;
    }
    for (Object part : parts) {
      List<?> cells = parts(part);
      if (cells == null || cells.isEmpty() || parts(cells.get(0)) != null) {
        putLines(part, text);
      } else {
        String separator = "";
        for (Object scalar : cells) {
          text.putAscii(separator);
          text.put(cell(scalar));
          separator = ",";
        }
        text.put('\n');
      }
    }
  }

  /** A single value. */
  String cell(Object scalar) {
    if (this == JSON) {
      return json(scalar);
    }
    if (this == HEX && scalar instanceof byte[] bytes) {
      return BaseEncoding.base16().lowerCase().encode(bytes);
    }
    if (this == HEX && (scalar instanceof Double || scalar instanceof Float)) {
      return PythonText.hex(((Number) scalar).doubleValue());
    }
    return PythonText.str(scalar);
  }

  private static String json(Object scalar) {
    if (scalar instanceof Boolean || scalar instanceof String) {
      return GSON.toJson(scalar);
    }
    return PythonText.repr(scalar).replace("nan", "NaN").replace("inf", "Infinity");
  }

  /** What a sequence consists of; null if the value is none. */
  private static @Nullable List<?> parts(Object value) {
    if (value instanceof byte[] bytes) {
      return NdArray.of(bytes, true).elements();
    }
    return value instanceof List<?> list ? list : null;
  }
}
