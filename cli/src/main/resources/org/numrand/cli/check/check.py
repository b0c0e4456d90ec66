"""Answers the questions of `numrand check`: a JSON request a line on standard input, a binary reply on standard output.

{"exec": code}         runs statements
{"longs": expression}  an array of int64
{"text": expression}   text

A reply is "=" or, after an exception, "!", a length as a little-endian int64, and so many bytes: little-endian
int64s, text in UTF-8, or what the exception says.
"""
import base64
import json
import math
import os
import platform
import random
import struct
import sys
import warnings

try:
    import numpy as np
    from numpy import inf, nan
    missing = None
except ImportError as error:
    missing = error

warnings.simplefilter("ignore")


def machine():
    """What the numbers depend on."""
    if missing is not None:
        raise missing
    if not hasattr(np.random, "Generator"):
        raise ImportError("NumPy %s has no Generator" % np.__version__)
    if not hasattr(np, "bool"):  # before NumPy 2
        np.bool = np.bool_
    library = " ".join(platform.libc_ver()).strip()
    return json.dumps({
        "python": platform.python_version(),
        "numpy": np.__version__,
        "system": " ".join(filter(None, [platform.system(), platform.machine(), library])),
        "fma": has_fma(),
        "integerBits": 8 * np.dtype(int).itemsize,
        "engines": [name for name in ("MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64") if hasattr(np.random, name)],
    })


def has_fma():
    """Whether the processor has the fused product and sum; true where Linux does not say."""
    try:
        with open("/proc/cpuinfo") as lines:
            flags = [line.split() for line in lines if line.startswith("flags")]
        return not flags or "fma" in flags[0]
    except OSError:
        return True


def plain(value):
    """NumPy's state dicts as JSON can hold them."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, np.ndarray):
        return value.tolist()
    return value.item() if isinstance(value, np.generic) else value


def engine_state(engine):
    return json.dumps(plain(engine.state), separators=(",", ":"))


def bits(value):
    return struct.unpack("<q", struct.pack("<d", value))[0]


def random_state(target):
    state = target.get_state(legacy=False)
    return "%d %d %s" % (state["has_gauss"], bits(state["gauss"]), engine_state(target._bit_generator))


def python_state(target):
    _, words, gauss = target.getstate()
    return "%s %s" % (" ".join(map(str, words)), None if gauss is None else bits(gauss))


def given(text, dtype):
    return np.frombuffer(base64.b64decode(text), dtype)


def doubles(function, *arguments):
    """What a function of Python's math module gives, bit for bit."""
    return np.array(list(map(function, *(array.tolist() for array in arguments))), np.float64).view(np.int64)


def floats(name, *arguments):
    """What a function of the C library gives in single precision; nothing where it cannot be called."""
    try:
        import ctypes
        function = getattr(ctypes.CDLL("ucrtbase" if os.name == "nt" else None), name)
        function.restype = ctypes.c_float
        function.argtypes = [ctypes.c_float] * len(arguments)
    except (ImportError, OSError, AttributeError, TypeError):
        return np.empty(0, np.int64)
    values = list(map(function, *(array.tolist() for array in arguments)))
    return np.array(values, np.float32).view(np.int32).astype(np.int64)


def answer(request):
    (verb, code), = request.items()
    if verb == "exec":
        exec(code, globals())
        return b""
    value = eval(code, globals())
    if verb == "text":
        return str(value).encode()
    return np.ascontiguousarray(value, "<i8").tobytes()


# sys.stdout of PYTHONUNBUFFERED drops the rest of a reply whose write a signal interrupts.
replies = open(1, "wb", closefd=False)
for line in sys.stdin.buffer:
    try:
        mark, reply = b"=", answer(json.loads(line))
    except Exception as error:
        mark, reply = b"!", ("%s: %s" % (type(error).__name__, error)).encode()
    replies.write(mark + struct.pack("<q", len(reply)) + reply)
    replies.flush()
