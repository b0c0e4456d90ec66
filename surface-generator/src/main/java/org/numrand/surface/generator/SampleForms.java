package org.numrand.surface.generator;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The forms that draw any distribution: one value, many, a stream. */
final class SampleForms {
  private static final TypeVariableName V = TypeVariableName.get("V");
  private static final String DISTRIBUTION = "distribution";

  private final Dialect dialect;
  private final SourceFiles files;
  private final TypeSpec.Builder type;

  SampleForms(Dialect dialect, SourceFiles files, TypeSpec.Builder type) {
    this.dialect = dialect;
    this.files = files;
    this.type = type;
  }

  void add() {
    add(files.get("ContinuousDistribution"), TypeName.DOUBLE, DoubleStream.class, "doubles");
    add(files.get("DiscreteDistribution"), TypeName.LONG, LongStream.class, "longs");
    add(ParameterizedTypeName.get(files.get("VectorDistribution"), V), V, Stream.class, "objects");
  }

  private void add(TypeName spi, TypeName value, Class<?> stream, String endless) {
    boolean isVector = value.equals(V);
    String what = isVector ? "vector" : "value";
    CodeBlock own = CodeBlock.of("recipes.of(distribution)");
    type.addMethod(
        start("sample", "One " + what + " of any distribution.", spi, isVector)
            .paragraph(
                "A distribution is a description: with one of numrand's, this is the method of its"
                    + " name.")
            .returns(value, "one " + what)
            .code(dialect.one(own))
            .build());
    type.addMethod(
        start("sample", "A new array of " + what + "s of any distribution.", spi, isVector)
            .param("int", "size", "how many, at least 0")
            .returns(ArrayTypeName.of(value), isVector ? "one vector a row" : "a new array")
            .code(dialect.many(own))
            .build());
    type.addMethod(
        start(
                "stream",
                "An endless stream of what {@code sample(distribution)} gives, one after the"
                    + " other.",
                spi,
                isVector)
            .paragraph(
                "Each is drawn when it is asked for, and with {@code limit} no more than it lets"
                    + " through. A parallel stream draws on one thread, and gives the same: only"
                    + " what comes after {@code limit} runs on many. (If it was told to be {@code"
                    + " unordered()} before a {@code filter}, it may draw ahead.)")
            .returns(
                isVector
                    ? ParameterizedTypeName.get(ClassName.get(stream), V)
                    : ClassName.get(stream),
                "a stream that draws when it is asked")
            .statement("return $T.$L(() -> sample(distribution))", files.get("Endless"), endless)
            .build());
  }

  private static Form start(String name, String summary, TypeName spi, boolean isVector) {
    Form form = new Form(name, summary);
    if (isVector) {
      form.typeParam(V, "the vectors");
    }
    return form.param(spi, DISTRIBUTION, "what to draw from");
  }
}
