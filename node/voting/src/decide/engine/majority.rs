//! One majority: votes summed, bases found, threshold applied.

use crate::decide::exact::Exact;
use crate::decide::outcome::*;
use crate::decide::rule::{Base, MajorityRule, Threshold};

use super::Sitting;
use super::figures::{BallotBox, CollegeVotes};
use super::quorum;
use super::standing::Seat;
use super::votes::Votes;
use super::weigh::{Weighed, weigh};

/// The votes of several nodes together, by college.
pub(super) fn sum<'a, 'b>(
    sitting: Sitting<'a>,
    boxes: impl Iterator<Item = (&'b Seat<'a>, &'b Option<BallotBox<'a>>)>,
) -> BallotBox<'a>
where
    'a: 'b,
{
    let mut counted: Vec<&[CollegeVotes<'a>]> = Vec::new();
    for (_, ballot_box) in boxes {
        match ballot_box {
            None => {}
            Some(Err(reason)) => return Err(reason.clone()),
            Some(Ok(colleges)) => counted.push(colleges),
        }
    }
    let college = |index: usize| CollegeVotes {
        votes: Votes::sum(counted.iter().map(|colleges| &colleges[index].votes)),
        withheld: counted.iter().find_map(|colleges| colleges[index].withheld),
    };
    Ok((0..sitting.colleges()).map(college).collect())
}

/// The share in favour among these votes, of these nodes.
pub(super) fn evaluate(
    sitting: Sitting<'_>,
    votes: Result<&[CollegeVotes<'_>], &Reason>,
    seats: &[&Seat<'_>],
    rule: &MajorityRule,
) -> Result<Weighed, Reason> {
    let votes = votes.map_err(Reason::clone)?;
    let extents = extents(sitting, seats, rule)?;
    weigh(sitting, votes, &extents, rule)
}

/// The bases that votes do not tell, by college: those present, or the roll.
fn extents(sitting: Sitting<'_>, seats: &[&Seat<'_>], rule: &MajorityRule) -> Result<Vec<Exact>, Reason> {
    let on_roll = match (rule.threshold, rule.base) {
        (Threshold::Simple, _) | (_, Base::Expressed | Base::Valid | Base::Cast) => return Ok(Vec::new()),
        (_, Base::Present) => false,
        (_, Base::Roll) => true,
    };
    let unit = sitting.terms.votes;
    let mut extents = vec![Exact::ZERO; sitting.colleges()];
    for seat in seats.iter().filter(|seat| if on_roll { seat.is_within() } else { seat.counts() }) {
        if seat.parts.is_empty() {
            return Err(Reason::RollUnknown(seat.id.to_owned()));
        }
        for part in &seat.parts {
            let college = part.college.ok_or_else(|| Reason::RollUnknown(seat.id.to_owned()))?;
            let figure = if on_roll {
                quorum::roll(seat.id, part.part, unit)
            } else {
                quorum::attending(seat.id, part.part, unit)
            }?;
            extents[college] = extents[college].plus(&figure);
        }
    }
    Ok(extents)
}

/// The condition that a share in favour makes.
pub(super) fn condition(
    sitting: Sitting<'_>,
    rule: &MajorityRule,
    place: Place,
    role: Role,
    weighed: Result<Weighed, Reason>,
) -> Condition {
    let kind = ConditionKind::Majority { base: rule.base, weighted: sitting.terms.colleges.is_some() };
    let bare = Condition::bare(kind, place, role, State::Unmet);
    let bare = Condition { threshold: Some(rule.threshold), ..bare };
    match weighed {
        Err(reason) => bare.not_evaluable(reason),
        Ok(Weighed { numerator, denominator }) => {
            let met = rule.threshold.is_met(&numerator, &denominator);
            let state = if met { State::Met } else { State::Unmet };
            Condition { state, numerator: Some(numerator), denominator: Some(denominator), ..bare }
        }
    }
}
