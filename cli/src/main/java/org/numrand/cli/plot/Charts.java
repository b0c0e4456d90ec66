package org.numrand.cli.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Charts that look alike. */
final class Charts {
  private static final Color[] COLORS = {
    new Color(0x4C, 0x72, 0xB0),
    new Color(0xDD, 0x84, 0x52),
    new Color(0x55, 0xA8, 0x68),
    new Color(0xC4, 0x4E, 0x52),
    new Color(0x81, 0x72, 0xB3),
    new Color(0x93, 0x78, 0x60),
  };

  private static final BasicStroke THIN = new BasicStroke(1.5f);

  private Charts() {}

  static XYChart empty(int width, int height, String title) {
    XYChart chart = new XYChartBuilder().width(width).height(height).title(title).build();
    chart
        .getStyler()
        .setPlotGridLinesColor(new Color(0xE5, 0xE5, 0xE5))
        .setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11))
        .setPlotMargin(0)
        .setChartTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13))
        .setChartBackgroundColor(Color.WHITE)
        .setPlotBorderVisible(false)
        .setPlotContentSize(1)
        .setMarkerSize(5)
        .setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11))
        .setLegendPosition(LegendPosition.InsideNE)
        .setLegendVisible(false)
        .setLocale(Locale.ROOT);
    return chart;
  }

  static Color color(int i) {
    return COLORS[i % COLORS.length];
  }

  private static XYSeries add(
      XYChart chart, String name, double[] x, double[] y, Color color, XYSeriesRenderStyle style) {
    XYSeries series = chart.addSeries(name, x, y);
    series.setXYSeriesRenderStyle(style);
    series.setMarker(SeriesMarkers.NONE);
    series.setLineColor(color);
    series.setLineStyle(THIN);
    return series;
  }

  static void line(XYChart chart, String name, double[] x, double[] y, Color color) {
    add(chart, name, x, y, color, XYSeriesRenderStyle.Line).setShowInLegend(false);
  }

  /** A filled area under steps; the last place ends the last step. */
  static void steps(XYChart chart, String name, double[] x, double[] y, Color color) {
    XYSeries series = add(chart, name, x, y, color, XYSeriesRenderStyle.StepArea);
    series.setFillColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), 90));
    series.setLineStyle(new BasicStroke(0.5f));
  }

  static void points(XYChart chart, String name, double[] x, double[] y, Color color) {
    XYSeries series = add(chart, name, x, y, color, XYSeriesRenderStyle.Scatter);
    series.setMarker(SeriesMarkers.CIRCLE);
    series.setMarkerColor(color);
    series.setShowInLegend(false);
  }
}
