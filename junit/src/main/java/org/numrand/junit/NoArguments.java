package org.numrand.junit;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;

/**
 * As many invocations as {@link RandomSource} asks for, and no arguments: {@link NumrandExtension}
 * makes all parameters, of the invocation's own stream.
 */
final class NoArguments implements ArgumentsProvider, AnnotationConsumer<RandomSource> {
  private int count;

  @Override
  public void accept(RandomSource source) {
    count = source.count();
    checkArgument(count >= 1, "@RandomSource: count must be >= 1, but is %s", count);
  }

  @Override
  @SuppressWarnings("deprecation") // JUnit before 5.13 has no other, and newer ones still call it.
  public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
    return Stream.generate(Arguments::of).limit(count);
  }
}
