package org.numrand.notation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call as Python writes it: {@code normal(10, scale=2)}.
 *
 * @param method the method's name
 * @param arguments what stands between the parentheses
 */
public record CallText(String method, Arguments arguments) {
  private static final Pattern CALL =
      Pattern.compile("\\s*([A-Za-z_]\\w*)\\s*\\((.*)\\)\\s*", Pattern.DOTALL);
  private static final Pattern NAMED = Pattern.compile("([A-Za-z_]\\w*)\\s*=(.*)", Pattern.DOTALL);

  /**
   * Reads a call.
   *
   * @param text what Python has after the generator's name and the dot
   * @throws IllegalArgumentException if it is no call
   */
  public static CallText parse(String text) {
    Matcher call = CALL.matcher(text);
    if (!call.matches()) {
      throw noCall(text);
    }
    var positional = ImmutableList.<Object>builder();
    Map<String, Object> named = new LinkedHashMap<>();
    for (String part : parts(call.group(2), text)) {
      Matcher argument = NAMED.matcher(part);
      if (argument.matches()) {
        Object before = named.put(argument.group(1), Literal.parse(argument.group(2).strip()));
        checkArgument(before == null, "%s is given twice in %s", argument.group(1), text);
      } else {
        checkArgument(named.isEmpty(), "%s follows a named argument in %s", part, text);
        positional.add(Literal.parse(part));
      }
    }
    return new CallText(
        call.group(1), new Arguments(positional.build(), ImmutableMap.copyOf(named)));
  }

  /** What the commas separate that stand in no brackets and in no quotes. */
  private static List<String> parts(String arguments, String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < arguments.length(); i++) {
      char c = arguments.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == ',' && depth == 0) {
        parts.add(arguments.substring(start, i).strip());
        start = i + 1;
      }
      if (depth < 0) {
        throw noCall(text);
      }
    }
    if (depth != 0 || quote != 0) {
      throw noCall(text);
    }
    String last = arguments.substring(start).strip();
    if (!last.isEmpty()) {
      parts.add(last);
    }
    if (parts.contains("")) {
      throw noCall(text);
    }
    return parts;
  }

  private static IllegalArgumentException noCall(String text) {
    return new IllegalArgumentException(
        "a call must be METHOD(ARGUMENTS), as normal(10, scale=2), but is '" + text + "'");
  }
}
