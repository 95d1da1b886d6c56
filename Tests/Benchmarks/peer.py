"""A network as a peer holds it, and the measures that can be asked of it."""
import pathlib

import numpy


class Peer:
    # By name: what is timed, and how its result becomes numbers.
    measures = {}

    def __init__(self, folder, directed, parameters):
        table = numpy.loadtxt(pathlib.Path(folder) / "edges.csv", delimiter=",", skiprows=1, ndmin=2)
        self.pairs = numpy.ascontiguousarray(table[:, :2].astype(numpy.int64))
        self.weights = numpy.ascontiguousarray(table[:, 2])
        self.order = int(self.pairs.max()) + 1
        self.directed = directed
        self.parameters = parameters

    @property
    def lengths(self):
        return 1 / self.weights

    @property
    def degrees(self):
        return numpy.bincount(self.pairs.ravel(), minlength=self.order)

    def indicator(self, members):
        indicator = numpy.zeros(self.order)
        indicator[list(members)] = 1
        return indicator
