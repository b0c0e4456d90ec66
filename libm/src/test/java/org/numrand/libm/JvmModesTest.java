package org.numrand.libm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checked-in results in JVMs of other kinds: interpreted, compiled otherwise, without FMA. */
class JvmModesTest {
  /** Tens of thousands of calls of each function: the compilers have them all. */
  @ParameterizedTest
  @CsvSource({
    "-Xint, 512",
    "-XX:TieredStopAtLevel=1, 8192",
    "-XX:-TieredCompilation, 8192",
    "-XX:-UseFMA, 512",
    "-Dnumrand.fma=arithmetic, 8192",
    "-Dnumrand.fma=instruction, 512"
  })
  void reproducesTheCheckedInResults(String option, int longest) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    assertEquals("all equal", run(java, option, longest));
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource({
    "-Xint, 65536",
    "-XX:TieredStopAtLevel=1, 65536",
    "-XX:-TieredCompilation, 65536",
    "-XX:-UseFMA, 65536",
    "-Dnumrand.fma=arithmetic, 65536",
    "-Dnumrand.fma=instruction, 65536"
  })
  void reproducesAllCheckedInResults(String option, int longest) throws Exception {
    reproducesTheCheckedInResults(option, longest);
  }

  @Test
  void reproducesTheCheckedInResultsOnJdk25() throws Exception {
    Optional<Path> java = findJdk25();
    assumeTrue(java.isPresent(), "skipped: no JDK 25 in JAVA_HOME_25 or /usr/lib/jvm");
    assertEquals("all equal", run(java.get(), "-XX:+UseSerialGC", 8192));
  }

  private static String run(Path java, String option, int longest) throws Exception {
    List<String> command =
        List.of(
            java.toString(),
            option,
            "-cp",
            locationOf(Libm.class) + ":" + locationOf(Vectors.class),
            Vectors.class.getName(),
            "check",
            Integer.toString(longest));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return output.strip();
  }

  private static String locationOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  private static Optional<Path> findJdk25() throws IOException {
    List<Path> homes = new ArrayList<>();
    Optional.ofNullable(System.getenv("JAVA_HOME_25")).map(Path::of).ifPresent(homes::add);
    Path installed = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(installed)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(installed, "*25*")) {
        found.forEach(homes::add);
      }
    }
    return homes.stream()
        .map(home -> home.resolve("bin/java"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
