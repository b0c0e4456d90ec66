"""Times a statement: python3 numpy_timer.py SETUP STATEMENT SIZE.

For each line of standard input, a number of milliseconds, runs the statement for about that long and prints the
nanoseconds that one run took on average: what a JMH iteration does.
"""

import sys
import timeit

import numpy as np

setup, statement, size = sys.argv[1:]
names = {"np": np, "n": int(size)}
names["out"] = np.empty(names["n"])
timer = timeit.Timer(statement, setup, globals=names)

runs = 1
seconds = timer.timeit(runs)
for line in sys.stdin:
    slice = int(line) / 1000
    while seconds < slice / 4:
        runs *= 2
        seconds = timer.timeit(runs)
    runs = max(1, round(runs * slice / seconds))
    seconds = timer.timeit(runs)
    print(seconds / runs * 1e9, flush=True)
