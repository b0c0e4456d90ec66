"""Writes discrete_golden.json: python3 discrete_golden.py. Needs NumPy 2.4.6.

Three kinds of golden vectors, which together reach every branch of numrand's discrete samplers:
- streams: many values from a seeded engine, of which a hash is kept, and the engine's state after them;
- scripts: values from words that are written down here, for the branches that random words hardly ever reach. What
  is drawn beyond them is 0.5;
- edges: uniforms of which one more in the last bit makes another value, or none. A script tries both sides of each, at
  several distances, so that no bound can be off unnoticed.
"""
import ctypes
import hashlib
import json
import math
import random
import threading
from itertools import islice
from pathlib import Path

import numpy as np

from discrete_calls import call

N = 10_000
ONES = 2**64 - 1

STREAMS = [
    ["binomial", [100, 0.3], N],  # inversion, looked up
    ["binomial", [100, 0.3], 50],  # inversion, one by one
    ["binomial", [100, 0.7], N],
    ["binomial", [0, 0.3], 3],
    ["binomial", [10, 0.0], 3],
    ["binomial", [100, 0.4], N],  # BTPE with near and far candidates
    ["binomial", [100, 0.4], 100],
    ["binomial", [10**6, 0.001], N],
    ["binomial", [10**15, 0.4], N],
    ["binomial", [2**63 - 1, 0.5], N],  # k * k wraps around
    ["binomial", [61, 0.5], N],
    ["geometric", [0.5], N],
    ["geometric", [0.5], 100],
    ["geometric", [1.0], N],
    ["geometric", [0.1], N],
    ["geometric", [1e-300], 3],  # 2^63 - 1
    ["hypergeometric", [50, 60, 5], N],  # one by one
    ["hypergeometric", [15, 18, 1], N],
    ["hypergeometric", [15, 18, 5], N],  # the first mask is wider
    ["hypergeometric", [3, 30, 5], N],
    ["hypergeometric", [9, 9, 9], N],  # half of all, and less
    ["hypergeometric", [10, 10, 9], N],
    ["hypergeometric", [5, 5, 10], 3],
    ["hypergeometric", [60, 50, 105], N],  # one by one, the rest
    ["hypergeometric", [3, 4, 6], N],  # only good ones are left
    ["hypergeometric", [3, 0, 2], 3],
    ["hypergeometric", [0, 3, 2], 3],
    ["hypergeometric", [50, 60, 30], N],
    ["hypergeometric", [60, 50, 80], N],  # more good ones, more than half taken
    ["hypergeometric", [60, 50, 80], 10],
    ["hypergeometric", [10**8, 10**8, 10**7], N],
    ["integers_bool", [0, 2, False], 100],
    ["integers_bool", [1, 1, True], 3],
    ["integers_int8", [-100, 100, False], 1001],
    ["integers_int8", [-128, 127, True], 1001],
    ["integers_int8", [5, 5, True], 3],
    ["integers_int8", [[-3, 0, 5], [-3, 100, 9], True], None],
    ["integers_uint16", [0, 40000, False], 1001],
    ["integers_uint16", [0, 65535, True], 1001],
    ["integers_uint16", [7, 8, False], 3],
    ["integers_int32", [-7, 3 * 10**9 - 2**31, False], 1001],
    ["integers_int32", [7, 8, False], 3],
    ["integers_uint32", [0, 2**32, False], 1001],
    ["integers_int64", [0, 100, False], N],
    ["integers_int64", [0, 3 * 10**9, False], N],
    ["integers_int64", [-5, 2**32 - 5, False], 1001],
    ["integers_int64", [0, 2**32 + 1, False], 1001],
    ["integers_int64", [0, 3 * 2**61, False], 1001],
    ["integers_int64", [-(2**63), 2**63 - 1, True], 1001],
    ["integers_int64", [9, 9, True], 3],
    ["integers_uint64", [1, 2**64 - 1, True], 1001],
    ["integers_uint64", [0, 3 * 2**62, False], 1001],
    ["logseries", [0.999], N],
    ["multinomial", [20, [0.1, 0.2, 0.3, 0.4]], N],  # the binomials kept
    ["multinomial", [20, [0.1, 0.2, 0.3, 0.4]], 5],
    ["multinomial", [10**9, [0.5, 0.0, 0.5, 0.0]], 100],
    ["multinomial", [5, [1.0]], 3],
    ["multinomial", [0, [0.5, 0.5]], 3],
    ["multinomial", [[10, 20], [[0.2, 0.8], [0.5, 0.5]]], None],
    ["multinomial", [[10, 20], [0.3, 0.7]], None],
    ["multinomial", [30, [[0.2, 0.8], [0.5, 0.5]]], None],
    ["multivariate_hypergeometric", [[20, 5, 10], 12, "marginals"], N],
    ["multivariate_hypergeometric", [[20, 5, 10], 30, "marginals"], 100],
    ["multivariate_hypergeometric", [[20, 5, 10], 35, "marginals"], 3],
    ["multivariate_hypergeometric", [[20, 5, 10], 12, "count"], N],
    ["multivariate_hypergeometric", [[20, 0, 10], 25, "count"], N],
    ["multivariate_hypergeometric", [[20, 5, 10], 0, "count"], 3],
    ["multivariate_hypergeometric", [[], 0, "marginals"], 3],
    ["negative_binomial", [3.5, 0.1], N],
    ["negative_binomial", [1.0, 1.0], N],  # a mean of 0
    ["permutation", [N], None],
    ["permutation", [0], None],
    ["poisson", [0.0], 3],
    ["poisson", [3.0], N],
    ["poisson", [10.0], N],  # looked up
    ["poisson", [10.0], 100],  # one by one
    ["poisson", [1e4], N],
    ["poisson", [1e5], 3 * N],
    ["poisson", [9.2e18], N],
    ["zipf", [1.001], N],
    ["zipf", [2.5], N],
    ["zipf", [1025.0], 3],
    ["choice", [10_001, False, None, 0, True], 201],  # the tail of a shuffle
    ["choice", [10_001, False, None, 0, True], 200],  # Floyd's set
    ["choice", [10_001, False, None, 0, False], 501],
    ["choice", [10_001, False, None, 0, False], 500],
    ["choice", [10_000, False, None, 0, True], 10_000],
    ["choice", [10_001, False, None, 0, True], 10_001],
    ["choice", [4, True, [0.5, 0.0, 0.25, 0.25], 0, True], N],
    ["choice", [4, False, [0.9, 0.0, 0.05, 0.05], 0, True], 3],
    ["choice", [100, True, None, 0, True], N],
    ["choice", [2**33, False, None, 0, True], 100],
    ["binomial", [60, 0.5], N],  # the first step is shorter than 2^-53
    ["zipf", [2.5], 100],
    ["multinomial", [100, [0.02] * 50], N],  # too many binomials to keep
    ["integers_int64", [0, 2**40, False], 1001],
    ["integers_int64", [-(2**63), 2**63 - 1, True], None],
    ["integers_bool", [0, 1, False], 3],
    ["bytes", [0], None],
    ["choice", [0, True, None, 0, True], 0],
    ["bytes", [1], None],
    ["bytes", [8], None],
    ["bytes", [1001], None],
]
for dtype in np.bool, np.int8, np.int16, np.int32, np.int64, np.uint8, np.uint16, np.uint32, np.uint64:
    name = f"integers_{dtype.__name__.rstrip('_')}"
    STREAMS += [
        [name, [0, 2, False], None],
        [name, [0, 1, True], 101],
        [name, [0, 1, True], 0],
        [name, [[0, 0, 1], [1, 1, 1], True], None],
        [name, [0, [1, 0, 1, 1], True], None],
        [name, [[0, 0, 1], 1, True], None],
    ]
    if dtype != np.bool:
        STREAMS += [[name, [3, 100, False], None], [name, [3, 100, False], 1001]]
for kind in "bool", "int8", "int16", "uint16", "int32", "int64", "float32", "float64", "object", "list":
    STREAMS += [[f"shuffle_{kind}", [n], None] for n in (0, 100)]
for rows, columns in (7, 20), (20, 3), (0, 3), (3, 0), (1, 1):
    # In Java, no rows have no columns.
    for axis in (0, 1, -1, -2) if rows else (0, -2):
        STREAMS += [[f"{how}_matrix", [rows, columns, axis], None] for how in ("shuffle", "permutation", "permuted")]
        if rows and columns:
            STREAMS.append(["choice_matrix", [[rows, columns], True, None, axis, True], 5])
    STREAMS.append(["permuted_matrix", [rows, columns, None], None])


def word(uniform):
    """The word whose double is the multiple of 2^-53 nearest to this."""
    return round(uniform * 2**53) << 11


def uniforms(*multiples):
    """The words of multiples of 2^-53."""
    return [multiple << 11 for multiple in multiples]


def poisson_close(lam, u, factor):
    """Two words of which transformed rejection can hardly say whether it accepts them."""
    b = 0.931 + 2.53 * math.sqrt(lam)
    a = -0.059 + 0.02483 * b
    us = 0.5 - abs(u - 0.5)
    k = math.floor((2 * a / us + b) * (u - 0.5) + lam + 0.43)
    v = math.exp(k * math.log(lam) - lam - math.lgamma(k + 1)) * (a / (us * us) + b) / (1.1239 + 1.1328 / (b - 3.4))
    return [word(u), word(v * factor)]


HALF = word(0.5)
QUARTER = word(0.25)
SCRIPTS = [
    # Inversion: nothing is left after the last probability that counts.
    [["binomial", [100, 0.01], None], [ONES, HALF]],
    [["binomial", [100, 0.01], 100], [ONES]],
    [["multinomial", [100, [0.01, 0.99]], 3300], [ONES, HALF]],
    # Inversion: both sides of ends of steps that lie below the sums of the probabilities.
    [["binomial", [20, 0.45], 1000], uniforms(0x12EC6E4A893B05, 0x12EC6E4A893B04, 0x1805D252097A68, 0x1805D252097A67)],
    # BTPE: v = 0 in both tails, below 0, above n.
    [["binomial", [100, 0.4], None], [word(0.93), 0, word(0.01)]],
    [["binomial", [100, 0.4], None], [ONES, 0, word(0.01)]],
    [["binomial", [61, 0.5], None], [word(0.93), 1 << 11, word(0.01)]],
    [["binomial", [61, 0.5], None], [ONES, 1 << 11, word(0.01)]],
    # BTPE: u is where triangle, parallelogram and left tail end.
    [["binomial", [1000, 0.7], None], uniforms(0x154FFE321BE291, 2**52)],
    [["binomial", [1000, 0.7], None], uniforms(0x1DCBAB2252F9C5, 2**43)],
    [["binomial", [1000, 0.7], None], uniforms(0x1EE034E3286852, 2**43)],
    # BTPE: all successes, or none; 0 logarithms of 0; a mode that is rounded below its neighbour, just above the parallelogram.
    [["binomial", [61, 0.5], None], uniforms(0x1A955A6A1D6C74, 0xCCB6BDCE58)],
    [["binomial", [61, 0.5], None], uniforms(0x1D7D4B7B3424F9, 0x49F1E7540E)],
    [["binomial", [2**63 - 1, 0.5], None], uniforms(2**53 - 1, 0, 0, 2**52)],
    [["binomial", [75, 8 / 19], None], uniforms(2225 << 41, 0xCE41EC1725AFC, 0, 2**52)],
    # BTPE: both sides of edges at 20 from the mode, and where Stirling's formula begins and ends.
    [["binomial", [1000, 0.7], 2], uniforms(2890 << 41, 0xE8A3E994C2758, 2890 << 41, 0xE8A3E994C2759)],
    [["binomial", [100, 0.4], 2], uniforms(0x1A3CA6C50D8919, 0x7E4700000000, 0x1A3CA6C50D891A, 0x7E4700000000, 0, 2**52)],
    [["binomial", [192, 0.5], 2], uniforms(0x1CEC2CC1FB7D0A, 0x2D21500000000, 0x1CEC2CC1FB7D0B, 0x2D21500000000, 0, 2**52)],
    [["binomial", [192, 0.5], 2], uniforms(0x1CD8018E02FBB5, 0x22F2F00000000, 0x1CD8018E02FBB6, 0x22F2F00000000, 0, 2**52)],
    # BTPE: both sides of edges where the last terms of Stirling's series decide, as y is small.
    [["binomial", [1600, 0.03], 2], uniforms(0x1ACC295296CBAE, 0x21A0780000000, 0x1ACC295296CBAF, 0x21A0780000000, 0, 2**52)],
    [["binomial", [100_000, 0.00047], 2], uniforms(0x1ABB24EA36F392, 0x221FD00000000, 0x1ABB24EA36F393, 0x221FD00000000, 0, 2**52)],
    [["binomial", [10**6, 4.55e-5], 2], uniforms(0x1AD27495F6BFE6, 0x2250540000000, 0x1AD27495F6BFE7, 0x2250540000000, 0, 2**52)],
    # The sum of the probabilities stops growing just in time.
    [["geometric", [0.5], None], [ONES]],
    [["geometric", [0.5], 256], [ONES]],
    # Ratio of uniforms: below 0, above the bound, far from the mode.
    [["hypergeometric", [50, 60, 30], None], [word(0.125), 0]],
    [["hypergeometric", [50, 60, 30], None], [word(0.125), ONES]],
    [["hypergeometric", [50, 60, 30], 500], [word(0.125), 0, word(0.125), ONES]],
    [["hypergeometric", [11, 1000, 12], None], uniforms(0x1C80000000000, 0xF80AA65A47C1B)],  # 0, exactly
    [["hypergeometric", [11, 1000, 12], None], uniforms(0x300000000000, 0x10F1ACD667807F)],  # the bound, exactly
    # Ratio of uniforms: beyond the table, on both sides.
    [["hypergeometric", [1000, 1000, 100], 1000], uniforms(0x21EFED0, 0xFFFFFF6ECC590, 0x21EFED0, 0x10000009133A70)],
    # Lemire: the first product is surplus.
    [["integers_int64", [0, 3 * 10**9, False], None], [0, ONES]],
    [["integers_int64", [0, 3 * 2**61, False], None], [0, ONES]],
    [["integers_int64", [0, 100, False], 6], [0, ONES, ONES, ONES]],
    [["integers_int64", [0, 100, False], 6], [0xFFFF_FFFF, ONES, ONES, ONES]],
    [["integers_int64", [0, 2**33 + 1, False], 3], [ONES, 0, 0, ONES]],
    [["integers_int32", [0, 100, False], 3], [ONES, 0, ONES]],
    [["integers_bool", [0, 2, False], None], [0]],
    [["integers_bool", [0, 2, False], None], [ONES]],
    [["integers_uint16", [0, 1000, False], 3], [0x7FFF_FFFF_0000_1234, ONES]],
    [["integers_uint8", [0, 200, False], 9], [0x7FFF_FF00_0000_1234, ONES, ONES]],
    # Kemp: v = 0; and q so near 1 that its logarithm is 0.
    [["logseries", [0.9], None], [0, HALF, ONES]],
    [["logseries", [1 - 2.0**-53], None], [HALF, ONES]],
    [["logseries", [0.9], None], [QUARTER, QUARTER]],
    [["logseries", [0.9], None], [HALF, HALF]],
    [["logseries", [0.9], None], [word(0.75), HALF]],
    # Transformed rejection: below 0; thrown out in the tail; hard to say.
    [["poisson", [10.0], None], [0, HALF]],
    [["poisson", [10.0], None], [word(1 - 2.0**-10), HALF]],
    [["poisson", [10.0], 500], [0, HALF, word(1 - 2.0**-10), HALF]],
    [["poisson", [10.0], 500], poisson_close(10.0, 0.875, 1 - 1e-12)],
    [["poisson", [10.0], 500], poisson_close(10.0, 0.875, 1 + 1e-12)],
    [["poisson", [10.0], None], poisson_close(10.0, 0.875, 1 - 1e-12)],
    [["poisson", [10.0], None], poisson_close(10.0, 0.875, 1 + 1e-12)],
    # Transformed rejection: the quick bound accepts what the logarithm would not; 0, by the logarithm.
    [["poisson", [33.25], None], uniforms(0x23DB8C8330A18, 0x151CCB454CA21E)],
    [["poisson", [33.25], 1000], uniforms(0x23DB8C8330A18, 0x151CCB454CA21E)],
    [["negative_binomial", [50.0, 0.6], None], [0xD889A000004233, 1 << 40, 0x11F7C59B3757E000, 0xA8E208E8FA793000]],
    [["poisson", [10.0], None], [word(0.027), word(0.005)]],
    [["poisson", [10.0], 500], [word(0.027), word(0.005)]],
    # Multiplication: the product is exp(-lam) exactly, of a group of eight and of fewer.
    [["poisson", [5.0], None], 7 * [HALF] + [word(2**7 * math.exp(-5))]],
    [["poisson", [2.0], None], 2 * [HALF] + [word(2**2 * math.exp(-2))]],
    # A power law's value above 2^63, at 2^63, and 0.
    [["zipf", [1.0001], None], [ONES, 0]],
    [["zipf", [1.5], None], [ONES, HALF, HALF, QUARTER]],
    [["zipf", [1.0021934509277344], None], [ONES, 0]],
]

# Method, parameters, uniforms a try draws, size from which a table is made.
EDGES = [
    ["binomial", [100, 0.01], 1, 1000],  # inversion
    ["binomial", [5, 1e-9], 1, 1000],
    ["binomial", [100, 0.3], 1, 1000],
    ["binomial", [100, 0.4], 2, 1000],  # BTPE
    ["binomial", [61, 0.5], 2, 1000],
    ["binomial", [1000, 0.7], 2, 1000],
    ["binomial", [10**6, 0.001], 2, 1000],
    ["binomial", [10**15, 0.4], 2, 1000],
    ["binomial", [2**63 - 1, 0.5], 2, 1000],
    ["geometric", [1 / 3], 1, 1000],
    ["geometric", [0.5], 1, 1000],
    ["geometric", [0.9], 1, 1000],
    ["hypergeometric", [50, 60, 31], 2, 2000],
    ["hypergeometric", [60, 50, 80], 2, 2000],
    ["hypergeometric", [11, 1000, 500], 2, 2000],
    ["hypergeometric", [1000, 2000, 12], 2, 2000],
    ["hypergeometric", [1000, 1000, 100], 2, 2000],
    ["hypergeometric", [20_000, 10_000, 20_000], 2, 6000],
    ["hypergeometric", [10**8, 10**8, 10**7], 2, 1000],
    ["poisson", [0.1], 2, 1000],  # multiplication
    ["poisson", [3.0], 4, 1000],
    ["poisson", [10.0], 2, 1000],  # transformed rejection
    ["poisson", [70.0], 2, 2000],  # the table begins above 0, but low
    ["poisson", [300.0], 2, 3000],
    ["poisson", [1e4], 2, 20_000],
    ["poisson", [1e15], 2, 1000],
    ["zipf", [1.001], 2, 1000],
    ["zipf", [1.5], 2, 1000],
    ["zipf", [2.5], 2, 1000],
    ["zipf", [30.0], 2, 1000],
]
EDGES_EACH = 24
# What a step aside is, in 2^-53.
ASIDE = [0, 2**24, 2**28, 2**34, 2**42]
UNIFORMS = 2**53


class Scripted:
    """An engine for NumPy that makes given words."""

    WORD = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_void_p)
    HALF = ctypes.CFUNCTYPE(ctypes.c_uint32, ctypes.c_void_p)
    DOUBLE = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_void_p)

    class Interface(ctypes.Structure):
        """bitgen_t"""

    def __init__(self, words):
        self.words = words
        self.drawn = 0
        self.half = None
        self.lock = threading.Lock()
        self.interface = self.Interface(
            None, self.WORD(self.word), self.HALF(self.take_half), self.DOUBLE(self.double), self.WORD(self.word))
        make = ctypes.pythonapi.PyCapsule_New
        make.restype, make.argtypes = ctypes.py_object, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
        self.capsule = make(ctypes.addressof(self.interface), b"BitGenerator", None)

    def word(self, _=None):
        self.drawn += 1
        return self.words[self.drawn - 1] if self.drawn <= len(self.words) else HALF

    def take_half(self, _):
        if self.half is None:
            word = self.word()
            self.half = word >> 32
            return word & 0xFFFF_FFFF
        half, self.half = self.half, None
        return half

    def double(self, _):
        return (self.word() >> 11) * 2.0**-53


Scripted.Interface._fields_ = [
    ("state", ctypes.c_void_p), ("next_uint64", Scripted.WORD), ("next_uint32", Scripted.HALF),
    ("next_double", Scripted.DOUBLE), ("next_raw", Scripted.WORD)]


def golden(request, values):
    data = np.array(values, dtype="<i8").tobytes()
    return {"request": request, "first": values[:3], "sha256": hashlib.sha256(data).hexdigest()}


def stream(request):
    bits = np.random.PCG64(101)
    result = golden(request, call(np.random.Generator(bits), request))
    state = bits.state
    half = state["uinteger"] if state["has_uint32"] else None
    return result | {"state": str(state["state"]["state"]), "half": half}


def script(request, words):
    bits = Scripted(words)
    result = golden(request, call(np.random.Generator(bits), request))
    return result | {"words": [f"{word:016x}" for word in words], "drawn": bits.drawn}


def step(uniforms, axis, by):
    moved = max(0, min(UNIFORMS - 1, uniforms[axis] + by))
    return uniforms[:axis] + [moved] + uniforms[axis + 1:]


def find_edge(rng, bits, method, arguments, axis, count):
    """Uniforms that give something else if one of them grows by 2^-53; None if chance finds none."""

    def outcome(at):
        bits.words, bits.drawn = [uniform << 11 for uniform in step(start, axis, at - start[axis])], 0
        return getattr(rng, method)(*arguments), bits.drawn

    start = [random.randrange(2**12) << 41 for _ in range(count)]
    low, high = random.choice([(0, UNIFORMS - 1), sorted(random.randrange(UNIFORMS) for _ in range(2))])
    first = outcome(low)
    if first == outcome(high):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if outcome(middle) == first else (low, middle)
    return step(start, axis, low - start[axis])


def edges(method, arguments, count, size):
    random.seed(101)
    bits = Scripted([])
    rng = np.random.Generator(bits)
    found = []
    for axis in range(count):
        tried = (find_edge(rng, bits, method, arguments, axis, count) for _ in range(100 * EDGES_EACH))
        found += [(axis, edge) for edge in islice(filter(None, tried), EDGES_EACH)]
    both = [step(edge, axis, by) for axis, edge in found for aside in ASIDE for by in (-aside, aside + 1)]
    written = [" ".join([str(axis)] + [f"{uniform:014x}".rstrip("0") for uniform in edge]) for axis, edge in found]
    result = script([method, arguments, size], [uniform << 11 for uniforms in both for uniform in uniforms])
    del result["words"]
    return result | {"edges": written}


def lines(items):
    return ",\n".join(json.dumps(item) for item in items)


if __name__ == "__main__":
    text = '{"streams": [\n%s\n], "scripts": [\n%s\n], "aside": %s, "edges": [\n%s\n]}\n' % (
        lines(stream(request) for request in STREAMS), lines(script(*each) for each in SCRIPTS),
        json.dumps(ASIDE), lines(edges(*each) for each in EDGES))
    Path(__file__).with_suffix(".json").write_text(text)
