//! R1: begun, in a report that exists or in one of its own.

use async_trait::async_trait;
use percole_domain::{
    measures::numbered, recommendation::Placement, report::ReportText, reporting::ReportKind,
    text::RecommendationText, text::SourceGroup,
};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::service;

use crate::{
    access::Asked,
    error::{Code, Error},
    node::Node,
    payload,
    sequencer::{Command, Deciding, Draft},
    service::{event_receipt, report, resolve},
};

/// Begins a recommendation within one of this node's reports; without a report, in one of its own, which has its title, its
/// language and its groups.
///
/// Within a report the number 0 asks for the next free one.
///
/// # Errors
/// `InvalidArgument` for a text or a place beyond its limits, `NotFound` for an unknown report, `AlreadyExists` for a
/// number that is taken.
pub async fn create(
    node: &Node,
    asked: Asked,
    request: pb::CreateRecommendationRequest,
) -> Result<pb::EventReceipt, Error> {
    let report = match request.report.as_str() {
        "" => None,
        text => Some(resolve::asked(node, &asked, "report", text).await?),
    };
    let groups = request.groups.into_iter().map(payload::read_group).collect();
    let placement = Placement { number: request.number, groups, linked_to: request.linked_to };
    let text = payload::read_text(request.text)?;
    let receipts = node.sequencer.submit(Create { asked, report, placement, text }).await?;
    event_receipt(&receipts)
}

/// The command; an import submits it too.
pub(in crate::service) struct Create {
    pub(in crate::service) asked: Asked,
    /// `None` for one of its own.
    pub(in crate::service) report: Option<SubjectId>,
    pub(in crate::service) placement: Placement,
    pub(in crate::service) text: RecommendationText,
}

#[async_trait]
impl Command for Create {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let number = self.number(deciding).await?;
        let subject = deciding.new_subject();
        let text = numbered(self.text.clone(), None, 0)?;
        let (report, of_its_own) = match self.report {
            Some(report) => (report, Vec::new()),
            None => {
                let report = deciding.new_subject();
                let of_one = report_of_one(&self.text, &self.placement.groups);
                (report, report::drafted(deciding, report, &of_one, ReportKind::Report))
            }
        };
        let placement = Placement { number, ..self.placement.clone() };
        let drafted = ev::RecommendationDrafted {
            act: Some(deciding.act("R1")),
            placement: Some(payload::write_placement(&report, &placement)),
        };
        let versioned = ev::RecommendationVersioned {
            act: Some(deciding.act("R1")),
            reason: String::new(),
            version: 1,
            text: Some(payload::write_text(&text)),
        };
        let drafts =
            vec![Draft::new(subject, Scope::Node, &drafted), Draft::new(subject, Scope::Node, &versioned)];
        Ok(drafts.into_iter().chain(of_its_own).collect())
    }
}

impl Create {
    /// The number within the report: the one asked for, or the next free one.
    async fn number(&self, deciding: &mut Deciding<'_, '_>) -> Result<u32, Error> {
        let asked = self.placement.number;
        let Some(report) = self.report else {
            if asked > 1 {
                return Err(Error::invalid("number", service::number_without_report(asked)));
            }
            return Ok(1);
        };
        report::load_own(deciding, &report).await?;
        super::check_may_change(deciding, &report).await?;
        let siblings = &deciding.contents(&report).await?.held;
        if asked == 0 {
            return Ok(siblings.iter().map(|row| row.number).max().unwrap_or(0).saturating_add(1));
        }
        if siblings.iter().all(|row| row.number != asked) {
            return Ok(asked);
        }
        Err(Error::new(Code::AlreadyExists, service::number_taken(asked)))
    }
}

/// The text of a report that holds nothing else than a recommendation.
pub(super) fn report_of_one(text: &RecommendationText, groups: &[SourceGroup]) -> ev::ReportText {
    payload::write_report(&ReportText {
        title: text.title().to_owned(),
        language: text.language().clone(),
        groups: groups.to_vec(),
        theme: String::new(),
        cycle: String::new(),
        introduction: Vec::new(),
        reading_grid: Vec::new(),
        preambles: Vec::new(),
        drafters: Vec::new(),
    })
}
