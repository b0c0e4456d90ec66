package org.numrand.bench.workload;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerators;

/** Finds things by their names, in which {@code +} and parentheses are what they are. */
public final class Names {
  private Names() {}

  /**
   * What finds the names that contain a text; if none does, the text as a regular expression.
   *
   * @param text part of a name, or a regular expression; blanks around it do not count
   * @param names all there are
   * @throws IllegalArgumentException if no name has either
   */
  public static Pattern pattern(String text, List<String> names) {
    String part = text.strip();
    if (names.stream().anyMatch(name -> name.contains(part))) {
      return Pattern.compile(part, Pattern.LITERAL);
    }
    Pattern regex = regex(part);
    checkArgument(
        regex != null && names.stream().anyMatch(regex.asPredicate()),
        "no case has a name with \"%s\"; the engines are %s, and `list` names all cases",
        part,
        BitGenerators.names());
    return regex;
  }

  private static @Nullable Pattern regex(String text) {
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      return null;
    }
  }
}
