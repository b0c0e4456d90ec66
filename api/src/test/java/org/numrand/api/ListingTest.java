package org.numrand.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The public signatures of each module are those of {@code api/MODULE.txt}, so that a change of the
 * API is seen in review. {@code mvn test -pl api -am -Dapi.update} writes the files.
 */
class ListingTest {
  private static final String PREFIX = "org.numrand.";

  @TestFactory
  Stream<DynamicTest> signatures() throws IOException {
    Set<String> tools = Tools.artifacts();
    return modules()
        .filter(module -> !tools.contains("numrand-" + name(module).substring(PREFIX.length())))
        .map(module -> DynamicTest.dynamicTest(name(module), () -> check(module)));
  }

  private static Stream<ModuleReference> modules() {
    return Splitter.on(File.pathSeparatorChar)
        .splitToStream(System.getProperty("java.class.path"))
        .map(ListingTest::module)
        .flatMap(Optional::stream)
        .filter(module -> name(module).startsWith(PREFIX))
        .sorted(Comparator.comparing(ListingTest::name));
  }

  private static Optional<ModuleReference> module(String entry) {
    Path path = Path.of(entry);
    boolean isModule =
        Files.isDirectory(path)
            ? Files.exists(path.resolve("module-info.class"))
            : path.getFileName().toString().startsWith("numrand-");
    return isModule && Files.exists(path)
        ? ModuleFinder.of(path).findAll().stream().findFirst()
        : Optional.empty();
  }

  private static String name(ModuleReference module) {
    return module.descriptor().name();
  }

  private static void check(ModuleReference module) throws IOException {
    Path file = Path.of(name(module).substring(PREFIX.length()) + ".txt");
    List<String> lines = Listing.of(module);
    if (System.getProperty("api.update") != null) {
      Files.write(file, lines);
    }
    List<String> expected = Files.exists(file) ? Files.readAllLines(file) : List.of();
    assertEquals(
        String.join("\n", expected),
        String.join("\n", lines),
        () -> "the API changed; if that is meant, run with -Dapi.update and commit api/" + file);
  }
}
