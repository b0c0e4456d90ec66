package org.numrand.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** Words that Java could not decode are restored, or refused. */
class WordsTest {
  private static final String E = "\u00e9";

  /** The words as Java has them from a command that ends with these bytes. */
  private static String[] restored(Charset locale, byte[]... typed) {
    String[] words = new String[typed.length];
    var command = new StringBuilder("java\0-jar\0numrand.jar\0");
    for (int i = 0; i < typed.length; i++) {
      words[i] = new String(typed[i], locale);
      command.append(new String(typed[i], ISO_8859_1)).append('\0');
    }
    return Words.restored(words, locale, command.toString().getBytes(ISO_8859_1));
  }

  @Test
  void wordsAreDecodedInTheLocaleOrElseInUtf8() {
    byte[] utf8 = E.getBytes(UTF_8);
    byte[] latin = E.getBytes(ISO_8859_1);
    byte[] empty = new byte[0];
    byte[] ascii = "a?\ufffd".getBytes(UTF_8);
    assertArrayEquals(new String[] {E, "", "a?\ufffd"}, restored(US_ASCII, utf8, empty, ascii));
    assertArrayEquals(new String[] {E, "", "a?\ufffd"}, restored(UTF_8, utf8, empty, ascii));
    assertArrayEquals(new String[] {E}, restored(ISO_8859_1, latin));
  }

  @Test
  void whatIsNoTextIsRefused() {
    byte[] latin = E.getBytes(ISO_8859_1);
    assertRefused("an argument is no text: \ufffd is not UTF-8", () -> restored(UTF_8, latin));
    assertRefused("an argument is no text: \ufffd is not UTF-8", () -> restored(US_ASCII, latin));
  }

  @Test
  void whatNobodyKnowsIsRefused() {
    String message =
        "an argument has lost characters that US-ASCII, this locale's encoding, does not have;"
            + " LC_ALL=C.UTF-8 in the environment keeps them";
    String[] words = {"\ufffd\ufffd"};
    assertRefused(message, () -> Words.restored(words, US_ASCII, null));
    assertRefused(message, () -> Words.restored(words, US_ASCII, new byte[0]));
    byte[] another = "java\0-jar\0numrand.jar\0random\0".getBytes(UTF_8);
    assertRefused(message, () -> Words.restored(words, US_ASCII, another));
  }

  private static void assertRefused(String message, Runnable restored) {
    var e = assertThrows(IllegalArgumentException.class, restored::run);
    assertEquals(message, e.getMessage());
  }
}
