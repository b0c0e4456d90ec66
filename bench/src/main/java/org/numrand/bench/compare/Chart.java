package org.numrand.bench.compare;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws the ratios of a report's fills: a dot for each, a column for each class of methods. */
final class Chart {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 560;

  /** How wide a column's dots are spread. */
  private static final double SPREAD = 0.7;

  private static final Pattern GENERATOR = Pattern.compile("Generator\\((\\w+)\\)");

  private Chart() {}

  static void write(Report report, Path png) throws IOException {
    List<Row> rows =
        report.fills().fills().stream().filter(row -> row.ratio().isPresent()).toList();
    if (rows.isEmpty()) {
      return;
    }
    XYChart chart = chart(rows);
    var image = new BufferedImage(chart.getWidth(), chart.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    graphics.dispose();
    ImageIO.write(image, "png", png.toFile());
  }

  private static XYChart chart(List<Row> rows) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .xAxisTitle("engines' words; Generator over each engine; RandomState")
            .title("A million values: NumPy's time in units of numrand's (higher is faster)")
            .build();
    Map<String, List<Row>> columns =
        rows.stream().collect(groupingBy(Chart::column, LinkedHashMap::new, toList()));
    List<String> names = List.copyOf(columns.keySet());
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    List<Double> means = new ArrayList<>();
    for (int column = 0; column < names.size(); column++) {
      var variant = new Variant("", columns.get(names.get(column)));
      int count = variant.fills().size();
      for (int i = 0; i < count; i++) {
        x.add(column + SPREAD * ((i + 0.5) / count - 0.5));
        y.add(variant.fills().get(i).ratio().orElseThrow());
      }
      means.add(variant.geometricMean().orElseThrow());
    }
    dots(chart.addSeries("a method", x, y), new Color(0x4C, 0x72, 0xB0, 0xA0));
    List<Integer> places = IntStream.range(0, names.size()).boxed().toList();
    XYSeries mean = chart.addSeries("geometric mean", places, means);
    dots(mean, new Color(0xC4, 0x4E, 0x52));
    mean.setMarker(SeriesMarkers.DIAMOND);
    chart
        .getStyler()
        .setYAxisLogarithmic(true)
        .setYAxisLogarithmicDecadeOnly(false)
        .setYAxisTickLabelsFormattingFunction(Chart::ratio)
        .setXAxisTickMarkSpacingHint(WIDTH * 3 / (5 * names.size()))
        .setXAxisTickLabelsFormattingFunction(at -> name(names, at))
        .setLocale(Locale.ROOT);
    return chart;
  }

  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.3g", ratio).replaceFirst("\\.?0+$", "");
  }

  private static void dots(XYSeries series, Color color) {
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    series.setMarker(SeriesMarkers.CIRCLE);
    series.setMarkerColor(color);
  }

  /** The engine of a {@code Generator}; the engines' own words are one column, so is the rest. */
  private static String column(Row row) {
    Matcher generator = GENERATOR.matcher(row.workload());
    if (generator.lookingAt()) {
      return generator.group(1);
    }
    return row.workload().startsWith("RandomState") ? "RandomState" : "engines";
  }

  /** XChart draws no labels unless all it asks for differ, so blank ones do too. */
  private static String name(List<String> names, double at) {
    int place = (int) Math.rint(at);
    boolean isTick = Math.abs(place - at) < 1e-6;
    return isTick && place >= 0 && place < names.size()
        ? names.get(place)
        : " ".repeat(Math.max(1, place + 2));
  }
}
