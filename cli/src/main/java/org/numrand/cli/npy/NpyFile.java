package org.numrand.cli.npy;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Preconditions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * An array in a file: {@code x.npy}, or {@code x.npz} if it has one array, or {@code x.npz:name}.
 *
 * @param path the file
 * @param member which array of several; null if it was not said
 */
public record NpyFile(Path path, @Nullable String member) {
  private static final String NPY = ".npy";
  private static final Pattern NAME = Pattern.compile("(.*\\.np[yz])(?::(.+))?", Pattern.DOTALL);

  /** Whether a word is the name of such a file. */
  public static boolean isNamed(String word) {
    Matcher name = NAME.matcher(word);
    return name.matches() && (name.group(2) == null || name.group(1).endsWith("z"));
  }

  /** The file that a word names. */
  public static NpyFile of(String word) {
    Matcher name = NAME.matcher(word);
    Preconditions.checkArgument(name.matches(), "%s is not named .npy or .npz", word);
    return new NpyFile(Path.of(name.group(1)), name.group(2));
  }

  /**
   * Reads it.
   *
   * @throws IOException if there is no such array: the message says why
   */
  public Npy read() throws IOException {
    if (path.toString().endsWith(NPY)) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
        boolean isPlain = Files.isRegularFile(path);
        return Npy.read(in, isPlain ? Files.size(path) : Long.MAX_VALUE);
      }
    }
    if (!Files.isRegularFile(path)) { // which the zip file's reader would say in other words
      Files.newInputStream(path).close();
    }
    try (var zip = new ZipFile(path.toFile())) {
      ZipEntry entry = entry(zip);
      try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
        return Npy.read(in, entry.getSize());
      }
    }
  }

  private ZipEntry entry(ZipFile zip) throws IOException {
    List<? extends ZipEntry> entries =
        zip.stream().filter(entry -> entry.getName().endsWith(NPY)).toList();
    List<? extends ZipEntry> chosen =
        member == null
            ? entries
            : entries.stream().filter(entry -> name(entry).equals(member)).toList();
    if (chosen.size() != 1) {
      String names = entries.stream().map(NpyFile::name).collect(joining(", "));
      throw new IOException(
          entries.isEmpty()
              ? "it has no array"
              : member == null
                  ? "it has several arrays; " + path + ":NAME says which: " + names
                  : "there is no array " + member + "; there are: " + names);
    }
    return chosen.get(0);
  }

  private static String name(ZipEntry entry) {
    return entry.getName().substring(0, entry.getName().length() - NPY.length());
  }
}
