#!/usr/bin/env python3
"""Compares powermap with igraph and NetworKit: values first, then time and memory.

    make bench                                                 on generated networks, and how time grows with size
    make bench NETWORKS="DIR DIR" MEASURES="betweenness katz"  on folders that hold edges.csv or edges.csv.gz
    make bench NETWORKS=DIR DIRECTED=1                         with the direction of the ties
    make bench BENCH_JSON=FILE                                 writes the rows as JSON lines as well
    make bench-scale                                           reads and measures a register of ten million ties

A ratio is the peer's time divided by powermap's: computation against computation, each in a process of its own, the
network already in memory, the best of several runs, all within the same minute. An answer that differs from a peer's
fails the run.
"""
import argparse
import json
import math
import os
import pathlib
import sys

import comparing
import environment
import growth
import measures
import networks
import scale
import table
from program import Program

HERE = pathlib.Path(__file__).resolve().parent
WORK = HERE / ".networks"
GENERATED = (("collaboration", 4000), ("trust", 4000))

def main():
    options = arguments()
    if os.getloadavg()[0] > 0.5:
        print("Other programs are busy here: times come out too long, most of all those of peers that use all cores.")
    environment.make_peers(HERE)
    program = Program(HERE)
    print(environment.description(HERE))
    if options.scale:
        return scale.report(program, WORK, options.order, options.ties)
    wrong = compare(program, options)
    if not options.folders:
        growth.report(program, WORK, [measure for measure, directed in asked(options, False) if not directed])
    for line in wrong:
        print("wrong answer:", line, file=sys.stderr)
    return 1 if wrong else 0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=pathlib.Path, metavar="DIR", help="networks to compare on")
    parser.add_argument("--measures", nargs="+", default=[], metavar="ID", help="measures by id")
    parser.add_argument("--directed", action="store_true", help="keep the direction of the ties")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="write the rows as JSON lines")
    parser.add_argument("--repeats", type=int, default=3, help="runs of which the best counts")
    parser.add_argument("--scale", action="store_true", help="a generated register instead: reading, memory, measures")
    parser.add_argument("--order", type=int, default=1_000_000, help="stakeholders of the register")
    parser.add_argument("--ties", type=int, default=10_000_000, help="ties of the register")
    options = parser.parse_args()
    options.measures = [id for text in options.measures for id in text.replace(",", " ").split()]
    return options


def compare(program, options):
    """Prints the table and tells the answers that are wrong."""
    folders = options.folders or [program.generate(family, order, WORK) for family, order in GENERATED]
    sink = open(options.json, "w", encoding="utf-8") if options.json else None
    wrong = []
    table.header()
    for folder in folders:
        prepared = {}
        for measure, directed in asked(options, networks.is_directed(folder)):
            name = folder.resolve().name + (" directed" if directed else "")
            if name not in prepared:
                prepared[name] = WORK / "prepared" / name.replace(" ", "-")
                networks.prepare(folder, prepared[name], directed)
            for row in rows(program, name, prepared[name], measure, directed, options.repeats):
                table.show(row)
                if sink and "ratio" in row:
                    print(json.dumps(row), file=sink, flush=True)
                if table.is_wrong(row):
                    told = row.get("failure") or f"{row['difference']} from {row['peer']}"
                    wrong.append(f"{name}, {row['measure']}: {told}")
    return wrong


def asked(options, has_direction):
    """The measures to compare, each with whether it is asked with direction."""
    if options.measures:
        return [measures.find(id, options.directed) for id in options.measures]
    without = [] if options.directed else [measures.find(id, False) for id in measures.UNDIRECTED]
    return without + [measures.find(id, True) for id in measures.DIRECTED if options.directed or has_direction]


def rows(program, network, folder, measure, directed, repeats):
    """The comparison of one measure with each peer that knows it."""
    id = measure.id(directed)
    ours = program.time(folder, id, directed, repeats, dict(measure.parameters))
    base = {"network": network, "measure": measure.label(directed)}
    if "failure" in ours:
        yield {**base, "peer": "powermap", "failure": ours["failure"]}
        return
    if ours["isMissing"]:
        yield {**base, "peer": "missing"}
        return
    theirs = {}
    for peer in ("igraph", "networkit"):
        record = program.time_peer(peer, folder, measure.name, directed, repeats, ours["parameters"])
        if not record.get("isMissing"):
            theirs[peer] = record
    if not theirs:
        yield {**base, "peer": "none", "seconds": ours["seconds"], "memory": ours["memory"]}
        return
    alone = program.time(folder, id, directed, repeats, dict(measure.parameters), cores=1)
    ties = networks.ties(folder) if measure.kind == "communities" else None
    if measure.kind == "estimate":
        exact = program.time(folder, id, directed, 1, {})
        error = comparing.error(ours["values"], exact["values"], ours["parameters"])
    for peer, record in theirs.items():
        if "failure" in record:
            yield {**base, "peer": peer, "failure": record["failure"]}
            continue
        if measure.kind == "estimate":
            difference = error
        else:
            difference = comparing.difference(measure.kind, ours["values"], record["values"], ties)
        is_same = difference <= measure.tolerance or peer in measure.inexact
        row = {
            **base, "peer": peer, "ratio": record["seconds"] / ours["seconds"] if is_same else None,
            "difference": difference if math.isfinite(difference) else None, "seconds": ours["seconds"],
            "peer_seconds": record["seconds"], "memory": ours["memory"], "peer_memory": record["memory"],
        }
        if alone and is_same and peer == "igraph":
            row["one_core_ratio"] = record["seconds"] / alone["seconds"]
        yield row


if __name__ == "__main__":
    sys.exit(main())
