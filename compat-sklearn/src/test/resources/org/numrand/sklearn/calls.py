"""Random calls of scikit-learn and pandas, and what comes of them: JSON, one call a line, after a line with the versions.

Usage: calls.py SEED CALLS_A_KIND MOST_ROWS [KIND...]

calls-1.2.1.jsonl, calls-1.6.1.jsonl and calls-1.9.1.jsonl are calls.py 2026 4 24, run with those versions of scikit-learn (and
pandas 1.5.3, 2.2.3, 3.0.6 and NumPy 1.24.2, 1.26.4, 2.4.6).
"""
import itertools
import json
import random
import sys
import warnings

import numpy as np
import pandas as pd
import sklearn
from sklearn import datasets, ensemble, model_selection, utils
from sklearn.ensemble import _bagging, _forest
from sklearn.tree import DecisionTreeClassifier
from sklearn.utils.random import sample_without_replacement

warnings.simplefilter("ignore")
SKLEARN = tuple(int(part) for part in sklearn.__version__.split(".")[:2])
NUMPY = tuple(int(part) for part in np.__version__.split(".")[:2])
# From 1.25 on, and up to 1.24 never, NumPy's unstable sort depends on the processor, and before 1.9 GroupKFold is not stable.
SORTS_ALIKE = SKLEARN >= (1, 9) or NUMPY < (1, 25)
NAMES = ["ham", "spam", "Egg", "bacon", "a", "é", "\ue000", "\U0001f600", "ham ", "Z", "zebra"]
GROUPED = {"GroupKFold", "GroupShuffleSplit", "LeaveOneGroupOut", "LeavePGroupsOut", "StratifiedGroupKFold"}
STRATIFIED = {"StratifiedKFold", "RepeatedStratifiedKFold", "StratifiedShuffleSplit", "StratifiedGroupKFold"}
FOLDS = {"KFold", "StratifiedKFold", "GroupKFold", "StratifiedGroupKFold"}


# Parameters. One of a call may be wrong on purpose: of two, the sides may not name the same.

def seldom(r, bad, good):
    if r.wrong or r.random() >= .04:
        return good
    r.wrong = True
    return bad


def random_state(r):
    seed = r.choice([0, 1, 42, 101, 2**31 - 1, 2**32 - 1, r.getrandbits(32), r.getrandbits(16)])
    return {"mode": r.choice(["int", "int", "state", "global"]), "seed": seed, "drawn": r.randint(0, 3)}


def rows(r):
    return min(r.choice([r.randint(2, 12), r.randint(10, 60), r.randint(50, 200)]), r.randint(most_rows // 2, most_rows))


def labels(r, n, k, least=1):
    """Labels of k classes, as balanced as chance has it, each with some rows if there are enough."""
    weights = [r.random() + .1 for _ in range(k)]
    codes = [code for code in range(k) for _ in range(seldom(r, 0, least))][:n]
    codes += r.choices(range(k), weights, k=n - len(codes))
    r.shuffle(codes)
    kind = r.choice(["int", "str", "neg", "wide", "float", "bool" if k == 2 else "int"])
    as_label = {
        "int": lambda c: c,
        "str": lambda c: NAMES[c % len(NAMES)] + str(c // len(NAMES) or ""),
        "neg": lambda c: c - k // 2,
        "wide": lambda c: (c * 7919 - 10000) * 2**33,
        "float": lambda c: float(c - 2),
        "bool": bool,
    }[kind]
    result = [as_label(c) for c in codes]
    if kind == "float" and result and r.random() < .1:
        result[0] += .5
    return result


def size(r, n):
    good = [None, None, round(r.uniform(.05, .6), r.randint(1, 3)), r.randint(1, max(1, n // 2)), .25, .2, .33]
    return seldom(r, r.choice([0, n, n + 3, -1, 0.0, 1.0, 1.5, -.1, .001]), r.choice(good))


def make_split(kind, r):
    n = seldom(r, 0, rows(r))
    call = {"n": n, "y": None, "groups": None, "passes": r.randint(1, 2), "take": r.choice([1, 2, 1000, 1000])}
    args = {}
    k = r.randint(1, 5)
    wrong = n if kind == "TimeSeriesSplit" else n + 1  # It looks at the others before 1.5 only.
    if kind in STRATIFIED or r.random() < .1:
        call["y"] = labels(r, seldom(r, wrong, n), k, r.choice([1, 2, 3, 8]))
    if kind in GROUPED or r.random() < .05:
        call["groups"] = labels(r, seldom(r, wrong, n), r.choice([2, 5, 12, 30, 60]), 1)
    if kind in FOLDS | {"RepeatedKFold", "RepeatedStratifiedKFold", "TimeSeriesSplit"}:
        args["n_splits"] = seldom(r, r.choice([1, 0, n + 1]), r.choice([2, 3, 4, 5, r.randint(2, 12)]))
    if kind in FOLDS and (kind != "GroupKFold" or SKLEARN >= (1, 6)):
        args["shuffle"] = r.random() < .7 or (kind == "GroupKFold" and not SORTS_ALIKE)
        args["random_state"] = random_state(r) if args["shuffle"] or r.random() < .04 else None
    if kind.startswith("Repeated"):
        args.update(n_repeats=seldom(r, 0, r.randint(1, 3)), random_state=random_state(r))
    if kind.endswith("ShuffleSplit") or kind == "ShuffleSplit":
        args.update(n_splits=r.randint(0, 4), random_state=random_state(r))
        for name in ("test_size", "train_size"):
            args[name] = size(r, len(set(call["groups"] or [])) if kind == "GroupShuffleSplit" else n)
    if kind == "TimeSeriesSplit":
        args.update(gap=r.choice([0, 0, 1, 3]), max_train_size=r.choice([None, None, r.randint(1, 20)]))
        args["test_size"] = r.choice([None, None, r.randint(1, 8)])
    if kind == "LeavePOut":
        args["p"] = r.choice([1, 2, 2, 3, seldom(r, n, 1)]) or 1
        call["take"] = 12
    if kind == "LeavePGroupsOut":
        args["n_groups"] = r.choice([1, 2, 2, 3])
        call["take"] = 12
    if kind == "LeaveOneOut":
        call["n"] = seldom(r, 1, n)
        call["take"] = 12
    if kind == "PredefinedSplit":
        args["test_fold"] = [r.choice([-1, 0, 1, 1, 2, 7]) for _ in range(max(n, 1))]
    call["args"] = args
    return call


def make_train_test_split(r):
    n = rows(r)
    shuffle = r.random() < .9
    stratify = labels(r, seldom(r, n + 1, n), r.randint(1, 5), r.choice([1, 2, 3, 8])) if r.random() < .5 else None
    if not shuffle and r.random() < .8:
        stratify = None
    return {"n": n, "stratify": stratify, "shuffle": shuffle, "test_size": size(r, n), "train_size": size(r, n),
            "random_state": random_state(r)}


def make_resample(r):
    n = rows(r)
    call = {"n": n, "replace": r.random() < .6, "random_state": random_state(r), "stratify": None}
    call["n_samples"] = r.choice([None, seldom(r, n + 5, r.randint(1, n))])
    if r.random() < .5:
        call["stratify"] = labels(r, n, r.randint(1, 5), 1)
    if SKLEARN >= (1, 7) and r.random() < .3:
        if r.random() < .9:
            call.update(stratify=None, replace=True)
        call["sample_weight"] = weights(r, seldom(r, n + 1, n))
    return call


def weights(r, n):
    zero = seldom(r, [0.0] * n, None)
    return zero or [r.choice([0.0, r.random(), round(r.random(), 2), float(r.randint(0, 9))]) for _ in range(n - 1)] + [r.random()]


def make_shuffle(r):
    n = rows(r)
    return {"n": n, "n_samples": r.choice([None, seldom(r, n + 1, r.randint(1, n))]), "random_state": random_state(r)}


def make_sample_without_replacement(r):
    n = r.choice([0, 1, 10, 100, 1000, 20000])
    method = r.choice(["auto", "auto", "tracking_selection", "reservoir_sampling", "pool"])
    most = min(n, 2 * most_rows)
    take = seldom(r, n + 1, r.choice([0, r.randint(0, most), r.randint(0, min(n, 20)), n if n <= most_rows else 1]))
    return {"n_population": n, "n_samples": take, "method": seldom(r, "nonsense", method), "random_state": random_state(r)}


def make_forest(r):
    n = r.randint(2, most_rows)
    call = {"n": n, "n_estimators": r.randint(1, 4), "random_state": random_state(r), "sample_weight": None}
    call["max_samples"] = r.choice([None, None, round(r.uniform(.05, 1), 2), r.randint(1, n), seldom(r, n + 1, 1)])
    if r.random() < .3:
        call["sample_weight"] = weights(r, n)
    return call


def make_bagging(r):
    n, features = r.randint(2, most_rows), r.randint(1, 8)
    call = {"n": n, "n_features": features, "n_estimators": r.randint(1, 4), "random_state": random_state(r)}
    # Whether a bag may be empty depends on the estimator.
    call["max_samples"] = r.choice([None if SKLEARN >= (1, 8) else 1.0, round(r.uniform(1 / n + .01, 1), 2), r.randint(1, n), seldom(r, n + 1, 1)])
    call["max_features"] = r.choice([1.0, 1.0, round(r.uniform(.05, 1), 2), r.randint(1, features), seldom(r, features + 1, 1)])
    call["bootstrap"] = r.random() < .7
    call["bootstrap_features"] = r.random() < .3
    call["sample_weight"] = weights(r, n) if r.random() < .2 and call["bootstrap"] else None
    return call


def make_make_blobs(r):
    k, features = r.randint(1, 5), r.randint(1, 4)
    call = {"n_samples": r.choice([r.randint(1, most_rows), [r.randint(0, 9) + 1 for _ in range(k)]]), "n_features": features}
    call["centers"] = r.choice([None, k, [[r.uniform(-5, 5) for _ in range(features)] for _ in range(k)]])
    call["cluster_std"] = r.choice([1.0, .5, [r.uniform(0, 3) for _ in range(seldom(r, k + 1, k))]])
    call.update(center_box=r.choice([[-10.0, 10.0], [0.0, .25]]), shuffle=r.random() < .7, random_state=random_state(r))
    return call


def make_sample(r, n):
    call = {"random_state": random_state(r), "replace": r.random() < .4, "weights": None}
    name, value = r.choice([("n", seldom(r, -1, r.randint(0, max(n, 1)))), ("frac", seldom(r, 1.5, round(r.random(), 2)))])
    call[name] = value
    if r.random() < .05:
        del call[name]
    call.update(seldom(r, {"n": 1, "frac": .5}, {}))
    if n and r.random() < .5:
        call["weights"] = weights(r, seldom(r, n + 1, n))
        call["weights"][0] = seldom(r, r.choice([float("inf"), -1.0]), r.choice([float("nan"), 1.0]))
    call["random_state"]["kind"] = r.choice(["int", "int", "array", "generator", "engine", "state", "global"])
    return call


def make_dataframe_sample(r):
    n = seldom(r, 0, rows(r))
    return {"rows": n, **make_sample(r, n)}


def make_groupby_sample(r):
    n = rows(r)
    groups = labels(r, n, r.randint(1, 6), 2)
    call = make_sample(r, n)
    if call.get("n"):
        call["n"] = r.choice([1, 1, 2, 2, 3, call["n"]])
    return {"groups": groups, **call}


# Calls: what each gives, and the random state that it has drawn from.

def opened(state):
    """What the parameter is, and the RandomState that is drawn from: none if it is an integer."""
    if state is None:
        return None, None
    if state["mode"] == "int":
        return state["seed"], None
    rs = np.random.mtrand._rand if state["mode"] == "global" else np.random.RandomState()
    rs.seed(state["seed"])
    rs.random_sample(state["drawn"])
    return (None if state["mode"] == "global" else rs), rs


def plain(values):
    return np.asarray(values).tolist()


def call_split(kind, call):
    args = dict(call["args"])
    rs = None
    if "random_state" in args:
        args["random_state"], rs = opened(args["random_state"])
    try:
        cv = getattr(model_selection, kind)(**args)
        if kind == "PredefinedSplit":
            arguments = ()
        else:
            arguments = (np.zeros(call["n"]), call["y"], call["groups"])
        passes = []
        for _ in range(call["passes"]):
            taken = itertools.islice(cv.split(*arguments), call["take"])
            passes.append([[plain(train), plain(test)] for train, test in taken])
        plainly = rs is None and kind != "PredefinedSplit" and (kind != "GroupKFold" or SKLEARN >= (1, 6))
        shown = " ".join(repr(cv).split()) if plainly else None
        return [passes, min(int(cv.get_n_splits(*arguments)), 2**63 - 1), shown], rs
    except Exception as e:
        raise Refused(e, rs)


class Refused(Exception):
    """The error, and the random state that should be as it was."""


def with_state(function):
    def call(params):
        params = dict(params)
        value, rs = opened(params.pop("random_state"))
        try:
            return function(value, **params), rs
        except Exception as e:
            raise Refused(e, rs)
    return call


def train_test_split(state, n, **params):
    return [plain(part) for part in model_selection.train_test_split(np.arange(n), random_state=state, **params)]


def resample(state, n, **params):
    return plain(utils.resample(np.arange(n), random_state=state, **params))


def shuffle(state, n, n_samples):
    return plain(utils.shuffle(np.arange(n), n_samples=n_samples, random_state=state))


def draw_without_replacement(state, n_population, n_samples, method):
    return plain(sample_without_replacement(n_population, n_samples, method=method, random_state=state))


def forest(state, n, sample_weight, **params):
    """As a fitted forest has them: its trees' seeds, and the rows that it makes of a seed."""
    model = ensemble.RandomForestClassifier(random_state=state, max_depth=1, **params)
    model.fit(np.arange(n).reshape(-1, 1), np.arange(n) % 2, sample_weight)
    seeds = [int(tree.random_state) for tree in model.estimators_]
    if SKLEARN >= (1, 9):
        normal = None if sample_weight is None else np.asarray(sample_weight)
        return [seeds, [plain(_forest._generate_sample_indices(s, n, model._n_samples_bootstrap, normal)) for s in seeds]]
    drawn = _forest._get_n_samples_bootstrap(n, params["max_samples"])
    return [seeds, [plain(_forest._generate_sample_indices(s, n, drawn)) for s in seeds]]


def bagging(state, n, n_features, sample_weight, **params):
    tree = DecisionTreeClassifier(max_depth=1)
    model = ensemble.BaggingClassifier(tree, random_state=state, **params)
    model.fit(np.arange(n * n_features).reshape(n, -1), np.arange(n) % 2, sample_weight=sample_weight)
    features = [plain(f) for f in model.estimators_features_]
    return [plain(model._seeds), features, [plain(rows) for rows in model.estimators_samples_]]


def make_blobs(state, **params):
    params["center_box"] = tuple(params["center_box"])
    x, y, centers = datasets.make_blobs(random_state=state, return_centers=True, **params)
    return [[[v.hex() for v in row] for row in x.tolist()], plain(y), [[v.hex() for v in row] for row in np.asarray(centers, float).tolist()]]


def pandas_state(state):
    kind, seed = state["kind"], state["seed"]
    if kind == "array":
        return np.array([seed, 7]), None
    if kind == "generator":
        return np.random.default_rng(seed), None
    if kind == "engine":
        return np.random.PCG64(seed), None
    return opened({**state, "mode": kind})


def pandas_sample(call):
    call = dict(call)
    value, rs = pandas_state(call.pop("random_state"))
    try:
        if "groups" in call:
            groups = call.pop("groups")
            frame = pd.DataFrame({"g": groups, "i": range(len(groups))})
            return plain(frame.groupby("g").sample(random_state=value, **call)["i"]), rs
        return plain(pd.DataFrame({"i": range(call.pop("rows"))}).sample(random_state=value, **call)["i"]), rs
    except Exception as e:
        raise Refused(e, rs)


# What NumPy does behind the scenes.

def make_unique(r):
    text = ["".join(r.choice("ab\0Z\ud7ff\ue000\uffff\U0001f600\U0010ffff") for _ in range(r.randint(0, 4))) for _ in range(r.randint(1, 40))]
    return {"values": r.choice([text, labels(r, r.randint(1, 60), r.randint(1, 12)), [r.randint(-2**63, 2**63 - 1) for _ in range(20)],
                                [r.choice([0.0, -0.0, 1.5, -1.5, r.gauss(0, 1e300)]) for _ in range(20)]])}


def unique(values):
    distinct, inverse = np.unique(values, return_inverse=True)
    # Of 0.0 and -0.0, which are one, either may be given.
    return [plain(distinct + 0.0 if distinct.dtype == float else distinct), plain(inverse)]


def make_sum(r):
    return {"values": [(r.random() * 10 ** r.randint(-8, 8)).hex() for _ in range(r.choice([0, 1, 7, 8, 9, 127, 128, 129, r.randint(0, 15 * most_rows)]))]}


def make_argsort(r):
    n = r.choice([1, 16, 17, r.randint(2, 60), r.randint(most_rows, 5 * most_rows)])
    if r.random() < .7:
        return {"values": [r.randint(0, r.choice([1, 3, 10, n])) for _ in range(n)]}
    half = n // 2  # What the median of three divides worst (Musser 1997), with some values equal.
    killer = [i + 1 if i % 2 == 0 else half + i for i in range(half)] + [2 * (i + 1) for i in range(half)]
    return {"values": [v // r.choice([1, 1, 2]) for v in killer] or [0]}


KINDS = {
    "train_test_split": (make_train_test_split, with_state(train_test_split)),
    "resample": (make_resample, with_state(resample)),
    "shuffle": (make_shuffle, with_state(shuffle)),
    "sample_without_replacement": (make_sample_without_replacement, with_state(draw_without_replacement)),
    "forest": (make_forest, with_state(forest)),
    "bagging": (make_bagging, with_state(bagging)),
    "make_blobs": (make_make_blobs, with_state(make_blobs)),
    "DataFrame.sample": (make_dataframe_sample, pandas_sample),
    "GroupBy.sample": (make_groupby_sample, pandas_sample),
    "unique": (make_unique, lambda call: (unique(call["values"]), None)),
    "sum": (make_sum, lambda call: (float(np.sum([float.fromhex(v) for v in call["values"]])).hex(), None)),
}
if NUMPY < (1, 25):
    KINDS["argsort"] = (make_argsort, lambda call: (plain(np.argsort(call["values"])), None))
for splitter in ["KFold", "StratifiedKFold", "GroupKFold", "StratifiedGroupKFold", "RepeatedKFold", "RepeatedStratifiedKFold",
                 "ShuffleSplit", "StratifiedShuffleSplit", "GroupShuffleSplit", "TimeSeriesSplit", "LeaveOneOut", "LeavePOut",
                 "LeaveOneGroupOut", "LeavePGroupsOut", "PredefinedSplit"]:
    KINDS[splitter] = (lambda r, kind=splitter: make_split(kind, r), lambda call, kind=splitter: call_split(kind, call))
if SKLEARN < (1, 6) and not SORTS_ALIKE:
    del KINDS["GroupKFold"]


def answer(kind, params):
    line = {"kind": kind, "params": params}
    try:
        line["result"], rs = KINDS[kind][1](params)
        line["after"] = None if rs is None else [rs.random_sample().hex(), rs.standard_normal().hex()]
    except Refused as refused:
        error = refused.args[0]
        line["error"] = type(error).__name__ + ": " + str(error)
    return line


def main(seed, count, most, *kinds):
    global most_rows
    most_rows = int(most)
    # That of PYTHONUNBUFFERED drops the rest of a line whose write a signal interrupts.
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)
    print(json.dumps({"numpy": np.__version__, "sklearn": sklearn.__version__, "pandas": pd.__version__}))
    for kind in kinds or KINDS:
        r = random.Random(seed + kind)
        for _ in range(int(count)):
            r.wrong = False
            print(json.dumps(answer(kind, KINDS[kind][0](r))))


if __name__ == "__main__":
    main(*sys.argv[1:])
