"""Compares answers: a faster wrong one does not count."""
import math


def difference(kind, ours, theirs, ties):
    """How far two answers are apart; infinite when they are not of one shape.

    Of communities, by how much the modularity of ours falls short of theirs.
    """
    if kind == "communities":
        return _shortfall(ours, theirs, ties)
    if len(ours) != len(theirs) or not ours:
        return math.inf
    if kind == "parts":
        ours, theirs = renumbered(ours), renumbered(theirs)
    return max(_apart(one, other) for one, other in zip(ours, theirs))


def error(estimates, exact, parameters):
    """How far estimates are off at most, in the unit of the error allowed; where nothing was drawn, as numbers."""
    if len(estimates) != len(exact) or not exact:
        return math.inf
    if "bound" not in parameters:
        return difference("numbers", estimates, exact, None)
    return max(abs(one - other) for one, other in zip(estimates, exact)) / parameters["bound"] * parameters["error"]


def renumbered(labels):
    """The same parts, numbered in the order in which they first appear."""
    numbers = {}
    return [numbers.setdefault(label, len(numbers)) for label in labels]


def modularity(labels, ties):
    """The modularity of a partition by number of ties, without direction (Newman 2006)."""
    degrees, inside = {}, 0
    for u, v, _ in ties:
        inside += labels[u] == labels[v]
        for end in (u, v):
            degrees[labels[end]] = degrees.get(labels[end], 0) + 1
    return inside / len(ties) - sum((degree / (2 * len(ties))) ** 2 for degree in degrees.values())


def _apart(one, other):
    if one == other or math.isnan(one) and math.isnan(other):
        return 0.0
    if not math.isfinite(one) or not math.isfinite(other):
        return math.inf
    return abs(one - other) / max(1.0, abs(other))


def _shortfall(ours, theirs, ties):
    claimed, ours = ours[0], ours[1:]
    if len(ours) != len(theirs):
        return math.inf
    reached = modularity(ours, ties)
    if _apart(claimed, reached) > 1e-9:
        return math.inf
    return modularity(theirs, ties) - reached
