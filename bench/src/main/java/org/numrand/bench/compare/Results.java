package org.numrand.bench.compare;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a report into files: Markdown, JSON and a chart. */
record Results(Report report) {
  static final String BEGIN = "<!-- compare: what follows is written by bench/compare -->\n";
  static final String END = "<!-- compare: end -->\n";
  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

  /** Writes {@code base.md}, {@code base.json} and {@code base.png}. */
  void write(Path base) throws IOException {
    Files.writeString(beside(base, ".md"), Markdown.of(report, base.getFileName() + ".png"));
    writeData(base);
  }

  /** Puts the tables between the two comments of a Markdown file, JSON and chart beside it. */
  void writeInto(Path markdown) throws IOException {
    String name = markdown.getFileName().toString().replaceFirst("\\.md$", "");
    String text = Files.readString(markdown);
    Files.writeString(markdown, replaced(text, Markdown.of(report, name + ".png")));
    writeData(markdown.resolveSibling(name));
  }

  private void writeData(Path base) throws IOException {
    Files.writeString(beside(base, ".json"), GSON.toJson(report) + "\n");
    Chart.write(report, beside(base, ".png"));
  }

  private static Path beside(Path base, String ending) {
    return base.resolveSibling(base.getFileName() + ending);
  }

  static String replaced(String text, String tables) {
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    checkArgument(begin >= 0 && end > begin, "the file must have the lines %s and %s", BEGIN, END);
    return text.substring(0, begin + BEGIN.length()) + tables + text.substring(end);
  }
}
