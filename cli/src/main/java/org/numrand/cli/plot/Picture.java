package org.numrand.cli.plot;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Floats;
import com.google.gson.GsonBuilder;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DefaultImageHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Panels side by side, each painted by somebody else. */
public final class Picture {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";

  static {
    // Or it makes images in temporary files, for which there may be no room.
    ImageIO.setUseCache(false);
  }

  /** What paints a panel from its upper left corner on. */
  interface Painter {
    void paint(Graphics2D graphics);
  }

  private record Panel(int x, int y, Painter painter) {}

  /**
   * What a chart shows, to be compared.
   *
   * @param chart its title
   * @param name its name there
   * @param x the places
   * @param y the heights
   */
  public record Series(String chart, String name, List<Double> x, List<Double> y) {}

  private final int width;
  private final int height;
  private final boolean holdsSeries;
  private final List<Panel> panels = new ArrayList<>();
  private final List<Series> series = new ArrayList<>();

  /**
   * An empty picture.
   *
   * @param holdsSeries whether its file shall hold the series as well
   */
  Picture(int width, int height, boolean holdsSeries) {
    this.width = width;
    this.height = height;
    this.holdsSeries = holdsSeries;
  }

  void add(int x, int y, Painter painter) {
    panels.add(new Panel(x, y, painter));
  }

  void add(int x, int y, XYChart chart) {
    add(x, y, graphics -> chart.paint(graphics, chart.getWidth(), chart.getHeight()));
    for (XYSeries shown : chart.getSeriesCollection()) {
      series.add(
          new Series(
              chart.getTitle(),
              shown.getName(),
              Doubles.asList(shown.getXData()),
              Doubles.asList(shown.getYData())));
    }
  }

  /** What the charts show. */
  public List<Series> series() {
    return ImmutableList.copyOf(series);
  }

  /** The series that the file holds, with seven digits. */
  private String json() {
    List<Map<String, Object>> shown = new ArrayList<>();
    for (Series one : holdsSeries ? series : List.<Series>of()) {
      shown.add(
          ImmutableMap.of(
              "chart",
              one.chart,
              "name",
              one.name,
              "x",
              Floats.toArray(one.x),
              "y",
              Floats.toArray(one.y)));
    }
    return new GsonBuilder()
        .disableHtmlEscaping()
        .serializeSpecialFloatingPointValues()
        .create()
        .toJson(shown);
  }

  private void paint(Graphics2D graphics) {
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    for (Panel panel : panels) {
      var part = (Graphics2D) graphics.create();
      part.translate(panel.x, panel.y);
      panel.painter.paint(part);
      part.dispose();
    }
  }

  /** The bytes of a PNG file; series stand in it as JSON too, in a text named {@code series}. */
  public byte[] png() throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paint(graphics);
    graphics.dispose();
    return png(image, json());
  }

  private static byte[] png(RenderedImage image, String text) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(0); // which is the best
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), parameters);
    var entry = new IIOMetadataNode("zTXtEntry");
    entry.setAttribute("keyword", "series");
    entry.setAttribute("compressionMethod", "deflate");
    entry.setAttribute("text", text);
    var entries = new IIOMetadataNode("zTXt");
    entries.appendChild(entry);
    var root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
    root.appendChild(entries);
    metadata.mergeTree(root.getNodeName(), root);
    var bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, metadata), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** The bytes of an SVG file; series stand in it as JSON too, in {@code metadata}. */
  public byte[] svg() throws IOException {
    Document document = emptyDocument();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment("");
    context.setPrecision(2);
    context.setImageHandler(new InlineImages());
    var graphics = new SVGGraphics2D(context, false);
    graphics.setSVGCanvasSize(new Dimension(width, height));
    paint(graphics);
    Element root = graphics.getRoot();
    Element metadata = document.createElementNS(SVG, "metadata");
    metadata.setTextContent(json());
    root.insertBefore(metadata, root.getFirstChild());
    var bytes = new ByteArrayOutputStream();
    Writer writer = new OutputStreamWriter(bytes, UTF_8);
    graphics.stream(root, writer, false, false);
    writer.flush();
    return bytes.toByteArray();
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes an image into the file itself, with the JDK's means. */
  private static final class InlineImages extends DefaultImageHandler {
    @Override
    protected void handleHREF(RenderedImage image, Element element, SVGGeneratorContext context) {
      try {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        String data = Base64.getEncoder().encodeToString(bytes.toByteArray());
        element.setAttributeNS(XLINK, "xlink:href", "data:image/png;base64," + data);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    protected void handleHREF(Image image, Element element, SVGGeneratorContext context) {
      handleHREF((RenderedImage) image, element, context);
    }
  }
}
