package org.numrand.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests in a module of their own, in a JVM that has all on its module path. */
class ModulePathTest {
  private static final String MODULE =
      """
      module org.example.cases {
        requires org.junit.jupiter.params;
        requires org.junit.platform.testkit;
        requires org.numrand.junit;

        opens org.example.cases to org.junit.platform.commons;
      }
      """;

  private static final String CASES =
      """
      package org.example.cases;

      import org.junit.jupiter.api.Test;
      import org.junit.jupiter.params.ParameterizedTest;
      import org.numrand.distributions.Generator;
      import org.numrand.junit.NumrandExtension;
      import org.numrand.junit.RandomSource;
      import org.numrand.junit.Seeded;

      class Cases {
        @Seeded private Generator field;

        @Test
        void method(Generator rng) {
          if (!NumrandExtension.class.getModule().isNamed() || field.random() == rng.random()) {
            throw new AssertionError();
          }
        }

        @ParameterizedTest
        @RandomSource(count = 2)
        void source(Generator rng) {
          throw new AssertionError("drawn " + rng.random());
        }
      }
      """;

  private static final String MAIN =
      """
      package org.example.cases;

      import org.junit.platform.engine.discovery.DiscoverySelectors;
      import org.junit.platform.testkit.engine.EngineTestKit;

      class Main {
        public static void main(String[] arguments) {
          EngineTestKit.engine("junit-jupiter")
              .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
              .configurationParameter("numrand.seed", "4213")
              .selectors(DiscoverySelectors.selectClass(Cases.class))
              .execute()
              .testEvents()
              .finished()
              .stream()
              .map(event -> event.getRequiredPayload(
                  org.junit.platform.engine.TestExecutionResult.class))
              .map(result -> result.getStatus() + " " + result.getThrowable()
                  .map(t -> t.getSuppressed().length == 0 ? t : t.getSuppressed()[0]).orElse(null))
              .map(text -> text.lines().findFirst().orElseThrow())
              .sorted()
              .forEach(System.out::println);
        }
      }
      """;

  @TempDir private static Path folder;

  private static final String MODULE_PATH = System.getProperty("java.class.path");

  @BeforeAll
  static void compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var messages = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of("-d", folder.toString(), "-proc:none", "--module-path", MODULE_PATH),
                null,
                compiler
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjects(
                        source("module-info", MODULE),
                        source("Cases", CASES),
                        source("Main", MAIN)))
            .call();
    assertTrue(compiled, messages::toString);
  }

  @Test
  void isFoundAndServesTests() throws Exception {
    assertEquals(
        List.of(
            "FAILED org.numrand.junit.Replay: numrand.seed=4213",
            "FAILED org.numrand.junit.Replay: numrand.seed=4213",
            "SUCCESSFUL null"),
        run("--add-opens", "org.example.cases/org.example.cases=org.numrand.junit"));
  }

  @Test
  void fieldsOfPackagesThatAreNotOpenAreRefused() throws Exception {
    String refusal =
        "FAILED org.junit.jupiter.api.extension.ExtensionConfigurationException: field field: cannot"
            + " be set unless module org.example.cases opens org.example.cases to module"
            + " org.numrand.junit";
    assertEquals(List.of(refusal, refusal, refusal), run());
  }

  private static List<String> run(String... options) throws Exception {
    var arguments = new ArrayList<String>(List.of(options));
    arguments.addAll(
        List.of(
            "--module-path",
            MODULE_PATH + File.pathSeparator + folder,
            "--add-modules",
            "org.junit.jupiter.engine",
            "--module",
            "org.example.cases/org.example.cases.Main"));
    return Jvm.run(folder, Map.of(), arguments.toArray(new String[0])).lines().toList();
  }

  private static Path source(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".java"), text);
  }
}
