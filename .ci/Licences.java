import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Looks at every jar that the build made. Each has the licence and the notices;
 * META-INF/THIRD-PARTY names all packages in it that are not ours, and no others.
 */
class Licences {
  public static void main(String[] args) throws IOException {
    List<Path> jars;
    try (Stream<Path> files = Files.walk(Path.of(""), 4)) {
      jars =
          files
              .filter(file -> file.toString().matches(".*/target/numrand[^/]*[.]jar"))
              .sorted()
              .toList();
    }
    List<String> faults = new ArrayList<>();
    for (Path jar : jars) {
      look(jar, faults);
    }
    faults.forEach(System.err::println);
    if (jars.isEmpty() || !faults.isEmpty()) {
      System.err.println(faults.size() + " faults in " + jars.size() + " jars");
      System.exit(1);
    }
    System.out.println(
        jars.size() + " jars have the licence, the notices, and the names of what is in them.");
  }

  private static void look(Path path, List<String> faults) throws IOException {
    try (var jar = new JarFile(path.toFile())) {
      for (String text : List.of("LICENSE", "NOTICE")) {
        // Notices of others may stand between the paragraphs of ours.
        String there = text(jar, "META-INF/" + text);
        if (!Stream.of(Files.readString(Path.of(text)).split("\n\n")).allMatch(there::contains)) {
          faults.add(path + ": no " + text + " of ours");
        }
      }
      Set<String> named =
          new TreeSet<>(Arrays.asList(text(jar, "META-INF/THIRD-PARTY").split("[\\s,]+")));
      Set<String> packages = packages(jar);
      packages.stream()
          .filter(name -> !isOurs(name) && named.stream().noneMatch(prefix -> isIn(name, prefix)))
          .forEach(name -> faults.add(path + ": META-INF/THIRD-PARTY does not name " + name));
      named.stream()
          .filter(prefix -> prefix.matches("[a-z]\\w*([.]\\w+)+"))
          .filter(prefix -> packages.stream().noneMatch(name -> isIn(name, prefix)))
          .forEach(
              prefix ->
                  faults.add(
                      path + ": META-INF/THIRD-PARTY names " + prefix + ", which is not there"));
    }
  }

  private static boolean isOurs(String name) {
    return isIn(name, "org.numrand") || isIn(name, "org.example");
  }

  private static boolean isIn(String name, String prefix) {
    return (name + ".").startsWith(prefix + ".");
  }

  /** The packages with classes, each by its first four names. */
  private static Set<String> packages(JarFile jar) {
    return jar.stream()
        .map(entry -> entry.getName().replaceFirst("^META-INF/versions/\\d+/", ""))
        .filter(name -> name.endsWith(".class") && name.contains("/"))
        .map(name -> name.substring(0, name.lastIndexOf('/')).split("/"))
        .map(names -> String.join(".", Arrays.asList(names).subList(0, Math.min(4, names.length))))
        .collect(toCollection(TreeSet::new));
  }

  private static String text(JarFile jar, String name) throws IOException {
    var entry = jar.getEntry(name);
    return entry == null ? "" : new String(jar.getInputStream(entry).readAllBytes(), UTF_8);
  }
}
