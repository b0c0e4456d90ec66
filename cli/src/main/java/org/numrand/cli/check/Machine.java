package org.numrand.cli.check;

import com.google.gson.Gson;
import java.util.List;
import org.numrand.core.NumPyVersion;
import org.numrand.python.PythonVersion;

/**
 * What the numbers of the user's Python depend on.
 *
 * @param python its version
 * @param numpy the version of its NumPy
 * @param system the operating system, the processor, and the C library if it is glibc
 * @param fma whether the processor has the fused product and sum, as far as is known
 * @param integerBits how many bits NumPy's integers have where no dtype is given
 * @param engines the names of NumPy's engines
 */
record Machine(
    String python,
    String numpy,
    String system,
    boolean fma,
    int integerBits,
    List<String> engines) {

  /**
   * Asks for them.
   *
   * @throws IllegalArgumentException if there is no NumPy that has a Generator
   */
  static Machine of(PythonProcess process, String command) {
    String json;
    try {
      json = process.text("machine()");
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(
          command + " must have NumPy, from 1.17.0 on; " + e.getMessage(), e);
    }
    return new Gson().fromJson(json, Machine.class);
  }

  /** The version whose streams are taken: this one or, if it is not known, the closest one. */
  NumPyVersion stream() {
    try {
      return NumPyVersion.of(numpy);
    } catch (IllegalArgumentException e) {
      return NumPyVersion.closest(numpy);
    }
  }

  /** The Python whose own numbers are taken. */
  PythonVersion pythonStream() {
    return python.matches("3\\.[89]\\..*") ? PythonVersion.PYTHON_3_9 : PythonVersion.PYTHON_3_11;
  }
}
