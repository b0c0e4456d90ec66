package org.numrand.surface.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
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
        .addField(FieldSpec.builder(recipes(), "recipes", Modifier.FINAL).build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(BIT_GENERATOR, "bitGenerator")
                .addParameter(ClassName.get("org.numrand.core", "NumPyVersion"), "version")
                .addStatement("this.source = new $T(bitGenerator, version)", source)
                .addStatement("this.recipes = new Recipes(source)")
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
  public String draws() {
    return "source";
  }

  @Override
  public ClassName drawsType() {
    return files.get("Draws");
  }

  @Override
  public ClassName recipes() {
    return ClassName.get("org.numrand.numpy.draw", "RandomStateRecipes");
  }

  @Override
  public List<Kept> keptBesides() {
    return List.of();
  }

  @Override
  public CodeBlock underSource(CodeBlock draw) {
    return CodeBlock.builder()
        .addStatement("var source = draws.acquire()")
        .beginControlFlow("try")
        .add(draw)
        .nextControlFlow("finally")
        .addStatement("draws.release(source)")
        .endControlFlow()
        .build();
  }

  @Override
  public String viewPackage() {
    return "org.numrand.numpy.view";
  }

  /** Only under the lock it is known which version to draw of. */
  @Override
  public CodeBlock drawn(CodeBlock newest, UnaryOperator<CodeBlock> draw, CodeBlock older) {
    return newest;
  }

  @Override
  public CodeBlock integer(CodeBlock bounds) {
    return CodeBlock.of("source.integer($L)", bounds);
  }

  @Override
  public CodeBlock integers(CodeBlock bounds) {
    return CodeBlock.of("$T.of($L)", files.get("LegacyIntegers"), bounds);
  }

  @Override
  public CodeBlock way() {
    return CodeBlock.of("$T::next", files.get("LegacyIntegers"));
  }

  @Override
  public void startRecipes(TypeSpec.Builder type) {
    ClassName source = files.get("LockedSource");
    type.addField(source, "source", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(source, "source")
                .addStatement("this.source = source")
                .build());
  }

  @Override
  public CodeBlock withOptions(ClassName described) {
    return CodeBlock.of("$T.legacy(it)", described);
  }

  @Override
  public String describedIf() {
    return "";
  }

  @Override
  public CodeBlock indices(CodeBlock length, String size, CodeBlock how) {
    return CodeBlock.of("recipes.indices($L, $L, $L)", length, size, how);
  }

  @Override
  public CodeBlock draw(CodeBlock function) {
    return CodeBlock.of("source.draw($L)", function);
  }

  @Override
  public CodeBlock drawIndices(CodeBlock indices) {
    return CodeBlock.of("source.draw($L::draw)", indices);
  }

  @Override
  public CodeBlock shuffle(String range) {
    return CodeBlock.of(
        "source.run(current -> $T.shuffle(current, x$L));\n", files.get("Shuffle"), range);
  }
}
