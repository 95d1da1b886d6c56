"""Gathers what the fuzzer starts from: seeds.py FORMAT CORPUS FOLDER...; files of the format in the folders, put as the fuzzer puts them."""
import hashlib
import pathlib
import sys
import zipfile

OTHER_ENDINGS = {"net": ["paj", "clu", "vec"], "dot": ["gv"], "dl": ["dat"], "csv": ["tsv", "txt"], "cx": ["cx2"], "ftm": ["jsonl", "ndjson"]}
TABLES = [["stakeholders.csv", "elements.csv", "nodes.csv"], ["ties.csv", "connections.csv", "edges.csv"], ["about.csv"]]
LARGEST = 1 << 16


def files(folders):
    for folder in folders:
        yield from sorted(path for path in pathlib.Path(folder).rglob("*") if path.is_file())


def pair(folder):
    """The tables of a folder, parted by zero bytes."""
    tables = [next((folder / name for name in names if (folder / name).exists()), None) for names in TABLES]
    return b"\0".join(table.read_bytes() for table in tables if table)


def sheets(path):
    """The XML of a workbook's first two sheets, its shared texts and its styles, parted by zero bytes."""
    try:
        archive = zipfile.ZipFile(path)
        names = archive.namelist()
        first = [name for name in names if name.startswith("xl/worksheets/sheet")][:2]
        others = [name for name in ("xl/sharedStrings.xml", "xl/styles.xml") if name in names]
        return b"\0".join(archive.read(name) for name in first + others)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, EOFError):
        return b""


def seeds(kind, folders):
    endings = tuple("." + ending for ending in [kind] + OTHER_ENDINGS.get(kind, []))
    for path in files(folders):
        if path.parent.name == kind:
            yield path.read_bytes()
        elif kind == "pair":
            if path.name in TABLES[1]:
                yield pair(path.parent)
        elif kind == "sheet":
            if path.suffix == ".xlsx":
                yield sheets(path)
        elif path.name.lower().endswith(endings):
            yield path.read_bytes()


def main():
    kind, corpus, *folders = sys.argv[1:]
    for seed in seeds(kind, folders):
        if 0 < len(seed) <= LARGEST:
            (pathlib.Path(corpus) / hashlib.sha1(seed).hexdigest()).write_bytes(seed)


main()
