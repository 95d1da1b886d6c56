"""Computes one measure with one peer in a process of its own, so that time and memory are its own.

    peers.py igraph FOLDER MEASURE --values FILE

reads edges.csv of the folder, prints one JSON line and writes the values, eight bytes each, lowest first.
"""
import argparse
import functools
import json
import time

import numpy

LEAST_TOTAL, MOST_TOTAL = 0.5, 20.0  # seconds, as in Stopwatch.swift


def peer(name):
    if name == "igraph":
        from igraph_peer import IGraph

        return IGraph
    from networkit_peer import NetworKit

    return NetworKit


def best_of(repeats, compute, better=None):
    """The seconds of the best of several runs, and what the last of them gave.

    Where the runs differ, the best answer of so many runs and no more.
    """
    best, total, runs, kept = float("inf"), 0.0, 0, None
    while (runs < repeats and total < MOST_TOTAL) or (total < LEAST_TOTAL and not better):
        start = time.perf_counter()
        found = compute()
        seconds = time.perf_counter() - start
        best, total, runs = min(best, seconds), total + seconds, runs + 1
        kept = better(kept, found) if better and runs > 1 else found
    return best, kept


def peak_memory():
    """The peak of the resident set in bytes."""
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM:"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("peer", choices=["igraph", "networkit"])
    parser.add_argument("folder")
    parser.add_argument("measure")
    parser.add_argument("--directed", action="store_true")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--parameters", type=json.loads, default={}, metavar="JSON")
    parser.add_argument("--values", metavar="FILE")
    options = parser.parse_args()

    network = peer(options.peer)(options.folder, options.directed, options.parameters)
    if options.measure not in network.measures:
        return print(json.dumps({"isMissing": True}))
    compute, numbers = network.measures[options.measure]
    network.prepare(options.measure)
    better = None
    if options.measure == "communities":
        better = functools.partial(max, key=network.quality)
    seconds, found = best_of(options.repeats, lambda: compute(network), better)
    memory = peak_memory()
    if options.values:
        numpy.atleast_1d(numpy.asarray(numbers(network, found), dtype="<f8")).tofile(options.values)
    print(json.dumps({"isMissing": False, "seconds": seconds, "memory": memory}))


if __name__ == "__main__":
    main()
