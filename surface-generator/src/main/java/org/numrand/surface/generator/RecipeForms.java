package org.numrand.surface.generator;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.numrand.surface.Kind;
import org.numrand.surface.Method;
import org.numrand.surface.Parameter;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/**
 * What makes the distributions of a surface: an interface, so that views need not see the classes,
 * and a class within the façade.
 */
final class RecipeForms {

  private final Dialect dialect;
  private final SourceFiles files;
  private final TypeSpec.Builder recipes;
  private final TypeSpec.Builder own;

  RecipeForms(Dialect dialect, SourceFiles files) {
    this.dialect = dialect;
    this.files = files;
    this.recipes =
        TypeSpec.interfaceBuilder(dialect.recipes())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                "What makes the distributions that {@code $L} draws, and checks their parameters.\n",
                dialect.surface().className());
    this.own =
        TypeSpec.classBuilder("Recipes")
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(dialect.recipes());
    dialect.startRecipes(own);
  }

  /** Adds the recipes of all methods: the interface is returned, the class nested in the façade. */
  JavaFile write(List<Method> methods, TypeSpec.Builder facade) {
    methods.forEach(this::add);
    descriptions(methods);
    facade.addType(own.build());
    return Facade.file(dialect.recipes().packageName(), recipes.build());
  }

  private void add(Method method) {
    if (method.result() == Result.ELEMENTS) {
      if (method.name().equals("choice")) {
        choice();
      }
    } else if (method.result() == Result.INTEGER) {
      if (method.dtypes().size() > 1) {
        integers();
      }
    } else if (!method.sampler(dialect.surface()).byHand()) {
      var forms = new DistributionForms(dialect, files, own, method);
      recipe(method.javaName(), forms.distributionType(), forms, newestOrOlder(method));
      if (dialect.surface() == Surface.GENERATOR && method.float32() != null) {
        recipe(
            method.javaName() + DistributionForms.FLOAT32,
            files.get("Float32Distribution"),
            forms,
            forms.recipeFloat32());
      }
    }
  }

  private CodeBlock newestOrOlder(Method method) {
    var forms = new DistributionForms(dialect, files, own, method);
    return dialect.surface() == Surface.GENERATOR
            && method.sampler(Surface.GENERATOR).hadOtherMakers()
        ? CodeBlock.of(
            "history == null ? $L : history.$L($L)",
            forms.recipe(),
            method.javaName(),
            forms.arguments(0))
        : forms.recipe();
  }

  private void recipe(
      String name, TypeName result, DistributionForms forms, CodeBlock distribution) {
    List<Parameter> parameters = forms.parameters();
    MethodSpec.Builder method = start(name, result);
    parameters.forEach(p -> method.addParameter(Form.type(p.kind().javaType()), p.javaName()));
    add(method, distribution);
    if (parameters.isEmpty()) {
      return;
    }
    if (parameters.stream().allMatch(p -> p.kind() == Kind.REAL || p.kind() == Kind.COUNT)) {
      kept(name, result, parameters);
      keptEach(name, result, forms, parameters.size());
    } else {
      keptOfArrays(
          kept(name),
          result,
          parameters.stream().map(p -> parameter(p, p.kind().javaType())).toList(),
          CodeBlock.of("$L($L)", name, names(parameters)));
      if (parameters.get(0).kind() == Kind.COUNT) {
        keptEach(name, result, forms, 1);
      }
    }
  }

  private static ParameterSpec parameter(Parameter parameter, String javaType) {
    return ParameterSpec.builder(Form.type(javaType), parameter.javaName()).build();
  }

  private static String names(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::javaName).collect(joining(", "));
  }

  /**
   * A recipe of a distribution for each element of the first parameters. Where there are others,
   * the length 1 stands for them: they are checked where the array is empty, too.
   */
  private void keptEach(String name, TypeName result, DistributionForms forms, int arrays) {
    List<Parameter> parameters = forms.parameters();
    boolean isFloat = name.endsWith(DistributionForms.FLOAT32);
    List<ParameterSpec> given = new ArrayList<>();
    List<CodeBlock> arguments = new ArrayList<>();
    List<String> lengths = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Parameter p = parameters.get(i);
      boolean isArray = i < arrays;
      given.add(parameter(p, isFloat ? "float[]" : p.kind().javaType() + (isArray ? "[]" : "")));
      arguments.add(
          isFloat
              ? CodeBlock.of("$1L.length == 1 ? $1L[0] : $1L[i]", p.javaName())
              : forms.argument(p, isArray));
      lengths.add(isArray ? p.javaName() + ".length" : "1");
    }
    given.add(ParameterSpec.builder(TypeName.INT, "last").build());
    keptOfArrays(
        kept(name),
        ParameterizedTypeName.get(ClassName.get(List.class), result),
        given,
        CodeBlock.of(
            "$T.along(last, i -> $L($L), $L)",
            files.get("Broadcast"),
            name,
            CodeBlock.join(arguments, ", "),
            String.join(", ", lengths)));
  }

  private void keptOfArrays(
      String name, TypeName result, List<ParameterSpec> parameters, CodeBlock make) {
    String number =
        parameters.stream()
            .filter(p -> p.type().isPrimitive())
            .map(ParameterSpec::name)
            .collect(joining());
    keptOfArrays(name, result, parameters, number.isEmpty() ? "0" : number, make);
  }

  /**
   * Adds a recipe that keeps what was last made of arrays, and the method that makes it of copies.
   */
  private void keptOfArrays(
      String name, TypeName result, List<ParameterSpec> parameters, String number, CodeBlock make) {
    List<String> arrays = new ArrayList<>();
    List<CodeBlock> copies = new ArrayList<>();
    for (ParameterSpec p : parameters) {
      if (p.type() instanceof ArrayTypeName array) {
        arrays.add(p.name());
        copies.add(
            array.componentType() instanceof ArrayTypeName
                ? CodeBlock.of("$T.copy($L)", files.get("LastOfArrays"), p.name())
                : CodeBlock.of("$L.clone()", p.name()));
      } else {
        copies.add(CodeBlock.of("$L", p.name()));
      }
    }
    while (arrays.size() < 3) {
      arrays.add("null");
    }
    CodeBlock key = CodeBlock.of("$L, $L", number, String.join(", ", arrays));
    TypeName last = ParameterizedTypeName.get(files.get("LastOfArrays"), result);
    boolean isEach = parameters.get(parameters.size() - 1).name().equals("last");
    String field = "last" + name.substring("kept".length()) + (isEach ? "Each" : "");
    own.addField(
        FieldSpec.builder(GeneratorDialect.nullable(last), field, Modifier.PRIVATE).build());
    MethodSpec.Builder method = start(name, result).addParameters(parameters);
    recipes.addMethod(method.build().toBuilder().addModifiers(Modifier.ABSTRACT).build());
    own.addMethod(
        method
            .addAnnotation(Override.class)
            .addStatement("var kept = $L", field)
            .beginControlFlow("if (kept == null || !kept.isOf($L))", key)
            .addStatement("kept = $L($L)", field, CodeBlock.join(copies, ", "))
            .addStatement("$L = kept.ifSmall()", field)
            .endControlFlow()
            .addStatement("return kept.made()")
            .build());
    own.addMethod(
        MethodSpec.methodBuilder(field)
            .addModifiers(Modifier.PRIVATE)
            .returns(last)
            .addParameters(parameters)
            .addStatement("return new $T<>($L, $L)", files.get("LastOfArrays"), key, make)
            .build());
  }

  /** The name of the recipe that keeps the last distribution. */
  static String kept(String name) {
    return "kept" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private void kept(String name, TypeName result, List<Parameter> parameters) {
    List<CodeBlock> bits = new ArrayList<>();
    parameters.forEach(
        p ->
            bits.add(
                CodeBlock.of(
                    p.kind() == Kind.REAL ? "Double.doubleToRawLongBits($L)" : "$L",
                    p.javaName())));
    while (bits.size() < 3) {
      bits.add(CodeBlock.of("0"));
    }
    MethodSpec.Builder method = start(kept(name), result);
    parameters.forEach(p -> method.addParameter(Form.type(p.kind().javaType()), p.javaName()));
    kept(
        method,
        result,
        CodeBlock.join(bits, ", "),
        CodeBlock.of("$L($L)", name, names(parameters)));
  }

  /** Adds a recipe that keeps the last distribution in a field of its own name. */
  private void kept(MethodSpec.Builder method, TypeName result, CodeBlock bits, CodeBlock make) {
    String field = method.build().name();
    TypeName last = ParameterizedTypeName.get(files.get("Last"), result);
    own.addField(
        FieldSpec.builder(GeneratorDialect.nullable(last), field, Modifier.PRIVATE).build());
    recipes.addMethod(method.build().toBuilder().addModifiers(Modifier.ABSTRACT).build());
    own.addMethod(
        method
            .addAnnotation(Override.class)
            .addStatement("var kept = $L", field)
            .beginControlFlow("if (kept == null || !kept.isOf($L))", bits)
            .addStatement("kept = new $T<>($L, $L)", files.get("Last"), bits, make)
            .addStatement("$L = kept", field)
            .endControlFlow()
            .addStatement("return kept.distribution()")
            .build());
  }

  /** What draws a distribution that somebody describes. */
  private void descriptions(List<Method> methods) {
    description(
        files.get("ContinuousDistribution"), made(methods, Set.of(Result.REAL)), "continuous");
    description(files.get("DiscreteDistribution"), made(methods, Set.of(Result.COUNT)), "discrete");
    vectors(made(methods, Set.of(Result.REALS, Result.COUNTS)));
  }

  /**
   * The methods that the surface makes otherwise than {@code Generator}, whose classes describe.
   */
  private List<Method> made(List<Method> methods, Set<Result> results) {
    return methods.stream()
        .filter(method -> results.contains(method.result()))
        .filter(method -> method.isOn(Surface.GENERATOR))
        .filter(
            method ->
                dialect.surface() == Surface.GENERATOR
                    ? method.sampler(Surface.GENERATOR).hadOtherMakers()
                    : !method
                        .sampler(Surface.GENERATOR)
                        .maker()
                        .equals(method.sampler(dialect.surface()).maker()))
        .toList();
  }

  private void description(ClassName spi, List<Method> made, String field) {
    MethodSpec.Builder of = start("of", spi).addParameter(spi, "description");
    if (made.isEmpty()) {
      add(of, CodeBlock.of("description"));
      return;
    }
    latest(field, spi);
    add(of, described(CodeBlock.of("$L.of(description)", field)));
    own(field, spi, made);
  }

  private void vectors(List<Method> made) {
    ClassName spi = files.get("VectorDistribution");
    TypeVariableName vector = TypeVariableName.get("V");
    TypeName typed = ParameterizedTypeName.get(spi, vector);
    MethodSpec.Builder of =
        start("of", typed).addTypeVariable(vector).addParameter(typed, "description");
    if (made.isEmpty()) {
      add(of, CodeBlock.of("description"));
      return;
    }
    TypeName any = ParameterizedTypeName.get(spi, WildcardTypeName.subtypeOf(ClassName.OBJECT));
    latest("vectors", any);
    recipes.addMethod(of.build().toBuilder().addModifiers(Modifier.ABSTRACT).build());
    own.addMethod(
        of.addAnnotation(Override.class)
            .addAnnotation(
                AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build())
            .addStatement(
                "return $L", described(CodeBlock.of("($T) vectors.of(description)", typed)))
            .build());
    own("vectors", any, made);
  }

  private CodeBlock described(CodeBlock made) {
    return dialect.describedIf().isEmpty()
        ? made
        : CodeBlock.of("$L ? $L : description", dialect.describedIf(), made);
  }

  /** A field that keeps what was made last. */
  private void latest(String field, TypeName type) {
    TypeName latest = ParameterizedTypeName.get(files.get("Latest"), type);
    own.addField(
        FieldSpec.builder(latest, field, Modifier.PRIVATE, Modifier.FINAL)
            .initializer("new $T<>(this::$L)", files.get("Latest"), field)
            .build());
  }

  /** Makes the surface's own of each class; what it does not know draws itself. */
  private void own(String name, TypeName type, List<Method> made) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE)
            .returns(type)
            .addParameter(type, "description");
    for (Method row : made) {
      ClassName known = files.get(row.sampler(Surface.GENERATOR).className());
      var forms = new DistributionForms(dialect, files, own, row);
      boolean hasOptions = row.parameters().size() > forms.parameters().size();
      String arguments =
          forms.parameters().stream().map(p -> "it." + p.javaName() + "()").collect(joining(", "));
      method
          .beginControlFlow("if (description instanceof $T it)", known)
          .addStatement(
              "return $L",
              hasOptions
                  ? dialect.withOptions(known)
                  : CodeBlock.of("$L($L)", row.javaName(), arguments))
          .endControlFlow();
    }
    if (dialect.surface() == Surface.GENERATOR && name.equals("discrete")) {
      method
          .beginControlFlow(
              "if (early != null && description instanceof $T it)", files.get("Integers"))
          .addStatement("return it.inTheWay(way)")
          .endControlFlow();
    }
    own.addMethod(method.addStatement("return description").build());
  }

  private void integers() {
    ClassName result = files.get("UniformIntegers");
    kept(
        bounds(start(kept("integers"), result), TypeName.LONG),
        result,
        CodeBlock.of("low, high, 2 * type.ordinal() + (endpoint ? 1 : 0)"),
        CodeBlock.of("integers(type, low, high, endpoint)"));
    for (TypeName bound : List.of(TypeName.LONG, ClassName.get(BigInteger.class))) {
      MethodSpec.Builder one = start("integers", result);
      bounds(one, bound);
      add(one, dialect.integers(CodeBlock.of("type, low, high, endpoint")));
      MethodSpec.Builder each = start("integers", files.get("EachInteger"));
      bounds(each, ArrayTypeName.of(bound)).addParameter(TypeName.INT, "last");
      add(
          each,
          CodeBlock.of(
              "$T.of(type, low, high, endpoint, last, $L)",
              files.get("EachInteger"),
              dialect.way()));
    }
    keptOfArrays(
        kept("integers"),
        files.get("EachInteger"),
        List.of(
            ParameterSpec.builder(files.get("IntegerType"), "type").build(),
            ParameterSpec.builder(Form.type("long[]"), "low").build(),
            ParameterSpec.builder(Form.type("long[]"), "high").build(),
            ParameterSpec.builder(TypeName.BOOLEAN, "endpoint").build(),
            ParameterSpec.builder(TypeName.INT, "last").build()),
        "64L * last + 2 * type.ordinal() + (endpoint ? 1 : 0)",
        CodeBlock.of("integers(type, low, high, endpoint, last)"));
  }

  private MethodSpec.Builder bounds(MethodSpec.Builder method, TypeName bound) {
    return method
        .addParameter(files.get("IntegerType"), "type")
        .addParameter(bound, "low")
        .addParameter(bound, "high")
        .addParameter(TypeName.BOOLEAN, "endpoint");
  }

  private void choice() {
    if (dialect.surface() == Surface.GENERATOR) {
      indices("indices", CodeBlock.of("choice"), "Choice");
      indices("indicesOfElements", CodeBlock.of("choice.ofElements()"), "Choice");
      indices("indicesOfObjects", CodeBlock.of("choice.ofObjects()"), "Choice");
    } else {
      indices("indices", CodeBlock.of("replace"), "");
      indices("indices", CodeBlock.of("replace, p"), "double[]");
      indices("indices", CodeBlock.of("replace, p"), "float[]");
    }
  }

  private void indices(String name, CodeBlock how, String last) {
    MethodSpec.Builder method =
        start(
                name,
                ParameterizedTypeName.get(
                    ClassName.get(Function.class),
                    ClassName.get("org.numrand.core", "BitGenerator"),
                    Form.type("long[]")))
            .addParameter(TypeName.LONG, "population")
            .addParameter(TypeName.INT, "size");
    if (dialect.surface() == Surface.GENERATOR) {
      method.addParameter(files.get(last), "choice");
    } else {
      method.addParameter(TypeName.BOOLEAN, "replace");
      if (!last.isEmpty()) {
        method.addParameter(Form.type(last), "p");
      }
    }
    add(
        method,
        dialect.surface() == Surface.GENERATOR
            ? dialect.indices(CodeBlock.of("population"), "size", how)
            : CodeBlock.of(
                "$T.of($Lpopulation, size, $L)",
                files.get("LegacyChoice"),
                last.isEmpty() ? "() -> source.current().version(), " : "",
                how));
  }

  private static MethodSpec.Builder start(String name, TypeName result) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(result);
  }

  private void add(MethodSpec.Builder method, CodeBlock result) {
    recipes.addMethod(method.build().toBuilder().addModifiers(Modifier.ABSTRACT).build());
    own.addMethod(method.addAnnotation(Override.class).addStatement("return $L", result).build());
  }
}
