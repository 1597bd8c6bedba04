//! V2: the outcome is declared, once every participant's tally is accounted for.

use async_trait::async_trait;
use percole_domain::Timestamp;
use percole_merkle::{Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::votes;

use super::own_act;
use crate::{
    apply::vote::{OUTCOME_DECLARED, TALLY_EXCLUDED, TALLY_INCLUDED, vote},
    error::{Code, Error},
    sequencer::{Command, CommandId, Deciding, Draft},
    tallying,
};

/// Declares the outcome of a vote of this node. A vote that is not fully accounted for yields nothing.
pub(super) struct Declare {
    pub(super) vote: SubjectId,
}

#[async_trait]
impl Command for Declare {
    fn id(&self) -> Option<CommandId> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let Some(row) = votes::get(deciding.tx(), &self.vote).await? else { return Ok(Vec::new()) };
        let accounted = votes::tallies(deciding.tx(), &self.vote).await?;
        if row.state != "opened"
            || self.vote.origin != deciding.me()
            || accounted.len() < row.participants.len()
        {
            return Ok(Vec::new());
        }
        vote(&row)?.declare(Timestamp::from_us(deciding.now_us()))?;
        let declaration = tallying::declare(&row, &accounted).map_err(|reason| {
            Error::new(Code::Internal, format!("the outcome cannot be computed: {reason}"))
        })?;
        let payload = ev::OutcomeDeclared {
            act: Some(own_act("V2")),
            rule_hash: row.rule_hash.to_vec(),
            engine: declaration.engine,
            tallies_json: declaration.tallies_json,
            outcome_json: declaration.outcome_json,
        };
        let mut draft = Draft::new(OUTCOME_DECLARED, self.vote, Scope::Subtree, &payload);
        // Earlier ones of the same log stand before it anyway; the newest of each kind says where the account ended.
        for kind in [TALLY_INCLUDED, TALLY_EXCLUDED] {
            if let Some(newest) = deciding.newest_event(&self.vote, kind).await? {
                draft = draft.caused_by(newest);
            }
        }
        Ok(vec![draft])
    }
}
