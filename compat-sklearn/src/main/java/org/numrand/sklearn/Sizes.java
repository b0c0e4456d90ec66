package org.numrand.sklearn;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * How many rows the two sets of a split have. Source: {@code _validate_shuffle_split} in
 * scikit-learn's {@code model_selection/_split.py}.
 */
record Sizes(int train, int test) {

  static Sizes of(
      int nSamples, @Nullable Size givenTest, @Nullable Size train, double defaultTestSize) {
    Size test = givenTest == null && train == null ? Size.share(defaultTestSize) : givenTest;
    check("test_size", test, nSamples);
    check("train_size", train, nSamples);
    if (test != null && train != null && test.isShare() && train.isShare()) {
      double sum = train.value() + test.value();
      checkArgument(
          sum <= 1,
          "The sum of test_size and train_size = %s, should be in the (0, 1) range. Reduce"
              + " test_size and/or train_size.",
          sum);
    }
    double nTest = 0;
    if (test != null) {
      nTest = test.isShare() ? Math.ceil(test.value() * nSamples) : test.value();
    }
    double nTrain = nSamples - nTest;
    if (train != null) {
      nTrain = train.isShare() ? Math.floor(train.value() * nSamples) : train.value();
    }
    if (test == null) {
      nTest = nSamples - nTrain;
    }
    checkArgument(
        nTrain + nTest <= nSamples,
        "The sum of train_size and test_size = %s, should be smaller than the number of samples %s."
            + " Reduce test_size and/or train_size.",
        (long) (nTrain + nTest),
        nSamples);
    checkArgument(
        nTrain > 0,
        "With n_samples=%s, test_size=%s and train_size=%s, the resulting train set will be empty."
            + " Adjust any of the aforementioned parameters.",
        nSamples,
        show(test),
        show(train));
    return new Sizes((int) nTrain, (int) nTest);
  }

  private static void check(String name, @Nullable Size size, int nSamples) {
    checkArgument(
        size == null || size.fits(nSamples),
        "%s=%s should be either positive and smaller than the number of samples %s or a float in"
            + " the (0, 1) range",
        name,
        size,
        nSamples);
  }

  static String show(@Nullable Object value) {
    return value == null ? "None" : value.toString();
  }
}
