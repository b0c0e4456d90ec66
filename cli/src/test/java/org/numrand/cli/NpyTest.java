package org.numrand.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numrand.junit.Seeded;
import org.openlca.npy.Npy;

/** Files that are no arrays, and files that cannot be written. */
class NpyTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '"',
      value = {
        "{'descr': '|O', 'fortran_order': False, 'shape': (3,), } # its dtype is |O,",
        "{'descr': '|O8', 'fortran_order': False, 'shape': (3,), } # it holds Python's objects",
        "{'descr': '<f8', 'fortran_order': True, 'shape': (2, 2), } # it is in Fortran order; np.as",
        "{'descr': '<c16', 'fortran_order': False, 'shape': (3,), } # its dtype is <c16; only",
        "{'descr': '<f2', 'fortran_order': False, 'shape': (3,), } # its dtype is <f2; only",
        "{'descr': '<M8[us]', 'fortran_order': False, 'shape': (3,), } # its dtype is <M8[us]; only",
        "{'descr': [('x', '<f8')], 'fortran_order': False, 'shape': (3,), } # its elements are records",
        "{'descr': '<f9', 'fortran_order': False, 'shape': (3,), } # its dtype is <f9; only",
        "{'descr': '<i8', 'fortran_order': False, 'shape': (99,), } # it ends before its last element",
        "{'descr': '<i8', 'fortran_order': False, 'shape': (2147483647,), } # it ends before its last",
        "{'descr': '<U999999999', 'fortran_order': False, 'shape': (3,), } # its dtype is <U999999999",
        "{'descr': '<i8', 'fortran_order': False, 'shape': (2147483648,), } # more than 2147483647 el",
        "{'descr': '<i8', 'fortran_order': False, 'shape': (65536, 65536), } # more than 2147483647 el",
        "{'descr': '<i8', 'fortran_order': False, 'shape': (-1,), } # its shape is (-1,)",
        "{'descr': '<i8', 'fortran_order': False, 'shape': (1 2,), } # its shape is (1 2,)",
        "{'descr': '<i8', 'fortran_order': False, 'shape': 3, } # its header is not one of",
        "{'descr': '<i8', 'fortran_order': False} # its header is not one of",
        "{'descr': '<i8', 'fortran_order': 0, 'shape': (3,)} # its header is not one of",
        "{'descr': '<i8', 'descr': '<i8', 'fortran_order': False, 'shape': (3,)} # descr twice",
        "{'descr': '<i8', 'fortran_order': False, 'shape': (3,), 'x': 1} # its header is not one of",
        "{'descr': '<i8', 'fortran_order': False, 'shape': (3,)} x # its header is not one of",
        "__import__('os').abort() # its header is not one of",
      })
  void whatIsNoArrayIsToldInOneLine(String header, String message) throws IOException {
    Path file = folder.resolve("x.npy");
    Files.write(file, file(header, 24));
    assertRefused("generator --seed 1 shuffle " + file, "cannot read " + file + ": ", message);
  }

  @Test
  void whatIsNoFileIsToldInOneLine() throws IOException {
    Path file = folder.resolve("x.npy");
    String call = "generator shuffle " + file;
    assertRefused(call, "there is no such file");
    Files.write(file, new byte[0]);
    assertRefused(call, "it ends before its last element");
    Files.write(file, "not an array at all".getBytes(ISO_8859_1));
    assertRefused(call, "it is not a .npy file");
    byte[] whole = file("{'descr': '<i8', 'fortran_order': False, 'shape': (3,), }", 24);
    Files.write(file, patched(whole, 6, 4));
    assertRefused(call, "its version is not 1.0, 2.0 or 3.0");
    Files.write(file, patched(whole, 9, 0xff));
    assertRefused(call, "its header is longer than 10000 bytes");
    assertRefused("generator shuffle " + folder + "/no.npz", "there is no such file");
    Files.write(folder.resolve("y.npz"), whole);
    assertRefused("generator shuffle " + folder + "/y.npz", "cannot read");
    Files.createDirectory(folder.resolve("z.npy"));
    assertRefused("generator shuffle " + folder + "/z.npy", "it is a folder");
  }

  /** Whatever is wrong in a file: an array, or a reason why there is none. */
  @Test
  @Timeout(60)
  @Seeded
  void brokenFilesAreReadOrRefused(Random random) {
    byte[] whole = file("{'descr': '<U2', 'fortran_order': False, 'shape': (1, 3), }", 24);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] broken = whole.clone();
      for (int j = random.nextInt(3); j >= 0; j--) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      try {
        org.numrand.cli.npy.Npy.read(new ByteArrayInputStream(broken), broken.length);
      } catch (IOException e) {
        assertFalse(String.valueOf(e.getMessage()).isEmpty());
        refused++;
      }
    }
    assertTrue(refused > 10_000 && refused < 20_000, refused + " were refused");
  }

  @Test
  void nothingIsLeftOfWhatFailed() throws IOException {
    Path file = folder.resolve("x.npy");
    Files.writeString(file, "as before");
    for (String call :
        new String[] {
          "generator normal 0 -1 3",
          "generator choice [18446744073709551616,1] 2",
          "python --seed 1 sample [1,18446744073709551616] 2",
          "python --seed 1 getrandbits 65",
          "generator random --size 100000,100000",
        }) {
      assertEquals(2, Run.of(call + " --out " + file).exit(), call);
      assertEquals("as before", Files.readString(file), call);
      try (Stream<Path> files = Files.list(folder)) {
        assertEquals(1, files.count(), call);
      }
    }
    assertRefused(
        "generator random --out " + folder, "cannot write " + folder + ": it is a folder");
    assertRefused(
        "generator random --out /nowhere/x.npy", "cannot write /nowhere/x.npy: there is no");
    assertRefused(
        "generator random --out /dev/full --format csv", "cannot write /dev/full: No space");
    assertRefused("generator random --out ", "cannot write : a file must have a name");
  }

  /** Another implementation reads what is written. */
  @Test
  void otherLibrariesReadIt() throws IOException {
    Path file = folder.resolve("x.npy");
    Run.of("generator --seed 1 integers 100 --size 2,3 --out " + file).out();
    var longs = Npy.read(file.toFile());
    assertEquals("[2, 3]", Arrays.toString(longs.shape()));
    assertEquals("i8", longs.dataType().symbol());
    Run.of("generator --seed 1 random 4 --dtype float32 --out " + file).out();
    var floats = Npy.read(file.toFile()).asFloatArray();
    assertEquals(
        Run.of("generator --seed 1 random 4 --dtype float32 --format json").out(),
        Arrays.toString(floats.data()) + "\n");
    Npy.write(file.toFile(), floats);
    assertEquals(
        Run.of("generator --seed 2 choice 4 6 --format csv").out().lines().toList(),
        Run.of("generator --seed 2 choice " + file + " 6 --format csv")
            .out()
            .lines()
            .map(Float::valueOf)
            .map(x -> index(floats.data(), x))
            .toList());
  }

  private static String index(float[] floats, float wanted) {
    for (int i = 0; i < floats.length; i++) {
      if (floats[i] == wanted) {
        return Integer.toString(i);
      }
    }
    return "none";
  }

  private static byte[] file(String header, int dataLength) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
    byte[] text = (header + "\n").getBytes(ISO_8859_1);
    ByteBuffer length = ByteBuffer.allocate(2).order(ByteOrder.LITTLE_ENDIAN);
    bytes.writeBytes(length.putShort((short) text.length).array());
    bytes.writeBytes(text);
    bytes.writeBytes(new byte[dataLength]);
    return bytes.toByteArray();
  }

  private static byte[] patched(byte[] file, int at, int value) {
    byte[] copy = file.clone();
    copy[at] = (byte) value;
    return copy;
  }

  private static void assertRefused(String call, String... messages) {
    Run run = Run.of(call.split(" ", -1));
    assertEquals(2, run.exit(), call);
    assertEquals(1, run.err().lines().count(), run.err());
    for (String message : messages) {
      assertTrue(run.err().contains(message), run.err());
    }
  }
}
