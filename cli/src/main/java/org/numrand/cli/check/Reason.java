package org.numrand.cli.check;

/** Why a value differs. */
enum Reason {
  /** The arc cosine of the C library, in von Mises variates. */
  ACOS(
      "acos",
      "the C library's arc cosine rounds otherwise than this library's, which is rounded correctly;"
          + " von Mises variates are made with it."),
  /** Other functions of the C library, in last digits. */
  LIBRARY(
      "C library",
      "the functions above that differ are not those of glibc on a processor with FMA, which NumPy's"
          + " numbers are defined by here; values made with them differ in their last digits."),
  /** Linear algebra, in last digits. */
  LAPACK("LAPACK", "NumPy's linear algebra rounds otherwise from one build to the next."),
  /** Integers of 32 bits. */
  INTEGERS("32 bits", "NumPy's integers have 32 bits here, as on Windows before NumPy 2."),
  /** Nothing known. */
  UNKNOWN("UNEXPLAINED", "");

  private final String word;
  private final String explanation;

  Reason(String word, String explanation) {
    this.word = word;
    this.explanation = explanation;
  }

  /** In a word, for a table. */
  String word() {
    return word;
  }

  /** In a sentence. */
  String explanation() {
    return explanation;
  }
}
