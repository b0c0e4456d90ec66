package org.numrand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The command's jar holds what it took from others, and the texts that go with it. */
class CommandJarTest {
  private static final Path JAR = Path.of("target/numrand.jar");

  @Test
  void itHasTheLicences() throws IOException {
    try (var jar = new ZipFile(JAR.toFile())) {
      assertEquals(Files.readString(Path.of("../LICENSE")), text(jar, "META-INF/LICENSE"));
      assertEquals(Files.readString(Path.of("../NOTICE")), text(jar, "META-INF/NOTICE"));
      String others = text(jar, "META-INF/THIRD-PARTY");
      for (String name :
          List.of(
              "Guava",
              "Gson",
              "picocli",
              "Commons CSV",
              "XChart",
              "Commons Statistics",
              "Batik",
              "LAPACK")) {
        assertTrue(others.contains(name), name);
      }
    }
  }

  private static String text(ZipFile jar, String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
