"""Reads files that percole exported with the readers of independent packages, counts them there, and compares.

Usage: exports.py FOLDER, which the test `count_exports` of percole-voting fills. The elections are decided without a tie.
Exits 1 on a disagreement.

BLT is read by votelib, orders by pref-voting, budgets and points by pabutools. For PrefLib's categories no package has a
reader: a few lines here read them, by the format's definition.
"""

import collections
import json
import pathlib
import sys
import warnings
from fractions import Fraction

warnings.filterwarnings("ignore")

import votelib.io.blt
from pabutools.election import Cost_Sat, parse_pabulib
from pabutools.rules import greedy_utilitarian_welfare, method_of_equal_shares
from pabutools.tiebreaking import TieBreakingRule
from pref_voting import proportional_methods
from pref_voting.grade_methods import majority_judgement
from pref_voting.grade_profiles import GradeProfile
from pref_voting.io.readers import preflib_to_profile
from pref_voting.iterative_methods import instant_runoff
from pref_voting.margin_based_methods import beat_path
from pref_voting.profiles_with_ties import ProfileWithTies
from pref_voting.rankings import Ranking


def number(name):
    """`Option 3` as 3."""
    return int(str(name).rsplit(" ", 1)[1])


class Lot:
    """Stands in for chance: always the first, or always the last."""

    def __init__(self, place):
        self.place = place

    def choice(self, tied):
        return sorted(tied)[self.place]


LOTS = [Lot(0), Lot(-1)]


def blt(case, path):
    contents = votelib.io.blt.loads(path.read_text())
    votes = contents[0] if isinstance(contents, tuple) else contents.votes
    ballots = {}
    for ballot, papers in votes.items():
        ballots[tuple(number(candidate.name if hasattr(candidate, "name") else candidate) for candidate in ballot)] = int(papers)
    assert sum(ballots.values()) == case["papers"], f"{sum(ballots.values())} papers are read"
    rankings = [Ranking({c: place for place, c in enumerate(ballot)}) for ballot in ballots]
    profile = ProfileWithTies(rankings, rcounts=list(ballots.values()), candidates=list(range(1, case["options"] + 1)))
    profile.use_extended_strict_preference()
    if case["method"] == "instant-runoff":
        return instant_runoff(profile)
    if case["method"] == "stv":
        # pref-voting draws also where an earlier stage decides: what depends on its draw is left out.
        by_draw = [proportional_methods.stv_scottish(profile, num_seats=case["seats"], rng=lot) for lot in LOTS]
        return by_draw[0] if sorted(by_draw[0]) == sorted(by_draw[1]) else None
    return None


def toi(case, path):
    profile = preflib_to_profile(str(path), as_linear_profile=False)
    profile.use_extended_strict_preference()
    assert profile.num_voters == case["papers"], f"{profile.num_voters} papers are read"
    unbeaten = beat_path(profile, strength_function=profile.support)
    if case["seats"] == 1:
        return unbeaten
    # pref-voting fills one place: whoever is unbeaten there is among those elected here.
    assert set(unbeaten) <= set(case["elected"]) or len(unbeaten) > case["seats"], f"unbeaten are {unbeaten}"
    return None


def categories(path):
    """How many papers there are, and for each the category of each alternative, 0 being the first."""
    for line in path.read_text().splitlines():
        if line.startswith("#"):
            continue
        papers, rest = line.split(":")
        groups = [part.split("}")[0] for part in rest.split("{")[1:]]
        given = {}
        for category, group in enumerate(groups):
            for alternative in filter(None, group.split(",")):
                given[int(alternative)] = category
        yield int(papers), given


def cat(case, path):
    papers = list(categories(path))
    assert sum(count for count, _ in papers) == case["papers"]
    if case["method"] == "majority-judgement":
        worst = case["grades"] - 1
        grades = [{c: worst - category for c, category in given.items()} for count, given in papers for _ in range(count)]
        profile = GradeProfile(grades, list(range(worst + 1)), candidates=list(range(1, case["options"] + 1)))
        winners = majority_judgement(profile)
        # pref-voting stops at the majority gauge: where that leaves several, ours must be among them.
        return winners if len(winners) == 1 and case["seats"] == 1 else None
    totals = collections.Counter({option: 0 for option in range(1, case["options"] + 1)})
    for count, given in papers:
        for option, category in given.items():
            totals[option] += count if category == 0 else 0
    return [option for option, _ in totals.most_common(case["seats"])]


def pb(case, path):
    instance, profile = parse_pabulib(str(path))
    assert len(profile) == case["papers"], f"{len(profile)} papers are read"
    if case["method"] == "score":
        totals = collections.Counter({int(project.name): Fraction(0) for project in instance})
        for ballot in profile:
            for project in ballot:
                totals[int(project.name)] += Fraction(str(ballot[project]))
        return [option for option, _ in totals.most_common(case["seats"])]
    votes = collections.Counter(project for ballot in profile for project in ballot)
    # Equal ones go by votes, then cost; what is still equal then has no bearing on these elections.
    ties = TieBreakingRule(lambda _instance, _profile, project: (-votes[project], project.cost, project.name))
    rule = greedy_utilitarian_welfare if case["method"] == "greedy" else method_of_equal_shares
    funded = rule(instance, profile, sat_class=Cost_Sat, tie_breaking=ties)
    # pabutools also funds what nobody voted for, once all others have had their turn.
    return [int(project.name) for project in funded if votes[project]]


READERS = {"blt": blt, "toi": toi, "cat": cat, "pb": pb}


def main(folder):
    folder = pathlib.Path(folder)
    agreed, passed, failures = collections.Counter(), collections.Counter(), []
    for case in json.loads((folder / "cases.json").read_text()):
        path = folder / case["file"]
        try:
            theirs = READERS[path.suffix[1:]](case, path)
        except AssertionError as problem:
            failures.append(f"{case['file']}: {problem}")
            continue
        if theirs is None:
            passed[case["method"]] += 1
        elif sorted(theirs) == case["elected"]:
            agreed[case["method"]] += 1
        else:
            failures.append(f"{case['file']}: they elect {sorted(theirs)}, percole {case['elected']}")
    for method in sorted(agreed | passed):
        print(f"{method:<20} {agreed[method]:>4} exported files are counted alike, {passed[method]} only read")
    for failure in failures[:20]:
        print(f"DISAGREEMENT {failure}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
