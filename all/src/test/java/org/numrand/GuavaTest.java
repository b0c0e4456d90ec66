package org.numrand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The old versions of Guava and Gson that other libraries bring along have every member that this
 * library's class files name, so that no user meets a linkage error.
 */
class GuavaTest {
  private static final List<String> FOREIGN = List.of("com/google/common/", "com/google/gson/");

  /** The tests that run with the old ones, by the profile {@code old-libraries}: see the guide. */
  private static final List<Path> TESTS =
      List.of(
          Path.of("../core/target/test-classes"),
          Path.of("../distributions/target/test-classes"),
          Path.of("../compat-numpy/target/test-classes"),
          Path.of("../compat-python/target/test-classes"),
          Path.of("../testkit/target/classes"));

  /** A member: its class, its name, its descriptor; no name for the class itself. */
  record Member(String owner, String name, String descriptor) implements Comparable<Member> {
    @Override
    public int compareTo(Member other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return owner.replace('/', '.') + (name.isEmpty() ? "" : "." + name + descriptor);
    }
  }

  /** The folder of each pair of versions has both jars: see the POM. */
  static Stream<Path> versions() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("target/old-libraries"))) {
      return folders.sorted().toList().stream();
    }
  }

  @Test
  void theLibraryUsesGuavaAndGson() throws IOException {
    SortedSet<Member> used = used();
    assertTrue(used.stream().anyMatch(member -> member.owner().endsWith("Preconditions")));
    assertTrue(used.stream().anyMatch(member -> member.owner().contains("gson")));
  }

  @ParameterizedTest
  @MethodSource("versions")
  void whatItUsesIsThere(Path folder) throws IOException {
    assertAllAreThere(used(), folder);
  }

  @ParameterizedTest
  @MethodSource("versions")
  void whatItsTestsUseIsThere(Path folder) throws IOException {
    var used = new TreeSet<Member>();
    for (Path tests : TESTS) {
      assumeTrue(Files.isDirectory(tests), () -> "not built: " + tests);
      used.addAll(usedBy(tests));
    }
    assertFalse(used.isEmpty());
    assertAllAreThere(used, folder);
  }

  private static void assertAllAreThere(SortedSet<Member> used, Path folder) throws IOException {
    List<URL> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        jars.add(file.toUri().toURL());
      }
    }
    assertEquals(2, jars.size(), "Guava's jar and Gson's");
    try (var loader =
        new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      assertEquals(List.of(), used.stream().filter(member -> !isIn(loader, member)).toList());
    }
  }

  private static boolean isIn(ClassLoader loader, Member member) {
    try {
      return has(Class.forName(member.owner().replace('/', '.'), false, loader), member);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Gson's {@code deepCopy} was there long before it was public. */
  private static boolean isForOthers(java.lang.reflect.Member member) {
    return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
  }

  private static boolean has(Class<?> type, Member member) {
    if (member.name().isEmpty()) {
      return true;
    }
    if (member.name().equals("<init>")) {
      return Stream.of(type.getDeclaredConstructors())
          .filter(GuavaTest::isForOthers)
          .map(Type::getConstructorDescriptor)
          .anyMatch(member.descriptor()::equals);
    }
    boolean here =
        Stream.concat(
                Stream.of(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals(member.name()))
                    .filter(GuavaTest::isForOthers)
                    .map(Type::getMethodDescriptor),
                Stream.of(type.getDeclaredFields())
                    .filter(field -> field.getName().equals(member.name()))
                    .filter(GuavaTest::isForOthers)
                    .map(field -> Type.getDescriptor(field.getType())))
            .anyMatch(member.descriptor()::equals);
    return here
        || Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
            .anyMatch(parent -> has(parent, member));
  }

  /** The members of the two that the library's classes name. */
  private static SortedSet<Member> used() throws IOException {
    var used = new TreeSet<Member>();
    for (ModuleReference module : Modules.ofOurs()) {
      try (ModuleReader reader = module.open()) {
        for (String name : reader.list().filter(file -> file.endsWith(".class")).toList()) {
          try (InputStream file = reader.open(name).orElseThrow()) {
            new ClassReader(file).accept(new Uses(used), 0);
          }
        }
      }
    }
    return used;
  }

  private static SortedSet<Member> usedBy(Path folder) throws IOException {
    var used = new TreeSet<Member>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        new ClassReader(Files.readAllBytes(file)).accept(new Uses(used), 0);
      }
    }
    return used;
  }

  private static final class Uses extends ClassVisitor {
    private final SortedSet<Member> used;

    Uses(SortedSet<Member> used) {
      super(Opcodes.ASM9);
      this.used = used;
    }

    private void add(String owner, String name, String descriptor) {
      if (FOREIGN.stream().anyMatch(owner::startsWith)) {
        used.add(new Member(owner, name, descriptor));
      }
    }

    private void addTypes(String descriptor) {
      Type type = Type.getType(descriptor);
      if (type.getSort() == Type.METHOD) {
        Stream.concat(Stream.of(type.getReturnType()), Stream.of(type.getArgumentTypes()))
            .forEach(this::addType);
      } else {
        addType(type);
      }
    }

    private void addType(Type type) {
      Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
      if (element.getSort() == Type.OBJECT) {
        add(element.getInternalName(), "", "");
      }
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      addTypes(descriptor);
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String called, String type, boolean isInterface) {
          add(owner, called, type);
          addTypes(type);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String type) {
          add(owner, field, type);
          addTypes(type);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
          addType(Type.getObjectType(type));
        }

        @Override
        public void visitInvokeDynamicInsn(
            String called, String type, Handle bootstrap, Object... arguments) {
          for (Object argument : arguments) {
            if (argument instanceof Handle handle) {
              add(handle.getOwner(), handle.getName(), handle.getDesc());
            }
          }
        }
      };
    }
  }
}
