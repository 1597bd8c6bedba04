//! Folds events of family `report`: the booklets of themes.

use async_trait::async_trait;
use percole_domain::Refusal;
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::{StoreError, Table, TableRow, Tx, reports::ReportRow};
use percole_words::events;
use prost::Message;

use super::{
    At, Folded, Line, Subject,
    kinds::events,
    subject::{corrupt, load_rows, save_rows},
};
use crate::{access::audience_of, payload, reach::Shown};

events! {
    /// What happens to a report.
    pub enum Change {
        /// A report was begun; it stays with its group.
        Drafted(ev::ReportDrafted) = "report.drafted";
        /// Its text, as it is shown from here on.
        Versioned(ev::ReportVersioned) = "report.versioned", redactable;
        /// It was shown outside its group, or to more than before.
        Published(ev::ReportPublished) = "report.published";
    }
}

/// State of a report that nobody outside has seen.
pub(crate) const STATE_DRAFTED: &str = "drafted";
/// State of a report that was shown.
pub(crate) const STATE_PUBLISHED: &str = "published";

/// The fold.
pub(crate) struct Reports;

#[async_trait]
impl Subject for Reports {
    type State = ReportRow;
    type Change = Change;
    type Beside = ();

    const FAMILY: &'static str = "report";
    const VERSION: u32 = 2;
    const TABLES: &'static [Table] = &[ReportRow::TABLE];

    fn fold(state: Option<&ReportRow>, change: Change, at: &At<'_>, _: &mut Vec<()>) -> Folded<ReportRow> {
        match change {
            Change::Drafted(_) if state.is_some() => {
                Err(Refusal::precondition(events::report_begun_already()))
            }
            Change::Drafted(payload) => {
                let body = payload::acting_body(payload.act.as_ref())?;
                Ok(Some(ReportRow { body, ..row(None, STATE_DRAFTED, at) }))
            }
            Change::Published(_) => Ok(Some(row(state, STATE_PUBLISHED, at))),
            Change::Versioned(payload) => {
                let text = payload::read_report(payload.text)?;
                // The text of a report that was not shown is its group's.
                let text = Some(payload::write_report(&text).encode_to_vec());
                Ok(state.map(|held| ReportRow { text, changed_us: at.claimed().as_us(), ..held.clone() }))
            }
        }
    }

    fn erased(state: Option<&ReportRow>, _: &str, at: &At<'_>) -> Folded<ReportRow> {
        Ok(state.map(|held| ReportRow { text: None, changed_us: at.claimed().as_us(), ..held.clone() }))
    }

    fn line(state: &ReportRow) -> Option<Line> {
        let text = text_of(state).ok().flatten().unwrap_or_default();
        Some(Line {
            unit: None,
            container: None,
            number: 0,
            title: text.title,
            state: if state.state == STATE_PUBLISHED { STATE_PUBLISHED } else { STATE_DRAFTED },
            scope: state.scope,
            audience: audience_of(state.scope),
            body: state.body,
            language: text.language,
            due_us: None,
            changed_us: state.changed_us,
        })
    }

    async fn load(tx: &mut Tx, subjects: &[SubjectId]) -> Result<Vec<(SubjectId, ReportRow)>, StoreError> {
        load_rows(tx, subjects, |row: &ReportRow| row.subject).await
    }

    async fn save(
        tx: &mut Tx,
        states: Vec<(SubjectId, &ReportRow)>,
        _: Vec<(SubjectId, ())>,
    ) -> Result<(), StoreError> {
        save_rows(tx, states).await
    }
}

fn row(held: Option<&ReportRow>, state: &str, at: &At<'_>) -> ReportRow {
    let shown = held.map_or(Shown::NOWHERE, shown).and_in(&at.event.header);
    ReportRow {
        subject: at.subject(),
        state: state.to_owned(),
        body: held.and_then(|held| held.body),
        scope: shown.scope,
        shown_to: shown.parent,
        text: held.and_then(|held| held.text.clone()),
        changed_us: at.claimed().as_us(),
    }
}

/// How far a report was shown.
pub(crate) fn shown(row: &ReportRow) -> Shown {
    Shown { scope: row.scope, parent: row.shown_to }
}

/// Reads the whole text of a report from its row; `None` when it was erased, or is not known here.
///
/// # Errors
/// [`StoreError::Corrupt`] when the row holds what no event gave it.
pub(crate) fn text_of(row: &ReportRow) -> Result<Option<ev::ReportText>, StoreError> {
    let Some(text) = &row.text else { return Ok(None) };
    ev::ReportText::decode(text.as_slice())
        .map(Some)
        .map_err(|error| corrupt("report.text", &row.subject, "a ReportText", &error))
}
