package org.numrand.cli.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.knowm.xchart.XYChart;
import org.numrand.core.BitGenerator;

/**
 * An engine's words beside RANDU's, the generator whose triples lie on fifteen planes: the bits as
 * an image, pairs of neighbours, the same pairs under a lens, and triples seen along the planes.
 */
public final class EnginePicture {
  private static final int PANEL = 280;
  private static final int SIDE = 256;
  private static final int POINTS = 2000;

  /** What part of the unit square the lens shows: RANDU has 16 lines there. */
  private static final double LENS = 0x1p-12;

  private EnginePicture() {}

  /**
   * Draws the picture.
   *
   * @param engine what it draws from
   * @param name what it is called
   */
  public static Picture of(BitGenerator engine, String name) {
    var picture = new Picture(4 * PANEL, 2 * PANEL, false);
    int bits = engine.properties().wordBits();
    addRow(picture, 0, name, bits, engine::nextRaw, engine::nextDouble);
    var randu = new Randu();
    addRow(picture, PANEL, "RANDU", Randu.BITS, randu::next, randu::nextDouble);
    return picture;
  }

  private static void addRow(
      Picture picture, int y, String name, int bits, LongSupplier words, DoubleSupplier doubles) {
    BufferedImage image = image(bits, words);
    picture.add(
        0,
        y,
        graphics -> {
          graphics.setColor(Color.DARK_GRAY);
          graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
          graphics.drawString(name + ": bits, word beside word", 12, 16);
          graphics.drawImage(image, 12, 22, null);
        });
    picture.add(PANEL, y, pairs(name + ": pairs", 1, doubles));
    picture.add(2 * PANEL, y, pairs(name + ": pairs, a thin slice", LENS, doubles));
    picture.add(3 * PANEL, y, triples(name + ": triples, edge on", doubles));
  }

  /** Word after word, the highest bit first; each row has the same bits of as many words. */
  private static BufferedImage image(int bits, LongSupplier words) {
    int width = SIDE / bits * bits;
    var image = new BufferedImage(width, SIDE, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < width; x += bits) {
        long word = words.getAsLong();
        for (int bit = 0; bit < bits; bit++) {
          image.setRGB(x + bit, y, (word >>> (bits - 1 - bit) & 1) == 0 ? 0xffffff : 0);
        }
      }
    }
    return image;
  }

  private static XYChart pairs(String title, double lens, DoubleSupplier doubles) {
    double[] x = new double[POINTS];
    double[] y = new double[POINTS];
    double last = doubles.getAsDouble();
    for (int i = 0; i < POINTS; ) {
      double next = doubles.getAsDouble();
      if (last < lens) {
        x[i] = last;
        y[i++] = next;
      }
      last = next;
    }
    XYChart chart = dots(title, x, y);
    chart.getStyler().setXAxisMin(0.0).setXAxisMax(lens).setYAxisMin(0.0).setYAxisMax(1.0);
    return chart;
  }

  /** RANDU's triples have an integer for 9 x - 6 y + z, which is the height here. */
  private static XYChart triples(String title, DoubleSupplier doubles) {
    double[] across = new double[POINTS];
    double[] up = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      double x = doubles.getAsDouble();
      double y = doubles.getAsDouble();
      double z = doubles.getAsDouble();
      across[i] = 2 * x + 3 * y;
      up[i] = 9 * x - 6 * y + z;
    }
    return dots(title, across, up);
  }

  private static XYChart dots(String title, double[] x, double[] y) {
    XYChart chart = Charts.empty(PANEL, PANEL, title);
    Charts.points(chart, "words", x, y, Charts.color(0));
    chart.getStyler().setMarkerSize(2);
    return chart;
  }

  /** IBM's RANDU, infamous. */
  private static final class Randu {
    static final int BITS = 31;

    private long state = 1;

    long next() {
      state = 65539 * state & 0x7fffffff;
      return state;
    }

    double nextDouble() {
      return next() * 0x1p-31;
    }
  }
}
