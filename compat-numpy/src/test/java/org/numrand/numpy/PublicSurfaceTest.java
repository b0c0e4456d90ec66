package org.numrand.numpy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.core.BitGenerator;
import org.numrand.distributions.Generator;

/**
 * Reflection, and what builds on it, reaches a public method only through a public class. A method
 * that a class inherits from one that is not public is reached if it is not final: the compiler
 * then bridges it.
 */
class PublicSurfaceTest {
  @ParameterizedTest
  @ValueSource(classes = {BitGenerator.class, Generator.class, GlobalRandomState.class})
  void everyMethodBelongsToAPublicClass(Class<?> surface) {
    List<Method> hidden =
        Stream.of(surface.getMethods())
            .filter(method -> !Modifier.isPublic(method.getDeclaringClass().getModifiers()))
            .toList();
    assertEquals(List.of(), hidden);
  }
}
