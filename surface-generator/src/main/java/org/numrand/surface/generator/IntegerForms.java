package org.numrand.surface.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.math.BigInteger;
import org.numrand.surface.Dtype;
import org.numrand.surface.LegacyClass;
import org.numrand.surface.Method;
import org.numrand.surface.Parameter;
import org.numrand.surface.Surface;

/** The forms of a method that draws integers of a range, in one of its dtypes. */
final class IntegerForms {
  private static final TypeName BIG = ClassName.get(BigInteger.class);
  private static final TypeName LONG = TypeName.LONG;
  private static final String ENDPOINT = "endpoint";

  private final Dialect dialect;
  private final SourceFiles files;
  private final TypeSpec.Builder type;
  private final Method method;
  private final Dtype dtype;
  private final String name;
  private final String element;
  private final boolean hasEndpoint;

  IntegerForms(
      Dialect dialect, SourceFiles files, TypeSpec.Builder type, Method method, Dtype dtype) {
    this.dialect = dialect;
    this.files = files;
    this.type = type;
    this.method = method;
    this.dtype = dtype;
    this.name = method.javaName() + dtype.suffix();
    this.element = dtype.elementType();
    this.hasEndpoint = method.parameters().stream().anyMatch(p -> p.name().equals(ENDPOINT));
  }

  void add() {
    upTo();
    forms(LONG);
    if (dtype == Dtype.UINT64) {
      forms(BIG);
    }
    each("long[]", "long[]", false);
    each("long", "long[]", false);
    each("long[]", "long", false);
    if (hasEndpoint) {
      each("long[]", "long[]", true);
    }
  }

  private void forms(TypeName bound) {
    one(bound, false);
    many(bound, false);
    into(bound, false);
    if (hasEndpoint) {
      one(bound, true);
      many(bound, true);
      into(bound, true);
    }
  }

  private void upTo() {
    type.addMethod(
        new Form(name, "{@link #" + name + "(long, long)} with low = 0.")
            .param(LONG, "high", parameter("high"))
            .returns(dtype.valueType(), "one integer")
            .refuses("high is out of its range")
            .statement("return $L(0, high)", name)
            .build());
  }

  private void one(TypeName bound, boolean endpoint) {
    String unsigned = dtype == Dtype.UINT64 ? ", whose bits are unsigned" : "";
    Form form =
        bounds(
                bound,
                "One of " + method.words() + ": {@code np." + dtype.numpyName() + "}.",
                endpoint)
            .paragraph(draws())
            .returns(dtype.valueType(), "one integer" + unsigned);
    type.addMethod(form.code(value(bound, endpoint)).build());
  }

  private CodeBlock value(TypeName bound, boolean endpoint) {
    CodeBlock bounds = arguments(bound, endpoint);
    if (bound.equals(BIG) || isSigned(bound)) {
      return dialect.oneInteger(bounds);
    }
    CodeBlock integer = dialect.integer(bounds);
    return switch (dtype.valueType()) {
      case "long" -> CodeBlock.of("return $L;\n", integer);
      case "boolean" -> CodeBlock.of("return $L != 0;\n", integer);
      default -> CodeBlock.of("return ($L) $L;\n", dtype.valueType(), integer);
    };
  }

  private void many(TypeName bound, boolean endpoint) {
    Form form =
        bounds(bound, "A new array of {@link #" + name + "(" + bound + ", " + bound + ")}.", false)
            .param("int", "size", "how many integers, at least 0");
    String last = endpoint ? ", endpoint" : "";
    if (endpoint) {
      form.param("boolean", ENDPOINT, parameter(ENDPOINT));
    }
    type.addMethod(
        form.returns(element + "[]", "a new array")
            .statement(
                "return $L(low, high, new $L[$T.size(size)]$L)",
                name,
                element,
                files.get("Parameters"),
                last)
            .build());
  }

  private void into(TypeName bound, boolean endpoint) {
    Form form =
        bounds(
                bound,
                "Fills an array with {@link #" + name + "(" + bound + ", " + bound + ")}.",
                false)
            .param(element + "[]", "out", "the array to fill");
    if (endpoint) {
      form.param("boolean", ENDPOINT, parameter(ENDPOINT));
    }
    type.addMethod(
        form.returns(element + "[]", "{@code out}")
            .code(dialect.integers(arguments(bound, endpoint)))
            .build());
  }

  private void each(String low, String high, boolean endpoint) {
    Form form =
        new Form(name, "{@link #" + name + "(long, long)} for each pair of bounds.")
            .param(low, "low", parameter("low") + manyOf(low))
            .param(high, "high", parameter("high") + manyOf(high));
    if (endpoint) {
      form.param("boolean", ENDPOINT, parameter(ENDPOINT));
    }
    form.returns(element + "[]", "one integer for each pair")
        .refuses("a bound is out of its range, or the arrays differ in length");
    if (low.equals(high)) {
      form.code(
          dialect.eachInteger(
              element,
              CodeBlock.of(
                  "$T.$L, low, high, $L", integerType(), dtype, endpoint ? ENDPOINT : "false")));
    } else {
      form.statement("return $L($L, $L)", name, array("low", low), array("high", high));
    }
    type.addMethod(form.build());
  }

  private static String manyOf(String javaType) {
    return javaType.endsWith("[]") ? "; one for each value, or one for all" : "";
  }

  private static String array(String parameter, String javaType) {
    return javaType.endsWith("[]") ? parameter : "new long[] {" + parameter + "}";
  }

  private Form bounds(TypeName bound, String summary, boolean endpoint) {
    Form form =
        new Form(name, summary)
            .param(bound, "low", parameter("low"))
            .param(bound, "high", parameter("high"));
    if (endpoint) {
      form.param("boolean", ENDPOINT, parameter(ENDPOINT));
    }
    return form.refuses("low is not below high, or an integer is none of the dtype's");
  }

  private CodeBlock arguments(TypeName bound, boolean endpoint) {
    String last = endpoint ? ENDPOINT : "false";
    if (isSigned(bound)) {
      return CodeBlock.of("$1T.valueOf(low), $1T.valueOf(high), $2L", BIG, last);
    }
    return bound.equals(BIG)
        ? CodeBlock.of("low, high, $L", last)
        : CodeBlock.of("$T.$L, low, high, $L", integerType(), dtype, last);
  }

  /** RandomState takes a negative bound of uint64 for what it is, and refuses it. */
  private boolean isSigned(TypeName bound) {
    return dtype == Dtype.UINT64 && bound.equals(LONG) && dialect.surface() == Surface.RANDOM_STATE;
  }

  private ClassName integerType() {
    return files.get("IntegerType");
  }

  private String parameter(String parameterName) {
    return method.parameters().stream()
        .filter(p -> p.name().equals(parameterName))
        .map(Parameter::description)
        .findFirst()
        .orElseThrow();
  }

  private String draws() {
    LegacyClass legacy = method.legacyClass();
    String draws = method.sampler(dialect.surface()).draws();
    return dialect.surface() == Surface.RANDOM_STATE && legacy != null
        ? draws + " Legacy class " + legacy + "."
        : draws;
  }
}
