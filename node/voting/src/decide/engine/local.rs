//! A node's own conditions: stricter ones apply, looser ones are refused.

use crate::decide::exact::Fraction;
use crate::decide::outcome::{Refusal, RefusedCondition};
use crate::decide::rule::{
    Base, LocalTreatment, MajorityRule, OnDate, Quorum, QuorumLevel, SecondCallQuorum, Terms, Threshold,
};
use crate::decide::tallies::{Call, LocalCondition};

/// Splits conditions into those that apply and those refused.
pub(super) fn split<'a>(
    terms: &Terms,
    call: Call,
    conditions: &'a [LocalCondition],
) -> (Vec<&'a LocalCondition>, Vec<RefusedCondition>) {
    let mut applied = Vec::new();
    let mut refused = Vec::new();
    for condition in conditions {
        match refusal(terms, call, condition) {
            None => applied.push(condition),
            Some(why) => refused.push(RefusedCondition { condition: *condition, why }),
        }
    }
    (applied, refused)
}

fn refusal(terms: &Terms, call: Call, condition: &LocalCondition) -> Option<Refusal> {
    if terms.treatment.local == LocalTreatment::Refused {
        return Some(Refusal::NotAllowed);
    }
    match condition {
        LocalCondition::Quorum { basis, of: OnDate::Present, .. } if *basis != terms.votes => {
            Some(Refusal::OtherUnit(terms.votes))
        }
        LocalCondition::Quorum { basis, of, at_least } => {
            let same = |quorum: &&Quorum| {
                quorum.level == QuorumLevel::Node && quorum.basis == *basis && quorum.of == *of
            };
            let common = terms.quorums.iter().filter(same).filter_map(|quorum| needed(quorum, call)).max()?;
            (*at_least < common).then_some(Refusal::Looser(Threshold::AtLeast(common)))
        }
        LocalCondition::Majority { threshold, base } => match &terms.nodes {
            None => Some(Refusal::NothingToTighten),
            Some(nodes) => is_looser(*threshold, *base, &nodes.majority)
                .then_some(Refusal::Looser(nodes.majority.threshold)),
        },
    }
}

/// What a quorum asks for on this call; nothing when none is needed.
pub(super) fn needed(quorum: &Quorum, call: Call) -> Option<Fraction> {
    match (call, quorum.second_call) {
        (Call::Second, Some(SecondCallQuorum::None)) => None,
        (Call::Second, Some(SecondCallQuorum::AtLeast(fraction))) => Some(fraction),
        _ => Some(quorum.first_call),
    }
}

/// Whether a local majority asks for no more of no wider a base. Any other one is added to the common one, and so can only
/// tighten, even where the two cannot be compared (a smaller part of a wider base).
fn is_looser(threshold: Threshold, base: Base, common: &MajorityRule) -> bool {
    let strictness = |threshold: Threshold| (threshold.fraction(), threshold.must_exceed());
    let (own, shared) = (strictness(threshold), strictness(common.threshold));
    let (own_base, shared_base) = (real_base(threshold, base), real_base(common.threshold, common.base));
    own_base <= shared_base && (own < shared || (own == shared && own_base < shared_base))
}

/// A simple majority looks at yes and no only, whatever base stands beside it.
fn real_base(threshold: Threshold, base: Base) -> Base {
    if threshold == Threshold::Simple { Base::Expressed } else { base }
}
