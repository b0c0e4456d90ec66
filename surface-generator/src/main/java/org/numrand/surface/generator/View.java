package org.numrand.surface.generator;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What {@code size} and {@code into} give. A method's code writes its values to {@code out}; a view
 * says where that comes from, which part of it is meant, and what is returned.
 */
sealed interface View {
  /** All of them. */
  static List<View> all() {
    return Stream.<View>concat(
            Stream.of(List.of("size"), List.of("rows", "columns"), List.of("d0", "d1", "d2"))
                .map(Size::new),
            Stream.of(
                    "double",
                    "float",
                    "long",
                    "int",
                    "short",
                    "byte",
                    "boolean",
                    "double[]",
                    "long[]")
                .map(Into::new))
        .toList();
  }

  /** The class's name. */
  String name();

  /** What its methods do with the values. */
  String words();

  /** Whether it has methods with values of this type. */
  boolean takes(TypeName element);

  /** What a method with values of this type returns. */
  TypeName result(TypeName element);

  /** Words for what is returned. */
  String resultWords();

  /** How many values there are. */
  String count();

  /** How long the last axis is. */
  String last();

  /** Which part of {@code out} is meant: two arguments. */
  String range();

  /**
   * The body of a method that fills {@code out}.
   *
   * @param allocation an expression of a new array of {@link #count} elements
   * @param fill statements that fill {@link #range} of {@code out}
   */
  CodeBlock filled(TypeName element, CodeBlock allocation, CodeBlock fill, SourceFiles files);

  /** The body of a method that has an expression of a new array of {@link #count} elements. */
  CodeBlock given(TypeName element, CodeBlock array, SourceFiles files);

  /** Results of one, two or three dimensions. */
  record Size(List<String> lengths) implements View {
    @Override
    public String name() {
      return "Size" + lengths.size();
    }

    @Override
    public String words() {
      return "in a new array" + (isFlat() ? "" : ", one call in C order");
    }

    @Override
    public boolean takes(TypeName element) {
      return true;
    }

    @Override
    public TypeName result(TypeName element) {
      TypeName result = element;
      for (int i = 0; i < lengths.size(); i++) {
        result = ArrayTypeName.of(result);
      }
      return result;
    }

    @Override
    public String resultWords() {
      return "a new array";
    }

    @Override
    public String count() {
      return "size";
    }

    @Override
    public String last() {
      return lengths.get(lengths.size() - 1);
    }

    @Override
    public String range() {
      return "0, size";
    }

    boolean isFlat() {
      return lengths.size() == 1;
    }

    @Override
    public CodeBlock filled(
        TypeName element, CodeBlock allocation, CodeBlock fill, SourceFiles files) {
      return filled(element, nested(element), allocation, fill, files);
    }

    /** {@code new double[rows][columns]}; what is nested is allocated before anything is drawn. */
    private CodeBlock nested(TypeName element) {
      String brackets = "[" + String.join("][", lengths) + "]";
      return element instanceof ArrayTypeName array
          ? CodeBlock.of("new $T$L[]", array.componentType(), brackets)
          : CodeBlock.of("new $T$L", element, brackets);
    }

    CodeBlock filled(
        TypeName element,
        CodeBlock nested,
        CodeBlock allocation,
        CodeBlock fill,
        SourceFiles files) {
      CodeBlock.Builder code = CodeBlock.builder();
      if (!isFlat()) {
        code.addStatement("$T nested = $L", result(element), nested);
      }
      code.addStatement("$T out = $L", ArrayTypeName.of(element), allocation).add(fill);
      return (isFlat()
              ? code.addStatement("return out")
              : code.addStatement("return $T.spread(out, nested)", files.get("Nested")))
          .build();
    }

    @Override
    public CodeBlock given(TypeName element, CodeBlock array, SourceFiles files) {
      return isFlat()
          ? CodeBlock.of("return $L;\n", array)
          : filled(element, array, CodeBlock.of(""), files);
    }
  }

  /** An array, or a part of it, that is filled. */
  record Into(String element) implements View {
    @Override
    public String name() {
      String type = element.replace("[]", "Row");
      return "Into" + type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1) + "s";
    }

    @Override
    public String words() {
      return "into the array";
    }

    @Override
    public boolean takes(TypeName other) {
      return Form.type(element).equals(other);
    }

    @Override
    public TypeName result(TypeName other) {
      return ArrayTypeName.of(other);
    }

    @Override
    public String resultWords() {
      return "the array";
    }

    @Override
    public String count() {
      return "to - from";
    }

    @Override
    public String last() {
      return "to - from";
    }

    @Override
    public String range() {
      return "from, to";
    }

    @Override
    public CodeBlock filled(
        TypeName other, CodeBlock allocation, CodeBlock fill, SourceFiles files) {
      return CodeBlock.builder().add(fill).addStatement("return out").build();
    }

    @Override
    public CodeBlock given(TypeName other, CodeBlock array, SourceFiles files) {
      return CodeBlock.builder()
          .addStatement("$T.arraycopy($L, 0, out, from, to - from)", System.class, array)
          .addStatement("return out")
          .build();
    }
  }
}
