//! What a source group says of a report: recorded by the node that speaks for the group.

use std::sync::Arc;

use async_trait::async_trait;
use percole_domain::adoption::check_words;
use percole_merkle::{EventRef, LeafHeader, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::reports::ReportRow;
use percole_words::{Arg, service};

use super::{named, unknown};
use crate::{
    access::Asked,
    adopting::{name, speaker},
    apply::{
        RowSubject,
        adoption::adoption_subject,
        report::{Reports, frozen_of, report},
    },
    error::Error,
    node::Node,
    payload,
    sequencer::{Command, Deciding, Draft},
    service::{event_receipt, lists},
};

/// Records what a group says of the newest version of a report, instead of what it said before.
///
/// # Errors
/// `InvalidArgument` for a group that this node does not speak for, or what is missing of its meeting; `FailedPrecondition`
/// unless groups are asked and the report is not sent.
pub async fn adopt(
    node: &Node,
    asked: Asked,
    request: pb::AdoptReportRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.report).await?;
    check_words(request.position.parse()?, &request.statement, &request.dissent)?;
    event_receipt(&node.sequencer.submit(Adopt { asked, subject, request }).await?)
}

struct Adopt {
    asked: Asked,
    subject: SubjectId,
    request: pb::AdoptReportRequest,
}

#[async_trait]
impl Command for Adopt {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some((<Reports as RowSubject>::FAMILY, self.subject))
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let row: Arc<ReportRow> =
            deciding.state::<Reports>(&self.subject).await?.ok_or_else(|| unknown(&self.subject))?;
        let frozen = frozen_of(&row)?.unwrap_or_default();
        report(&row)?.check_may_be_adopted(frozen.version)?;
        let me = deciding.me();
        let group = self.group(&frozen, me)?;
        let act = deciding.act("C5");
        let threshold = deciding.charter().await?.small_number;
        let given = ev::AdoptionGiven {
            act: Some(act.clone()),
            report: self.subject.to_string(),
            version: frozen.version,
            hash: frozen.hash,
            group: Some(group.clone()),
            position: self.request.position.clone(),
            meeting_date: self.request.meeting_date.clone(),
            meeting_place: self.request.meeting_place.clone(),
            how: self.request.how.clone(),
            present: payload::published_present(&self.request.present, threshold),
        };
        let named = self.request.present.iter().map(|present| present.category.as_str());
        payload::check_present(named)?;
        payload::read_given(&given)?.check()?;
        let subject = adoption_subject(me, &self.subject, &group);
        // The event that froze the version, as the newest of those that do.
        let asking = deciding.newest_header::<ev::ReportRevised>(&self.subject).await?;
        let reply = |draft: Draft| replying(draft, &row, asking.as_ref());
        let mut drafts = vec![reply(Draft::new(subject, row.scope, &given))];
        let (statement, dissent) = (self.request.statement.clone(), self.request.dissent.clone());
        if !statement.is_empty() || !dissent.is_empty() {
            let worded = ev::AdoptionWorded { act: Some(act), statement, dissent };
            drafts.push(reply(Draft::new(subject, row.scope, &worded)));
        }
        Ok(drafts)
    }
}

impl Adopt {
    /// The group that is meant, among those that this node speaks for.
    fn group(&self, frozen: &ev::Frozen, me: percole_merkle::NodeId) -> Result<ev::SourceGroup, Error> {
        let mut mine = Vec::new();
        for group in &frozen.groups {
            if speaker(&self.subject, group)? == me {
                mine.push(group);
            }
        }
        if mine.is_empty() {
            let all = Arg::listing(frozen.groups.iter().map(name));
            return Err(Error::invalid("group", service::speaks_for_no_group(all)));
        }
        let wanted = self.request.group.as_str();
        let fits = |group: &&&ev::SourceGroup| {
            wanted.is_empty()
                || [&group.name, &group.antenne, &name(group)].into_iter().any(|one| lists::same(one, wanted))
        };
        let found: Vec<&&ev::SourceGroup> = mine.iter().filter(fits).collect();
        match found.as_slice() {
            [one] => Ok((**one).clone()),
            _ => {
                let known = Arg::listing(mine.iter().map(|group| name(group)));
                Err(Error::invalid("group", service::name_one_group(known)))
            }
        }
    }
}

/// For whoever may read what the group was asked; to hosted groups it is asked at home.
fn replying(draft: Draft, row: &ReportRow, asking: Option<&(EventRef, LeafHeader)>) -> Draft {
    match asking {
        Some((cause, header)) if draft.subject.origin != row.subject.origin => {
            draft.answering(header).caused_by(*cause)
        }
        Some((cause, _)) => draft.caused_by(*cause),
        None => draft,
    }
}
