"""Makes golden_columns.json: what NumPy draws for columns of the source. Run it with NumPy 2.4.6.

A column is made as the guide says: block b of 65,536 rows is one call of a generator over
SeedSequence(seed, spawn_key=(zlib.crc32(name), b)).
"""
import hashlib
import json
import os
import zlib

import numpy as np
from numpy.random import Generator, SeedSequence

ROWS = 80_000
BLOCK = 65_536
SEED = 101

CALLS = """
beta(2, 3)
beta(0.5, 0.5)
chisquare(3)
exponential(2)
f(5, 7)
gamma(2.5)
gamma(0.5, scale=3)
gumbel()
laplace(0, 1)
logistic(0, 1)
lognormal(0, 1)
noncentral_chisquare(3, 1)
noncentral_f(5, 7, 1)
normal(10, 2)
normal(scale=2, loc=-1e3)
pareto(3)
power(3)
random()
random(dtype='float32')
rayleigh(1)
standard_cauchy()
standard_exponential()
standard_exponential(dtype='float32')
standard_gamma(2.5)
standard_gamma(0.5, dtype='float32')
standard_normal()
standard_normal(dtype='float32')
standard_t(5)
triangular(0, 1, 3)
uniform(1, 3)
vonmises(0, 1e-9)
vonmises(0, 1e7)
wald(1, 2)
weibull(2)
binomial(10, 0.5)
binomial(1000, 0.3)
geometric(0.2)
geometric(0.5)
hypergeometric(15, 15, 5)
logseries(0.9)
negative_binomial(5, 0.3)
poisson(3)
poisson(100)
zipf(2)
integers(6)
integers(-5, 5, endpoint=True)
integers(0, 1099511627776)
integers(0, 2, dtype='bool')
integers(-100, 100, dtype='int8')
integers(0, 30000, dtype='int16')
integers(1000000000, dtype='int32')
integers(200, dtype='uint8')
integers(60000, dtype='uint16')
integers(4000000000, dtype='uint32')
integers(0, 18446744073709551615, dtype='uint64')
choice(5)
choice([3, 1, 4], p=[0.2, 0.3, 0.5])
choice([0.5, 1.5])
choice([True, False], p=[0.9, 0.1])
choice(['red', 'green', 'blue'], p=[0.5, 0.25, 0.25])
dirichlet([1, 2, 3])
multinomial(20, [0.2, 0.3, 0.5])
multivariate_hypergeometric([10, 5, 8], 7)
""".split("\n")[1:-1]


def column(name, call, rows=ROWS, seed=SEED, engine="PCG64"):
    bits = getattr(np.random, engine)
    parts = []
    for block in range(-(-rows // BLOCK)):
        sequence = SeedSequence(seed, spawn_key=(zlib.crc32(name.encode()), block))
        rng = Generator(bits(sequence))
        size = min(BLOCK, rows - block * BLOCK)
        empty = call.endswith("()")
        parts.append(eval(f"rng.{call[:-1]}{'' if empty else ', '}size={size})"))
    return np.concatenate(parts) if parts else np.array([])


def digest(values):
    if values.dtype.kind == "U":
        data = "\n".join(values).encode()
    elif values.dtype.kind == "f":
        data = values.astype(f"<f{values.dtype.itemsize}").tobytes()
    else:
        data = values.astype("<i8" if values.dtype != np.uint64 else "<u8").tobytes()
    return hashlib.sha256(data).hexdigest()


def read(columns, rows=ROWS, seed=SEED, engine="PCG64"):
    """What one reading of the source gives."""
    digests = {
        name: dict(call=call, sha256=digest(column(name, call, rows, seed, engine)))
        for name, call in columns.items()
    }
    return dict(rows=rows, seed=str(seed), engine=engine, columns=digests)


def main():
    reads = []
    for start in range(0, len(CALLS), 8):
        reads.append(read({f"c{i}": call for i, call in enumerate(CALLS[start : start + 8], start)}))
    few = {"x": "normal(10, 2)", "k": "integers(200, dtype='uint8')"}
    for engine in ["MT19937", "PCG64DXSM", "Philox", "SFC64"]:
        reads.append(read(few, engine=engine))
    for seed in [0, 2**32, 2**200 + 1]:
        reads.append(read(few, seed=seed))
    for rows in [0, 1, 65_535, 65_536, 65_537]:
        reads.append(read({"x": "gamma(2.5)"}, rows=rows))
    reads.append(read(dict.fromkeys(["x y.z", "Größe", "日本", "very" * 50], "poisson(3)")))
    folder = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(folder, "golden_columns.json"), "w", encoding="utf-8") as out:
        json.dump(reads, out, ensure_ascii=False, indent=1)
        out.write("\n")


if __name__ == "__main__":
    main()
