"""The table of comparisons: a Markdown row for each, printed as soon as it is known."""

COLUMNS = (
    ("network", 30), ("measure", 28), ("peer", 9), ("seconds", 9), ("peer's", 9), ("ratio", 8), ("one core", 8),
    ("difference", 10), ("MB", 6), ("peer's MB", 9),
)


def is_wrong(row):
    """A ratio is told only of answers that are the same."""
    return "failure" in row and row["peer"] == "powermap" or "ratio" in row and row["ratio"] is None


def header():
    _print([title for title, _ in COLUMNS])
    _print(["-" * width for _, width in COLUMNS])


def show(row):
    _print([row["network"], row["measure"], row["peer"], *_numbers(row)])


def _numbers(row):
    if "failure" in row:
        return [row["failure"]]
    if "seconds" not in row:
        return []
    if "peer_seconds" not in row:
        return [f"{row['seconds']:.3g}", "", "", "", "", f"{row['memory'] / 1e6:.0f}"]
    one_core, difference = row.get("one_core_ratio"), row["difference"]
    return [
        f"{row['seconds']:.3g}", f"{row['peer_seconds']:.3g}", "wrong" if is_wrong(row) else f"{row['ratio']:.3g}",
        f"{one_core:.3g}" if one_core else "", "unlike" if difference is None else f"{difference:.1e}",
        f"{row['memory'] / 1e6:.0f}", f"{row['peer_memory'] / 1e6:.0f}",
    ]


def _print(cells):
    filled = cells + [""] * (len(COLUMNS) - len(cells))
    print("| " + " | ".join(cell.ljust(width) for cell, (_, width) in zip(filled, COLUMNS)) + " |", flush=True)
