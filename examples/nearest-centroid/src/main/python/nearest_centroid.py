"""NearestCentroid.java in Python: the same data, the same splits, the same model, the same output."""
from sklearn.datasets import make_blobs
from sklearn.model_selection import StratifiedKFold, train_test_split


def fit(x, y, n_classes):
    centroids = [[0.0] * len(x[0]) for _ in range(n_classes)]
    counts = [0] * n_classes
    for row, k in zip(x, y):
        counts[k] += 1
        for j, value in enumerate(row):
            centroids[k][j] += value
    return [[total / counts[k] for total in centroids[k]] for k in range(n_classes)]


def predict(centroids, row):
    distances = []
    for centroid in centroids:
        distance = 0.0
        for value, mean in zip(row, centroid):
            distance += (value - mean) * (value - mean)
        distances.append(distance)
    return distances.index(min(distances))


def score(centroids, x, y):
    return sum(predict(centroids, row) == k for row, k in zip(x, y))


x, y = make_blobs(n_samples=500, centers=3, cluster_std=3, random_state=7)

x_train, x_test, y_train, y_test = train_test_split(x, y, test_size=0.2, stratify=y, random_state=42)
model = fit(x_train.tolist(), y_train.tolist(), 3)
print("first centroid:", model[0][0].hex())
print("one split:", score(model, x_test.tolist(), y_test.tolist()), "of", len(y_test))

for train, test in StratifiedKFold(5, shuffle=True, random_state=0).split(x, y):
    model = fit(x[train].tolist(), y[train].tolist(), 3)
    print("fold:", score(model, x[test].tolist(), y[test].tolist()), "of", len(test))
