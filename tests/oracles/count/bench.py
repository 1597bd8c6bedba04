"""Measures pref-voting, votelib and pabutools on the files of the benchmark `counting` of percole-voting.

Usage: bench.py FOLDER SECONDS. FOLDER holds stv.blt, shares.pb and ours.json (`counting -- --write FOLDER`). Only the
count is measured, not the reading: the best of several runs, or the only one where a run takes long. A run that takes
more than SECONDS is stopped.
"""

import json
import multiprocessing
import pathlib
import queue
import sys
import time

import compare
from compare import Budget, Case, Cost_Sat, NamedLot, proportional_methods

RUNS = 5
# One run is enough when it takes this many seconds.
LONG = 5


def ranked_case(path):
    """A BLT file as this benchmark writes it: complete rankings, one paper a line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    candidates, seats = map(int, lines[0].split())
    papers = [list(map(int, line.split())) for line in lines[1 : lines.index("0")]]
    return case(candidates, seats, [[count, [[c - 1] for c in ranks]] for count, *ranks, _ in papers])


def budget_case(path):
    """A Pabulib file as this benchmark writes it."""
    sections, lines = {}, None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line in ("META", "PROJECTS", "VOTES"):
            lines = sections[line] = []
        else:
            lines.append(line.split(";"))
    costs = dict(sections["PROJECTS"][1:])
    place = {project: number for number, project in enumerate(costs)}
    votes = [[1, [place[project] for project in marks.split(",")]] for _, marks in sections["VOTES"][1:]]
    limit = dict(sections["META"][1:])["budget"]
    return case(len(costs), 1, votes, budget={"limit": limit, "costs": list(costs.values())})


def case(candidates, seats, ballots, **more):
    """For the classes of compare.py; ties go to whoever comes first in the file."""
    order = list(range(candidates))
    known = {"set": "bench", "name": "bench", "elected": [], "refuse": {"elected": [], "tied": []}, "detail": {}}
    return Case({**known, "candidates": candidates, "seats": seats, "order": order, "ballots": ballots, **more})


def stv_pref_voting(folder):
    papers = ranked_case(folder / "stv.blt")
    profile = papers.with_ties()
    count = lambda: proportional_methods.stv_scottish(profile, num_seats=papers.seats, rng=NamedLot(papers))
    return count, lambda elected: [f"C{c + 1:03}" for c in elected]


def stv_exact_votelib(folder):
    papers = ranked_case(folder / "stv.blt")
    votes = {ranking: compare.Fraction(count) for ranking, count in papers.votelib_rankings().items()}
    method = compare.TransferableVoteSelector(retainer=compare.Plurality())
    return lambda: method.evaluate(votes, papers.seats), lambda elected: [f"C{c + 1:03}" for c in elected]


def equal_shares_pabutools(folder, **more):
    budget = Budget(budget_case(folder / "shares.pb"))
    count = lambda: compare.method_of_equal_shares(budget.instance, budget.profile, **budget.parameters(**more))
    return count, project_names


def equal_shares_add1_pabutools(folder):
    return equal_shares_pabutools(folder, voter_budget_increment=1)


def equal_shares_add1_greedy_pabutools(folder):
    budget = Budget(budget_case(folder / "shares.pb"))
    rules = [compare.method_of_equal_shares, compare.greedy_utilitarian_welfare]
    parameters = [budget.parameters(voter_budget_increment=1), budget.parameters()]
    count = lambda: compare.completion_by_rule_combination(budget.instance, budget.profile, rules, parameters)
    return count, project_names


def project_names(funded):
    return [f"P{int(project.name) + 1:03}" for project in funded]


MEASURED = {
    "stv": ("pref-voting", stv_pref_voting),
    "stv-exact": ("votelib", stv_exact_votelib),
    "equal-shares": ("pabutools", equal_shares_pabutools),
    "equal-shares-add1": ("pabutools", equal_shares_add1_pabutools),
    "equal-shares-add1-greedy": ("pabutools", equal_shares_add1_greedy_pabutools),
}


def measure(name, folder, results):
    """Runs in a process of its own, which can be stopped; puts milliseconds and winners, or why there are none."""
    try:
        results.put(timed(name, folder, results))
    except Exception as error:  # a package may refuse a tie
        results.put((None, f"refused: {error!r}"))


def timed(name, folder, results):
    count, winners = MEASURED[name][1](folder)
    results.put("ready")
    times = []
    while len(times) < RUNS and sum(times) < LONG:
        start = time.perf_counter()
        result = count()
        times.append(time.perf_counter() - start)
    return min(times) * 1000, winners(result)


def measured(name, folder, seconds):
    """Milliseconds and winners; no milliseconds when it takes too long or refuses."""
    results = multiprocessing.Queue()
    process = multiprocessing.Process(target=measure, args=(name, folder, results))
    process.start()
    try:
        # What is prepared before the count has as long again.
        first = results.get(timeout=seconds)
        return results.get(timeout=seconds) if first == "ready" else first
    except queue.Empty:
        return None, f"> {seconds} s"
    finally:
        process.kill()
        process.join()


def main(folder, seconds):
    ours = json.loads((folder / "ours.json").read_text())
    print(f"{'count':<26} {'percole':>12} {'package':<14} {'its time':>14} {'ratio':>8}  same winners")
    differ = False
    for name, (package, _) in MEASURED.items():
        own = ours[name]["ms"]
        took, winners = measured(name, folder, seconds)
        if took is None:
            print(f"{name:<26} {own:>9.1f} ms {package:<14} {winners:>14}", flush=True)
            continue
        same = sorted(winners) == sorted(ours[name]["elected"])
        differ = differ or not same
        print(f"{name:<26} {own:>9.1f} ms {package:<14} {took:>11.1f} ms {took / own:>8.0f}  {'yes' if same else 'NO'}", flush=True)
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), int(sys.argv[2])))
