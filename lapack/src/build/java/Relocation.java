import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Copies routines of f2j's LAPACK, and all that they call, into a package of ours. Its jar is no
 * module, without which there is no jlink, and other libraries bring another LAPACK under the same
 * names.
 */
final class Relocation extends Remapper {
  private static final String FROM = "org/netlib/";
  private static final String TO = "org/numrand/lapack/";

  /** Ends the JVM where a call is wrong; ours throws. */
  private static final String XERBLA = FROM + "err/Xerbla";

  private final Set<String> seen = new HashSet<>();
  private final ArrayDeque<String> waiting = new ArrayDeque<>();

  private Relocation() {
    super(Opcodes.ASM9);
  }

  /** Arguments: the jar, the folder to write to, the routines. */
  public static void main(String[] args) throws IOException {
    var relocation = new Relocation();
    try (var jar = new JarFile(args[0])) {
      Arrays.stream(args).skip(2).forEach(routine -> relocation.map(FROM + routine));
      while (!relocation.waiting.isEmpty()) {
        relocation.move(jar, relocation.waiting.remove(), Path.of(args[1]));
      }
    }
  }

  private void move(JarFile jar, String name, Path folder) throws IOException {
    var writer = new ClassWriter(0);
    try (InputStream in = jar.getInputStream(jar.getEntry(name + ".class"))) {
      new ClassReader(in).accept(new WithoutOutput(new ClassRemapper(writer, this)), 0);
    }
    Path file = folder.resolve(map(name) + ".class");
    Files.createDirectories(file.getParent());
    Files.write(file, writer.toByteArray());
  }

  /** The new name of a class, which is moved too if it is LAPACK's. */
  @Override
  public String map(String name) {
    if (!name.startsWith(FROM)) {
      return name;
    }
    if (!name.equals(XERBLA) && seen.add(name)) {
      waiting.add(name);
    }
    return TO + name.substring(name.lastIndexOf('/') + 1);
  }

  /** Leaves out Fortran's WRITE and READ, which nobody calls but a warning that IEEE 754 rules out. */
  private static final class WithoutOutput extends ClassVisitor {
    WithoutOutput(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return descriptor.contains("java/util/Vector")
          ? null
          : super.visitMethod(access, name, descriptor, signature, exceptions);
    }
  }
}
