package org.numrand.surface.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import org.numrand.surface.Result;
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
                .build());
  }

  private static TypeName nullable(ClassName type) {
    return type.annotated(
        AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build());
  }

  @Override
  public CodeBlock drawn(UnaryOperator<CodeBlock> draw, CodeBlock newest, CodeBlock older) {
    return CodeBlock.builder()
        .beginControlFlow("if (history != null)")
        .add(draw.apply(CodeBlock.of("history.$L", older)))
        .endControlFlow()
        .add(draw.apply(newest))
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
  public CodeBlock fillRows(CodeBlock distribution) {
    return CodeBlock.of("$L.fill(source, out);\nreturn out;\n", distribution);
  }

  @Override
  public CodeBlock fill(CodeBlock distribution) {
    return CodeBlock.of("$L.fill(source, out, 0, out.length);\nreturn out;\n", distribution);
  }

  @Override
  public CodeBlock each(Result result, CodeBlock distribution, String lengths) {
    return CodeBlock.of(
        "return $T.$L(source, i -> $L, $L);\n",
        files.get("Broadcast"),
        result == Result.REAL ? "reals" : "counts",
        distribution,
        lengths);
  }

  @Override
  public CodeBlock integer(CodeBlock bounds) {
    return CodeBlock.of(
        "(early == null ? $1T.sample(bits, $2L) : early.one(bits, $2L))", integers(), bounds);
  }

  @Override
  public CodeBlock oneInteger(CodeBlock bounds) {
    return CodeBlock.of(
        "return early == null ? $1T.of($2L).sample(source) : early.one(bits, $2L);\n",
        integers(),
        bounds);
  }

  @Override
  public ClassName integers() {
    return files.get("Integers");
  }

  @Override
  public CodeBlock integers(CodeBlock bounds) {
    return CodeBlock.builder()
        .beginControlFlow("if (out.length > 0 && early != null)")
        .addStatement(
            "$T.copy(early.many(bits, $L, out.length), out)", files.get("EachInteger"), bounds)
        .nextControlFlow("else if (out.length > 0)")
        .addStatement("$T.of($L).fill(source, out, 0, out.length)", integers(), bounds)
        .endControlFlow()
        .addStatement("return out")
        .build();
  }

  @Override
  public CodeBlock eachInteger(String elementType, CodeBlock bounds) {
    return CodeBlock.builder()
        .addStatement(
            "$1L[] out = new $1L[$2T.length(low.length, high.length)]",
            elementType,
            files.get("Broadcast"))
        .beginControlFlow("if (early != null)")
        .addStatement(
            "$T.copy(early.each(bits, $L, out.length), out)", files.get("EachInteger"), bounds)
        .nextControlFlow("else")
        .addStatement("$T.each(bits, $L, out)", integers(), bounds)
        .endControlFlow()
        .addStatement("return out")
        .build();
  }

  @Override
  public CodeBlock indices(String length, String size, CodeBlock how) {
    return CodeBlock.of("$L.indices($L, $L)", how, length, size);
  }

  @Override
  public CodeBlock draw(CodeBlock function) {
    return CodeBlock.of("$L.apply(bits)", function);
  }

  @Override
  public CodeBlock shuffle() {
    return CodeBlock.of("$T.shuffle(bits, x);\n", files.get("Shuffle"));
  }
}
