package org.numrand.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Look-ups in a library that has a class loader of its own, so that each test starts as if in a
 * fresh process.
 */
class LoadingTest {
  private static final String LOOPS = "META-INF/services/org.numrand.core.spi.DoubleLoops";
  private static final ClassLoader NO_ENGINES = ClassLoader.getPlatformClassLoader();
  private static final ClassLoader DEPENDENCIES = loader(NO_ENGINES, Jars.dependencies());

  /** A provider of an engine whose words are 1, 2, 3 and so on. */
  private static final String PROVIDER =
      """
      public class %s implements BitGeneratorProvider {
        %s
        @Override public BitGeneratorProperties properties() { return of(%s); }
        static BitGeneratorProperties of(String name) {
          return new BitGeneratorProperties(name, 64, 64, "2^64", false, false);
        }
        @Override public BitGenerator create(SeedSequence seed) { return new Engine(seed); }
        static final class Engine extends WordBitGenerator {
          private long word;
          Engine(SeedSequence seed) { super(of("Counter"), 1, seed); }
          @Override protected long nextWord() { return ++word; }
          @Override protected void saveWords(long[] to) { to[0] = word; }
          @Override protected void loadWords(long[] from) { word = from[0]; }
          @Override protected BitGenerator newInstance(SeedSequence seed) {
            return new Engine(seed);
          }
        }
      }
      """;

  private static final String DOUBLE_LOOPS =
      """
      public class %s implements DoubleLoops {
        @Override public boolean isFast() { %s }
        @Override public void ofWords(long[] w, int p, int count, double[] out, int next) {
          java.util.Arrays.fill(out, next, next + count, 0.5);
        }
        @Override public void ofPairs(long[] w, int p, int count, double[] out, int next) {}
      }
      """;

  @TempDir private static Path folder;
  private static Jars jars;

  private static String provider(String className, String engine) {
    return provider(className, "", '"' + engine + '"');
  }

  private static String provider(String className, String member, String engine) {
    return PROVIDER.formatted(className, member, engine);
  }

  @BeforeAll
  static void compile() throws IOException {
    jars = new Jars(folder);
    jars.compile(
        List.of(
            provider("Good", "Good"),
            provider("Other", "Other"),
            provider("TwinA", "Twin"),
            provider("TwinB", "Twin"),
            provider("Base", "Base"),
            provider("Garbled", "Garbled"),
            "public class Orphan extends Base {}",
            "public class Stranger {}",
            "public class Missing { public static void use() {} }",
            provider("Needy", "public Needy() { Missing.use(); }", "\"Needy\""),
            provider(
                "Failing",
                "public Failing() { throw new AssertionError(\"no\\nlicence\"); }",
                "\"\""),
            provider("Private", "private Private() {}", "\"\""),
            provider("Nameless", "", "null"),
            provider("Blank", ""),
            provider("Moody", "", "String.valueOf(List.of().get(7))")
                .replace("List", "java.util.List"),
            provider("Void", "", "null").replace("return of(null)", "return null"),
            provider("Curious", "public Curious() { BitGenerators.names(); }", "\"Curious\""),
            DOUBLE_LOOPS.formatted("Fast", "return true;"),
            DOUBLE_LOOPS.formatted("Slow", "return false;"),
            DOUBLE_LOOPS.formatted("Hapless", "throw new IllegalStateException();"),
            DOUBLE_LOOPS.formatted("Bent", "throw new AssertionError();"),
            DOUBLE_LOOPS.formatted("Lacking", "Missing.use(); return true;")));
    jars.delete("Base");
    jars.delete("Missing");
    jars.spoil("Garbled");
  }

  // Class loaders

  private static ClassLoader loader(ClassLoader parent, URL... urls) {
    return new URLClassLoader(urls, parent);
  }

  /** A copy of the library with these jars beside it. */
  private static ClassLoader libraryWith(URL... urls) {
    return loader(DEPENDENCIES, ObjectArrays.concat(Jars.library(), urls));
  }

  private static <T> T in(ClassLoader context, Callable<T> call) throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(context);
    try {
      return call.call();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static Set<?> names(ClassLoader library, ClassLoader context) throws Exception {
    return in(context, () -> (Set<?>) engines(library).getMethod("names").invoke(null));
  }

  private static Object create(ClassLoader library, ClassLoader context, String name)
      throws Exception {
    try {
      return in(
          context,
          () ->
              engines(library)
                  .getMethod("create", String.class, long.class)
                  .invoke(null, name, 7L));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static Class<?> engines(ClassLoader library) throws ClassNotFoundException {
    Class<?> engines = library.loadClass("org.numrand.core.BitGenerators");
    assertFalse(engines.equals(BitGenerators.class), "a copy of its own");
    return engines;
  }

  private static String refusal(ClassLoader library, ClassLoader context, String name) {
    return assertThrows(IllegalArgumentException.class, () -> create(library, context, name))
        .getMessage();
  }

  private static double[] doubles(ClassLoader library, ClassLoader context) throws Exception {
    Object engine = create(library, context, "Good");
    double[] out = new double[3];
    var draw = engine.getClass().getMethod("nextDoubles", double[].class);
    // The first array that is drawn chooses the loops.
    return in(
        context,
        () -> {
          draw.invoke(engine, (Object) out);
          return out;
        });
  }

  // Who is asked

  @Test
  void theOwnLoaderIsAskedWhateverTheThreadsIs() throws Exception {
    ClassLoader library = libraryWith(jars.of("jar.Good"));
    assertEquals(Set.of("Good"), names(library, NO_ENGINES));
    assertEquals(Set.of("Good"), names(library, null));
    assertEquals(Set.of("Good"), names(library, library));
    create(library, null, "Good");
    create(library, library, "Good");
  }

  @Test
  void theThreadsLoaderIsAskedToo() throws Exception {
    ClassLoader library = libraryWith(jars.of("jar.Good"));
    ClassLoader application = loader(library, jars.of("jar.Other"));
    ClassLoader neighbour = loader(library, jars.of("jar.TwinA"));
    assertEquals(Set.of("Good"), names(library, library));
    assertEquals(Set.of("Good", "Other"), names(library, application));
    assertEquals(Set.of("Good", "Twin"), names(library, neighbour));
    create(library, application, "Other");
    create(library, neighbour, "Good");
    assertEquals(
        "there is no engine named \"Other\"; there are [Good, Twin]",
        refusal(library, neighbour, "Other"));
    assertEquals(Set.of("Good"), names(library, library));
  }

  @Test
  void nothingFoundIsNotKept() throws Exception {
    var late =
        new URLClassLoader(new URL[] {Jars.library()}, DEPENDENCIES) {
          void add(URL url) {
            addURL(url);
          }
        };
    assertEquals(Set.of(), names(late, late));
    assertEquals(
        "there is no engine named \"Good\"; there are none at all", refusal(late, late, "Good"));
    late.add(jars.of("jar.Good"));
    assertEquals(Set.of("Good"), names(late, late));
    late.add(jars.of("jar.Other"));
    create(late, late, "Other");
    assertEquals(Set.of("Good", "Other"), names(late, late));
  }

  @Test
  void aProviderThatBothLoadersHaveIsOne() throws Exception {
    URL jar = jars.of("jar.Good", "jar.Needy");
    ClassLoader library = libraryWith(jar);
    // As a servlet container's: its own classes first.
    ClassLoader application =
        new URLClassLoader(new URL[] {jar}, library) {
          @Override
          protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.startsWith("jar.") ? own(name) : super.loadClass(name, resolve);
          }

          private Class<?> own(String name) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
          }
        };
    assertEquals(Set.of("Good"), names(library, application));
    assertEquals(library, create(library, application, "Good").getClass().getClassLoader());
    // And one that has another copy of the library: of no use here, but no harm either.
    ClassLoader stranger = libraryWith(jar);
    assertEquals(Set.of("Good"), names(library, stranger));
    String message = refusal(library, stranger, "Goof");
    assertTrue(message.contains(" could not be loaded: Provider jar.Needy "), message);
  }

  @Test
  void anApplicationCanGo() throws Exception {
    ClassLoader library = libraryWith(jars.of("jar.Good"));
    var application = new WeakReference<>(loader(library, jars.of("jar.Other")));
    create(library, application.get(), "Other");
    for (int tries = 0; application.get() != null && tries < 100; tries++) {
      System.gc();
    }
    assertNull(application.get());
    assertEquals(Set.of("Good"), names(library, NO_ENGINES));
  }

  // Broken providers

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jar.Absent   | Provider jar.Absent not found
          jar.Stranger | jar.Stranger not a subtype
          jar.Orphan   | Provider jar.Orphan: java.lang.NoClassDefFoundError: jar/Base
          jar.Garbled  | Provider jar.Garbled: java.lang.ClassFormatError
          jar.Needy    | Provider jar.Needy could not be instantiated (java.lang.NoClassDefFoundError: jar/Missing)
          jar.Failing  | Provider jar.Failing could not be instantiated (java.lang.AssertionError: no licence)
          jar.Private  | jar.Private Unable to get public no-arg constructor
          jar.Curious  | Provider jar.Curious could not be instantiated (java.lang.IllegalStateException: a provider must not
          jar.Void     | the properties of jar.Void (java.lang.NullPointerException: there are none)
          jar.Nameless | the properties of jar.Nameless (java.lang.IllegalArgumentException: name must not
          jar.Blank    | the properties of jar.Blank (java.lang.IllegalArgumentException: name must not
          jar.Moody    | the properties of jar.Moody (java.lang.ArrayIndexOutOfBoundsException
          """)
  void aBrokenProviderIsNamedAndDisturbsNobody(String className, String part) throws Exception {
    ClassLoader library =
        libraryWith(jars.of(className), jars.of("jar.Good", className, "jar.Other"));
    for (ClassLoader context : List.of(library, NO_ENGINES, loader(library))) {
      create(library, context, "Good");
      create(library, context, "Other");
      assertEquals(Set.of("Good", "Other"), names(library, context));
      String message = refusal(library, context, "Nobody");
      assertTrue(
          message.startsWith("there is no engine named \"Nobody\"; there are [Good, Other]; "),
          message);
      assertTrue(message.contains("could not be loaded: "), message);
      assertTrue(message.contains(part), message);
      assertFalse(message.contains("\n"), message);
      assertTrue(message.length() < 700, message);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jar Good", "jar.G-ood"})
  void aFileOfNonsenseDisturbsNoOther(String line) throws Exception {
    ClassLoader library = libraryWith(jars.of("jar.Other", line), jars.of("jar.Good"));
    assertEquals(Set.of("Good"), names(library, library));
    String message = refusal(library, library, "Other");
    assertTrue(message.contains("one could not be loaded: jar:file:"), message);
    assertTrue(message.contains("BitGeneratorProvider:2: Illegal "), message);
  }

  @Test
  void manyBrokenProvidersAreCounted() throws Exception {
    String[] absent = new String[70];
    Arrays.setAll(absent, i -> "jar.Absent" + i);
    ClassLoader library = libraryWith(jars.of(absent), jars.of("jar.Good"));
    assertEquals(Set.of("Good"), names(library, library));
    String message = refusal(library, library, "Nobody");
    assertTrue(
        message.contains("; 70 could not be loaded: Provider jar.Absent0 not found; "), message);
    assertTrue(message.length() < 400, message);
  }

  @Test
  void namesakesAreRefusedAndOthersStay() throws Exception {
    ClassLoader library = libraryWith(jars.of("jar.TwinA", "jar.Good"), jars.of("jar.TwinB"));
    for (int i = 0; i < 2; i++) {
      assertEquals(Set.of("Good"), names(library, library));
      assertEquals(
          "there is more than one engine named \"Twin\": those of jar.TwinA and of jar.TwinB; only"
              + " one may be on the path",
          refusal(library, library, "Twin"));
    }
    create(library, library, "Good");
    ClassLoader half = libraryWith(jars.of("jar.TwinA"));
    create(half, half, "Twin");
    ClassLoader application = loader(half, jars.of("jar.TwinB"));
    assertTrue(refusal(half, application, "Twin").contains("jar.TwinA and of jar.TwinB"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aLoaderThatCannotListFilesEndsAndDisturbsNobody(boolean checked) throws Exception {
    class Failing extends URLClassLoader {
      int failuresLeft = Integer.MAX_VALUE;

      Failing(URL... urls) {
        super(urls, DEPENDENCIES);
      }

      @Override
      public Enumeration<URL> getResources(String name) throws IOException {
        if (failuresLeft-- <= 0) {
          return super.getResources(name);
        }
        if (checked) {
          throw new IOException("a disk");
        }
        throw new IllegalStateException("a closed application");
      }
    }

    ClassLoader library = libraryWith(jars.of("jar.Good"));
    ClassLoader failing = new Failing();
    Set<?> names = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> names(library, failing));
    assertEquals(Set.of("Good"), names);
    String message = refusal(library, failing, "Goof");
    assertTrue(message.contains("; one could not be loaded: "), message);
    assertTrue(message.contains(checked ? "IOException: a disk" : "a closed application"), message);

    var own = new Failing(Jars.library(), jars.of("jar.Good"));
    assertEquals(Set.of(), names(own, own));
    own.failuresLeft = 0;
    assertEquals(Set.of("Good"), names(own, own));
  }

  // Loops

  @ParameterizedTest
  @ValueSource(strings = {"jar.Hapless", "jar.Bent", "jar.Lacking", "jar.Absent", "jar.Garbled"})
  void brokenLoopsLeaveThePlainOnesOrTheNext(String loops) throws Exception {
    double[] plain = new double[3];
    double[] fast = {0.5, 0.5, 0.5};
    URL good = jars.of("jar.Good");
    ClassLoader library = libraryWith(good, jars.withServices(LOOPS, loops, "jar.Slow"));
    assertArrayEquals(plain, doubles(library, library));
    ClassLoader faster = libraryWith(good, jars.withServices(LOOPS, loops, "jar.Slow", "jar.Fast"));
    assertArrayEquals(fast, doubles(faster, NO_ENGINES));
    ClassLoader bare = libraryWith(good);
    ClassLoader application = loader(bare, jars.withServices(LOOPS, loops, "jar.Fast"));
    assertArrayEquals(fast, doubles(bare, application));
  }
}
