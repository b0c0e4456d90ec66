"""Makes golden_rows.json: what NumPy's Philox draws for a row. Run it with NumPy 2.4.6."""
import json
import os
import zlib

import numpy as np
from numpy.random import Generator, Philox

ROWS = [0, 1, 2, 65_536, 2**32 - 1, 2**32, 2**62, 2**63 - 1]

# How Python calls it, how SQL calls it.
CALLS = {
    "normal(10, 2)": "normal({}, 10, 2{})",
    "normal(0.5)": "normal({}, 0.5{})",
    "standard_normal()": "standard_normal({}{})",
    "random()": "random({}{})",
    "uniform(-1, 1)": "uniform({}, -1, 1{})",
    "gamma(2.5)": "gamma({}, 2.5{})",
    "gamma(0.5, 3)": "gamma({}, 0.5, 3{})",
    "beta(2, 3)": "beta({}, 2, 3{})",
    "standard_cauchy()": "standard_cauchy({}{})",
    "poisson(3)": "poisson({}, 3{})",
    "poisson(100)": "poisson({}, 100{})",
    "binomial(1000, 0.3)": "binomial({}, 1000, 0.3{})",
    "hypergeometric(50, 60, 30)": "hypergeometric({}, 50, 60, 30{})",
    "integers(6)": "integers({}, 6{})",
    "integers(-5, 5)": "integers({}, -5, 5{})",
    "integers(-5, 5, endpoint=True)": "integers({}, -5, 5, true{})",
    "integers(2**40)": "integers({}, 1099511627776{})",
    "dirichlet([1, 2.5])": "dirichlet({}, array(1, 2.5D){})",
    "multinomial(20, [0.2, 0.8])": "multinomial({}, 20, array(0.2, 0.8){})",
}

# What stands after the parameters, the seed, the column's number.
TAILS = [("", 101, 0), (", 'x'", 101, zlib.crc32(b"x")), (", 'größe', 7", 7, zlib.crc32("größe".encode()))]


def rng(seed, row, column):
    return Generator(Philox(seed, counter=[0, row, column, 0]))


def main():
    cases = []
    for python, sql in CALLS.items():
        for tail, seed, column in TAILS:
            values = [
                eval(f"rng.{python}", {"rng": rng(seed, row, column)})
                for row in ROWS
            ]
            flat = np.asarray(values).ravel().tolist()
            texts = [v.hex() if isinstance(v, float) else str(v) for v in flat]
            cases.append(dict(sql=sql.format("id", tail), values=texts))
    folder = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(folder, "golden_rows.json"), "w", encoding="utf-8") as out:
        out.write("[\n" + ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases) + "\n]\n")


if __name__ == "__main__":
    main()
