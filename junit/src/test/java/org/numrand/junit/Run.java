package org.numrand.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import com.google.common.base.Splitter;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;

/** A run of test classes by the JUnit Platform Test Kit, with each test's outcome. */
final class Run {
  private final Map<String, Outcome> outcomes = new TreeMap<>();

  /**
   * The outcome of a test, a class or a template.
   *
   * @param status {@code SUCCESSFUL}, {@code FAILED}, {@code ABORTED} or {@code SKIPPED}
   */
  record Outcome(
      String status,
      Optional<Throwable> failure,
      String reason,
      List<Map<String, String>> entries) {
    /** What the test published as drawn. */
    List<String> drawn() {
      return entries.stream()
          .filter(entry -> entry.containsKey("drawn"))
          .map(entry -> entry.get("drawn"))
          .toList();
    }

    /** The entries that the extension published. */
    List<Map<String, String>> reports() {
      return entries.stream().filter(entry -> !entry.containsKey("drawn")).toList();
    }

    /** The failure's replay. */
    Optional<Replay> replay() {
      return failure.stream()
          .flatMap(thrown -> Arrays.stream(thrown.getSuppressed()))
          .filter(Replay.class::isInstance)
          .map(Replay.class::cast)
          .findFirst();
    }

    String message() {
      return failure.orElseThrow().getMessage();
    }
  }

  /** What is to be run, and with which settings. */
  static final class Plan {
    private final List<DiscoverySelector> selectors = new ArrayList<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private String engine = "junit-jupiter";

    private Plan() {}

    Plan engine(String id) {
      engine = id;
      return this;
    }

    /** A test, a template or a class by its unique id. */
    Plan uniqueId(String id) {
      selectors.add(selectUniqueId(id));
      return this;
    }

    Plan classes(Class<?>... classes) {
      for (Class<?> type : classes) {
        selectors.add(selectClass(type));
      }
      return this;
    }

    /** All methods of that name, as {@code -Dtest=type#name} selects them. */
    Plan method(Class<?> type, String name) {
      for (Method method :
          ReflectionSupport.findMethods(
              type, m -> m.getName().equals(name), HierarchyTraversalMode.TOP_DOWN)) {
        selectors.add(selectMethod(type, method));
      }
      return this;
    }

    Plan parameter(String name, String value) {
      parameters.put(name, value);
      return this;
    }

    Plan property(String name, String value) {
      properties.put(name, value);
      return this;
    }

    Plan seed(long seed) {
      return parameter(Settings.SEED, Long.toString(seed));
    }

    Run run() {
      return new Run(this);
    }
  }

  static Plan of(Class<?>... classes) {
    return new Plan().classes(classes);
  }

  /** What a printed Maven command selects and sets. */
  static Plan ofMaven(String command) {
    var plan = new Plan();
    for (String word : words(command)) {
      if (word.startsWith("-Dtest=")) {
        select(word.substring("-Dtest=".length()), "#", plan);
      } else if (word.startsWith("-D")) {
        List<String> setting = Splitter.on('=').limit(2).splitToList(word.substring(2));
        plan.property(setting.get(0), setting.get(1));
      } else if (!List.of("mvn", "test").contains(word)) {
        throw new IllegalArgumentException(word + " in " + command);
      }
    }
    return plan;
  }

  /** What a printed command for Gradle selects; what it sets is in the environment already. */
  static Plan ofGradle(String command) {
    var plan = new Plan();
    List<String> words = words(command);
    int at = words.indexOf("--tests");
    if (!words.subList(at - 2, at).equals(List.of("./gradlew", "test"))) {
      throw new IllegalArgumentException(command);
    }
    String test = words.get(at + 1);
    int dot = test.lastIndexOf('.');
    select(test.substring(0, dot) + "#" + test.substring(dot + 1), "#", plan);
    return plan;
  }

  /** The variables that a printed command for Gradle sets. */
  static Map<String, String> environmentOfGradle(String command) {
    return words(command).stream()
        .takeWhile(word -> word.contains("="))
        .map(word -> Splitter.on('=').limit(2).splitToList(word))
        .collect(Collectors.toMap(pair -> pair.get(0), pair -> pair.get(1)));
  }

  /** Words of a shell's command, some in single quotes. */
  private static List<String> words(String command) {
    return Splitter.on(' ').splitToStream(command).map(word -> word.replace("'", "")).toList();
  }

  private static void select(String test, String separator, Plan plan) {
    List<String> parts = Splitter.on(separator).splitToList(test);
    try {
      Class<?> type = Class.forName(parts.get(0));
      if (parts.size() == 1) {
        plan.classes(type);
      } else {
        plan.method(type, parts.get(1));
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(test, e);
    }
  }

  private Run(Plan plan) {
    var builder = EngineTestKit.engine(plan.engine);
    plan.parameters.forEach(builder::configurationParameter);
    builder.selectors(plan.selectors.toArray(DiscoverySelector[]::new));
    // What this JVM itself was started with is not meant for the tests in the Test Kit.
    Map<String, Optional<String>> before = new LinkedHashMap<>();
    for (String name : List.of(Settings.SEED, Settings.ONLY, Settings.FIXED)) {
      before.put(name, Optional.ofNullable(System.getProperty(name)));
      set(name, Optional.ofNullable(plan.properties.get(name)));
    }
    try {
      builder.execute().allEvents().stream().forEach(this::add);
    } finally {
      before.forEach(Run::set);
    }
  }

  private static void set(String name, Optional<String> value) {
    value.ifPresentOrElse(text -> System.setProperty(name, text), () -> System.clearProperty(name));
  }

  private void add(Event event) {
    String id = event.getTestDescriptor().getUniqueId().toString();
    Outcome known = outcomes.get(id);
    List<Map<String, String>> entries = known == null ? new ArrayList<>() : known.entries();
    if (event.getType() == EventType.REPORTING_ENTRY_PUBLISHED) {
      entries.add(event.getRequiredPayload(ReportEntry.class).getKeyValuePairs());
      outcomes.put(id, new Outcome("", Optional.empty(), "", entries));
    } else if (event.getType() == EventType.SKIPPED) {
      outcomes.put(
          id,
          new Outcome(
              "SKIPPED", Optional.empty(), event.getRequiredPayload(String.class), entries));
    } else if (event.getType() == EventType.FINISHED) {
      var result = event.getRequiredPayload(TestExecutionResult.class);
      outcomes.put(id, new Outcome(result.getStatus().name(), result.getThrowable(), "", entries));
    }
  }

  /** By unique ids. */
  Map<String, Outcome> outcomes() {
    return outcomes;
  }

  /** The only outcome whose id ends with this, such as {@code "[method:passes()]"}. */
  Outcome outcome(String end) {
    List<Outcome> found =
        outcomes.entrySet().stream()
            .filter(entry -> entry.getKey().endsWith(end))
            .map(Map.Entry::getValue)
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " of " + end + " in " + outcomes.keySet());
    }
    return found.get(0);
  }

  /** The ids of those with a status, and no engine's. */
  List<String> ids(String status) {
    return outcomes.entrySet().stream()
        .filter(entry -> entry.getValue().status().equals(status))
        .map(Map.Entry::getKey)
        .filter(id -> id.contains("/"))
        .toList();
  }

  /** What each published as drawn, by unique ids. */
  Map<String, List<String>> drawn() {
    return outcomes.entrySet().stream()
        .filter(entry -> !entry.getValue().drawn().isEmpty())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> entry.getValue().drawn(), (a, b) -> a, TreeMap::new));
  }
}
