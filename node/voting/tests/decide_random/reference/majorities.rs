//! Majorities: of all, and of each node.

use super::*;

impl<'a> Case<'a> {
    pub(super) fn overall(&self, removed: &BTreeSet<&str>, book: &mut Book) {
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

    pub(super) fn per_node(&self, unapproving: &BTreeSet<&str>, book: &mut Book) {
        let Some(rule) = &self.terms.nodes else { return };
        let kind =
            ConditionKind::Majority { base: rule.majority.base, weighted: self.terms.colleges.is_some() };
        let mut approving = 0u64;
        let countries = self.countries();
        for together in self.node_groups() {
            let merged = together.len() > 1;
            let group: Vec<&'a str> = together.iter().flat_map(|id| countries[id].iter().copied()).collect();
            let counting = group.iter().any(|id| self.stand[id] == Stand::In);
            let too_small = (merged || self.terms.small_numbers.then != SmallTreatment::Publish)
                && group.iter().all(|id| !self.broken.contains(id))
                && self.is_small(self.rows.iter().filter(|row| group.contains(&row.node)));
            let share = |rule: &MajorityRule| {
                if counting && !too_small { self.share(&group, rule) } else { None }
            };
            let place = if merged {
                Place::MergedNodes(together.iter().map(|id| (*id).to_owned()).collect())
            } else {
                Place::Node(together[0].to_owned())
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
            let mut refusing: BTreeSet<&str> = BTreeSet::new();
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
                if !approves {
                    refusing.insert(self.country(id));
                }
            }
            approving += u64::try_from(together.len() - refusing.len()).unwrap();
        }
        let there = u64::try_from(countries.len()).unwrap();
        let nodes = rule.of.unwrap_or(there);
        if there > nodes {
            return book.note(ConditionKind::Nodes, Place::Overall, Role::Decides, None, None);
        }
        let needed = needed(rule.at_least, nodes);
        if nodes == 0 {
            return book.number(None, needed, None);
        }
        book.number(Some(approving >= needed), needed, Some((q(approving), q(nodes))));
    }

    pub(super) fn is_small<'r>(&self, rows: impl Iterator<Item = &'r Row<'a>>) -> bool
    where
        'a: 'r,
    {
        let cast: Q = rows.filter(|row| self.stand[row.node] == Stand::In).map(|row| total(&row.votes)).sum();
        cast > Q::zero() && cast < q(self.terms.small_numbers.threshold)
    }

    /// Nodes that the rule merges, since one of them is small; every other node alone.
    pub(super) fn node_groups(&self) -> Vec<Vec<&'a str>> {
        let countries = self.countries();
        let mut groups: Vec<BTreeSet<&'a str>> = countries.keys().map(|id| BTreeSet::from([*id])).collect();
        if self.terms.small_numbers.then == SmallTreatment::Merge {
            for (id, nodes) in &countries {
                let id = *id;
                let counting = |id: &str| {
                    countries.get(id).is_some_and(|nodes| nodes.iter().any(|id| self.stand[id] == Stand::In))
                };
                let small = counting(id)
                    && nodes.iter().all(|id| !self.broken.contains(id))
                    && self.is_small(self.rows.iter().filter(|row| nodes.contains(&row.node)));
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
}

/// How many of `nodes` have to approve.
fn needed(at_least: NodesNeeded, nodes: u64) -> u64 {
    match at_least {
        NodesNeeded::Count(count) => count,
        NodesNeeded::Part(part) => {
            let exact = frac(part) * q(nodes);
            u64::try_from(exact.ceil().to_integer()).unwrap()
        }
    }
}
