//! College votes to one share in favour: small parts first, then weights.

use crate::decide::exact::{Exact, weighted_sum};
use crate::decide::outcome::Reason;
use crate::decide::rule::{CollegeMode, Colleges, EmptyCollege, MajorityRule, SmallTreatment, Threshold};

use super::Sitting;
use super::figures::CollegeVotes;
use super::votes::Votes;

/// The part in favour and the whole; with colleges, in units of weight.
pub(super) struct Weighed {
    pub(super) numerator: Exact,
    pub(super) denominator: Exact,
}

/// Colleges that are weighed together, since one of them is small; usually one alone.
struct Group<'c> {
    leader: usize,
    id: &'c str,
    units: u64,
    yes: Exact,
    no: Exact,
    cast: Exact,
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
        let own = group.units;
        if group.base.is_zero() {
            match terms.empty {
                EmptyCollege::Out => continue,
                EmptyCollege::Against => {}
                EmptyCollege::NotEvaluable => return Err(Reason::EmptyCollege(group.id.to_owned())),
            }
        } else {
            in_favour.push(share(terms.mode, group));
        }
        units = units.saturating_add(own);
    }
    if units == 0 {
        return Err(Reason::EmptyBase);
    }
    Ok(Weighed { numerator: weighted_sum(&in_favour), denominator: units.into() })
}

fn share(mode: CollegeMode, group: Group<'_>) -> (u64, Exact, Exact) {
    match mode {
        CollegeMode::Proportional => (group.units, group.yes, group.base),
        CollegeMode::WinnerTakesAll => {
            let won = u64::from(group.yes > group.no);
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
    Ok(Weighed { numerator: votes.yes(), denominator: base })
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
    let leaders = leaders(sitting, terms, colleges)?;
    let mut groups: Vec<Group<'c>> = Vec::with_capacity(colleges.len());
    for (index, (college, CollegeVotes { votes, .. })) in terms.list.iter().zip(colleges).enumerate() {
        let base = base_of(votes, extents.get(index), rule);
        let leader = leaders.as_ref().map_or(index, |leaders| leaders[index]);
        let merged = leaders.as_ref().and_then(|_| groups.iter_mut().find(|group| group.leader == leader));
        let (yes, no, cast) = (votes.yes(), votes.no(), votes.cast());
        match merged {
            None => groups.push(Group { leader, id: &college.id, units: college.units, yes, no, cast, base }),
            Some(group) => {
                group.units = group.units.saturating_add(college.units);
                group.yes = group.yes.plus(&yes);
                group.no = group.no.plus(&no);
                group.cast = group.cast.plus(&cast);
                group.base = group.base.plus(&base);
            }
        }
    }
    let small = &sitting.terms.small_numbers;
    match groups.iter().find(|group| small.then == SmallTreatment::Merge && is_few(sitting, &group.cast)) {
        Some(group) => Err(Reason::FewerThan(group.id.to_owned(), small.threshold)),
        None => Ok(groups),
    }
}

/// For each college the first college of its group; nothing when no college is merged.
fn leaders(
    sitting: Sitting<'_>,
    terms: &Colleges,
    colleges: &[CollegeVotes<'_>],
) -> Result<Option<Vec<usize>>, Reason> {
    let small = &sitting.terms.small_numbers;
    let mut union = None;
    for (index, college) in colleges.iter().enumerate() {
        let fewer_than = match college.withheld {
            Some((_, fewer_than)) => fewer_than,
            None if small.then == SmallTreatment::Publish || !is_small(sitting, &college.votes) => continue,
            None => small.threshold,
        };
        let id = &terms.list[index].id;
        let neighbour = (small.then == SmallTreatment::Merge).then(|| small.merge.get(id)).flatten();
        let neighbour =
            neighbour.and_then(|neighbour| terms.list.iter().position(|college| college.id == *neighbour));
        match neighbour {
            Some(neighbour) => union.get_or_insert_with(|| Union::new(colleges.len())).join(index, neighbour),
            None => return Err(Reason::FewerThan(id.clone(), fewer_than)),
        }
    }
    Ok(union.map(Union::leaders))
}

/// At least one vote, and fewer than the rule's threshold: such a part would show who voted how.
pub(super) fn is_small(sitting: Sitting<'_>, votes: &Votes) -> bool {
    is_few(sitting, &votes.cast())
}

fn is_few(sitting: Sitting<'_>, cast: &Exact) -> bool {
    *cast > Exact::ZERO && *cast < sitting.terms.small_numbers.threshold.into()
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
