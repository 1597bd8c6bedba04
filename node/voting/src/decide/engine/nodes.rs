//! A majority over nodes: which nodes approve, and whether there are enough.

use crate::decide::exact::Exact;
use crate::decide::outcome::*;
use crate::decide::rule::{MajorityRule, NodesNeeded, NodesRule, SmallTreatment};
use crate::decide::tallies::LocalCondition;

use super::figures::{BallotBox, CollegeVotes};
use super::majority;
use super::standing::{Country, Seat};
use super::votes::Votes;
use super::weigh::{self, Union};
use super::{Missed, Sitting};

/// The conditions of a majority over nodes; none when the rule has no such majority.
pub(super) fn all<'a>(
    sitting: Sitting<'a>,
    boxes: &[Option<BallotBox<'a>>],
    missed: &Missed<'a>,
) -> Vec<Condition> {
    let Some(rule) = &sitting.terms.nodes else { return Vec::new() };
    let is_within = |country: &&Country<'a>| !sitting.seats_within(country).is_empty();
    let within: Vec<&'a Country<'a>> = sitting.countries.iter().filter(is_within).collect();
    let mut conditions = Vec::with_capacity(within.len() + 1);
    let mut approving = 0u64;
    for group in groups(sitting, &within, boxes) {
        let countries: Vec<&'a Country<'a>> = group.iter().map(|index| within[*index]).collect();
        let approving_here = node(sitting, rule, &countries, boxes, &mut conditions);
        let kept = |country: &&&Country<'a>| {
            country.seats.iter().all(|index| !missed.not_approving.contains(sitting.seats[*index].id))
        };
        approving += u64::try_from(approving_here.iter().filter(kept).count()).unwrap_or(u64::MAX);
    }
    conditions.push(enough(rule, approving, within.len()));
    conditions
}

/// The votes of some countries together.
fn votes<'a>(
    sitting: Sitting<'a>,
    countries: &[&Country<'a>],
    boxes: &[Option<BallotBox<'a>>],
) -> BallotBox<'a> {
    let indexes = countries.iter().flat_map(|country| &country.seats);
    majority::sum(sitting, indexes.map(|index| (&sitting.seats[*index], &boxes[*index])))
}

/// The majority of one node (or of nodes merged), and what each adds for itself. Returns the nodes that reach both.
fn node<'a>(
    sitting: Sitting<'a>,
    rule: &NodesRule,
    countries: &[&'a Country<'a>],
    boxes: &[Option<BallotBox<'a>>],
    conditions: &mut Vec<Condition>,
) -> Vec<&'a Country<'a>> {
    let seats: Vec<&Seat<'a>> = countries.iter().flat_map(|country| sitting.seats_within(country)).collect();
    let counting = seats.iter().any(|seat| seat.counts());
    let merged;
    let votes = match countries {
        // The usual case needs no sum.
        [Country { seats, .. }] if seats.len() == 1 => {
            boxes[seats[0]].as_ref().map_or(Ok(&[][..]), |own| own.as_deref())
        }
        _ => {
            merged = votes(sitting, countries, boxes);
            merged.as_deref()
        }
    };
    let small = match votes {
        Ok(colleges)
            if countries.len() > 1 || sitting.terms.small_numbers.then != SmallTreatment::Publish =>
        {
            small_node(sitting, countries, colleges)
        }
        _ => None,
    };
    let evaluate = |rule: &MajorityRule| match (&small, counting) {
        (_, false) => Err(Reason::CertificateMissing),
        (Some(reason), true) => Err(reason.clone()),
        (None, true) => majority::evaluate(sitting, votes, &seats, rule),
    };
    let place = || match countries {
        [country] => Place::Node(country.id.to_owned()),
        _ => Place::MergedNodes(countries.iter().map(|country| country.id.to_owned()).collect()),
    };
    let common = majority::condition(sitting, &rule.majority, place(), Role::Feeds, evaluate(&rule.majority));
    let mut approving = if common.state == State::Met { countries.to_vec() } else { Vec::new() };
    conditions.push(common);
    for seat in seats.iter().filter(|seat| seat.counts()) {
        for local in &seat.conditions {
            let LocalCondition::Majority { threshold, base } = local else { continue };
            let own =
                MajorityRule { threshold: *threshold, base: *base, abstention: rule.majority.abstention };
            let place = Place::Node(seat.id.to_owned());
            let condition = majority::condition(sitting, &own, place, Role::Feeds, evaluate(&own));
            if condition.state != State::Met {
                approving.retain(|country| country.id != seat.country);
            }
            conditions.push(Condition { kind: ConditionKind::LocalMajority { base: *base }, ..condition });
        }
    }
    approving
}

fn small_node(
    sitting: Sitting<'_>,
    countries: &[&Country<'_>],
    colleges: &[CollegeVotes<'_>],
) -> Option<Reason> {
    let total = Votes::sum(colleges.iter().map(|college| &college.votes));
    let id = countries.first().map(|country| country.id.to_owned())?;
    weigh::is_small(sitting, &total).then_some(Reason::FewerThan(id, sitting.terms.small_numbers.threshold))
}

/// Nodes one by one, or merged with the neighbour that the rule names when they are small; as indexes into `within`.
fn groups<'a>(
    sitting: Sitting<'a>,
    within: &[&Country<'a>],
    boxes: &[Option<BallotBox<'a>>],
) -> Vec<Vec<usize>> {
    let small = &sitting.terms.small_numbers;
    if small.then != SmallTreatment::Merge {
        return (0..within.len()).map(|index| vec![index]).collect();
    }
    let counts = |country: &Country<'a>| country.seats.iter().any(|index| boxes[*index].is_some());
    let mut union = Union::new(within.len());
    for (index, country) in within.iter().enumerate().filter(|(_, country)| counts(country)) {
        let Ok(colleges) = votes(sitting, &[country], boxes) else { continue };
        let is_small = small_node(sitting, &[country], &colleges).is_some();
        let neighbour = small.merge.get(country.id).filter(|_| is_small);
        let neighbour =
            neighbour.and_then(|id| within.iter().position(|other| other.id == id && counts(other)));
        if let Some(neighbour) = neighbour {
            union.join(index, neighbour);
        }
    }
    let leaders = union.leaders();
    let mut groups: std::collections::BTreeMap<usize, Vec<usize>> = std::collections::BTreeMap::new();
    for (index, leader) in leaders.iter().enumerate() {
        groups.entry(*leader).or_default().push(index);
    }
    groups.into_values().collect()
}

fn enough(rule: &NodesRule, approving: u64, within: usize) -> Condition {
    let within = u64::try_from(within).unwrap_or(u64::MAX);
    let bare = Condition::bare(ConditionKind::Nodes, Place::Overall, Role::Decides, State::Unmet);
    if let Some(of) = rule.of
        && within > of
    {
        return bare.not_evaluable(Reason::TooManyNodes(of, within));
    }
    let nodes = rule.of.unwrap_or(within);
    let needed = match rule.at_least {
        NodesNeeded::Count(count) => count,
        NodesNeeded::Part(part) => {
            let (part, whole) = (u128::from(part.numerator()), u128::from(part.denominator()));
            u64::try_from((u128::from(nodes) * part).div_ceil(whole)).unwrap_or(u64::MAX)
        }
    };
    let bare = Condition { needed: Some(needed), ..bare };
    if nodes == 0 {
        return bare.not_evaluable(Reason::EmptyBase);
    }
    let state = if approving >= needed { State::Met } else { State::Unmet };
    Condition { state, numerator: Some(approving.into()), denominator: Some(Exact::from(nodes)), ..bare }
}
