"""Calls on a random.Random as JSON can hold them, [method, arguments, keyword arguments], and what comes of them as text."""
import decimal
import math
import random
import struct
import zlib


def argument(value):
    """JSON has neither bytes nor ranges, {"float": "inf"} is not text, and long lists are tedious."""
    if not isinstance(value, dict):
        return value
    (kind, value), = value.items()
    kinds = {"bytes": bytes.fromhex, "float": float, "range": lambda ends: range(*ends), "list": lambda n: list(range(n))}
    return kinds[kind](value)


def show(value):
    if isinstance(value, float):
        return "nan" if value != value else struct.pack(">d", value).hex()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, list):
        return "[" + ",".join(map(show, value)) + "]"
    return str(value)


def show_state(r):
    _, words, gauss_next = r.getstate()
    return f"{zlib.crc32(struct.pack('<625I', *words)):08x} {show(gauss_next)}"


def depends_on_draws(error, method, arguments):
    """Whether Python might as well not have raised the error."""
    return (isinstance(error, OverflowError) or method == "vonmisesvariate"
            or method in ("paretovariate", "weibullvariate") and arguments[-1] != 0)


def call(r, method, arguments=(), keywords={}):
    """What the call returns, or the exception that the Java side throws: if Python refuses whatever
    it draws, the state is as it was."""
    arguments = [argument(value) for value in arguments]
    before = r.getstate()
    try:
        result = getattr(r, method)(*arguments, **keywords)
        return show(arguments[0] if method == "shuffle" else result)
    except (ArithmeticError, ValueError, IndexError, TypeError) as error:
        if depends_on_draws(error, method, arguments):
            return "ArithmeticException"
        r.setstate(before)
        return "IllegalArgumentException"


def call_and_state(r, method, arguments=(), keywords={}):
    return [call(r, method, arguments, keywords), show_state(r)]


def exact_acos(x):
    """The arc cosine, correctly rounded: one Newton step with 50 digits from the C library's."""
    if abs(x) == 1:
        return math.acos(x)
    with decimal.localcontext(decimal.Context(prec=50)):
        y = decimal.Decimal(math.acos(x))
        cos, sin, term, n = decimal.Decimal(1), decimal.Decimal(0), decimal.Decimal(1), 0
        while abs(term) > 1e-45:
            n += 1
            term *= y / n * (-1 if n % 2 == 0 else 1)
            if n % 2:
                sin += term
            else:
                cos += term
        return float(y + (cos - decimal.Decimal(x)) / sin)


def with_acos(function):
    """From now on, vonmisesvariate calls the function where it takes an arc cosine."""
    random._acos = function
