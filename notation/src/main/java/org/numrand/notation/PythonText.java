package org.numrand.notation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.io.NumberOutput;
import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/** Values as Python writes them. */
public final class PythonText {
  private static final double FIRST_POSITIONAL = 1e-4;
  private static final double FIRST_SCIENTIFIC = 1e16;
  private static final double FIRST_SCIENTIFIC_FLOAT32 = 1e6;

  private static final CharMatcher DIGITS_END = CharMatcher.is('0');

  /** The bits of 100,000 digits, which take a second; the time grows with the square. */
  private static final int MAX_BITS = 332_192;

  private PythonText() {}

  /** As {@code print} shows a value. */
  public static String str(Object value) {
    return value instanceof String text ? text : repr(value);
  }

  /** As {@code repr} has it: for numbers, text from which the same value is read again. */
  public static String repr(Object value) {
    if (value instanceof Double number) {
      return repr((double) number);
    }
    if (value instanceof Float number) {
      return repr((float) number);
    }
    if (value instanceof Boolean bool) {
      return bool ? "True" : "False";
    }
    if (value instanceof List<?> list && !(value instanceof Range)) {
      return list.stream().map(PythonText::repr).collect(joining(", ", "[", "]"));
    }
    if (value instanceof byte[] bytes) {
      return bytes(bytes);
    }
    if (value instanceof BigInteger integer) {
      checkArgument(
          integer.bitLength() <= MAX_BITS,
          "an integer of %s bits is too long to be written in decimal",
          integer.bitLength());
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  /** The shortest text that is read as this number; of several such, the closest to it. */
  public static String repr(double value) {
    if (!Double.isFinite(value)) {
      return special(value);
    }
    return Math.abs(value) < Double.MIN_NORMAL && value != 0
        ? sign(value) + repr(Dragon4.shortest(BinaryFloat.of(value)))
        : fromJava(NumberOutput.toString(value, true), Math.abs(value), FIRST_SCIENTIFIC);
  }

  /** The same among all numbers of single precision. */
  public static String repr(float value) {
    if (!Float.isFinite(value)) {
      return special(value);
    }
    return Math.abs(value) < Float.MIN_NORMAL && value != 0
        ? sign(value) + repr(Dragon4.shortest(BinaryFloat.of(value)))
        : fromJava(NumberOutput.toString(value, true), Math.abs(value), FIRST_SCIENTIFIC_FLOAT32);
  }

  /** Of a subnormal number, for which Java gives two digits where one would do. */
  private static String repr(BigDecimal digits) {
    return scientific(digits, 0, 2).replace(".e", "e");
  }

  /**
   * The same digits as in Java's text of a number, which has an exponent below 10^-3 and from 10^7
   * on.
   */
  private static String fromJava(String java, double size, double firstScientific) {
    boolean isPositional = size == 0 || (size >= FIRST_POSITIONAL && size < firstScientific);
    int e = java.indexOf('E');
    if (e < 0 && isPositional) {
      return java;
    }
    int first = java.charAt(0) == '-' ? 1 : 0;
    String sign = java.substring(0, first);
    int point = java.indexOf('.');
    String whole = java.substring(first, point);
    String fraction = java.substring(point + 1, e < 0 ? java.length() : e);
    String digits = whole + (fraction.equals("0") ? "" : fraction);
    int exponent =
        whole.length() - 1 + (e < 0 ? 0 : Integer.parseInt(java, e + 1, java.length(), 10));
    if (!isPositional) {
      String significant = e < 0 ? DIGITS_END.trimTrailingFrom(digits) : digits;
      return sign
          + significant.charAt(0)
          + (significant.length() == 1 ? "" : "." + significant.substring(1))
          + (exponent < 0 ? "e-" : "e+")
          + (Math.abs(exponent) < 10 ? "0" : "")
          + Math.abs(exponent);
    }
    if (exponent < 0) {
      return sign + "0." + "0".repeat(-exponent - 1) + digits;
    }
    return sign
        + Strings.padEnd(
            digits.substring(0, Math.min(exponent + 1, digits.length())), exponent + 1, '0')
        + "."
        + (digits.length() > exponent + 1 ? digits.substring(exponent + 1) : "0");
  }

  public static String special(double value) {
    return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
  }

  /** A minus if the sign bit is set. */
  public static String sign(double value) {
    return Math.copySign(1, value) < 0 ? "-" : "";
  }

  /** The exponent of ten of the first digit. */
  static int exponent(BigDecimal digits) {
    return digits.signum() == 0 ? 0 : digits.precision() - digits.scale() - 1;
  }

  /** {@code 12.5} or {@code 12.}: a decimal point always, zeros at the end never. */
  public static String positional(BigDecimal digits) {
    String text = digits.stripTrailingZeros().toPlainString();
    return text.contains(".") ? text : text + ".";
  }

  /** {@code 1.25e+01} or {@code 1.e+01}, with zeros to fill up to the given lengths only. */
  public static String scientific(BigDecimal digits, int fractionLength, int exponentLength) {
    String significant = digits.stripTrailingZeros().unscaledValue().toString();
    int exponent = exponent(digits);
    return significant.charAt(0)
        + "."
        + Strings.padEnd(significant.substring(1), fractionLength, '0')
        + (exponent < 0 ? "e-" : "e+")
        + Strings.padStart(Integer.toString(Math.abs(exponent)), exponentLength, '0');
  }

  /** Python's {@code float.hex}: all bits of a number, to be read by {@code float.fromhex}. */
  public static String hex(double value) {
    if (!Double.isFinite(value)) {
      return special(value);
    }
    long bits = Double.doubleToLongBits(value);
    if (value == 0) {
      return sign(value) + "0x0.0p+0";
    }
    int biased = (int) (bits >>> 52) & 0x7ff;
    int exponent = Math.max(biased, 1) - 1023;
    return String.format(
        Locale.ROOT,
        "%s0x%d.%013xp%+d",
        sign(value),
        biased == 0 ? 0 : 1,
        bits & 0xf_ffff_ffff_ffffL,
        exponent);
  }

  private static String bytes(byte[] bytes) {
    var text = new StringBuilder();
    for (byte b : bytes) {
      text.append(escaped((char) (b & 0xff)));
    }
    return "b" + quoted(text.toString());
  }

  private static String quoted(String text) {
    return text.contains("'") && !text.contains("\"")
        ? "\"" + text + "\""
        : "'" + text.replace("'", "\\'") + "'";
  }

  private static String escaped(char c) {
    return switch (c) {
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\\' -> "\\\\";
      default ->
          c >= ' ' && c <= '~' ? String.valueOf(c) : String.format(Locale.ROOT, "\\x%02x", (int) c);
    };
  }
}
