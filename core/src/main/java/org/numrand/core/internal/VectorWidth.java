package org.numrand.core.internal;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/** How wide the vectors are that the JVM's compiler makes code for. */
final class VectorWidth {
  /** In bytes; 0 where the JVM does not tell. */
  static final int BYTES = find();

  private VectorWidth() {}

  /** What the processor has is not what counts: the JVM leaves wide vectors alone on some. */
  private static int find() {
    try {
      return Integer.parseInt(
          ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
              .getVMOption("MaxVectorSize")
              .getValue());
    } catch (Throwable e) {
      // Another JVM, or one without that compiler: whatever it is, it must not reach a draw.
      return 0;
    }
  }
}
