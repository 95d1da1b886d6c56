"""Tests of how answers are compared and growth is fitted: python3 -m unittest bench_tests"""
import math
import pathlib
import tempfile
import unittest

import comparing
import growth
import measures
import networks

TRIANGLES = [(0, 1, 1), (1, 2, 1), (0, 2, 1), (3, 4, 1), (4, 5, 1), (3, 5, 1), (2, 3, 1)]


class Comparing(unittest.TestCase):
    def test_the_largest_difference_counts_relative_to_large_values(self):
        self.assertEqual(comparing.difference("numbers", [0.5, 110.0], [0.25, 100.0], None), 0.25)
        self.assertEqual(comparing.difference("numbers", [110.0], [100.0], None), 0.1)

    def test_undefined_agrees_with_undefined_only(self):
        self.assertEqual(comparing.difference("numbers", [math.nan], [math.nan], None), 0)
        self.assertEqual(comparing.difference("numbers", [math.nan], [0.0], None), math.inf)

    def test_answers_of_different_length_differ(self):
        self.assertEqual(comparing.difference("numbers", [1.0], [1.0, 1.0], None), math.inf)
        self.assertEqual(comparing.difference("numbers", [], [], None), math.inf)

    def test_parts_are_the_same_whatever_their_numbers(self):
        self.assertEqual(comparing.difference("parts", [0, 0, 1], [7, 7, 3], None), 0)
        self.assertGreater(comparing.difference("parts", [0, 0, 1], [7, 3, 3], None), 0)

    def test_two_tied_triangles_have_the_modularity_of_the_formula(self):
        # Six of seven ties inside; half of all ends in each.
        self.assertAlmostEqual(comparing.modularity([0, 0, 0, 1, 1, 1], TRIANGLES), 6 / 7 - 1 / 2, places=15)

    def test_communities_fall_short_by_their_modularity(self):
        best, poor = [0, 0, 0, 1, 1, 1], [0] * 6
        claimed = comparing.modularity(poor, TRIANGLES)
        self.assertAlmostEqual(comparing.difference("communities", [claimed] + poor, best, TRIANGLES), 5 / 14)

    def test_communities_that_claim_a_modularity_they_have_not_differ(self):
        parts = [0, 0, 0, 1, 1, 1]
        self.assertEqual(comparing.difference("communities", [0.5] + parts, parts, TRIANGLES), math.inf)


    def test_estimates_are_off_by_a_share_of_what_is_allowed(self):
        self.assertEqual(comparing.error([4.0, 9.0], [5.0, 5.0], {"bound": 8.0, "error": 0.1}), 0.05)
        self.assertEqual(comparing.error([4.0], [5.0], {}), 0.2)
        self.assertEqual(comparing.error([4.0], [5.0, 5.0], {"bound": 8.0, "error": 0.1}), math.inf)


class Growing(unittest.TestCase):
    def test_a_power_law_has_its_power(self):
        self.assertAlmostEqual(growth.exponent([10, 20, 40], [3.0, 12.0, 48.0]), 2)

    def test_claims_come_to_what_they_say(self):
        size = growth.Size(TRIANGLES)
        self.assertEqual(growth.claimed_cost("O(n m), weighted O(n m log n)", False, size), 42)
        self.assertAlmostEqual(growth.claimed_cost("O(n m), weighted O(n m log n)", True, size), 42 * math.log(6))
        self.assertEqual(growth.claimed_cost("O(k m + k² n) for k steps", False, size), 13)
        self.assertEqual(growth.claimed_cost("O(Σ degree²)", False, size), 4 * 2**2 + 2 * 3**2)
        self.assertEqual(growth.claimed_cost("O(m) a step", True, size), 7)

    def test_a_claim_that_cannot_be_read_comes_to_nothing(self):
        self.assertIsNone(growth.claimed_cost("O(3^(n/3)) at worst", False, growth.Size(TRIANGLES)))
        self.assertIsNone(growth.claimed_cost("that of the scores", False, growth.Size(TRIANGLES)))


class Preparing(unittest.TestCase):
    def prepare(self, rows, directed):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            (folder / "edges.csv").write_text(rows)
            networks.prepare(folder, folder / "prepared", directed)
            return networks.ties(folder / "prepared")

    def test_rows_between_the_same_two_are_added_up(self):
        rows = "source,target,weight\na,b,2\nb,a,0.5\na,b,1\n"
        self.assertEqual(self.prepare(rows, directed=False), [(0, 1, 3.5)])
        self.assertEqual(self.prepare(rows, directed=True), [(0, 1, 3.0), (1, 0, 0.5)])

    def test_loops_and_weights_that_are_no_influence_are_left_out(self):
        self.assertEqual(self.prepare("source,target,weight\na,a,1\na,b,-1\nb,c,0\nc,b,4\n", False), [(0, 1, 4)])

    def test_ties_without_a_weight_get_the_same_one_each_time(self):
        rows = "source,target\n" + "".join(f"0,{other}\n" for other in range(1, 200))
        ties = self.prepare(rows, False)
        self.assertEqual({weight for *_, weight in ties}, {1, 2, 3, 4, 5})
        self.assertEqual(ties, self.prepare(rows, False))


class Finding(unittest.TestCase):
    def test_direction_changes_the_id_where_that_is_wanted(self):
        found, directed = measures.find("closeness.harmonic", True)
        self.assertEqual((found.directed, directed), ("closeness.harmonic.out", True))

    def test_an_id_with_a_direction_is_asked_with_it(self):
        self.assertTrue(measures.find("pagerank.in", False)[1])

    def test_a_measure_that_ignores_direction_is_asked_without(self):
        self.assertFalse(measures.find("coreness", True)[1])

    def test_an_estimate_is_asked_by_a_name_of_its_own(self):
        found, directed = measures.find("closeness.harmonic.sampled", True)
        self.assertEqual((found.kind, found.id(directed)), ("estimate", "closeness.harmonic.out"))
        self.assertEqual(found.label(directed), "closeness.harmonic.out.sampled")
        self.assertEqual(measures.find("betweenness", False)[0].kind, "numbers")

    def test_what_is_compared_by_default_is_known(self):
        for id in measures.UNDIRECTED + measures.DIRECTED:
            measures.find(id, id in measures.DIRECTED)


if __name__ == "__main__":
    unittest.main()
