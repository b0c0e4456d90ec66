package org.numrand.surface.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/** {@code RandomState} draws under its engine's lock. */
final class RandomStateDialect implements Dialect {
  private static final ClassName BIT_GENERATOR = ClassName.get("org.numrand.core", "BitGenerator");

  private final SourceFiles files;

  RandomStateDialect(SourceFiles files) {
    this.files = files;
  }

  @Override
  public Surface surface() {
    return Surface.RANDOM_STATE;
  }

  @Override
  public ClassName facade() {
    return ClassName.get("org.numrand.numpy", "RandomStateMethods");
  }

  @Override
  public ClassName subclass() {
    return files.get("RandomState");
  }

  @Override
  public void start(TypeSpec.Builder type) {
    ClassName source = files.get("LockedSource");
    type.addField(FieldSpec.builder(source, "source", Modifier.FINAL).build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(BIT_GENERATOR, "bitGenerator")
                .addParameter(ClassName.get("org.numrand.core", "NumPyVersion"), "version")
                .addStatement("this.source = new $T(bitGenerator, version)", source)
                .build());
  }

  @Override
  public CodeBlock one(CodeBlock distribution) {
    return CodeBlock.of("return source.draw($L);\n", distribution);
  }

  @Override
  public CodeBlock many(CodeBlock distribution) {
    return CodeBlock.of("return source.draw($L, size);\n", distribution);
  }

  @Override
  public CodeBlock fillRows(CodeBlock distribution) {
    return fill(distribution);
  }

  @Override
  public CodeBlock fill(CodeBlock distribution) {
    return CodeBlock.of("return source.draw($L, out);\n", distribution);
  }

  @Override
  public CodeBlock each(Result result, CodeBlock distribution, String lengths) {
    return CodeBlock.of(
        "return source.$L(i -> $L, $L);\n",
        result == Result.REAL ? "reals" : "counts",
        distribution,
        lengths);
  }

  /** Only under the lock it is known which version to draw of. */
  @Override
  public CodeBlock drawn(UnaryOperator<CodeBlock> draw, CodeBlock newest, CodeBlock older) {
    return draw.apply(newest);
  }

  @Override
  public CodeBlock integer(CodeBlock bounds) {
    return CodeBlock.of("source.integer($L)", bounds);
  }

  @Override
  public CodeBlock oneInteger(CodeBlock bounds) {
    return one(CodeBlock.of("$T.of($L)", integers(), bounds));
  }

  @Override
  public ClassName integers() {
    return files.get("LegacyIntegers");
  }

  @Override
  public CodeBlock integers(CodeBlock bounds) {
    return CodeBlock.of(
        "return out.length == 0 ? out : source.draw($T.of($L), out);\n", integers(), bounds);
  }

  @Override
  public CodeBlock eachInteger(String elementType, CodeBlock bounds) {
    return CodeBlock.builder()
        .addStatement(
            "$1L[] out = new $1L[$2T.length(low.length, high.length)]",
            elementType,
            files.get("Broadcast"))
        .addStatement("source.run(current -> $T.each(current, $L, out))", integers(), bounds)
        .addStatement("return out")
        .build();
  }

  @Override
  public CodeBlock indices(String length, String size, CodeBlock how) {
    return CodeBlock.of("$T.of($L, $L, $L)", files.get("LegacyChoice"), length, size, how);
  }

  @Override
  public CodeBlock draw(CodeBlock function) {
    return CodeBlock.of("source.draw($L)", function);
  }

  @Override
  public CodeBlock shuffle() {
    return CodeBlock.of(
        "source.run(current -> $T.shuffle(current.bits(), x));\n", files.get("Shuffle"));
  }
}
