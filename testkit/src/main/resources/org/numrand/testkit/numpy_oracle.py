"""Answers a test's questions: one JSON request a line on standard input, one JSON reply a line on standard output.

{"exec": code}                       runs statements                     -> {}
{"eval": expression, "dtype": "<f8"} an array's bytes in C order, base64 -> {"bytes": ..., "shape": [...]}
{"eval": expression}                 text                                -> {"text": ...}
An exception                                                             -> {"error": "ValueError: ..."}
"""
import base64
import json
import random
import sys

import numpy as np
from numpy import inf, nan


if not hasattr(np, "bool"):  # before NumPy 2
    np.bool = np.bool_


def plain(value):
    """NumPy's state dicts as JSON can hold them."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, np.ndarray):
        return value.tolist()
    return value.item() if isinstance(value, np.generic) else value


def state_json(bit_generator):
    return json.dumps(plain(bit_generator.state))


def from_state_json(bit_generator, text):
    """Puts an engine into a state in JSON, arrays included."""
    def arrays(value):
        if isinstance(value, dict):
            return {key: arrays(item) for key, item in value.items()}
        return np.array(value, dtype=np.uint64) if isinstance(value, list) else value

    bit_generator.state = arrays(json.loads(text))


NAMES = {"np": np, "random": random, "json": json, "inf": inf, "nan": nan, "plain": plain,
         "state_json": state_json, "from_state_json": from_state_json}


def answer(request):
    if "exec" in request:
        exec(request["exec"], NAMES)
        return {}
    value = eval(request["eval"], NAMES)
    if "dtype" not in request:
        return {"text": str(value)}
    array = np.asarray(value)
    data = np.ascontiguousarray(array.astype(request["dtype"], casting="unsafe"))
    return {"bytes": base64.b64encode(data.tobytes()).decode("ascii"), "shape": list(array.shape)}


# sys.stdout of PYTHONUNBUFFERED drops the rest of a line whose write a signal interrupts.
replies = open(1, "w", encoding="utf-8", closefd=False)
for line in sys.stdin:
    try:
        with np.errstate(all="ignore"):
            reply = answer(json.loads(line))
    except Exception as error:
        reply = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(reply), file=replies, flush=True)
