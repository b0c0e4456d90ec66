"""What org.numrand.calls.Python asks."""
import hashlib


def flat(value):
    """The numbers of a value as int64: real ones as their bits, all NaN alike."""
    if isinstance(value, bytes):
        return np.frombuffer(value, np.int8).astype(np.int64)
    array = np.asarray(value)
    if array.dtype == np.float32:
        return np.where(np.isnan(array), np.float32(nan), array).ravel().view(np.int32).astype(np.int64)
    if array.dtype == np.float64:
        return np.where(np.isnan(array), nan, array).ravel().view(np.int64)
    return array.ravel().astype(np.int64, casting="unsafe")


def digest(text):
    """The first 64 bits of a text's SHA-256, the first byte being the least significant."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "little", signed=True)


def shuffled(target, x, **keywords):
    target.shuffle(x, **keywords)
    return x


def outcomes(calls, state):
    """For each call the state after it, how many values it gave, and these; -1 values if it was refused."""
    all = []
    for call in calls:
        try:
            values = flat(call())
        except (ValueError, TypeError, ArithmeticError):
            values = None
        all.append([digest(state()), -1 if values is None else len(values)])
        if values is not None:
            all.append(values)
    return np.concatenate(all)
