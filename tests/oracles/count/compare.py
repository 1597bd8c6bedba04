"""Compares percole's counts with independent packages: pref-voting, votelib and pabutools.

Usage: compare.py FILE.json, the file that the test `count_oracle` of percole-voting writes. Exits 1 on a disagreement.

A case that a package counts by another definition, or wrongly, is left out of the comparison with that package. Each
class of such cases is recognised from the case itself, has a reason below, and has an upper limit on its share, so that
a class which swallows real disagreements fails. `node/voting/tests/count_reference.rs` covers all of them with a
second implementation.
"""

import collections
import contextlib
import itertools
import json
import linecache
import sys
import warnings
from fractions import Fraction

warnings.filterwarnings("ignore")

import pabutools.fractions
from pabutools.election import (
    Additive_Cardinal_Sat,
    ApprovalBallot,
    ApprovalProfile,
    Cost_Sat,
    CumulativeBallot,
    CumulativeProfile,
    Instance,
    Project,
)
from pabutools.rules import completion_by_rule_combination, greedy_utilitarian_welfare, method_of_equal_shares
from pabutools.tiebreaking import TieBreakingRule
from pref_voting import proportional_methods
from pref_voting.grade_methods import approval, majority_judgement, score_voting
from pref_voting.grade_profiles import GradeProfile
from pref_voting.iterative_methods import instant_runoff
from pref_voting.margin_based_methods import beat_path
from pref_voting.profiles_with_ties import ProfileWithTies
from pref_voting.rankings import Ranking
from votelib.convert import ApprovalToSimpleVotes, RankedToCondorcetVotes, ScoreToSimpleVotes
from votelib.evaluate.cardinal import MajorityJudgment
from votelib.evaluate.condorcet import Schulze
from votelib.evaluate.core import Plurality, Tie, VotingSystemError, get_n_best
from votelib.evaluate.sequential import TransferableVoteSelector

# Why a class of cases is left out, and the largest share of a set that it may be. The first two classes are refusals of
# the package; a case of any other class is left out only if the package's answer differs.
LEFT_OUT = {
    ("pref_voting", "several places"): ("the method of pref-voting fills one", 0.75),
    ("votelib", "a tie has to be decided"): (
        "votelib refuses a tie in an elimination or for the last place instead of asking a tie-break",
        0.35,
    ),
    ("votelib", "all medians are equal"): ("votelib refuses when no removal separates the candidates", 0.12),
    ("votelib", "places for all"): ("votelib ends in an error when there are more places than candidates", 0.03),
    ("votelib", "a candidate is on no paper"): ("votelib knows only the candidates that papers name", 0.15),
    ("votelib", "several are unbeaten"): (
        "votelib ranks by the number of path victories, which drops some of several unbeaten candidates; "
        "pref-voting confirms the sets",
        0.20,
    ),
    ("votelib", "elected between two surpluses"): (
        "votelib transfers all surpluses at once; by the rules the largest goes first, and whoever it elects "
        "receives nothing from the next",
        0.01,
    ),
    ("votelib", "keeps who is behind"): (
        "votelib goes on comparing candidates who had a lower median at an earlier removal, and can elect one",
        0.02,
    ),
    ("pref_voting", "equal gauges"): (
        "pref-voting stops at the majority gauge (the larger of the shares above and below the median); where that "
        "leaves several, ours must be among them",
        0.08,
    ),
}


class LeaveOut(Exception):
    """A case belongs to a class of LEFT_OUT."""


class Case:
    def __init__(self, data):
        self.data = data
        self.set = data["set"]
        self.name = data["name"]
        self.n = data["candidates"]
        self.seats = data["seats"]
        self.order = data["order"]
        self.ballots = data["ballots"]
        self.elected = data["elected"]
        self.certain = set(data["refuse"]["elected"])
        self.tied = set(data["refuse"]["tied"])
        self.detail = data["detail"]
        self.place = {candidate: place for place, candidate in enumerate(self.order)}

    def rankings(self):
        """Papers with their ranks; blank papers are left out, as no method counts them."""
        return [(papers, ranks) for papers, ranks in self.ballots if ranks and papers]

    def with_ties(self):
        rankings = [
            Ranking({c: place for place, rank in enumerate(ranks) for c in rank}) for _, ranks in self.rankings()
        ]
        counts = [papers for papers, _ in self.rankings()]
        profile = ProfileWithTies(rankings, rcounts=counts, candidates=list(range(self.n)))
        profile.use_extended_strict_preference()
        return profile

    def votelib_rankings(self):
        votes = collections.Counter()
        for papers, ranks in self.rankings():
            votes[tuple(rank[0] if len(rank) == 1 else frozenset(rank) for rank in ranks)] += papers
        return dict(votes)

    def leaves_somebody_out(self):
        """Whether a candidate is on no paper at all."""
        return len({c for _, ranks in self.rankings() for rank in ranks for c in rank}) < self.n

    def single_papers(self):
        return [content for papers, content in self.ballots for _ in range(papers)]


def expect(case, what, theirs, ours):
    if theirs != ours:
        raise AssertionError(f"{what}: they say {theirs}, percole {ours}")


def expect_best(case, best):
    """Compares votelib's list of winners, which ends in `Tie` objects where places are tied."""
    certain = {c for c in best if not isinstance(c, Tie)}
    tied = set().union(*(c for c in best if isinstance(c, Tie)))
    expect(case, "certain winners", certain, case.certain)
    expect(case, "tied", tied, case.tied)
    expect(case, "winners", case.certain <= set(case.elected) <= case.certain | case.tied, True)


def expect_winners(case, winners):
    """Compares the set of all who can win a single place."""
    expect(case, "who can win", set(winners), case.certain | case.tied)


# --- methods that add up ---------------------------------------------------------------------------------------------


def marks_of(case):
    """Papers with marks; spoiled ones, with more marks than places, are rejected before any count."""
    limit = case.seats if case.set == "choose" else case.n
    return [(papers, marks) for papers, marks in case.ballots if len(marks) <= limit]


def marks_votelib(case):
    votes = collections.Counter()
    for papers, marks in marks_of(case):
        votes[frozenset(marks)] += papers
    totals = dict(ApprovalToSimpleVotes().convert(votes))
    for candidate in range(case.n):
        totals.setdefault(candidate, 0)
    expect(case, "totals", {c: str(total) for c, total in totals.items()}, dict(case.detail))
    expect_best(case, Plurality().evaluate(totals, case.seats))


def marks_pref_voting(case):
    if case.seats > 1:
        raise LeaveOut("several places")
    papers = marks_of(case)
    profile = GradeProfile(
        [{c: 1 for c in marks} for _, marks in papers],
        [0, 1],
        gcounts=[count for count, _ in papers],
        candidates=list(range(case.n)),
    )
    expect_winners(case, approval(profile))


def points_votelib(case):
    votes = collections.Counter()
    for papers, points in case.ballots:
        votes[frozenset((c, Fraction(number)) for c, number in points)] += papers
    totals = dict(ScoreToSimpleVotes("sum", unscored_value=0).convert(votes))
    for candidate in range(case.n):
        totals.setdefault(candidate, 0)
    expect(case, "totals", totals, {c: Fraction(total) for c, total in case.detail})
    expect_best(case, get_n_best(totals, case.seats))


def points_pref_voting(case):
    if case.seats > 1:
        raise LeaveOut("several places")
    grades = [{c: int(2 * Fraction(number)) for c, number in points} for points in case.single_papers()]
    profile = GradeProfile(grades, list(range(-4, 11)), candidates=list(range(case.n)))
    expect_winners(case, score_voting(profile, evaluation_method="sum", ungraded_score=0))


# --- majority judgement ----------------------------------------------------------------------------------------------


def majority_judgement_pref_voting(case):
    grades = [{c: -grade for c, grade in enumerate(paper)} for paper in case.single_papers()]
    worst = max((max(paper) for paper in case.single_papers()), default=0)
    profile = GradeProfile(grades, list(range(-worst, 1)), candidates=list(range(case.n)))
    medians = {c: -profile.median(c) for c in range(case.n)}
    expect(case, "medians", medians, dict(case.detail))
    winners = set(majority_judgement(profile))
    expect(case, "among the winners", case.certain | case.tied <= winners, True)
    if len(winners) > 1 and winners != case.certain | case.tied:
        raise LeaveOut("equal gauges")
    expect_winners(case, winners)


def majority_judgement_votelib(case):
    votes = collections.Counter()
    for papers, grades in case.ballots:
        votes[frozenset((c, -grade) for c, grade in enumerate(grades))] += papers
    try:
        best = MajorityJudgment().evaluate(votes, 1)
    except VotingSystemError:
        if case.tied:
            raise LeaveOut("all medians are equal") from None
        best = []
    with contextlib.suppress(AssertionError):
        return expect_best(case, best)
    if keeps_who_is_behind(case):
        raise LeaveOut("keeps who is behind")
    expect_best(case, best)


def keeps_who_is_behind(case):
    """Whether removing medians one at a time leaves several in front while another has fallen behind them."""
    grades = [sorted((-paper[c] for paper in case.single_papers())) for c in range(case.n)]
    median = lambda c: grades[c][(len(grades[c]) - 1) // 2]
    front = together = [c for c in range(case.n) if median(c) == max(map(median, range(case.n)))]
    while grades[0] and len(front) > 1:
        if len(front) < len(together):
            return True
        for c in together:
            grades[c].remove(median(c))
        if grades[together[0]]:
            front = [c for c in front if median(c) == max(map(median, front))]
    return False


# --- ranked methods --------------------------------------------------------------------------------------------------


def schulze_pref_voting(case):
    if not case.rankings():
        return expect_winners(case, range(case.n))
    profile = case.with_ties()
    preferred = [[int(profile.support(a, b)) for b in range(case.n)] for a in range(case.n)]
    expect(case, "pairwise matrix", preferred, case.detail["preferred"])
    expect_winners(case, beat_path(profile, strength_function=profile.support))


def schulze_votelib(case):
    best = Schulze().evaluate(RankedToCondorcetVotes().convert(case.votelib_rankings()), 1)
    with contextlib.suppress(AssertionError):
        return expect_best(case, best)
    if case.leaves_somebody_out():
        raise LeaveOut("a candidate is on no paper")
    if len(case.detail["tiers"][0]) > 1:
        raise LeaveOut("several are unbeaten")
    expect_best(case, best)


def instant_runoff_pref_voting(case):
    if not case.rankings():
        return expect(case, "winner", case.order[0], case.elected[0])
    winners = instant_runoff(case.with_ties(), tie_breaker=case.order[::-1])
    expect(case, "winner", winners, case.elected)


def transferable_votelib(case):
    # votelib's own choice of who stays counts the pile of exhausted papers as a candidate, so it is given Plurality.
    method = TransferableVoteSelector(retainer=Plurality())
    votes = {ranking: Fraction(papers) for ranking, papers in case.votelib_rankings().items()}
    if case.tied:
        raise LeaveOut("a tie has to be decided")
    if case.seats > case.n:
        raise LeaveOut("places for all")
    try:
        elected = method.evaluate(votes, case.seats)
    except (NotImplementedError, VotingSystemError):
        # A tie among candidates that percole decides by an earlier stage, or that votelib alone has.
        unknown = case.leaves_somebody_out()
        raise LeaveOut("a candidate is on no paper" if unknown else "a tie has to be decided") from None
    if set(elected) != set(case.elected) and case.leaves_somebody_out():
        raise LeaveOut("a candidate is on no paper")
    return elected


def instant_runoff_votelib(case):
    expect(case, "winner", transferable_votelib(case), case.elected)


class NamedLot:
    """Stands in for chance in pref-voting: the first of the named order, or the last when somebody is excluded.

    pref-voting draws among all who are tied now, also when earlier stages put some of them aside without leaving only
    one; rules 49(2) and 51(2)(a) leave the draw to the others, so those are put aside here.
    """

    def __init__(self, case):
        self.case = case

    def choice(self, tied):
        frame = sys._getframe(1)
        line = linecache.getline(frame.f_code.co_filename, frame.f_lineno)
        excluding = "elim =" in line
        for votes in reversed(frame.f_locals["history"]):
            wanted = (min if excluding else max)(votes.get(c, 0.0) for c in tied)
            tied = [c for c in tied if abs(votes.get(c, 0.0) - wanted) <= proportional_methods.EPS]
        return (max if excluding else min)(tied, key=self.case.place.get)


def stv_pref_voting(case):
    if not case.rankings():
        return
    elected = proportional_methods.stv_scottish(case.with_ties(), num_seats=case.seats, rng=NamedLot(case))
    expect(case, "elected", set(elected), set(case.elected))


def stv_exact_votelib(case):
    elected = transferable_votelib(case)
    for before, stage in itertools.pairwise(case.detail):
        if len(before["above"]) > 1 and stage["elected"] and set(elected) != set(case.elected):
            raise LeaveOut("elected between two surpluses")
    expect(case, "elected", set(elected), set(case.elected))


# --- budgets ---------------------------------------------------------------------------------------------------------


class Budget:
    """The case for pabutools, with ties decided by votes, then cost, then the named order."""

    def __init__(self, case):
        number = lambda text: pabutools.fractions.str_as_frac(text)
        self.case = case
        self.costs = [number(cost) for cost in case.data["budget"]["costs"]]
        projects = [Project(str(p), cost) for p, cost in enumerate(self.costs)]
        self.instance = Instance(projects, budget_limit=number(case.data["budget"]["limit"]))
        papers = case.single_papers()
        self.points = case.set.startswith("equal-shares-points")
        if self.points:
            given = [{p: number(points) for p, points in paper} for paper in papers]
            ballots = [CumulativeBallot({projects[p]: points for p, points in paper.items()}) for paper in given]
            self.profile = CumulativeProfile(ballots)
        else:
            given = [{p: 1 for p in marks} for marks in papers]
            self.profile = ApprovalProfile([ApprovalBallot(projects[p] for p in marks) for marks in papers])
        self.votes = [sum(paper.get(p, 0) for paper in given) for p in range(case.n)]
        self.ties = TieBreakingRule(lambda _instance, _profile, project: self.key(int(project.name)))

    def key(self, project):
        return (-self.votes[project], self.costs[project], self.case.place[project])

    def expect(self, allocation):
        """Compares funded projects; pabutools also funds what nobody voted for, once all others have had their turn."""
        funded = [int(project.name) for project in allocation]
        expect(self.case, "funded", sorted(p for p in funded if self.votes[p]), sorted(self.case.elected))

    def parameters(self, **more):
        # What a project is worth: to who marks it its cost, in a cumulative vote the points.
        worth = Additive_Cardinal_Sat if self.points else Cost_Sat
        return {"sat_class": worth, "tie_breaking": self.ties, **more}


def greedy_pabutools(case):
    budget = Budget(case)
    budget.expect(greedy_utilitarian_welfare(budget.instance, budget.profile, **budget.parameters()))


def equal_shares_pabutools(case):
    budget = Budget(case)
    unit = pabutools.fractions.str_as_frac(case.detail["unit"])
    plain = case.set in ("equal-shares", "equal-shares-points")
    more = {} if plain else {"voter_budget_increment": unit}
    shares = budget.parameters(**more)
    if case.set == "equal-shares-add1-greedy":
        rules = [method_of_equal_shares, greedy_utilitarian_welfare]
        parameters = [shares, budget.parameters()]
        allocation = completion_by_rule_combination(budget.instance, budget.profile, rules, parameters)
    else:
        allocation = method_of_equal_shares(budget.instance, budget.profile, **shares)
    budget.expect(allocation)


# --- all together ----------------------------------------------------------------------------------------------------

CHECKS = {
    "choose": {"votelib": marks_votelib, "pref_voting": marks_pref_voting},
    "approval": {"votelib": marks_votelib, "pref_voting": marks_pref_voting},
    "score": {"votelib": points_votelib, "pref_voting": points_pref_voting},
    "majority-judgement": {
        "pref_voting": majority_judgement_pref_voting,
        "votelib": majority_judgement_votelib,
    },
    "schulze": {"pref_voting": schulze_pref_voting, "votelib": schulze_votelib},
    "instant-runoff": {"pref_voting": instant_runoff_pref_voting, "votelib": instant_runoff_votelib},
    "stv": {"pref_voting": stv_pref_voting},
    "stv-large": {"pref_voting": stv_pref_voting},
    "stv-exact": {"votelib": stv_exact_votelib},
    "greedy": {"pabutools": greedy_pabutools},
    "equal-shares": {"pabutools": equal_shares_pabutools},
    "equal-shares-add1": {"pabutools": equal_shares_pabutools},
    "equal-shares-add1-greedy": {"pabutools": equal_shares_pabutools},
    "equal-shares-points": {"pabutools": equal_shares_pabutools},
    "equal-shares-points-add1": {"pabutools": equal_shares_pabutools},
}


def main(path):
    with open(path, encoding="utf-8") as file:
        cases = [Case(data) for data in json.load(file)]
    sizes = collections.Counter(case.set for case in cases)
    agreed, left_out, failures = collections.Counter(), collections.Counter(), []
    for case in cases:
        for package, check in CHECKS[case.set].items():
            try:
                check(case)
                agreed[case.set, package] += 1
            except LeaveOut as reason:
                left_out[case.set, package, str(reason)] += 1
            except AssertionError as problem:
                failures.append(f"{case.set}, {package}, {case.name}: {problem}\n    {json.dumps(case.data)}")
    for (name, package), count in sorted(agreed.items()):
        print(f"{name:<26} {package:<12} {count:>5} of {sizes[name]} agree")
        for (other, of, reason), number in sorted(left_out.items()):
            if (other, of) == (name, package):
                why, share = LEFT_OUT[package, reason]
                print(f"{'':<26} left out {number}: {reason}: {why}")
                if number > share * sizes[name]:
                    failures.append(f"{name}, {package}: {number} cases are left out as {reason!r}, too many")
    for failure in failures[:20]:
        print(f"DISAGREEMENT {failure}", file=sys.stderr)
    print(f"{sum(agreed.values())} comparisons agree, {sum(left_out.values())} left out, {len(failures)} disagree")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
