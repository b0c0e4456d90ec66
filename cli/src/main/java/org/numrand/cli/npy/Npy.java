package org.numrand.cli.npy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.primitives.ImmutableIntArray;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The format of {@code .npy} files (NumPy's {@code lib/_format_impl.py}): a line that tells dtype
 * and shape, then the elements in C order. Elements come and go as Java arrays: of primitives, of
 * {@code String}s or of {@code byte[]}s.
 *
 * @param dtype what the elements are
 * @param shape the lengths of the axes; none for a single element
 * @param elements a Java array
 */
public record Npy(Dtype dtype, ImmutableIntArray shape, Object elements) {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final int ALIGNMENT = 64;

  /** NumPy leaves room for the first length to grow to so many digits. */
  private static final int GROWTH_DIGITS = 21;

  /** NumPy reads no longer ones either, unless it is told to. */
  private static final int MAX_HEADER = 10_000;

  private static final int BLOCK = 1 << 16;

  private static final Pattern ENTRY =
      Pattern.compile(
          "\\s*+(['\"])(descr|fortran_order|shape)\\1\\s*+:\\s*+"
              + "('[^']*+'|\"[^\"]*+\"|True|False|\\([^()]*+\\)|\\[.*\\])\\s*+(,|(?=}))");
  private static final Splitter AXES =
      Splitter.on(CharMatcher.inRange('0', '9').negate()).omitEmptyStrings();
  private static final Pattern SHAPE =
      Pattern.compile("\\(\\s*+(?:\\d++L?\\s*+,\\s*+)*+(?:\\d++L?\\s*+)?\\)");

  // Writing

  /**
   * What a file begins with, byte for byte as NumPy writes it.
   *
   * @param dtype what the elements are
   * @param shape the lengths of the axes
   */
  public static byte[] header(Dtype dtype, ImmutableIntArray shape) {
    String lengths = shape.stream().mapToObj(Integer::toString).collect(joining(", "));
    String text =
        "{'descr': '%s', 'fortran_order': False, 'shape': (%s), }"
            .formatted(dtype.descr(), shape.length() == 1 ? lengths + "," : lengths);
    int growth = shape.isEmpty() ? 0 : GROWTH_DIGITS - Integer.toString(shape.get(0)).length();
    int before = MAGIC.length + 2 + Short.BYTES;
    int length = before + text.length() + growth + 1;
    int padding = ALIGNMENT - length % ALIGNMENT;
    ByteBuffer bytes = ByteBuffer.allocate(length + padding).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(MAGIC).put((byte) 1).put((byte) 0);
    bytes.putShort((short) (bytes.capacity() - before));
    bytes.put(Strings.padEnd(text, bytes.remaining() - 1, ' ').getBytes(ISO_8859_1));
    return bytes.put((byte) '\n').array();
  }

  /**
   * Writes elements, without a header.
   *
   * @param elements a Java array
   */
  public static void write(Dtype dtype, Object elements, OutputStream out) throws IOException {
    int atOnce = Math.max(1, BLOCK / Math.max(1, dtype.size()));
    int length = Array.getLength(elements);
    ByteBuffer buffer =
        ByteBuffer.allocate(Math.min(length, atOnce) * dtype.size()).order(ByteOrder.LITTLE_ENDIAN);
    for (int from = 0; from < length; from += atOnce) {
      int n = Math.min(atOnce, length - from);
      put(dtype, elements, from, n, buffer.clear());
      out.write(buffer.array(), 0, n * dtype.size());
    }
  }

  private static void put(Dtype dtype, Object elements, int from, int n, ByteBuffer buffer) {
    if (elements instanceof double[] array) {
      buffer.asDoubleBuffer().put(array, from, n);
    } else if (elements instanceof float[] array) {
      buffer.asFloatBuffer().put(array, from, n);
    } else if (elements instanceof long[] array) {
      buffer.asLongBuffer().put(array, from, n);
    } else if (elements instanceof int[] array) {
      buffer.asIntBuffer().put(array, from, n);
    } else if (elements instanceof short[] array) {
      buffer.asShortBuffer().put(array, from, n);
    } else if (elements instanceof byte[] array) {
      buffer.put(array, from, n);
    } else if (elements instanceof boolean[] array) {
      for (int i = from; i < from + n; i++) {
        buffer.put((byte) (array[i] ? 1 : 0));
      }
    } else {
      for (int i = 0; i < n; i++) {
        put(((Object[]) elements)[from + i], buffer);
        int end = (i + 1) * dtype.size();
        while (buffer.position() < end) {
          buffer.put((byte) 0);
        }
      }
    }
  }

  private static void put(Object element, ByteBuffer buffer) {
    if (element instanceof byte[] bytes) {
      buffer.put(bytes);
    } else {
      ((String) element).codePoints().forEach(buffer::putInt);
    }
  }

  // Reading

  /**
   * Reads an array.
   *
   * @param in a file's content
   * @param length how many bytes that is
   * @throws IOException if it cannot be read, or is no such array: the message says why
   */
  public static Npy read(InputStream in, long length) throws IOException {
    byte[] magic = bytes(in, MAGIC.length + 2);
    if (!Arrays.equals(magic, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new IOException("it is not a .npy file");
    }
    int version = magic[MAGIC.length];
    if (version < 1 || version > 3 || magic[MAGIC.length + 1] != 0) {
      throw new IOException("its version is not 1.0, 2.0 or 3.0");
    }
    int lengthBytes = version == 1 ? Short.BYTES : Integer.BYTES;
    byte[] little = Arrays.copyOf(bytes(in, lengthBytes), Integer.BYTES);
    int headerLength = ByteBuffer.wrap(little).order(ByteOrder.LITTLE_ENDIAN).getInt();
    if (headerLength < 0 || headerLength > MAX_HEADER) {
      throw new IOException("its header is longer than " + MAX_HEADER + " bytes");
    }
    var encoding = version == 3 ? UTF_8 : ISO_8859_1;
    Map<String, String> header = entries(new String(bytes(in, headerLength), encoding));
    if (!"False".equals(header.get("fortran_order"))) {
      throw new IOException("it is in Fortran order; np.ascontiguousarray makes C order of it");
    }
    long left = length - magic.length - lengthBytes - headerLength;
    String descr = header.get("descr");
    if (descr.startsWith("[")) {
      throw new IOException("its elements are records");
    }
    try {
      return read(in, descr.substring(1, descr.length() - 1), shape(header.get("shape")), left);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The entries of a Python dictionary; exactly those that a header has. */
  private static Map<String, String> entries(String header) throws IOException {
    String text = header.strip();
    Map<String, String> entries = new HashMap<>();
    Matcher entry = ENTRY.matcher(text);
    int at = 1;
    while (text.startsWith("{") && entry.region(at, text.length()).lookingAt()) {
      if (entries.put(entry.group(2), entry.group(3)) != null) {
        throw new IOException("its header has " + entry.group(2) + " twice");
      }
      at = entry.end();
    }
    if (entries.size() != 3 || !text.substring(Math.min(at, text.length())).strip().equals("}")) {
      throw new IOException("its header is not one of descr, fortran_order and shape");
    }
    return entries;
  }

  private static ImmutableIntArray shape(String text) throws IOException {
    if (!SHAPE.matcher(text).matches()) {
      throw new IOException("its shape is " + text);
    }
    var shape = ImmutableIntArray.builder();
    for (String axis : AXES.split(text)) {
      shape.add(length(new BigInteger(axis)));
    }
    return shape.build();
  }

  private static int length(BigInteger count) throws IOException {
    if (count.bitLength() >= Integer.SIZE) {
      throw new IOException("it has more than " + Integer.MAX_VALUE + " elements: " + count);
    }
    return count.intValue();
  }

  private static Npy read(InputStream in, String descr, ImmutableIntArray shape, long bytesLeft)
      throws IOException {
    Dtype dtype = Dtype.of(descr);
    int count =
        length(
            shape.stream()
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, BigInteger::multiply));
    if ((long) count * dtype.size() > bytesLeft) { // before memory is taken for it
      throw new EOFException("it ends before its last element");
    }
    Object elements = dtype.newArray(count);
    var order = descr.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    int atOnce = Math.max(1, BLOCK / Math.max(1, dtype.size()));
    for (int from = 0; from < count; from += atOnce) {
      int n = Math.min(atOnce, count - from);
      get(dtype, ByteBuffer.wrap(bytes(in, n * dtype.size())).order(order), elements, from, n);
    }
    return new Npy(dtype, shape, elements);
  }

  private static void get(Dtype dtype, ByteBuffer buffer, Object elements, int from, int n)
      throws IOException {
    if (elements instanceof double[] array) {
      buffer.asDoubleBuffer().get(array, from, n);
    } else if (elements instanceof float[] array) {
      buffer.asFloatBuffer().get(array, from, n);
    } else if (elements instanceof long[] array) {
      buffer.asLongBuffer().get(array, from, n);
    } else if (elements instanceof int[] array) {
      buffer.asIntBuffer().get(array, from, n);
    } else if (elements instanceof short[] array) {
      buffer.asShortBuffer().get(array, from, n);
    } else if (elements instanceof byte[] array) {
      buffer.get(array, from, n);
    } else if (elements instanceof boolean[] array) {
      for (int i = from; i < from + n; i++) {
        array[i] = buffer.get() != 0;
      }
    } else {
      for (int i = from; i < from + n; i++) {
        ((Object[]) elements)[i] = dtype.kind() == 'S' ? bytes(dtype, buffer) : text(dtype, buffer);
      }
    }
  }

  private static byte[] bytes(Dtype dtype, ByteBuffer buffer) {
    byte[] bytes = new byte[dtype.size()];
    buffer.get(bytes);
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] == 0) {
      length--;
    }
    return Arrays.copyOf(bytes, length);
  }

  private static String text(Dtype dtype, ByteBuffer buffer) throws IOException {
    var text = new StringBuilder();
    int length = 0;
    for (int i = 0; i < dtype.size(); i += Integer.BYTES) {
      int character = buffer.getInt();
      if (!Character.isValidCodePoint(character)) {
        throw new IOException("its text has a character that is none");
      }
      text.appendCodePoint(character);
      length = character == 0 ? length : text.length();
    }
    return text.substring(0, length);
  }

  private static byte[] bytes(InputStream in, int n) throws IOException {
    byte[] bytes = in.readNBytes(n);
    if (bytes.length < n) {
      throw new EOFException("it ends before its last element");
    }
    return bytes;
  }
}
