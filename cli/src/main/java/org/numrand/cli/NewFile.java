package org.numrand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to hold something new. Readers find the old file or the new one, whole: the new
 * one is written beside it, then moved into its place.
 */
final class NewFile implements Closeable {
  private static final int MAX_LINKS = 40;

  private final FileChannel channel;
  private final Path target;

  /** What is written before it is moved; null if it is written to where it stays. */
  private final @Nullable Path temporary;

  private NewFile(FileChannel channel, Path target, @Nullable Path temporary) {
    this.channel = channel;
    this.target = target;
    this.temporary = temporary;
  }

  /**
   * Opens it.
   *
   * @param name a symbolic link stays what it is: the file that it leads to is replaced; a pipe or
   *     a device is written to
   * @throws IOException if nothing can be written there
   */
  static NewFile at(String name) throws IOException {
    if (name.isEmpty()) {
      throw new IOException("a file must have a name");
    }
    Path path = Path.of(name).toAbsolutePath();
    Optional<Path> file = file(path);
    if (file.isEmpty()) {
      return new NewFile(FileChannel.open(path, WRITE, APPEND), path, null);
    }
    Path target = file.get();
    checkWritable(target);
    Path temporary = target.resolveSibling(temporaryName());
    var channel = FileChannel.open(temporary, WRITE, CREATE_NEW);
    var opened = new NewFile(channel, target, temporary);
    try {
      temporary.toFile().deleteOnExit();
      if (exists(target)) {
        copyAccess(target, temporary);
      }
      return opened;
    } catch (IOException e) {
      opened.close();
      throw e;
    }
  }

  private static String temporaryName() {
    return ".numrand-%d-%x".formatted(ProcessHandle.current().pid(), System.nanoTime());
  }

  /** The file behind all links; empty if it is no plain file, or is already open for writing. */
  private static Optional<Path> file(Path path) throws IOException {
    if (Files.exists(path) && Files.readAttributes(path, BasicFileAttributes.class).isOther()) {
      return Optional.empty();
    }
    Path file = path;
    for (int links = 0; Files.isSymbolicLink(file); links++) {
      if (links == MAX_LINKS) {
        throw new FileSystemException(path.toString(), null, "too many symbolic links");
      }
      if (file.getParent().toRealPath().startsWith("/proc")) { // as /dev/stdout does
        return Optional.empty();
      }
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return Optional.of(file);
  }

  private static void checkWritable(Path target) throws IOException {
    String name = target.toString();
    Path folder = target.getParent();
    if (Files.isDirectory(target)) {
      throw new FileSystemException(name, null, "it is a folder");
    }
    if (exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(name);
    }
    if (!Files.isDirectory(folder)) {
      throw new FileSystemException(name, null, "there is no folder " + folder);
    }
    if (!Files.isWritable(folder)) {
      throw new FileSystemException(name, null, "the folder " + folder + " cannot be written to");
    }
  }

  /** Unlike {@link Files#exists}, fails for a name that no file can have. */
  private static boolean exists(Path file) throws IOException {
    try {
      Files.readAttributes(file, BasicFileAttributes.class);
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Gives a file another's owner, as far as this user may, and its permissions. */
  private static void copyAccess(Path from, Path to) throws IOException {
    var view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    PosixFileAttributes access = Files.readAttributes(from, PosixFileAttributes.class);
    try {
      view.setGroup(access.group());
      view.setOwner(access.owner());
    } catch (IOException e) {
      // Only root gives files away; the file then belongs to this user, as an editor's would.
    }
    view.setPermissions(access.permissions());
  }

  /** Writes something as long as what will be written, so that a full disk shows at once. */
  void tryOut(String text) throws IOException {
    if (temporary != null) {
      stream().write(text.getBytes(UTF_8));
      channel.position(0);
    }
  }

  /** Takes what is written to the file, from its beginning. */
  OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  /** Has what was written take the old file's place. */
  void commit() throws IOException {
    if (temporary != null) {
      channel.truncate(channel.position());
      channel.force(true);
      channel.close();
      Files.move(temporary, target, ATOMIC_MOVE);
    }
  }

  /** Leaves the old file where it is, if no new one has been committed. */
  @Override
  public void close() throws IOException {
    channel.close();
    if (temporary != null) {
      Files.deleteIfExists(temporary);
    }
  }
}
