//! Folds events of family `mandate`: M1, M2, and who holds it.

use percole_domain::{
    Refusal,
    lifecycle::MandateState,
    mandate::{Begin, Holder, Mandate, MandateFacts},
};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::{StoreError, mandates::MandateRow};
use percole_words::organisation;
use prost::Message;

use super::{
    At, Folded, Line, RowSubject,
    kinds::events,
    subject::{corrupt, known, unreadable_id},
};
use crate::{payload, reach};

events! {
    /// What happens to a mandate.
    pub(crate) enum Change {
        /// M1.
        Began(ev::MandateBegan) = "mandate.began";
        /// Who holds it; nothing depends on it.
        Named(ev::MandateNamed) = "mandate.named", redactable;
        /// M2.
        Ended(ev::MandateEnded) = "mandate.ended";
    }
}

/// The fold.
pub(crate) struct Mandates;

impl RowSubject for Mandates {
    type Row = MandateRow;
    type Change = Change;

    const FAMILY: &'static str = "mandate";
    const VERSION: u32 = 3;

    fn subject(row: &MandateRow) -> SubjectId {
        row.subject
    }

    fn fold(row: Option<&MandateRow>, change: Change, at: &At<'_>) -> Folded<MandateRow> {
        let row = match change {
            Change::Began(_) if row.is_some() => {
                return Err(Refusal::precondition(organisation::mandate_exists()));
            }
            Change::Began(payload) => began(payload, at)?,
            Change::Named(payload) => named(known(row, organisation::mandate_absent)?, payload)?,
            Change::Ended(payload) => ended(known(row, organisation::mandate_absent)?, &payload)?,
        };
        Ok(Some(moved(row, at)))
    }

    fn erased(row: Option<&MandateRow>, _: &str, at: &At<'_>) -> Folded<MandateRow> {
        let row =
            MandateRow { name: None, portrait: None, ..known(row, organisation::mandate_absent)?.clone() };
        Ok(Some(moved(row, at)))
    }

    fn line(row: &MandateRow) -> Option<Line> {
        let state = row.state.parse().map_or("", MandateState::as_str);
        let title = match &row.name {
            Some(name) => format!("{} – {name}", row.role),
            None => row.role.clone(),
        };
        let last_day = read(row).ok().and_then(|mandate| mandate.last_day());
        Some(Line {
            container: Some(row.body),
            body: Some(row.body),
            due_us: last_day.map(|day| day.end().as_us()),
            ..Line::of(<Self as RowSubject>::FAMILY, title, state, row.scope, row.changed_us)
        })
    }
}

fn moved(row: MandateRow, at: &At<'_>) -> MandateRow {
    let changed_us = at.claimed().as_us();
    MandateRow { scope: reach::remembered(row.scope, at.scope()), changed_us, ..row }
}

fn began(payload: ev::MandateBegan, at: &At<'_>) -> Result<MandateRow, Refusal> {
    let body = payload.body.parse().map_err(|_| unreadable_id(&payload.body))?;
    let (from, to) = (payload::optional(&payload.from)?, payload::optional(&payload.to)?);
    let mandate = Mandate::begin(Begin { role: payload.role.parse()?, from, to })?;
    Ok(MandateRow {
        subject: at.subject(),
        body,
        role: payload.role,
        first_day: from.map(|day| day.to_string()),
        last_day: to.map(|day| day.to_string()),
        ended: None,
        appointed: payload.appointed.map(|appointed| appointed.encode_to_vec()),
        name: None,
        portrait: None,
        state: mandate.state().to_string(),
        scope: at.scope(),
        changed_us: 0,
    })
}

fn named(row: &MandateRow, payload: ev::MandateNamed) -> Result<MandateRow, Refusal> {
    let portrait = payload::read_portrait(&payload.portrait)?;
    let mandate = read(row)?.name(Holder { name: payload.name, portrait })?;
    let name = mandate.facts().holder.as_ref().map(|holder| holder.name.clone());
    Ok(MandateRow { name, portrait, ..row.clone() })
}

fn ended(row: &MandateRow, payload: &ev::MandateEnded) -> Result<MandateRow, Refusal> {
    let mandate = read(row)?.end(payload.date.parse()?, &payload.reason)?;
    let ended = mandate.facts().ended.map(|day| day.to_string());
    Ok(MandateRow { ended, state: mandate.state().to_string(), ..row.clone() })
}

fn read(row: &MandateRow) -> Result<Mandate, Refusal> {
    let day = |text: &Option<String>| text.as_deref().map(str::parse).transpose();
    let holder = row.name.clone().map(|name| Holder { name, portrait: row.portrait });
    let facts = MandateFacts {
        role: row.role.parse()?,
        from: day(&row.first_day)?,
        to: day(&row.last_day)?,
        ended: day(&row.ended)?,
        holder,
    };
    Ok(Mandate::from_facts(row.state.parse()?, facts))
}

/// Reads a mandate from its row.
///
/// # Errors
/// [`StoreError::Corrupt`] when the row holds what no event gave it.
pub(crate) fn mandate(row: &MandateRow) -> Result<Mandate, StoreError> {
    read(row).map_err(|error| corrupt("mandate", &row.subject, "a mandate", &error))
}
