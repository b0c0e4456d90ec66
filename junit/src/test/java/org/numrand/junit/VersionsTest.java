package org.numrand.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same under all versions of JUnit, each in a JVM of its own. */
class VersionsTest {
  private static final String OLDEST = "5.10.0";
  private static final Path VERSIONS = Path.of("target", "junit");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {OLDEST, "5.14.4", "6.0.3", "6.1.3"})
  void theSameNumbersAndReports(String version) throws Exception {
    String here = VersionRun.text(Run.of(EverythingCases.class).seed(4213));
    assertEquals(here, version.equals(OLDEST) ? withoutFactories(run(version)) : run(version));
  }

  /** JUnit 5.10 gives factories the class's context, and so all of its tests report them. */
  private static String withoutFactories(String text) {
    var kept = new ArrayList<String>();
    int left = 0;
    for (String line : text.lines().toList()) {
      if (line.matches(".*parameter[ .](rng of factory|random of generators)")) {
        left = 3;
      } else if (line.matches(".*parameter[ .](rng.of.factory|random.of.generators).*")) {
        left = 1;
      }
      if (left == 0) {
        kept.add(line);
      }
      left = Math.max(0, left - 1);
    }
    return String.join("\n", kept) + "\n";
  }

  private String run(String version) throws IOException, InterruptedException {
    return Jvm.run(
        folder,
        Map.of("NUMRAND_SEED", "4213"),
        "--class-path",
        classPath(version),
        VersionRun.class.getName());
  }

  /** This JVM's, with another JUnit. */
  private static String classPath(String version) throws IOException {
    try (Stream<Path> jars = Files.list(VERSIONS.resolve(version))) {
      return Stream.concat(
              jars.map(Path::toString),
              Splitter.on(File.pathSeparatorChar)
                  .splitToStream(System.getProperty("java.class.path"))
                  .filter(entry -> !isJunit(entry)))
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private static boolean isJunit(String entry) {
    String name = Path.of(entry).getFileName().toString();
    return Stream.of("junit-", "opentest4j-", "apiguardian-", "jqwik-").anyMatch(name::startsWith);
  }

  /** What is compiled against a newer JUnit needs nothing that the oldest one lacks. */
  @Test
  void theSourcesCompileAgainstTheOldest() throws Exception {
    String jqwik =
        Splitter.on(File.pathSeparatorChar)
            .splitToStream(System.getProperty("java.class.path"))
            .filter(entry -> entry.contains("jqwik-api"))
            .collect(Collectors.joining());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var messages = new StringWriter();
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "org"))) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
    }
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of(
                    "-d",
                    folder.toString(),
                    "-proc:none",
                    "-cp",
                    classPath(OLDEST) + File.pathSeparator + jqwik),
                null,
                compiler
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjectsFromPaths(sources))
            .call();
    assertTrue(compiled, messages::toString);
    assertTrue(sources.size() > 10);
  }
}
