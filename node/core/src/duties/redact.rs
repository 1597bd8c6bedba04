//! A text that this node copied goes when its source goes.

use async_trait::async_trait;
use percole_merkle::{NodeId, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx,
    adoptions::{self, AdoptionRow},
    entries::{self, Place},
    logs::{self, LogId},
    recommendations,
    reports::{self, ReportRow},
    votes::{self, VoteRow},
};

use super::{Due, Duty};
use crate::{
    access::{Asked, node_act},
    apply::{
        Event, Payload,
        report::{Reports, quotes_of},
        vote::Votes,
    },
    erasure,
    error::Error,
    sequencer::{Command, Deciding, Draft},
};

/// Events of an adoption that are looked at for its words.
const WORDS_MAX: u64 = 64;

/// What a copy says of its source's words.
const COPIED: [&str; 3] =
    [ev::ReportVersioned::KIND.name, ev::RecommendationVersioned::KIND.name, ev::ReportQuoted::KIND.name];
/// Events of a copy that are looked at for what its source has erased.
const COPIED_MAX: u64 = 4_096;

/// Texts that this node's votes, reports and copies quote are erased when their sources are.
pub(super) struct Redactions;

#[async_trait]
impl Duty for Redactions {
    async fn due(&self, tx: &mut Tx, me: &NodeId, _: i64) -> Result<Due, Error> {
        let mut due = Due::default();
        for vote in votes::quoting_erased(tx, me).await? {
            due.now.push(Box::new(RedactQuote { vote }));
        }
        for copy in reports::copies_saying_more(tx, me).await? {
            if !erased_copies(tx, &copy).await?.is_empty() {
                due.now.push(Box::new(RedactCopy { copy: copy.subject }));
            }
        }
        for report in reports::quoting_erased(tx, me).await? {
            if !erased_quotes(tx, &report).await?.is_empty() {
                due.now.push(Box::new(RedactWords { report: report.subject }));
            }
        }
        Ok(due)
    }

    fn done(&self) -> &'static str {
        "what was copied of an erased text is erased"
    }
}

/// Erases the text that a vote of this node quotes. A vote whose source stands, or whose text is gone, yields nothing.
struct RedactQuote {
    vote: SubjectId,
}

#[async_trait]
impl Command for RedactQuote {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let me = deciding.me();
        if !votes::quoting_erased(deciding.tx().await?, &me).await?.contains(&self.vote) {
            return Ok(Vec::new());
        }
        let Some(quote) = deciding.newest_event::<ev::VoteQuoted>(&self.vote).await? else {
            return Ok(Vec::new());
        };
        let row = deciding.state::<Votes>(&self.vote).await?.map(|held| held.row.clone());
        let tx = deciding.tx().await?;
        let Some(copy) = event(tx, Place { log: LogId::OWN, index: quote.index }).await? else {
            return Ok(Vec::new());
        };
        let reason = match row {
            Some(row) => reason(tx, &row).await?,
            None => None,
        };
        Ok(vec![erasure::order(&copy, node_act("redaction"), reason.unwrap_or_default())])
    }
}

/// Erases what a report of this node quotes of groups that erased their own words.
struct RedactWords {
    report: SubjectId,
}

#[async_trait]
impl Command for RedactWords {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let Some(row) = deciding.state::<Reports>(&self.report).await? else { return Ok(Vec::new()) };
        let tx = deciding.tx().await?;
        let mut orders = Vec::new();
        for (index, adoption) in erased_quotes(tx, &row).await? {
            let Some(copy) = event(tx, Place { log: LogId::OWN, index }).await? else { continue };
            let reason = reason_of_words(tx, &adoption).await?;
            orders.push(erasure::order(&copy, node_act("redaction"), reason.unwrap_or_default()));
        }
        Ok(orders)
    }
}

/// Erases of a copy what is erased of what it is a copy of.
struct RedactCopy {
    copy: SubjectId,
}

#[async_trait]
impl Command for RedactCopy {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let Some(row) = deciding.state::<Reports>(&self.copy).await? else { return Ok(Vec::new()) };
        let tx = deciding.tx().await?;
        let mut orders = Vec::new();
        for (copy, source) in erased_copies(tx, &row).await? {
            let reason = erasure::reason(tx, &source).await?;
            orders.push(erasure::order(&copy, node_act("redaction"), reason.unwrap_or_default()));
        }
        Ok(orders)
    }
}

/// The events of a copy whose source is erased, each with that.
async fn erased_copies(tx: &mut Tx, copy: &ReportRow) -> Result<Vec<(Event, Event)>, Error> {
    let mut subjects = vec![copy.subject];
    subjects.extend(recommendations::of_report(tx, &copy.subject).await?.iter().map(|row| row.subject));
    let mut erased = Vec::new();
    for held in entries::events_of(tx, &subjects, None, COPIED_MAX).await? {
        let Some(copied) = Event::of(held.place.log, held.entry)? else { continue };
        if copied.payload.is_none() || !copied.is_own() || !COPIED.contains(&copied.kind()) {
            continue;
        }
        for cause in &copied.header.causes {
            let Some(head) = logs::by_origin(tx, &cause.origin).await? else { continue };
            let place = Place { log: head.log, index: cause.index };
            // What never came whole is not erased: its log has an order.
            if let Some(source) = event(tx, place).await?.filter(|source| source.payload.is_none())
                && erasure::reason(tx, &source).await?.is_some()
            {
                erased.push((copied.clone(), source));
            }
        }
    }
    Ok(erased)
}

/// The quotes of a report whose words their group erased: the index of each, and the adoption.
async fn erased_quotes(tx: &mut Tx, report: &ReportRow) -> Result<Vec<(u64, AdoptionRow)>, Error> {
    let gone = |row: &AdoptionRow| row.worded.is_some() && row.statement.is_none() && row.dissent.is_none();
    let mut adoptions = adoptions::of_report(tx, &report.subject).await?;
    adoptions.retain(gone);
    let mut quotes = Vec::new();
    for quote in quotes_of(report) {
        let quoted = quote.quoted.unwrap_or_default().adoption;
        let adoption = adoptions.iter().find(|row| row.subject.to_string() == quoted);
        quotes.extend(adoption.map(|row| (quote.index, row.clone())));
    }
    Ok(quotes)
}

/// Why a group erased its words, as its log says.
async fn reason_of_words(tx: &mut Tx, adoption: &AdoptionRow) -> Result<Option<String>, Error> {
    for held in entries::events_of(tx, std::slice::from_ref(&adoption.subject), None, WORDS_MAX).await? {
        if Some(held.place.index) == adoption.worded
            && let Some(source) = Event::of(held.place.log, held.entry)?
        {
            return erasure::reason(tx, &source).await;
        }
    }
    Ok(None)
}

/// Why the source was erased.
async fn reason(tx: &mut Tx, row: &VoteRow) -> Result<Option<String>, Error> {
    let (Some(origin), Some(index)) = (row.source, row.source_index) else { return Ok(None) };
    let Some(head) = logs::by_origin(tx, &origin).await? else { return Ok(None) };
    let Some(source) = event(tx, Place { log: head.log, index }).await? else { return Ok(None) };
    erasure::reason(tx, &source).await
}

async fn event(tx: &mut Tx, place: Place) -> Result<Option<Event>, Error> {
    let Some(entry) = entries::get(tx, place.log, place.index).await? else { return Ok(None) };
    Ok(Event::of(place.log, entry)?)
}
