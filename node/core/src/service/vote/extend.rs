//! V4: a vote closes later.

use async_trait::async_trait;
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_voting::decide::{Extension, Rule};
use percole_words::vote;

use super::{held, named};
use crate::{
    access::Asked,
    apply::vote::Votes,
    error::Error,
    node::Node,
    sequencer::{Deciding, Draft},
    service::step::{Decide, on},
};

/// Puts off the closing of a vote, where its frozen rule allows that. Reporting lasts as long after the new closing as it would have
/// after the old one.
///
/// # Errors
/// `NotFound` for an unknown vote; `FailedPrecondition` when another node opened it, its rule does not allow it, or less than a day is
/// left; `InvalidArgument` for a closing that is not later, or without a reason.
pub async fn extend(
    node: &Node,
    asked: Asked,
    request: pb::ExtendVoteRequest,
) -> Result<pb::EventReceipt, Error> {
    let vote = named(node, &asked, &request.vote).await?;
    let extend = Extend { vote, closes_us: request.closes_us, reason: request.reason };
    on::<Votes>(node, asked, vote, extend).await
}

struct Extend {
    vote: SubjectId,
    closes_us: i64,
    reason: String,
}

#[async_trait]
impl Decide for Extend {
    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let held = held(deciding, &self.vote).await?;
        if self.vote.origin != deciding.me() {
            return Err(Error::precondition(vote::extends_vote_of_another(
                self.vote.origin.short().to_string(),
            )));
        }
        let allowed = |rule: Rule| rule.terms().treatment.extend == Extension::Allowed;
        if !Rule::from_toml(&held.row.rule_toml).is_ok_and(allowed) {
            return Err(Error::precondition(vote::rule_never_extends()));
        }
        let reporting_us = held.row.report_by_us.saturating_sub(held.row.closes_us);
        let payload = ev::VoteExtended {
            act: Some(deciding.act("V4")),
            reason: self.reason.clone(),
            closes_us: self.closes_us,
            report_by_us: self.closes_us.saturating_add(reporting_us),
        };
        Ok(vec![Draft::new(self.vote, held.row.scope, &payload)])
    }
}
