package org.numrand.bench.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the figures were measured on.
 *
 * @param numpy null if there is no {@code python3} with NumPy
 */
record Machine(String cpu, int cores, String system, String java, @Nullable String numpy) {
  private static final String VERSIONS =
      "import platform, numpy; print(f'{numpy.__version__} (Python {platform.python_version()})')";

  static Machine here() {
    return new Machine(
        cpuModel(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
        numpyVersion());
  }

  private static String cpuModel() {
    Path info = Path.of("/proc/cpuinfo");
    try {
      List<String> lines = Files.exists(info) ? Files.readAllLines(info) : List.of();
      return lines.stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }

  private static @Nullable String numpyVersion() {
    try {
      Process python =
          new ProcessBuilder("python3", "-c", VERSIONS)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer =
          new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return python.waitFor() == 0 ? answer : null;
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
