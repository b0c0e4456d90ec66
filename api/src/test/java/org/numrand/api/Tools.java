package org.numrand.api;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is built, but is no library. */
final class Tools {
  private static final Pattern ARTIFACTS =
      Pattern.compile("<tool.artifacts>(.*?)</tool.artifacts>");

  private Tools() {}

  /** The artifacts, as the parent POM lists them. */
  static Set<String> artifacts() throws IOException {
    Matcher found = ARTIFACTS.matcher(Files.readString(Path.of("..", "pom.xml")));
    if (!found.find()) {
      throw new AssertionError("pom.xml has no tool.artifacts");
    }
    return Set.copyOf(Splitter.on(',').splitToList(found.group(1)));
  }

  /** Whether that is the name of a module of such an artifact, without the prefix. */
  static boolean has(String module) throws IOException {
    return artifacts().contains("numrand-" + module);
  }
}
