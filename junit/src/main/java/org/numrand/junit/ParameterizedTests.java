package org.numrand.junit;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;

/** Knows parameterized tests and classes, where JUnit's module for them is there. */
final class ParameterizedTests {
  /** By name: the module is optional, and the second is newer than 5.10. */
  private static final List<Class<? extends Annotation>> ANNOTATIONS =
      Stream.of("ParameterizedTest", "ParameterizedClass")
          .flatMap(name -> find("org.junit.jupiter.params." + name))
          .toList();

  private ParameterizedTests() {}

  private static Stream<Class<? extends Annotation>> find(String name) {
    try {
      return Stream.of(Class.forName(name).asSubclass(Annotation.class));
    } catch (ClassNotFoundException notThere) {
      return Stream.empty();
    }
  }

  /** Whether a source gives the first of these parameters. */
  static boolean areSourced(Executable executable) {
    AnnotatedElement annotated =
        executable instanceof Constructor<?> ? executable.getDeclaringClass() : executable;
    return ANNOTATIONS.stream()
            .anyMatch(annotation -> AnnotationSupport.isAnnotated(annotated, annotation))
        && !AnnotationSupport.isAnnotated(annotated, RandomSource.class);
  }
}
