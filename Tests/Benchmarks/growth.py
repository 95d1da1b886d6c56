"""Fits how time grows with size, and what a measure claims of it."""
import collections
import math
import re

import networks

# Small enough to stay in a processor's cache: beyond it, what grows is the cost of a step rather than their number.
FAMILY, ORDERS = "collaboration", (1000, 2000, 4000, 8000)


def report(program, work, asked):
    """Prints how time grows with size, beside what the measures claim."""
    claims = program.claims()
    folders = [work / "prepared" / f"{FAMILY}-{order}" for order in ORDERS]
    for order, prepared in zip(ORDERS, folders):
        networks.prepare(program.generate(FAMILY, order, work), prepared, directed=False)
    sizes = [Size(networks.ties(folder)) for folder in folders]
    orders = [size.order for size in sizes]
    print(f"\nHow time grows with size on {FAMILY} networks: seconds, and the power of the size that fits them\n")
    print(f"| {'measure':28} | " + " | ".join(f"{order:>9}" for order in orders) + " | power | claimed | claim |")
    print(f"| {'-' * 28} | " + " | ".join("-" * 9 for _ in orders) + " | ----- | ------- | ----- |")
    for measure in asked:
        id = measure.undirected
        records = [program.time(folder, id, False, 1, dict(measure.parameters)) for folder in folders]
        if not all("seconds" in record for record in records):
            continue
        seconds = [record["seconds"] for record in records]
        costs = [claimed_cost(claims[id], id.endswith("weighted"), size) for size in sizes]
        claimed = "" if None in costs else f"{exponent(orders, costs):.2f}"
        times = " | ".join(f"{second:9.3g}" for second in seconds)
        print(f"| {measure.label(False):28} | {times} | {exponent(orders, seconds):5.2f} | {claimed:>7} | {claims[id]} |", flush=True)


class Size:
    """What the cost of a measure depends on."""

    def __init__(self, ties):
        degrees = collections.Counter(end for u, v, _ in ties for end in (u, v))
        self.order, self.ties = len(degrees), len(ties)
        self.degrees_squared = sum(degree**2 for degree in degrees.values())


def exponent(sizes, costs):
    """The power of the size that fits the costs: 2 where twice the size costs four times.

    The slope on logarithmic scales, by least squares.
    """
    xs, ys = [math.log(size) for size in sizes], [math.log(cost) for cost in costs]
    x_mean, y_mean = sum(xs) / len(xs), sum(ys) / len(ys)
    spread = sum((x - x_mean) ** 2 for x in xs)
    return sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys)) / spread


def claimed_cost(claim, weighted, size):
    """What a claim such as "O(n m), weighted O(n m log n)" comes to on one network; None where it cannot be read.

    What depends on the map alone in ways that nobody knows beforehand, such as the number of steps, is taken as fixed.
    """
    claims = re.findall(r"(weighted )?O\(([^()]*)\)", claim)
    chosen = [formula for mark, formula in claims if bool(mark) == weighted] or [formula for _, formula in claims[:1]]
    if not chosen:
        return None
    values = {
        "n": size.order, "m": size.ties, "n²": size.order**2, "n³": size.order**3, "log n": math.log(size.order),
        "log m": math.log(size.ties), "k": 1, "k²": 1, "1": 1,
        "Σ degree²": size.degrees_squared, "Σ in-degree · out-degree": size.degrees_squared,
    }
    cost = 0.0
    for term in chosen[0].split("+"):
        factors = re.findall(r"Σ degree²|Σ in-degree · out-degree|log n|log m|[nk][²³]?|m|1|\S+", term)
        if not factors or any(factor not in values for factor in factors):
            return None
        cost += math.prod(values[factor] for factor in factors)
    return cost
