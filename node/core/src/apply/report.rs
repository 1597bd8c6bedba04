//! Folds events of family `report`: the booklets of themes.

use async_trait::async_trait;
use percole_domain::report::ReportText;
use percole_merkle::{Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    StoreError, Tx,
    projections::Table,
    reports::{self, ReportRow},
};
use prost::Message;

use super::{ApplyError, Event, Projection, refused, violation};
use crate::{payload, reach};

/// A report was begun; it stays with its group.
pub const DRAFTED: &str = "report.drafted";
/// A report was shown outside its group, or to more than before.
pub const PUBLISHED: &str = "report.published";

/// State of a report that nobody outside has seen.
pub const STATE_DRAFTED: &str = "drafted";
/// State of a report that was shown.
pub const STATE_PUBLISHED: &str = "published";

enum Change {
    Drafted(ev::ReportDrafted),
    Published(ev::ReportPublished),
}

fn change(event: &Event) -> Result<Change, ApplyError> {
    Ok(match event.header.kind.as_str() {
        DRAFTED => Change::Drafted(event.payload()?),
        PUBLISHED => Change::Published(event.payload()?),
        kind => return Err(violation(format!("{kind} is not an event of a report"))),
    })
}

/// The fold.
pub struct Reports;

#[async_trait]
impl Projection for Reports {
    fn family(&self) -> &'static str {
        "report"
    }

    fn kinds(&self) -> &'static [&'static str] {
        &[DRAFTED, PUBLISHED]
    }

    fn tables(&self) -> &'static [Table] {
        &reports::TABLES
    }

    async fn reset(&self, tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
        reports::reset(tx, subject).await
    }

    async fn apply(&self, tx: &mut Tx, event: &Event) -> Result<(), ApplyError> {
        let held = reports::get(tx, event.subject()).await?;
        let (text, state, scope) = match change(event)? {
            Change::Drafted(_) if held.is_some() => {
                return Err(violation("it begins a report that exists already"));
            }
            Change::Drafted(payload) => (payload.text, STATE_DRAFTED, event.header.scope),
            Change::Published(payload) => {
                let before = held.map_or(Scope::Node, |held| held.scope);
                (payload.text, STATE_PUBLISHED, reach::remembered(before, event.header.scope))
            }
        };
        let text = payload::read_report(text).map_err(refused)?;
        reports::put(tx, &row(event.subject(), &text, state, scope)).await?;
        Ok(())
    }
}

fn row(subject: &SubjectId, text: &ReportText, state: &str, scope: Scope) -> ReportRow {
    ReportRow {
        subject: *subject,
        title: text.title.clone(),
        language: text.language.to_string(),
        theme: text.theme.clone(),
        cycle: text.cycle.clone(),
        state: state.to_owned(),
        scope,
        text: payload::write_report(text).encode_to_vec(),
    }
}

/// Reads the whole text of a report from its row.
///
/// # Errors
/// [`StoreError::Corrupt`] when the row holds what no event gave it.
pub fn text_of(row: &ReportRow) -> Result<ev::ReportText, StoreError> {
    ev::ReportText::decode(row.text.as_slice())
        .map_err(|error| super::corrupt("report.text", &row.subject, "a ReportText", &error))
}
