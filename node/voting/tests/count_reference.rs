//! Every method agrees with a slow and obvious second implementation, with named tie-breaks and with refused ties.

#![allow(clippy::unwrap_used)]

mod count_support;

use count_support::generate::{self, Random};
use count_support::reference::{self, Order, Result, Rounding};
use count_support::{named, positions};
use num_rational::BigRational;
use percole_voting::count::{
    Completion, Method, Options, Profile, TieBreak, TieBreaker, Winners, approval, choose, equal_shares,
    greedy, instant_runoff, majority_judgement, schulze, score, stv, stv_exact,
};

const PROFILES: u64 = 1_500;

fn same(ours: &Winners, theirs: &Result, profile: &Profile) {
    let tied = ours.tie.as_ref().map(|tie| positions(&tie.among).into_iter().collect());
    assert_eq!(
        (positions(&ours.elected), tied),
        (theirs.elected.clone(), theirs.tied.clone()),
        "{profile:#?}"
    );
}

/// Runs `check` on seeded profiles, with a named order and without; says how many had a tie nobody decided.
fn on_profiles(
    seed: u64,
    make: fn(&mut Random) -> Profile,
    seats_max: u64,
    check: impl Fn(&Profile, u32, &TieBreaker, Order<'_>) -> Winners,
) {
    let mut random = Random::new(seed);
    let mut open = 0;
    for _ in 0..PROFILES {
        let profile = make(&mut random);
        let seats = random.from(1, seats_max) as u32;
        let order = random.order(profile.candidates.len());
        let ties = TieBreaker::new(&named(&profile, &order), &profile).unwrap();
        let outcome = check(&profile, seats, &ties, Some(&order));
        assert_eq!(outcome.tie, None);
        let refuse = TieBreaker::new(&TieBreak::Refuse, &profile).unwrap();
        open += u64::from(check(&profile, seats, &refuse, None).tie.is_some());
    }
    assert!(open > PROFILES / 50, "only {open} of {PROFILES} profiles had an open tie");
}

#[test]
fn choosing_k_agrees() {
    on_profiles(1, generate::marks, 4, |profile, seats, ties, order| {
        let ours = choose(profile, seats, ties).unwrap();
        same(&ours.outcome, &reference::marks(profile, seats as usize, Some(seats as usize), order), profile);
        ours.outcome
    });
}

#[test]
fn approval_agrees() {
    on_profiles(2, generate::marks, 4, |profile, seats, ties, order| {
        let ours = approval(profile, seats, ties).unwrap();
        same(&ours.outcome, &reference::marks(profile, seats as usize, None, order), profile);
        ours.outcome
    });
}

#[test]
fn score_agrees() {
    on_profiles(3, generate::points, 4, |profile, seats, ties, order| {
        let ours = score(profile, seats, ties).unwrap();
        same(&ours.outcome, &reference::score(profile, seats as usize, order), profile);
        ours.outcome
    });
}

#[test]
fn majority_judgement_agrees() {
    on_profiles(4, generate::grades, 3, |profile, seats, ties, order| {
        let ours = majority_judgement(profile, seats, ties).unwrap();
        same(&ours.outcome, &reference::majority_judgement(profile, seats as usize, order), profile);
        ours.outcome
    });
}

#[test]
fn schulze_agrees() {
    on_profiles(5, generate::weak, 3, |profile, seats, ties, order| {
        let ours = schulze(profile, seats, ties).unwrap();
        same(&ours.outcome, &reference::schulze(profile, seats as usize, order), profile);
        ours.outcome
    });
}

#[test]
fn instant_runoff_agrees() {
    on_profiles(6, generate::strict, 1, |profile, _, ties, order| {
        let ours = instant_runoff(profile, ties).unwrap();
        same(&ours.outcome, &reference::instant_runoff(profile, order), profile);
        ours.outcome
    });
}

#[test]
fn stv_agrees() {
    on_profiles(7, generate::strict, 4, |profile, seats, ties, order| {
        let ours = stv(profile, seats, ties).unwrap();
        let theirs = reference::stv(profile, seats as usize, Rounding::FiveDecimals, order);
        same(&ours.outcome, &theirs, profile);
        ours.outcome
    });
}

#[test]
fn exact_stv_agrees() {
    on_profiles(8, generate::strict, 4, |profile, seats, ties, order| {
        let ours = stv_exact(profile, seats, ties).unwrap();
        let theirs = reference::stv(profile, seats as usize, Rounding::Amount, order);
        same(&ours.outcome, &theirs, profile);
        ours.outcome
    });
}

#[test]
fn votes_neither_appear_nor_disappear_in_stv() {
    let mut random = Random::new(9);
    for _ in 0..PROFILES {
        let profile = generate::strict(&mut random);
        let order = random.order(profile.candidates.len());
        let ties = TieBreaker::new(&named(&profile, &order), &profile).unwrap();
        let seats = random.from(1, 4) as u32;
        for count in [stv(&profile, seats, &ties).unwrap(), stv_exact(&profile, seats, &ties).unwrap()] {
            for stage in &count.stages {
                let votes: BigRational = stage.tallies.iter().map(|tally| tally.votes.0.clone()).sum();
                let all = votes + &stage.non_transferable.0 + &stage.lost.0;
                assert_eq!(all, BigRational::from_integer(count.papers.counted.into()));
            }
        }
    }
}

#[test]
fn greedy_agrees() {
    let mut random = Random::new(10);
    for _ in 0..PROFILES {
        let profile = generate::budget(&mut random);
        let order = random.order(profile.candidates.len());
        let ties = TieBreaker::new(&named(&profile, &order), &profile).unwrap();
        let ours = greedy(&profile, &ties).unwrap();
        let theirs = reference::greedy_from(&profile, Vec::new(), &order);
        assert_eq!(positions(&ours.outcome.elected), theirs, "{profile:#?}");
    }
}

#[test]
fn equal_shares_agree() {
    on_profiles(11, generate::budget, 1, |profile, _, ties, order| {
        let ours = equal_shares(profile, Completion::None, None, ties).unwrap();
        same(
            &ours.outcome,
            &reference::equal_shares_run(profile, &reference::share(profile), order),
            profile,
        );
        ours.outcome
    });
}

#[test]
fn equal_shares_of_cumulative_votes_agree() {
    on_profiles(14, generate::cumulative_budget, 1, |profile, _, ties, order| {
        let ours = equal_shares(profile, Completion::None, None, ties).unwrap();
        same(
            &ours.outcome,
            &reference::equal_shares_run(profile, &reference::share(profile), order),
            profile,
        );
        ours.outcome
    });
}

#[test]
fn equal_shares_with_completions_agree() {
    let mut random = Random::new(12);
    for number in 0..PROFILES {
        let make = if number % 2 == 0 { generate::budget } else { generate::cumulative_budget };
        let profile = make(&mut random);
        let order = random.order(profile.candidates.len());
        let ties = TieBreaker::new(&named(&profile, &order), &profile).unwrap();
        let ours = equal_shares(&profile, Completion::Add1, None, &ties).unwrap();
        let budget = profile.budget.as_ref().unwrap();
        let whole = budget.costs.iter().chain([&budget.limit]).all(|amount| amount.0.is_integer());
        let unit = BigRational::new(1.into(), if whole { 1 } else { 100 }.into());
        assert_eq!(ours.money_unit.0, unit);
        let theirs = reference::add_one(&profile, &unit, &order);
        assert_eq!(positions(&ours.outcome.elected), theirs, "{profile:#?}");
        let ours = equal_shares(&profile, Completion::Add1Greedy, None, &ties).unwrap();
        let theirs = reference::greedy_from(&profile, theirs, &order);
        assert_eq!(positions(&ours.outcome.elected), theirs, "{profile:#?}");
    }
}

/// The order of the ballots, and of the candidates, never decides anything.
#[test]
fn the_order_of_the_input_does_not_matter() {
    use percole_voting::count::{Ballots, CandidateIndex, count};
    let mut random = Random::new(13);
    for _ in 0..300 {
        let profile = generate::strict(&mut random);
        let candidates = profile.candidates.len();
        let options = Options {
            seats: Some(1),
            tie_break: TieBreak::Drawn { seed: random.from(0, 99).to_string() },
            ..Options::default()
        };
        let place = random.order(candidates);
        let mut turned = profile.clone();
        for (old, new) in place.iter().enumerate() {
            turned.candidates[*new] = profile.candidates[old].clone();
        }
        let Ballots::Ranked(ballots) = &mut turned.ballots else { panic!("ranked") };
        ballots.reverse();
        let turn = |candidate: &CandidateIndex| CandidateIndex(place[candidate.position()] as u32);
        for ballot in ballots {
            let turned = ballot.ranks.iter().map(|rank| rank.iter().map(turn).collect::<Vec<_>>());
            ballot.ranks = turned.collect();
        }
        for method in [Method::Schulze, Method::InstantRunoff, Method::Stv, Method::StvExact] {
            let elected = |profile| count(method, profile, &options).unwrap().elected;
            assert_eq!(elected(&profile), elected(&turned), "{method}: {profile:#?}");
        }
    }
}
