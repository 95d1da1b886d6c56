"""Kills the program while it writes, again and again: torture.py [TIMES [MEGABYTES]]. The output must be wholly old or wholly new each time.

Without a size the sample is written slowly, so that kills hit every step; with one a map of about so many megabytes as fast as it goes.
"""
import os
import random
import signal
import subprocess
import sys
import time

from program import PROGRAM, SAMPLE, folder, leftovers, run, shim


def large(place, megabytes):
    """A map with so many megabytes of notes."""
    source = place / "large"
    source.mkdir()
    with open(source / "stakeholders.csv", "w", encoding="utf-8") as file:
        file.write("id,name,notes\n")
        for number in range(megabytes * 1000):
            file.write(f"p{number},Person {number},{'a note ' * 138}\n")
    (source / "ties.csv").write_text("from,to\np0,p1\n")
    return source


def told(counts):
    return ", ".join(f"{name}: {count}" for name, count in counts.items())


def main():
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    megabytes = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    chance = random.Random(1)
    counts = {"old": 0, "new": 0, "half": 0, "killed": 0}
    with folder() as place:
        library = None if megabytes else shim(place)
        source = str(large(place, megabytes)) if megabytes else SAMPLE
        out = place / "out"
        out.mkdir()
        target = out / "map.json"
        run("convert", source, "--output", str(target))
        new, old = target.read_bytes(), b"old"
        surroundings = dict(os.environ, FAULT_FOLDER=str(out), FAULT_WAY="slow", SWIFT_BACKTRACE="enable=no")
        if library:
            surroundings["LD_PRELOAD"] = library
        window = 0.02
        while counts["killed"] < times:
            target.write_bytes(old)
            before = set(leftovers(out))
            process = subprocess.Popen([PROGRAM, "convert", source, "--output", str(target)], env=surroundings,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            while process.poll() is None and set(leftovers(out)) <= before:
                time.sleep(0.0002)
            time.sleep(chance.uniform(0, window))
            process.send_signal(signal.SIGKILL)
            process.wait()
            content = target.read_bytes()
            kind = "old" if content == old else "new" if content == new else "half"
            counts[kind] += 1
            counts["killed"] += process.returncode == -signal.SIGKILL
            if process.returncode == -signal.SIGKILL and counts["killed"] % 100 == 0:
                print(told(counts), file=sys.stderr, flush=True)
            # As many kills before the renaming as behind it: wait longer after an old one, shorter after a new one.
            window = window * 1.02 if kind == "old" else window / 1.02
            if len(leftovers(out)) > 50 or counts["killed"] == times:
                run("convert", source, "--output", str(target))
                assert not leftovers(out), "what killed runs left is swept by the next"
    print(told(counts))
    sys.exit(1 if counts["half"] else 0)


main()
