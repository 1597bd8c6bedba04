//! Caps and ceilings within one node.

use super::*;

impl Case<'_> {
    /// Caps, then ceilings, within one node. Nothing when a figure they need is missing.
    pub(super) fn reduce(&mut self, node: &str) -> Option<()> {
        if self.stand[node] != Stand::In {
            return Some(());
        }
        let mine: Vec<usize> = (0..self.rows.len()).filter(|i| self.rows[*i].node == node).collect();
        if let Some(cap) = self.terms.cap {
            self.cap(node, &mine, cap)?;
        }
        let mut factors: BTreeMap<usize, Q> = mine.iter().map(|i| (*i, Q::one())).collect();
        for ceiling in &self.terms.ceilings {
            self.lower(&mut factors, ceiling)?;
        }
        for (i, factor) in factors.into_iter().filter(|(_, factor)| !factor.is_one()) {
            for k in 0..5 {
                let less = self.rows[i].votes[k].clone() * factor.clone();
                self.rows[i].votes[k] = round(less, self.terms.rounding);
            }
        }
        Some(())
    }

    /// Takes from each holder what is above the cap, option by option.
    fn cap(&mut self, node: &str, mine: &[usize], cap: VoterCap) -> Option<()> {
        let tally = &self.tallies.nodes[node];
        let first = self.terms.treatment.corrected == CorrectedTreatment::First;
        let certificate = if first && tally.earlier.is_some() { &tally.earlier } else { &tally.certificate };
        let holders = certificate.as_ref()?.holders.as_ref()?;
        let mut base = Q::zero();
        for i in mine {
            base += self.rights(*i, cap.base)?;
        }
        let limit = round(base * frac(cap.max), self.terms.rounding);
        for holder in holders {
            let held = q(holder.own) + q(holder.proxies);
            let Some(row) = mine.iter().find(|i| self.rows[**i].category == holder.part) else { continue };
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
        Some(())
    }

    /// Lowers the factors of the rows that a ceiling holds, when they are above it together.
    fn lower(&self, factors: &mut BTreeMap<usize, Q>, ceiling: &Ceiling) -> Option<()> {
        let held = |row: usize| ceiling.categories.iter().any(|c| c == self.rows[row].category);
        let (mut group, mut others) = (Q::zero(), Q::zero());
        for (i, factor) in factors.iter() {
            let right = self.rights(*i, ceiling.base)? * factor.clone();
            if held(*i) {
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
            for (_, factor) in factors.iter_mut().filter(|(i, _)| held(**i)) {
                *factor = factor.clone() * left.clone() / group.clone();
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
}
