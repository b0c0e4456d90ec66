package org.numrand.cli;

import com.google.common.io.BaseEncoding;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.numrand.notation.PythonText;

/** How a result is written: an {@link NdArray}, a list, bytes, text, a number or a boolean. */
enum OutputFormat {
  /** As Python's {@code print} does. */
  PRINT,
  /** One line of JSON, as Python's {@code json.dumps} writes it. */
  JSON,
  /** A line for each number, or for each row of an array that has rows. */
  CSV,
  /** The same, floating-point numbers as Python's {@code float.hex} has them. */
  HEX;

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  /** Writes a result, and ends the line. */
  void write(Object result, PrintWriter out) {
    switch (this) {
      case PRINT ->
          out.println(
              result instanceof NdArray array ? ArrayText.of(array) : PythonText.str(result));
      case JSON -> {
        writeJson(result, out);
        out.println();
      }
      case CSV, HEX -> writeLines(result, out);
    }
  }

  private static void writeJson(Object value, PrintWriter out) {
    List<?> parts = parts(value);
    if (parts == null) {
      out.print(json(value));
      return;
    }
    out.print('[');
    String separator = "";
    for (Object part : parts) {
      out.print(separator);
      writeJson(part, out);
      separator = ", ";
    }
    out.print(']');
  }

  private static String json(Object scalar) {
    if (scalar instanceof Boolean || scalar instanceof String) {
      return GSON.toJson(scalar);
    }
    return PythonText.repr(scalar).replace("nan", "NaN").replace("inf", "Infinity");
  }

  private void writeLines(Object value, PrintWriter out) {
    List<?> parts = this == HEX && value instanceof byte[] ? null : parts(value);
    if (parts == null) {
      out.println(cell(value));
      return;
    }
    for (Object part : parts) {
      List<?> cells = parts(part);
      if (cells == null || cells.isEmpty() || parts(cells.get(0)) != null) {
        writeLines(part, out);
      } else {
        String separator = "";
        for (Object scalar : cells) {
          out.print(separator);
          out.print(cell(scalar));
          separator = ",";
        }
        out.println();
      }
    }
  }

  private String cell(Object scalar) {
    if (this == HEX && scalar instanceof byte[] bytes) {
      return BaseEncoding.base16().lowerCase().encode(bytes);
    }
    if (this == HEX && (scalar instanceof Double || scalar instanceof Float)) {
      return PythonText.hex(((Number) scalar).doubleValue());
    }
    return PythonText.str(scalar);
  }

  /** What a sequence consists of; null if the value is none. */
  private static @Nullable List<?> parts(Object value) {
    if (value instanceof byte[] bytes) {
      return NdArray.of(bytes, true).elements();
    }
    return value instanceof NdArray array
        ? array.parts()
        : value instanceof List<?> list ? list : null;
  }
}
