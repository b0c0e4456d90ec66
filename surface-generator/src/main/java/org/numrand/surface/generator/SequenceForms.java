package org.numrand.surface.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.numrand.surface.Method;
import org.numrand.surface.Surface;

/** The forms of choice, permutation, permuted and shuffle for arrays of any type, and for lists. */
final class SequenceForms {
  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  private static final ClassName LIST = ClassName.get(List.class);

  private static final TypeVariableName T =
      TypeVariableName.get(
          "T", ClassName.OBJECT.annotated(AnnotationSpec.builder(NULLABLE).build()));

  private static final List<Elements> ALL =
      Stream.concat(
              Stream.of("boolean", "byte", "char", "double", "float", "int", "long", "short")
                  .map(Form::type)
                  .map(SequenceForms::array),
              Stream.of(
                  array(T), new Elements(T, ParameterizedTypeName.get(LIST, T), "a.size()", true)))
          .toList();

  private static final String SOME = "how many elements, at least 0";
  private static final String TOO_FEW = "there are too few elements";
  private static final String NO_FIT =
      "there are too few elements, or the probabilities do not fit";

  /** A kind of sequence. */
  private record Elements(TypeName element, TypeName sequence, String length, boolean isList) {
    boolean isOfObjects() {
      return element.equals(T);
    }
  }

  private final Dialect dialect;
  private final SourceFiles files;
  private final TypeSpec.Builder type;
  private final Method method;

  SequenceForms(Dialect dialect, SourceFiles files, TypeSpec.Builder type, Method method) {
    this.dialect = dialect;
    this.files = files;
    this.type = type;
    this.method = method;
  }

  private static Elements array(TypeName element) {
    return new Elements(element, ArrayTypeName.of(element), "a.length", false);
  }

  void add() {
    for (Elements elements : ALL) {
      switch (method.name()) {
        case "choice" -> choice(elements);
        case "permutation" -> permutation(elements);
        case "permuted" -> permuted(elements);
        case "shuffle" -> shuffle(elements);
        default -> throw new IllegalArgumentException("no forms for sequences of " + method.name());
      }
    }
  }

  // choice

  private void choice(Elements elements) {
    type.addMethod(
        start(elements, "One of the elements, each as likely as the others.")
            .returns(elements.element, "one element")
            .refuses("there are no elements")
            .statement(one(elements, length(elements), withReplacement()))
            .build());
    type.addMethod(
        start(elements, "Some of the elements, with replacement.")
            .param("int", "size", SOME)
            .returns(elements.sequence, "new, of that many elements")
            .refuses("there are no elements to choose from")
            .statement(take(elements, withReplacement()))
            .build());
    if (dialect.surface() == Surface.GENERATOR) {
      modernChoice(elements);
    } else {
      legacyChoice(elements);
    }
  }

  private void modernChoice(Elements elements) {
    ClassName choice = files.get("Choice");
    String checked = elements.isOfObjects() && !elements.isList ? "ofObjects" : "ofElements";
    type.addMethod(
        start(elements, "One of the elements.")
            .param(choice, "choice", "the probabilities")
            .returns(elements.element, "one element")
            .refuses(NO_FIT)
            .statement(one(elements, elements.length, CodeBlock.of("choice.$L()", checked)))
            .build());
    type.addMethod(
        start(elements, "Some of the elements.")
            .param("int", "size", SOME)
            .param(choice, "choice", "with or without replacement, and the probabilities")
            .returns(elements.sequence, "new, of that many elements")
            .refuses(NO_FIT)
            .statement(take(elements, CodeBlock.of("choice.$L()", checked)))
            .build());
  }

  private void legacyChoice(Elements elements) {
    String replace = "whether an element may come twice";
    type.addMethod(
        start(elements, "Some of the elements.")
            .param("int", "size", SOME)
            .param("boolean", "replace", replace)
            .returns(elements.sequence, "new, of that many elements")
            .refuses(TOO_FEW)
            .statement(take(elements, CodeBlock.of("replace")))
            .build());
    type.addMethod(
        start(elements, "Some of the elements, with probabilities.")
            .param("int", "size", SOME)
            .param("boolean", "replace", replace)
            .param("double[]", "p", "the probabilities, at least 0, summing to 1")
            .returns(elements.sequence, "new, of that many elements")
            .refuses(NO_FIT)
            .statement(take(elements, CodeBlock.of("replace, p")))
            .build());
  }

  private CodeBlock withReplacement() {
    return dialect.surface() == Surface.GENERATOR
        ? CodeBlock.of("$T.withReplacement()", files.get("Choice"))
        : CodeBlock.of("true");
  }

  /** A list may throw, so that it is asked where that undoes the draw. */
  private CodeBlock one(Elements elements, String length, CodeBlock how) {
    CodeBlock index = dialect.indices(length, "1", how);
    return elements.isList
        ? CodeBlock.of(
            "return $L.get(0)",
            dialect.draw(CodeBlock.of("$T.take(a, 1, $L)", files.get("Take"), index)))
        : CodeBlock.of("return a[(int) $L[0]]", dialect.draw(index));
  }

  private CodeBlock take(Elements elements, CodeBlock how) {
    CodeBlock indices = dialect.indices(length(elements), "size", how);
    return CodeBlock.of(
        "return $L",
        dialect.draw(CodeBlock.of("$T.take(a, size, $L)", files.get("Take"), indices)));
  }

  /** RandomState chooses from one-dimensional arrays only. */
  private String length(Elements elements) {
    boolean mayHaveRows =
        dialect.surface() == Surface.RANDOM_STATE && elements.isOfObjects() && !elements.isList;
    return mayHaveRows ? "LegacyChoice.oneDimensional(a)" : elements.length;
  }

  private Form start(Elements elements, String summary) {
    return typed(new Form("choice", summary), elements)
        .param(elements.sequence, "a", "the elements");
  }

  // permutation, permuted, shuffle

  private void permutation(Elements elements) {
    String rows = elements.isOfObjects() ? "; of rows, the same rows in another order" : "";
    Form form = typed(new Form("permutation", "A shuffled copy" + rows + "."), elements);
    form.param(elements.sequence, "x", "the elements").returns(elements.sequence, "a new one");
    if (elements.isList) {
      form.statement("$T copy = new $T<>(x)", elements.sequence, ArrayList.class);
    } else {
      form.statement("$T copy = x.clone()", elements.sequence);
    }
    type.addMethod(form.statement("shuffle(copy)").statement("return copy").build());
  }

  private void permuted(Elements elements) {
    Form form = typed(new Form("permuted", "A shuffled copy."), elements);
    form.param(elements.sequence, "x", "the elements").returns(elements.sequence, "a new one");
    if (elements.isOfObjects() && !elements.isList) {
      form.refuses("the elements are arrays: {@link #permutation} shuffles rows")
          .statement("$T.oneDimensional($S, x)", files.get("Parameters"), "x")
          .statement("return permutation(x)");
    } else {
      form.statement("return permutation(x)");
    }
    type.addMethod(form.build());
  }

  private void shuffle(Elements elements) {
    TypeName sequence =
        elements.isList
            ? ParameterizedTypeName.get(LIST, WildcardTypeName.subtypeOf(Object.class))
            : elements.isOfObjects() ? ArrayTypeName.of(ClassName.OBJECT) : elements.sequence;
    type.addMethod(
        new Form("shuffle", "Shuffles in place.")
            .param(sequence, "x", "the elements")
            .code(dialect.shuffle())
            .build());
  }

  private static Form typed(Form form, Elements elements) {
    return elements.isOfObjects() ? form.typeParam(T, "the elements' type") : form;
  }
}
