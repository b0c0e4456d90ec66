package org.numrand.surface.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.numrand.surface.Dtype;
import org.numrand.surface.Example;
import org.numrand.surface.Kind;
import org.numrand.surface.Method;
import org.numrand.surface.Methods;
import org.numrand.surface.Parameter;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/**
 * The benchmarks' workloads: one for each example of a row. They are code, since calls by
 * reflection would cost what they measure.
 */
final class Workloads {
  private static final String PACKAGE = "org.numrand.bench.workload";
  private static final ClassName WORKLOAD = ClassName.get(PACKAGE, "Workload");
  private static final ClassName MAKER = ClassName.get(PACKAGE, "WorkloadMaker");

  private Workloads() {}

  static JavaFile write() {
    TypeSpec type =
        TypeSpec.classBuilder("TableWorkloads")
            .addModifiers(Modifier.FINAL)
            .addJavadoc("The table's examples, one value and an array each.\n")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(
                of(Surface.GENERATOR, ClassName.get("org.numrand.distributions", "Generator")))
            .addMethod(of(Surface.RANDOM_STATE, ClassName.get("org.numrand.numpy", "RandomState")))
            .build();
    return JavaFile.builder(PACKAGE, type)
        .addFileComment("Generated from the table of numrand-surface; do not edit.")
        .skipJavaLangImports(true)
        .build();
  }

  private static MethodSpec of(Surface surface, ClassName type) {
    CodeBlock all =
        Methods.of(surface).stream()
            .filter(Method::inNumPy)
            .flatMap(method -> examples(surface, method).stream())
            .collect(CodeBlock.joining(",\n"));
    return MethodSpec.methodBuilder(Method.camelCase(surface.name().toLowerCase(Locale.ROOT)))
        .addModifiers(Modifier.STATIC)
        .addParameter(ParameterizedTypeName.get(MAKER, type), "rng")
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), WORKLOAD))
        .addStatement("return $T.of($>$>\n$L$<$<)", List.class, all)
        .build();
  }

  private static List<CodeBlock> examples(Surface surface, Method method) {
    List<CodeBlock> all =
        new ArrayList<>(
            method.bench().stream().map(example -> example(surface, method, example)).toList());
    if (surface == Surface.GENERATOR && method.float32() != null && !method.bench().isEmpty()) {
      Example last = method.bench().get(method.bench().size() - 1);
      all.add(workload("floats", "", method, method.javaName() + "Float32", "f4", last));
    }
    return all;
  }

  private static CodeBlock example(Surface surface, Method method, Example example) {
    if (method.result() == Result.INTEGER) {
      Dtype dtype = example.dtype();
      boolean isDefault = dtype == Dtype.INT64;
      return workload(
          "longs",
          isDefault ? "" : dtype.elementType() + "[]::new",
          method,
          method.javaName() + dtype.suffix(),
          isDefault ? "" : code(dtype),
          example);
    }
    String maker = method.result() == Result.REAL ? "doubles" : "longs";
    String alias = surface == Surface.RANDOM_STATE ? method.alias() : null;
    return alias == null
        ? workload(maker, "", method, method.javaName(), "", example)
        : workload(maker, "", method, Method.camelCase(alias), "", example, alias);
  }

  private static CodeBlock workload(
      String maker,
      String newArray,
      Method method,
      String javaName,
      String dtype,
      Example example) {
    return workload(maker, newArray, method, javaName, dtype, example, method.name());
  }

  private static CodeBlock workload(
      String maker,
      String newArray,
      Method method,
      String javaName,
      String dtype,
      Example example,
      String name) {
    String text = example.values().stream().map(Workloads::text).collect(Collectors.joining(", "));
    String option = dtype.isEmpty() ? "" : (text.isEmpty() ? "" : ", ") + "dtype='" + dtype + "'";
    String values = values(method, example);
    CodeBlock workload =
        CodeBlock.of(
            "rng.$L($S,$Wr -> r.$L($L),$W$L(r, out) -> r.into(out).$L($L))",
            maker,
            name + "(" + text + option + ")",
            javaName,
            values,
            newArray.isEmpty() ? "" : newArray + ", ",
            javaName,
            values);
    return name.equals(method.name())
        ? workload
        : CodeBlock.of("$L.kind($S)", workload, method.name() + "(" + text + option + ")");
  }

  /** The arguments in Java; flags keep their defaults. */
  private static String values(Method method, Example example) {
    List<Parameter> numbers =
        method.parameters().stream().filter(p -> p.kind().broadcasts()).toList();
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      double value = example.values().get(i);
      boolean isReal = numbers.get(i).kind() == Kind.REAL;
      values.append(i == 0 ? "" : ", ").append(isReal ? value : (long) value + "L");
    }
    return values.toString();
  }

  /** As one writes it in Python: {@code 2}, {@code 0.5}, {@code 2**40}, {@code 10**9}. */
  private static String text(double value) {
    int exponent = Math.getExponent(value);
    if (exponent >= 20 && value == Math.scalb(1.0, exponent)) {
      return "2**" + exponent;
    }
    double digits = Math.rint(Math.log10(value));
    if (digits >= 6 && value == Math.pow(10, digits)) {
      return "10**" + (int) digits;
    }
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** NumPy's short name of an integer's dtype, as {@code u1}. */
  private static String code(Dtype dtype) {
    String bits = dtype.numpyName().replaceAll("[a-z]", "");
    return dtype.numpyName().charAt(0) + Integer.toString(Integer.parseInt(bits) / Byte.SIZE);
  }
}
