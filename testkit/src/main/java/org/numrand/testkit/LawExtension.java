package org.numrand.testkit;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.reflect.Method;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Says of an engine that throws or hangs which law of the contract it breaks. */
final class LawExtension implements InvocationInterceptor {
  private final BitGeneratorContract contract;

  LawExtension(BitGeneratorContract contract) {
    this.contract = contract;
  }

  @Override
  public void interceptTestMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> invocationContext,
      ExtensionContext context) {
    String law = contract.engine() + " breaks the law \"" + law(context) + "\": it ";
    assertTimeoutPreemptively(
        contract.budget(),
        () -> {
          try {
            invocation.proceed();
          } catch (Exception | StackOverflowError | ExceptionInInitializerError e) {
            throw new AssertionError(law + "threw " + e, e);
          }
        },
        () -> law + "takes too long");
  }

  /** The method's name in words. */
  private static String law(ExtensionContext context) {
    String name = context.getRequiredTestMethod().getName();
    return name.replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ").toLowerCase(Locale.ROOT);
  }
}
