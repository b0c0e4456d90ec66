package org.example.xoshiro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.testkit.BitGeneratorContract;

/** The guide shows the example's files as they are. */
class DocumentationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/module-info.java",
        "src/main/java/org/example/xoshiro/Xoshiro256PlusPlus.java",
        "src/main/java/org/example/xoshiro/Xoshiro256PlusPlusProvider.java",
        "src/main/resources/META-INF/services/org.numrand.core.spi.BitGeneratorProvider",
        "src/test/java/org/example/xoshiro/Xoshiro256PlusPlusTest.java"
      })
  void theGuideShowsTheFile(String file) throws IOException {
    String guide = Files.readString(Path.of("../../docs/writing-an-engine.md"), UTF_8);
    String text = Files.readString(Path.of(file), UTF_8);
    assertTrue(guide.contains("\n" + text.strip() + "\n```"), () -> file + " has changed");
  }

  @Test
  void theGuideCountsTheContractsTests() throws IOException {
    String guide = Files.readString(Path.of("../../docs/writing-an-engine.md"), UTF_8);
    long tests =
        Stream.of(BitGeneratorContract.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .count();
    assertTrue(guide.contains("The contract has " + tests + " tests:"), () -> tests + " tests");
  }
}
