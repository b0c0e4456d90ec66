"""Writes seed_sequence.json: what NumPy 2.4.6's SeedSequence makes of all kinds of entropy. python3 make_seed_sequence.py"""
import json
import pathlib

import numpy as np

assert np.__version__ == "2.4.6"

ENTROPIES = [
    0, 1, 101, 2**31, 2**32 - 1, 2**32, 2**63 - 1, 2**64 - 1, 2**64, 2**127 + 5, 2**128, 2**200 + 2**64 + 3, 3**500,
    [], [0], [5], [1, 2, 3], [2**32 - 1, 2**32], [2**40, 0, 2**63 - 1], [2**100, 7], list(range(20)),
]
SHAPES = [
    dict(),
    dict(spawn_key=(0,)), dict(spawn_key=(3, 1, 4)), dict(spawn_key=(2**32 - 1,)), dict(spawn_key=(2**40 + 1, 0)),
    dict(pool_size=5), dict(pool_size=8, spawn_key=(2,)), dict(pool_size=8, n_children_spawned=6),
]


def case(entropy, shape):
    sequence = np.random.SeedSequence(entropy, **shape)
    result = {
        "entropy": entropy,
        "spawn_key": list(sequence.spawn_key),
        "pool_size": sequence.pool_size,
        "n_children_spawned": sequence.n_children_spawned,
        "repr": repr(sequence),
        "uint32": sequence.generate_state(11).tolist(),
        "uint64": sequence.generate_state(5, np.uint64).tolist(),
    }
    first, second = sequence.spawn(2)
    grandchild = second.spawn(1)[0]
    result["children"] = [child.generate_state(2, np.uint64).tolist() for child in (first, second, grandchild)]
    return result


cases = [case(entropy, shape) for entropy in ENTROPIES for shape in (SHAPES if entropy in (0, 101, [1, 2, 3]) else SHAPES[:3:2])]
path = pathlib.Path(__file__).with_name("seed_sequence.json")
path.write_text("[\n" + ",\n".join(json.dumps(item) for item in cases) + "\n]\n")
