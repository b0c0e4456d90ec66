package org.numrand;

import java.io.File;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The modules on the class path: folders where the build has not come to jars yet. */
final class Modules {
  private Modules() {}

  static List<ModuleReference> all() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .flatMap(entry -> ModuleFinder.of(Path.of(entry)).findAll().stream())
        .filter(module -> !module.descriptor().isAutomatic())
        .toList();
  }

  static List<ModuleReference> ofOurs() {
    return all().stream()
        .filter(module -> module.descriptor().name().startsWith("org.numrand"))
        .toList();
  }
}
