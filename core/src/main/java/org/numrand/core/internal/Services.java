package org.numrand.core.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The providers of a service, from the library's own class loader and from the thread's. The own
 * one knows the library's neighbours wherever the call comes from (a pool's thread, a plug-in); the
 * thread's knows an application whose library lives in a shared loader.
 *
 * <p>A broken provider never hides the others.
 *
 * @param usable those that could be made, the own loader's first
 * @param failures what is wrong with each of the others, in a few words that name it
 */
public record Services<T>(ImmutableList<T> usable, ImmutableList<String> failures) {
  /**
   * {@code ServiceLoader} repeats a failure for ever if the class loader cannot list the service's
   * files. Nobody has so many broken providers in a row.
   */
  private static final int MAX_FAILURES_IN_A_ROW = 100;

  /**
   * Looks for all providers.
   *
   * @param home a class of the library
   * @param load {@code loader -> ServiceLoader.load(X.class, loader)}, in the module that uses X
   */
  public static <T> Services<T> find(
      Class<?> home, Class<T> service, Function<ClassLoader, ServiceLoader<T>> load) {
    var search = new Search<>(service, load);
    ClassLoader own = loaderOf(home);
    ClassLoader context = contextLoader();
    search.in(own);
    if (context != own) {
      search.in(context);
    }
    return search.result();
  }

  /** The class loader of a class. */
  public static ClassLoader loaderOf(Class<?> type) {
    return orSystem(type.getClassLoader());
  }

  /** The thread's class loader. */
  public static ClassLoader contextLoader() {
    return orSystem(Thread.currentThread().getContextClassLoader());
  }

  private static ClassLoader orSystem(@Nullable ClassLoader loader) {
    return loader != null ? loader : ClassLoader.getSystemClassLoader();
  }

  /** Asks one class loader after the other. */
  private static final class Search<T> {
    private final Class<T> service;
    private final Function<ClassLoader, ServiceLoader<T>> load;

    /** By their classes' names: two loaders may have a class of the same name each. */
    private final Map<String, ImmutableList<T>> usable = new LinkedHashMap<>();

    private final Set<String> failures = new LinkedHashSet<>();

    Search(Class<T> service, Function<ClassLoader, ServiceLoader<T>> load) {
      this.service = service;
      this.load = load;
    }

    void in(ClassLoader loader) {
      Map<String, ImmutableList.Builder<T>> found = new LinkedHashMap<>();
      Iterator<T> providers = load.apply(loader).iterator();
      int failuresInARow = 0;
      while (failuresInARow < MAX_FAILURES_IN_A_ROW) {
        try {
          if (!providers.hasNext()) {
            break;
          }
          T provider = providers.next();
          found
              .computeIfAbsent(provider.getClass().getName(), name -> ImmutableList.builder())
              .add(provider);
          failuresInARow = 0;
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
          failures.add(described(e, loader));
          failuresInARow++;
        }
      }
      found.forEach((name, ofOneClass) -> usable.putIfAbsent(name, ofOneClass.build()));
    }

    private String described(Throwable e, ClassLoader loader) {
      String text = Text.oneLine(e instanceof ServiceConfigurationError ? e.getMessage() : e);
      String prefix = service.getName() + ": ";
      String what = text.startsWith(prefix) ? text.substring(prefix.length()) : text;
      if (e instanceof LinkageError) {
        what = "Provider " + String.join(", ", unlinkable(loader)) + ": " + what;
      }
      return e.getCause() == null ? what : what + " (" + Text.oneLine(e.getCause()) + ")";
    }

    /** The providers whose superclass is missing; {@code ServiceLoader} does not name them. */
    private Set<String> unlinkable(ClassLoader loader) {
      Set<String> names = new LinkedHashSet<>();
      try {
        for (URL file :
            Collections.list(loader.getResources("META-INF/services/" + service.getName()))) {
          for (String line : Resources.readLines(file, UTF_8)) {
            String name = Splitter.on('#').split(line).iterator().next().strip();
            if (!name.isEmpty() && !links(name, loader)) {
              names.add(name);
            }
          }
        }
      } catch (IOException | RuntimeException e) {
        names.add("(" + Text.oneLine(e) + ")");
      }
      return names;
    }

    private static boolean links(String name, ClassLoader loader) {
      try {
        Class.forName(name, false, loader);
        return true;
      } catch (ClassNotFoundException notFoundIsAnotherFailure) {
        return true;
      } catch (LinkageError e) {
        return false;
      }
    }

    private static boolean mentions(String text, String name) {
      return (" " + text).contains(" " + name + " ");
    }

    Services<T> result() {
      ImmutableList<T> all =
          ImmutableList.copyOf(usable.values().stream().flatMap(ImmutableList::stream).toList());
      // One loader's copy of a provider may work where the other's fails.
      ImmutableList<String> rest =
          ImmutableList.copyOf(
              failures.stream()
                  .filter(text -> usable.keySet().stream().noneMatch(name -> mentions(text, name)))
                  .toList());
      return new Services<>(all, rest);
    }
  }
}
