package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file with a state. */
final class StateFile {
  private static final String STDIN = "-";

  /** Far more than any state has: MT19937's are of 7,000 bytes. */
  private static final int MAX_BYTES = 1 << 26;

  private static final Pattern PLACE = Pattern.compile("at line [0-9]+ column [0-9]+");

  private StateFile() {}

  /**
   * Its text, which is JSON.
   *
   * @param name its name; {@code -} is standard input
   */
  static String read(String name) {
    checkArgument(!name.isEmpty(), "cannot read '': a file must have a name");
    boolean isStdin = name.equals(STDIN);
    String shown = isStdin ? "standard input" : name;
    try (InputStream in = isStdin ? System.in : Files.newInputStream(Path.of(name))) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      checkArgument(
          bytes.length <= MAX_BYTES, "cannot read %s: it is longer than a state can be", shown);
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      checkJson(text, shown);
      return text;
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + shown + ": " + Failure.reason(e), e);
    }
  }

  private static void checkJson(String text, String name) throws IOException {
    checkArgument(!text.isBlank(), "cannot read %s: it is empty", name);
    var json = new JsonReader(new StringReader(text));
    json.setStrictness(Strictness.STRICT);
    try {
      json.skipValue();
      checkArgument(
          json.peek() == JsonToken.END_DOCUMENT, "cannot read %s: more follows the state", name);
    } catch (MalformedJsonException | EOFException e) {
      Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
      throw new IllegalArgumentException(
          "cannot read " + name + ": it is not JSON" + (place.find() ? ", " + place.group() : ""),
          e);
    }
  }
}
