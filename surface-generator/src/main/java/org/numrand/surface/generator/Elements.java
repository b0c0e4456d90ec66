package org.numrand.surface.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of sequence.
 *
 * @param element the elements' type
 * @param sequence the type of all together
 * @param length an expression of how many elements {@code a} has
 */
record Elements(TypeName element, TypeName sequence, String length) {
  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  private static final ClassName LIST = ClassName.get(List.class);

  /** The elements' type where it can be any. */
  static final TypeVariableName T =
      TypeVariableName.get(
          "T", ClassName.OBJECT.annotated(AnnotationSpec.builder(NULLABLE).build()));

  /** Arrays and lists. */
  static final List<Elements> SEQUENCES =
      Stream.concat(
              Stream.of("boolean", "byte", "char", "double", "float", "int", "long", "short")
                  .map(Form::type)
                  .map(Elements::array),
              Stream.of(array(T), new Elements(T, ParameterizedTypeName.get(LIST, T), "a.size()")))
          .toList();

  /** The integers from 0 on. */
  static final Elements INTEGERS = new Elements(TypeName.LONG, TypeName.LONG, "a");

  /** The same, as {@code int}. */
  static final Elements INTEGERS32 = new Elements(TypeName.INT, TypeName.INT, "a");

  private static Elements array(TypeName element) {
    return new Elements(element, ArrayTypeName.of(element), "a.length");
  }

  boolean isList() {
    return sequence instanceof ParameterizedTypeName;
  }

  boolean isObjects() {
    return element.equals(T) && !isList();
  }

  boolean isIntegers() {
    return sequence.isPrimitive();
  }

  /** The name of a method for them. */
  String name(String method) {
    return equals(INTEGERS32) ? method + "Int32" : method;
  }

  /** A form with the type's parameter, if there is one. */
  Form form(String method, String summary) {
    Form form = new Form(name(method), summary);
    return element.equals(T) ? form.typeParam(T, "the elements' type") : form;
  }

  /** The type of a new sequence. */
  TypeName result() {
    return isList() ? sequence : ArrayTypeName.of(element);
  }
}
