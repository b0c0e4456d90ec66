package org.numrand.surface.generator;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import org.numrand.surface.Kind;
import org.numrand.surface.LegacyClass;
import org.numrand.surface.Method;
import org.numrand.surface.Parameter;
import org.numrand.surface.Result;
import org.numrand.surface.Sampler;
import org.numrand.surface.Surface;

/**
 * The forms of a method that draws values or vectors from a distribution: one, many, an array
 * filled, one for each set of parameters.
 */
final class DistributionForms {
  static final String FLOAT32 = "Float32";

  private final Dialect dialect;
  private final SourceFiles files;
  private final TypeSpec.Builder type;
  private final Method method;
  private final Sampler sampler;
  private final List<Parameter> parameters;
  private final boolean isVector;
  private final String name;
  private final String element;

  /** For words and code about the method alone. */
  DistributionForms(Dialect dialect, SourceFiles files, Method method) {
    this(dialect, files, TypeSpec.classBuilder("Unused"), method);
  }

  DistributionForms(Dialect dialect, SourceFiles files, TypeSpec.Builder type, Method method) {
    this.dialect = dialect;
    this.files = files;
    this.type = type;
    this.method = method;
    this.sampler = method.sampler(dialect.surface());
    this.isVector = method.result() == Result.REALS || method.result() == Result.COUNTS;
    this.parameters =
        method.parameters(dialect.surface()).stream()
            .filter(parameter -> !isVector || !parameter.hasDefault())
            .toList();
    this.name = method.javaName();
    this.element = method.result().javaType();
  }

  void add() {
    defaults();
    one();
    many();
    if (!isVector) {
      for (int arrays = 1; arrays < 1 << parameters.size(); arrays++) {
        each(arrays);
      }
    }
    if (dialect.surface() == Surface.GENERATOR && method.float32() != null) {
      float32(files.get(method.float32()));
    }
    if (dialect.surface() == Surface.RANDOM_STATE && method.alias() != null) {
      alias(Method.camelCase(method.alias()));
    }
  }

  /** The forms that leave out the last parameters, one more each. */
  private void defaults() {
    int given = parameters.size();
    while (given > 0 && parameters.get(given - 1).hasDefault()) {
      given--;
      List<Parameter> left = parameters.subList(0, given);
      String values =
          parameters.stream()
              .skip(given)
              .map(parameter -> parameter.javaName() + " = " + parameter.defaultText())
              .collect(joining(", "));
      String arguments =
          parameters.stream()
              .map(p -> left.contains(p) ? p.javaName() : p.defaultText())
              .collect(joining(", "));
      type.addMethod(
          form(name, "{@link #" + reference(name) + "} with " + values + ".", left)
              .returns(element, "one value")
              .statement("return $L($L)", name, arguments)
              .build());
    }
  }

  private void one() {
    type.addMethod(
        form(name, (isVector ? "One vector of " : "One value of ") + link() + ".", parameters)
            .paragraph(draws())
            .returns(element, isVector ? "one vector" : "one value")
            .code(
                drawn(
                    isDirect()
                        ? CodeBlock.of(
                            "return $T.sample(source, $L);\n",
                            files.get(sampler.className()),
                            arguments(0))
                        : dialect.one(
                            once(
                                name,
                                files.get(sampler.className()),
                                sampler.kept() ? kept() : make(0))),
                    dialect::one))
            .build());
  }

  /** Whether the class has a static {@code sample} of the parameters, which needs no object. */
  private boolean isDirect() {
    return !sampler.kept()
        && method.isOn(Surface.RANDOM_STATE)
        && method.sampler(Surface.RANDOM_STATE).kept();
  }

  private void many() {
    type.addMethod(
        form(name, "A new array of {@link #" + reference(name) + "}.", parameters)
            .param("int", "size", "how many, at least 0")
            .returns(element + "[]", isVector ? "a new array, one vector a row" : "a new array")
            .code(drawn(dialect.many(make(0)), dialect::many))
            .build());
  }

  /** One value for each element; the bits of {@code arrays} say which parameters are arrays. */
  private void each(int arrays) {
    Form form = new Form(name, "{@link #" + reference(name) + "} for each set of elements.");
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      boolean isArray = (arrays >> i & 1) != 0;
      form.param(
          parameter.kind().javaType() + (isArray ? "[]" : ""),
          parameter.javaName(),
          parameter.description() + (isArray ? "; one for each value, or one for all" : ""));
    }
    form.returns(element + "[]", "one value for each set of elements")
        .refuses("a parameter is out of its range, or two arrays differ in length");
    int all = (1 << parameters.size()) - 1;
    if (arrays == all) {
      form.statement(
              "$1L[] out = new $1L[$2T.length($3L)]", element, files.get("Broadcast"), lengths())
          .statement(
              "$L.each(i -> recipes.$L($L), out, 0, out.length, out.length, $L)",
              dialect.draws(),
              name,
              arguments(all),
              lengths())
          .statement("return out");
    } else {
      String arguments =
          IntStream.range(0, parameters.size())
              .mapToObj(i -> array(parameters.get(i), (arrays >> i & 1) != 0))
              .collect(joining(", "));
      form.statement("return $L($L)", name, arguments);
    }
    type.addMethod(form.build());
  }

  private String lengths() {
    return parameters.stream().map(p -> p.javaName() + ".length").collect(joining(", "));
  }

  private static String array(Parameter parameter, boolean isArray) {
    String javaName = parameter.javaName();
    return isArray ? javaName : "new " + parameter.kind().javaType() + "[] {" + javaName + "}";
  }

  /** RandomState's other name for the same forms. */
  private void alias(String other) {
    type.addMethod(
        form(other, "The same as {@link #" + reference(name) + "}.", parameters)
            .returns(element, "one value")
            .statement("return $L($L)", name, names())
            .build());
    type.addMethod(
        form(other, "A new array of {@link #" + reference(name) + "}.", parameters)
            .param("int", "size", "how many, at least 0")
            .returns(element + "[]", "a new array")
            .statement("return $L($Lsize)", name, prefix())
            .build());
  }

  // Single precision

  private void float32(ClassName distribution) {
    String floats = name + FLOAT32;
    CodeBlock make = makeFloat32();
    CodeBlock kept =
        sampler.kept()
            ? CodeBlock.of(
                "$L.of($L, any -> new $T((float) any))",
                addRecent(floats, distribution),
                names(),
                distribution)
            : make;
    String summary = "One value of " + method.words() + " in single precision.";
    type.addMethod(
        form(floats, summary, parameters)
            .returns("float", "one value")
            .statement("return $L.sample(floats)", once(floats, distribution, kept))
            .build());
    type.addMethod(
        form(floats, "A new array of {@link #" + reference(floats) + "}.", parameters)
            .param("int", "size", "how many, at least 0")
            .returns("float[]", "a new array")
            .statement("float[] out = new float[$T.size(size)]", files.get("Parameters"))
            .statement("$L.fill(floats, out, 0, size)", make)
            .statement("return out")
            .build());
    if (!parameters.isEmpty()) {
      Parameter parameter = parameters.get(0);
      type.addMethod(
          new Form(floats, "{@link #" + reference(floats) + "} for each element.")
              .param("float[]", parameter.javaName(), parameter.description() + "; one for each")
              .returns("float[]", "one value for each element")
              .refuses("a parameter is out of its range")
              .statement("float[] out = new float[$L.length]", names())
              .statement(
                  "draws.each(i -> new $1T($2L[i]), out, 0, out.length, out.length, out.length)",
                  distribution,
                  names())
              .statement("return out")
              .build());
    }
  }

  // The distribution

  /** The distribution in single precision. */
  private CodeBlock makeFloat32() {
    return CodeBlock.of(
        "new $T($L)",
        files.get(Objects.requireNonNull(method.float32())),
        parameters.isEmpty() ? "" : "(float) " + names());
  }

  /**
   * Statements that draw from a distribution; before them those for an older version, of which the
   * newest must not know: objects that two branches share are never optimized away.
   */
  private CodeBlock drawn(CodeBlock newest, UnaryOperator<CodeBlock> draw) {
    return sampler.hadOtherMakers()
        ? dialect.drawn(newest, draw, CodeBlock.of("$L($L)", name, arguments(0)))
        : newest;
  }

  /** The distribution of the parameters, which are elements of arrays where a bit is set. */
  CodeBlock make(int arrays) {
    return make(sampler.maker(), arguments(arrays));
  }

  /** The distribution that a maker makes of the parameters. */
  CodeBlock make(String maker) {
    return make(maker, arguments(0));
  }

  private CodeBlock make(String maker, CodeBlock arguments) {
    ClassName owner = files.get(Sampler.className(maker));
    int dot = maker.indexOf('.');
    return dot < 0
        ? CodeBlock.of("new $T($L)", owner, arguments)
        : CodeBlock.of("$T.$L($L)", owner, maker.substring(dot + 1), arguments);
  }

  /** The arguments of a maker or a recipe. */
  CodeBlock arguments(int arrays) {
    return IntStream.range(0, parameters.size())
        .mapToObj(i -> argument(parameters.get(i), (arrays >> i & 1) != 0))
        .collect(CodeBlock.joining(", "));
  }

  /** Whether single draws keep the last distribution. */
  boolean isKept() {
    return sampler.kept();
  }

  /** The parameters of all forms. */
  List<Parameter> parameters() {
    return parameters;
  }

  /** The interface of the distribution. */
  TypeName distributionType() {
    return switch (method.result()) {
      case REAL -> files.get("ContinuousDistribution");
      case COUNT -> files.get("DiscreteDistribution");
      default -> ParameterizedTypeName.get(files.get("VectorDistribution"), Form.type(element));
    };
  }

  CodeBlock argument(Parameter parameter, boolean isElement) {
    String javaName = parameter.javaName();
    if (!isElement) {
      return CodeBlock.of("$L", javaName);
    }
    // Comparisons with another parameter pass NaN, which so stands for a missing one.
    boolean compared = parameters.stream().anyMatch(p -> p.notBelow() != null);
    return CodeBlock.of(
        "$T.at($L, i$L)", files.get("Broadcast"), javaName, compared ? ", Double.NaN" : "");
  }

  private boolean isMadeByConstructor() {
    return sampler.maker().equals(sampler.className());
  }

  private String factory() {
    return isMadeByConstructor()
        ? "new"
        : sampler.maker().substring(sampler.className().length() + 1);
  }

  /** The kept distribution of the parameters; its field is added. */
  private CodeBlock kept() {
    ClassName owner = files.get(sampler.className());
    ClassName kept =
        isMadeByConstructor()
            ? owner
            : files.get(
                method.result() == Result.REAL ? "ContinuousDistribution" : "DiscreteDistribution");
    return CodeBlock.of(
        "$L.$L($L, $T::$L)", addRecent(name, kept), recentMethod(), names(), owner, factory());
  }

  /** A constant in place of a distribution without parameters; its field is added. */
  private CodeBlock once(String javaName, ClassName distribution, CodeBlock make) {
    if (!parameters.isEmpty()) {
      return make;
    }
    String field = constant(javaName);
    type.addField(
        FieldSpec.builder(distribution, field, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", distribution)
            .build());
    return CodeBlock.of("$L", field);
  }

  private static String constant(String javaName) {
    return javaName.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }

  /** What a recipe gives: the façade's constant, or else a new distribution. */
  CodeBlock recipe() {
    return parameters.isEmpty() ? CodeBlock.of("$L", constant(name)) : make(0);
  }

  /** The same in single precision. */
  CodeBlock recipeFloat32() {
    return parameters.isEmpty() ? CodeBlock.of("$L", constant(name + FLOAT32)) : makeFloat32();
  }

  private String addRecent(String javaName, ClassName kept) {
    String field =
        "recent" + javaName.substring(0, 1).toUpperCase(Locale.ROOT) + javaName.substring(1);
    ClassName recent = files.get("Recent");
    type.addField(
        FieldSpec.builder(
                ParameterizedTypeName.get(recent, kept), field, Modifier.PRIVATE, Modifier.FINAL)
            .initializer("new $T<>()", recent)
            .build());
    return field;
  }

  private String recentMethod() {
    List<Kind> kinds = parameters.stream().map(Parameter::kind).toList();
    if (kinds.stream().allMatch(kind -> kind == Kind.REAL)) {
      return "of";
    }
    if (kinds.equals(List.of(Kind.COUNT, Kind.REAL))) {
      return "ofCount";
    }
    if (kinds.equals(List.of(Kind.COUNT, Kind.COUNT, Kind.COUNT))) {
      return "ofCounts";
    }
    throw new IllegalArgumentException(
        "the row \""
            + method.name()
            + "\" keeps a distribution of "
            + kinds
            + ": add it to Recent");
  }

  // Words

  private Form form(String javaName, String summary, List<Parameter> given) {
    Form form = new Form(javaName, summary);
    given.forEach(p -> form.param(p.kind().javaType(), p.javaName(), p.description()));
    return form.refuses(refusals(given));
  }

  /** What the values are, with a link to the public class that says more. */
  private String link() {
    Sampler modern = method.samplers().get(Surface.GENERATOR);
    return modern == null
        ? method.words()
        : "{@linkplain " + files.get(modern.className()) + " " + method.words() + "}";
  }

  private String draws() {
    LegacyClass legacy = method.legacyClass();
    return dialect.surface() == Surface.RANDOM_STATE && legacy != null
        ? sampler.draws() + " Legacy class " + legacy + "."
        : sampler.draws();
  }

  String refusals(List<Parameter> given) {
    boolean ranges =
        given.stream().anyMatch(p -> !p.range().words().isEmpty() || p.notBelow() != null);
    boolean rules = !method.rule().isEmpty() && given.size() == parameters.size();
    if (!ranges) {
      return rules ? "not: " + method.rule() : "";
    }
    return "a parameter is out of its range" + (rules ? ", or not: " + method.rule() : "");
  }

  /** The form with all parameters as numbers, as Javadoc's links have it. */
  String reference(String javaName) {
    return parameters.stream()
        .map(p -> p.kind().javaType())
        .collect(joining(", ", javaName + "(", ")"));
  }

  private String names() {
    return parameters.stream().map(Parameter::javaName).collect(joining(", "));
  }

  private String prefix() {
    return parameters.isEmpty() ? "" : names() + ", ";
  }
}
