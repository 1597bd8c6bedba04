//! College votes to one share in favour: small parts first, then weights.

use crate::decide::exact::{Exact, weighted_sum};
use crate::decide::outcome::Reason;
use crate::decide::rule::{
    College, CollegeMode, Colleges, EmptyCollege, MajorityRule, SmallTreatment, Threshold,
};

use super::Sitting;
use super::figures::{CollegeVotes, Votes};

/// The part in favour and the whole; with colleges, in units of weight.
pub(super) struct Weighed {
    pub(super) numerator: Exact,
    pub(super) denominator: Exact,
}

/// Colleges that are weighed together, since one of them is small.
struct Group<'c> {
    first_id: &'c str,
    units: u64,
    votes: Votes,
    base: Exact,
}

/// Weighs the votes of all colleges. `extents` are the bases that the votes do not tell (present, roll), by college.
pub(super) fn weigh(
    sitting: Sitting<'_>,
    colleges: &[CollegeVotes<'_>],
    extents: &[Exact],
    rule: &MajorityRule,
) -> Result<Weighed, Reason> {
    let Some(terms) = &sitting.terms.colleges else {
        return unweighted(colleges, extents, rule);
    };
    let groups = groups(sitting, terms, colleges, extents, rule)?;
    let mut in_favour = Vec::with_capacity(groups.len());
    let mut units = 0u64;
    for group in groups {
        if group.base.is_zero() {
            match terms.empty {
                EmptyCollege::Out => continue,
                EmptyCollege::Against => {}
                EmptyCollege::NotEvaluable => return Err(Reason::EmptyCollege(group.first_id.to_owned())),
            }
        } else {
            in_favour.push(share(terms.mode, &group));
        }
        units = units.saturating_add(group.units);
    }
    if units == 0 {
        return Err(Reason::EmptyBase);
    }
    Ok(Weighed { numerator: weighted_sum(&in_favour), denominator: units.into() })
}

fn share(mode: CollegeMode, group: &Group<'_>) -> (u64, Exact, Exact) {
    match mode {
        CollegeMode::Proportional => (group.units, group.votes.yes.clone(), group.base.clone()),
        CollegeMode::WinnerTakesAll => {
            let won = u64::from(group.votes.yes > group.votes.no);
            (group.units, won.into(), Exact::whole(1))
        }
    }
}

fn unweighted(
    colleges: &[CollegeVotes<'_>],
    extents: &[Exact],
    rule: &MajorityRule,
) -> Result<Weighed, Reason> {
    let mut votes = Votes::NONE;
    let mut base = Exact::ZERO;
    for (index, college) in colleges.iter().enumerate() {
        if let Some((part, fewer_than)) = college.withheld {
            return Err(Reason::FewerThan(part.to_owned(), fewer_than));
        }
        votes.add(&college.votes);
        base = base.plus(&base_of(&college.votes, extents.get(index), rule));
    }
    if base.is_zero() {
        return Err(Reason::EmptyBase);
    }
    Ok(Weighed { numerator: votes.yes, denominator: base })
}

fn base_of(votes: &Votes, extent: Option<&Exact>, rule: &MajorityRule) -> Exact {
    if rule.threshold == Threshold::Simple {
        return votes.decided();
    }
    votes.base(rule.base, rule.abstention).or_else(|| extent.cloned()).unwrap_or(Exact::ZERO)
}

fn groups<'c>(
    sitting: Sitting<'c>,
    terms: &'c Colleges,
    colleges: &[CollegeVotes<'_>],
    extents: &[Exact],
    rule: &MajorityRule,
) -> Result<Vec<Group<'c>>, Reason> {
    let small = &sitting.terms.small_numbers;
    let leaders = leaders(sitting, terms, colleges)?;
    let mut groups: Vec<Option<Group<'c>>> = (0..colleges.len()).map(|_| None).collect();
    for (index, college) in colleges.iter().enumerate() {
        let base = base_of(&college.votes, extents.get(index), rule);
        match &mut groups[leaders[index]] {
            Some(group) => {
                group.units = group.units.saturating_add(terms.list[index].units);
                group.votes.add(&college.votes);
                group.base = group.base.plus(&base);
            }
            empty => {
                let College { id, units, .. } = &terms.list[index];
                *empty = Some(Group { first_id: id, units: *units, votes: college.votes.clone(), base });
            }
        }
    }
    let groups: Vec<Group<'c>> = groups.into_iter().flatten().collect();
    match groups.iter().find(|group| small.then == SmallTreatment::Merge && is_small(sitting, &group.votes)) {
        Some(group) => Err(Reason::FewerThan(group.first_id.to_owned(), small.threshold)),
        None => Ok(groups),
    }
}

/// For each college the first college of its group; alone, it leads itself.
fn leaders(
    sitting: Sitting<'_>,
    terms: &Colleges,
    colleges: &[CollegeVotes<'_>],
) -> Result<Vec<usize>, Reason> {
    let small = &sitting.terms.small_numbers;
    let mut union = Union::new(colleges.len());
    for (index, college) in colleges.iter().enumerate() {
        let withheld = college.withheld.map(|(_, fewer_than)| fewer_than);
        let few = is_small(sitting, &college.votes).then_some(small.threshold);
        let Some(fewer_than) = withheld.or(few) else { continue };
        if withheld.is_none() && small.then == SmallTreatment::Publish {
            continue;
        }
        let id = &terms.list[index].id;
        let neighbour = (small.then == SmallTreatment::Merge).then(|| small.merge.get(id)).flatten();
        let neighbour =
            neighbour.and_then(|neighbour| terms.list.iter().position(|college| college.id == *neighbour));
        match neighbour {
            Some(neighbour) => union.join(index, neighbour),
            None => return Err(Reason::FewerThan(id.clone(), fewer_than)),
        }
    }
    Ok(union.leaders())
}

/// At least one vote, and fewer than the rule's threshold: such a part would show who voted how.
pub(super) fn is_small(sitting: Sitting<'_>, votes: &Votes) -> bool {
    let cast = votes.cast();
    cast > Exact::ZERO && cast < sitting.terms.small_numbers.threshold.into()
}

/// Groups of neighbours; each group is led by its lowest index, so that order of merging does not matter.
pub(super) struct Union(Vec<usize>);

impl Union {
    pub(super) fn new(size: usize) -> Union {
        Union((0..size).collect())
    }

    pub(super) fn join(&mut self, a: usize, b: usize) {
        let (low, high) = (self.0[a].min(self.0[b]), self.0[a].max(self.0[b]));
        for leader in self.0.iter_mut().filter(|leader| **leader == high) {
            *leader = low;
        }
    }

    pub(super) fn leaders(self) -> Vec<usize> {
        self.0
    }
}
