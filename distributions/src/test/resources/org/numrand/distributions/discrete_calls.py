"""Calls of NumPy's Generator that give integers, for the tests of numrand.

A request is [method, arguments, size]; call(rng, request) gives its values as a flat list. As a program, this writes
golden vectors for the requests below: python3 discrete_calls.py > discrete_golden.json
"""
import hashlib
import json
import sys

import numpy as np

PLAIN = {"binomial", "geometric", "hypergeometric", "logseries", "multinomial", "negative_binomial", "poisson", "zipf"}


def each(argument):
    if not isinstance(argument, list):
        return argument
    unsigned = any(isinstance(value, int) and value >= 2**63 for value in argument)
    return np.array(argument, dtype=np.uint64 if unsigned else None)


def vector(n, dtype):
    return np.arange(n) % 2 == 1 if dtype == "bool" else np.arange(n).astype(dtype)


def matrix(rows, columns):
    return np.arange(rows * columns, dtype=np.float64).reshape(rows, columns)


def shuffled(rng, x, axis=0):
    rng.shuffle(x, axis=axis)
    return x


def result(rng, method, arguments, size):
    if method in PLAIN:
        return getattr(rng, method)(*map(each, arguments), size=size)
    if method == "multivariate_hypergeometric":
        colors, nsample, way = arguments
        return rng.multivariate_hypergeometric(np.array(colors, dtype=np.int64), nsample, size, way)
    kind, _, detail = method.partition("_")
    if kind == "integers":
        low, high, endpoint = arguments
        return rng.integers(each(low), each(high), size, detail, endpoint)
    if kind == "bytes":
        return np.frombuffer(rng.bytes(arguments[0]), dtype=np.int8)
    if kind == "choice":
        a, replace, p, axis, shuffle = arguments
        return rng.choice(matrix(*a) if detail == "matrix" else a, size, replace, p, axis, shuffle)
    if detail == "list":
        return shuffled(rng, list(range(arguments[0])))
    if kind == "shuffle" and detail != "matrix":
        return shuffled(rng, vector(arguments[0], detail))
    if method == "permutation":
        return rng.permutation(arguments[0])
    rows, columns, axis = arguments
    x = matrix(rows, columns)
    if kind == "shuffle":
        return shuffled(rng, x, axis)
    return rng.permutation(x, axis) if kind == "permutation" else rng.permuted(x, axis=axis)


def call(rng, request):
    return np.asarray(result(rng, *request)).ravel().astype(np.int64, casting="unsafe").tolist()


def attempt(rng, request):
    """Values and state after a call; None for values that NumPy refuses to make."""
    try:
        values = call(rng, request)
    except (ValueError, TypeError, OverflowError):
        values = None
    return values, state_json(rng.bit_generator)
