package org.numrand.distributions;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.numrand.core.internal.StrictJson;
import org.numrand.core.internal.Text;

/**
 * A description as JSON: <code>{"class":"Gamma","shape":2.5,"scale":1.0}</code>. It is read by the
 * class's constructor of most parameters, or by its method {@code described} if it has one, so that
 * a class needs nothing for it but {@link Described#parameters}.
 */
final class DescriptionJson {
  private static final String CLASS = "class";
  private static final String MAKER = "described";
  private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");

  private DescriptionJson() {}

  static String write(Described description) {
    var json = new JsonObject();
    json.addProperty(CLASS, description.getClass().getSimpleName());
    @Nullable Object[] parameters = description.parameters();
    for (int i = 0; i < parameters.length; i += 2) {
      json.add(String.valueOf(parameters[i]), element(parameters[i + 1]));
    }
    return json.toString();
  }

  private static JsonElement element(@Nullable Object value) {
    if (value == null) {
      return JsonNull.INSTANCE;
    }
    if (value.getClass().isArray()) {
      var array = new JsonArray();
      for (int i = 0; i < Array.getLength(value); i++) {
        array.add(element(Array.get(value, i)));
      }
      return array;
    }
    if (value instanceof Boolean flag) {
      return new JsonPrimitive(flag);
    }
    boolean isNumber = value instanceof Number number && Double.isFinite(number.doubleValue());
    return isNumber ? new JsonPrimitive((Number) value) : new JsonPrimitive(value.toString());
  }

  /**
   * What {@link #write} has written.
   *
   * @throws RuntimeException if it is no description, or one of wrong parameters
   */
  static Object read(String json) {
    JsonElement root = StrictJson.parse(json);
    checkArgument(root.isJsonObject(), "a description must be a JSON object");
    JsonObject fields = root.getAsJsonObject();
    Executable maker = maker(type(taken(fields, CLASS)));
    Object[] arguments =
        Arrays.stream(maker.getParameters())
            .map(parameter -> argument(parameter, taken(fields, parameter.getName())))
            .toArray();
    checkArgument(
        fields.entrySet().isEmpty(), "a description must not have %s", Text.shortened(fields));
    try {
      return maker instanceof Method method
          ? method.invoke(null, arguments)
          : ((Constructor<?>) maker).newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException refusal
          ? refusal
          : new IllegalArgumentException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonElement taken(JsonObject fields, String name) {
    JsonElement value = fields.remove(name);
    checkArgument(value != null, "a description must have %s", name);
    return value;
  }

  private static Class<?> type(JsonElement name) {
    String text = text(CLASS, name);
    try {
      checkArgument(CLASS_NAME.matcher(text).matches());
      Class<?> type =
          Class.forName(
              DescriptionJson.class.getPackageName() + "." + text,
              false,
              DescriptionJson.class.getClassLoader());
      checkArgument(
          Described.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()));
      return type;
    } catch (IllegalArgumentException | ClassNotFoundException | LinkageError e) {
      throw new IllegalArgumentException("there is no distribution " + Text.shortened(text));
    }
  }

  private static Executable maker(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(MAKER)) {
        return method;
      }
    }
    return Arrays.stream(type.getConstructors())
        .max(Comparator.comparingInt(Constructor::getParameterCount))
        .orElseThrow();
  }

  private static @Nullable Object argument(Parameter parameter, JsonElement json) {
    return json.isJsonNull() && !parameter.getType().isPrimitive()
        ? null
        : value(parameter.getName(), parameter.getType(), json);
  }

  private static Object value(String name, Class<?> type, JsonElement json) {
    if (type == double.class) {
      return real(name, json);
    }
    if (type == BigInteger.class) {
      return StrictJson.integer(name, json);
    }
    if (type == long.class) {
      return StrictJson.integer(name, json).longValueExact();
    }
    if (type == int.class) {
      return StrictJson.integer(name, json).intValueExact();
    }
    if (type == boolean.class) {
      checkArgument(
          json.isJsonPrimitive() && json.getAsJsonPrimitive().isBoolean(),
          "%s must be true or false, but is %s",
          name,
          Text.shortened(json));
      return json.getAsBoolean();
    }
    if (type.isArray()) {
      checkArgument(json.isJsonArray(), "%s must be a list, but is %s", name, Text.shortened(json));
      return array(name, type.getComponentType(), json.getAsJsonArray());
    }
    return type.isEnum() ? constant(name, type, text(name, json)) : text(name, json);
  }

  private static Object array(String name, Class<?> type, JsonArray json) {
    Object array = Array.newInstance(type, json.size());
    for (int i = 0; i < json.size(); i++) {
      Array.set(array, i, value(name + "[" + i + "]", type, json.get(i)));
    }
    return array;
  }

  /** JSON has no numbers for infinities and NaN. */
  private static double real(String name, JsonElement json) {
    for (double special :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      if (json.equals(new JsonPrimitive(Double.toString(special)))) {
        return special;
      }
    }
    return StrictJson.number(name, json);
  }

  private static Object constant(String name, Class<?> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.toString().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    name
                        + " must be one of "
                        + Arrays.toString(type.getEnumConstants())
                        + ", but is "
                        + Text.shortened(text)));
  }

  private static String text(String name, JsonElement json) {
    checkArgument(
        json.isJsonPrimitive() && json.getAsJsonPrimitive().isString(),
        "%s must be a text, but is %s",
        name,
        Text.shortened(json));
    return json.getAsString();
  }
}
