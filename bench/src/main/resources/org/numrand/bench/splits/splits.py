"""Splits timed one by one: a number of rows, then the names of splits, a line each; answers seconds."""
import sys
import time
import numpy as np
import sklearn
from sklearn.model_selection import KFold, ShuffleSplit, StratifiedKFold, train_test_split

n = int(sys.stdin.readline())
x = np.arange(n, dtype=float)
y = np.arange(n) * 7919 % 10
print("scikit-learn", sklearn.__version__, "with NumPy", np.__version__, flush=True)

SPLITS = {
    "train_test_split": lambda: train_test_split(x, test_size=.2, random_state=42),
    "train_test_split, stratify": lambda: train_test_split(x, test_size=.2, stratify=y, random_state=42),
    "ShuffleSplit, 1 split": lambda: list(ShuffleSplit(1, random_state=42).split(x)),
    "KFold, shuffled, 5 folds": lambda: sum(len(test) for _, test in KFold(5, shuffle=True, random_state=42).split(x)),
    "StratifiedKFold, shuffled, 5 folds": lambda: sum(len(test) for _, test in StratifiedKFold(5, shuffle=True, random_state=42).split(x, y)),
}

for name in sys.stdin:
    split = SPLITS[name.strip()]
    start = time.perf_counter()
    split()
    print(time.perf_counter() - start, flush=True)
