package org.numrand.surface.generator;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import org.numrand.surface.Method;
import org.numrand.surface.Surface;

/** The forms of choice, permutation, permuted and shuffle for arrays of any type, and for lists. */
final class SequenceForms {
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

  void add() {
    if (method.name().equals("choice")) {
      for (Elements elements : ChoiceForms.all()) {
        new ChoiceForms(dialect, files, type, elements).addAll();
      }
      return;
    }
    for (Elements elements : Elements.SEQUENCES) {
      switch (method.name()) {
        case "permutation" -> permutation(elements);
        case "permuted" -> permuted(elements);
        case "shuffle" -> shuffle(elements);
        default -> throw new IllegalArgumentException("no forms for sequences of " + method.name());
      }
    }
    if (dialect.surface() == Surface.GENERATOR) {
      for (Elements elements : Elements.SEQUENCES) {
        for (int dimensions = 2; dimensions <= 3 && !elements.isList(); dimensions++) {
          nested(elements, dimensions);
        }
      }
    }
  }

  // Arrays of arrays, along an axis

  private void nested(Elements elements, int dimensions) {
    TypeName array = elements.sequence();
    for (int i = 1; i < dimensions; i++) {
      array = ArrayTypeName.of(array);
    }
    if (array.equals(Form.type("double[][]"))) {
      return; // By hand, for it is the commonest and has a faster way.
    }
    for (boolean along : new boolean[] {false, true}) {
      Form form =
          elements
              .form(method.name(), summary(along))
              .param(array, "x", "of one length at each depth; without rows it has no columns");
      if (along) {
        form.param(
            "int",
            "axis",
            "0 for the first, to " + (dimensions - 1) + "; negative ones count from the last");
      }
      form.refuses("lengths differ" + (along ? ", or there is no such axis" : ""));
      String axis = along ? ", axis" : "";
      switch (method.name()) {
        case "permuted" ->
            form.returns(array, "new, of the same shape")
                .statement(
                    "return $T.permuted(x, $L$L).apply(source)",
                    files.get("NestedShuffle"),
                    dimensions,
                    axis);
        case "permutation" ->
            form.returns(array, "new, of the same shape")
                .statement(
                    "return $T.permutation(source, x, $L, $L)",
                    files.get("NestedShuffle"),
                    dimensions,
                    along ? "axis" : "0");
        default ->
            form.statement(
                "$T.shuffle(source, x, $L, $L)",
                files.get("NestedShuffle"),
                dimensions,
                along ? "axis" : "0");
      }
      type.addMethod(form.build());
    }
  }

  private String summary(boolean along) {
    return switch (method.name()) {
      case "permuted" ->
          along
              ? "A copy of which each line along an axis is shuffled by itself."
              : "A copy whose elements are shuffled as if they were one array.";
      case "permutation" ->
          along ? "A copy, shuffled along an axis." : "A copy, shuffled along the first axis.";
      default ->
          along ? "Shuffles in place, along an axis." : "Shuffles in place, along the first axis.";
    };
  }

  // permutation, permuted, shuffle

  private void permutation(Elements elements) {
    String rows = elements.isObjects() ? "; of rows, the same rows in another order" : "";
    Form form = elements.form("permutation", "A shuffled copy" + rows + ".");
    form.param(elements.sequence(), "x", "the elements").returns(elements.sequence(), "a new one");
    if (elements.isList()) {
      form.statement("$T copy = new $T<>(x)", elements.sequence(), ArrayList.class);
    } else {
      form.statement("$T copy = x.clone()", elements.sequence());
    }
    type.addMethod(form.statement("shuffle(copy)").statement("return copy").build());
  }

  private void permuted(Elements elements) {
    Form form = elements.form("permuted", "A shuffled copy.");
    form.param(elements.sequence(), "x", "the elements").returns(elements.sequence(), "a new one");
    if (elements.isObjects()) {
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
        elements.isList()
            ? ParameterizedTypeName.get(
                ClassName.get(List.class), WildcardTypeName.subtypeOf(Object.class))
            : elements.isObjects() ? ArrayTypeName.of(ClassName.OBJECT) : elements.sequence();
    type.addMethod(
        new Form("shuffle", "Shuffles in place.")
            .param(sequence, "x", "the elements")
            .code(dialect.shuffle(elements.isList() ? "" : ", 0, x.length"))
            .build());
  }
}
