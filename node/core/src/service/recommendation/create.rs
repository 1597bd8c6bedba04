//! R1: a draft.

use async_trait::async_trait;
use percole_domain::recommendation::{Draft as DraftStep, Recommendation};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::recommendations::{self, Filter};

use crate::{
    apply::recommendation::DRAFTED,
    error::{Code, Error},
    node::Node,
    payload,
    sequencer::{Command, CommandId, Deciding, Draft},
    service::{event_receipt, report, request},
};

/// Begins a recommendation, alone or within one of this node's reports.
///
/// Within a report the number 0 asks for the next free one.
///
/// # Errors
/// `InvalidArgument` for a text or a place beyond its limits, `NotFound` for an unknown report, `AlreadyExists` for a
/// number that is taken.
pub async fn create(
    node: &Node,
    mut request: pb::CreateRecommendationRequest,
) -> Result<pb::EventReceipt, Error> {
    let key = request.key.take();
    let id = request::command_id("CreateRecommendation", key, &request)?;
    let act = request::read_act(request.act)?;
    let placement = ev::Placement {
        report: request.report,
        number: request.number,
        groups: request.groups,
        linked_to: request.linked_to,
    };
    let (report, placement) = payload::read_placement(Some(placement))?;
    let step = DraftStep { text: payload::read_text(request.text)?, placement };
    let receipts = node.sequencer.submit(Create { id, act, report, step }).await?;
    event_receipt(&receipts)
}

/// The command; an import submits it too.
pub(in crate::service) struct Create {
    pub(in crate::service) id: CommandId,
    pub(in crate::service) act: ev::Act,
    pub(in crate::service) report: Option<SubjectId>,
    pub(in crate::service) step: DraftStep,
}

#[async_trait]
impl Command for Create {
    fn id(&self) -> Option<CommandId> {
        Some(self.id)
    }

    /// Alone it looks at nothing; within a report it counts the others.
    fn unmoved_by(&self) -> Option<&'static str> {
        self.report.is_none().then_some(DRAFTED)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let mut step = self.step.clone();
        step.placement.number = self.number(deciding).await?;
        let drafted = Recommendation::draft(step)?;
        let payload = ev::RecommendationDrafted {
            act: request::under(&self.act, "R1"),
            text: Some(payload::write_text(drafted.text())),
            placement: Some(payload::write_placement(self.report.as_ref(), drafted.placement())),
        };
        Ok(vec![Draft::new(DRAFTED, deciding.new_subject(), Scope::Node, &payload)])
    }
}

impl Create {
    /// The number within the report: the one asked for, or the next free one.
    async fn number(&self, deciding: &mut Deciding<'_, '_>) -> Result<u32, Error> {
        let asked = self.step.placement.number;
        let Some(report) = self.report else {
            if asked != 0 {
                return Err(Error::invalid(
                    "number",
                    format!(
                        "is {asked}, but only a recommendation of a report has a number: name the report too"
                    ),
                ));
            }
            return Ok(0);
        };
        report::load_own(deciding, &report).await?;
        let filter = Filter { report: Some(report), ..Filter::default() };
        let siblings = recommendations::list(deciding.tx(), &filter).await?;
        if asked == 0 {
            return Ok(siblings.iter().map(|line| line.number).max().unwrap_or(0).saturating_add(1));
        }
        match siblings.iter().find(|line| line.number == asked) {
            None => Ok(asked),
            Some(taken) => Err(Error::new(
                Code::AlreadyExists,
                format!(
                    "the report has a recommendation {asked} already, \u{201c}{}\u{201d}: take another number, or 0 for the \
                     next one; a new text of that one is a version of it",
                    taken.title
                ),
            )),
        }
    }
}
