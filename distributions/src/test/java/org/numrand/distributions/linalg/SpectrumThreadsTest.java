package org.numrand.distributions.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Preconditions;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numrand.lapack.Dlamch;

/** Factorizations on many threads at once, also if they are the first of all. */
class SpectrumThreadsTest {
  private static final int THREADS = 4;
  private static final int LOADERS = 20;

  /** How long the second thread and those after it wait for the one before, in turns. */
  private static final int STAGGER = 300;

  /** Each class loader has a LAPACK of its own that nobody has called yet. */
  @ParameterizedTest
  @ValueSource(strings = {"svd", "eigh"})
  void firstCallsOnManyThreadsAgree(String name) throws Exception {
    double[][] a = symmetric(30);
    double[] expected =
        values(Spectrum.class.getMethod(name, double[][].class).invoke(null, (Object) a));
    for (int i = 0; i < LOADERS; i++) {
      try (var loader = new URLClassLoader(locations(), ClassLoader.getPlatformClassLoader())) {
        Class<?> spectrum = Class.forName(Spectrum.class.getName(), false, loader);
        for (double[] actual : firstCalls(spectrum.getMethod(name, double[][].class), a, i)) {
          assertArrayEquals(expected, actual);
        }
      }
    }
  }

  private static List<double[]> firstCalls(Method method, double[][] a, int round)
      throws Exception {
    var barrier = new CyclicBarrier(THREADS);
    List<FutureTask<double[]>> tasks = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int turns = i * round * STAGGER;
      var task =
          new FutureTask<>(
              () -> {
                barrier.await();
                for (int k = 0; k < turns; k++) {
                  Thread.onSpinWait();
                }
                return values(method.invoke(null, (Object) a));
              });
      tasks.add(task);
      var thread = new Thread(task);
      thread.setDaemon(true);
      thread.start();
    }
    List<double[]> results = new ArrayList<>();
    for (FutureTask<double[]> task : tasks) {
      results.add(task.get(60, TimeUnit.SECONDS));
    }
    return results;
  }

  private static URL[] locations() {
    return Stream.of(Spectrum.class, Dlamch.class, Preconditions.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .toArray(URL[]::new);
  }

  private static double[][] symmetric(int n) {
    var random = new Random(101);
    double[][] a = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        a[i][j] = random.nextGaussian();
        a[j][i] = a[i][j];
      }
    }
    return a;
  }

  /** Values and vectors of a {@link Spectrum}, of whatever class loader. */
  private static double[] values(Object spectrum) throws ReflectiveOperationException {
    double[] all = {};
    for (String name : List.of("values", "vectors", "rightVectors")) {
      Field field = spectrum.getClass().getDeclaredField(name);
      field.setAccessible(true);
      all =
          DoubleStream.concat(DoubleStream.of(all), DoubleStream.of((double[]) field.get(spectrum)))
              .toArray();
    }
    return all;
  }

  /** What {@link Spectrum} makes happen before the first call is all that LAPACK keeps. */
  @Test
  void nothingElseInLapackKeepsState() throws Exception {
    Set<String> keepers = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> unread =
        new ArrayDeque<>(
            List.of(
                name(Spectrum.class),
                name(Cholesky.class),
                name(BidiagonalQr.class),
                name(TridiagonalQr.class)));
    while (!unread.isEmpty()) {
      String name = unread.pop();
      if (!seen.add(name)) {
        continue;
      }
      unread.addAll(named(name));
      if (name.startsWith("org/numrand/lapack/")) {
        Class<?> type = Class.forName(name.replace('/', '.'), false, Dlamch.class.getClassLoader());
        if (Stream.of(type.getDeclaredFields())
            .anyMatch(field -> Modifier.isStatic(field.getModifiers()))) {
          keepers.add(type.getSimpleName());
        }
      }
    }
    assertEquals(Set.of("Dlamc1", "Dlamc2", "Dlamch"), keepers);
  }

  private static String name(Class<?> type) {
    return type.getName().replace('.', '/');
  }

  /** The classes of LAPACK that a class file names. */
  private static List<String> named(String name) throws IOException {
    Map<Integer, String> texts = new HashMap<>();
    List<Integer> classes = new ArrayList<>();
    try (InputStream file = Spectrum.class.getClassLoader().getResourceAsStream(name + ".class");
        var in = new DataInputStream(file)) {
      in.skipNBytes(8);
      int count = in.readUnsignedShort();
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> texts.put(i, in.readUTF());
          case 7 -> classes.add(in.readUnsignedShort());
          case 8, 16, 19, 20 -> in.skipNBytes(2);
          case 15 -> in.skipNBytes(3);
          case 5, 6 -> {
            in.skipNBytes(8);
            i++;
          }
          default -> in.skipNBytes(4);
        }
      }
    }
    return classes.stream()
        .map(texts::get)
        .filter(text -> text.startsWith("org/numrand/lapack/"))
        .toList();
  }
}
