"""How igraph computes the measures."""
import random
import warnings

import igraph
import numpy

from peer import Peer


class IGraph(Peer):
    def prepare(self, measure):
        random.seed(1)  # igraph draws from here
        warnings.simplefilter("ignore")  # of maps in several parts, where its answer is the same as ours
        self.graph = igraph.Graph(n=self.order, edges=self.pairs, directed=self.directed)
        if measure.endswith("weighted"):
            self.graph.es["strength"], self.graph.es["length"] = self.weights, self.lengths

    # What is timed; it gives its numbers as they are.
    calls = {
        "betweenness": lambda p: p.graph.betweenness(directed=p.directed),
        "betweenness.weighted": lambda p: p.graph.betweenness(directed=p.directed, weights="length"),
        "closeness.harmonic": lambda p: p.graph.harmonic_centrality(mode="out", normalized=False),
        "closeness.harmonic.weighted": lambda p: (
            p.graph.harmonic_centrality(mode="out", normalized=False, weights="length")),
        "reach.2": lambda p: p.graph.neighborhood_size(order=2, mode="out", mindist=1),
        "reach.all": lambda p: p.graph.neighborhood_size(order=p.order, mode="out", mindist=1),
        "eccentricity": lambda p: p.graph.eccentricity(mode="out"),
        "mean_distance": lambda p: p.graph.average_path_length(directed=p.directed, unconn=True),
        "diameter": lambda p: p.graph.diameter(directed=p.directed, unconn=True),
        "global_efficiency": lambda p: numpy.mean(p.graph.harmonic_centrality(mode="out", normalized=True)),
        "pagerank": lambda p: p.graph.pagerank(damping=p.parameters["damping"]),
        "pagerank.weighted": lambda p: p.graph.pagerank(damping=p.parameters["damping"], weights="strength"),
        "eigenvector": lambda p: p.graph.eigenvector_centrality(),
        "eigenvector.weighted": lambda p: p.graph.eigenvector_centrality(weights="strength"),
        "hits.hub": lambda p: p.graph.hub_score(),
        "hits.authority": lambda p: p.graph.authority_score(),
        "coreness": lambda p: p.graph.coreness(mode="all"),
        "component.weak": lambda p: p.graph.connected_components(mode="weak").membership,
        "component.strong": lambda p: p.graph.connected_components(mode="strong").membership,
        "articulation_points": lambda p: p.graph.articulation_points(),
        "transitivity": lambda p: p.graph.transitivity_undirected(),
        "clustering.local": lambda p: p.graph.transitivity_local_undirected(mode="nan"),
        "burt.constraint": lambda p: p.graph.constraint(),
        "burt.constraint.weighted": lambda p: p.graph.constraint(weights="strength"),
        "communities": lambda p: p.graph.community_leiden(objective_function="modularity", n_iterations=-1).membership,
    }
    # What is timed, and how its result becomes numbers.
    measures = {name: (call, lambda _, found: found) for name, call in calls.items()}
    measures["articulation_points"] = (calls["articulation_points"], Peer.indicator)

    def quality(self, membership):
        return self.graph.modularity(membership)
