"""How NetworKit computes the measures, on all cores."""
import networkit
import numpy
from networkit import centrality, components

from peer import Peer


class NetworKit(Peer):
    def prepare(self, measure):
        networkit.setSeed(1, True)
        weighted = measure.endswith("weighted")
        weights = self.weights if measure.startswith("pagerank") else self.lengths
        ends = tuple(numpy.ascontiguousarray(self.pairs[:, side]) for side in (0, 1))
        self.graph = networkit.GraphFromCoo((weights, ends), n=self.order, weighted=weighted, directed=self.directed)

    def halved(self, algorithm):
        """Betweenness as defined: NetworKit counts each pair twice where there is no direction."""
        return numpy.array(algorithm.scores()) / (1 if self.directed else 2)

    def pagerank(self):
        handling = centrality.SinkHandling.DistributeSinks
        ranking = centrality.PageRank(self.graph, self.parameters["damping"], 1e-12, False, handling)
        ranking.norm = centrality.Norm.L1_NORM
        return ranking.run()

    def unscaled(self, algorithm):
        """Katz as defined, from NetworKit's with beta 0: the same less 1, divided by its length."""
        scores, alpha = numpy.array(algorithm.scores()), self.parameters["alpha"]
        return 1 + scores * (alpha * self.degrees.sum() / (scores.sum() - alpha * (self.degrees @ scores)))

    @property
    def failure(self):
        return 1 - self.parameters["probability"]

    scores = staticmethod(lambda _, algorithm: algorithm.scores())
    labels = staticmethod(lambda _, algorithm: algorithm.getPartition().getVector())

    # What is timed, and how its result becomes numbers.
    measures = {
        "betweenness": (lambda p: centrality.Betweenness(p.graph).run(), halved),
        "betweenness.weighted": (lambda p: centrality.Betweenness(p.graph).run(), halved),
        "betweenness.sampled": (
            lambda p: centrality.KadabraBetweenness(p.graph, p.parameters["error"], p.failure).run(), scores),
        # The estimate of Cohen and others 2014 from as many pivots; it is of closeness, by sums of distances.
        "closeness.harmonic.sampled": (
            lambda p: centrality.ApproxCloseness(p.graph, int(p.parameters["pivots"]), 0.1, False).run(), scores),
        "closeness.harmonic": (lambda p: centrality.HarmonicCloseness(p.graph, False).run(), scores),
        "closeness.harmonic.weighted": (lambda p: centrality.HarmonicCloseness(p.graph, False).run(), scores),
        "reach.all": (
            lambda p: networkit.reachability.ReachableNodes(p.graph, True).run(),
            lambda p, reach: [reach.numberOfReachableNodes(vertex) - 1 for vertex in range(p.order)]),
        "eccentricity": (
            lambda p: [networkit.distance.Eccentricity.getValue(p.graph, vertex) for vertex in range(p.order)],
            lambda p, found: [distance for _, distance in found]),
        "global_efficiency": (
            lambda p: centrality.HarmonicCloseness(p.graph, True).run(),
            lambda p, algorithm: numpy.mean(algorithm.scores())),
        "pagerank": (pagerank, scores),
        "pagerank.weighted": (pagerank, scores),
        "katz": (lambda p: centrality.KatzCentrality(p.graph, p.parameters["alpha"], 0, 1e-13).run(), unscaled),
        "eigenvector": (
            lambda p: centrality.EigenvectorCentrality(p.graph, 1e-13).run(),
            lambda p, algorithm: numpy.array(algorithm.scores()) / max(algorithm.scores())),
        "coreness": (lambda p: centrality.CoreDecomposition(p.graph).run(), scores),
        "component.weak": (lambda p: components.ConnectedComponents(p.graph).run(), labels),
        "component.strong": (lambda p: components.StronglyConnectedComponents(p.graph).run(), labels),
        "articulation_points": (
            lambda p: components.BiconnectedComponents(p.graph).run(),
            lambda p, parts: p.indicator(v for v in range(p.order) if len(parts.getComponentsOfNode(v)) > 1)),
        "transitivity": (
            lambda p: networkit.globals.ClusteringCoefficient.exactGlobal(p.graph),
            lambda _, found: found),
        "clustering.local": (
            lambda p: centrality.LocalClusteringCoefficient(p.graph).run(),
            lambda p, algorithm: numpy.where(p.degrees < 2, numpy.nan, algorithm.scores())),
        "communities": (
            lambda p: networkit.community.ParallelLeiden(p.graph).run().getPartition(),
            lambda _, partition: partition.getVector()),
    }

    def quality(self, partition):
        return networkit.community.Modularity().getQuality(partition, self.graph)
