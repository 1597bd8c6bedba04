//! Writes seeded random profiles and our results for the comparison with independent packages
//! (`tests/oracles/count/run`), to the file that `PERCOLE_COUNT_ORACLE` names; without it, checks that the profiles are
//! enough and have ties.

#![allow(clippy::unwrap_used)]

mod count_support;

use count_support::generate::{self, Random};
use count_support::real::elections;
use count_support::{named, positions};
use percole_voting::count::{
    Amount, Ballots, Completion, CountReport, Method, Options, Profile, StageAction, TieBreak, Working, count,
};
use serde_json::{Value, json};

/// Random profiles per method and completion.
const PROFILES: u64 = 1_400;

struct Set {
    name: &'static str,
    method: Method,
    completion: Completion,
    make: fn(&mut Random) -> Profile,
    seats_max: u64,
}

fn sets() -> Vec<Set> {
    let set =
        |name, method, make, seats_max| Set { name, method, completion: Completion::None, make, seats_max };
    let shares =
        |name, completion, make| Set { name, method: Method::EqualShares, completion, make, seats_max: 1 };
    vec![
        set("choose", Method::Choose, generate::marks as fn(&mut Random) -> Profile, 3),
        set("approval", Method::Approval, generate::marks, 3),
        set("score", Method::Score, generate::points, 3),
        set("majority-judgement", Method::MajorityJudgement, generate::grades, 1),
        set("schulze", Method::Schulze, generate::weak, 1),
        set("instant-runoff", Method::InstantRunoff, generate::strict, 1),
        set("stv", Method::Stv, generate::strict, 4),
        set("stv-large", Method::Stv, generate::large_strict, 4),
        set("stv-exact", Method::StvExact, generate::large_strict, 4),
        set("greedy", Method::Greedy, generate::budget, 1),
        shares("equal-shares", Completion::None, generate::budget as fn(&mut Random) -> Profile),
        shares("equal-shares-add1", Completion::Add1, generate::budget),
        shares("equal-shares-add1-greedy", Completion::Add1Greedy, generate::budget),
        shares("equal-shares-points", Completion::None, generate::cumulative_budget),
        shares("equal-shares-points-add1", Completion::Add1, generate::cumulative_budget),
    ]
}

/// Mostly fewer places than candidates.
fn places(random: &mut Random, set: &Set, profile: &Profile) -> u32 {
    let most = if random.one_in(20) { set.seats_max } else { profile.candidates.len() as u64 - 1 };
    random.from(1, most.min(set.seats_max)) as u32
}

#[test]
fn profiles_for_the_comparison_have_ties() {
    let mut cases = Vec::new();
    for (number, set) in sets().iter().enumerate() {
        let mut random = Random::new(1_000 + number as u64);
        let mut open = 0;
        for _ in 0..PROFILES {
            let profile = (set.make)(&mut random);
            let seats = places(&mut random, set, &profile);
            let order = random.order(profile.candidates.len());
            let case = case(set, set.name, &profile, seats, &order);
            open += u64::from(case["refuse"]["tied"] != json!([]));
            cases.push(case);
        }
        assert!(open >= PROFILES / 50, "{}: only {open} of {PROFILES} profiles have an open tie", set.name);
    }
    cases.extend(real_cases());
    if let Some(path) = std::env::var_os("PERCOLE_COUNT_ORACLE") {
        std::fs::write(path, serde_json::to_string(&cases).unwrap()).unwrap();
    }
}

fn real_cases() -> Vec<Value> {
    let mut cases = Vec::new();
    for election in elections() {
        for set in sets() {
            let ranked = matches!(
                set.method,
                Method::Schulze | Method::InstantRunoff | Method::Stv | Method::StvExact
            );
            let one = matches!(set.method, Method::Schulze | Method::InstantRunoff);
            if ranked && (!one || election.seats == 1) {
                let order: Vec<usize> = (0..election.profile.candidates.len()).collect();
                cases.push(case(&set, &election.name, &election.profile, election.seats, &order));
            }
        }
    }
    cases
}

fn case(set: &Set, name: &str, profile: &Profile, seats: u32, order: &[usize]) -> Value {
    let counted = |tie_break: TieBreak| -> CountReport {
        let seats = (!set.method.is_for_budgets()).then_some(seats);
        let options = Options { seats, tie_break, completion: set.completion, ..Options::default() };
        count(set.method, profile, &options).unwrap()
    };
    let (decided, refused) = (counted(named(profile, order)), counted(TieBreak::Refuse));
    let outcome = refused.working.outcome();
    let tied: Vec<usize> = outcome.tie.iter().flat_map(|tie| positions(&tie.among)).collect();
    json!({
        "set": set.name,
        "name": name,
        "candidates": profile.candidates.len(),
        "seats": seats,
        "order": order,
        "ballots": ballots(profile),
        "budget": profile.budget.as_ref().map(|b| json!({ "limit": b.limit, "costs": b.costs })),
        "elected": positions(&decided.working.outcome().elected),
        "refuse": { "elected": positions(&outcome.elected), "tied": tied },
        "detail": detail(&decided),
    })
}

fn ballots(profile: &Profile) -> Value {
    match &profile.ballots {
        Ballots::Ranked(list) => list.iter().map(|b| json!([b.papers, b.ranks])).collect(),
        Ballots::Marked(list) => list.iter().map(|b| json!([b.papers, b.marks])).collect(),
        Ballots::Scored(list) => list.iter().map(|b| json!([b.papers, b.points])).collect(),
        Ballots::Graded { grades, ballots } => {
            let filled = |b: &percole_voting::count::GradedBallot| -> Vec<u32> {
                b.grades.iter().map(|grade| grade.unwrap_or(grades.len() as u32 - 1)).collect()
            };
            ballots.iter().map(|b| json!([b.papers, filled(b)])).collect()
        }
    }
}

/// What a package can confirm beside the winners.
fn detail(report: &CountReport) -> Value {
    match &report.working {
        Working::Totals(count) => count.totals.iter().map(|t| json!([t.candidate, t.total])).collect(),
        Working::MajorityJudgement(count) => {
            count.merits.iter().map(|m| json!([m.candidate, m.majority_grade])).collect()
        }
        Working::Schulze(count) => json!({ "preferred": count.preferred, "tiers": count.tiers }),
        Working::Stv(count) => count.stages.iter().map(|stage| stv_stage(stage, count.quota)).collect(),
        Working::EqualShares(count) => json!({ "unit": count.money_unit, "spent": count.spent }),
        Working::InstantRunoff(_) | Working::Greedy(_) => Value::Null,
    }
}

/// Whose surplus a stage transfers, whom it elects, and whose votes are above the quota at its end.
fn stv_stage(stage: &percole_voting::count::StvStage, quota: u64) -> Value {
    let surplus = match &stage.action {
        StageAction::Surplus { candidate, .. } => Some(*candidate),
        StageAction::FirstPreferences | StageAction::Exclusion { .. } => None,
    };
    let quota = Amount::whole(quota);
    let above = stage.tallies.iter().filter(|tally| tally.votes > quota).map(|tally| tally.candidate);
    json!({ "surplus": surplus, "elected": stage.elected, "above": above.collect::<Vec<_>>() })
}
