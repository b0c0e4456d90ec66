package org.numrand.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.ServiceConfigurationError;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the command says when it fails, and how it ends: one line, in words for a shell user. */
final class Failure {
  /** The exit code of a program that a closed pipe killed: 128 plus the signal's number. */
  static final int CLOSED_PIPE = 128 + 13;

  /** If set to anything, the stack trace follows the line. */
  static final String TRACE = "NUMRAND_TRACE";

  private static final String UNKNOWN =
      "a fault of the program, or of the engine; " + TRACE + "=1 in the environment shows where";

  /** Errors whose messages are written for the caller. */
  private static final ImmutableSet<Class<? extends Throwable>> MENDABLE =
      ImmutableSet.of(
          IllegalArgumentException.class,
          IllegalStateException.class,
          UnsupportedOperationException.class,
          ArithmeticException.class,
          ParameterException.class);

  /** Picocli's message for a word that is no integer. */
  private static final Pattern JAVA_INTEGER = Pattern.compile("is not an? (int|long)$");

  private static final CharMatcher UNPRINTABLE =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

  // A longer message is cut in its middle: it quotes something too long to read.
  private static final int HEAD = 600;
  private static final int TAIL = 300;

  /** For a longer word nothing is suggested: the search would take long. */
  private static final int MISTYPED = 100;

  private Failure() {}

  /**
   * Says what went wrong.
   *
   * @return the exit code
   */
  static int tell(Throwable e, PrintWriter err) {
    return tell(e, err, System.getenv(TRACE) != null);
  }

  static int tell(Throwable e, PrintWriter err, boolean trace) {
    if (e instanceof Output.Failed failed && failed.isClosedPipe()) {
      return CLOSED_PIPE;
    }
    err.println("numrand: " + oneLine(message(e)));
    if (trace) {
      e.printStackTrace(err);
    }
    err.flush();
    return ExitCode.USAGE;
  }

  /** The same mistake, and where it was made; any other error as it is. */
  static RuntimeException at(String place, RuntimeException e) {
    boolean isMistake = MENDABLE.stream().anyMatch(type -> type.isInstance(e));
    return isMistake ? new IllegalArgumentException(place + ": " + message(e), e) : e;
  }

  private static String message(Throwable e) {
    if (e instanceof Output.Failed failed) {
      return failed.getMessage();
    }
    if (e instanceof OutOfMemoryError) {
      return "not enough memory for that many values";
    }
    if (e instanceof ServiceConfigurationError || e instanceof LinkageError) {
      Object reason = e.getMessage() == null ? e.getCause() : e.getMessage();
      return "a class of an engine, or of the command, cannot be loaded: " + reason;
    }
    if (e instanceof InvalidPathException invalid) {
      return "no file can have the name '" + invalid.getInput() + "' in this locale";
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      return message(unmatched);
    }
    if (e instanceof IOException failed) {
      return reason(failed);
    }
    boolean mendable =
        MENDABLE.stream().anyMatch(type -> type.isInstance(e))
            && !Strings.isNullOrEmpty(e.getMessage());
    return mendable
        ? JAVA_INTEGER.matcher(e.getMessage()).replaceFirst("is not an integer")
        : UNKNOWN;
  }

  private static String message(UnmatchedArgumentException e) {
    CommandLine command = e.getCommandLine();
    boolean isOption = e.isUnknownOption();
    String what = command.getSubcommands().isEmpty() ? "takes no argument" : "has no command";
    String word = e.getUnmatched().get(0);
    String message =
        isOption ? e.getMessage() : command.getCommandName() + " " + what + " '" + word + "'";
    boolean isMistyped = word.length() <= MISTYPED && !e.getSuggestions().isEmpty();
    return !isMistyped ? message : message + "; did you mean " + e.getSuggestions().get(0) + "?";
  }

  /** Why a file could not be read or written. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof CharacterCodingException) {
      return "it is not UTF-8 text";
    }
    String words = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
    if ("Is a directory".equals(words)) { // so says Java when it reads one, without a type
      return "it is a folder";
    }
    return Strings.isNullOrEmpty(words) ? "the operating system does not say why" : words;
  }

  private static String oneLine(@Nullable String message) {
    String line = UNPRINTABLE.collapseFrom(String.valueOf(message), ' ');
    return line.length() <= HEAD + TAIL
        ? line
        : line.substring(0, HEAD) + " ... " + line.substring(line.length() - TAIL);
  }
}
