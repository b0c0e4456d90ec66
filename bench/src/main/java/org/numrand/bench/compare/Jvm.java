package org.numrand.bench.compare;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A JVM that measures.
 *
 * @param home the JDK's folder; null for the one that runs this
 * @param options its options
 */
record Jvm(@Nullable Path home, List<String> options) {
  static final Jvm PLAIN = new Jvm(null, List.of());
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  /** Each JDK with none of the options and with each of them, but for the plain JVM. */
  static List<Jvm> others(List<Path> homes, List<String> options) {
    List<Jvm> all = new ArrayList<>();
    for (int i = -1; i < homes.size(); i++) {
      Path home = i < 0 ? null : homes.get(i);
      all.add(new Jvm(home, List.of()));
      options.forEach(words -> all.add(new Jvm(home, WORDS.splitToList(words))));
    }
    return all.subList(1, all.size());
  }

  Jvm {
    options = List.copyOf(options);
    checkArgument(
        home == null || Files.isExecutable(executable(home)),
        "--java must be the folder of a JDK, but there is no bin/java in %s",
        home);
  }

  private static Path executable(Path home) {
    return home.resolve("bin").resolve("java");
  }

  /** The program; null for the one that runs this. */
  @Nullable String executable() {
    return home == null ? null : executable(home).toString();
  }

  /** As {@code JDK 25.0.1, -XX:UseAVX=2}. */
  String label() throws IOException {
    String version = home == null ? Runtime.version().toString() : release(home);
    List<String> words = new ArrayList<>(List.of("JDK " + version.replaceFirst("[+-].*", "")));
    words.addAll(options);
    return String.join(" ", words);
  }

  /** What a JDK's file {@code release} says. */
  private static String release(Path home) throws IOException {
    var properties = new Properties();
    try (Reader file = Files.newBufferedReader(home.resolve("release"))) {
      properties.load(file);
    }
    return CharMatcher.is('"').trimFrom(properties.getProperty("JAVA_VERSION", "unknown"));
  }
}
