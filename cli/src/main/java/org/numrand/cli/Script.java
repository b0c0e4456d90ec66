package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.numrand.notation.Arguments;
import org.numrand.notation.CallText;
import org.numrand.notation.MethodGroup;
import picocli.CommandLine;

/**
 * Calls of one object, one after the other: as at the command line, {@code normal 10 2 --size 3},
 * or as in Python, {@code x = rng.normal(10, 2, size=3)}.
 */
final class Script {
  private static final String STDIN = "-";
  private static final String DTYPE = "dtype";

  /** A line of Python, less the object and where the result goes. */
  private static final Pattern PYTHON =
      Pattern.compile("(?:\\w+\\s*=\\s*)?(?:[\\w.]+\\.)?(\\w+\\(.*\\))");

  private static final Pattern PRINTED = Pattern.compile("print\\((.*)\\)");

  private final SurfaceCommand surface;

  Script(SurfaceCommand surface) {
    this.surface = surface;
  }

  /**
   * The calls in a file, one a line; empty lines and those that begin with {@code #} are none.
   *
   * @param name its name; {@code -} is standard input
   * @throws IllegalArgumentException if it cannot be read, or a line is no call
   */
  List<Drawing> read(String name) {
    boolean isStdin = name.equals(STDIN);
    String shown = isStdin ? "standard input" : name;
    checkArgument(!name.isEmpty(), "cannot read '': a file must have a name");
    String text;
    try (InputStream in = isStdin ? System.in : Files.newInputStream(Path.of(name))) {
      text = UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + shown + ": " + Failure.reason(e), e);
    }
    List<Drawing> calls = new ArrayList<>();
    int number = 0;
    for (String line : Splitter.on('\n').split(text)) {
      number++;
      String call = line.strip();
      if (!call.isEmpty() && !call.startsWith("#")) {
        calls.add(call(call, shown + ", line " + number));
      }
    }
    checkArgument(!calls.isEmpty(), "%s has no calls", shown);
    return calls;
  }

  private Drawing call(String line, String place) {
    Matcher printed = PRINTED.matcher(line);
    Matcher python = PYTHON.matcher(printed.matches() ? printed.group(1).strip() : line);
    return python.matches()
        ? located(place, () -> python(CallText.parse(python.group(1))))
        : located(place, () -> words(Words.split(line)));
  }

  /** The call that words mean, which begin with a method's name. */
  Drawing call(List<String> words, String place) {
    return located(place, () -> words(words));
  }

  private Drawing words(List<String> words) throws IOException {
    checkArgument(!words.isEmpty(), "a method is missing");
    var commandLine =
        new CommandLine(MethodCommand.spec(surface, method(words.get(0)))).setExpandAtFiles(false);
    commandLine.parseArgs(words.subList(1, words.size()).toArray(String[]::new));
    return ((MethodCommand) commandLine.getCommandSpec().userObject()).drawing();
  }

  private Drawing python(CallText call) {
    MethodGroup method = method(call.method());
    Map<String, Object> given =
        Maps.filterValues(call.arguments().named(), value -> !value.equals("None"));
    Object dtype = given.get(DTYPE);
    var named = ImmutableMap.copyOf(Maps.filterKeys(given, name -> !name.equals(DTYPE)));
    return Drawing.of(
        surface.target(),
        method,
        dtype == null ? MethodGroup.DEFAULT_DTYPE : method.dtype(dtype.toString()),
        new Arguments(call.arguments().positional(), named));
  }

  private MethodGroup method(String name) {
    return surface.target().methods(List.of(name)).stream()
        .filter(method -> method.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    surface.target().command() + " has no method '" + name + "'"));
  }

  private interface Reading {
    Drawing read() throws IOException;
  }

  /** A call whose mistakes, found now or when it is made, name its place. */
  private static Drawing located(String place, Reading reading) {
    try {
      Drawing drawing = reading.read();
      return target -> {
        try {
          return drawing.from(target);
        } catch (RuntimeException e) {
          throw Failure.at(place, e);
        }
      };
    } catch (IOException e) {
      throw new IllegalArgumentException(place + ": " + Failure.reason(e), e);
    } catch (RuntimeException e) {
      throw Failure.at(place, e);
    }
  }
}
