package org.numrand.surface.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.numrand.surface.Surface;

/** The forms of choice: of integers, arrays of any type, and lists. */
final class ChoiceForms {
  private static final List<String> PROBABILITIES = List.of("double[]", "float[]");

  /**
   * A way to choose.
   *
   * @param parameters its parameters
   * @param how its arguments
   * @param kept its arguments where what is made of them is kept
   * @param refused when it is refused
   */
  private record Way(List<Given> parameters, CodeBlock how, CodeBlock kept, String refused) {
    Way(List<Given> parameters, CodeBlock how, String refused) {
      this(parameters, how, how, refused);
    }

    /** Whether the probabilities are parameters. */
    boolean isWeighted() {
      return parameters.stream().anyMatch(given -> given.name().equals("p"));
    }

    Form addTo(Form form) {
      parameters.forEach(given -> form.param(given.type(), given.name(), given.words()));
      return form.refuses(refused);
    }
  }

  private record Given(TypeName type, String name, String words) {}

  private final Dialect dialect;
  private final SourceFiles files;
  private final TypeSpec.Builder type;
  private final Elements elements;

  ChoiceForms(Dialect dialect, SourceFiles files, TypeSpec.Builder type, Elements elements) {
    this.dialect = dialect;
    this.files = files;
    this.type = type;
    this.elements = elements;
  }

  /** The integers from 0 on, and all sequences. */
  static List<Elements> all() {
    return Stream.concat(
            Stream.of(Elements.INTEGERS, Elements.INTEGERS32), Elements.SEQUENCES.stream())
        .toList();
  }

  private boolean isModern() {
    return dialect.surface() == Surface.GENERATOR;
  }

  // Ways

  private List<Way> waysToChooseOne() {
    List<Way> ways = new ArrayList<>();
    ways.add(plain());
    PROBABILITIES.forEach(p -> ways.add(weighted(List.of(probabilities(p)), "true")));
    if (isModern()) {
      ways.add(modern());
    }
    return ways;
  }

  private List<Way> waysToChooseSome() {
    Given replace = new Given(TypeName.BOOLEAN, "replace", "whether an element may come twice");
    List<Way> ways = new ArrayList<>();
    ways.add(plain());
    ways.add(
        new Way(
            List.of(replace),
            isModern()
                ? CodeBlock.of("$T.of(replace)", files.get("Choice"))
                : CodeBlock.of("replace"),
            "there are too few elements"));
    PROBABILITIES.forEach(p -> ways.add(weighted(List.of(replace, probabilities(p)), "replace")));
    if (isModern()) {
      ways.add(modern());
    }
    return ways;
  }

  private Way plain() {
    return new Way(
        List.of(),
        isModern()
            ? CodeBlock.of("$T.withReplacement()", files.get("Choice"))
            : CodeBlock.of("true"),
        "there are no elements to choose from");
  }

  private Way weighted(List<Given> parameters, String replace) {
    return new Way(
        parameters,
        isModern()
            ? CodeBlock.of("$T.of($L).probabilities(p)", files.get("Choice"), replace)
            : CodeBlock.of("$L, p", replace),
        CodeBlock.of("$L, p", replace),
        "there are too few elements, or the probabilities do not fit");
  }

  private static Given probabilities(String type) {
    String within = type.startsWith("float") ? "3.5e-4" : "1.5e-8";
    return new Given(
        Form.type(type), "p", "the probabilities, at least 0, summing to 1 within " + within);
  }

  private Way modern() {
    return new Way(
        List.of(
            new Given(files.get("Choice"), "choice", "with or without replacement, and how else")),
        CodeBlock.of("choice"),
        "there are too few elements, or the probabilities do not fit");
  }

  // Forms of the surface

  void addAll() {
    for (Way way : waysToChooseOne()) {
      type.addMethod(
          way.addTo(start("One of the " + words() + "."))
              .returns(elements.element(), "one of them")
              .code(one(way.how()))
              .build());
    }
    for (Way way : waysToChooseSome()) {
      type.addMethod(
          way.addTo(
                  start("Some of the " + words() + ".")
                      .param("int", "size", "how many, at least 0"))
              .returns(elements.result(), "new, of that many")
              .code(
                  CodeBlock.of(
                      "return $L;\n", drawn(dialect.indices(length(), "size", checked(way.how())))))
              .build());
    }
  }

  /** A list may throw, so that it is asked where that undoes the draw. */
  private CodeBlock one(CodeBlock how) {
    CodeBlock indices = dialect.indices(length(), "1", checked(how));
    if (elements.isList()) {
      return CodeBlock.of("return $L.get(0);\n", drawn(indices));
    }
    CodeBlock index = CodeBlock.of("$L[0]", dialect.drawIndices(indices));
    return elements.isIntegers()
        ? CodeBlock.of(
            "return $L$L;\n", elements.equals(Elements.INTEGERS32) ? "(int) " : "", index)
        : CodeBlock.of("return a[(int) $L];\n", index);
  }

  private CodeBlock drawn(CodeBlock indices) {
    return elements.equals(Elements.INTEGERS)
        ? dialect.drawIndices(indices)
        : dialect.draw(taken(indices));
  }

  /** What {@code Generator} checks of the axis. */
  private CodeBlock checked(CodeBlock how) {
    if (!isModern() || elements.isIntegers()) {
      return how;
    }
    return CodeBlock.of("$L.$L()", how, elements.isObjects() ? "ofObjects" : "ofElements");
  }

  // Forms of a view

  void addTo(View view) {
    if (!view.takes(elements.element()) && !(view instanceof View.Size)) {
      return;
    }
    for (Way way : waysToChooseSome()) {
      type.addMethod(
          way.addTo(start("Some of the " + words() + ", " + view.words() + "."))
              .returns(result(view), view.resultWords())
              .code(
                  elements.element().isPrimitive()
                          && (view instanceof View.Into || way.isWeighted())
                      ? fill(view, way)
                      : body(view, way))
              .build());
    }
  }

  private String recipe() {
    if (!isModern() || elements.isIntegers()) {
      return "indices";
    }
    return elements.isObjects() ? "indicesOfObjects" : "indicesOfElements";
  }

  private TypeName result(View view) {
    return elements.isList() && view instanceof View.Size size
        ? lists(size.lengths().size())
        : view.result(elements.element());
  }

  private TypeName lists(int dimensions) {
    TypeName result = elements.sequence();
    for (int i = 1; i < dimensions; i++) {
      result =
          ParameterizedTypeName.get(
              ((ParameterizedTypeName) elements.sequence()).rawType(), result);
    }
    return result;
  }

  /** Straight into the array, by indices that are kept. */
  private CodeBlock fill(View view, Way way) {
    String from = view.range().substring(0, view.range().indexOf(','));
    CodeBlock fill;
    if (elements.equals(Elements.INTEGERS)) {
      fill = CodeBlock.of("indices.fill(source, out, $L)", from);
    } else {
      fill =
          elements.isIntegers()
              ? CodeBlock.of("$T.ints(source, indices, out, $L)", files.get("Take"), from)
              : CodeBlock.of("$T.take(source, indices, a, out, $L)", files.get("Take"), from);
    }
    CodeBlock indices =
        CodeBlock.of(
            "var indices = recipes.$L($L, $L, $L);\n",
            RecipeForms.kept(way.isWeighted() ? "indices" : recipe()),
            length(),
            view.count(),
            way.kept());
    CodeBlock allocation = CodeBlock.of("new $T[size]", elements.element());
    return CodeBlock.builder()
        .add(indices)
        .add(
            view.filled(
                elements.element(),
                allocation,
                dialect.underSource(CodeBlock.builder().addStatement(fill).build()),
                files))
        .build();
  }

  private CodeBlock body(View view, Way way) {
    CodeBlock indices =
        CodeBlock.of("recipes.$L($L, $L, $L)", recipe(), length(), view.count(), way.how());
    CodeBlock some =
        elements.equals(Elements.INTEGERS)
            ? CodeBlock.of("draws.draw($L::draw)", indices)
            : CodeBlock.of("draws.draw($L)", taken(indices));
    if (!(view instanceof View.Size size)
        || size.isFlat()
        || !elements.element().equals(Elements.T)) {
      return elements.isList()
          ? CodeBlock.of("return $L;\n", some)
          : view.given(elements.element(), some, files);
    }
    String lengths = String.join(", ", size.lengths());
    return elements.isList()
        ? CodeBlock.of("return $T.lists($L, $L);\n", files.get("Nested"), some, lengths)
        : size.filled(
            elements.element(),
            CodeBlock.of("$T.like(a, $L)", files.get("Nested"), lengths),
            some,
            CodeBlock.of(""),
            files);
  }

  // Both

  private String words() {
    return elements.isIntegers() ? "integers of [0, a)" : "elements";
  }

  private Form start(String summary) {
    return elements
        .form("choice", summary)
        .param(elements.sequence(), "a", elements.isIntegers() ? "above 0" : "the elements");
  }

  /** A function that draws indices and takes the elements there. */
  private CodeBlock taken(CodeBlock indices) {
    return elements.isIntegers()
        ? CodeBlock.of("$T.ints($L)", files.get("Take"), indices)
        : CodeBlock.of("$T.take(a, $L)", files.get("Take"), indices);
  }

  /** RandomState chooses from one-dimensional arrays only. */
  private CodeBlock length() {
    return !isModern() && elements.isObjects()
        ? CodeBlock.of("$T.oneDimensional($S, a)", files.get("Parameters"), "a")
        : CodeBlock.of("$L", elements.length());
  }
}
