"""Writes golden_continuous.txt beside itself: NumPy's continuous variates, as ContinuousGoldenTest reads them.

A line: engine, how many of its first words are zero, method, parameters (comma-separated), size, first value, SHA-256 of
all values (little-endian, NaN as Java's canonical one) and SHA-256 of the engine's state after them. Run with NumPy 2.4.6.
"""
import hashlib
import json
import os
import sys

import numpy as np

SEED = 101
SIZE = 1500

# Parameters that reach every branch of the samplers together.
CASES = {
    "beta": [(2, 3), (3, 0.5), (0.5, 0.5), (0.5, 3), (1, 1), (0.002, 0.003), (1e-104, 2e-104), (1e-110, 0.5), (2e-103, 4e-103)],
    "chisquare": [(0.5,), (2,), (3,), (1000,)],
    "exponential": [(2,), (0,)],
    "f": [(3, 4), (0.5, 100), (100, 0.5)],
    "gamma": [(2.5, 3), (1, 2), (0, 2), (0.1, 2), (0.9, 2), (1.01, 2), (1e6, 1e-6), (2.5, 0)],
    "gumbel": [(0, 1), (-3, 2)],
    "laplace": [(0, 1), (-3, 2)],
    "logistic": [(0, 1), (-3, 2)],
    "lognormal": [(0, 1), (-3, 2)],
    "noncentral_chisquare": [(3, 1), (0.5, 1), (1, 50), (3, 0), (0.5, 0), (3, float("nan")), (0.5, 1e19), (0.5, 1e20)],
    "noncentral_f": [(3, 4, 1), (0.5, 4, 30)],
    "normal": [(0, 1), (-3, 2)],
    "pareto": [(3,), (0.01,)],
    "power": [(3,), (0.01,)],
    "random": [()],
    "rayleigh": [(2,)],
    "standard_cauchy": [()],
    "standard_exponential": [()],
    "standard_exponential_inv": [()],
    "standard_gamma": [(2.5,), (0.5,)],
    "standard_normal": [()],
    "standard_t": [(5,), (0.5,)],
    "triangular": [(0, 1, 3), (-1, -1, 1), (-1, 1, 1), (0, float("nan"), 1)],
    "uniform": [(-1, 3), (2, 2)],
    "vonmises": [(1, 0), (1, float("nan")), (0, 2e6), (3.1415, 2e6), (-3.1415, 2e6)],
    "wald": [(1, 2), (1000, 0.001)],
    "weibull": [(1.5,), (0,), (30,)],
}
# With arc cosines, of which NumPy's libm misrounds 7 in 10 000: so few that none of these is.
VONMISES = [(0, 4), (1, 9e-6), (3, 0.3), (-50, 4), (2, 1e6)]
DIRICHLET = [(1, 2, 3), (2, 3), (2, 0.5), (0.01, 0.02, 0.005), (0, 0.05, 0, 0), (0, 0), (5e-324, 0, 0.02), (1e-150, 1e-120, 1e-110), (0, 1), ()]
FLOAT32 = {
    "random": [()],
    "standard_exponential": [()],
    "standard_exponential_inv": [()],
    "standard_gamma": [(2.5,), (1,), (0,), (0.1,), (0.9,), (1.01,)],
    "standard_normal": [()],
}
# Methods that draw again, or take a special way, if the first uniforms are 0.
ZEROS = {"beta": (0.5, 0.5), "gumbel": (0, 1), "laplace": (0, 1), "logistic": (0, 1), "standard_normal": ()}


def generator(engine, zeros):
    bits = getattr(np.random, engine)(SEED)
    if zeros:
        state = bits.state
        state["state"]["key"][:zeros] = 0
        state["state"]["pos"] = 0
        bits.state = state
    return np.random.Generator(bits)


def plain(value):
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value.tolist() if isinstance(value, np.ndarray) else value


def line(engine, zeros, name, dtype, parameters, size=SIZE):
    rng = generator(engine, zeros)
    extra = {"dtype": dtype} if dtype == "f4" else {}
    method, inverted, _ = name.partition("_inv")
    if inverted:
        extra["method"] = "inv"
    arguments = (parameters,) if name == "dirichlet" else parameters
    values = np.ravel(np.asarray(getattr(rng, method)(*arguments, size=size, **extra), dtype))
    values[np.isnan(values)] = np.nan
    state = json.dumps(plain(rng.bit_generator.state), separators=(",", ":"))
    suffix = "_float32" if dtype == "f4" else ""
    return "\t".join([
        engine, str(zeros), name + suffix, ",".join(repr(float(p)) for p in parameters), str(size), repr(float(values[0])) if len(values) else "none",
        hashlib.sha256(values.astype("<" + dtype).tobytes()).hexdigest(), hashlib.sha256(state.encode()).hexdigest()])


def lines():
    for name, parameter_sets in CASES.items():
        for parameters in parameter_sets:
            for engine in ("PCG64", "MT19937"):
                yield line(engine, 0, name, "f8", parameters)
    for name, parameter_sets in FLOAT32.items():
        for parameters in parameter_sets:
            for engine in ("PCG64", "MT19937"):
                yield line(engine, 0, name, "f4", parameters, 20_000)
    for name, parameters in ZEROS.items():
        yield line("MT19937", 6, name, "f8", parameters)
    for engine in ("PCG64", "MT19937"):
        for parameters in VONMISES:
            yield line(engine, 0, "vonmises", "f8", parameters, 150)
        for alpha in DIRICHLET:
            yield line(engine, 0, "dirichlet", "f8", alpha, 300)
    for name in ("standard_normal", "standard_exponential"):
        for dtype in ("f8", "f4"):
            yield line("PCG64", 0, name, dtype, (), 200_000)


if __name__ == "__main__":
    if np.__version__ != "2.4.6":
        sys.exit("NumPy 2.4.6 is the reference, not " + np.__version__)
    with np.errstate(all="ignore"), open(os.path.join(os.path.dirname(os.path.abspath(__file__)),
                                                      "golden_continuous.txt"), "w") as out:
        out.writelines(text + "\n" for text in lines())
