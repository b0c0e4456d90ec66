"""Makes the golden vectors:

    python3.11 golden_calls.py > golden-3.11.json
    python3.9 golden_calls.py > golden-3.9.json

Each case seeds, calls a method some times, and keeps the first values, a digest of all, and the state after them.
"""
import hashlib
import json
import math
import random
import sys

from calls import call, show_state

ABC = list(range(100, 126))


def cases_3_9():
    for alpha in (0.3, 1.0, 2.7, -1.5, 1e-9):
        yield "paretovariate", [alpha], {}
    yield "choices", [ABC[:3], [1.0, 2.5, math.inf]], {"k": 5}
    yield "choices", [ABC[:3], [1.0, 2.5, math.nan]], {"k": 5}


def cases():
    yield "random", [], {}
    for k in (0, 1, 31, 32, 33, 64, 1000):
        yield "getrandbits", [k], {}
    for n in (0, 1, 4, 7, 100):
        yield "randbytes", [n], {}
    for arguments in ([1], [10], [2**31], [2**32 + 1], [2**63], [-5, 5], [3, 100, 7], [100, 3, -7],
                      [-2**63, 2**63 - 1], [0, 10**30, 10**9 + 7]):
        yield "randrange", arguments, {}
    for arguments in ([1, 6], [-2**63, 2**63 - 1], [0, 2**63 - 1], [5, 5], [-10**40, 10**40]):
        yield "randint", arguments, {}
    yield "choice", [ABC], {}
    yield "choices", [ABC], {"k": 5}
    yield "choices", [ABC[:4], [1.0, 0.0, 2.5, 1e-3]], {"k": 5}
    yield "choices", [ABC[:4]], {"k": 5, "cum_weights": [1.0, 1.0, 3.5, 7.25]}
    for n in (1, 2, 3, 100):
        yield "shuffle", [{"list": n}], {}
    for n, k in ((0, 0), (10, 10), (21, 5), (22, 5), (85, 6), (86, 6), (1045, 300), (1046, 300)):
        yield "sample", [{"range": [n]}, k], {}
        yield "sample", [{"list": n}, k], {}
    yield "sample", [{"range": [-10**18, 10**18, 7]}, 20], {}
    yield "sample", [{"range": [2**62, -2**62, -3]}, 20], {}
    yield "sample", [ABC[:3], 5], {"counts": [4, 0, 2]}
    yield "sample", [ABC[:3], 10], {"counts": [10**12, 5, 2**61]}
    yield "uniform", [-3.5, 8.25], {}
    for arguments in ([], [1.0, 4.0], [1.0, 4.0, 2.2], [4.0, 1.0, 9.0], [1.0, 1.0, 1.0]):
        yield "triangular", arguments, {}
    for arguments in ([0.3, 0.3], [1.0, 1.0], [4.0, 0.5], [30.0, 7.0], [1e-3, 1e-3]):
        yield "betavariate", arguments, {}
    for rate in (1.0, 0.3, -2.5, 1e300):
        yield "expovariate", [rate], {}
    for alpha in (1e-300, 1e-3, 0.5, 1.0, 1.0000001, 4.2, 1000.0, 1e300):
        yield "gammavariate", [alpha, 1.3], {}
    for method in ("gauss", "normalvariate"):
        yield method, [], {}
        yield method, [1.5, 0.25], {}
    yield "lognormvariate", [0.5, 0.25], {}
    yield "lognormvariate", [709.0, 1.0], {}
    for kappa in (0.0, 1e-6, 0.1, 1.0, 4.0, 100.0, 1e10):
        yield "vonmisesvariate", [1.5, kappa], {}
    for alpha in (0.3, 1.0, 2.7, -1.5, 0.01):
        yield "paretovariate", [alpha], {}
    for beta in (0.3, 1.0, 2.7, -1.5, 0.005):
        yield "weibullvariate", [2.5, beta], {}


SEEDS = [[0], [-12345], [2**32], [2**64 - 1], [-7**500]]
SEEDS += [[{"float": x}] for x in ("5.0", "-5.0", "-1.0", "0.1", "1e300", "5e-324", "-0.0", "Infinity", "-Infinity")]
SEEDS += [[seed, version] for version in (1, 2)
          for seed in ("", "a", "h\u00e9llo \u2713 \U0001f600", "spam " * 100, {"bytes": ""}, {"bytes": "00ff80"})]


def golden(seed, method, arguments, keywords, times):
    r = random.Random()
    call(r, "seed", seed)
    shown = [call(r, method, arguments, keywords) for _ in range(times)]
    return {"seed": seed, "method": method, "arguments": arguments, "keywords": keywords, "times": times,
            "first": [text[:100] for text in shown[:3]],
            "digest": hashlib.sha256("\n".join(shown).encode()).hexdigest()[:32],
            "state": show_state(r)}


if sys.version_info[:2] == (3, 9):
    lines = [golden([101], *case, 500) for case in cases_3_9()] + [golden([{"float": "NaN"}], "random", [], {}, 3)]
else:
    lines = [golden([101 + i], *case, 300) for i, case in enumerate(cases())]
    lines += [golden(seed, "random", [], {}, 3) for seed in SEEDS]
print("[\n" + ",\n".join(map(json.dumps, lines)) + "\n]")
