"""Draws random maps through Graphviz's library in child processes and counts what goes wrong.

    python3 Tests/Benchmarks/isolation.py PROGRAM [--first 0] [--count 100]

Each map, reproducible by its number, is laid out by neato, sfdp and twopi (one child process of the program each), drawn
by the program as PDF (nop2) and as DOT, and the DOT is laid out by the dot program where that is installed. Prints one line of
JSON with the number of runs and failures of each; a failure of the program itself is also an exit code of 1.
"""

import argparse
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

NAMES = ["Ana", 'Q"uo"te', "<b>&amp;", "\\N\\G", "دنيا", "漢字", "👩🏽‍⚕️", "a" * 300, "{|}", "%s%n", "x\ty"]
TIME_LIMIT = 120


def random_map(number):
    """A map of any shape: sparse, dense, star, path, many parts; with loops, parallel ties, conflict, extreme weights."""
    chance = random.Random(number)
    order = chance.choice([1, 2, 3, chance.randint(4, 30), chance.randint(30, 120)])
    shape = chance.choice(["sparse", "dense", "star", "path", "parts"])
    count = {"dense": min(order * order // 3, 700), "parts": order // 2}.get(shape, chance.randint(0, 2 * order))
    ties = [(chance.randrange(order), chance.randrange(order)) for _ in range(count)]
    if shape == "star":
        ties += [(0, other) for other in range(1, order)]
    if shape == "path":
        ties += [(other - 1, other) for other in range(1, order)]
    weights = [chance.choice([1, 1, 5, chance.random() + 1e-9, 1e-300, 1e300]) for _ in ties]
    return order, [(tail, head, weight) for (tail, head), weight in zip(ties, weights)], chance


def layout_job(engine, order, ties, chance):
    """The request for one layout, as the program sends it to its child."""
    nodes = [
        {"label": "x", "width": chance.choice([1, 20, 300]), "height": chance.choice([1, 20, 90])} for _ in range(order)
    ]
    links = [
        {"tail": tail, "head": head, "length": chance.choice([0.1, 0.9, 1.6, 2.4, 10])}
        for tail, head, _ in ties
        if tail != head
    ]
    return json.dumps({"layout": {"_0": {"nodes": nodes, "links": links, "density": 0.2}, "engine": engine}})


def write_map(folder, order, ties, chance):
    """The two tables of a map."""
    quoted = ['"' + chance.choice(NAMES).replace('"', '""') + f' {number}"' for number in range(order)]
    rows = [f"s{number},{name}" for number, name in enumerate(quoted)]
    (folder / "stakeholders.csv").write_text("\n".join(["id,name", *rows]) + "\n", encoding="utf-8")
    rows = [f"s{tail},s{head},{weight!r},{chance.choice('+++-')}" for tail, head, weight in ties]
    (folder / "ties.csv").write_text("\n".join(["from,to,weight,sign", *rows]) + "\n", encoding="utf-8")


def ended_well(command, request=None):
    """Whether a command ends by itself with code 0 and no failure as its answer, and what it said."""
    try:
        run = subprocess.run(command, input=request, capture_output=True, timeout=TIME_LIMIT, check=False)
    except subprocess.TimeoutExpired:
        return False, f"no end within {TIME_LIMIT} s"
    if run.stdout.startswith(b'{"failure"'):
        return False, run.stdout.decode(errors="replace")[:200]
    return run.returncode == 0, f"code {run.returncode}: {run.stderr.decode(errors='replace').strip()[-200:]}"


def main():
    """Runs the maps and prints the counts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--count", type=int, default=100)
    options = parser.parse_args()
    engines = ["neato", "sfdp", "twopi", "nop2"] + (["dot"] if shutil.which("dot") else [])
    runs = dict.fromkeys(engines, 0)
    failures = dict.fromkeys(engines, 0)
    lost = 0
    warned = 0

    def note(engine, number, is_good, words):
        runs[engine] += 1
        if not is_good:
            failures[engine] += 1
            print(f"map {number}, {engine}: {words}", file=sys.stderr)

    for number in range(options.first, options.first + options.count):
        order, ties, chance = random_map(number)
        for engine in ("neato", "sfdp", "twopi"):
            request = layout_job(engine, order, ties, chance).encode()
            note(engine, number, *ended_well([options.program, "render-child"], request))
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            write_map(folder, order, ties, chance)
            for ending in ("pdf", "dot"):
                is_good, words = ended_well([options.program, "draw", name, "--output", f"{name}/map.{ending}"])
                if ending == "pdf":
                    note("nop2", number, is_good, words)
                warned += "failed:" in words
                if not is_good:
                    lost += 1
                    print(f"map {number}: the program did not draw it: {words}", file=sys.stderr)
            if "dot" in engines:
                note("dot", number, *ended_well(["dot", "-Kdot", "-Tsvg", "-o", "/dev/null", f"{name}/map.dot"]))
    print(json.dumps({
        "first": options.first, "count": options.count, "runs": runs, "failures": failures,
        "maps not drawn": lost, "engines given up": warned,
    }))
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
