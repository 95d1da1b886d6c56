#!/usr/bin/env python3
"""Reads files of other programs with powermap and compares the counts with what those programs say.

    python3 Tests/Formats/check_counts.py FOLDER --program .build/debug/powermap

counts.tsv beside this script lists public files of other projects, by the names under which FOLDER holds them, with the numbers of
stakeholders and ties and who says so; a dash means that the file gets one line that says why it is not read. The files are not part of
this project: their licences are those of the projects named. Files that FOLDER does not hold are passed over and counted.
"""

import argparse
import csv
import pathlib
import re
import shlex
import subprocess
import sys

TABLE = pathlib.Path(__file__).with_name("counts.tsv")


def fault(row, folder, program):
    """What is wrong with the reading of a row's file, None where nothing is."""
    command = [program, "check", row["file"], *shlex.split(row["options"])]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
    if row["stakeholders"] == "-":
        errors = [line for line in run.stderr.splitlines() if "error: " in line]
        if run.returncode == 1 and len(errors) == 1 and len(errors[0]) <= 300:
            return None
        return f"exit code {run.returncode} and {len(errors)} lines of error instead of 1 and one line"
    found = [re.search(rf"^{what}: (\d+)$", run.stdout, re.M) for what in ("stakeholders", "ties")]
    if run.returncode or not all(found):
        return (run.stderr.strip().splitlines() or [f"exit code {run.returncode}"])[-1]
    counts = [match.group(1) for match in found]
    wanted = [row["stakeholders"], row["ties"]]
    return None if counts == wanted else f"{' and '.join(counts)} instead of {' and '.join(wanted)}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--program", required=True)
    options = parser.parse_args()
    program = str(pathlib.Path(options.program).resolve())
    with TABLE.open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))
    there = [row for row in rows if (options.folder / row["file"]).is_file()]
    faults = 0
    for row in there:
        if problem := fault(row, options.folder, program):
            faults += 1
            print(f"{row['file']}: {problem} ({row['according_to']})")
    read = sum(row["stakeholders"] != "-" for row in there)
    print(
        f"{len(there) - faults} of {len(there)} files as expected, {read} of them to be read; "
        f"{len(rows) - len(there)} of {len(rows)} are not in the folder")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
