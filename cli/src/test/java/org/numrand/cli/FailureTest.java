package org.numrand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;

/** Every failure is told in one line. */
class FailureTest {
  private static final String FAULT =
      "a fault of the program, or of the engine; NUMRAND_TRACE=1 in the environment shows where";

  private static String told(Throwable e) {
    var err = new StringWriter();
    assertEquals(2, Failure.tell(e, new PrintWriter(err), false));
    assertTrue(err.toString().startsWith("numrand: "), err.toString());
    assertEquals(1, err.toString().lines().count(), err.toString());
    return err.toString().strip().substring("numrand: ".length());
  }

  @Test
  void aMistakeIsToldInItsOwnWords() {
    assertEquals("scale must be >= 0", told(new IllegalArgumentException("scale must be >= 0")));
    assertEquals(
        "two lines in one", told(new IllegalStateException("two\n  lines\u001b\r\nin\tone")));
    assertEquals("too large for a float", told(new ArithmeticException("too large for a float")));
  }

  @Test
  void whatNobodyForesawIsCalledAFault() {
    assertEquals(FAULT, told(new NullPointerException("Cannot invoke \"x.y()\"")));
    assertEquals(FAULT, told(new IllegalArgumentException()));
    assertEquals(FAULT, told(new StackOverflowError()));
    assertEquals(FAULT, told(new AssertionError(new IndexOutOfBoundsException("Index 5"))));
  }

  @Test
  void aTraceFollowsIfOneIsAskedFor() {
    var err = new StringWriter();
    assertEquals(2, Failure.tell(new StackOverflowError(), new PrintWriter(err), true));
    assertTrue(err.toString().contains("at org.numrand.cli.FailureTest"), err.toString());
  }

  @Test
  void whatCannotBeLoadedIsNamed() {
    String told = "a class of an engine, or of the command, cannot be loaded: ";
    assertEquals(
        told + "Provider x.Y not found",
        told(new ServiceConfigurationError("Provider x.Y not found")));
    assertEquals(told + "x/Y", told(new NoClassDefFoundError("x/Y")));
    Throwable cause = new ArithmeticException("/ by zero");
    assertTrue(told(new ExceptionInInitializerError(cause)).endsWith("/ by zero"));
  }

  @Test
  void filesFailInWords() {
    assertEquals("there is no such file", told(new NoSuchFileException("x")));
    assertEquals("Not a directory", told(new FileSystemException("x", null, "Not a directory")));
    assertEquals("the operating system does not say why", told(new IOException()));
  }

  @Test
  void aLongMessageKeepsItsEnds() {
    String message = "a must be >= 0, but is " + "9".repeat(100_000) + "; so there";
    String told = told(new IllegalArgumentException(message));
    assertTrue(told.length() < 1000, told);
    assertTrue(told.startsWith("a must be >= 0, but is 99") && told.endsWith("99; so there"), told);
  }
}
