package org.numrand.junit;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The parts of JUnit's unique id of a test, a template or a class. */
final class TestPath {
  private static final String ENGINE = "[engine:";

  /** An invocation of a test template or a class template; its number is from 1. */
  private static final Pattern INVOCATION = Pattern.compile("-invocation:#([0-9]+)]");

  /** What the unique id of a template ends with. */
  private static final Pattern TEMPLATE = Pattern.compile("/\\[[a-z]+-template:[^/]*$");

  private TestPath() {}

  /**
   * The unique id, without the suites that the test is part of, and without a template: only its
   * factories are served there, and for them JUnit 5.10 knows the class alone.
   */
  static String of(ExtensionContext context) {
    String id = context.getUniqueId();
    return TEMPLATE.matcher(id.substring(Math.max(0, id.lastIndexOf(ENGINE)))).replaceFirst("");
  }

  static boolean isTemplate(ExtensionContext context) {
    return TEMPLATE.matcher(context.getUniqueId()).find();
  }

  /** The numbers of the invocations around and at this test: 3, or 2/3, or nothing. */
  static String invocations(ExtensionContext context) {
    return INVOCATION
        .matcher(context.getUniqueId())
        .results()
        .map((MatchResult result) -> result.group(1))
        .collect(Collectors.joining("/"));
  }

  /** The class that JUnit ran; for a dynamic test, its factory's. */
  static Class<?> testClass(ExtensionContext context) {
    return withClass(context).getRequiredTestClass();
  }

  /** The name of the test's or template's method; empty if it is a whole class. */
  static Optional<String> methodName(ExtensionContext context) {
    return withClass(context).getTestMethod().map(Method::getName);
  }

  private static ExtensionContext withClass(ExtensionContext context) {
    ExtensionContext here = context;
    while (here.getTestClass().isEmpty()) {
      here = here.getParent().orElseThrow();
    }
    return here;
  }
}
