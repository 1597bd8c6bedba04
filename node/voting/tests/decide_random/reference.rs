//! The second implementation: slow and obvious. Everything is a flat table of rows (node × category) that is filtered and summed
//! anew for every figure, in big rationals, following the definitions and not the engine.

use std::collections::{BTreeMap, BTreeSet};

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, Zero};
use percole_voting::decide::*;

type Q = BigRational;

pub(crate) struct Expected {
    pub verdict: Verdict,
    pub conditions: Vec<String>,
}

/// What of the engine's conditions is compared.
pub(crate) fn line(condition: &Condition) -> String {
    let show = |number: &Option<Exact>| number.as_ref().map_or("-".to_owned(), Exact::to_string);
    let (kind, place, role, state) = (condition.kind, &condition.place, condition.role, condition.state);
    let (n, d) = (show(&condition.numerator), show(&condition.denominator));
    format!("{kind:?} {place:?} {role:?} {state:?} {n} of {d} needed {:?}", condition.needed)
}

#[derive(Clone, Copy, PartialEq)]
enum Stand {
    In,
    Missing,
    MissingAndNeeded,
    Gone,
}

struct Row<'a> {
    node: &'a str,
    category: &'a str,
    college: Option<&'a str>,
    part: &'a Part,
    /// yes, no, abstain, blank, spoiled; after reductions.
    votes: [Q; 5],
}

struct Case<'a> {
    terms: &'a Terms,
    tallies: &'a Tallies,
    question: &'a str,
    stand: BTreeMap<&'a str, Stand>,
    rows: Vec<Row<'a>>,
    /// Nodes whose votes cannot be worked out (a cap without holders, shares unknown).
    broken: BTreeSet<&'a str>,
}

fn q(n: u64) -> Q {
    Q::from_integer(BigInt::from(n))
}

fn frac(f: Fraction) -> Q {
    Q::new(f.numerator().into(), f.denominator().into())
}

fn raw(part: &Part, question: &str) -> [Q; 5] {
    let c = part.votes.get(question).copied().unwrap_or_default();
    [q(c.yes), q(c.no), q(c.abstain), q(c.blank), q(c.spoiled)]
}

fn total(votes: &[Q; 5]) -> Q {
    votes.iter().sum()
}

fn unit(figure: Figure, unit: Unit) -> Option<Q> {
    if unit == Unit::Members { Some(q(figure.members)) } else { figure.shares.map(q) }
}

fn came(part: &Part, basis: Unit) -> Option<Q> {
    let nobody = part.represented.members == 0 && part.represented.shares.is_none();
    let represented = if nobody { Q::zero() } else { unit(part.represented, basis)? };
    Some(unit(part.present, basis)? + represented)
}

fn round(value: Q, rounding: Rounding) -> Q {
    match rounding {
        Rounding::Exact => value,
        Rounding::Down => value.floor(),
        Rounding::Nearest => (value + Q::new(1.into(), 2.into())).floor(),
    }
}

pub(crate) fn decide(terms: &Terms, tallies: &Tallies, question: &str) -> Expected {
    let mut case = Case::open(terms, tallies, question);
    let nodes: Vec<&str> = case.stand.keys().copied().collect();
    for node in nodes {
        if case.reduce(node).is_none() {
            case.broken.insert(node);
        }
    }
    case.judge()
}

impl<'a> Case<'a> {
    fn open(terms: &'a Terms, tallies: &'a Tallies, question: &'a str) -> Case<'a> {
        let mut case = Case {
            terms,
            tallies,
            question,
            stand: BTreeMap::new(),
            rows: Vec::new(),
            broken: BTreeSet::new(),
        };
        for (id, node) in &tallies.nodes {
            let (mut stand, certificate) = first_look(terms, node);
            let mut rows = Vec::new();
            for (category, part) in certificate.iter().flat_map(|certificate| &certificate.parts) {
                let college = match &terms.colleges {
                    None => Some("everybody"),
                    Some(colleges) => {
                        let own = colleges.list.iter().find(|college| college.categories.contains(category));
                        own.map(|college| college.id.as_str())
                    }
                };
                rows.push(Row { node: id, category, college, part, votes: raw(part, question) });
            }
            let unusable = rows.is_empty()
                || rows.iter().any(|row| row.college.is_none())
                || rows.iter().any(|row| {
                    row.part.withheld.is_none()
                        && tallies.questions.iter().any(|q| !row.part.votes.contains_key(q))
                });
            if stand == Stand::In && unusable {
                stand = absent(terms.treatment.excluded);
            }
            case.stand.insert(id, stand);
            case.rows.extend(rows);
        }
        case
    }

    /// Caps, then ceilings, within one node. Nothing when a figure they need is missing.
    fn reduce(&mut self, node: &str) -> Option<()> {
        if self.stand[node] != Stand::In {
            return Some(());
        }
        let mine: Vec<usize> = (0..self.rows.len()).filter(|i| self.rows[*i].node == node).collect();
        if let Some(cap) = self.terms.cap {
            let tally = &self.tallies.nodes[node];
            let first = self.terms.treatment.corrected == CorrectedTreatment::First;
            let certificate =
                if first && tally.earlier.is_some() { &tally.earlier } else { &tally.certificate };
            let holders = certificate.as_ref()?.holders.as_ref()?;
            let mut base = Q::zero();
            for i in &mine {
                base += self.rights(*i, cap.base)?;
            }
            let limit = round(base * frac(cap.max), self.terms.rounding);
            for holder in holders {
                let held = q(holder.own) + q(holder.proxies);
                let Some(row) = mine.iter().find(|i| self.rows[**i].category == holder.part) else {
                    continue;
                };
                let Some(counts) = holder.votes.get(self.question) else { continue };
                if held > limit {
                    let options = [counts.yes, counts.no, counts.abstain, counts.blank, counts.spoiled];
                    for (k, option) in options.into_iter().enumerate() {
                        let without = self.rows[*row].votes[k].clone() - q(option);
                        let without = if without < Q::zero() { Q::zero() } else { without };
                        self.rows[*row].votes[k] =
                            without + round(q(option) * limit.clone() / held.clone(), self.terms.rounding);
                    }
                }
            }
        }
        let mut factor: BTreeMap<usize, Q> = mine.iter().map(|i| (*i, Q::one())).collect();
        for ceiling in &self.terms.ceilings {
            let (mut group, mut others) = (Q::zero(), Q::zero());
            for i in &mine {
                let right = self.rights(*i, ceiling.base)? * factor[i].clone();
                if ceiling.categories.iter().any(|c| c == self.rows[*i].category) {
                    group += right;
                } else {
                    others += right;
                }
            }
            let max = frac(ceiling.max);
            let all = group.clone() + others.clone();
            if group > all.clone() * max.clone() {
                let left = match ceiling.total {
                    CeilingTotal::Before => all * max,
                    CeilingTotal::After => others * max.clone() / (Q::one() - max),
                };
                for i in
                    mine.iter().filter(|i| ceiling.categories.iter().any(|c| c == self.rows[**i].category))
                {
                    let smaller = factor[i].clone() * left.clone() / group.clone();
                    factor.insert(*i, smaller);
                }
            }
        }
        for (i, factor) in factor.into_iter().filter(|(_, factor)| !factor.is_one()) {
            for k in 0..5 {
                let less = self.rows[i].votes[k].clone() * factor.clone();
                self.rows[i].votes[k] = round(less, self.terms.rounding);
            }
        }
        Some(())
    }

    fn rights(&self, row: usize, base: RightsBase) -> Option<Q> {
        let row = &self.rows[row];
        match base {
            RightsBase::Cast => Some(total(&raw(row.part, self.question))),
            RightsBase::Roll => unit(row.part.roll.record, self.terms.votes),
            RightsBase::Represented => came(row.part, self.terms.votes),
        }
    }

    fn within(&self) -> Vec<&'a str> {
        self.stand.iter().filter(|(_, stand)| **stand != Stand::Gone).map(|(id, _)| *id).collect()
    }

    fn judge(&self) -> Expected {
        let mut book = Book::default();
        let node = |id: &str| Place::Node(id.to_owned());
        if self.tallies.call == Call::Second {
            let foreseen = self.terms.quorums.iter().any(|quorum| quorum.second_call.is_some());
            book.note(ConditionKind::SecondCall, Place::Overall, Role::Decides, Some(foreseen), None);
        }
        for (id, stand) in &self.stand {
            if *stand == Stand::MissingAndNeeded {
                book.note(ConditionKind::Reported, node(id), Role::Decides, Some(false), None);
            }
        }
        let (unapproving, removed) = self.quorums(&mut book);
        self.overall(&removed, &mut book);
        self.per_node(&unapproving, &mut book);
        Expected { verdict: book.verdict(), conditions: book.lines }
    }

    fn quorums(&self, book: &mut Book) -> (BTreeSet<&'a str>, BTreeSet<&'a str>) {
        let (mut unapproving, mut removed) = (BTreeSet::new(), BTreeSet::new());
        for quorum in &self.terms.quorums {
            let needed = match (self.tallies.call, quorum.second_call) {
                (Call::Second, Some(SecondCallQuorum::None)) => continue,
                (Call::Second, Some(SecondCallQuorum::AtLeast(second))) => second,
                _ => quorum.first_call,
            };
            let kind = ConditionKind::Quorum { basis: quorum.basis, of: quorum.of, who: quorum.who };
            let (basis, of, who) = (quorum.basis, quorum.of, quorum.who);
            let among = |nodes: &[&str], college| self.attendance(nodes, college, basis, of, who);
            match quorum.level {
                QuorumLevel::Overall => {
                    book.part(
                        kind,
                        Place::Overall,
                        Role::Decides,
                        among(&self.within(), None),
                        needed,
                        false,
                    );
                }
                QuorumLevel::College => {
                    for college in self.terms.colleges.iter().flat_map(|colleges| &colleges.list) {
                        if quorum.only.is_empty() || quorum.only.contains(&college.id) {
                            let figures = among(&self.within(), Some(&college.id));
                            let place = Place::College(college.id.clone());
                            book.part(kind, place, Role::Decides, figures, needed, false);
                        }
                    }
                }
                QuorumLevel::Node => {
                    let ends = quorum.if_missed == MissedQuorum::NoQuorum;
                    let role = if ends { Role::Decides } else { Role::Feeds };
                    let asked =
                        |id: &&str| quorum.only.is_empty() || quorum.only.iter().any(|only| only == id);
                    for id in self.within().into_iter().filter(asked) {
                        let place = Place::Node(id.to_owned());
                        if !book.part(kind, place, role, among(&[id], None), needed, false) {
                            unapproving.insert(id);
                            if quorum.if_missed == MissedQuorum::Out {
                                removed.insert(id);
                            }
                        }
                    }
                    for id in quorum.only.iter().filter(|id| !self.stand.contains_key(id.as_str())) {
                        book.note(kind, Place::Node(id.clone()), role, None, None);
                    }
                }
            }
        }
        for (id, stand) in self.stand.iter().filter(|(_, stand)| **stand == Stand::In) {
            debug_assert!(*stand == Stand::In);
            for condition in self.own_conditions(id) {
                let LocalCondition::Quorum { basis, of, at_least } = *condition else { continue };
                let who = if of == OnDate::Present { Who::Voting } else { Who::Attending };
                let figures = self.attendance(&[id], None, basis, of, who);
                let kind = ConditionKind::LocalQuorum { basis, of };
                if !book.part(kind, Place::Node((*id).to_owned()), Role::Feeds, figures, at_least, false) {
                    unapproving.insert(*id);
                    if self.terms.nodes.is_none() {
                        removed.insert(*id);
                    }
                }
            }
        }
        (unapproving, removed)
    }

    fn attendance(
        &self,
        nodes: &[&str],
        college: Option<&str>,
        basis: Unit,
        of: OnDate,
        who: Who,
    ) -> Option<(Q, Q)> {
        let (mut there, mut all) = (Q::zero(), Q::zero());
        for node in nodes {
            let counts = self.stand[node] == Stand::In;
            let rows: Vec<&Row<'_>> = self.rows.iter().filter(|row| row.node == *node).collect();
            if rows.is_empty() && of != OnDate::Present {
                return None;
            }
            for row in rows {
                if let Some(college) = college
                    && row.college? != college
                {
                    continue;
                }
                if counts {
                    there += match who {
                        Who::Attending => came(row.part, basis)?,
                        Who::Voting if row.part.withheld.is_some() => return None,
                        Who::Voting => total(&raw(row.part, self.question)),
                    };
                }
                if of != OnDate::Present || counts {
                    all += match of {
                        OnDate::Present => came(row.part, basis)?,
                        OnDate::Record => unit(row.part.roll.record, basis)?,
                        OnDate::Convening => unit(row.part.roll.convening?, basis)?,
                    };
                }
            }
        }
        (!all.is_zero()).then_some((there, all))
    }

    fn own_conditions(&self, node: &str) -> Vec<&'a LocalCondition> {
        let refused = |condition: &LocalCondition| match (self.terms.treatment.local, condition) {
            (LocalTreatment::Refused, _) => true,
            (_, LocalCondition::Quorum { basis, of: OnDate::Present, .. }) if *basis != self.terms.votes => {
                true
            }
            (_, LocalCondition::Quorum { basis, of, at_least }) => self.terms.quorums.iter().any(|quorum| {
                let needed = match (self.tallies.call, quorum.second_call) {
                    (Call::Second, Some(SecondCallQuorum::None)) => Q::zero(),
                    (Call::Second, Some(SecondCallQuorum::AtLeast(second))) => frac(second),
                    _ => frac(quorum.first_call),
                };
                quorum.level == QuorumLevel::Node
                    && quorum.basis == *basis
                    && quorum.of == *of
                    && frac(*at_least) < needed
            }),
            (_, LocalCondition::Majority { threshold, base }) => match &self.terms.nodes {
                None => true,
                Some(nodes) => {
                    let width = |threshold: Threshold, base: Base| match (threshold, base) {
                        (Threshold::Simple, _) | (_, Base::Expressed) => 0,
                        (_, Base::Valid) => 1,
                        (_, Base::Cast) => 2,
                        (_, Base::Present) => 3,
                        (_, Base::Roll) => 4,
                    };
                    let common = nodes.majority;
                    let (own_width, width) = (width(*threshold, *base), width(common.threshold, common.base));
                    let (own, shared) = (frac(threshold.fraction()), frac(common.threshold.fraction()));
                    let same_strength =
                        own == shared && threshold.must_exceed() == common.threshold.must_exceed();
                    let weaker = own < shared
                        || (own == shared && !threshold.must_exceed() && common.threshold.must_exceed());
                    own_width <= width && (weaker || (same_strength && own_width < width))
                }
            },
        };
        self.tallies.nodes[node].conditions.iter().filter(|condition| !refused(condition)).collect()
    }

    fn overall(&self, removed: &BTreeSet<&str>, book: &mut Book) {
        let rule = self.terms.majority;
        let nodes: Vec<&str> = self.within().into_iter().filter(|id| !removed.contains(id)).collect();
        let share = self.share(&nodes, &rule);
        let tied = rule.threshold == Threshold::Simple
            && share.as_ref().is_some_and(|(n, d)| n.clone() * q(2) == d.clone());
        let carried = tied
            && match self.terms.tie {
                CastingRule::Fails => false,
                CastingRule::Passes => true,
                CastingRule::CastingVote => {
                    self.tallies.casting_votes.get(self.question) == Some(&CastingVote::Yes)
                }
            };
        let kind = ConditionKind::Majority { base: rule.base, weighted: self.terms.colleges.is_some() };
        let (fraction, exceed) = (rule.threshold.fraction(), rule.threshold.must_exceed());
        let exceed = exceed && !carried;
        book.part(kind, Place::Overall, Role::Decides, share, fraction, exceed);
    }

    fn per_node(&self, unapproving: &BTreeSet<&str>, book: &mut Book) {
        let Some(rule) = &self.terms.nodes else { return };
        let kind =
            ConditionKind::Majority { base: rule.majority.base, weighted: self.terms.colleges.is_some() };
        let mut approving = 0u64;
        for group in self.node_groups() {
            let merged = group.len() > 1;
            let counting = group.iter().any(|id| self.stand[id] == Stand::In);
            let too_small = (merged || self.terms.small_numbers.then != SmallTreatment::Publish)
                && group.iter().all(|id| !self.broken.contains(id))
                && self.is_small(self.rows.iter().filter(|row| group.contains(&row.node)));
            let share = |rule: &MajorityRule| {
                if counting && !too_small { self.share(&group, rule) } else { None }
            };
            let place = if merged {
                Place::MergedNodes(group.iter().map(|id| (*id).to_owned()).collect())
            } else {
                Place::Node(group[0].to_owned())
            };
            let threshold = rule.majority.threshold;
            let met = book.part(
                kind,
                place,
                Role::Feeds,
                share(&rule.majority),
                threshold.fraction(),
                threshold.must_exceed(),
            );
            for id in &group {
                let mut approves = met && !unapproving.contains(id);
                if self.stand[id] == Stand::In {
                    for condition in self.own_conditions(id) {
                        let LocalCondition::Majority { threshold, base } = *condition else { continue };
                        let own = MajorityRule { threshold, base, abstention: rule.majority.abstention };
                        let kind = ConditionKind::LocalMajority { base };
                        let (fraction, exceed) = (threshold.fraction(), threshold.must_exceed());
                        let place = Place::Node((*id).to_owned());
                        approves &= book.part(kind, place, Role::Feeds, share(&own), fraction, exceed);
                    }
                }
                approving += u64::from(approves);
            }
        }
        let there = u64::try_from(self.within().len()).unwrap();
        let nodes = rule.of.unwrap_or(there);
        if there > nodes {
            return book.note(ConditionKind::Nodes, Place::Overall, Role::Decides, None, None);
        }
        let needed = match rule.at_least {
            NodesNeeded::Count(k) => k,
            NodesNeeded::Part(part) => {
                let exact = frac(part) * q(nodes);
                u64::try_from(exact.ceil().to_integer()).unwrap()
            }
        };
        if nodes == 0 {
            return book.number(None, needed, None);
        }
        book.number(Some(approving >= needed), needed, Some((q(approving), q(nodes))));
    }

    fn is_small<'r>(&self, rows: impl Iterator<Item = &'r Row<'a>>) -> bool
    where
        'a: 'r,
    {
        let cast: Q = rows.filter(|row| self.stand[row.node] == Stand::In).map(|row| total(&row.votes)).sum();
        cast > Q::zero() && cast < q(self.terms.small_numbers.threshold)
    }

    /// Nodes that the rule merges, since one of them is small; every other node alone.
    fn node_groups(&self) -> Vec<Vec<&'a str>> {
        let mut groups: Vec<BTreeSet<&'a str>> =
            self.within().into_iter().map(|id| BTreeSet::from([id])).collect();
        if self.terms.small_numbers.then == SmallTreatment::Merge {
            for id in self.within() {
                let counting = |id: &str| self.stand.get(id) == Some(&Stand::In);
                let small = counting(id)
                    && !self.broken.contains(id)
                    && self.is_small(self.rows.iter().filter(|row| row.node == id));
                let neighbour = self.terms.small_numbers.merge.get(id).filter(|other| counting(other));
                if let (true, Some(neighbour)) = (small, neighbour) {
                    let (joined, rest): (Vec<_>, Vec<_>) = groups
                        .into_iter()
                        .partition(|group| group.contains(id) || group.contains(neighbour.as_str()));
                    groups = rest;
                    groups.push(joined.into_iter().flatten().collect());
                }
            }
        }
        groups.into_iter().map(|group| group.into_iter().collect()).collect()
    }

    /// The part in favour among these nodes: votes, or weight of colleges.
    fn share(&self, nodes: &[&str], rule: &MajorityRule) -> Option<(Q, Q)> {
        if nodes.iter().any(|id| self.broken.contains(id)) {
            return None;
        }
        let outside = rule.threshold != Threshold::Simple && matches!(rule.base, Base::Present | Base::Roll);
        if outside {
            for node in nodes {
                let needed = rule.base == Base::Roll || self.stand[node] == Stand::In;
                let rows: Vec<&Row<'_>> = self.rows.iter().filter(|row| row.node == *node).collect();
                if needed && (rows.is_empty() || rows.iter().any(|row| row.college.is_none())) {
                    return None;
                }
            }
        }
        let Some(colleges) = &self.terms.colleges else {
            let merging = self.terms.small_numbers.then == SmallTreatment::Merge;
            let at_home =
                |row: &Row<'_>| merging && self.terms.small_numbers.merge.contains_key(row.category);
            let mut voting =
                self.rows.iter().filter(|row| nodes.contains(&row.node) && self.stand[row.node] == Stand::In);
            if voting.any(|row| row.part.withheld.is_some() && !at_home(row)) {
                return None;
            }
            let (yes, _, base) = self.sums(nodes, "everybody", rule)?;
            return (!base.is_zero()).then_some((yes, base));
        };
        let mut groups: Vec<BTreeSet<&str>> =
            colleges.list.iter().map(|college| BTreeSet::from([college.id.as_str()])).collect();
        let small = &self.terms.small_numbers;
        let rows_of = |group: &BTreeSet<&str>| -> Vec<&Row<'a>> {
            let inside = |row: &&Row<'a>| {
                nodes.contains(&row.node)
                    && self.stand[row.node] == Stand::In
                    && row.college.is_some_and(|college| group.contains(college))
            };
            self.rows.iter().filter(inside).collect()
        };
        for college in &colleges.list {
            let own = rows_of(&BTreeSet::from([college.id.as_str()]));
            let withheld = own.iter().any(|row| row.part.withheld.is_some());
            let few = self.is_small(own.into_iter()) && small.then != SmallTreatment::Publish;
            if !withheld && !few {
                continue;
            }
            if small.then != SmallTreatment::Merge {
                return None;
            }
            let neighbour = small.merge.get(&college.id)?;
            colleges.list.iter().find(|other| other.id == *neighbour)?;
            let id = college.id.as_str();
            let (joined, rest): (Vec<_>, Vec<_>) = groups
                .into_iter()
                .partition(|group| group.contains(id) || group.contains(neighbour.as_str()));
            groups = rest;
            groups.push(joined.into_iter().flatten().collect());
        }
        let (mut favour, mut weight) = (Q::zero(), Q::zero());
        for group in groups {
            if small.then == SmallTreatment::Merge && self.is_small(rows_of(&group).into_iter()) {
                return None;
            }
            let own: Q =
                colleges.list.iter().filter(|c| group.contains(c.id.as_str())).map(|c| q(c.units)).sum();
            let (mut yes, mut no, mut base) = (Q::zero(), Q::zero(), Q::zero());
            for college in &group {
                let (y, n, b) = self.sums(nodes, college, rule)?;
                yes += y;
                no += n;
                base += b;
            }
            match (base.is_zero(), colleges.empty) {
                (true, EmptyCollege::NotEvaluable) => return None,
                (true, EmptyCollege::Out) => continue,
                (true, EmptyCollege::Against) => {}
                (false, _) if colleges.mode == CollegeMode::Proportional => {
                    favour += own.clone() * yes / base
                }
                (false, _) if yes > no => favour += own.clone(),
                (false, _) => {}
            }
            weight += own;
        }
        (!weight.is_zero()).then_some((favour, weight))
    }

    /// Yes, no and base of one college in these nodes.
    fn sums(&self, nodes: &[&str], college: &str, rule: &MajorityRule) -> Option<(Q, Q, Q)> {
        let (mut yes, mut no, mut base) = (Q::zero(), Q::zero(), Q::zero());
        for row in self.rows.iter().filter(|row| nodes.contains(&row.node) && row.college == Some(college)) {
            let counts = self.stand[row.node] == Stand::In;
            let none = [Q::zero(), Q::zero(), Q::zero(), Q::zero(), Q::zero()];
            let [y, n, abstain, blank, spoiled] = if counts { row.votes.clone() } else { none };
            yes += y.clone();
            no += n.clone();
            let decided = y + n;
            base += match (rule.threshold, rule.base, rule.abstention) {
                (Threshold::Simple, ..) | (_, Base::Expressed, Abstention::NotExpressed) => decided,
                (_, Base::Expressed, Abstention::Expressed) => decided + abstain,
                (_, Base::Valid, _) => decided + abstain + blank,
                (_, Base::Cast, _) => decided + abstain + blank + spoiled,
                (_, Base::Present, _) if counts => came(row.part, self.terms.votes)?,
                (_, Base::Present, _) => Q::zero(),
                (_, Base::Roll, _) => unit(row.part.roll.record, self.terms.votes)?,
            };
        }
        Some((yes, no, base))
    }
}

fn first_look<'a>(terms: &Terms, node: &'a NodeTally) -> (Stand, Option<&'a Certificate>) {
    let now = node.certificate.as_ref();
    let stand = match node.status {
        Status::Counted => Stand::In,
        Status::Late => match terms.treatment.late {
            LateTreatment::Count => Stand::In,
            LateTreatment::Out => Stand::Gone,
            LateTreatment::Absent => Stand::Missing,
            LateTreatment::Blocks => Stand::MissingAndNeeded,
        },
        Status::Silent => absent(terms.treatment.silent),
        Status::Declined => absent(terms.treatment.declined),
        Status::Excluded => absent(terms.treatment.excluded),
    };
    match (stand, &node.earlier, terms.treatment.corrected) {
        (Stand::In, Some(earlier), CorrectedTreatment::First) => (Stand::In, Some(earlier)),
        (Stand::In, Some(_), CorrectedTreatment::Absent) => (Stand::Missing, now),
        _ => (stand, now),
    }
}

fn absent(treatment: AbsentTreatment) -> Stand {
    match treatment {
        AbsentTreatment::Out => Stand::Gone,
        AbsentTreatment::Absent => Stand::Missing,
        AbsentTreatment::Blocks => Stand::MissingAndNeeded,
    }
}

#[derive(Default)]
struct Book {
    lines: Vec<String>,
    quorum_missed: bool,
    majority_missed: bool,
}

impl Book {
    fn verdict(&self) -> Verdict {
        if self.quorum_missed {
            Verdict::NoQuorum
        } else if self.majority_missed {
            Verdict::Fail
        } else {
            Verdict::Pass
        }
    }

    /// Notes a part that is needed, and says whether it is reached.
    fn part(
        &mut self,
        kind: ConditionKind,
        place: Place,
        role: Role,
        figures: Option<(Q, Q)>,
        needed: Fraction,
        exceed: bool,
    ) -> bool {
        let met = figures.as_ref().map(|(part, whole)| {
            let share = part / whole;
            if exceed { share > frac(needed) } else { share >= frac(needed) }
        });
        self.note(kind, place, role, met, figures);
        met == Some(true)
    }

    fn number(&mut self, met: Option<bool>, needed: u64, figures: Option<(Q, Q)>) {
        self.write(ConditionKind::Nodes, Place::Overall, Role::Decides, met, figures, Some(needed));
    }

    fn note(
        &mut self,
        kind: ConditionKind,
        place: Place,
        role: Role,
        met: Option<bool>,
        figures: Option<(Q, Q)>,
    ) {
        self.write(kind, place, role, met, figures, None);
    }

    fn write(
        &mut self,
        kind: ConditionKind,
        place: Place,
        role: Role,
        met: Option<bool>,
        figures: Option<(Q, Q)>,
        needed: Option<u64>,
    ) {
        if role == Role::Decides && met != Some(true) {
            match kind {
                ConditionKind::Majority { .. } | ConditionKind::Nodes => self.majority_missed = true,
                _ => self.quorum_missed = true,
            }
        }
        let state = match met {
            Some(true) => "Met",
            Some(false) => "Unmet",
            None => "NotEvaluable",
        };
        let (n, d) =
            figures.map_or(("-".to_owned(), "-".to_owned()), |(n, d)| (n.to_string(), d.to_string()));
        self.lines.push(format!("{kind:?} {place:?} {role:?} {state} {n} of {d} needed {needed:?}"));
    }
}
