package org.numrand.junit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** Sets the fields that carry {@link Seeded}, {@link Engine} or {@link Seed}. */
final class Fields {
  private Fields() {}

  static void setStatic(Class<?> testClass, ExtensionContext context) {
    for (Field field : marked(testClass)) {
      if (Modifier.isStatic(field.getModifiers())) {
        set(field, null, context);
      }
    }
  }

  static void setAll(Object instance, ExtensionContext context) {
    for (Field field : marked(instance.getClass())) {
      if (!Modifier.isStatic(field.getModifiers())) {
        set(field, instance, context);
      }
    }
  }

  private static Set<Field> marked(Class<?> testClass) {
    var fields = new LinkedHashSet<Field>();
    for (var annotation : List.of(Seeded.class, Engine.class, Seed.class)) {
      fields.addAll(
          AnnotationSupport.findAnnotatedFields(
              testClass, annotation, field -> true, HierarchyTraversalMode.TOP_DOWN));
    }
    return fields;
  }

  private static void set(Field field, @Nullable Object instance, ExtensionContext context) {
    Target target = Target.of(field);
    if (Modifier.isFinal(field.getModifiers())) {
      throw Values.refused(target, "must not be final, since it is set before each test");
    }
    if (!field.trySetAccessible()) {
      Class<?> owner = field.getDeclaringClass();
      throw Values.refused(
          target,
          "cannot be set unless "
              + owner.getModule()
              + " opens "
              + owner.getPackageName()
              + " to "
              + Fields.class.getModule());
    }
    try {
      field.set(instance, Values.make(target, context));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
