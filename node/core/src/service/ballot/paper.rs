//! Paper beside online: handed out when online ballots are no longer taken, and counted with them.

mod correct;
mod count;

use async_trait::async_trait;
use percole_domain::lifecycle::PollState;
use percole_merkle::Scope;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{ballots, polls::PollRow};
use percole_words::vote;
use std::sync::Arc;

use super::joined;
use crate::{
    access::Asked,
    apply::vote::Opened,
    error::Error,
    node::Node,
    sequencer::{Command, Deciding, Draft},
    service::{event_receipt, poll::Named},
};

pub use count::count_paper;

/// The most members that sign in one command.
const SIGNED_MAX: usize = 10_000;

/// Members without a ballot online sign for a paper.
///
/// # Errors
/// `NotFound` for an unknown vote or a member who is not on the roll; `FailedPrecondition` for a member who voted online or
/// signed already, before the closing, or in a poll that takes no paper; `InvalidArgument` for nobody or too many at once.
pub async fn hand_out(
    node: &Node,
    asked: Asked,
    request: pb::HandOutPaperRequest,
) -> Result<pb::EventReceipt, Error> {
    if !(1..=SIGNED_MAX).contains(&request.members.len()) {
        return Err(Error::invalid("members", vote::members_at_once(SIGNED_MAX)));
    }
    let poll = Named::read(node, &asked, &request.vote, &request.unit).await?;
    event_receipt(&node.sequencer.submit(HandOut { asked, poll, members: request.members }).await?)
}

struct HandOut {
    asked: Asked,
    poll: Named,
    members: Vec<String>,
}

#[async_trait]
impl Command for HandOut {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let subject = taking_paper(deciding, &self.poll).await?.1.subject;
        let mut roll_numbers = Vec::with_capacity(self.members.len());
        for member in &self.members {
            roll_numbers.push(super::on_roll(deciding, &subject, member).await?);
        }
        let held = ballots::answers(deciding.tx_about(&subject).await?, &subject, &roll_numbers).await?;
        if let Some((number, answers)) = held.first() {
            let at = roll_numbers.iter().position(|signed| signed == number).unwrap_or(0);
            let message = match answers.as_str() {
                ballots::PAPER => vote::signed_already(&self.members[at]),
                _ => vote::voted_online(&self.members[at]),
            };
            return Err(Error::precondition(message));
        }
        roll_numbers.sort_unstable();
        if roll_numbers.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(Error::invalid("members", vote::member_twice()));
        }
        let payload = ev::PaperHandedOut { act: Some(deciding.act("paper")), roll_numbers };
        Ok(vec![Draft::new(subject, Scope::Node, &payload)])
    }
}

/// This node's poll between its closing and its certificate, where it takes paper.
async fn taking_paper(
    deciding: &mut Deciding<'_, '_>,
    named: &Named,
) -> Result<(Arc<Opened>, Arc<PollRow>), Error> {
    let (held, row) = joined(deciding, named).await?;
    if !row.takes_paper {
        return Err(Error::precondition(percole_words::events::takes_no_paper()));
    }
    if row.state != PollState::Closed.as_str() {
        return Err(Error::precondition(percole_words::events::paper_after_online()));
    }
    Ok((held, row))
}
