package org.numrand.surface.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/** {@code Generator} draws from its source, unlocked. */
final class GeneratorDialect implements Dialect {
  private static final ClassName BIT_GENERATOR = ClassName.get("org.numrand.core", "BitGenerator");

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
    type.addField(FieldSpec.builder(BIT_GENERATOR, "bits", Modifier.FINAL).build())
        .addField(FieldSpec.builder(files.get("VariateSource"), "source", Modifier.FINAL).build())
        .addField(FieldSpec.builder(floats, "floats", Modifier.FINAL).build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(BIT_GENERATOR, "bitGenerator")
                .addStatement(
                    "this.bits = $T.requireNonNull(bitGenerator, $S)",
                    Objects.class,
                    "bitGenerator")
                .addStatement("this.source = new $T(bitGenerator)", files.get("ZigguratSource"))
                .addStatement("this.floats = new $T(bitGenerator)", floats)
                .build());
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
    return CodeBlock.of("$T.sample(bits, $L)", integers(), bounds);
  }

  @Override
  public ClassName integers() {
    return files.get("Integers");
  }

  @Override
  public CodeBlock integers(CodeBlock bounds) {
    return CodeBlock.builder()
        .beginControlFlow("if (out.length > 0)")
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
        .addStatement("$T.each(bits, $L, out)", integers(), bounds)
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
