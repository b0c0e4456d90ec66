package org.numrand.surface.generator;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.numrand.surface.Dtype;
import org.numrand.surface.LegacyClass;
import org.numrand.surface.Method;
import org.numrand.surface.Parameter;
import org.numrand.surface.Surface;

/** The forms of a method that draws integers of a range, in one of its dtypes. */
final class IntegerForms {
  /** A type of bounds: of a number, or of an array of them. */
  record Bound(TypeName type) {
    private static final Bound LONG = new Bound(TypeName.LONG);

    /** For the ends of the 64-bit dtypes, which no {@code long} can be. */
    private static final Bound BIG = new Bound(ClassName.get(BigInteger.class));

    boolean isBig() {
      return equals(BIG);
    }

    TypeName array() {
      return ArrayTypeName.of(type);
    }

    /** An expression of a bound. */
    CodeBlock number(String value) {
      return isBig() ? CodeBlock.of("$T.valueOf($L)", type, value) : CodeBlock.of("$L", value);
    }
  }

  static final String ENDPOINT = "endpoint";

  private final Dialect dialect;
  private final SourceFiles files;
  private final TypeSpec.Builder type;
  private final Method method;
  private final Dtype dtype;
  private final String name;
  private final String element;

  IntegerForms(
      Dialect dialect, SourceFiles files, TypeSpec.Builder type, Method method, Dtype dtype) {
    this.dialect = dialect;
    this.files = files;
    this.type = type;
    this.method = method;
    this.dtype = dtype;
    this.name = method.javaName() + dtype.suffix();
    this.element = dtype.elementType();
  }

  /** The types of bounds that a dtype needs. */
  static List<Bound> bounds(Method method, Dtype dtype) {
    boolean wide = dtype.valueType().equals("long") && dtype.elementType().equals("long");
    return wide && !isInclusive(method) ? List.of(Bound.LONG, Bound.BIG) : List.of(Bound.LONG);
  }

  /** Whether a form may say if high itself may come. */
  static boolean hasEndpoint(Method method) {
    return method.parameters().stream().anyMatch(p -> p.name().equals(ENDPOINT));
  }

  /** Whether high itself may always come: {@code random_integers}. */
  static boolean isInclusive(Method method) {
    return method.name().equals("random_integers");
  }

  /** Whether bounds may be arrays; NumPy's {@code random_integers} makes a number of its high. */
  static boolean takesArrays(Method method) {
    return !isInclusive(method);
  }

  /** The value of endpoint where no parameter says it. */
  static String endpoint(Method method, boolean isGiven) {
    return isGiven ? ENDPOINT : Boolean.toString(isInclusive(method));
  }

  /** Where the integers begin if no parameter says it. */
  static String least(Method method) {
    return Objects.requireNonNull(parameter(method, "low").defaultText());
  }

  static Parameter parameter(Method method, String name) {
    return method.parameters().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  void add() {
    for (Bound bound : bounds(method, dtype)) {
      upTo(bound);
      one(bound, false);
      many(bound, false);
      if (takesArrays(method)) {
        upToEach(bound);
        each(bound, bound.array(), bound.array(), false);
        each(bound, bound.type(), bound.array(), false);
        each(bound, bound.array(), bound.type(), false);
      }
      if (hasEndpoint(method)) {
        one(bound, true);
        many(bound, true);
        each(bound, bound.array(), bound.array(), true);
      }
    }
  }

  private void upTo(Bound bound) {
    String least = least(method);
    type.addMethod(
        form("{@link #" + reference(bound) + "} with low = " + least + ".")
            .param(bound.type(), "high", words("high"))
            .returns(dtype.valueType(), "one integer")
            .refuses("high is out of its range")
            .statement("return $L($L, high)", name, bound.number(least))
            .build());
  }

  private void upToEach(Bound bound) {
    String least = least(method);
    type.addMethod(
        form("{@link #" + reference(bound) + "} with low = " + least + " for each bound.")
            .param(bound.array(), "high", words("high") + "; one for each value")
            .returns(element + "[]", "one integer for each bound")
            .refuses("a bound is out of its range")
            .statement("return $L(new $T {$L}, high)", name, bound.array(), bound.number(least))
            .build());
  }

  private void one(Bound bound, boolean endpoint) {
    String unsigned = dtype == Dtype.UINT64 ? ", whose bits are unsigned" : "";
    type.addMethod(
        range(bound, "One of " + method.words() + ": {@code np." + dtype.numpyName() + "}.")
            .paragraph(draws())
            .endpoint(endpoint, method)
            .returns(dtype.valueType(), "one integer" + unsigned)
            .code(value(bound, endpoint))
            .build());
  }

  private CodeBlock value(Bound bound, boolean endpoint) {
    CodeBlock bounds = arguments(endpoint);
    if (bound.isBig()) {
      return dialect.one(CodeBlock.of("recipes.integers($L)", bounds));
    }
    CodeBlock integer = dialect.integer(bounds);
    return switch (dtype.valueType()) {
      case "long" -> CodeBlock.of("return $L;\n", integer);
      case "boolean" -> CodeBlock.of("return $L != 0;\n", integer);
      default -> CodeBlock.of("return ($L) $L;\n", dtype.valueType(), integer);
    };
  }

  /** Without a look at the bounds where there is nothing to draw, as in NumPy. */
  private void many(Bound bound, boolean endpoint) {
    type.addMethod(
        range(bound, "A new array of {@link #" + reference(bound) + "}.")
            .param("int", "size", "how many integers, at least 0")
            .endpoint(endpoint, method)
            .returns(element + "[]", "a new array")
            .statement("$1L[] out = new $1L[$2T.size(size)]", element, files.get("Parameters"))
            .code(
                CodeBlock.builder()
                    .beginControlFlow("if (size > 0)")
                    .addStatement(
                        "$L.fill(recipes.integers($L), out, 0, size)",
                        dialect.draws(),
                        arguments(endpoint))
                    .endControlFlow()
                    .build())
            .statement("return out")
            .build());
  }

  private void each(Bound bound, TypeName low, TypeName high, boolean endpoint) {
    Form form =
        form("{@link #" + reference(bound) + "} for each pair of bounds.")
            .param(low, "low", words("low") + manyOf(low))
            .param(high, "high", words("high") + manyOf(high))
            .endpoint(endpoint, method)
            .returns(element + "[]", "one integer for each pair")
            .refuses("a bound is out of its range, or the arrays differ in length");
    if (low.equals(high)) {
      form.statement(
              "$1L[] out = new $1L[$2T.length(low.length, high.length)]",
              element,
              files.get("Broadcast"))
          .statement(
              "$L.fill(recipes.integers($L, out.length), out, 0, out.length)",
              dialect.draws(),
              arguments(endpoint))
          .statement("return out");
    } else {
      form.statement(
          "return $L($L, $L)", name, array("low", low, bound), array("high", high, bound));
    }
    type.addMethod(form.build());
  }

  private static String manyOf(TypeName bound) {
    return bound instanceof ArrayTypeName ? "; one for each value, or one for all" : "";
  }

  private static CodeBlock array(String parameter, TypeName given, Bound bound) {
    return given instanceof ArrayTypeName
        ? CodeBlock.of("$L", parameter)
        : CodeBlock.of("new $T {$L}", bound.array(), parameter);
  }

  private Form form(String summary) {
    Form form = new Form(name, summary);
    return isInclusive(method) ? form.deprecated("in NumPy; {@code randint} is the same") : form;
  }

  private Form range(Bound bound, String summary) {
    return form(summary)
        .param(bound.type(), "low", words("low"))
        .param(bound.type(), "high", words("high"))
        .refuses("low is not below high, or an integer is none of the dtype's");
  }

  private CodeBlock arguments(boolean endpoint) {
    return CodeBlock.of(
        "$T.$L, low, high, $L", files.get("IntegerType"), dtype, endpoint(method, endpoint));
  }

  private String reference(Bound bound) {
    return name + "(" + bound.type() + ", " + bound.type() + ")";
  }

  private String words(String parameterName) {
    return parameter(method, parameterName).description();
  }

  private String draws() {
    LegacyClass legacy = method.legacyClass();
    String draws = method.sampler(dialect.surface()).draws();
    return dialect.surface() == Surface.RANDOM_STATE && legacy != null
        ? draws + " Legacy class " + legacy + "."
        : draws;
  }
}
