package org.numrand.api;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Every parameter of a public method has its words in the Javadoc, in all packages that everybody
 * sees, generated ones too. (Doclint's own check would ask for comments on getters as well.)
 */
class JavadocTest {
  private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");
  private static final Pattern GUIDE = Pattern.compile("/blob/main/(docs/[\\w-]+\\.md)");
  private static final List<String> SOURCES =
      List.of("src/main/java", "target/generated-sources/surface");

  @Test
  void everyParameterHasWords() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  any -> {},
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources()));
      var scanner = new Scanner(DocTrees.instance(task));
      task.parse().forEach(unit -> scanner.scan(unit, true));
      assertTrue(scanner.methods > 1000, () -> "only " + scanner.methods + " methods were seen");
      assertEquals("", String.join("\n", scanner.faults));
    }
  }

  @Test
  void everyPackageHasAnExampleAGuideAndItsVersion() throws IOException {
    List<PublicPackage> all = packages();
    assertTrue(all.size() >= 15, all::toString);
    for (PublicPackage each : all) {
      Path file = each.in(SOURCES.get(0)).resolve("package-info.java");
      String text = Files.readString(file);
      for (String needed : List.of("<pre>{@code", "@see <a", "@since ")) {
        assertTrue(text.contains(needed), () -> file + " has no " + needed);
      }
      var guide = GUIDE.matcher(text);
      assertTrue(guide.find() && Files.exists(Path.of("..", guide.group(1))), file::toString);
    }
  }

  private record PublicPackage(Path module, String name) {
    Path in(String sources) {
      return module.resolve(sources).resolve(name.replace('.', '/'));
    }
  }

  /** What the modules export; all that is in one without a descriptor, as Spark's. */
  private static List<PublicPackage> packages() throws IOException {
    List<PublicPackage> all = new ArrayList<>();
    for (Path module : listed(Path.of(".."))) {
      Path sources = module.resolve(SOURCES.get(0));
      Path descriptor = sources.resolve("module-info.java");
      if (Files.exists(sources) && !Tools.has(module.getFileName().toString())) {
        List<String> names = Files.exists(descriptor) ? exported(descriptor) : packagesIn(sources);
        names.forEach(name -> all.add(new PublicPackage(module, name)));
      }
    }
    return all;
  }

  private static List<String> exported(Path descriptor) throws IOException {
    return EXPORTED
        .matcher(Files.readString(descriptor))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static List<String> packagesIn(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> sources.relativize(file.getParent()).toString().replace('/', '.'))
          .distinct()
          .toList();
    }
  }

  private static List<Path> sources() throws IOException {
    List<Path> all = new ArrayList<>();
    for (PublicPackage each : packages()) {
      for (String sources : SOURCES) {
        if (Files.exists(each.in(sources))) {
          listed(each.in(sources)).stream()
              .filter(file -> file.toString().endsWith(".java"))
              .forEach(all::add);
        }
      }
    }
    return all;
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Looks at the methods that everybody sees; the argument says whether the class is seen. */
  private static final class Scanner extends TreePathScanner<Void, Boolean> {
    private final DocTrees docs;
    private final List<String> faults = new ArrayList<>();
    private int methods;

    Scanner(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public Void visitClass(ClassTree type, Boolean isSeen) {
      return super.visitClass(type, isSeen && isSeen(type.getModifiers().getFlags()));
    }

    private boolean isSeen(Set<Modifier> modifiers) {
      boolean isInInterface =
          getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
      return modifiers.contains(Modifier.PUBLIC)
          || modifiers.contains(Modifier.PROTECTED)
          || (isInInterface && !modifiers.contains(Modifier.PRIVATE));
    }

    @Override
    public Void visitMethod(MethodTree method, Boolean isSeen) {
      boolean overrides =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> annotation.toString().contains("Override"));
      boolean isCompact =
          getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD
              && method.getReturnType() == null;
      if (isSeen && isSeen(method.getModifiers().getFlags()) && !overrides && !isCompact) {
        methods++;
        check(method);
      }
      return null;
    }

    private void check(MethodTree method) {
      DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
      Set<String> described =
          comment == null
              ? Set.of()
              : comment.getBlockTags().stream()
                  .filter(ParamTree.class::isInstance)
                  .map(tag -> ((ParamTree) tag).getName().toString())
                  .collect(toSet());
      method.getParameters().stream()
          .map(parameter -> parameter.getName().toString())
          .filter(name -> !described.contains(name))
          .forEach(
              name -> {
                CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
                faults.add(
                    unit.getSourceFile().getName() + ": " + method.getName() + ": @param " + name);
              });
    }
  }
}
