"""The reports that are looked at: a sample, a map whose every text tries to be more than text, and a large map."""
import csv
import os
import pathlib
import random
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
HOSTILE = [
    "</script><img src=x onerror=window.harmed=1>", "\"><script>window.harmed=1</script>", "' onmouseover='window.harmed=1",
    "<svg/onload=window.harmed=1>", "javascript:window.harmed=1", "{{constructor}} ${window.harmed=1} `x`",
    "\u202eevil\u2066", "<!--<script>", "</style><style>*{display:none}</style>", "]]><b>&lt;b&gt;", "__proto__",
    "constructor", "\"\u0301 onload=window.harmed=1 x=\"", "<\u0301img src=x onerror=window.harmed=1>",
    "https://example.org/?<b>", "a" * 10_000, "wide " * 2_000, "\u200bzero\ufeff",
]


def program():
    """The built program: that of the environment, else the newest of debug and release."""
    given = os.environ.get("POWERMAP")
    built = [pathlib.Path(given)] if given else [ROOT / ".build" / mode / "powermap" for mode in ("debug", "release")]
    there = [path for path in built if path.exists()]
    if not there:
        raise SystemExit("powermap is not built: swift build")
    return max(there, key=lambda path: path.stat().st_mtime)


def written(source, is_kept=True):
    """The folder of the report of a map, whose own folder is removed unless it is kept."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="powermap-report-"))
    subprocess.run([program(), "report", source, "--output", folder], check=True, capture_output=True)
    if not is_kept:
        shutil.rmtree(source)
    return folder


def sample(name="coalition"):
    return written(ROOT / "samples" / name)


def write(rows, path):
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def hostile():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="powermap-hostile-"))
    people = [("id", "name", "group", "kind", "influence", "interest", "stance", "decision_maker", "notes", "sources")]
    for number, text in enumerate(HOSTILE):
        people.append((f"p{number}", text, HOSTILE[number % 4], HOSTILE[number % 5], number % 5, number % 3,
                       number % 3 - 1, "yes" if number == 1 else "", text, text))
    ties = [("from", "to", "weight", "kind", "sign")]
    for number in range(1, len(HOSTILE)):
        ties.append((f"p{number}", f"p{number // 2}", number % 4 + 1, HOSTILE[number % 6], "-" if number == 9 else "+"))
    write(people, folder / "stakeholders.csv")
    write(ties, folder / "ties.csv")
    return written(folder, is_kept=False)


def large():
    """Of 2,000 stakeholders where the program was built for speed; without that measuring so many takes minutes."""
    order = 2_000 if "release" in str(program()) else 320
    folder = pathlib.Path(tempfile.mkdtemp(prefix="powermap-large-"))
    chance = random.Random(7)
    people = [("id", "name", "group")]
    people += [(f"p{number}", f"Person {number}", f"Town {number % 12}") for number in range(order)]
    ties = [("from", "to", "weight")]
    pairs = set()
    while len(pairs) < 4 * order:
        source, target = chance.randrange(order), int(order * chance.random() ** 2)
        if source != target:
            pairs.add((source, target))
    ties += [(f"p{source}", f"p{target}", chance.randint(1, 5)) for source, target in sorted(pairs)]
    write(people, folder / "stakeholders.csv")
    write(ties, folder / "ties.csv")
    return written(folder, is_kept=False)
