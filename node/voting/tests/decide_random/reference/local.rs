//! Conditions that a node sets for itself.

use super::*;

impl<'a> Case<'a> {
    pub(super) fn own_conditions(&self, node: &str) -> Vec<&'a LocalCondition> {
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
}
