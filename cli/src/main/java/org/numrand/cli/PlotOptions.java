package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.numrand.cli.plot.Picture;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where a picture goes. */
final class PlotOptions {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "The picture: a name that ends with .png or .svg.")
  private @Nullable String out;

  /**
   * Writes a picture, whole or not at all; a file that cannot be written shows before anything is
   * drawn.
   */
  int save(Supplier<Picture> picture) {
    checkArgument(out != null, "--out is missing: the file for the picture");
    boolean isSvg = Ascii.toLowerCase(out).endsWith(".svg");
    checkArgument(
        isSvg || Ascii.toLowerCase(out).endsWith(".png"),
        "--out must end with .png or .svg, but is %s",
        out);
    System.setProperty("java.awt.headless", "true");
    try (var file = NewFile.at(out)) {
      Picture drawn = picture.get();
      file.stream().write(isSvg ? drawn.svg() : drawn.png());
      file.commit();
      return ExitCode.OK;
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot write " + out + ": " + Failure.reason(e), e);
    }
  }
}
