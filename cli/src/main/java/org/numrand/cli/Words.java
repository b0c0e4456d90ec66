package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of the command line as they were typed. Java decodes them in the locale's encoding,
 * with one character in place of all that it lacks: under {@code LC_ALL=C} all words of one
 * accented letter are equal, and would seed alike.
 */
final class Words {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  /** Stands for a byte that could not be decoded. */
  private static final String LOST = "\ufffd";

  /** Stands for a character without a code on Windows. */
  private static final String LOST_ON_WINDOWS = "?";

  private Words() {}

  /**
   * The words as they were typed.
   *
   * @throws IllegalArgumentException if they cannot be restored
   */
  static String[] restored(String[] words) throws IOException {
    var encoding = Charset.forName(System.getProperty("sun.jnu.encoding"));
    if (Stream.of(words).noneMatch(word -> isSuspicious(word, encoding))) {
      return words;
    }
    boolean isKnown = Files.isReadable(COMMAND_LINE);
    return restored(words, encoding, isKnown ? Files.readAllBytes(COMMAND_LINE) : null);
  }

  private static boolean isSuspicious(String word, Charset encoding) {
    return word.contains(LOST) || (word.contains(LOST_ON_WINDOWS) && !encoding.equals(UTF_8));
  }

  /**
   * The same, from what the operating system knows.
   *
   * @param encoding what the words were decoded in
   * @param commandLine the bytes of the whole command, a zero after each word; null if unknown
   */
  static String[] restored(String[] words, Charset encoding, byte @Nullable [] commandLine) {
    String line = commandLine == null ? "" : new String(commandLine, ISO_8859_1);
    List<String> all = Splitter.on('\0').splitToList(line);
    int first = all.size() - 1 - words.length;
    String[] restored = words.clone();
    for (int i = 0; i < words.length; i++) {
      byte[] bytes = first < 0 ? new byte[0] : all.get(first + i).getBytes(ISO_8859_1);
      checkArgument(
          new String(bytes, encoding).equals(words[i]),
          "an argument has lost characters that %s, this locale's encoding, does not have;"
              + " LC_ALL=C.UTF-8 in the environment keeps them",
          encoding);
      restored[i] = decoded(bytes, encoding);
    }
    return restored;
  }

  private static String decoded(byte[] bytes, Charset encoding) {
    for (Charset charset : List.of(encoding, UTF_8)) {
      try {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        // the next one
      }
    }
    throw new IllegalArgumentException(
        "an argument is no text: " + new String(bytes, encoding) + " is not UTF-8");
  }

  /**
   * The words of a line, as a shell splits it: at blanks that stand in no quotes.
   *
   * @throws IllegalArgumentException if a quote is not closed
   */
  static List<String> split(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = null;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean isBlank = quote == 0 && Character.isWhitespace(c);
      if (isBlank && word != null) {
        words.add(word.toString());
        word = null;
      } else if (!isBlank) {
        word = word == null ? new StringBuilder() : word;
        if (quote == 0 && (c == '\'' || c == '"')) {
          quote = c;
        } else if (c == quote) {
          quote = 0;
        } else {
          word.append(c);
        }
      }
    }
    checkArgument(quote == 0, "a quote is not closed in %s", line);
    if (word != null) {
      words.add(word.toString());
    }
    return words;
  }
}
