package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import org.numrand.core.BitGenerators;
import org.numrand.core.internal.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the project of an engine of the user's, complete: it builds, and passes its test. */
@Command(
    name = "new-engine",
    description = {
      "Writes a Maven project for an engine of your own: pom.xml, engine, provider, contract test,"
          + " README. It passes its test; then make the engine yours.",
      "  numrand new-engine MyEngine",
      "  numrand new-engine MyEngine --word-bits 32 --blocks --package com.example.rng"
    })
final class NewEngineCommand implements Callable<Integer> {
  private static final Pattern CLASS_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern PLACE = Pattern.compile("@([A-Za-z]+)@");
  private static final String TEMPLATES = "/org/numrand/cli/engine/";

  private static final ImmutableMap<String, String> WORDS_OF_64_BITS =
      ImmutableMap.of(
          "half", "",
          "lower", "",
          "output", "z ^ (z >>> 31)",
          "pairs", "",
          "element", "      next += STEP;\n      block[i] = word(next);",
          "blockWords", "limit()",
          "knownAnswer",
              "      0x430d9b07d47b4206L, 0x016eb78269278417L, 0xee99db26e9547d17L, 0xcdf7a22979fc5d04L");

  private static final ImmutableMap<String, String> WORDS_OF_32_BITS =
      ImmutableMap.of(
          "half", ", the upper half of each word",
          "lower", ", in the lower half of a long",
          "output", "(z ^ (z >>> 31)) >>> 32",
          "pairs", ", two in each element, the first in the upper half",
          "element",
              "      block[i] = word(next + STEP) << 32 | word(next + 2 * STEP);\n"
                  + "      next += 2 * STEP;",
          "blockWords", "2L * limit()",
          "knownAnswer", "      0x430d9b07L, 0x016eb782L, 0xee99db26L, 0xcdf7a229L");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NAME", description = "The engine's name, and its class's.")
  private String name = "";

  @Option(
      names = "--word-bits",
      paramLabel = "BITS",
      description = "How wide the engine's words are: 32, or 64 if not given.")
  private int wordBits = 64;

  @Option(names = "--blocks", description = "It makes many words at once, not one at a time.")
  private boolean blocks;

  @Option(
      names = "--package",
      paramLabel = "PACKAGE",
      description = "Its Java package; org.example and its name if not given.")
  private @Nullable String packageName;

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = "Where the project goes; a folder of its name if not given.")
  private @Nullable String folder;

  @Override
  public Integer call() throws IOException {
    String inPackage =
        packageName != null ? packageName : "org.example." + name.toLowerCase(Locale.ROOT);
    checkOptions(inPackage);
    Path root = Path.of(folder != null ? folder : name);
    Map<String, String> files = files(inPackage);
    checkIsNew(root);
    PrintWriter out = spec.commandLine().getOut();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
      out.println(path);
    }
    out.println();
    out.println("To see it pass its test: mvn -f " + root + " verify");
    return ExitCode.OK;
  }

  private void checkOptions(String inPackage) throws IOException {
    checkArgument(
        CLASS_NAME.matcher(name).matches() && SourceVersion.isName(name),
        "NAME must be a Java class's, of ASCII letters, digits and _, but is '%s'",
        name);
    checkArgument(
        !BitGenerators.names().contains(name),
        "NAME must be a new engine's, but there is %s",
        name);
    checkArgument(
        inPackage.chars().allMatch(c -> c < 128) && SourceVersion.isName(inPackage),
        "package must be a Java package's name in ASCII, but is '%s'",
        inPackage);
    checkArgument(
        wordBits == 32 || wordBits == 64, "word-bits must be 32 or 64, but is %s", wordBits);
    Pattern word = Pattern.compile("\\b" + name + "(Provider|Test)?\\b");
    for (String template :
        new String[] {"Word.java", "Block.java", "Provider.java", "Contract.java"}) {
      checkArgument(
          !word.matcher(template(template)).find(),
          "NAME must not be a word that the engine's source has already, but is %s",
          name);
    }
  }

  private static void checkIsNew(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    checkArgument(Files.isDirectory(root), "folder must be a folder, but %s is a file", root);
    try (Stream<Path> files = Files.list(root)) {
      checkArgument(files.findAny().isEmpty(), "folder must be empty, but %s is not", root);
    }
  }

  /** The files' texts by their names. */
  private Map<String, String> files(String inPackage) throws IOException {
    String path = inPackage.replace('.', '/');
    String sources = "src/main/java/" + path + "/" + name;
    Map<String, String> templates = new LinkedHashMap<>();
    templates.put("pom.xml", "pom.xml");
    templates.put("README.md", "README.md");
    templates.put(sources + ".java", blocks ? "Block.java" : "Word.java");
    templates.put(sources + "Provider.java", "Provider.java");
    templates.put(
        "src/main/resources/META-INF/services/org.numrand.core.spi.BitGeneratorProvider",
        "service");
    templates.put("src/test/java/" + path + "/" + name + "Test.java", "Contract.java");

    ImmutableMap<String, String> words =
        ImmutableMap.<String, String>builder()
            .put("name", name)
            .put("package", inPackage)
            .put("path", path)
            .put("artifact", name.toLowerCase(Locale.ROOT))
            .put("version", Versions.own())
            .put("wordBits", Integer.toString(wordBits))
            .putAll(wordBits == 64 ? WORDS_OF_64_BITS : WORDS_OF_32_BITS)
            .buildOrThrow();
    Map<String, String> files = new LinkedHashMap<>();
    for (Map.Entry<String, String> file : templates.entrySet()) {
      String text =
          PLACE.matcher(template(file.getValue())).replaceAll(place -> words.get(place.group(1)));
      files.put(file.getKey(), text);
    }
    return files;
  }

  private static String template(String name) throws IOException {
    try (InputStream in = NewEngineCommand.class.getResourceAsStream(TEMPLATES + name)) {
      return new String(requireNonNull(in).readAllBytes(), UTF_8);
    }
  }
}
