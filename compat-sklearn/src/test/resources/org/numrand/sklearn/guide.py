"""Evaluates the Python lines of docs/scikit-learn.md: reads a list of them as JSON, prints a JSON value a line.

The first one is a whole program, of which it prints what that prints.
"""
import contextlib, io, json, sys, warnings
import numpy as np
import pandas as pd
from sklearn.datasets import make_blobs
from sklearn.ensemble import BaggingClassifier, RandomForestClassifier
from sklearn.ensemble._forest import _generate_sample_indices
from sklearn.model_selection import *
from sklearn.utils import resample, shuffle
from sklearn.utils.random import sample_without_replacement

warnings.simplefilter("ignore")
n = 20
x = np.arange(n)
y = np.array([i * i % 3 for i in range(n)])
groups = np.array([(i * i + i) % 13 for i in range(n)])
city = [chr(ord("Z") - i % 4) for i in range(n)]
w = [i % 5 + 1.0 for i in range(n)]
df = pd.DataFrame({"city": city})


def fitted(model):
    return model.fit(np.arange(2 * n).reshape(n, 2), np.arange(n) % 2)


def seeds(model):
    return [tree.random_state for tree in fitted(model).estimators_]


def plain(value):
    if isinstance(value, (pd.DataFrame, pd.Series)):
        return value.index.tolist()
    if isinstance(value, (np.ndarray, np.generic)):
        return plain(value.tolist())
    if isinstance(value, float):
        return value.hex()
    if hasattr(value, "__iter__"):
        return [plain(part) for part in value]
    return value


def main(program, *lines):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(program, {})
    print(json.dumps(out.getvalue()))
    for line in lines:
        np.random.seed(101)
        print(json.dumps(plain(eval(line, globals(), {"rs": np.random.RandomState(7)}))))


main(*json.loads(sys.argv[1]))
