//! The part in favour.

use super::*;

impl<'a> Case<'a> {
    /// The part in favour among these nodes: votes, or weight of colleges.
    pub(super) fn share(&self, nodes: &[&str], rule: &MajorityRule) -> Option<(Q, Q)> {
        if nodes.iter().any(|id| self.broken.contains(id)) || !self.has_bases(nodes, rule) {
            return None;
        }
        match &self.terms.colleges {
            None => self.share_of_votes(nodes, rule),
            Some(colleges) => {
                let groups = self.college_groups(nodes, colleges)?;
                self.share_of_weight(nodes, rule, colleges, groups)
            }
        }
    }

    /// Whether a base that lies outside of the votes can be known of every node that it takes in.
    fn has_bases(&self, nodes: &[&str], rule: &MajorityRule) -> bool {
        if rule.threshold == Threshold::Simple || !matches!(rule.base, Base::Present | Base::Roll) {
            return true;
        }
        nodes.iter().all(|node| {
            let needed = rule.base == Base::Roll || self.stand[node] == Stand::In;
            let rows: Vec<&Row<'_>> = self.rows.iter().filter(|row| row.node == *node).collect();
            !needed || (!rows.is_empty() && rows.iter().all(|row| row.college.is_some()))
        })
    }

    fn share_of_votes(&self, nodes: &[&str], rule: &MajorityRule) -> Option<(Q, Q)> {
        let small = &self.terms.small_numbers;
        let merging = small.then == SmallTreatment::Merge;
        let at_home = |row: &Row<'_>| merging && small.merge.contains_key(row.category);
        let mut voting =
            self.rows.iter().filter(|row| nodes.contains(&row.node) && self.stand[row.node] == Stand::In);
        if voting.any(|row| row.part.withheld.is_some() && !at_home(row)) {
            return None;
        }
        let (yes, _, base) = self.sums(nodes, "everybody", rule)?;
        (!base.is_zero()).then_some((yes, base))
    }

    /// Colleges that the rule merges, since one of them is small; every other college alone.
    fn college_groups(&self, nodes: &[&str], colleges: &'a Colleges) -> Option<Vec<BTreeSet<&'a str>>> {
        let small = &self.terms.small_numbers;
        let mut groups: Vec<BTreeSet<&str>> =
            colleges.list.iter().map(|college| BTreeSet::from([college.id.as_str()])).collect();
        for college in &colleges.list {
            let own = self.rows_of(nodes, &BTreeSet::from([college.id.as_str()]));
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
        let too_small = |group| {
            small.then == SmallTreatment::Merge && self.is_small(self.rows_of(nodes, group).into_iter())
        };
        if groups.iter().any(too_small) { None } else { Some(groups) }
    }

    /// The counted rows of some colleges in these nodes.
    fn rows_of(&self, nodes: &[&str], colleges: &BTreeSet<&str>) -> Vec<&Row<'a>> {
        let inside = |row: &&Row<'a>| {
            nodes.contains(&row.node)
                && self.stand[row.node] == Stand::In
                && row.college.is_some_and(|college| colleges.contains(college))
        };
        self.rows.iter().filter(inside).collect()
    }

    fn share_of_weight(
        &self,
        nodes: &[&str],
        rule: &MajorityRule,
        colleges: &Colleges,
        groups: Vec<BTreeSet<&str>>,
    ) -> Option<(Q, Q)> {
        let (mut favour, mut weight) = (Q::zero(), Q::zero());
        for group in groups {
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
