"""Reads a large register, and measures it on one core: everything is told beside the time that reading takes, and that beside peers'."""
import csv
import json
import shutil
import subprocess

MEASURES = (
    "degree.out", "strength.out", "component.weak", "component.strong", "pagerank.out", "coreness",
    "concentration.gini[strength.out]", "concentration.effective_number[strength.out]", "ei.index",
    "groups.mixing.strength", "representation[resources]", "theil.between[resources]", "assortativity.group",
)


def report(program, work, order, ties):
    folder = program.generate("register", order, work, ties)
    pinned = ["taskset", "--cpu-list", "0"] if shutil.which("taskset") else []
    # A first reading is passed over: it waits for the disk, and for memory that others gave back.
    times(program, folder, [], [])
    status, records = times(program, folder, pinned, MEASURES)
    together = times(program, folder, [], [])[1]
    if not records or not together:
        return 1
    reading, *computed = records
    size = reading["bytes"] / 1e6
    print(f"\n{reading['order']:,} stakeholders, {reading['ties']:,} ties, {size:,.0f} MB of CSV\n")
    for record, cores in ((reading, "on one core"), (together[0], "on all cores")):
        rate = size / record["seconds"]
        print(f"read in {record['seconds']:.1f} s {cores}: {rate:.0f} MB/s, peak memory {megabytes(record)} MB")
    print()
    compare_loading(program, folder, reading)
    print(f"| {'measure':45} | seconds  | of reading | peak MB |")
    print(f"| {'-' * 45} | -------- | ---------- | ------- |")
    for record in computed:
        if record["isMissing"]:
            print(f"| {record['measure']:45} | missing  |            |         |")
            continue
        share = record["seconds"] / reading["seconds"]
        print(f"| {record['measure']:45} | {record['seconds']:8.3g} | {share:10.1%} | {megabytes(record):>7} |")
    return status


def times(program, folder, pinned, measures):
    """How the program ended, and the times of reading and of each measure."""
    command = [*pinned, program.path, "time", folder, *measures, "--directed", "--repeats", "1"]
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, text=True)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def compare_loading(program, folder, reading):
    """Tells how long peers take to read the ties alone: who, whom and how strong, without kinds and stakeholders."""
    ties = folder / "ties.txt"
    with open(folder / "ties.csv", encoding="utf-8", newline="") as file, open(ties, "w", encoding="utf-8") as sink:
        for row in csv.DictReader(file):
            sink.write(f"{row['from']} {row['to']} {row['weight']}\n")
    for peer in ("igraph", "networkit"):
        record = program.load_with_peer(peer, ties)
        if "failure" in record:
            print(f"{peer}: {record['failure']}")
            continue
        ratio = record["seconds"] / reading["seconds"]
        print(f"{peer} reads {record['ties']:,} of the ties alone in {record['seconds']:.1f} s: {ratio:.1f} times as long")
    print()


def megabytes(record):
    return f"{record['memory'] / 1e6:,.0f}"
