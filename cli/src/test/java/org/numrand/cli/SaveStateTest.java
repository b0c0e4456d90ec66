package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new state takes the old one's place as a whole, or not at all. */
class SaveStateTest {
  private static final String CALL = "generator --seed 1 random 2 --save-state";

  @TempDir private Path folder;
  private Path file;
  private String state;

  @BeforeEach
  void saveOnce() throws IOException {
    file = folder.resolve("state.json");
    save(file).out();
    state = Files.readString(file);
  }

  private static Run save(Path file) {
    return Run.of((CALL + " " + file).split(" ", -1));
  }

  private void assertUntouched(Run run) throws IOException {
    assertEquals(2, run.exit());
    assertEquals(1, run.err().lines().count(), run.err());
    assertEquals(state, Files.readString(file));
    assertOnly("state.json");
  }

  private void assertOnly(String... names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          Set.of(names), new HashSet<>(files.map(f -> f.getFileName().toString()).toList()));
    }
  }

  /** Each read in another thread finds a whole state, of one call or of another. */
  @Test
  void aReaderSeesNoHalf() throws Exception {
    int calls = 100;
    var done = new CountDownLatch(1);
    var reader =
        new FutureTask<>(
            () -> {
              var seen = new HashSet<String>();
              do {
                seen.add(read(file));
              } while (done.getCount() > 0);
              return seen;
            });
    new Thread(reader).start();
    Set<String> expected = new HashSet<>(Set.of(state));
    try {
      for (int i = 0; i < calls; i++) {
        Run.of("generator", "--state", file.toString(), "random", "--save-state", file.toString())
            .out();
        expected.add(read(file));
      }
    } finally {
      done.countDown();
    }
    Set<String> seen = reader.get();
    assertEquals(calls + 1, expected.size());
    assertTrue(expected.containsAll(seen), () -> String.join("", seen));
  }

  private static String read(Path file) {
    return StateFile.read(file.toString());
  }

  @Test
  void numbersThatGotLostLeaveTheOldState() throws IOException {
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    String call = "generator --state " + file + " --save-state " + file;
    assertUntouched(Run.into(full, (call + " random 2").split(" ", -1)));
    assertUntouched(Run.into(full, (call + " random 100000 --format csv").split(" ", -1)));
  }

  @Test
  void aRefusedCallLeavesTheOldState() throws IOException {
    assertUntouched(Run.of("generator normal 0 -1 --save-state " + file));
    assertUntouched(Run.of("generator normal --sise 3 --save-state " + file));
    assertUntouched(Run.of("generator choice 3 --p .5,.6,.7 --save-state " + file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        ".",
        "none/state.json",
        "state.json/x",
        "loop",
        "/proc/none",
        "link/to/x"
      })
  void whereNothingCanBeSavedNothingIsPrinted(String name) throws IOException {
    Path path = name.isEmpty() ? Path.of("") : folder.resolve(name);
    if (name.equals("loop")) {
      Files.createSymbolicLink(path, Path.of("loop"));
    }
    Run run = Run.of("generator", "random", "--save-state", path.toString());
    Files.deleteIfExists(folder.resolve("loop"));
    assertUntouched(run);
    assertTrue(run.err().startsWith("numrand: cannot save the state in " + path + ": "), run.err());
    assertArrayEquals(new byte[0], run.bytes());
  }

  @Test
  void aNameThatIsTooLongIsFoundFirst() throws IOException {
    Run run = save(folder.resolve("x".repeat(300)));
    assertUntouched(run);
    assertArrayEquals(new byte[0], run.bytes());
  }

  @Test
  void aNameAsLongAsCanBeIsFine() throws IOException {
    String name = "x".repeat(255);
    save(folder.resolve(name)).out();
    assertOnly("state.json", name);
  }

  @Test
  void aWriteProtectedFileStays() throws IOException {
    assumePosix();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(file), "root may write everything");
    Run run = save(file);
    assertUntouched(run);
    assertArrayEquals(new byte[0], run.bytes());
    assertTrue(run.err().contains("permission denied"), run.err());
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
    assumePosix();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(folder), "root may write everything");
      Run run = save(file);
      assertUntouched(run);
      assertTrue(run.err().contains(folder + " cannot be written to"), run.err());
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rwxrwx---"})
  void permissionsStay(String permissions) throws IOException {
    assumePosix();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    Object owner = Files.getAttribute(file, "unix:uid");
    saveOther(file);
    assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(owner, Files.getAttribute(file, "unix:uid"));
  }

  /** A new file is one that others may read, if the user wants files so. */
  @Test
  void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
    assumePosix();
    Path other = Files.createFile(folder.resolve("other"));
    assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
  }

  @Test
  void theOwnerStays() throws IOException {
    assumePosix();
    assumeTrue(Files.getAttribute(file, "unix:uid").equals(0), "only root gives files away");
    Files.setAttribute(file, "unix:uid", 4711);
    Files.setAttribute(file, "unix:gid", 4712);
    saveOther(file);
    assertEquals(4711, Files.getAttribute(file, "unix:uid"));
    assertEquals(4712, Files.getAttribute(file, "unix:gid"));
  }

  private void saveOther(Path path) throws IOException {
    Run.of("generator", "--seed", "2", "random", "--save-state", path.toString()).out();
    assertTrue(!Files.readString(file).equals(state));
  }

  @Test
  void linksStayAndLeadToTheNewState() throws IOException {
    assumePosix();
    Path real = Files.createDirectory(folder.resolve("real"));
    Path moved = Files.move(file, real.resolve("moved.json"));
    Files.createSymbolicLink(folder.resolve("second"), Path.of("real", "moved.json"));
    Files.createSymbolicLink(file, folder.resolve("second"));
    saveOther(file);
    assertTrue(Files.isSymbolicLink(file));
    assertTrue(Files.isSymbolicLink(folder.resolve("second")));
    assertEquals(read(moved), read(file));
    assertOnly("state.json", "second", "real");
  }

  @Test
  void aLinkToNothingMakesItsFile() throws IOException {
    assumePosix();
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("new.json"));
    save(link).out();
    assertEquals(state, Files.readString(folder.resolve("new.json")));
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void aDeviceStaysADevice() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));
    save(device).out();
    assertTrue(
        Files.readAttributes(device, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
            .isOther());
  }

  private static void assumePosix() {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
  }
}
