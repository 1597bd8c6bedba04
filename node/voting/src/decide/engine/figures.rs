//! The votes of one node on one question, after caps and ceilings, by college.

use crate::decide::exact::Exact;
use crate::decide::outcome::{Reason, ReducedBy, Reduction};
use crate::decide::rule::{Ceiling, CeilingTotal, RightsBase, SmallTreatment, VoterCap};
use crate::decide::tallies::Holder;

use super::Sitting;
use super::standing::{Seat, SeatPart};
use super::votes::{Votes, round};

/// The votes of one college in one node or in several.
#[derive(Clone, Debug)]
pub(super) struct CollegeVotes<'a> {
    pub(super) votes: Votes,
    /// A part of the college whose votes stayed at home because there are fewer than this many.
    pub(super) withheld: Option<(&'a str, u64)>,
}

impl CollegeVotes<'_> {
    pub(super) const NONE: CollegeVotes<'static> = CollegeVotes { votes: Votes::NONE, withheld: None };
}

/// The votes of a node by college, or why they cannot be worked out.
pub(super) type BallotBox<'a> = Result<Vec<CollegeVotes<'a>>, Reason>;

/// The votes of one node; `None` when they do not count.
pub(super) fn ballot_box<'a>(
    sitting: Sitting<'a>,
    seat: &Seat<'a>,
    reductions: &mut Vec<Reduction>,
) -> Option<BallotBox<'a>> {
    let terms = sitting.terms;
    seat.counts().then(|| {
        if terms.cap.is_none() && terms.ceilings.is_empty() {
            return Ok(plain_sums(sitting, seat));
        }
        let mut votes: Vec<Votes> = seat.parts.iter().map(|part| raw(sitting, part)).collect();
        let mut reducer = Reducer { sitting, seat, reductions };
        if let Some(cap) = &terms.cap {
            reducer.cap(cap, &mut votes)?;
        }
        reducer.ceilings(&mut votes)?;
        Ok(by_college(sitting, seat, &votes))
    })
}

fn raw(sitting: Sitting<'_>, part: &SeatPart<'_>) -> Votes {
    part.counts(sitting.index).into()
}

/// The sums without reductions.
fn plain_sums<'a>(sitting: Sitting<'a>, seat: &Seat<'a>) -> Vec<CollegeVotes<'a>> {
    let mut colleges = vec![CollegeVotes::NONE; sitting.colleges()];
    for part in &seat.parts {
        if let Some(college) = part.college.and_then(|index| colleges.get_mut(index)) {
            college.votes.add(&raw(sitting, part));
        }
    }
    mark_withheld(sitting, seat, &mut colleges);
    colleges
}

fn by_college<'a>(sitting: Sitting<'a>, seat: &Seat<'a>, votes: &[Votes]) -> Vec<CollegeVotes<'a>> {
    let mut colleges = vec![CollegeVotes::NONE; sitting.colleges()];
    for (part, votes) in seat.parts.iter().zip(votes) {
        if let Some(college) = part.college.and_then(|index| colleges.get_mut(index)) {
            college.votes.add(votes);
        }
    }
    mark_withheld(sitting, seat, &mut colleges);
    colleges
}

fn mark_withheld<'a>(sitting: Sitting<'a>, seat: &Seat<'a>, colleges: &mut [CollegeVotes<'a>]) {
    for part in &seat.parts {
        let Some(fewer_than) = part.part.withheld.filter(|_| !sitting.is_merged_at_home(part)) else {
            continue;
        };
        if let Some(college) = part.college.and_then(|index| colleges.get_mut(index)) {
            college.withheld = Some((part.id, fewer_than));
        }
    }
}

impl Sitting<'_> {
    /// How many colleges there are; a rule without colleges has one that holds everybody.
    pub(super) fn colleges(self) -> usize {
        self.terms.colleges.as_ref().map_or(1, |colleges| colleges.list.len())
    }

    /// Without colleges, votes withheld in one part are in its neighbour's when the rule merges the two.
    fn is_merged_at_home(self, part: &SeatPart<'_>) -> bool {
        let small = &self.terms.small_numbers;
        self.terms.colleges.is_none()
            && small.then == SmallTreatment::Merge
            && small.merge.contains_key(part.id)
    }
}

struct Reducer<'r, 'a> {
    sitting: Sitting<'a>,
    seat: &'r Seat<'a>,
    reductions: &'r mut Vec<Reduction>,
}

impl<'a> Reducer<'_, 'a> {
    fn cap(&mut self, cap: &VoterCap, votes: &mut [Votes]) -> Result<(), Reason> {
        let holders = self.seat.certificate.and_then(|certificate| certificate.holders.as_ref());
        let Some(holders) = holders else { return Err(Reason::HoldersMissing(self.seat.id.to_owned())) };
        let base = self.total(&self.rights(cap.base)?);
        let limit = round(&base.times(&cap.max.to_exact()), self.sitting.terms.rounding);
        for holder in holders {
            let held = Exact::whole(holder.own).plus(&holder.proxies.into());
            if held <= limit {
                continue;
            }
            self.cap_holder(holder, &held, &limit, votes);
            self.note(ReducedBy::Cap(holder.id.clone()), held, limit.clone(), base.clone());
        }
        Ok(())
    }

    fn cap_holder(&self, holder: &Holder, held: &Exact, limit: &Exact, votes: &mut [Votes]) {
        let Some(index) = self.seat.parts.iter().position(|part| part.id == holder.part) else { return };
        let Some(counts) = holder.votes.get(self.sitting.question) else { return };
        let cast = Votes::from(*counts);
        let factor = limit.over(held).unwrap_or(Exact::ZERO);
        let mut kept = cast.scaled(&factor, self.sitting.terms.rounding);
        votes[index].take(&cast);
        kept.add(&votes[index]);
        votes[index] = kept;
    }

    /// Reduces groups over their ceiling, one ceiling after the other, each on what the earlier ones left.
    fn ceilings(&mut self, votes: &mut [Votes]) -> Result<(), Reason> {
        let mut factors = vec![Exact::whole(1); votes.len()];
        for ceiling in &self.sitting.terms.ceilings {
            self.ceiling(ceiling, &mut factors)?;
        }
        for (votes, factor) in votes.iter_mut().zip(&factors) {
            if *factor != Exact::whole(1) {
                *votes = votes.scaled(factor, self.sitting.terms.rounding);
            }
        }
        Ok(())
    }

    fn ceiling(&mut self, ceiling: &Ceiling, factors: &mut [Exact]) -> Result<(), Reason> {
        let rights = self.rights(ceiling.base)?;
        let rights: Vec<Exact> = rights.iter().zip(factors.iter()).map(|(right, f)| right.times(f)).collect();
        let in_group = |part: &SeatPart<'_>| ceiling.categories.iter().any(|category| category == part.id);
        let group: Vec<bool> = self.seat.parts.iter().map(in_group).collect();
        let held = rights.iter().zip(&group).filter(|(_, inside)| **inside);
        let held = held.fold(Exact::ZERO, |sum, (right, _)| sum.plus(right));
        let total = self.total(&rights);
        let max = ceiling.max.to_exact();
        if held <= total.times(&max) {
            return Ok(());
        }
        let allowed = match ceiling.total {
            CeilingTotal::Before => total.times(&max),
            // held / (held + others) = max, solved for held; max is below one.
            CeilingTotal::After => {
                let rest = Exact::whole(1).minus(&max);
                total.minus(&held).times(&max).over(&rest).unwrap_or(Exact::ZERO)
            }
        };
        let factor = allowed.over(&held).unwrap_or(Exact::ZERO);
        for (own, _) in factors.iter_mut().zip(&group).filter(|(_, inside)| **inside) {
            *own = own.times(&factor);
        }
        self.note(ReducedBy::Ceiling(ceiling.id.clone()), held, allowed, total);
        Ok(())
    }

    fn note(&mut self, by: ReducedBy, before: Exact, after: Exact, base: Exact) {
        let rounding = self.sitting.terms.rounding;
        self.reductions.push(Reduction { node: self.seat.id.to_owned(), by, before, after, base, rounding });
    }

    fn total(&self, rights: &[Exact]) -> Exact {
        rights.iter().fold(Exact::ZERO, |sum, right| sum.plus(right))
    }

    /// Votes each part could give, before any reduction.
    fn rights(&self, base: RightsBase) -> Result<Vec<Exact>, Reason> {
        self.seat.parts.iter().map(|part| self.right(part, base)).collect()
    }

    fn right(&self, part: &SeatPart<'_>, base: RightsBase) -> Result<Exact, Reason> {
        let unit = self.sitting.terms.votes;
        let known = |figure: crate::decide::tallies::Figure| {
            let number = figure.in_unit(unit).map(Exact::from);
            number.ok_or_else(|| Reason::SharesUnknown(self.seat.id.to_owned()))
        };
        match base {
            RightsBase::Cast => Ok(raw(self.sitting, part).cast()),
            RightsBase::Roll => known(part.part.roll.record),
            RightsBase::Represented => super::quorum::attending(self.seat.id, part.part, unit),
        }
    }
}
