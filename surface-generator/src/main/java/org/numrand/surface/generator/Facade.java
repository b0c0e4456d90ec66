package org.numrand.surface.generator;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import javax.lang.model.element.Modifier;
import org.numrand.surface.Method;
import org.numrand.surface.Result;
import org.numrand.surface.Surface;

/** A class with all generated forms of a surface's methods, and its views. */
final class Facade {
  private final Dialect dialect;
  private final SourceFiles files;

  Facade(Dialect dialect, SourceFiles files) {
    this.dialect = dialect;
    this.files = files;
  }

  List<JavaFile> write(List<Method> methods) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(dialect.facade())
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.SEALED)
            .addPermittedSubclass(dialect.subclass())
            .addJavadoc(
                "The methods of {@link $T} in all their forms, one value, many, each.\n",
                dialect.subclass());
    dialect.start(type);
    for (Method method : methods) {
      if (method.result() == Result.ELEMENTS) {
        new SequenceForms(dialect, files, type, method).add();
      } else if (!method.sampler(dialect.surface()).byHand()) {
        add(type, method);
      }
    }
    new SampleForms(dialect, files, type).add();
    List<JavaFile> all = new ArrayList<>();
    all.add(new RecipeForms(dialect, files).write(methods, type));
    TypeSpec.Builder parallel = parallel();
    for (View view : View.all()) {
      if (dialect.surface() == Surface.GENERATOR || !view.equals(new View.Into("float"))) {
        view(type, dialect.draws(), view);
        view(parallel, "draws", view);
        all.add(new ViewForms(dialect, files, view).write(methods));
      }
    }
    all.add(file(dialect.viewPackage(), parallel.build()));
    parallel(type);
    all.add(file(dialect.facade().packageName(), type.build()));
    return all;
  }

  static JavaFile file(String packageName, TypeSpec type) {
    return JavaFile.builder(packageName, type)
        .addFileComment("Generated from the table of numrand-surface; do not edit.")
        .skipJavaLangImports(true)
        .build();
  }

  private void add(TypeSpec.Builder type, Method method) {
    if (method.result() == Result.INTEGER) {
      method.dtypes().forEach(dtype -> new IntegerForms(dialect, files, type, method, dtype).add());
    } else {
      new DistributionForms(dialect, files, type, method).add();
    }
  }

  // Views

  private void view(TypeSpec.Builder type, String draws, View view) {
    ClassName name = ClassName.get(dialect.viewPackage(), view.name());
    if (view instanceof View.Size size) {
      size(type, draws, name, size.lengths());
    } else {
      into(type, draws, name, ((View.Into) view).element());
    }
  }

  private void size(TypeSpec.Builder type, String draws, ClassName view, List<String> lengths) {
    String all = String.join(", ", lengths);
    Form form =
        new Form("size", "All methods with {@code size=(" + all + ")}: one call, in C order.");
    for (String length : lengths) {
      form.param("int", length, "how many, at least 0");
    }
    type.addMethod(
        form.returns(view, "the methods, to be used once or often")
            .refuses("a length is below 0, or all are too large together")
            .statement("return new $T($L, $L)", view, dialect.viewArguments(draws), all)
            .build());
  }

  private void into(TypeSpec.Builder type, String draws, ClassName view, String element) {
    TypeName array = ArrayTypeName.of(Form.type(element));
    type.addMethod(
        new Form("into", "All methods with {@code out=}: the values go into an array.")
            .param(array, "out", "the array, not copied")
            .returns(view, "the methods, to be used once or often")
            .statement("return into(out, 0, out.length)")
            .build());
    type.addMethod(
        new Form("into", "All methods with {@code out=}: the values go into a part of an array.")
            .param(array, "out", "the array, not copied")
            .param("int", "from", "the first index")
            .param("int", "to", "one more than the last index")
            .returns(view, "the methods, to be used once or often")
            .refuses("the part lies outside of the array")
            .statement("return new $T($L, out, from, to)", view, dialect.viewArguments(draws))
            .build());
  }

  // Parallel views

  private ClassName parallelName() {
    return ClassName.get(dialect.viewPackage(), "Parallel");
  }

  /** The class that gives the views over several threads. */
  private TypeSpec.Builder parallel() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(parallelName())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "What {@link $1L#size} and {@link $1L#into} give, drawn by several threads: see\n{@link"
                    + " $1L#parallel()}. It can be kept and used again.\n",
                dialect.subclass().canonicalName());
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addJavadoc("For {@link $L#parallel()} alone.\n\n", dialect.subclass().canonicalName());
    constructor.addJavadoc(ViewForms.keep(dialect, type, constructor));
    return type.addMethod(constructor.build());
  }

  private void parallel(TypeSpec.Builder type) {
    type.addMethod(
            parallelForm(
                    "The methods that fill arrays, drawn by all processors: {@code"
                        + " parallel().into(x).gamma(2.5, 1)} gives the same values and the same state"
                        + " afterwards as {@code into(x).gamma(2.5, 1)}.")
                .paragraph(
                    "The calling thread draws too, and draws all if nobody helps. When the call is"
                        + " over, nobody else draws any more; if it throws, the engine is as it"
                        + " was.")
                .paragraph(
                    "One thread draws small arrays, those with arrays among the parameters, choices"
                        + " and permutations, distributions of somebody else's, and all from engines"
                        + " that cannot advance.")
                .statement("return parallel($T.commonPool())", ClassName.get(ForkJoinPool.class))
                .build())
        .addMethod(
            parallelForm("{@link #parallel()} with the help of an executor.")
                .param(ClassName.get(Executor.class), "executor", "its threads help the caller")
                .statement(
                    "return parallel(executor, $T.getRuntime().availableProcessors())",
                    Runtime.class)
                .build())
        .addMethod(
            parallelForm("{@link #parallel()} with the help of an executor, so many parts at once.")
                .param(
                    ClassName.get(Executor.class),
                    "executor",
                    "its threads help the caller, {@code parts - 1} at most")
                .param("int", "parts", "how many parts are drawn at once, at least 1")
                .refuses("parts is below 1")
                .statement(
                    "return new $T($L)",
                    parallelName(),
                    dialect.viewArguments(dialect.draws() + ".parallel(executor, parts)"))
                .build());
  }

  private Form parallelForm(String words) {
    return new Form("parallel", words)
        .returns(parallelName(), "the views, to be used once or often");
  }
}
