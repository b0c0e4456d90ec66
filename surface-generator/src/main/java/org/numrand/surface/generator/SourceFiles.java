package org.numrand.surface.generator;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The classes that the table may name: those that have a source file. */
final class SourceFiles {
  private static final String SUFFIX = ".java";

  private final Map<String, ClassName> classes = new TreeMap<>();

  SourceFiles(List<Path> roots) {
    roots.forEach(this::addAll);
  }

  private void addAll(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      files.filter(file -> file.toString().endsWith(SUFFIX)).forEach(file -> add(root, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Path root, Path file) {
    String fileName = file.getFileName().toString();
    String name = fileName.substring(0, fileName.length() - SUFFIX.length());
    Path folder = root.relativize(file).getParent();
    if (folder != null) {
      classes.put(
          name, ClassName.get(folder.toString().replace('/', '.').replace('\\', '.'), name));
    }
  }

  /** Whether a class has a source file. */
  boolean has(String className) {
    return classes.containsKey(className);
  }

  /** A class by its simple name. */
  ClassName get(String className) {
    ClassName found = classes.get(className);
    if (found == null) {
      throw new IllegalArgumentException("there is no source file " + className + SUFFIX);
    }
    return found;
  }
}
