//! Any split of an electorate over any tree: yes and no are summed up by country, methods count the union; where the units stand
//! and in which order they come changes nothing.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod count_support;

use std::collections::BTreeMap;

use count_support::questions::{answer, kinds, question};
use percole_voting::count::question::{Kind, Tally};
use percole_voting::decide::{
    Certificate, Condition, Counts, NodeTally, Outcome, Place, Rule, Standing, Tallies, Verdict, decide,
    ready,
};
use proptest::prelude::*;

const QUORUM_IN_EACH: &str = "format = \"percole-rule/1\"\nid = \"r\"\neffect = \"advisory\"\n\
    [majority]\nthreshold = \"2/3\"\nbase = \"roll\"\n[[quorum]]\nlevel = \"node\"\nfirst_call = \"1/3\"\nif_missed = \"out\"\n\
    [[quorum]]\nlevel = \"overall\"\nfirst_call = \"1/4\"\n[nodes]\nat_least = \"1/2\"\nthreshold = \"simple\"\n\
    [small_numbers]\nthen = \"publish\"\n";

fn rules() -> Vec<Rule> {
    let double = ready::text("franco-belgian-double-majority").unwrap();
    // For any number of countries.
    let double = double.replace("of = 2\n", "");
    [double.as_str(), QUORUM_IN_EACH].into_iter().map(|text| Rule::from_toml(text).unwrap()).collect()
}

/// A member: of which country, of which of its units (0 for none that votes apart), and what they say.
type Member = (usize, usize, Vec<u32>);

fn members() -> impl Strategy<Value = Vec<Member>> {
    let member = (0..3usize, 0..4usize, prop::collection::vec(0..60u32, 5));
    prop::collection::vec(member, 1..60)
}

fn country(at: usize) -> String {
    format!("country-{at}")
}

/// The unit that a member votes in.
fn unit((country_at, unit, _): &Member) -> String {
    match unit {
        0 => country(*country_at),
        unit => format!("{unit}-of-{country_at}"),
    }
}

/// What a member says to yes or no: a fifth do not vote.
fn said((_, _, numbers): &Member) -> Option<Counts> {
    match numbers[0] % 5 {
        0 => None,
        1 | 2 => Some(Counts::new(1, 0, 0)),
        3 => Some(Counts::new(0, 1, 0)),
        _ => Some(Counts {
            blank: u64::from(numbers[1] % 2),
            ..Counts::new(0, 0, 1 - u64::from(numbers[1] % 2))
        }),
    }
}

/// The certificate of some members.
fn certificate<'m>(members: impl Iterator<Item = &'m Member>) -> Certificate {
    let (mut roll, mut voters, mut sum) = (0, 0, Counts::default());
    for member in members {
        roll += 1;
        let Some(vote) = said(member) else { continue };
        voters += 1;
        sum.yes += vote.yes;
        sum.no += vote.no;
        sum.abstain += vote.abstain;
        sum.blank += vote.blank;
    }
    Certificate::of_members(roll, voters, [("q", sum)])
}

/// The same electorate, each unit with a certificate of its own.
fn tree(members: &[Member]) -> Tallies {
    let mut units: BTreeMap<String, usize> = members.iter().map(|member| (unit(member), member.0)).collect();
    // A country has a poll, whoever votes apart.
    for (at, _, _) in members {
        units.insert(country(*at), *at);
    }
    units.into_iter().fold(Tallies::new(["q"]), |tallies, (id, at)| {
        let tally = NodeTally::counted(certificate(members.iter().filter(|member| unit(member) == id)));
        let tally = if id == country(at) { tally } else { tally.counted_within(country(at)) };
        tallies.with(id, tally)
    })
}

/// The same electorate, one certificate a country.
fn flat(members: &[Member]) -> Tallies {
    (0..3).filter(|at| members.iter().any(|member| member.0 == *at)).fold(
        Tallies::new(["q"]),
        |tallies, at| {
            let own = members.iter().filter(|member| member.0 == at);
            tallies.with(country(at), NodeTally::counted(certificate(own)))
        },
    )
}

fn conditions(outcome: &Outcome) -> Vec<&Condition> {
    outcome.questions[0].conditions.iter().collect()
}

proptest! {
    #[test]
    fn any_tree_gives_the_sums_of_its_countries(members in members()) {
        let (tree, flat) = (tree(&members), flat(&members));
        tree.check().unwrap();
        for rule in rules() {
            let (of_tree, of_sums) = (decide(&rule, &tree), decide(&rule, &flat));
            prop_assert_eq!(of_tree.questions[0].result, of_sums.questions[0].result);
            prop_assert_eq!(conditions(&of_tree), conditions(&of_sums));
        }
    }

    /// A unit that says nothing is missed in its country and in no other one.
    #[test]
    fn who_is_missing_is_missed_where_it_belongs(members in members(), which in any::<prop::sample::Index>()) {
        let whole = tree(&members);
        let units: Vec<&String> = whole.nodes.keys().collect();
        let missing = (*which.get(&units)).clone();
        let within = whole.nodes[&missing].within.clone();
        let roll = whole.nodes[&missing].certificate.as_ref().unwrap().parts["all"].roll.record.members;
        let silent = NodeTally { within: within.clone(), ..NodeTally::silent(Some(Certificate::roll_only(roll))) };
        let without = whole.clone().with(missing.clone(), silent);
        let home = within.unwrap_or_else(|| missing.clone());
        for rule in rules() {
            let (all, less) = (decide(&rule, &whole), decide(&rule, &without));
            prop_assert_eq!(less.nodes[&missing].within.as_ref(), whole.nodes[&missing].within.as_ref());
            prop_assert!(less.nodes[&missing].standing != Standing::Counts);
            let elsewhere = |outcome: &Outcome| -> Vec<Condition> {
                let of_others = |place: &Place| matches!(place, Place::Node(id) if *id != home);
                conditions(outcome).into_iter().filter(|found| of_others(&found.place)).cloned().collect()
            };
            prop_assert_eq!(elsewhere(&all), elsewhere(&less));
        }
    }

    #[test]
    fn methods_count_the_union_of_any_tree(members in members(), seed in any::<u64>()) {
        for kind in kinds().into_iter().filter(|kind| *kind != Kind::YesNo) {
            let asked = question(kind, 5, 2);
            let answers = |id: Option<&str>| {
                let mut tally = Tally::new(&asked);
                let of = members.iter().filter(|member| id.is_none_or(|id| unit(member) == id));
                of.for_each(|member| tally.add(&asked, &answer(&asked, &member.2), 1));
                tally
            };
            let shape = tree(&members);
            let tallies = shape.nodes.iter().fold(Tallies::new(["q"]).with_method("q", kind.name()), |tallies, (id, node)| {
                let tally = answers(Some(id));
                let counts = Counts::of_method(tally.counted, tally.blank, tally.spoiled);
                let voters = tally.total();
                let certificate = Certificate::of_members(voters.max(1), voters, [("q", counts)]);
                tallies.with(id, NodeTally { within: node.within.clone(), ..NodeTally::counted(certificate) })
            });
            tallies.check().unwrap();
            let rule = rules().remove(0);
            let outcome = decide(&rule, &tallies);
            let union = outcome.questions[0].union.clone().unwrap();
            // A country in which nobody voted misses its quorum, and there is no outcome.
            if outcome.questions[0].result != Verdict::Counted {
                continue;
            }
            prop_assert_eq!(union.len(), shape.nodes.len());
            let mut order = union;
            order.sort_by_key(|id| id.bytes().fold(seed, |hash, byte| hash.rotate_left(5) ^ u64::from(byte)));
            let mut together = Tally::new(&asked);
            order.iter().for_each(|id| together.merge(&answers(Some(id))));
            let whole = answers(None);
            prop_assert_eq!(&together, &whole);
            let text = |tally: &Tally| format!("{:?}", asked.count(tally));
            prop_assert_eq!(text(&together), text(&whole));
        }
    }
}
