package org.numrand.cli;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.numrand.cli.npy.Dtype;
import org.numrand.cli.npy.Npy;

/** The results of calls, written one after the other. */
final class Results {
  /** What NumPy, too, says of the arrays that it packs, so that equal ones make equal files. */
  private static final LocalDateTime ZIP_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final OutputFormat format;
  private final Output out;
  private final Progress progress;
  private final ZipOutputStream zip;
  private int written;

  /** Writes to an output. */
  Results(OutputFormat format, Output out, Progress progress) {
    this.format = format;
    this.out = out;
    this.progress = progress;
    this.zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.NO_COMPRESSION);
  }

  /** Writes one more. */
  void write(Object result) {
    if (!format.isBinary()) {
      format.writeText(result, out, progress);
      return;
    }
    NdArray array = array(result);
    try {
      switch (format) {
        case NPZ -> {
          var entry = new ZipEntry("arr_" + written + ".npy");
          entry.setTimeLocal(ZIP_TIME);
          zip.putNextEntry(entry);
          writeNpy(array, zip);
          zip.closeEntry();
        }
        case NPY -> writeNpy(array, out);
        default -> writeElements(array.elements(), out);
      }
    } catch (IOException e) {
      throw out.failed(e);
    }
    written++;
  }

  private void writeNpy(NdArray array, OutputStream to) throws IOException {
    to.write(Npy.header(array.elements().dtype(), array.shape()));
    writeElements(array.elements(), to);
  }

  private void writeElements(Elements elements, OutputStream to) {
    Dtype dtype = elements.dtype();
    progress.read(
        elements,
        block -> {
          try {
            Npy.write(dtype, block, to);
          } catch (IOException e) {
            throw out.failed(e);
          }
        });
  }

  /** What {@code np.save} makes of a result. */
  private static NdArray array(Object result) {
    NdArray array =
        result instanceof NdArray made
            ? made
            : result instanceof List<?> list
                ? NdArray.of(list)
                : result instanceof byte[] bytes
                    ? NdArray.scalar(
                        new JavaArray(Dtype.bytes(Math.max(1, bytes.length)), new Object[] {bytes}))
                    : NdArray.scalar(NdArray.elements(List.of(result)));
    checkArgument(
        array.elements().dtype().kind() != 'O',
        "these values are of no dtype that a .npy file has; --format json has a text for them");
    return array;
  }

  /** Ends what has been written. */
  void end() {
    if (format == OutputFormat.NPZ) {
      try {
        zip.finish();
      } catch (IOException e) {
        throw out.failed(e);
      }
    }
  }
}
