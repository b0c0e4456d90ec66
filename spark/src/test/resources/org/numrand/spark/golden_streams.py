"""Makes golden_streams.json: what NumPy draws in one call of one generator. Run it with NumPy 2.4.6."""
import json
import os

import numpy as np
from golden_columns import digest

ROWS = 200_000

STREAMS = [
    ("PCG64", call)
    for call in """
normal(10, 2)
random()
uniform(1, 3)
triangular(0, 1, 3)
standard_exponential_inv()
gamma(2.5)
standard_normal(dtype='float32')
random(dtype='float32')
integers(6)
integers(1099511627776)
integers(4000000000, dtype='uint32')
poisson(3)
binomial(1000, 0.3)
choice(['a', 'b', 'c'], p=[0.2, 0.3, 0.5])
choice(7)
dirichlet([1, 2, 3])
""".split("\n")[1:-1]
]
STREAMS += [
    (engine, call)
    for engine in ["MT19937", "PCG64DXSM", "Philox", "SFC64"]
    for call in ["normal(10, 2)", "random()", "integers(6)"]
]


def main():
    cases = []
    for engine, call in STREAMS:
        rng = np.random.Generator(getattr(np.random, engine)(7))
        python = call.replace("_inv()", "(method='inv')")
        empty = python.endswith("()")
        values = eval(f"rng.{python[:-1]}{'' if empty else ', '}size=ROWS)")
        cases.append(dict(engine=engine, call=call, sha256=digest(values)))
    folder = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(folder, "golden_streams.json"), "w", encoding="utf-8") as out:
        out.write("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]\n")


if __name__ == "__main__":
    main()
