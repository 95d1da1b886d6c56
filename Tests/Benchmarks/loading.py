"""Reads a list of ties with one peer in a process of its own, so that time and memory are its own.

    loading.py igraph FILE

reads `from to weight`, parted by spaces, from every line and prints one JSON line.
"""
import json
import sys
import time


def igraph(path):
    import igraph

    graph = igraph.Graph.Read_Ncol(path, names=True, weights=True, directed=True)
    return graph.ecount()


def networkit(path):
    import networkit

    reader = networkit.graphio.EdgeListReader(" ", 0, continuous=False, directed=True)
    return reader.read(path).numberOfEdges()


def main():
    load = {"igraph": igraph, "networkit": networkit}[sys.argv[1]]
    __import__(sys.argv[1])
    start = time.perf_counter()
    ties = load(sys.argv[2])
    print(json.dumps({"seconds": time.perf_counter() - start, "ties": ties}))


if __name__ == "__main__":
    main()
