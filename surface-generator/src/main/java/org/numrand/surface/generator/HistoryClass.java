package org.numrand.surface.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.numrand.surface.Change;
import org.numrand.surface.Method;
import org.numrand.surface.Surface;

/**
 * The class that says which distribution makes a method's values in an older version of NumPy: the
 * histories of the rows as code. For each method it holds how many changes are still to come.
 */
final class HistoryClass {
  private static final ClassName VERSION = ClassName.get("org.numrand.core", "NumPyVersion");
  private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  private static final Surface SURFACE = Surface.GENERATOR;

  private final Dialect dialect;
  private final SourceFiles files;

  HistoryClass(Dialect dialect, SourceFiles files) {
    this.dialect = dialect;
    this.files = files;
  }

  /** The name of the class. */
  static ClassName name(Dialect dialect) {
    return dialect.facade().peerClass(dialect.subclass().simpleName() + "History");
  }

  JavaFile write(List<Method> methods) {
    ClassName name = name(dialect);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                "What makes the values of {@link $T} in older NumPys.\n", dialect.subclass());
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(VERSION, "version");
    type.addMethod(of(name, methods));
    for (Method method : methods) {
      if (method.sampler(SURFACE).hadOtherMakers()) {
        String field = method.javaName();
        type.addField(TypeName.INT, field, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement("$L = $L", field, changesToCome(method));
        type.addMethod(maker(method));
      }
    }
    return JavaFile.builder(name.packageName(), type.addMethod(constructor.build()).build())
        .addFileComment("Generated from the table of numrand-surface; do not edit.")
        .skipJavaLangImports(true)
        .build();
  }

  /** Null for a version without changes to come. */
  private MethodSpec of(ClassName name, List<Method> methods) {
    String newest =
        methods.stream()
            .flatMap(method -> method.sampler(SURFACE).history().stream())
            .map(Change::version)
            .max(HistoryClass::compare)
            .orElseThrow();
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.STATIC)
        .returns(name.annotated(AnnotationSpec.builder(NULLABLE).build()))
        .addParameter(VERSION, "version")
        .addJavadoc("The history of a version; null for those that draw as the newest.\n")
        .addStatement(
            "return version.isBefore($T.of($S)) ? new $T(version) : null", VERSION, newest, name)
        .build();
  }

  private static int compare(String one, String other) {
    return Integer.compare(number(one), number(other));
  }

  private static int number(String version) {
    int number = 0;
    for (String part : version.split("\\.", -1)) {
      number = 1000 * number + Integer.parseInt(part);
    }
    return number;
  }

  private static CodeBlock changesToCome(Method method) {
    return changes(method).stream()
        .map(
            change ->
                CodeBlock.of("(version.isBefore($T.of($S)) ? 1 : 0)", VERSION, change.version()))
        .collect(CodeBlock.joining(" + "));
  }

  private static List<Change> changes(Method method) {
    return method.sampler(SURFACE).history().stream()
        .filter(change -> !change.before().isEmpty())
        .toList();
  }

  private MethodSpec maker(Method method) {
    DistributionForms forms = new DistributionForms(dialect, files, method);
    MethodSpec.Builder maker =
        MethodSpec.methodBuilder(method.javaName()).returns(forms.distributionType());
    forms
        .parameters()
        .forEach(p -> maker.addParameter(Form.type(p.kind().javaType()), p.javaName()));
    maker.addCode("return switch ($L) {$>\n", method.javaName());
    maker.addCode("case 0 -> $L;\n", forms.make(method.sampler(SURFACE).maker()));
    List<Change> changes = changes(method);
    for (int i = 0; i < changes.size(); i++) {
      CodeBlock made = forms.make(changes.get(i).before());
      maker.addCode(
          i < changes.size() - 1 ? "case " + (i + 1) + " -> $L;\n" : "default -> $L;\n", made);
    }
    return maker.addCode("$<};\n").build();
  }
}
