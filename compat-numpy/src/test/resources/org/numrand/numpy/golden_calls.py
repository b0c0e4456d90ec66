"""Writes golden.json beside itself, as GoldenTest reads it: what NumPy's RandomState gives, and its state after every call.

A line is a case: how the object is made, and a list of calls. A call: method, type (of randint), arguments, how many numbers
it gave, the first of them and a digest of all, as bits (doubles with one NaN; integers as 64 bits), a digest of the engine's
state in JSON, and the bits of the normal variate that is kept (null if there is none). Run with NumPy 2.4.6.
"""
import hashlib
import json
import os
import sys
import warnings

import numpy as np

NAN = float("nan")
MANY = 300

# Parameters that reach every branch of the samplers together.
SIZED = {
    "random_sample": [()], "random": [()], "standard_normal": [()], "standard_exponential": [()], "standard_cauchy": [()],
    "tomaxint": [()],
    "beta": [(2.0, 3.0), (0.5, 0.5), (0.5, 3.0), (1.0, 1.0), (0.002, 0.003)],
    "chisquare": [(0.5,), (2.0,), (3.0,)],
    "exponential": [(2.0,), (0.0,)],
    "f": [(3.0, 4.0), (0.5, 100.0)],
    "gamma": [(2.5, 3.0), (1.0, 2.0), (0.0, 2.0), (0.1, 2.0), (0.9, 2.0), (1.01, 2.0), (1e6, 1e-6), (2.5, 0.0)],
    "gumbel": [(-3.0, 2.0)],
    "laplace": [(-3.0, 2.0)],
    "logistic": [(-3.0, 2.0)],
    "lognormal": [(-3.0, 2.0)],
    "noncentral_chisquare": [(3.0, 1.0), (0.5, 1.0), (1.0, 50.0), (3.0, 0.0), (3.0, NAN), (0.5, NAN)],
    "noncentral_f": [(3.0, 4.0, 1.0), (0.5, 4.0, 30.0), (3.0, 4.0, NAN)],
    "normal": [(-3.0, 2.0), (0.0, 0.0)],
    "pareto": [(3.0,), (0.01,)],
    "power": [(3.0,), (0.01,)],
    "rayleigh": [(2.0,)],
    "standard_gamma": [(2.5,), (0.5,)],
    "standard_t": [(5.0,), (0.5,)],
    "triangular": [(0.0, 1.0, 3.0), (-1.0, -1.0, 1.0), (-1.0, 1.0, 1.0)],
    "uniform": [(-1.0, 3.0), (3.0, -1.0), (2.0, 2.0)],
    "wald": [(1.0, 2.0), (1000.0, 0.001)],
    "weibull": [(1.5,), (0.0,), (30.0,)],
    "binomial": [(10, 0.5), (100, 0.3), (100, 0.8), (1000, 0.04), (10, 0.0), (10, 1.0), (0, 0.5), (2**40, 0.3), (2**40, 1e-12)],
    "geometric": [(0.2,), (0.5,), (1.0,), (1e-9,)],
    "hypergeometric": [(50, 60, 30), (60, 50, 30), (15, 10, 10), (10, 15, 3), (20, 10, 25), (2**30, 2**29, 2**29)],
    "logseries": [(0.9,), (0.01,), (0.9999,)],
    "negative_binomial": [(5.0, 0.3), (0.5, 0.9)],
    "poisson": [(0.0,), (3.0,), (10.0,), (100.0,), (1e15,)],
    "zipf": [(2.0,), (1.1,), (50.0,)],
    "random_integers": [(-5, 5), (7, 7), (-2**63, 2**63 - 1)],
    "multinomial": [(100, [0.1, 0.2, 0.3, 0.4]), (20, [0.0, 1.0, 0.0]), (0, [0.5, 0.5])],
    "dirichlet": [([1.0, 2.0, 3.0],), ([0.01, 0.02, 0.005],)],
}
# With arc cosines, of which NumPy's libm misrounds 7 in 10 000: so few that none of these is.
VONMISES = [(1.0, 4.0), (1.0, NAN), (1.0, 1e-9), (1.0, 9e-6), (3.0, 0.3), (-50.0, 4.0), (2.0, 2e6)]
# Bounds of randint within a type, with and without a power of two between them.
RANDINT = {
    "bool": [(0, 2), (1, 2)],
    "int8": [(-128, 128), (-100, 51), (3, 4)],
    "uint8": [(0, 256), (10, 210), (3, 4)],
    "int16": [(-2**15, 2**15), (-100, 551), (3, 4)],
    "uint16": [(0, 2**16), (10, 2**15 + 20), (3, 4)],
    "int32": [(-2**31, 2**31), (-100, 551), (3, 4)],
    "uint32": [(0, 2**32), (10, 2**31 + 20), (3, 4)],
    "int64": [(-2**63, 2**63 - 1), (0, 100), (-2**31, 2**31), (5, 2**40), (3, 4)],
    "uint64": [(0, 2**64), (2**63 - 5, 2**64 - 7), (0, 100), (3, 4)],
}
# Calls whose arguments say how much.
OTHERS = {
    "rand": [(), (3,), (2, 3)],
    "randn": [(), (3,), (2, 3)],
    "bytes": [(0,), (1,), (4,), (7,), (100,)],
    "randint": [(10,), ([1, 2, 3], [10, 2**40, 4]), ([1, 2], 10), (-5, [3, 2**33])],
    "normal": [([1.0, 2.0, 3.0], [0.5]), ([1.0], [2.0, 0.0, 1.0])],
    "gamma": [([0.5, 1.0, 2.0], 3.0), (2.0, [1.0, 2.0])],
    "binomial": [([10, 1000, 10], [0.5])],
    "poisson": [([1.0, 10.0, 0.0],)],
    "triangular": [([0.0, 1.0], 2.0, 4.0)],
    "choice": [(10,), (10, 4), (10, 4, True), (10, 4, False), (10, 10, False), (4, 50, True, [0.1, 0.2, 0.3, 0.4]),
               (5, 3, False, [0.1, 0.2, 0.3, 0.4, 0.0]), ({"arange": 50}, 5), ({"arange": 50}, 5, False), ({"list": 7}, 5)],
    "shuffle": [({"arange": n},) for n in (0, 1, 2, 3, 1000)] + [({"list": 20},), ({"rows": 20},)],
    "permutation": [(n,) for n in (0, 1, 2, 1000)] + [({"arange": 100},), ({"list": 20},), ({"rows": 20},)],
}
# Sequences of calls. Binomial and multinomial remember what they computed last, each in its way: for so small a p the values
# show whose it was. And they must forget it for another n, and for another p.
TINY = (2**50, 3.3e-15)
TINIES = (2**50, [3.3e-15, 1 - 3.3e-15])
MANY_TRIALS = [("binomial", (*TINY, MANY)), ("multinomial", (*TINIES, MANY)), ("binomial", (100, 0.5, 3))]
SEQUENCES = [
    MANY_TRIALS + MANY_TRIALS[1::-1],
    MANY_TRIALS[1::-1] + MANY_TRIALS[2:] + MANY_TRIALS[:2],
    [("binomial", (n, p, 5)) for n, p in ((10, 0.3), (20, 0.3), (20, 0.4), (10, 0.4), (100, 0.4), (100, 0.5), (100, 0.6), (90, 0.6))],
    [("multinomial", (n, [p, 1 - p], 5)) for n, p in ((10, 0.3), (20, 0.3), (20, 0.4), (10, 0.6), (100, 0.4), (100, 0.5), (90, 0.5))],
    [("multinomial", (n, [0.2, 0.3, 0.5], 20)) for n in (1, 2, 3)],
    # At 30 expected successes inversion ends.
    [("binomial", (n, p, 30)) for n, p in ((60, 0.5), (61, 0.5), (100, 0.3), (100, 0.7), (300, 0.1), (299, 0.1))],
]
SEEDS = [0, 1, 2**32 - 1, [0], [5], [2**32 - 1, 0], list(range(700)), {"array": [0]}, {"array": [5]}, {"array": [1, 2, 3, 4]}]
ENGINES = ["PCG64", "PCG64DXSM", "Philox", "SFC64"]
# The first 32-bit words that an engine is made to give: they reach what no seed will.
HALF, ZERO = [2**31, 0], [0, 0]
WORDS = {
    "standard_normal": [HALF + HALF],  # the circle's centre is refused
    "standard_exponential": [ZERO],
    "laplace": [ZERO], "gumbel": [ZERO], "logistic": [ZERO],  # drawn again
    "rayleigh": [ZERO],
}
# Two points of the polar method that are refused: the circle's centre, and one on the circle.
NO_POINTS = HALF + HALF + HALF + ZERO


def key_word(word):
    """The word of MT19937's key that is tempered to this word."""
    word ^= word >> 18
    word ^= word << 15 & 0xefc60000
    first = word
    for _ in range(4):
        word = first ^ word << 7 & 0x9d2c5680
    word &= 0xffffffff
    first = word
    for _ in range(2):
        word = first ^ word >> 11
    return word


def made(maker):
    if "engine" in maker:
        return np.random.RandomState(getattr(np.random, maker["engine"])(maker["seed"]))
    rs = np.random.RandomState(0)
    rs.standard_normal()
    seed = maker["seed"]
    rs.seed(np.array(seed["array"]) if isinstance(seed, dict) else seed)
    if "key" in maker:
        state = rs.get_state(legacy=False)
        state["state"]["key"][:len(maker["key"])] = maker["key"]
        state["state"]["pos"] = 0
        rs.set_state(state)
    return rs


def argument(spec):
    if not isinstance(spec, dict):
        return spec
    kind, n = *spec.keys(), *spec.values()
    return {"arange": np.arange(n), "list": list(range(n)), "rows": np.arange(2 * n).reshape(n, 2)}[kind]


def call(rs, method, dtype, specs):
    arguments = [argument(spec) for spec in specs]
    value = getattr(rs, method)(*arguments, **({"dtype": dtype} if dtype else {}))
    if method == "shuffle":
        value = arguments[0]
    return np.frombuffer(value, np.int8) if method == "bytes" else np.asarray(value)


def bits(values):
    if values.dtype == np.float64:
        return np.where(np.isnan(values), NAN, values).ravel().view("<i8")
    return values.ravel().astype("<i8", casting="unsafe")


def plain(value):
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value.tolist() if isinstance(value, np.ndarray) else value


def digest(data):
    return hashlib.sha256(data).hexdigest()[:16]


def golden(rs, method, dtype, specs):
    values = bits(call(rs, method, dtype, specs))
    state = rs.get_state(legacy=False)
    kept = np.array(state["gauss"]).view("<i8").item() if state["has_gauss"] else None
    engine = json.dumps(plain(rs._bit_generator.state), separators=(",", ":"))
    return [method, dtype, list(specs), len(values), values[0].item() if len(values) else None,
            digest(values.tobytes()), digest(engine.encode()), kept]


def case(maker, method, arguments, dtype=None):
    rs = made(maker)
    return {"maker": maker, "calls": [golden(rs, method, dtype, specs) for specs in arguments]}


def sequence(maker, calls):
    rs = made(maker)
    return {"maker": maker, "calls": [golden(rs, method, None, specs) for method, specs in calls]}


def sized(arguments):
    """One value, a few, and so many that arrays go through their own loops."""
    return [arguments, (*arguments, 3), (*arguments, MANY)]


def cases():
    for seed in SEEDS:
        yield case({"seed": seed}, "random_sample", [(5,)])
    for method, all_arguments in SIZED.items():
        for arguments in all_arguments:
            yield case({"seed": 101}, method, sized(arguments))
    for arguments in VONMISES:
        yield case({"seed": 101}, "vonmises", [arguments, (*arguments, 3), (*arguments, 100)])
    for dtype, all_arguments in RANDINT.items():
        for arguments in all_arguments:
            yield case({"seed": 101}, "randint", sized(arguments), dtype)
    for method, arguments in OTHERS.items():
        yield case({"seed": 101}, method, arguments)
    for calls in SEQUENCES:
        yield sequence({"seed": 101}, calls)
    for engine in ENGINES:
        for method in ("standard_normal", "standard_exponential", "gamma"):
            yield case({"engine": engine, "seed": 101}, method, sized(SIZED[method][0]))
        yield case({"engine": engine, "seed": 101}, "randint", sized((0, 100)), "int64")
        yield case({"engine": engine, "seed": 101}, "choice", OTHERS["choice"])
    for method, prefixes in WORDS.items():
        for words in prefixes:
            yield case({"seed": 101, "key": [key_word(word) for word in words]}, method, sized(SIZED[method][0]))
    for method in ("standard_normal", "standard_gamma", "standard_t"):
        yield case({"seed": 101, "key": [key_word(word) for word in NO_POINTS]}, method, sized(SIZED[method][0])[::-1])


if __name__ == "__main__":
    if np.__version__ != "2.4.6":
        sys.exit("NumPy 2.4.6 is the reference, not " + np.__version__)
    warnings.simplefilter("ignore")  # random_integers is deprecated
    target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden.json")
    with np.errstate(all="ignore"), open(target, "w") as out:
        out.write("[\n" + ",\n".join(json.dumps(line, separators=(",", ":")) for line in cases()) + "\n]\n")
