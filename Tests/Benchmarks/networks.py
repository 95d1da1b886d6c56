"""Prepares the networks: one file that powermap and its peers all read."""
import csv
import gzip
import pathlib
import re

SEED = 1


def prepare(source, target, directed):
    """Writes edges.csv of one reading of a folder: who, whom, and how strong, each pair once.

    Vertices are named 0, 1, 2, ... in the order in which they first appear, so that a vertex is the same for everybody.
    Rows between the same two are added up; loops and rows whose weight is not above 0 are left out. Where the folder
    has no weights, a pair gets one from 1 to 5 that depends on nothing but the pair.
    """
    vertices, weights, weighted, left_out = {}, {}, False, 0
    with _open(source) as file:
        rows = csv.DictReader(file)
        weighted = "weight" in (rows.fieldnames or [])
        for row in rows:
            weight = float(row["weight"]) if weighted else 1.0
            if row["source"] == row["target"] or weight <= 0:
                left_out += 1
                continue
            pair = tuple(vertices.setdefault(row[end], len(vertices)) for end in ("source", "target"))
            if not directed and (pair[1], pair[0]) in weights:
                pair = (pair[1], pair[0])
            weights[pair] = weights.get(pair, 0.0) + weight
    target.mkdir(parents=True, exist_ok=True)
    with open(target / "edges.csv", "w", encoding="utf-8", newline="") as file:
        file.write("source,target,weight\n")
        for (u, v), weight in weights.items():
            weight = weight if weighted else _weight(u, v)
            file.write(f"{u},{v},{int(weight) if weight == int(weight) else repr(weight)}\n")
    return len(vertices), len(weights), left_out


def is_directed(folder):
    """Whether the folder's SOURCE.md says that its rows have a direction."""
    about = pathlib.Path(folder) / "SOURCE.md"
    text = about.read_text(encoding="utf-8") if about.exists() else ""
    return re.search(r"edge rows \d+ \(directed", text) is not None


def ties(folder):
    """The ties of a prepared network."""
    with open(pathlib.Path(folder) / "edges.csv", encoding="utf-8", newline="") as file:
        return [(int(row["source"]), int(row["target"]), float(row["weight"])) for row in csv.DictReader(file)]


def _open(folder):
    for name, opener in (("edges.csv", open), ("edges.csv.gz", gzip.open)):
        path = pathlib.Path(folder) / name
        if path.exists():
            return opener(path, "rt", encoding="utf-8", newline="")
    raise FileNotFoundError(f"{folder} holds no edges.csv and no edges.csv.gz")


def _weight(u, v):
    """A whole number from 1 to 5 from the pair: the mixing step of SplitMix64."""
    mask = (1 << 64) - 1
    mixed = (((u << 32) | v) + SEED * 0x9E3779B97F4A7C15) & mask
    mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & mask
    mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & mask
    return 1 + (mixed ^ (mixed >> 31)) % 5
