//! A majority over nodes: which nodes approve, and whether there are enough.

use crate::decide::exact::Exact;
use crate::decide::outcome::*;
use crate::decide::rule::{MajorityRule, NodesNeeded, NodesRule, SmallTreatment};
use crate::decide::tallies::LocalCondition;

use super::figures::{BallotBox, CollegeVotes};
use super::majority;
use super::standing::Seat;
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
    let within: Vec<usize> = (0..sitting.seats.len()).filter(|i| sitting.seats[*i].is_within()).collect();
    let mut conditions = Vec::with_capacity(within.len() + 1);
    let mut approving = 0u64;
    for group in groups(sitting, &within, boxes) {
        let seats: Vec<&Seat<'a>> = group.iter().map(|index| &sitting.seats[*index]).collect();
        let approving_here = node(sitting, rule, &group, &seats, boxes, &mut conditions);
        let kept = |id: &&&str| !missed.not_approving.contains(**id);
        approving += u64::try_from(approving_here.iter().filter(kept).count()).unwrap_or(u64::MAX);
    }
    conditions.push(enough(rule, approving, within.len()));
    conditions
}

/// The majority of one node (or of nodes merged), and what each adds for itself. Returns the nodes that reach both.
fn node<'a>(
    sitting: Sitting<'a>,
    rule: &NodesRule,
    group: &[usize],
    seats: &[&Seat<'a>],
    boxes: &[Option<BallotBox<'a>>],
    conditions: &mut Vec<Condition>,
) -> Vec<&'a str> {
    let counting = seats.iter().any(|seat| seat.counts());
    let merged;
    let votes = match group {
        // The usual case needs no sum.
        [index] => boxes[*index].as_ref().map_or(Ok(&[][..]), |own| own.as_deref()),
        _ => {
            merged =
                majority::sum(sitting, group.iter().map(|index| (&sitting.seats[*index], &boxes[*index])));
            merged.as_deref()
        }
    };
    let small = match votes {
        Ok(colleges) if group.len() > 1 || sitting.terms.small_numbers.then != SmallTreatment::Publish => {
            small_node(sitting, seats, colleges)
        }
        _ => None,
    };
    let evaluate = |rule: &MajorityRule| match (&small, counting) {
        (_, false) => Err(Reason::CertificateMissing),
        (Some(reason), true) => Err(reason.clone()),
        (None, true) => majority::evaluate(sitting, votes, seats, rule),
    };
    let place = || match seats {
        [seat] => Place::Node(seat.id.to_owned()),
        _ => Place::MergedNodes(seats.iter().map(|seat| seat.id.to_owned()).collect()),
    };
    let common = majority::condition(sitting, &rule.majority, place(), Role::Feeds, evaluate(&rule.majority));
    let mut approving = if common.state == State::Met { seats.to_vec() } else { Vec::new() };
    conditions.push(common);
    for seat in seats.iter().filter(|seat| seat.counts()) {
        for local in &seat.conditions {
            let LocalCondition::Majority { threshold, base } = local else { continue };
            let own =
                MajorityRule { threshold: *threshold, base: *base, abstention: rule.majority.abstention };
            let place = Place::Node(seat.id.to_owned());
            let condition = majority::condition(sitting, &own, place, Role::Feeds, evaluate(&own));
            if condition.state != State::Met {
                approving.retain(|other| other.id != seat.id);
            }
            conditions.push(Condition { kind: ConditionKind::LocalMajority { base: *base }, ..condition });
        }
    }
    approving.iter().map(|seat| seat.id).collect()
}

fn small_node(sitting: Sitting<'_>, seats: &[&Seat<'_>], colleges: &[CollegeVotes<'_>]) -> Option<Reason> {
    let total = Votes::sum(colleges.iter().map(|college| &college.votes));
    let id = seats.first().map(|seat| seat.id.to_owned())?;
    weigh::is_small(sitting, &total).then_some(Reason::FewerThan(id, sitting.terms.small_numbers.threshold))
}

/// Nodes one by one, or merged with the neighbour that the rule names when they are small.
fn groups(sitting: Sitting<'_>, within: &[usize], boxes: &[Option<BallotBox<'_>>]) -> Vec<Vec<usize>> {
    let small = &sitting.terms.small_numbers;
    if small.then != SmallTreatment::Merge {
        return within.iter().map(|index| vec![*index]).collect();
    }
    let mut union = Union::new(sitting.seats.len());
    for &index in within {
        let Some(Ok(colleges)) = &boxes[index] else { continue };
        let is_small = small_node(sitting, &[&sitting.seats[index]], colleges).is_some();
        let neighbour = small.merge.get(sitting.seats[index].id).filter(|_| is_small);
        let neighbour = neighbour.and_then(|id| {
            within.iter().find(|other| sitting.seats[**other].id == id && boxes[**other].is_some())
        });
        if let Some(&neighbour) = neighbour {
            union.join(index, neighbour);
        }
    }
    let leaders = union.leaders();
    let mut groups: std::collections::BTreeMap<usize, Vec<usize>> = std::collections::BTreeMap::new();
    for &index in within {
        groups.entry(leaders[index]).or_default().push(index);
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
