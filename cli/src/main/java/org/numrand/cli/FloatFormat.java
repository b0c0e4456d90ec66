package org.numrand.cli;

import static com.google.common.base.Strings.padEnd;
import static com.google.common.base.Strings.padStart;

import com.google.common.primitives.Doubles;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.numrand.notation.BinaryFloat;
import org.numrand.notation.Dragon4;
import org.numrand.notation.PythonText;

/**
 * How the floating-point numbers of one array are written, so that they line up (NumPy's {@code
 * FloatingFormat} with a precision of 8): all positional, or all scientific if one is too big or
 * too small or they are too far apart.
 */
final class FloatFormat implements Function<Object, String> {
  private static final int PRECISION = 8;
  private static final int NAN_LENGTH = 3;

  private final boolean scientific;

  // How long the parts of the numbers are at most.
  private int whole;
  private int fraction;
  private int exponent = 2;

  private FloatFormat(boolean scientific) {
    this.scientific = scientific;
  }

  /** The format of these numbers, all {@code Double} or all {@code Float}. */
  static FloatFormat of(List<Number> values) {
    List<Number> finite = values.stream().filter(x -> Double.isFinite(x.doubleValue())).toList();
    var format = new FloatFormat(isScientific(finite));
    finite.forEach(format::makeRoomFor);
    if (finite.size() < values.size()) {
      boolean minus = values.stream().anyMatch(x -> x.doubleValue() == Double.NEGATIVE_INFINITY);
      int missing = NAN_LENGTH + (minus ? 1 : 0) - format.width();
      format.whole += Math.max(0, missing);
    }
    return format;
  }

  private static boolean isScientific(List<Number> finite) {
    double[] sizes =
        finite.stream().mapToDouble(x -> Math.abs(x.doubleValue())).filter(x -> x != 0).toArray();
    if (sizes.length == 0) {
      return false;
    }
    double max = Doubles.max(sizes);
    double min = Doubles.min(sizes);
    return finite.get(0) instanceof Float
        ? max >= 1e6 || min < 0.0001f || (float) (max / min) > 1000
        : max >= 1e8 || min < 0.0001 || max / min > 1000;
  }

  private void makeRoomFor(Number value) {
    String text = text(value, 0);
    int point = text.indexOf('.');
    int end = scientific ? text.indexOf('e') : text.length();
    whole = Math.max(whole, point);
    fraction = Math.max(fraction, end - point - 1);
    exponent = Math.max(exponent, text.length() - end - "e+".length());
  }

  private int width() {
    return whole + 1 + fraction + (scientific ? "e+".length() + exponent : 0);
  }

  private String text(Number value, int minFraction) {
    BinaryFloat magnitude =
        value instanceof Float number
            ? BinaryFloat.of(number)
            : BinaryFloat.of(value.doubleValue());
    String sign = PythonText.sign(value.doubleValue());
    if (!scientific) {
      return sign + PythonText.positional(Dragon4.positional(magnitude, PRECISION));
    }
    BigDecimal digits = Dragon4.scientific(magnitude, minFraction, PRECISION);
    return sign + PythonText.scientific(digits, minFraction, exponent);
  }

  @Override
  public String apply(Object value) {
    Number number = (Number) value;
    if (!Double.isFinite(number.doubleValue())) {
      return padStart(PythonText.special(number.doubleValue()), width(), ' ');
    }
    String text = text(number, fraction);
    String aligned = padStart(text, text.length() + whole - text.indexOf('.'), ' ');
    return padEnd(aligned, width(), ' ');
  }
}
