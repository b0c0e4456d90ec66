package org.numrand.api;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReference;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All public and protected signatures of a module's exported packages, one a line, sorted. */
final class Listing {
  private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z0-9]+\\.)+(?=[A-Z])");

  private Listing() {}

  static List<String> of(ModuleReference module) {
    ModuleDescriptor descriptor = module.descriptor();
    List<String> exported =
        descriptor.exports().stream()
            .filter(exports -> !exports.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .toList();
    try (var reader = module.open()) {
      return reader
          .list()
          .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
          .map(Listing::load)
          .filter(Listing::isVisible)
          .flatMap(Listing::lines)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Listing.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isVisible(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return !type.isAnonymousClass()
        && !type.isLocalClass()
        && isVisible(type.getModifiers())
        && (outer == null || isVisible(outer));
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static Stream<String> lines(Class<?> type) {
    String name = type.getName();
    return Stream.of(
            Stream.of(name + " : " + kind(type)),
            members(Arrays.stream(type.getDeclaredConstructors()), c -> name + signature(c)),
            members(
                withHidden(type, Class::getDeclaredMethods),
                m -> name + "." + m.getName() + signature(m) + " : " + result(m)),
            members(
                withHidden(type, Class::getDeclaredFields),
                f -> name + "." + f.getName() + " : " + result(f)))
        .flatMap(Function.identity())
        .distinct();
  }

  /** What a class declares, or inherits from a superclass that callers cannot name. */
  private static <T> Stream<T> withHidden(Class<?> type, Function<Class<?>, T[]> declared) {
    return Stream.<Class<?>>iterate(
            type, t -> t != null && (t == type || !isVisible(t)), Class::getSuperclass)
        .flatMap(t -> Arrays.stream(declared.apply(t)));
  }

  private static <T extends AccessibleObject & Member> Stream<String> members(
      Stream<T> all, Function<T, String> line) {
    return all.filter(member -> isVisible(member.getModifiers()) && !member.isSynthetic())
        .map(member -> line.apply(member) + deprecated(member));
  }

  private static String deprecated(AccessibleObject member) {
    return member.isAnnotationPresent(Deprecated.class) ? ", deprecated" : "";
  }

  private static String kind(Class<?> type) {
    String word =
        type.isInterface()
            ? "interface"
            : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    String supertypes =
        Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass()).filter(t -> t != Object.class),
                Arrays.stream(type.getGenericInterfaces()))
            .map(Listing::name)
            .collect(joining(", "));
    return modifiers(type.getModifiers() & ~Modifier.INTERFACE)
        + word
        + (supertypes.isEmpty() ? "" : " of " + supertypes);
  }

  private static String signature(Executable executable) {
    return Arrays.stream(executable.getParameters())
        .map(Listing::parameter)
        .collect(joining(", ", "(", ")"));
  }

  private static String parameter(Parameter parameter) {
    return name(parameter.getParameterizedType()) + " " + parameter.getName();
  }

  private static String result(Method method) {
    return modifiers(method.getModifiers()) + name(method.getGenericReturnType());
  }

  private static String result(Field field) {
    return modifiers(field.getModifiers()) + name(field.getGenericType());
  }

  /** The modifiers that matter to a caller or subclass. */
  private static String modifiers(int modifiers) {
    int known = Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;
    String text = Modifier.toString(modifiers & known);
    return text.isEmpty() ? "" : text + " ";
  }

  private static String name(Type type) {
    return PACKAGES.matcher(type.getTypeName()).replaceAll("");
  }

  /** The constructor, too, is listed by its class's name. */
  private static String signature(Constructor<?> constructor) {
    return signature((Executable) constructor);
  }
}
