package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reflection, and what builds on it, reaches a public method only through a public class. A method
 * that a class inherits from one that is not public is reached if it is not final: the compiler
 * then bridges it.
 */
class PublicSurfaceTest {
  @Test
  void everyMethodOfEnginesBelongsToAPublicClass() {
    List<Method> hidden =
        Stream.of(BitGenerator.class.getMethods())
            .filter(method -> !Modifier.isPublic(method.getDeclaringClass().getModifiers()))
            .toList();
    assertEquals(List.of(), hidden);
  }
}
