package org.numrand.bench.compare;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;

/** Draws the ratios of a report's fills as horizontal bars. */
final class Chart {
  private static final int WIDTH = 1000;
  private static final int BAR_HEIGHT = 18;
  private static final int MARGIN = 120;

  private Chart() {}

  static void write(Report report, Path png) throws IOException {
    List<Row> rows = report.fills().stream().filter(row -> row.ratio().isPresent()).toList();
    if (rows.isEmpty()) {
      return;
    }
    HorizontalBarChart chart = chart(rows);
    var image = new BufferedImage(chart.getWidth(), chart.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    graphics.dispose();
    ImageIO.write(image, "png", png.toFile());
  }

  private static HorizontalBarChart chart(List<Row> rows) {
    HorizontalBarChart chart =
        new HorizontalBarChartBuilder()
            .width(WIDTH)
            .height(MARGIN + BAR_HEIGHT * rows.size())
            .title("A million values: NumPy's time in units of numrand's (longer is faster)")
            .build();
    List<Double> ratios = rows.stream().map(row -> rounded(row.ratio().orElseThrow())).toList();
    chart.addSeries("ratio", ratios, rows.stream().map(Row::workload).toList());
    // XChart thins out labels of either axis by the hint for the horizontal one.
    chart.getStyler().setXAxisTickMarkSpacingHint(BAR_HEIGHT / 2).setPlotContentSize(0.99);
    chart.getStyler().setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
    chart.getStyler().setLabelsVisible(true).setLabelsPosition(0.9);
    chart.getStyler().setLegendVisible(false);
    chart.getStyler().setSeriesColors(new Color[] {new Color(0x4C, 0x72, 0xB0)});
    chart.getStyler().setLocale(Locale.ROOT);
    return chart;
  }

  /** Two decimals: a label has room for no more. */
  private static double rounded(double ratio) {
    return Math.round(100 * ratio) / 100.0;
  }
}
