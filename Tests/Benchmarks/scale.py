"""Reads and measures a large register on one core: everything is told beside the time that reading takes."""
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
    command = [*pinned, program.path, "time", folder, *MEASURES, "--directed", "--repeats", "1"]
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, text=True)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    if not records:
        return 1
    reading, *computed = records
    size = reading["bytes"] / 1e6
    print(f"\n{reading['order']:,} stakeholders, {reading['ties']:,} ties, {size:,.0f} MB of CSV, on one core\n")
    rate = size / reading["seconds"]
    print(f"read in {reading['seconds']:.1f} s: {rate:.0f} MB/s, peak memory {megabytes(reading)} MB\n")
    print(f"| {'measure':45} | seconds  | of reading | peak MB |")
    print(f"| {'-' * 45} | -------- | ---------- | ------- |")
    for record in computed:
        if record["isMissing"]:
            print(f"| {record['measure']:45} | missing  |            |         |")
            continue
        share = record["seconds"] / reading["seconds"]
        print(f"| {record['measure']:45} | {record['seconds']:8.3g} | {share:10.1%} | {megabytes(record):>7} |")
    return done.returncode


def megabytes(record):
    return f"{record['memory'] / 1e6:,.0f}"
