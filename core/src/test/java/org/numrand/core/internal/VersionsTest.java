package org.numrand.core.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
  @TempDir Path folder;

  private URL module(String name, String version) throws IOException {
    Path file = folder.resolve(name).resolve("META-INF/numrand-module");
    Files.createDirectories(file.getParent());
    Files.writeString(file, name + " " + version + "\n");
    return folder.resolve(name).toUri().toURL();
  }

  @Test
  void modulesOfTwoVersionsAreRefused() throws IOException {
    URL[] path = {module("numrand-core", "1.0.0"), module("numrand-distributions", "1.1.0")};
    try (var loader = new URLClassLoader(path, null)) {
      var e = assertThrows(IllegalStateException.class, () -> Versions.check(loader));
      assertEquals(
          "modules of numrand of more than one version are on the path: numrand-core 1.0.0,"
              + " numrand-distributions 1.1.0; numrand-bom gives all of them one version",
          e.getMessage());
    }
  }

  @Test
  void modulesOfOneVersionAreNot() throws IOException {
    URL[] path = {module("numrand-core", "1.0.0"), module("numrand-distributions", "1.0.0")};
    try (var loader = new URLClassLoader(path, null)) {
      assertDoesNotThrow(() -> Versions.check(loader));
    }
  }

  @Test
  void unreadableFilesAreNoFailure() throws IOException {
    ClassLoader failing =
        new URLClassLoader(new URL[0], null) {
          @Override
          public java.util.Enumeration<URL> findResources(String name) throws IOException {
            throw new IOException("a disk");
          }
        };
    assertDoesNotThrow(() -> Versions.check(failing));
  }
}
