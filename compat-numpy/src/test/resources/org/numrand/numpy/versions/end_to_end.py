"""One wide run of both surfaces, of the engines and of seed sequences; puts what this NumPy gives into end_to_end.json.

Each line of the file is a call, the versions that agree on it, the first 16 digits of the SHA-256 of all values,
the first 12 digits of that of the state after them with what RandomState keeps. Where the last bits are not NumPy's to
promise, the first values stand for the hash. Lines of other versions stay; run it once with each.
"""
import hashlib
import json
import os
import struct

import numpy as np
from numpy.random import MT19937, PCG64, PCG64DXSM, SFC64, Generator, Philox, RandomState, SeedSequence

FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "end_to_end.json")
SIZE = 20000
INEXACT = ("vonmises", "mvn")
BOTH = [
    ("random",), ("beta", .001, .002), ("beta", .3, .4), ("beta", 2., 3.), ("binomial", 10, .3), ("binomial", 1000, .4),
    ("binomial", 90, .3), ("chisquare", 3.), ("dirichlet", [.01, .02, .03]), ("dirichlet", [.001, .002, .001]),
    ("dirichlet", [.5, 1., 2.]), ("exponential", 2.), ("f", 3., 7.), ("gamma", .7, 3.), ("geometric", .5),
    ("geometric", .01), ("gumbel", 0., 1.), ("hypergeometric", 500, 300, 200), ("laplace", 0., 1.), ("logistic", 0., 1.),
    ("lognormal", 0., 1.), ("logseries", .9), ("multinomial", 100, [.2, .3, 0., .5]), ("negative_binomial", 10., .3),
    ("noncentral_chisquare", 3., 2.), ("noncentral_f", 3., 4., 1.), ("normal", 1., 2.), ("pareto", 1.5), ("poisson", 3.),
    ("poisson", 1e6), ("power", 2.), ("rayleigh", 2.), ("standard_cauchy",), ("standard_exponential",),
    ("standard_gamma", 2.5), ("standard_normal",), ("standard_t", 4.), ("triangular", 0., 1., 4.), ("uniform", 1., 3.),
    ("vonmises", .5, 2.), ("vonmises", .5, 1e7), ("wald", 3., .5), ("weibull", 1.3), ("zipf", 1.1), ("zipf", 1.5),
    ("zipf", 3.)]
MOST = {"int8": 100, "uint8": 200, "int16": 30001, "uint16": 60001, "int32": 10**9, "uint32": 3 * 10**9, "int64": 10**15,
        "uint64": 10**18, "bool": 2}
COV = [[2, .3, .1], [.3, 1, .2], [.1, .2, .5]]
MATRIX = np.arange(60).reshape(6, 10)
WEIGHTS = np.arange(1, 201) / np.arange(1, 201).sum()


def shuffled(g):
    array, items = np.arange(1000), list(range(100))
    g.shuffle(array)
    g.shuffle(items)
    return np.concatenate([array, items])


CALLS = {
    "integers 2**32": lambda g: g.integers(2**32, size=100),
    "f32 random": lambda g: g.random(SIZE, dtype=np.float32),
    "f32 standard_normal": lambda g: g.standard_normal(SIZE, dtype=np.float32),
    "f32 standard_exponential": lambda g: g.standard_exponential(SIZE, dtype=np.float32),
    "f32 standard_exponential inv": lambda g: g.standard_exponential(SIZE, dtype=np.float32, method="inv"),
    "f32 standard_gamma": lambda g: g.standard_gamma(.5, SIZE, dtype=np.float32),
    "f32 standard_gamma2.5": lambda g: g.standard_gamma(2.5, SIZE, dtype=np.float32),
    "standard_exponential inv f64": lambda g: g.standard_exponential(SIZE, method="inv"),
    "choice": lambda g: g.choice(1000, 50),
    "choice norepl": lambda g: g.choice(1000, 50, replace=False),
    "choice norepl noshuf": lambda g: g.choice(100000, 5000, replace=False, shuffle=False),
    "choice tail": lambda g: g.choice(20000, 5000, replace=False),
    "choice p": lambda g: g.choice(5, 1000, p=[.1, .2, .3, .15, .25]),
    "choice p norepl": lambda g: g.choice(200, 50, replace=False, p=WEIGHTS),
    "choice axis": lambda g: g.choice(MATRIX, 3, axis=1, replace=False),
    "choice scalar": lambda g: [g.choice(10), g.choice(10, p=np.ones(10) / 10)],
    "permutation": lambda g: g.permutation(1000),
    "permutation2d": lambda g: g.permutation(MATRIX, axis=1),
    "permuted": lambda g: g.permuted(MATRIX, axis=1),
    "permuted None": lambda g: g.permuted(MATRIX[:, ::2]),
    "shuffle": shuffled,
    "bytes": lambda g: np.frombuffer(g.bytes(101), np.uint8),
    "mvhg marg": lambda g: g.multivariate_hypergeometric([50, 60, 70], 40, 1000),
    "mvhg count": lambda g: g.multivariate_hypergeometric([50, 60, 70], 40, 1000, method="count"),
    "mvn svd": lambda g: g.multivariate_normal([0, 1, 2], COV, 1000, method="svd"),
    "mvn eigh": lambda g: g.multivariate_normal([0, 1, 2], COV, 1000, method="eigh"),
    "mvn cholesky": lambda g: g.multivariate_normal([0, 1, 2], COV, 1000, method="cholesky"),
    "dirichlet 0": lambda g: g.dirichlet([0., .5, 1.], 100),
    "negbin p small": lambda g: g.negative_binomial(1e18, 1e-12, 3),
    "multinomial pvals2d": lambda g: g.multinomial([10, 20], [[.2, .3, .5], [.1, .1, .8]]),
    "zipf 1030": lambda g: g.zipf(1030., 5),  # endless before 2.1
    "geometric 1e-20": lambda g: g.geometric(1e-20, 100),
    "binomial tiny": lambda g: g.binomial(10**16, 1e-15, 10000),
    "uniform hi<lo": lambda g: g.uniform(2., 1., 3),
}


def values(key, drawn, state, kept=None):
    array = np.asarray(drawn)
    plain = [v.tolist() if isinstance(v, np.ndarray)
             else {a: b.tolist() if isinstance(b, np.ndarray) else b for a, b in v.items()} if isinstance(v, dict) else v
             for _, v in sorted(state.items())]
    text = repr(dict(zip(sorted(state), plain)))
    result = {"call": key, "hash": hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest()[:16],
              "state": hashlib.sha256(text.encode()).hexdigest()[:12]}
    if kept is not None:
        result["state"] += " %d %016x" % (kept[0], struct.unpack("<Q", struct.pack("<d", kept[1]))[0])
    if any(word in key for word in INEXACT):
        result.update(hash="", first=[float(x).hex() for x in array.ravel()[:12]])
    return result


def generator(key, call):
    g = Generator(PCG64(42))
    try:
        drawn = call(g)
    except ValueError:
        return {**values(key, [], g.bit_generator.state), "hash": "refused"}
    return values(key, drawn, g.bit_generator.state)


def legacy(key, call):
    r = RandomState(42)
    drawn = call(r)
    return values(key, drawn, r._bit_generator.state, r.get_state()[3:])


def engine(name, class_):
    bits = class_(7)
    yield values("raw " + name, bits.random_raw(2000), bits.state)
    if hasattr(bits, "jumped"):
        yield values("jumped " + name, bits.jumped().random_raw(100), bits.state)
    if hasattr(bits, "advance"):
        bits.advance(2**70 + 12345)
        yield values("advance " + name, bits.random_raw(100), bits.state)
    child = class_(SeedSequence(12345).spawn(3)[2])
    yield values("spawn " + name, child.random_raw(100), child.state)


def everything():
    for name, *args in BOTH:
        key = "%s(%s)" % (name, ", ".join(map(repr, args)))
        yield generator("gen " + key, lambda g: getattr(g, name)(*args, size=SIZE))
        yield legacy("leg " + key, lambda r: getattr(r, name)(*args, size=SIZE))
    for dtype, most in MOST.items():
        yield generator("gen integers " + dtype, lambda g: g.integers(0, most, 5000, dtype=dtype))
        low = np.zeros(50, int if dtype == "bool" else dtype)
        yield generator("gen integers %s bc" % dtype, lambda g: g.integers(low, most, (100, 50), dtype=dtype))
        yield legacy("leg randint " + dtype, lambda r: r.randint(0, 2 if dtype == "bool" else 100, 5000, dtype=dtype))
    for key, call in CALLS.items():
        if key != "zipf 1030" or tuple(map(int, np.__version__.split(".")[:2])) >= (2, 1):
            yield generator("gen " + key, call)
    yield legacy("leg mvn", lambda r: r.multivariate_normal([0, 1, 2], COV, 1000))
    yield legacy("leg perm choice", lambda r: np.concatenate(
        [r.permutation(100), r.choice(50, 10, replace=False), r.choice(50, 10, p=np.ones(50) / 50)]))
    for class_ in (PCG64, PCG64DXSM, Philox, SFC64, MT19937):
        yield from engine(class_.__name__, class_)


def lines():
    if os.path.exists(FILE):
        with open(FILE) as file:
            return json.load(file)
    return []


def merged(old, new):
    """Each outcome once, with all versions that have it."""
    groups = {}
    for line in old:
        versions = [version for version in line["versions"] if version != np.__version__]
        if versions:
            groups[key_of(line)] = {**line, "versions": versions}
    for line in new:
        group = groups.setdefault(key_of(line), {**line, "versions": []})
        group["versions"] = sorted(group["versions"] + [np.__version__])
    return sorted(groups.values(), key=lambda line: (line["call"], line["versions"]))


def key_of(line):
    return line["call"], line["hash"], line["state"], str(line.get("first"))


if __name__ == "__main__":
    all = merged(lines(), list(everything()))
    with open(FILE, "w") as file:
        file.write("[\n" + ",\n".join(json.dumps(line) for line in all) + "\n]\n")
