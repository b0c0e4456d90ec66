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
    boolean isEach = number.equals("last");
    keptOfArrays(
        "last" + name.substring("kept".length()) + (isEach ? "Each" : ""),
        start(name, result).addParameters(parameters),
        CodeBlock.of("!kept.isOf($L)", key(number.isEmpty() ? "0" : number, parameters)),
        key(number.isEmpty() ? "0" : number, parameters),
        make);
  }

  /** The arguments of {@code LastOfArrays}: a number, and the arrays among the parameters. */
  private static CodeBlock key(String number, List<ParameterSpec> parameters) {
    List<String> arrays = new ArrayList<>();
    parameters.stream()
        .filter(p -> p.type() instanceof ArrayTypeName)
        .forEach(p -> arrays.add(p.name()));
    while (arrays.size() < 3) {
      arrays.add("null");
    }
    return CodeBlock.of("$L, $L", number, String.join(", ", arrays));
  }

  /**
   * Adds a recipe that keeps in a field what was last made of arrays, and the method of that name
   * that makes it of copies.
   *
   * @param isOther whether {@code kept} is of other parameters
   * @param key what it is compared by
   */
  private void keptOfArrays(
      String field, MethodSpec.Builder method, CodeBlock isOther, CodeBlock key, CodeBlock make) {
    MethodSpec recipe = method.build();
    List<CodeBlock> copies = new ArrayList<>();
    for (ParameterSpec p : recipe.parameters()) {
      boolean isMatrix =
          p.type() instanceof ArrayTypeName array && array.componentType() instanceof ArrayTypeName;
      copies.add(
          isMatrix
              ? CodeBlock.of("$T.copy($L)", files.get("LastOfArrays"), p.name())
              : CodeBlock.of(
                  "$L$L", p.name(), p.type() instanceof ArrayTypeName ? ".clone()" : ""));
    }
    TypeName last = ParameterizedTypeName.get(files.get("LastOfArrays"), recipe.returnType());
    own.addField(
        FieldSpec.builder(GeneratorDialect.nullable(last), field, Modifier.PRIVATE).build());
    recipes.addMethod(recipe.toBuilder().addModifiers(Modifier.ABSTRACT).build());
    own.addMethod(
        method
            .addAnnotation(Override.class)
            .addStatement("var kept = $L", field)
            .beginControlFlow("if (kept == null || $L)", isOther)
            .addStatement("kept = $L($L)", field, CodeBlock.join(copies, ", "))
            .addStatement("$L = kept.ifSmall()", field)
            .endControlFlow()
            .addStatement("return kept.made()")
            .build());
    own.addMethod(
        MethodSpec.methodBuilder(field)
            .addModifiers(Modifier.PRIVATE)
            .returns(last)
            .addParameters(recipe.parameters())
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
    MethodSpec.Builder each =
        bounds(start(kept("integers"), files.get("EachInteger")), ArrayTypeName.of(TypeName.LONG))
            .addParameter(TypeName.INT, "last");
    CodeBlock key =
        CodeBlock.of("64L * last + 2 * type.ordinal() + (endpoint ? 1 : 0), low, high, null");
    keptOfArrays(
        "lastIntegersEach",
        each,
        CodeBlock.of("!kept.isOf($L)", key),
        key,
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
    boolean isModern = dialect.surface() == Surface.GENERATOR;
    List<String> all = isModern ? List.of("", "OfElements", "OfObjects") : List.of("");
    for (String of : all) {
      String how =
          of.isEmpty()
              ? ""
              : "." + of.substring(0, 1).toLowerCase(Locale.ROOT) + of.substring(1) + "()";
      add(
          indices("indices" + of, ""),
          isModern
              ? dialect.indices(CodeBlock.of("population"), "size", CodeBlock.of("choice$L", how))
              : legacyIndices("replace"));
      if (!of.equals("OfObjects")) {
        keptIndices(
            of,
            "",
            CodeBlock.of(
                isModern ? "population, choice, null, null" : "population, replace, null, null"),
            isModern
                ? CodeBlock.of("indices$L(population, size, choice)", of)
                : CodeBlock.of("indices(population, size, replace)"));
      }
    }
    for (String p : List.of("double[]", "float[]")) {
      if (!isModern) {
        add(indices("indices", p), legacyIndices("replace, p"));
      }
      keptIndices(
          "",
          p,
          CodeBlock.of("population, p, replace, null"),
          isModern
              ? CodeBlock.of(
                  "indices(population, size, $T.of(replace).probabilities(p))", files.get("Choice"))
              : CodeBlock.of("indices(population, size, replace, p)"));
    }
  }

  private CodeBlock legacyIndices(String how) {
    return CodeBlock.of("$T.of(population, size, $L)", files.get("LegacyChoice"), how);
  }

  private void keptIndices(String of, String p, CodeBlock key, CodeBlock make) {
    String by = p.isEmpty() ? "" : p.startsWith("float") ? "ByFloats" : "ByDoubles";
    keptOfArrays(
        "lastIndices" + of + by,
        indices(kept("indices" + of), p),
        CodeBlock.of("kept.made().size() != size || !kept.isOf($L)", key),
        key,
        make);
  }

  /** A recipe of indices; {@code p} is the type of probabilities, if they are parameters. */
  private MethodSpec.Builder indices(String name, String p) {
    MethodSpec.Builder method =
        start(name, files.get("Indices"))
            .addParameter(TypeName.LONG, "population")
            .addParameter(TypeName.INT, "size");
    if (p.isEmpty() && dialect.surface() == Surface.GENERATOR) {
      return method.addParameter(files.get("Choice"), "choice");
    }
    method.addParameter(TypeName.BOOLEAN, "replace");
    return p.isEmpty() ? method : method.addParameter(Form.type(p), "p");
  }

  private static MethodSpec.Builder start(String name, TypeName result) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(result);
  }

  private void add(MethodSpec.Builder method, CodeBlock result) {
    recipes.addMethod(method.build().toBuilder().addModifiers(Modifier.ABSTRACT).build());
    own.addMethod(method.addAnnotation(Override.class).addStatement("return $L", result).build());
  }
}
