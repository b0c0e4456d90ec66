package org.numrand.core.internal;

import static com.google.common.base.Preconditions.checkState;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Refuses modules of two versions on one path: they cause linkage errors or, worse, other numbers.
 */
public final class Versions {
  /** Every jar of numrand has this file with its name and version. */
  private static final String FILE = "META-INF/numrand-module";

  private Versions() {}

  /**
   * Looks at all modules that a class loader sees.
   *
   * @throws IllegalStateException if they are of more than one version
   */
  public static void check(ClassLoader loader) {
    SortedSet<String> modules = modules(loader);
    checkState(
        modules.stream().map(Versions::version).distinct().count() <= 1,
        "modules of numrand of more than one version are on the path: %s; numrand-bom gives all of"
            + " them one version",
        modules.stream().collect(Collectors.joining(", ")));
  }

  /** The version of this library. */
  public static String own() {
    SortedSet<String> modules = modules(Services.loaderOf(Versions.class));
    return modules.isEmpty() ? "unknown" : version(modules.first());
  }

  private static String version(String module) {
    return module.substring(module.indexOf(' ') + 1);
  }

  private static SortedSet<String> modules(ClassLoader loader) {
    SortedSet<String> modules = new TreeSet<>();
    try {
      for (URL file : Collections.list(loader.getResources(FILE))) {
        modules.add(Resources.toString(file, UTF_8).strip());
      }
    } catch (IOException | RuntimeException unreadableIsAnotherFailure) {
      return Collections.emptySortedSet();
    }
    return modules;
  }
}
