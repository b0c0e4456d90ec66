package org.numrand;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every module carries the licence and the notices. */
class LicencesTest {
  @Test
  void everyModuleHasBothTexts() throws IOException {
    List<ModuleReference> modules = Modules.ofOurs();
    assertFalse(modules.isEmpty());
    for (ModuleReference module : modules) {
      for (String text : List.of("LICENSE", "NOTICE")) {
        try (ModuleReader reader = module.open();
            InputStream copy =
                reader.open("META-INF/" + text).orElse(InputStream.nullInputStream())) {
          assertEquals(
              Files.readString(Path.of("..", text)),
              new String(copy.readAllBytes(), UTF_8),
              () -> text + " of " + module.descriptor().name());
        }
      }
    }
  }
}
