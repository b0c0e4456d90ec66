package org.example.xoshiro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numrand.core.BitGenerator;
import org.numrand.core.BitGenerators;
import org.numrand.core.spi.BitGeneratorProvider;

/**
 * All six engines are found by name on the class path and on the module path, by the command too.
 */
class PathsTest {
  private static final String PROBE =
      """
      import org.numrand.core.BitGenerators;

      class Probe {
        public static void main(String[] arguments) {
          boolean named = BitGenerators.class.getModule().isNamed();
          System.out.println((named ? "module path " : "class path ") + BitGenerators.names());
          System.out.println(BitGenerators.create("Xoshiro256++", 7).nextLong());
        }
      }
      """;

  private static final String ENGINES = "[MT19937, PCG64, PCG64DXSM, Philox, SFC64, Xoshiro256++]";

  @TempDir private Path folder;

  @Test
  void enginesAreFoundOnTheClassPath() throws Exception {
    assertEquals(expected("class path "), run("--class-path", jars(), probe()));
  }

  @Test
  void enginesAreFoundOnTheModulePath() throws Exception {
    assertEquals(
        expected("module path "),
        run("--module-path", jars(), "--add-modules", "org.numrand.core", probe()));
  }

  @Test
  void theCommandDrawsFromTheExample() throws Exception {
    String all = System.getProperty("java.class.path");
    String arguments = "generator --engine Xoshiro256++ --seed 7 random --format hex";
    List<String> command = new ArrayList<>(List.of("--class-path", all, "org.numrand.cli.Main"));
    command.addAll(Splitter.on(' ').splitToList(arguments));
    double expected = BitGenerators.create("Xoshiro256++", 7).nextDouble();
    assertEquals(Double.toHexString(expected), run(command.toArray(new String[0])).get(0));
  }

  private static List<String> expected(String path) {
    long word = BitGenerators.create("Xoshiro256++", 7).nextLong();
    return List.of(path + ENGINES, Long.toString(word));
  }

  private String probe() throws IOException {
    return Files.writeString(folder.resolve("Probe.java"), PROBE).toString();
  }

  /** Core, its dependencies, and all engines. */
  private static String jars() {
    var providers = ServiceLoader.load(BitGeneratorProvider.class).stream();
    return Stream.concat(
            Stream.of(
                BitGenerator.class,
                ImmutableList.class,
                InternalFutureFailureAccess.class,
                Gson.class),
            providers.map(ServiceLoader.Provider::type))
        .map(PathsTest::location)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int exit = process.waitFor();
    String text = Files.readString(output, UTF_8);
    assertEquals(0, exit, text);
    return text.lines().toList();
  }
}
