package org.numrand.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.numrand.sklearn.GroupKFold;
import org.numrand.sklearn.GroupShuffleSplit;
import org.numrand.sklearn.KFold;
import org.numrand.sklearn.Labels;
import org.numrand.sklearn.LeaveOneGroupOut;
import org.numrand.sklearn.LeaveOneOut;
import org.numrand.sklearn.LeavePGroupsOut;
import org.numrand.sklearn.LeavePOut;
import org.numrand.sklearn.PredefinedSplit;
import org.numrand.sklearn.RepeatedKFold;
import org.numrand.sklearn.RepeatedStratifiedKFold;
import org.numrand.sklearn.ShuffleSplit;
import org.numrand.sklearn.Split;
import org.numrand.sklearn.StratifiedGroupKFold;
import org.numrand.sklearn.StratifiedKFold;
import org.numrand.sklearn.StratifiedShuffleSplit;
import org.numrand.sklearn.TimeSeriesSplit;
import org.numrand.sklearn.TrainTestSplit;

/** The command {@code split}: the library's splits of the rows of a file. */
class SplitTest {
  private static final String[] CITY = "b a b a b a c c b a b a c c b a".split(" ");
  private static final int[] GROUP = {9, 9, 10, 10, 10, 1, 1, 2, 2, 2, 3, 4, 4, 4, 5, 5};
  private static final int[] FOLD = {0, 1, -1, 7, 0, 1, -1, 7, 0, 1, -1, 7, 0, 1, -1, 7};

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void makeFile() throws IOException {
    var text = new StringBuilder("id,city,group,fold\n");
    for (int i = 0; i < CITY.length; i++) {
      text.append(i).append(',').append(CITY[i]).append(',');
      text.append(GROUP[i]).append(',').append(FOLD[i]).append('\n');
    }
    file = Files.writeString(folder.resolve("rows.csv"), text);
  }

  private Run run(String line) {
    return Run.of(
        Stream.of(line.split(" ", -1))
            .map(word -> word.equals("FILE") ? file.toString() : word)
            .toArray(String[]::new));
  }

  private static Arguments call(String line, Iterable<Split> expected) {
    return Arguments.of("split " + line, expected);
  }

  static Stream<Arguments> calls() {
    Labels y = Labels.of(CITY);
    Labels groups = Labels.of(GROUP);
    return Stream.of(
        call(
            "train-test --csv FILE --stratify city --test-size 0.4 --train-size 8 --random-state 3",
            List.of(
                new TrainTestSplit()
                    .stratify(y)
                    .testSize(.4)
                    .trainSize(8)
                    .randomState(3)
                    .split(16))),
        call(
            "train-test --n 9 --no-shuffle", List.of(new TrainTestSplit().shuffle(false).split(9))),
        call(
            "train_test_split --n 9 --random-state 4294967295",
            List.of(new TrainTestSplit().randomState(4294967295L).split(9))),
        call("kfold --n 12", new KFold().split(12)),
        call(
            "kfold --csv FILE --n-splits 3 --random-state 42",
            new KFold(3).shuffle(true).randomState(42).split(16)),
        call(
            "KFold --n 12 --shuffle --random-state 1",
            new KFold().shuffle(true).randomState(1).split(12)),
        call("stratified-kfold --csv FILE --y city --n-splits 2", new StratifiedKFold(2).split(y)),
        call(
            "stratified-kfold --csv FILE --y 2 --n-splits 3 --random-state 1",
            new StratifiedKFold(3).shuffle(true).randomState(1).split(y)),
        call("group-kfold --csv FILE --groups group --n-splits 3", new GroupKFold(3).split(groups)),
        call(
            "group-kfold --csv FILE --groups group --n-splits 3 --sklearn-version 1.2.1",
            new GroupKFold(3).asOf("1.2.1").split(groups)),
        call(
            "group-kfold --csv FILE --groups group --n-splits 3 --random-state 2",
            new GroupKFold(3).shuffle(true).randomState(2).split(groups)),
        call(
            "stratified-group-kfold --csv FILE --y city --groups group --n-splits 2 --random-state 0"
                + " --sklearn-version 1.7",
            new StratifiedGroupKFold(2).shuffle(true).randomState(0).asOf("1.7").split(y, groups)),
        call(
            "repeated-kfold --csv FILE --n-splits 3 --n-repeats 2 --random-state 5",
            new RepeatedKFold(3, 2).randomState(5).split(16)),
        call(
            "repeated-stratified-kfold --csv FILE --y city --n-splits 2 --n-repeats 3"
                + " --random-state 5",
            new RepeatedStratifiedKFold(2, 3).randomState(5).split(y)),
        call(
            "shuffle-split --csv FILE --n-splits 2 --test-size 3 --train-size 0.5 --random-state 6",
            new ShuffleSplit(2).testSize(3).trainSize(.5).randomState(6).split(16)),
        call("shuffle-split --n 7 --n-splits 0", List.of()),
        call(
            "stratified-shuffle-split --csv FILE --y city --n-splits 2 --test-size 0.3"
                + " --train-size 9 --random-state 6",
            new StratifiedShuffleSplit(2).testSize(.3).trainSize(9).randomState(6).split(y)),
        call(
            "group-shuffle-split --csv FILE --groups group --n-splits 2 --test-size 2"
                + " --train-size 0.6 --random-state 6",
            new GroupShuffleSplit(2).testSize(2).trainSize(.6).randomState(6).split(groups)),
        call(
            "time-series-split --csv FILE --n-splits 3 --test-size 2 --gap 1 --max-train-size 5",
            new TimeSeriesSplit(3).testSize(2).gap(1).maxTrainSize(5).split(16)),
        call("leave-one-out --n 3", new LeaveOneOut().split(3)),
        call("leave-p-out --n 4 --p 2", new LeavePOut(2).split(4)),
        call("leave-one-group-out --csv FILE --groups group", new LeaveOneGroupOut().split(groups)),
        call(
            "leave-p-groups-out --csv FILE --groups group --n-groups 2",
            new LeavePGroupsOut(2).split(groups)),
        call("predefined-split --csv FILE --test-fold fold", new PredefinedSplit(FOLD).split()));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void jsonHasTheRowsOfEachSplit(String line, Iterable<Split> expected) {
    Split[] splits = new Gson().fromJson(run(line).out(), Split[].class);
    int i = 0;
    for (Split split : expected) {
      assertEquals(split, splits[i++]);
    }
    assertEquals(i, splits.length);
  }

  @ParameterizedTest
  @EnumSource(SplitKind.class)
  void everyKindIsTried(SplitKind kind) {
    String start = "split " + kind.command() + " ";
    assertTrue(calls().anyMatch(call -> call.get()[0].toString().startsWith(start)));
    assertTrue(run("split " + kind.command() + " --help").out().startsWith("Usage: numrand split"));
  }

  /** The CSV's columns say the same as the JSON. */
  @ParameterizedTest
  @MethodSource("calls")
  void csvHasALineForEachRow(String line, Iterable<Split> expected) {
    List<String> lines = run(line + " --format csv").out().lines().toList();
    int nRows =
        line.contains("FILE") ? 16 : Integer.parseInt(line.replaceAll(".*--n (\\d+).*", "$1"));
    assertEquals(nRows + 1, lines.size());
    int number = 0;
    String[] names = lines.get(0).split(",", -1);
    boolean ofSets = names[0].startsWith("split");
    int folds =
        line.contains("repeated")
            ? Integer.parseInt(line.replaceAll(".*--n-splits (\\d+).*", "$1"))
            : 100;
    int[][] untested = new int[names.length][nRows];
    for (Split split : expected) {
      int column = ofSets ? number : number / folds;
      if (ofSets) {
        assertArrayEquals(rowsOf(lines, column, "train"), sorted(split.train()));
      }
      String cell = ofSets ? "test" : "" + number % folds;
      assertArrayEquals(rowsOf(lines, column, cell), sorted(split.test()));
      for (int row : split.test()) {
        untested[column][row] = 1;
      }
      number++;
    }
    for (int column = 0; column < names.length && number > 0 && !ofSets; column++) {
      assertEquals(
          nRows - Arrays.stream(untested[column]).sum(), rowsOf(lines, column, "-1").length);
    }
  }

  private static int[] rowsOf(List<String> lines, int column, String cell) {
    return IntStream.range(0, lines.size() - 1)
        .filter(row -> lines.get(row + 1).split(",", -1)[column].equals(cell))
        .toArray();
  }

  private static int[] sorted(int[] rows) {
    int[] sorted = rows.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  @Test
  void theHeaderTellsWhatAColumnIs() {
    assertEquals("fold\n", firstLine("kfold --n 6"));
    assertEquals("repeat_0,repeat_1\n", firstLine("repeated-kfold --n 6 --n-repeats 2"));
    assertEquals("split\n", firstLine("train-test --n 6"));
    assertEquals("split_0,split_1\n", firstLine("shuffle-split --n 6 --n-splits 2"));
    assertEquals("0\n", firstLine("kfold --n 6 --no-header"));
  }

  private String firstLine(String call) {
    return run("split " + call + " --format csv").out().lines().findFirst().orElseThrow() + "\n";
  }

  @Test
  void withoutARandomStateEveryRunIsAnother() {
    String call = "split train-test --n 50";
    assertNotEquals(run(call).out(), run(call).out());
    assertNotEquals(
        run("split kfold --n 50 --shuffle").out(), run("split kfold --n 50 --shuffle").out());
  }

  @Test
  void standardInputIsAFileToo() throws IOException {
    InputStream stdin = System.in;
    try {
      for (String lines : new String[] {"b\r\na\r\nb\r\na", "\ufeffb\na\n\"b\"\na\n\n\n"}) {
        System.setIn(new ByteArrayInputStream(lines.getBytes(UTF_8)));
        assertEquals(
            "0\n0\n1\n1\n",
            run("split stratified-kfold --csv - --no-header --y 1 --n-splits 2 --format csv")
                .out());
      }
    } finally {
      System.setIn(stdin);
    }
  }

  @Test
  void valuesAreReadAsPandasReadsThem() {
    assertEquals(List.of(1L, 2L, 7L, 0L), CsvFile.typed(List.of(" 1", "2 ", "+007", "-0")));
    assertEquals(List.of(1.0, 2.5, .5, 2e5), CsvFile.typed(List.of("1.", "2.5", ".5", "2E5")));
    assertEquals(List.of(true, false, true), CsvFile.typed(List.of("True", "false", "TRUE")));
    assertEquals(
        List.of(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE), BigInteger.ONE),
        CsvFile.typed(List.of("18446744073709551615", "1")));
    for (List<String> text :
        List.of(
            List.of("18446744073709551616", "1"),
            List.of("18446744073709551615", "-1"),
            List.of("1e400", "1"),
            List.of("1_0", "2"),
            List.of("0x10", "2"),
            List.of("1", "x"),
            List.of("1", "true"),
            List.of("yes", "no"),
            List.of("a ", "a"))) {
      assertEquals(text, CsvFile.typed(text));
    }
  }

  @Test
  void namesGoBeforeNumbers() throws IOException {
    Files.writeString(file, "3,1,x\na,7,u\na,8,u\nb,7,u\nb,8,u\n");
    String call = "split leave-one-group-out --csv FILE --format csv --groups ";
    assertEquals("fold\n0\n1\n0\n1\n", run(call + "1").out());
    assertEquals("fold\n0\n0\n1\n1\n", run(call + "3").out());
    assertEquals("fold\n0\n1\n0\n1\n", run(call + "2").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | there is nothing in it",
        "'y\na\n\"b\n' | cannot read FILE: ",
        "'y\na\n\nb\n' | FILE: line 3 is empty",
        "'y,z\na,1\n,2\n' | FILE: line 3 has no value in column y",
        "'x,y\n1,a\n2\n' | FILE: line 3 has no value in column y",
        "'y\na\nNaN\n' | FILE: line 3 has no value in column y: NaN stands for a missing one",
        "'z\na\n' | FILE: there is no column y; there are z, or by number 1",
        "'y,y\na,b\n' | FILE: several columns are named y: give the number of one",
        "'y\n' | Cannot have number of splits n_splits=2 greater than the number of samples",
        "'y\n1.5\n1.5\n' | Supported target types are: ('binary', 'multiclass'). Got 'continuous'",
        "'y\na\nb\n' | n_splits=2 cannot be greater than the number of members in each class."
      })
  void filesThatDoNotSuitAreToldInOneLine(String text, String message) throws IOException {
    Files.writeString(file, text);
    assertRefused("stratified-kfold --csv FILE --y y --n-splits 2", message);
  }

  @Test
  void aFileThatIsNoTextIsToldInOneLine() throws IOException {
    Files.write(file, new byte[] {'y', '\n', (byte) 0xff, '\n'});
    assertRefused("kfold --csv FILE", "cannot read FILE: it is not UTF-8 text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kfodl | did you mean",
        "kfold | how many rows are there? Give --n N or --csv FILE",
        "kfold --n 5 --csv FILE | --csv tells how many rows there are, and replaces --n",
        "kfold --n -1 | n_samples must be >= 0, but is -1",
        "kfold --n 3 | Cannot have number of splits n_splits=5 greater than the number of samples",
        "kfold --n x | --n",
        "kfold --n 10 --n-splits 1 | k-fold cross-validation requires at least one",
        "kfold --n 10 --no-shuffle --random-state 1 | Setting a random_state has no effect",
        "kfold --n 10 --random-state -1 | random_state must be between 0 and 2**32 - 1, but is -1",
        "kfold --n 10 --test-size 3 | Unknown option",
        "kfold --n 10 --sklearn-version 0.24 | scikit-learn",
        "kfold --csv /no/such/file | cannot read /no/such/file: there is no such file",
        "kfold --n 10 --format xml | --format",
        "stratified-kfold --csv FILE | Missing required option: '--y=COLUMN'",
        "stratified-group-kfold --csv FILE --y city | Missing required option: '--groups=COLUMN'",
        "group-kfold --groups group | --groups names a column, and there is no file",
        "train-test --n 9 --stratify city | --stratify names a column, and there is no file",
        "train-test --n 9 --test-size x | --test-size must be a number, such as 20, or a share",
        "train-test --n 9 --train-size 9999999999 | --train-size must be a number",
        "train-test --n 9 --test-size 0 | The 'test_size' parameter of train_test_split must be",
        "train-test --csv FILE --stratify id | The least populated classes in y have only 1 member",
        "train-test --csv FILE --stratify 5 | there are id, city, group, fold, or by number 1 to 4",
        "group-kfold --csv FILE --groups fold --random-state 1 --sklearn-version 1.5 | no shuffle",
        "time-series-split --n 9 --test-size 0.5 | --test-size must be a number of rows, but is 0.5",
        "leave-p-out --n 5 | Missing required option: '--p=N'",
        "leave-p-out --n 60 --p 30 --format csv | csv has a column for each split",
        "predefined-split --csv FILE --test-fold city | --test-fold must be a column of integers"
      })
  void wrongCallsAreToldInOneLine(String call, String message) {
    assertRefused(call, message);
  }

  private void assertRefused(String call, String message) {
    Run run = run("split " + call);
    assertEquals(2, run.exit());
    assertArrayEquals(new byte[0], run.bytes());
    assertEquals(1, run.err().lines().count(), run.err());
    String shown = run.err().replace(file.toString(), "FILE");
    assertTrue(shown.startsWith("numrand: "), shown);
    assertTrue(shown.contains(message), shown);
  }
}
