"""Writes NumPy 2.4.6's streams and moved states of all five engines, beside this file. python3 make_golden.py

<engine>-testset-<1|2>.csv has the shape of NumPy's own test data: the seed, then the first 1000 raw words.
<engine>-moved.json has the states after jumping and advancing, from seed 0xdeadbeaf with seven words and a half drawn.
"""
import json
import pathlib

import numpy as np

assert np.__version__ == "2.4.6"

HERE = pathlib.Path(__file__).parent
SEEDS = {1: 0xDEADBEAF, 2: 0}
JUMPS = [0, 1, 2, 5]
DELTAS = [1, -1, 3, 257, 2**64 + 1, 123456789012345678901234567890, -(2**127), 2**200 + 5]


def plain(value):
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value.tolist() if isinstance(value, np.ndarray) else value


def started(engine):
    bit_generator = engine(SEEDS[1])
    bit_generator.random_raw(7)
    np.random.Generator(bit_generator).integers(0, 2**32, dtype=np.uint32)
    return bit_generator


def moved(engine):
    result = {"jumped": {}, "advanced": {}}
    if hasattr(engine, "jumped"):
        result["jumped"] = {jumps: plain(started(engine).jumped(jumps).state) for jumps in JUMPS}
    if hasattr(engine, "advance"):
        result["advanced"] = {delta: plain(started(engine).advance(delta).state) for delta in DELTAS}
    return result


for engine in (np.random.MT19937, np.random.PCG64, np.random.PCG64DXSM, np.random.Philox, np.random.SFC64):
    for number, seed in SEEDS.items():
        words = engine(seed).random_raw(1000).tolist()
        lines = [f"seed, {seed:#x}"] + [f"{i}, {word:#x}" for i, word in enumerate(words)]
        (HERE / f"{engine.__name__}-testset-{number}.csv").write_text("\n".join(lines) + "\n")
    (HERE / f"{engine.__name__}-moved.json").write_text(json.dumps(moved(engine)) + "\n")
