package org.numrand.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Providers from a folder with a service's file, for a thread whose class loader knows it. */
class ServicesTest {
  /** A service. */
  public interface Greeting {}

  /** A provider. */
  public static final class Hello implements Greeting {}

  /** Another. */
  public static final class Moin implements Greeting {}

  /** One that fails. */
  public static final class Silence implements Greeting {
    /** Fails. */
    public Silence() {
      throw new IllegalStateException("not\n a word");
    }
  }

  /** A class that is no provider. */
  public static final class Goodbye {}

  private static final String PREFIX = ServicesTest.class.getName() + "$";

  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  @TempDir private Path folder;

  @AfterEach
  void restore() {
    Thread.currentThread().setContextClassLoader(before);
  }

  private Services<Greeting> with(String... lines) throws IOException {
    return with(folder.resolve("first"), lines);
  }

  private Services<Greeting> with(Path path, String... lines) throws IOException {
    Path file = path.resolve("META-INF/services/" + Greeting.class.getName());
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines));
    URL[] urls = {path.toUri().toURL()};
    Thread.currentThread()
        .setContextClassLoader(new URLClassLoader(urls, getClass().getClassLoader()));
    return find();
  }

  private static Services<Greeting> find() {
    return Services.find(
        ServicesTest.class, Greeting.class, loader -> ServiceLoader.load(Greeting.class, loader));
  }

  private static List<String> names(Services<Greeting> services) {
    return services.usable().stream().map(p -> p.getClass().getSimpleName()).toList();
  }

  @Test
  void providersAreInTheOrderOfTheirFile() throws IOException {
    var services = with(PREFIX + "Moin # low", "# high", "", PREFIX + "Hello");
    assertEquals(List.of("Moin", "Hello"), names(services));
    assertEquals(List.of(), services.failures());
  }

  @Test
  void theOwnLoaderAloneHasNone() {
    Thread.currentThread().setContextClassLoader(null);
    assertSame(ClassLoader.getSystemClassLoader(), Services.contextLoader());
    assertSame(ClassLoader.getSystemClassLoader(), Services.loaderOf(String.class));
    assertEquals(List.of(), find().usable());
    assertEquals(List.of(), find().failures());
  }

  @Test
  void eachFailureIsToldOnceAndOnOneLine() throws IOException {
    var services =
        with(
            "no.such.Provider",
            PREFIX + "Silence",
            PREFIX + "Hello",
            PREFIX + "Goodbye",
            PREFIX + "Moin");
    assertEquals(List.of("Hello", "Moin"), names(services));
    assertEquals(
        List.of(
            "Provider no.such.Provider not found",
            "Provider "
                + PREFIX
                + "Silence could not be instantiated (java.lang.IllegalStateException: not a word)",
            PREFIX + "Goodbye not a subtype"),
        services.failures());
  }

  @Test
  void providersWithoutASupertypeAreNamed() throws IOException {
    Path path = folder.resolve("other");
    var services = with(path, "broken.Provider", "no.such.Provider", PREFIX + "Moin");
    assertEquals(2, services.failures().size());
    Path file = Files.createDirectories(path.resolve("broken")).resolve("Provider.class");
    Files.writeString(file, "no class");
    services = with(path, "# none", "broken.Provider # oh", "no.such.Provider", PREFIX + "Moin");
    assertEquals(List.of("Moin"), names(services));
    assertEquals(2, services.failures().size());
    String first = services.failures().get(0);
    assertTrue(first.startsWith("Provider broken.Provider: java.lang.ClassFormatError: "), first);
  }

  @Test
  void aHundredFailuresInARowAreTheEnd() throws IOException {
    String[] lines = new String[200];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "no.such.Provider" + i;
    }
    lines[99] = PREFIX + "Hello";
    lines[199] = PREFIX + "Moin";
    var services = with(lines);
    assertEquals(List.of("Hello", "Moin"), names(services));
    assertEquals(198, services.failures().size());
    lines[99] = "no.such.Provider99";
    services = with(lines);
    assertEquals(List.of(), names(services));
    assertEquals(100, services.failures().size());
  }

  @Test
  void aFailureOfWhatTheOtherLoaderHasIsNone() throws IOException {
    var services = with(PREFIX + "Hello");
    assertEquals(List.of("Hello"), names(services));
    // Its own copy of the service: of no use to this one.
    Path classes =
        Path.of(ServicesTest.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    URL[] urls = {folder.resolve("first").toUri().toURL(), classes.toUri().toURL()};
    var stranger = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(stranger);
    assertEquals(List.of(PREFIX + "Hello not a subtype"), find().failures());
  }
}
