package org.numrand.surface.generator;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
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
    for (View view : View.all()) {
      if (dialect.surface() == Surface.GENERATOR || !view.equals(new View.Into("float"))) {
        view(type, view);
        all.add(new ViewForms(dialect, files, view).write(methods));
      }
    }
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

  private void view(TypeSpec.Builder type, View view) {
    ClassName name = ClassName.get(dialect.viewPackage(), view.name());
    if (view instanceof View.Size size) {
      size(type, name, size.lengths());
    } else {
      into(type, name, ((View.Into) view).element());
    }
  }

  private void size(TypeSpec.Builder type, ClassName view, List<String> lengths) {
    String all = String.join(", ", lengths);
    Form form =
        new Form("size", "All methods with {@code size=(" + all + ")}: one call, in C order.");
    for (String length : lengths) {
      form.param("int", length, "how many, at least 0");
    }
    type.addMethod(
        form.returns(view, "the methods, to be used once or often")
            .refuses("a length is below 0, or all are too large together")
            .statement("return new $T($L, recipes, $L)", view, dialect.draws(), all)
            .build());
  }

  private void into(TypeSpec.Builder type, ClassName view, String element) {
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
            .statement("return new $T($L, recipes, out, from, to)", view, dialect.draws())
            .build());
  }
}
