package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class PlotTest {
  @TempDir private Path folder;

  private Path plot(String words, String file) {
    Path picture = folder.resolve(file);
    assertEquals("", Run.of(words + " --out " + picture).out());
    return picture;
  }

  /** The series that stand in a PNG file. */
  static JsonElement series(Path png) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(png.toFile())) {
      reader.setInput(in);
      var metadata = reader.getImageMetadata(0);
      var root = (Element) metadata.getAsTree(metadata.getNativeMetadataFormatName());
      var entry = (Element) root.getElementsByTagName("zTXtEntry").item(0);
      return JsonParser.parseString(entry.getAttribute("text"));
    } finally {
      reader.dispose();
    }
  }

  @Test
  void severalSetsInOnePicture() throws IOException {
    Path png = plot("plot generator gamma [0.5,1,2.5] --seed 101 --size 1000", "gamma.png");
    assertEquals(900, ImageIO.read(png.toFile()).getWidth());
    String series = series(png).toString();
    for (String set : List.of("gamma(0.5, 1)", "gamma(1, 1)", "gamma(2.5, 1)")) {
      assertTrue(series.contains("\"name\":\"density of " + set + "\""), series);
    }
  }

  /** One call for each set, one after the other, from one generator. */
  @Test
  void theValuesAreThoseOfTheOtherCommands() throws IOException {
    Path png = plot("plot generator --seed 101 normal --scale 2 --loc [1,5] --size 1", "one.png");
    List<String> drawn =
        Run.of("generator --seed 101 --format csv standard_normal 2").out().lines().toList();
    for (JsonElement series : series(png).getAsJsonArray()) {
      String name = series.getAsJsonObject().get("name").getAsString();
      String chart = series.getAsJsonObject().get("chart").getAsString();
      if (chart.startsWith("running mean") && name.startsWith("normal")) {
        int set = name.equals("normal(1, 2)") ? 0 : 1;
        float value = (float) (1 + 4 * set + 2 * Double.parseDouble(drawn.get(set)));
        assertEquals("[" + value + "]", series.getAsJsonObject().get("y").toString());
      }
    }
  }

  @Test
  void svgIsText() throws IOException {
    String svg =
        Files.readString(plot("plot randomstate --seed 101 binomial 9 .5 --size 99", "b.svg"));
    assertTrue(svg.contains("<metadata"), svg);
    assertTrue(svg.contains("mass of binomial(9, 0.5)"), svg);
    assertTrue(svg.strip().endsWith(">"), svg);
  }

  @Test
  void engines() throws IOException {
    Path png = plot("plot raw --engine MT19937 --seed 101", "raw.png");
    assertEquals(1120, ImageIO.read(png.toFile()).getWidth());
    assertTrue(
        Files.readString(plot("plot raw --engine SFC64 --seed 101", "raw.svg"))
            .contains("data:image/png;base64"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          generator gamma 2.5 | --out is missing: the file for the picture
          generator gamma 2.5 --out a.jpg | --out must end with .png or .svg, but is a.jpg
          generator gamma --out a.png | gamma needs shape
          generator gamma 1 2 3 --out a.png | gamma takes (shape, scale), but is given [1, 2, 3]
          generator gamma -1 --out DIR/a.png | shape must be >= 0, but is -1.0
          generator gamma 2 --size 0 --out DIR/a.png | size must be an integer from 1 to 10000000, but is 0
          generator gamma x --out a.png | shape must be a number, or a list of such, but is x
          generator gamma [] --out a.png | a picture has room for 1 to 6 sets of parameters, not for 0
          generator gamma [1,1] --out a.png | a picture shows a set of parameters once
          generator gamma [1,2] [1,2,3] --out a.png | lists among the parameters must have the same length
          generator normal nan --out DIR/a.png | there is nothing to plot: normal(nan, 1) gave no finite value
          generator binomial 1.5 .5 --out a.png | n must be an integer, or a list of such, but is 1.5
          generator gamma 2 --out DIR/a.png --then random | --then follows a call of a method
          raw --engine PCG63 --out a.png | there is no engine named
          """)
  void mistakesAreToldInOneLineAndLeaveNoFile(String words, String message) throws IOException {
    Run run = Run.of(("plot " + words.replace("DIR", folder.toString())).split(" ", -1));
    assertTrue(run.err().startsWith("numrand: " + message), run.err());
    assertEquals(1, run.err().lines().count());
    assertEquals(2, run.exit());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsTold() throws IOException {
    String missing = folder.resolve("none/a.png").toString();
    Run run = Run.of("plot", "generator", "random", "--out", missing);
    assertEquals(
        "numrand: cannot write "
            + missing
            + ": there is no folder "
            + folder.resolve("none")
            + "\n",
        run.err());
    assertEquals(2, run.exit());
    Path old = Files.writeString(folder.resolve("old.png"), "old");
    Run.of("plot", "generator", "normal", "nan", "--out", old.toString());
    assertEquals("old", Files.readString(old));
  }
}
