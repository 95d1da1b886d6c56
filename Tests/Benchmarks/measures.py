"""The measures that are compared: their ids with and without direction, and when two answers are the same."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Measure:
    # The id to ask where ties have no direction, and where they have one; None where it is not compared.
    undirected: str
    directed: str = None
    # How answers are compared: "numbers" one by one, "parts" as partitions, "communities" by their modularity,
    # "estimate" with our exact ones, whatever the peer's estimates are.
    kind: str = "numbers"
    # The largest difference, relative to max(1, |value|), of answers that are the same.
    tolerance: float = 1e-9
    # Parameters that powermap is asked with.
    parameters: tuple = ()
    # Peers whose answers are told but do not decide.
    inexact: tuple = ()

    @property
    def name(self):
        """What peers call it: they take the direction from the network."""
        return (self.undirected or self.directed) + (SAMPLED if self.kind == "estimate" else "")

    def id(self, directed):
        """What powermap calls it."""
        return self.directed if directed else self.undirected

    def label(self, directed):
        """What it is called in the table, and asked for by."""
        return self.id(directed) + (SAMPLED if self.kind == "estimate" else "")


# Ends the names of measures that are estimated from samples.
SAMPLED = ".sampled"
# The largest error of estimates that is allowed, as a share of the largest value there can be: NetworKit's usual one.
ERROR = 0.01


def estimate(undirected, directed, error=ERROR):
    return Measure(undirected, directed, kind="estimate", tolerance=error, parameters=(("error", error),))


ALL = (
    Measure("betweenness", "betweenness"),
    # NetworKit compares lengths of paths without a tolerance: the same ties in another order make another length.
    Measure("betweenness.weighted", "betweenness.weighted", inexact=("networkit",)),
    Measure("closeness.harmonic", "closeness.harmonic.out"),
    estimate("betweenness", "betweenness"),
    # On networks of this size a smaller error makes everybody a pivot.
    estimate("closeness.harmonic", "closeness.harmonic.out", error=0.03),
    Measure("closeness.harmonic.weighted", "closeness.harmonic.out.weighted"),
    Measure("reach.2", "reach.out.2"),
    Measure("reach.all", "reach.out.all"),
    Measure("eccentricity", "eccentricity.out"),
    Measure("mean_distance", "mean_distance"),
    Measure("diameter", "diameter"),
    Measure("global_efficiency", "global_efficiency"),
    Measure("pagerank", "pagerank.in"),
    Measure("pagerank.weighted", "pagerank.in.weighted"),
    Measure("katz"),
    # NetworKit stops when the length of the vector stands still, which is earlier than the vector does.
    Measure("eigenvector", tolerance=1e-8, inexact=("networkit",)),
    Measure("eigenvector.weighted", tolerance=1e-8),
    Measure(None, "hits.hub", tolerance=1e-8),
    Measure(None, "hits.authority", tolerance=1e-8),
    Measure("coreness"),
    Measure("component.weak", "component.weak", kind="parts"),
    Measure(None, "component.strong", kind="parts"),
    Measure("articulation_points"),
    Measure("transitivity"),
    Measure("clustering.local"),
    Measure("burt.constraint"),
    Measure("burt.constraint.weighted"),
    # One run each; ours must not fall short of the best of igraph's runs.
    Measure("communities", kind="communities", tolerance=0.002, parameters=(("runs", 1),), inexact=("networkit",)),
)

# What is compared unless measures are named: on every network without its direction ...
UNDIRECTED = (
    "betweenness", "betweenness.sampled", "betweenness.weighted", "closeness.harmonic", "closeness.harmonic.sampled",
    "closeness.harmonic.weighted", "reach.all",
    "eccentricity", "mean_distance", "global_efficiency", "pagerank", "katz", "eigenvector", "coreness",
    "component.weak", "articulation_points", "transitivity", "clustering.local", "burt.constraint", "communities",
)
# ... and on networks with direction again with it.
DIRECTED = (
    "betweenness", "betweenness.sampled", "closeness.harmonic.out", "reach.out.all", "pagerank.in", "hits.hub",
    "hits.authority", "component.strong",
)


def find(id, directed):
    """The measure of an id and whether it is asked with direction: where that is wanted, or the id has no other sense.

    One that no peer knows is timed alone.
    """
    for measure in ALL:
        labels = [measure.id(side) and measure.label(side) for side in (False, True)]
        if id == labels[False] and not (directed and measure.directed):
            return measure, False
        if id in labels:
            return measure, True
    return Measure(id, id), directed
