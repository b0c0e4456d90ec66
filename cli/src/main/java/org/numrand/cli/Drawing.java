package org.numrand.cli;

import java.util.Optional;
import org.numrand.notation.Arguments;
import org.numrand.notation.MethodGroup;

/** A call that is ready to be made. */
interface Drawing {

  /** What Python's method gives, drawn from an object: an array may be drawn as it is read. */
  Object from(Object target);

  /**
   * The call of a method.
   *
   * @param dtype a key of the method's forms
   * @throws IllegalArgumentException if the method does not take these arguments
   */
  static Drawing of(Target surface, MethodGroup method, String dtype, Arguments arguments) {
    Arguments named = arguments.placed(method.row()).byName(method.parameterOrder());
    Optional<Drawing> drawing =
        surface != Target.PYTHON && DrawnFromArray.isMeantBy(named, method.row())
            ? DrawnFromArray.of(surface, method, named)
            : surface != Target.PYTHON && DrawnBroadcast.isMeantBy(named, method.row())
                ? DrawnBroadcast.of(surface, method, dtype, named)
                : DrawnPlainly.of(surface, method, dtype, arguments);
    return drawing.orElseThrow(() -> method.misfit(arguments));
  }
}
