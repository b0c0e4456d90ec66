package org.numrand.surface.generator;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.numrand.surface.Dtype;
import org.numrand.surface.Method;
import org.numrand.surface.Parameter;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/** A view of a surface: the methods whose values it takes, with scalars or arrays as parameters. */
final class ViewForms {
  private static final String ALONG = "; one for each element of the last axis, or one for all";

  private static final TypeVariableName V = TypeVariableName.get("V");

  private final Dialect dialect;
  private final SourceFiles files;
  private final View view;
  private final TypeSpec.Builder type;

  /** The names of the arrays that stand for defaults. */
  private final Set<String> constants = new HashSet<>();

  ViewForms(Dialect dialect, SourceFiles files, View view) {
    this.dialect = dialect;
    this.files = files;
    this.view = view;
    this.type = TypeSpec.classBuilder(view.name()).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
  }

  JavaFile write(List<Method> methods) {
    start();
    methods.forEach(this::add);
    samples();
    return Facade.file(dialect.viewPackage(), type.build());
  }

  // The class

  private void start() {
    String surface = dialect.subclass().canonicalName();
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    String made;
    var parameters = new StringBuilder(keep(dialect, type, constructor));
    if (view instanceof View.Size size) {
      made = "size(" + "int, ".repeat(size.lengths().size() - 1) + "int)";
      size.lengths()
          .forEach(each -> parameters.append("@param " + each + " how many, at least 0\n"));
      start(size, constructor);
    } else {
      View.Into into = (View.Into) view;
      made = "into(" + into.element() + "[])";
      parameters.append(
          "@param out the array\n@param from the first index\n@param to one more than the last\n");
      start(into, constructor);
    }
    type.addMethod(
            constructor
                .addJavadoc("For {@link $L#$L} alone.\n\n$L", surface, made, parameters)
                .build())
        .addJavadoc(
            "The methods of {@link $L}, $L: see {@link $L#$L}. Parameters are all\nnumbers or all"
                + " arrays, along the last axis. It can be kept and used again.\n",
            surface,
            view.words(),
            surface,
            made);
  }

  /**
   * Adds what all views keep, from the parameters with which their constructor begins; returns the
   * Javadoc of these.
   */
  static String keep(Dialect dialect, TypeSpec.Builder type, MethodSpec.Builder constructor) {
    constructor
        .addModifiers(Modifier.PUBLIC)
        .addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "exports")
                .build());
    StringBuilder words = new StringBuilder();
    for (Dialect.Kept kept : dialect.kept()) {
      type.addField(kept.type(), kept.name(), Modifier.PRIVATE, Modifier.FINAL);
      constructor
          .addParameter(kept.type(), kept.name())
          .addStatement("this.$1N = $1N", kept.name());
      words.append("@param " + kept.name() + " " + kept.meaning() + "\n");
    }
    return words.toString();
  }

  private void start(View.Size size, MethodSpec.Builder constructor) {
    for (String length : size.lengths()) {
      constructor.addParameter(TypeName.INT, length);
      if (!size.isFlat()) {
        field(TypeName.INT, length);
        constructor.addStatement("this.$1L = $1L", length);
      }
    }
    field(TypeName.INT, "size");
    constructor.addStatement(
        "this.size = $T.size($L)", files.get("Parameters"), String.join(", ", size.lengths()));
  }

  private void start(View.Into into, MethodSpec.Builder constructor) {
    TypeName array = ArrayTypeName.of(Form.type(into.element()));
    field(array, "out");
    field(TypeName.INT, "from");
    field(TypeName.INT, "to");
    constructor
        .addParameter(array, "out")
        .addParameter(TypeName.INT, "from")
        .addParameter(TypeName.INT, "to")
        .addStatement("$T.range(from, to, out.length)", files.get("Parameters"))
        .addStatement("this.out = out")
        .addStatement("this.from = from")
        .addStatement("this.to = to");
  }

  private void field(TypeName fieldType, String name) {
    type.addField(FieldSpec.builder(fieldType, name, Modifier.PRIVATE, Modifier.FINAL).build());
  }

  // Its methods

  private void add(Method method) {
    if (method.result() == Result.ELEMENTS) {
      if (method.name().equals("choice")) {
        ChoiceForms.all()
            .forEach(elements -> new ChoiceForms(dialect, files, type, elements).addTo(view));
      } else if (method.name().equals("permuted") && view instanceof View.Into into) {
        permuted(into);
      }
    } else if (method.result() == Result.INTEGER) {
      method.dtypes().stream()
          .filter(dtype -> view.takes(Form.type(dtype.elementType())))
          .forEach(dtype -> integers(method, dtype));
    } else if (!method.sampler(dialect.surface()).byHand()) {
      distribution(method);
    }
  }

  // Distributions

  private void distribution(Method method) {
    var forms = new DistributionForms(dialect, files, type, method);
    List<Parameter> parameters = forms.parameters();
    if (view.takes(Form.type(method.result().javaType()))) {
      String element = method.result().javaType();
      values(method.javaName(), Form.type(element), forms);
      if (dialect.surface() == Surface.RANDOM_STATE && method.alias() != null) {
        type.addMethod(
            start(forms, Method.camelCase(method.alias()), method.javaName(), parameters, "")
                .returns(view.result(Form.type(element)), view.resultWords())
                .statement("return $L($L)", method.javaName(), names(parameters))
                .build());
      }
    }
    if (dialect.surface() == Surface.GENERATOR
        && method.float32() != null
        && view.takes(TypeName.FLOAT)) {
      values(method.javaName() + DistributionForms.FLOAT32, TypeName.FLOAT, forms);
    }
  }

  private void values(String name, TypeName element, DistributionForms forms) {
    List<Parameter> parameters = forms.parameters();
    for (int given = 0; given < parameters.size(); given++) {
      if (parameters.get(given).hasDefault()) {
        defaults(name, element, forms, given, "");
        if (given > 0) {
          defaults(name, element, forms, given, "[]");
        }
      }
    }
    boolean isVector = element instanceof ArrayTypeName;
    // Small ones in new arrays are quicker made: there the compiler does without the objects.
    boolean isKept =
        !parameters.isEmpty() && (view instanceof View.Into || isVector || forms.isKept());
    CodeBlock recipe =
        CodeBlock.of("recipes.$L($L)", isKept ? RecipeForms.kept(name) : name, names(parameters));
    CodeBlock.Builder body = CodeBlock.builder();
    if (isVector) {
      body.addStatement("$T distribution = $L", forms.distributionType(), recipe);
    }
    body.add(
        view.filled(
            element,
            allocation(element),
            isVector || element.equals(TypeName.FLOAT)
                ? CodeBlock.of(
                    "draws.fill($L, out, $L);\n",
                    isVector ? CodeBlock.of("distribution") : recipe,
                    view.range())
                : fill(recipe),
            files));
    type.addMethod(
        start(forms, name, name, parameters, "")
            .returns(view.result(element), view.resultWords())
            .code(body.build())
            .build());
    if (!isVector && !parameters.isEmpty()) {
      arrays(name, element, forms);
    } else if (name.equals("multinomial") && dialect.surface() == Surface.GENERATOR) {
      vectors(name, element, forms);
    }
  }

  /**
   * Fills with a distribution. Each method has the call in its own code: a JVM counts by place
   * which class comes, and knows the one that does.
   */
  private CodeBlock fill(CodeBlock recipe) {
    return CodeBlock.builder()
        .addStatement("var distribution = $L", recipe)
        .beginControlFlow("if (draws.isParallel())")
        .addStatement("draws.fill(distribution, out, $L)", view.range())
        .nextControlFlow("else")
        .add(
            dialect.underSource(
                CodeBlock.of("distribution.fill(source, out, $L);\n", view.range())))
        .endControlFlow()
        .build();
  }

  private void arrays(String name, TypeName element, DistributionForms forms) {
    List<Parameter> parameters = forms.parameters();
    boolean isFloat = element.equals(TypeName.FLOAT);
    type.addMethod(
        start(forms, name, name, parameters, isFloat ? "float[]" : "[]")
            .returns(view.result(element), view.resultWords())
            .code(view.filled(element, allocation(element), each(name, names(parameters)), files))
            .build());
  }

  /** Fills with a distribution for each element of the last axis. */
  private CodeBlock each(String name, String arguments) {
    return CodeBlock.of(
        "draws.each(recipes.$L($L, $L), out, $L);\n",
        RecipeForms.kept(name),
        arguments,
        view.last(),
        view.range());
  }

  /** The form with an array for the first parameter: one vector for each element. */
  private void vectors(String name, TypeName element, DistributionForms forms) {
    Parameter first = forms.parameters().get(0);
    List<Parameter> others = forms.parameters().subList(1, forms.parameters().size());
    Form form = start(forms, name, name, List.of(first), "[]");
    others.forEach(p -> form.param(p.kind().javaType(), p.javaName(), p.description()));
    type.addMethod(
        form.returns(view.result(element), view.resultWords())
            .code(
                view.filled(
                    element,
                    CodeBlock.of(
                        "new $T[size][$L.length]",
                        ((ArrayTypeName) element).componentType(),
                        others.get(others.size() - 1).javaName()),
                    each(name, names(forms.parameters())),
                    files))
            .build());
  }

  /** The form that leaves out the last parameters. */
  private void defaults(
      String name, TypeName element, DistributionForms forms, int given, String brackets) {
    List<Parameter> all = forms.parameters();
    List<Parameter> left = all.subList(given, all.size());
    String arguments =
        all.stream()
            .map(
                p ->
                    !left.contains(p)
                        ? p.javaName()
                        : brackets.isEmpty()
                            ? p.defaultText()
                            : oneElement(TypeName.DOUBLE, p.defaultText()))
            .collect(joining(", "));
    type.addMethod(
        start(forms, name, name, all.subList(0, given), brackets)
            .returns(view.result(element), view.resultWords())
            .statement("return $L($L)", name, arguments)
            .build());
  }

  /** A constant array of one element, which nobody else sees. */
  private String oneElement(TypeName element, String value) {
    String field = "ONLY_" + value.replaceAll("\\W", "_");
    if (constants.add(field)) {
      type.addField(
          FieldSpec.builder(
                  ArrayTypeName.of(element),
                  field,
                  Modifier.PRIVATE,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer("{$L}", value)
              .build());
    }
    return field;
  }

  private CodeBlock allocation(TypeName element) {
    return element instanceof ArrayTypeName array
        ? CodeBlock.of("new $T[size][distribution.length()]", array.componentType())
        : CodeBlock.of("new $T[size]", element);
  }

  /** Words and parameters; {@code brackets} make arrays of these. */
  private Form start(
      DistributionForms forms, String name, String linked, List<Parameter> given, String brackets) {
    Form form =
        new Form(name, "{@link " + link(forms.reference(linked)) + "}, " + view.words() + ".");
    for (Parameter parameter : given) {
      String javaType =
          brackets.startsWith("float") ? brackets : parameter.kind().javaType() + brackets;
      form.param(
          javaType,
          parameter.javaName(),
          parameter.description() + (brackets.isEmpty() ? "" : ALONG));
    }
    String refusals = forms.refusals(given);
    return brackets.isEmpty()
        ? form.refuses(refusals)
        : form.refuses(
            (refusals.isEmpty() ? "" : refusals + "; or ") + "an array does not fit the last axis");
  }

  private String link(String reference) {
    return dialect.subclass().canonicalName() + "#" + reference;
  }

  private static String names(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::javaName).collect(joining(", "));
  }

  // Any distribution

  private void samples() {
    sample("ContinuousDistribution", TypeName.DOUBLE);
    sample("DiscreteDistribution", TypeName.LONG);
    if (view instanceof View.Into) {
      sample("VectorDistribution", Form.type("double[]"));
      sample("VectorDistribution", Form.type("long[]"));
    } else {
      sample("VectorDistribution", V);
    }
  }

  private void sample(String spi, TypeName element) {
    if (!view.takes(element)) {
      return;
    }
    boolean isVector = spi.startsWith("Vector");
    ClassName any = files.get(spi);
    Form form =
        new Form(
            "sample",
            (isVector ? "Vectors" : "Values") + " of any distribution, " + view.words() + ".");
    if (element.equals(V)) {
      form.typeParam(V, "the vectors");
    }
    CodeBlock fill =
        CodeBlock.of(
            "draws.of(distribution).fill(recipes.of(distribution), out, $L);\n", view.range());
    form.param(
            isVector ? ParameterizedTypeName.get(any, element) : any,
            "distribution",
            "what to draw from")
        .returns(view.result(element), view.resultWords());
    if (element.equals(V)) {
      vectors(form, (View.Size) view);
    } else {
      form.code(view.filled(element, allocation(element), fill, files));
    }
    type.addMethod(form.build());
  }

  /** Only the distribution knows the type of its vectors. */
  private void vectors(Form form, View.Size size) {
    CodeBlock drawn = CodeBlock.of("draws.of(distribution).sample(recipes.of(distribution), size)");
    form.statement(
        size.isFlat()
            ? CodeBlock.of("return $L", drawn)
            : CodeBlock.of(
                "return $T.copy($L, $L)",
                files.get("Nested"),
                drawn,
                String.join(", ", size.lengths())));
  }

  // Order

  private void permuted(View.Into into) {
    TypeName element = Form.type(into.element());
    if (element.isPrimitive()) {
      type.addMethod(
          new Form("permuted", "A shuffled copy, into the array.")
              .param(ArrayTypeName.of(element), "x", "as many elements; it may be the array itself")
              .returns(view.result(element), view.resultWords())
              .refuses("there are more elements or fewer")
              .statement("$T.length($S, x.length, to - from)", files.get("Parameters"), "x")
              .code(
                  dialect.underSource(
                      CodeBlock.builder()
                          .addStatement("$T.arraycopy(x, 0, out, from, to - from)", System.class)
                          .addStatement("$T.shuffle(source, out, from, to)", files.get("Shuffle"))
                          .build()))
              .statement("return out")
              .build());
    } else {
      permutedRows(into, false);
      permutedRows(into, true);
    }
  }

  private void permutedRows(View.Into into, boolean along) {
    Form form =
        new Form(
                "permuted",
                along
                    ? "A copy of which each column or each row is shuffled by itself, into the array."
                    : "A copy whose elements are shuffled as if they were one array, into the array.")
            .param(
                into.element() + "[]", "x", "rows of the same lengths; it may be the array itself");
    if (along) {
      form.param("int", "axis", "0 for each column, 1 for each row; -1 and -2 count from the last");
    }
    type.addMethod(
        form.returns(into.element() + "[]", view.resultWords())
            .refuses("the shapes differ" + (along ? ", or there is no such axis" : ""))
            .statement("$T.sameShape(x, out, from, to)", files.get("Nested"))
            .code(
                along
                    ? CodeBlock.of("$T.axis(axis);\n", files.get("Parameters"))
                    : CodeBlock.of(""))
            .code(
                dialect.underSource(
                    CodeBlock.builder()
                        .addStatement(
                            "$T.permuted(source, x, $Lout, from)",
                            files.get("NestedShuffle"),
                            along ? "axis, " : "")
                        .build()))
            .statement("return out")
            .build());
  }

  // Integers

  private void integers(Method method, Dtype dtype) {
    for (IntegerForms.Bound bound : IntegerForms.bounds(method, dtype)) {
      upTo(method, dtype, bound);
      range(method, dtype, bound, false);
      if (IntegerForms.takesArrays(method)) {
        upToEach(method, dtype, bound);
        each(method, dtype, bound, false);
      }
      if (IntegerForms.hasEndpoint(method)) {
        range(method, dtype, bound, true);
        each(method, dtype, bound, true);
      }
    }
  }

  private void upTo(Method method, Dtype dtype, IntegerForms.Bound bound) {
    String name = name(method, dtype);
    CodeBlock least = bound.number(IntegerForms.least(method));
    type.addMethod(
        integerForm(method, dtype)
            .param(bound.type(), "high", words(method, "high"))
            .refuses("high is out of its range")
            .statement("return $L($L, high)", name, least)
            .build());
  }

  private void upToEach(Method method, Dtype dtype, IntegerForms.Bound bound) {
    String name = name(method, dtype);
    CodeBlock least = bound.number(IntegerForms.least(method));
    type.addMethod(
        integerForm(method, dtype)
            .param(bound.array(), "high", words(method, "high") + ALONG)
            .refuses("a bound is out of its range, or the array does not fit the last axis")
            .statement(
                "return $L($L, high)",
                name,
                bound.isBig()
                    ? CodeBlock.of("new $T {$L}", bound.array(), least)
                    : oneElement(TypeName.LONG, least.toString()))
            .build());
  }

  private void range(Method method, Dtype dtype, IntegerForms.Bound bound, boolean endpoint) {
    type.addMethod(
        integerForm(method, dtype)
            .param(bound.type(), "low", words(method, "low"))
            .param(bound.type(), "high", words(method, "high"))
            .endpoint(endpoint, method)
            .refuses("low is not below high, or an integer is none of the dtype's")
            .code(
                integerBody(
                    dtype,
                    CodeBlock.builder()
                        .beginControlFlow("if ($L > 0)", view.count())
                        .add(
                            fill(
                                CodeBlock.of(
                                    "recipes.$L($T.$L, low, high, $L)",
                                    view instanceof View.Into && !bound.isBig()
                                        ? RecipeForms.kept("integers")
                                        : "integers",
                                    files.get("IntegerType"),
                                    dtype,
                                    IntegerForms.endpoint(method, endpoint))))
                        .endControlFlow()
                        .build()))
            .build());
  }

  private void each(Method method, Dtype dtype, IntegerForms.Bound bound, boolean endpoint) {
    type.addMethod(
        integerForm(method, dtype)
            .param(bound.array(), "low", words(method, "low") + ALONG)
            .param(bound.array(), "high", words(method, "high") + ALONG)
            .endpoint(endpoint, method)
            .refuses("a bound is out of its range, or an array does not fit the last axis")
            .code(
                integerBody(
                    dtype,
                    CodeBlock.builder()
                        .addStatement(
                            "draws.fill(recipes.$L($T.$L, low, high, $L, $L), out, $L)",
                            bound.isBig() ? "integers" : RecipeForms.kept("integers"),
                            files.get("IntegerType"),
                            dtype,
                            IntegerForms.endpoint(method, endpoint),
                            view.last(),
                            view.range())
                        .build()))
            .build());
  }

  private CodeBlock integerBody(Dtype dtype, CodeBlock fill) {
    TypeName element = Form.type(dtype.elementType());
    return view.filled(element, allocation(element), fill, files);
  }

  private Form integerForm(Method method, Dtype dtype) {
    String name = name(method, dtype);
    Form form =
        new Form(name, "{@link " + link(name + "(long, long)") + "}, " + view.words() + ".")
            .returns(view.result(Form.type(dtype.elementType())), view.resultWords());
    return IntegerForms.isInclusive(method)
        ? form.deprecated("in NumPy; {@code randint} is the same")
        : form;
  }

  private static String name(Method method, Dtype dtype) {
    return method.javaName() + dtype.suffix();
  }

  private static String words(Method method, String parameter) {
    return IntegerForms.parameter(method, parameter).description();
  }
}
