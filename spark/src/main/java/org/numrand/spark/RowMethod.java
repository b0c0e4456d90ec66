package org.numrand.spark;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeArrayData;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.numrand.distributions.Generator;
import org.numrand.notation.MethodGroup;
import org.numrand.notation.Overload;
import org.numrand.surface.Method;
import org.numrand.surface.Parameter;
import org.numrand.surface.Surface;

/**
 * A method of {@link Generator}'s that draws one value, or one vector, from parameters that are
 * columns of Spark's.
 */
@SuppressWarnings("UnusedMethod") // some are found by their names
final class RowMethod {
  private static final ImmutableMap<Class<?>, DataType> TYPES =
      ImmutableMap.of(
          double.class, DataTypes.DoubleType,
          long.class, DataTypes.LongType,
          boolean.class, DataTypes.BooleanType,
          double[].class, DataTypes.createArrayType(DataTypes.DoubleType, false),
          long[].class, DataTypes.createArrayType(DataTypes.LongType, false));

  /** How a column's cell of a Java type is read. */
  private static final ImmutableMap<Class<?>, String> GETTERS =
      ImmutableMap.of(
          double.class, "getDouble",
          long.class, "getLong",
          boolean.class, "getBoolean",
          double[].class, "doubles",
          long[].class, "longs");

  /** By name, then by the number of parameters. */
  private static final ImmutableSortedMap<String, Map<Integer, Overload>> ALL = all();

  private final Overload form;

  private RowMethod(Overload form) {
    this.form = form;
  }

  private static ImmutableSortedMap<String, Map<Integer, Overload>> all() {
    var all = ImmutableSortedMap.<String, Map<Integer, Overload>>naturalOrder();
    for (MethodGroup group : MethodGroup.of(Surface.GENERATOR, Generator.class)) {
      Map<Integer, Overload> forms = new TreeMap<>();
      for (Overload form : group.forms().get(MethodGroup.DEFAULT_DTYPE)) {
        if (isOfOneRow(form)) {
          forms.put(form.parameters().size(), form);
        }
      }
      if (!forms.isEmpty()) {
        all.put(group.name(), forms);
      }
    }
    return all.build();
  }

  /** Whether each parameter is one of the row's, and the result one value of the row's. */
  private static boolean isOfOneRow(Overload form) {
    Method row = form.row();
    return form.java().getReturnType().getTypeName().equals(row.result().javaType())
        && TYPES.containsKey(form.java().getReturnType())
        && form.parameters().stream().allMatch(parameter -> isOf(row, parameter));
  }

  private static boolean isOf(Method row, Overload.Parameter parameter) {
    return TYPES.containsKey(parameter.type())
        && row.parameters().stream()
            .filter(each -> each.name().equals(parameter.name()))
            .map(Parameter::kind)
            .anyMatch(kind -> kind.javaType().equals(parameter.type().getTypeName()));
  }

  /** The names of the methods. */
  static List<String> names() {
    return ALL.keySet().asList();
  }

  /**
   * A method by its name and the number of its parameters that are given.
   *
   * @throws IllegalArgumentException if there is none
   */
  static RowMethod of(String name, int parameters) {
    Map<Integer, Overload> forms = ALL.get(name);
    checkArgument(forms != null, "a row's method must be one of %s, but is %s", names(), name);
    Overload form = forms.get(parameters);
    checkArgument(
        form != null,
        "%s takes %s parameters between the row number and the column's name, but has %s",
        name,
        forms.keySet(),
        parameters);
    return new RowMethod(form);
  }

  /** The types of its parameters in Spark. */
  List<DataType> parameterTypes() {
    return form.parameters().stream().map(parameter -> TYPES.get(parameter.type())).toList();
  }

  /** The type of its value in Spark. */
  DataType resultType() {
    return TYPES.get(form.java().getReturnType());
  }

  /** As {@code Object draw(Generator, InternalRow)}; the parameters begin in the second cell. */
  MethodHandle handle() {
    try {
      var lookup = MethodHandles.lookup();
      MethodHandle handle = lookup.unreflect(form.java());
      handle = handle.asType(handle.type().changeParameterType(0, Generator.class));
      List<Class<?>> types = new ArrayList<>();
      form.parameters().forEach(parameter -> types.add(parameter.type()));
      for (int i = types.size() - 1; i >= 0; i--) {
        MethodHandle getter = MethodHandles.insertArguments(getter(lookup, types.get(i)), 1, i + 1);
        handle = MethodHandles.filterArguments(handle, i + 1, getter);
      }
      List<Integer> order = new ArrayList<>();
      order.add(0);
      types.forEach(type -> order.add(1));
      Class<?> result = form.java().getReturnType();
      var type = MethodType.methodType(result, Generator.class, InternalRow.class);
      handle =
          MethodHandles.permuteArguments(
              handle, type, order.stream().mapToInt(Integer::intValue).toArray());
      if (result.isArray()) {
        var wrap = MethodType.methodType(ArrayData.class, result);
        handle =
            MethodHandles.filterReturnValue(
                handle, lookup.findStatic(RowMethod.class, "arrayData", wrap));
      }
      return handle.asType(type.changeReturnType(Object.class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot call " + form.java(), e);
    }
  }

  private static MethodHandle getter(MethodHandles.Lookup lookup, Class<?> type)
      throws ReflectiveOperationException {
    String name = GETTERS.get(type);
    return type.isArray()
        ? lookup.findStatic(
            RowMethod.class, name, MethodType.methodType(type, InternalRow.class, int.class))
        : lookup.findVirtual(InternalRow.class, name, MethodType.methodType(type, int.class));
  }

  private static double[] doubles(InternalRow row, int index) {
    return row.getArray(index).toDoubleArray();
  }

  private static long[] longs(InternalRow row, int index) {
    return row.getArray(index).toLongArray();
  }

  private static ArrayData arrayData(double[] values) {
    return UnsafeArrayData.fromPrimitiveArray(values);
  }

  private static ArrayData arrayData(long[] values) {
    return UnsafeArrayData.fromPrimitiveArray(values);
  }
}
