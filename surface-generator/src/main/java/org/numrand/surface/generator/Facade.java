package org.numrand.surface.generator;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.numrand.surface.Method;
import org.numrand.surface.Result;

/** A class with all generated forms of a surface's methods. */
final class Facade {
  private final Dialect dialect;
  private final SourceFiles files;

  Facade(Dialect dialect, SourceFiles files) {
    this.dialect = dialect;
    this.files = files;
  }

  JavaFile write(List<Method> methods) {
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
    return JavaFile.builder(dialect.facade().packageName(), type.build())
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
}
