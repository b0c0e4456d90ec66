package org.numrand.junit;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * A parameter or field to be given a value.
 *
 * @param type its type
 * @param words what a message calls it
 * @param path what a unique id is continued by, so that each target has a stream of its own
 * @param elements what may carry its annotations, the nearest first: itself, and a parameter's
 *     method
 */
record Target(Class<?> type, String words, String path, List<AnnotatedElement> elements) {
  static Target of(ParameterContext context) {
    Parameter parameter = context.getParameter();
    Executable executable = context.getDeclaringExecutable();
    String name = executable instanceof Constructor<?> ? "<init>" : executable.getName();
    String ofWhat = executable instanceof Constructor<?> ? "the constructor" : name;
    String words =
        parameter.isNamePresent()
            ? "parameter " + parameter.getName() + " of " + ofWhat
            : "parameter " + context.getIndex() + " of " + ofWhat;
    String types =
        Arrays.stream(executable.getParameterTypes())
            .map(Class::getName)
            .collect(Collectors.joining(","));
    String path =
        "[parameter:%s.%s(%s)#%d]"
            .formatted(executable.getDeclaringClass().getName(), name, types, context.getIndex());
    return new Target(parameter.getType(), words, path, List.of(parameter, executable));
  }

  static Target of(Field field) {
    String path = "[field:%s.%s]".formatted(field.getDeclaringClass().getName(), field.getName());
    return new Target(field.getType(), "field " + field.getName(), path, List.of(field));
  }

  /** Whether this is a parameter of the test itself. */
  boolean isOfTest(ExtensionContext context) {
    return context.getTestMethod().filter(elements::contains).isPresent();
  }

  /** Whether one of this package's annotations stands on the target itself. */
  boolean isMarked() {
    return Stream.of(Seeded.class, Engine.class, Seed.class, AsOf.class)
        .anyMatch(annotation -> AnnotationSupport.isAnnotated(elements.get(0), annotation));
  }

  /** The annotation on the target itself. */
  <A extends Annotation> Optional<A> own(Class<A> annotation) {
    return AnnotationSupport.findAnnotation(elements.get(0), annotation);
  }

  /** The nearest annotation: the target's, its method's, the test's, the classes'. */
  <A extends Annotation> Optional<A> nearest(Class<A> annotation, ExtensionContext context) {
    return elements.stream()
        .flatMap(element -> AnnotationSupport.findAnnotation(element, annotation).stream())
        .findFirst()
        .or(() -> nearestOf(context, annotation));
  }

  /** The nearest annotation of the test and the classes around it. */
  static <A extends Annotation> Optional<A> nearestOf(
      ExtensionContext context, Class<A> annotation) {
    return Stream.iterate(Optional.of(context), Optional::isPresent, here -> here.get().getParent())
        .flatMap(
            here -> AnnotationSupport.findAnnotation(here.get().getElement(), annotation).stream())
        .findFirst();
  }
}
