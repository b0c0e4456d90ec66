package org.numrand.cli.plot;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.Doubles;
import com.google.common.primitives.ImmutableDoubleArray;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;

/**
 * Values beside what they should follow: a histogram with the density or the mass over it, their
 * quantiles against the law's, and their running mean with the law's.
 */
public final class DistributionPicture {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 380;
  private static final int LEFT = 540;

  private static final int BINS = 60;
  private static final int CURVE = 180;
  private static final int QUANTILES = 60;
  private static final int MEANS = 60;

  // What lies far outside is not shown: a Cauchy variate would hide all others.
  private static final double TAIL = 0.004;
  private static final int QUARTILE_RANGES = 6;

  // Above the highest bin, for the legend's lines.
  private static final double HEADROOM = 1.12;
  private static final double LINE = 0.08;

  private static final double FILLED = 0.92;

  private static final Color EXACT = new Color(0x44, 0x44, 0x44);

  /**
   * Values that one set of parameters gave.
   *
   * @param label the call
   * @param method NumPy's name
   * @param parameters all of them
   * @param values in the order drawn
   */
  public record Sample(
      String label, String method, List<Double> parameters, ImmutableDoubleArray values) {}

  /** The same, prepared. */
  private static final class Shown {
    final String label;
    final double[] values;
    final double[] sorted;
    final Optional<Law> law;

    Shown(Sample sample) {
      label = sample.label();
      values = sample.values().toArray();
      sorted = DoubleStream.of(values).filter(Double::isFinite).sorted().toArray();
      law = Laws.of(sample.method(), Doubles.toArray(sample.parameters()));
      checkArgument(sorted.length > 0, "there is nothing to plot: %s gave no finite value", label);
    }

    double quantile(double share) {
      return sorted[(int) Math.min((long) (share * sorted.length), sorted.length - 1)];
    }

    /** A quantile far out, but not many ranges of quartiles from a quartile. */
    double end(double share, double quartile) {
      double range = quantile(0.75) - quantile(0.25);
      double near = quantile(quartile);
      double far = quantile(share);
      double most = range > 0 ? QUARTILE_RANGES * range : Double.POSITIVE_INFINITY;
      return Math.max(near - most, Math.min(near + most, far));
    }

    /** How many are below x. */
    int countBelow(double x) {
      int low = 0;
      int high = sorted.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sorted[middle] < x) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  private final boolean isDiscrete;
  private final List<Shown> samples;

  private DistributionPicture(boolean isDiscrete, List<Shown> samples) {
    this.isDiscrete = isDiscrete;
    this.samples = samples;
  }

  /**
   * Draws the picture.
   *
   * @param title what stands above the histogram
   * @param isDiscrete whether the values are integers
   * @param samples a sample for each set of parameters
   * @throws IllegalArgumentException if there is nothing to show
   */
  public static Picture of(String title, boolean isDiscrete, List<Sample> samples) {
    var shown = new DistributionPicture(isDiscrete, samples.stream().map(Shown::new).toList());
    var picture = new Picture(WIDTH, HEIGHT, true);
    picture.add(0, 0, shown.histogram(title));
    picture.add(LEFT, 0, shown.quantiles());
    picture.add(LEFT, HEIGHT / 2, shown.means());
    return picture;
  }

  private XYChart histogram(String title) {
    XYChart chart = Charts.empty(LEFT, HEIGHT, title);
    chart.getStyler().setYAxisMin(0.0).setLegendVisible(true);
    double[] edges = edges();
    double top = 0;
    for (Shown sample : samples) {
      double[] heights = heights(sample, edges);
      top = Math.max(top, Arrays.stream(heights).max().getAsDouble());
      Charts.steps(chart, sample.label, edges, heights, Charts.color(samples.indexOf(sample)));
    }
    double limit = (HEADROOM + LINE * samples.size()) * top;
    chart.getStyler().setYAxisMax(limit);
    chart.getStyler().setXAxisMin(edges[0]).setXAxisMax(edges[edges.length - 1]);
    for (Shown sample : samples) {
      sample.law.ifPresent(
          law ->
              addLaw(
                  chart, sample.label, law, edges, limit, Charts.color(samples.indexOf(sample))));
    }
    return chart;
  }

  /** From the first bin's left edge to the last one's right edge. */
  private double[] edges() {
    double low = samples.stream().mapToDouble(s -> s.end(TAIL, 0.25)).min().getAsDouble();
    double high = samples.stream().mapToDouble(s -> s.end(1 - TAIL, 0.75)).max().getAsDouble();
    if (isDiscrete) {
      double width = Math.max(1, Math.ceil((high - low + 1) / BINS));
      int bins = (int) Math.ceil((high - low + 1) / width);
      return IntStream.rangeClosed(0, bins).mapToDouble(i -> low - 0.5 + i * width).toArray();
    }
    double margin = low == high ? Math.max(0.5, Math.abs(low) / 2) : 0;
    double from = low - margin;
    double width = (high + margin - from) / BINS;
    return IntStream.rangeClosed(0, BINS).mapToDouble(i -> from + i * width).toArray();
  }

  /** The density in each bin; the last edge has none. */
  private static double[] heights(Shown sample, double[] edges) {
    double[] heights = new double[edges.length];
    for (int i = 0; i + 1 < edges.length; i++) {
      double width = edges[i + 1] - edges[i];
      int count = sample.countBelow(edges[i + 1]) - sample.countBelow(edges[i]);
      heights[i] = count / (width * sample.values.length);
    }
    return heights;
  }

  private void addLaw(
      XYChart chart, String label, Law law, double[] edges, double limit, Color color) {
    if (isDiscrete) {
      int bins = edges.length - 1;
      double width = edges[1] - edges[0];
      double[] middles = Arrays.stream(edges, 0, bins).map(x -> x + width / 2).toArray();
      Charts.points(
          chart,
          "mass of " + label,
          middles,
          Arrays.stream(middles).map(x -> mass(law, x, width)).toArray(),
          color.darker());
      return;
    }
    double low = edges[0];
    double step = (edges[edges.length - 1] - low) / CURVE;
    double[] places = IntStream.rangeClosed(0, CURVE).mapToDouble(i -> low + i * step).toArray();
    Charts.line(
        chart,
        "density of " + label,
        places,
        Arrays.stream(places).map(x -> Math.min(law.density().applyAsDouble(x), limit)).toArray(),
        color.darker());
  }

  /** The mean mass of the integers in a bin. */
  private static double mass(Law law, double middle, double width) {
    return width == 1
        ? law.density().applyAsDouble(middle)
        : (law.cumulative().applyAsDouble(middle + width / 2)
                - law.cumulative().applyAsDouble(middle - width / 2))
            / width;
  }

  private XYChart quantiles() {
    XYChart chart = Charts.empty(WIDTH - LEFT, HEIGHT / 2, "quantiles of the sample, by the law's");
    chart.getStyler().setPlotContentSize(FILLED);
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Shown sample : samples) {
      if (sample.law.isEmpty()) {
        continue;
      }
      Law law = sample.law.get();
      double[] shares =
          IntStream.range(0, QUANTILES).mapToDouble(i -> (i + 0.5) / QUANTILES).toArray();
      double[] exact = Arrays.stream(shares).map(law::quantile).toArray();
      double[] drawn = Arrays.stream(shares).map(sample::quantile).toArray();
      low = Math.min(low, Math.min(exact[0], drawn[0]));
      high = Math.max(high, Math.max(exact[QUANTILES - 1], drawn[QUANTILES - 1]));
      Charts.points(chart, sample.label, exact, drawn, Charts.color(samples.indexOf(sample)));
    }
    if (low <= high) {
      Charts.line(chart, "equal", new double[] {low, high}, new double[] {low, high}, EXACT);
    }
    return chart;
  }

  private XYChart means() {
    XYChart chart = Charts.empty(WIDTH - LEFT, HEIGHT / 2, "running mean, and the law's");
    chart.getStyler().setXAxisLogarithmic(true).setPlotContentSize(FILLED);
    for (Shown sample : samples) {
      Color color = Charts.color(samples.indexOf(sample));
      int size = sample.values.length;
      int[] places = places(size);
      double[] means = new double[places.length];
      double sum = 0;
      for (int i = 0, next = 0; i < size; i++) {
        sum += sample.values[i];
        if (i + 1 == places[next]) {
          means[next++] = Double.isFinite(sum) ? sum / (i + 1) : Double.NaN; // NaN is a gap
        }
      }
      Charts.line(
          chart, sample.label, Arrays.stream(places).asDoubleStream().toArray(), means, color);
      double mean = sample.law.map(Law::mean).orElse(Double.NaN);
      if (Double.isFinite(mean)) {
        Charts.line(
            chart,
            "mean of " + sample.label,
            new double[] {1, size},
            new double[] {mean, mean},
            EXACT);
      }
    }
    return chart;
  }

  /** Numbers of values, evenly on a logarithmic scale, the last one all. */
  private static int[] places(int size) {
    return IntStream.rangeClosed(0, MEANS)
        .map(i -> (int) Math.round(Math.pow(size, (double) i / MEANS)))
        .distinct()
        .toArray();
  }
}
