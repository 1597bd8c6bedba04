"""Reads files that percole exported with the readers of independent packages, counts them there, and compares.

Usage: exports.py FOLDER…, which the tests `count_exports` of percole-voting and `exports` of the suite of votes fill: each with
`cases.json`, a list of questions with the files that hold their papers (one, or one for each box) and what percole makes of
them. They are decided without a tie. Exits 1 on a disagreement.

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
from votelib.evaluate.core import Plurality, VotingSystemError
from votelib.evaluate.sequential import TransferableVoteSelector


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


def check_papers(case, papers):
    assert papers == case["papers"], f"{papers} papers are read"


def profile_of(case, orders):
    """Orders with their papers, each order a place for every option in it."""
    rankings = [Ranking(places) for _, places in orders]
    candidates = list(range(1, case["options"] + 1))
    profile = ProfileWithTies(rankings, rcounts=[papers for papers, _ in orders], candidates=candidates)
    profile.use_extended_strict_preference()
    return profile


def blt(case, paths):
    ballots = collections.Counter()
    for path in paths:
        contents = votelib.io.blt.loads(path.read_text())
        votes = contents[0] if isinstance(contents, tuple) else contents.votes
        for ballot, papers in votes.items():
            names = (candidate.name if hasattr(candidate, "name") else candidate for candidate in ballot)
            ballots[tuple(map(number, names))] += int(papers)
    check_papers(case, sum(ballots.values()))
    del ballots[()]  # blank papers elect nobody
    if case["method"] == "stv-exact":
        return stv_exact(case, ballots)
    profile = profile_of(case, [(papers, {c: place for place, c in enumerate(b)}) for b, papers in ballots.items()])
    if case["method"] == "instant-runoff":
        winners = instant_runoff(profile)
        # pref-voting strikes all that are last together: where that leaves several, ours must be among them.
        assert set(case["elected"]) <= set(winners), f"{winners} win"
        return winners if len(winners) == 1 else None
    # pref-voting draws also where an earlier stage decides: what depends on its draw is left out.
    by_draw = [proportional_methods.stv_scottish(profile, num_seats=case["seats"], rng=lot) for lot in LOTS]
    return by_draw[0] if sorted(by_draw[0]) == sorted(by_draw[1]) else None


def stv_exact(case, ballots):
    votes = {ballot: Fraction(papers) for ballot, papers in ballots.items()}
    try:
        return TransferableVoteSelector(retainer=Plurality()).evaluate(votes, case["seats"])
    except (NotImplementedError, VotingSystemError):
        return None  # a tie that percole decides by an earlier stage


def toi(case, paths):
    orders, papers = [], 0
    for path in paths:
        read = preflib_to_profile(str(path), as_linear_profile=False)
        papers += read.num_voters
        orders += [(count, ranking.rmap) for ranking, count in zip(*read.rankings_counts)]
    check_papers(case, papers)
    profile = profile_of(case, orders)
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


def cat(case, paths):
    papers = [paper for path in paths for paper in categories(path)]
    check_papers(case, sum(count for count, _ in papers))
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
    if case["method"] == "yes-no":
        return [totals[option] for option in sorted(totals)]
    return [option for option, _ in totals.most_common(case["seats"])]


def pb(case, paths):
    instance, profile = parse_pabulib(str(paths[0]))
    for path in paths[1:]:
        profile += parse_pabulib(str(path))[1]
    check_papers(case, len(profile))
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


def compare(folder):
    agreed, passed, failures = collections.Counter(), collections.Counter(), []
    for case in json.loads((folder / "cases.json").read_text()):
        paths = [folder / file for file in case["files"]]
        try:
            theirs = READERS[paths[0].suffix[1:]](case, paths)
        except AssertionError as problem:
            failures.append(f"{case['files']}: {problem}")
            continue
        ours = case["figures"] if case["method"] == "yes-no" else case["elected"]
        if theirs is None:
            passed[case["method"]] += 1
        elif (theirs if case["method"] == "yes-no" else sorted(theirs)) == ours:
            agreed[case["method"]] += 1
        else:
            failures.append(f"{case['files']}: they elect {sorted(theirs)}, percole {ours}")
    for method in sorted(agreed | passed):
        print(f"{method:<20} {agreed[method]:>4} exported files are counted alike, {passed[method]} only read")
    for failure in failures[:20]:
        print(f"DISAGREEMENT {failure}", file=sys.stderr)
    return not failures


if __name__ == "__main__":
    sys.exit(0 if all([compare(pathlib.Path(folder)) for folder in sys.argv[1:]]) else 1)
