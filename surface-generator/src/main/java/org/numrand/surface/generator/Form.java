package org.numrand.surface.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.numrand.surface.Method;

/** A public method in the making: code and Javadoc side by side. */
final class Form {
  private static final int WIDTH = 94;

  private static final Map<String, TypeName> PRIMITIVES =
      Map.of(
          "boolean", TypeName.BOOLEAN,
          "byte", TypeName.BYTE,
          "char", TypeName.CHAR,
          "double", TypeName.DOUBLE,
          "float", TypeName.FLOAT,
          "int", TypeName.INT,
          "long", TypeName.LONG,
          "short", TypeName.SHORT);

  private final MethodSpec.Builder method;
  private final StringBuilder text = new StringBuilder();
  private final List<String> tags = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();

  Form(String name, String summary) {
    method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
    text.append(summary);
  }

  /** A primitive type, or an array of one, by its name in Java. */
  static TypeName type(String name) {
    return name.endsWith("[]")
        ? ArrayTypeName.of(type(name.substring(0, name.length() - 2)))
        : PRIMITIVES.get(name);
  }

  /** One more paragraph of Javadoc. */
  Form paragraph(String sentences) {
    text.append("\n\n<p>").append(sentences);
    return this;
  }

  /** One more parameter. */
  Form param(TypeName type, String name, String words) {
    method.addParameter(type, name);
    tags.add("@param " + name + " " + words);
    return this;
  }

  /** One more parameter of a primitive type or an array of one. */
  Form param(String type, String name, String words) {
    return param(type(type), name, words);
  }

  /** A parameter of the method's type. */
  Form typeParam(TypeVariableName variable, String words) {
    method.addTypeVariable(variable);
    tags.add("@param <" + variable.name() + "> " + words);
    return this;
  }

  /** The parameter {@code endpoint}, if it is given. */
  Form endpoint(boolean isGiven, Method row) {
    return isGiven
        ? param(
            "boolean",
            IntegerForms.ENDPOINT,
            IntegerForms.parameter(row, IntegerForms.ENDPOINT).description())
        : this;
  }

  /** Not to be used any more. */
  Form deprecated(String words) {
    method.addAnnotation(Deprecated.class);
    refusals.add("@deprecated " + words);
    return this;
  }

  /** What the method returns. */
  Form returns(TypeName type, String words) {
    method.returns(type);
    tags.add("@return " + words);
    return this;
  }

  /** What the method returns, of a primitive type or an array of one. */
  Form returns(String type, String words) {
    return returns(type(type), words);
  }

  /** When the method refuses; empty if it never does. */
  Form refuses(String words) {
    if (!words.isEmpty()) {
      refusals.add("@throws IllegalArgumentException if " + words + "; nothing is drawn then");
    }
    return this;
  }

  /** Statements. */
  Form code(CodeBlock code) {
    method.addCode(code);
    return this;
  }

  /** A statement. */
  Form statement(String format, Object... arguments) {
    method.addStatement(format, arguments);
    return this;
  }

  /** An annotation against a warning. */
  Form suppress(String warning) {
    method.addAnnotation(
        AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", warning).build());
    return this;
  }

  /** A statement. */
  Form statement(CodeBlock code) {
    method.addStatement(code);
    return this;
  }

  MethodSpec build() {
    return method.addJavadoc("$L", javadoc()).build();
  }

  private String javadoc() {
    StringBuilder comment = new StringBuilder();
    for (String paragraph : text.toString().split("\n\n", -1)) {
      comment.append(comment.isEmpty() ? "" : "\n").append(wrapped(paragraph, ""));
    }
    List<String> all = Stream.concat(tags.stream(), refusals.stream()).toList();
    comment.append(all.isEmpty() ? "" : "\n");
    all.forEach(tag -> comment.append(wrapped(tag, "    ")));
    return comment.toString();
  }

  /** Lines of at most {@link #WIDTH} characters, all but the first indented. */
  private static String wrapped(String paragraph, String indent) {
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        lines.append(line).append('\n');
        line.setLength(0);
        line.append(indent).append(word);
      } else {
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
    }
    return lines.append(line).append('\n').toString();
  }
}
