package org.numrand.surface.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import org.numrand.surface.Surface;

/** {@code Generator} draws from its source, unlocked. */
final class GeneratorDialect implements Dialect {
  private static final ClassName BIT_GENERATOR = ClassName.get("org.numrand.core", "BitGenerator");

  private static final ClassName VERSION = ClassName.get("org.numrand.core", "NumPyVersion");

  private final SourceFiles files;

  GeneratorDialect(SourceFiles files) {
    this.files = files;
  }

  @Override
  public Surface surface() {
    return Surface.GENERATOR;
  }

  @Override
  public ClassName facade() {
    return ClassName.get("org.numrand.distributions", "GeneratorMethods");
  }

  @Override
  public ClassName subclass() {
    return files.get("Generator");
  }

  @Override
  public void start(TypeSpec.Builder type) {
    ClassName floats = files.get("Float32Source");
    ClassName history = HistoryClass.name(this);
    ClassName early = files.get("EarlyIntegers");
    type.addField(FieldSpec.builder(BIT_GENERATOR, "bits", Modifier.FINAL).build())
        .addField(FieldSpec.builder(files.get("VariateSource"), "source", Modifier.FINAL).build())
        .addField(FieldSpec.builder(floats, "floats", Modifier.FINAL).build())
        .addField(
            FieldSpec.builder(nullable(history), "history", Modifier.FINAL)
                .addJavadoc("What older versions draw otherwise; null for the newest.\n")
                .build())
        .addField(
            FieldSpec.builder(nullable(early), "early", Modifier.FINAL)
                .addJavadoc("How an early version draws integers; null for all others.\n")
                .build())
        .addField(FieldSpec.builder(drawsType(), "draws", Modifier.FINAL).build())
        .addField(FieldSpec.builder(recipes(), "recipes", Modifier.FINAL).build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(BIT_GENERATOR, "bitGenerator")
                .addParameter(VERSION, "version")
                .addStatement(
                    "this.bits = $T.requireNonNull(bitGenerator, $S)",
                    Objects.class,
                    "bitGenerator")
                .addStatement(
                    "this.source = new $T(bitGenerator, version)", files.get("ZigguratSource"))
                .addStatement("this.floats = new $T(bitGenerator, version)", floats)
                .addStatement("this.history = $T.of(version)", history)
                .addStatement("this.early = $T.of(version)", early)
                .addStatement("this.draws = new $T(source, floats)", drawsType())
                .addStatement("this.recipes = new Recipes(version, history, early)")
                .build());
  }

  static TypeName nullable(TypeName type) {
    return type.annotated(
        AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build());
  }

  @Override
  public CodeBlock drawn(CodeBlock newest, UnaryOperator<CodeBlock> draw, CodeBlock older) {
    return CodeBlock.builder()
        .beginControlFlow("if (history != null)")
        .add(draw.apply(CodeBlock.of("history.$L", older)))
        .endControlFlow()
        .add(newest)
        .build();
  }

  @Override
  public CodeBlock one(CodeBlock distribution) {
    return CodeBlock.of("return $L.sample(source);\n", distribution);
  }

  @Override
  public CodeBlock many(CodeBlock distribution) {
    return CodeBlock.of("return $L.sample(source, size);\n", distribution);
  }

  @Override
  public String draws() {
    return "draws";
  }

  @Override
  public ClassName drawsType() {
    return files.get("GeneratorDraws");
  }

  @Override
  public ClassName recipes() {
    return ClassName.get("org.numrand.distributions.draw", "GeneratorRecipes");
  }

  /** The source, which a draw waits for: so one load less comes before it. */
  @Override
  public List<Kept> keptBesides() {
    return List.of(new Kept(files.get("VariateSource"), "source", "what it draws from"));
  }

  @Override
  public CodeBlock underSource(CodeBlock draw) {
    return draw;
  }

  @Override
  public String viewPackage() {
    return "org.numrand.distributions.view";
  }

  @Override
  public CodeBlock integer(CodeBlock bounds) {
    return CodeBlock.of(
        "(early == null || !early.differ($2L) ? $1T.sample(bits, $2L) : early.one(bits, $2L))",
        files.get("Integers"),
        bounds);
  }

  @Override
  public CodeBlock integers(CodeBlock bounds) {
    return CodeBlock.of(
        "early == null ? $1T.of($3L) : $2T.one($3L, way)",
        files.get("Integers"),
        files.get("EachInteger"),
        bounds);
  }

  @Override
  public CodeBlock way() {
    return CodeBlock.of("way");
  }

  @Override
  public void startRecipes(TypeSpec.Builder type) {
    ClassName history = HistoryClass.name(this);
    ClassName early = files.get("EarlyIntegers");
    ClassName way = files.get("EachInteger").nestedClass("Way");
    type.addField(VERSION, "version", Modifier.PRIVATE, Modifier.FINAL)
        .addField(nullable(history), "history", Modifier.PRIVATE, Modifier.FINAL)
        .addField(nullable(early), "early", Modifier.PRIVATE, Modifier.FINAL)
        .addField(way, "way", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(VERSION, "version")
                .addParameter(nullable(history), "history")
                .addParameter(nullable(early), "early")
                .addStatement("this.version = version")
                .addStatement("this.history = history")
                .addStatement("this.early = early")
                .addStatement(
                    "this.way = early == null ? $T::lemire : early::next", files.get("EachInteger"))
                .build());
  }

  @Override
  public CodeBlock withOptions(ClassName described) {
    return CodeBlock.of("version.isBefore($T.V1_18_3) ? it.before1183() : it", VERSION);
  }

  @Override
  public String describedIf() {
    return "history != null";
  }

  @Override
  public CodeBlock indices(CodeBlock length, String size, CodeBlock how) {
    return CodeBlock.of("$L.indices($L, $L, early)", how, length, size);
  }

  @Override
  public CodeBlock draw(CodeBlock function) {
    return CodeBlock.of("$L.apply(source)", function);
  }

  @Override
  public CodeBlock drawIndices(CodeBlock indices) {
    return CodeBlock.of("$L.draw(source)", indices);
  }

  @Override
  public CodeBlock shuffle(String range) {
    return CodeBlock.of("$T.shuffle(source, x$L);\n", files.get("Shuffle"), range);
  }
}
