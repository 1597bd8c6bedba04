//! Which unit a member belongs to: the one that is called like the member's antenne, once somebody has agreed to it.

use std::collections::{BTreeMap, HashMap};

use percole_domain::folded;
use percole_merkle::{NodeId, SubjectId};
use percole_proto::v1 as pb;
use percole_store::{Tx, members::MemberRow};

use crate::{error::Error, service::organisation::Known};

/// Units of this node by their folded names.
pub(super) struct Units {
    by_name: HashMap<String, (SubjectId, String)>,
}

/// What the antennes of a file come to.
#[derive(Default)]
pub(super) struct Proposals {
    by_antenne: BTreeMap<String, pb::UnitProposal>,
    without: BTreeMap<String, ()>,
}

impl Units {
    pub(super) async fn load(tx: &mut Tx, me: NodeId) -> Result<Units, Error> {
        let units = Known::load(tx, me).await?.units.into_iter();
        Ok(Units { by_name: units.map(|unit| (folded(&unit.name), (unit.subject, unit.name))).collect() })
    }

    /// The unit that is called like a member's antenne.
    pub(super) fn of(&self, member: &MemberRow) -> Option<&(SubjectId, String)> {
        self.by_name.get(&folded(&member.antenne))
    }
}

impl Proposals {
    /// Counts a member of the file, whose unit so far is `held`.
    pub(super) fn add(&mut self, member: &MemberRow, held: Option<SubjectId>, units: &Units) {
        if member.antenne.is_empty() {
            return;
        }
        let Some((unit, name)) = units.of(member) else {
            self.without.insert(member.antenne.clone(), ());
            return;
        };
        let proposal = self.by_antenne.entry(folded(&member.antenne)).or_insert_with(|| pb::UnitProposal {
            antenne: member.antenne.clone(),
            unit: unit.to_string(),
            unit_name: name.clone(),
            ..pb::UnitProposal::default()
        });
        proposal.members += 1;
        proposal.linked += u64::from(held == Some(*unit));
    }

    pub(super) fn answer(&self, answer: pb::ImportMembersResponse) -> pb::ImportMembersResponse {
        let units = self.by_antenne.values().cloned().collect();
        pb::ImportMembersResponse { units, without_unit: self.without.keys().cloned().collect(), ..answer }
    }
}
