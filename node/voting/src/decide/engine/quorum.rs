//! Quorums: who was there, out of how many.

use std::collections::BTreeSet;

use crate::decide::exact::{Exact, Fraction};
use crate::decide::outcome::*;
use crate::decide::rule::{MissedQuorum, OnDate, Quorum, QuorumLevel, Terms, Threshold, Unit, Who};
use crate::decide::tallies::{LocalCondition, Part};

use super::Sitting;
use super::local;
use super::standing::{Seat, SeatPart};

/// All quorum conditions, and what missed ones of nodes do.
#[derive(Clone)]
pub(super) struct Quorums<'a> {
    pub(super) conditions: Vec<Condition>,
    pub(super) left_out: BTreeSet<&'a str>,
    pub(super) not_approving: BTreeSet<&'a str>,
}

/// Whether the quorums depend on how many voted on a question, and so on the question.
pub(super) fn depend_on_question(terms: &Terms, seats: &[Seat<'_>]) -> bool {
    let own =
        |condition: &&LocalCondition| matches!(condition, LocalCondition::Quorum { of: OnDate::Present, .. });
    terms.quorums.iter().any(|quorum| quorum.who == Who::Voting)
        || seats.iter().any(|seat| seat.conditions.iter().any(own))
}

/// Works out every quorum of the rule and of the nodes.
pub(super) fn all(sitting: Sitting<'_>) -> Quorums<'_> {
    let mut quorums =
        Quorums { conditions: Vec::new(), left_out: BTreeSet::new(), not_approving: BTreeSet::new() };
    for quorum in &sitting.terms.quorums {
        let Some(needed) = local::needed(quorum, sitting.tallies.call) else { continue };
        match quorum.level {
            QuorumLevel::Overall => quorums.conditions.push(overall(sitting, quorum, needed)),
            QuorumLevel::College => quorums.conditions.extend(colleges(sitting, quorum, needed)),
            QuorumLevel::Node => nodes(sitting, quorum, needed, &mut quorums),
        }
    }
    for seat in sitting.seats.iter().filter(|seat| seat.counts()) {
        for condition in &seat.conditions {
            own_quorum(sitting, seat, condition, &mut quorums);
        }
    }
    quorums
}

fn overall(sitting: Sitting<'_>, quorum: &Quorum, needed: Fraction) -> Condition {
    let figures = measure(sitting, sitting.seats.iter(), None, quorum);
    condition(quorum, needed, Place::Overall, Role::Decides, figures)
}

fn colleges(sitting: Sitting<'_>, quorum: &Quorum, needed: Fraction) -> Vec<Condition> {
    let Some(colleges) = &sitting.terms.colleges else { return Vec::new() };
    let asked = colleges.list.iter().enumerate().filter(|(_, college)| is_asked(quorum, &college.id));
    asked
        .map(|(index, college)| {
            let figures = measure(sitting, sitting.seats.iter(), Some(index), quorum);
            condition(quorum, needed, Place::College(college.id.clone()), Role::Decides, figures)
        })
        .collect()
}

fn is_asked(quorum: &Quorum, id: &str) -> bool {
    quorum.only.is_empty() || quorum.only.iter().any(|only| only == id)
}

fn nodes<'a>(sitting: Sitting<'a>, quorum: &'a Quorum, needed: Fraction, quorums: &mut Quorums<'a>) {
    let role = match quorum.if_missed {
        MissedQuorum::NoQuorum => Role::Decides,
        MissedQuorum::NotApproving | MissedQuorum::Out => Role::Feeds,
    };
    for country in sitting.countries.iter().filter(|country| is_asked(quorum, country.id)) {
        let seats = sitting.seats_within(country);
        if seats.is_empty() {
            continue;
        }
        let figures = measure(sitting, seats.iter().copied(), None, quorum);
        let condition = condition(quorum, needed, Place::Node(country.id.to_owned()), role, figures);
        if condition.state != State::Met {
            quorums.not_approving.extend(seats.iter().map(|seat| seat.id));
            if quorum.if_missed == MissedQuorum::Out {
                quorums.left_out.extend(seats.iter().map(|seat| seat.id));
            }
        }
        quorums.conditions.push(condition);
    }
    for id in
        quorum.only.iter().filter(|id| sitting.countries.iter().all(|country| country.id != id.as_str()))
    {
        let unknown = Err(Reason::RollUnknown(id.clone()));
        quorums.conditions.push(condition(quorum, needed, Place::Node(id.clone()), role, unknown));
    }
}

/// A node's own quorum. Missing it keeps the node from approving, or its votes out where nodes do not approve; it never
/// ends the vote of the others.
fn own_quorum<'a>(
    sitting: Sitting<'a>,
    seat: &Seat<'a>,
    condition: &LocalCondition,
    quorums: &mut Quorums<'a>,
) {
    let LocalCondition::Quorum { basis, of, at_least } = *condition else { return };
    let quorum = Quorum {
        level: QuorumLevel::Node,
        basis,
        of,
        who: if of == OnDate::Present { Who::Voting } else { Who::Attending },
        first_call: at_least,
        second_call: None,
        if_missed: MissedQuorum::NotApproving,
        only: Vec::new(),
    };
    let figures = measure(sitting, std::iter::once(seat), None, &quorum);
    let place = Place::Node(seat.id.to_owned());
    let condition = self::condition(&quorum, at_least, place, Role::Feeds, figures);
    if condition.state != State::Met {
        quorums.not_approving.insert(seat.id);
        if sitting.terms.nodes.is_none() {
            quorums.left_out.insert(seat.id);
        }
    }
    quorums.conditions.push(Condition { kind: ConditionKind::LocalQuorum { basis, of }, ..condition });
}

fn condition(
    quorum: &Quorum,
    needed: Fraction,
    place: Place,
    role: Role,
    figures: Result<(Exact, Exact), Reason>,
) -> Condition {
    let kind = ConditionKind::Quorum { basis: quorum.basis, of: quorum.of, who: quorum.who };
    let threshold = Threshold::AtLeast(needed);
    let bare = Condition { threshold: Some(threshold), ..Condition::bare(kind, place, role, State::Unmet) };
    match figures {
        Err(reason) => bare.not_evaluable(reason),
        Ok((_, whole)) if whole.is_zero() => bare.not_evaluable(Reason::EmptyBase),
        Ok((part, whole)) => {
            let state = if threshold.is_met(&part, &whole) { State::Met } else { State::Unmet };
            Condition { state, numerator: Some(part), denominator: Some(whole), ..bare }
        }
    }
}

/// Who was there, and of how many, over these nodes and one college or all.
fn measure<'a, 's>(
    sitting: Sitting<'a>,
    seats: impl Iterator<Item = &'s Seat<'a>>,
    college: Option<usize>,
    quorum: &Quorum,
) -> Result<(Exact, Exact), Reason>
where
    'a: 's,
{
    let (mut there, mut whole) = (Exact::ZERO, Exact::ZERO);
    for seat in seats.filter(|seat| seat.is_within()) {
        if seat.parts.is_empty() && quorum.of != OnDate::Present {
            return Err(Reason::RollUnknown(seat.id.to_owned()));
        }
        for part in &seat.parts {
            match (college, part.college) {
                (Some(_), None) => return Err(Reason::RollUnknown(seat.id.to_owned())),
                (Some(asked), Some(own)) if asked != own => continue,
                _ => {}
            }
            if seat.counts() {
                there = there.plus(&counted(sitting, seat, part, quorum)?);
            }
            if seat.counts() || quorum.of != OnDate::Present {
                whole = whole.plus(&reference(seat, part, quorum)?);
            }
        }
    }
    Ok((there, whole))
}

fn counted(
    sitting: Sitting<'_>,
    seat: &Seat<'_>,
    part: &SeatPart<'_>,
    quorum: &Quorum,
) -> Result<Exact, Reason> {
    match (quorum.who, part.part.withheld) {
        (Who::Attending, _) => attending(seat.id, part.part, quorum.basis),
        (Who::Voting, Some(fewer_than)) => Err(Reason::FewerThan(part.id.to_owned(), fewer_than)),
        (Who::Voting, None) => {
            let total = part.counts(sitting.index).total();
            Ok(Exact::whole(i128::try_from(total).unwrap_or(i128::MAX)))
        }
    }
}

fn reference(seat: &Seat<'_>, part: &SeatPart<'_>, quorum: &Quorum) -> Result<Exact, Reason> {
    match quorum.of {
        OnDate::Present => attending(seat.id, part.part, quorum.basis),
        OnDate::Record => roll(seat.id, part.part, quorum.basis),
        OnDate::Convening => {
            let convening = part.part.roll.convening;
            let figure = convening.ok_or_else(|| Reason::ConveningUnknown(seat.id.to_owned()))?;
            let number = figure.in_unit(quorum.basis).map(Exact::from);
            number.ok_or_else(|| Reason::SharesUnknown(seat.id.to_owned()))
        }
    }
}

/// Those present or represented in one part of a node.
pub(super) fn attending(node: &str, part: &Part, unit: Unit) -> Result<Exact, Reason> {
    let unknown = || Reason::SharesUnknown(node.to_owned());
    let present = part.present.in_unit(unit).ok_or_else(unknown)?;
    // Nobody represented needs no shares to be stated.
    let represented = match part.represented.in_unit(unit) {
        Some(number) => number,
        None if part.represented.members == 0 => 0,
        None => return Err(unknown()),
    };
    Ok(Exact::from(present).plus(&represented.into()))
}

/// Those on the roll of one part of a node on the record date.
pub(super) fn roll(node: &str, part: &Part, unit: Unit) -> Result<Exact, Reason> {
    let number = part.roll.record.in_unit(unit).map(Exact::from);
    number.ok_or_else(|| Reason::SharesUnknown(node.to_owned()))
}
