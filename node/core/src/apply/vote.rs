//! Folds events of family `vote`: the question and its frozen rule, what became of each participant's tally, the outcome.
//!
//! Only the opener writes them. What it says of others rests on their own events: an inclusion on the certificate, a
//! declined tally on the node's refusal. A tally is included or excluded once, unless its node corrects its certificate; the
//! outcome comes after all of them.

mod declared;
mod passed;
mod quote;
mod tally;

pub(crate) use declared::{OUTCOME, PART_BYTES_MAX, TALLIES, part_hash};

use std::collections::BTreeMap;

use async_trait::async_trait;
use percole_domain::{
    Audience, Refusal, Timestamp,
    lifecycle::VoteState,
    vote::{OpenVote, Recorded, Vote, Window},
};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::{
    StoreError, Table, TableRow, Tx, rows,
    votes::{StatedRow, TallyRow, VoteRow},
};
use percole_voting::decide::Rule;
use percole_words::{domain, events};
use prost::Message;

use super::{
    At, Folded, Line, Subject,
    kinds::events,
    subject::{corrupt, known},
};
use crate::{apply::Payload, participants, payload, questions};

events! {
    /// What happens to a vote.
    pub(crate) enum Change {
        /// V1.
        Opened(ev::VoteOpened) = "vote.opened";
        /// What the questions are called.
        Worded(ev::VoteWorded) = "vote.worded", redactable;
        /// The text voted on as it stood.
        Quoted(ev::VoteQuoted) = "vote.quoted", redactable;
        /// V3.
        Cancelled(ev::VoteCancelled) = "vote.cancelled";
        /// V4.
        Extended(ev::VoteExtended) = "vote.extended";
        /// V5.
        PassedOver(ev::VotePassedOver) = "vote.passed_over";
        /// A certificate that counts.
        TallyIncluded(ev::TallyIncluded) = "vote.tally_included";
        /// A participant whose certificate does not count.
        TallyExcluded(ev::TallyExcluded) = "vote.tally_excluded";
        /// A part of what is declared next.
        OutcomeStated(ev::OutcomeStated) = "vote.outcome_stated";
        /// V2.
        OutcomeDeclared(ev::OutcomeDeclared) = "vote.outcome_declared";
    }
}

/// What becomes of a participant's tally, as events and tables write it.
pub(crate) mod status {
    use percole_store::votes::TallyRow;
    use percole_words::{Arg, events, vote};

    /// Its certificate is among the tallies.
    pub(crate) const INCLUDED: &str = "included";
    /// The node stays out.
    pub(crate) const DECLINED: &str = "declined";
    /// No certificate was held when reporting ended.
    pub(crate) const SILENT: &str = "silent";
    /// It was certified after reporting ended.
    pub(crate) const LATE: &str = "late";
    /// The certificate was refused.
    pub(crate) const INVALID: &str = "invalid";
    /// A restore may have lost its ballots, and there was no time to vote again.
    pub(crate) const INTERRUPTED: &str = "interrupted";
    /// The unit within which it counts froze its roll without it.
    pub(crate) const UNLISTED: &str = "unlisted";
    /// So few of a hosted unit voted that they are counted with its host.
    pub(crate) const MERGED: &str = "merged";
    /// It was silent, and the opener says that it takes no part.
    pub(crate) const PASSED_OVER: &str = "passed_over";
    /// So few voted that their figures stay on their node.
    pub(crate) const SMALL: &str = "small";

    /// What became of a tally that does not count, with the reason, as people read it.
    pub(crate) fn said(tally: &TallyRow) -> Arg {
        let label = label(&tally.status);
        match tally.status.as_str() {
            // The word says it all.
            INTERRUPTED | UNLISTED | MERGED | SMALL => label,
            _ => vote::tally_left_out(label, Arg::read(&tally.reason)).into(),
        }
    }

    /// What people read for it; the word itself when it is none of these.
    pub(crate) fn label(word: &str) -> Arg {
        match word {
            INCLUDED => events::tally_included().into(),
            DECLINED => events::tally_declined().into(),
            SILENT => events::tally_silent().into(),
            LATE => events::tally_late().into(),
            INVALID => events::tally_invalid().into(),
            INTERRUPTED => events::tally_interrupted().into(),
            UNLISTED => events::tally_unlisted().into(),
            MERGED => events::tally_merged().into(),
            SMALL => events::tally_small().into(),
            PASSED_OVER => events::tally_passed_over().into(),
            other => Arg::from(other),
        }
    }
}

/// A vote with what became of its tallies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Opened {
    /// The vote.
    pub(crate) row: VoteRow,
    /// The tallies that are accounted for.
    pub(crate) tallies: Vec<TallyRow>,
}

/// The fold.
pub(crate) struct Votes;

#[async_trait]
impl Subject for Votes {
    type State = Opened;
    type Change = Change;
    type Beside = StatedRow;

    const FAMILY: &'static str = "vote";
    const VERSION: u32 = 8;
    const TABLES: &'static [Table] = &[VoteRow::TABLE, TallyRow::TABLE, StatedRow::TABLE];

    fn fold(
        state: Option<&Opened>,
        change: Change,
        at: &At<'_>,
        stated: &mut Vec<StatedRow>,
    ) -> Folded<Opened> {
        if let Change::Opened(payload) = change {
            return opened(state, payload, at).map(Some);
        }
        let held = known(state, events::vote_never_opened)?;
        let mut next = held.clone();
        next.row.changed_us = at.claimed().as_us();
        match change {
            Change::Opened(_) => {}
            Change::Worded(payload) => {
                let wording = payload.wording.unwrap_or_default();
                questions::check_wording(&questions::stored(&held.row.questions)?, &wording)?;
                let wording = Some(wording.encode_to_vec());
                next.row = VoteRow { wording, ..quote::worded(&held.row, at)? };
            }
            Change::Quoted(payload) => {
                let text = payload::write_text(&payload::read_text(payload.text)?).encode_to_vec();
                next.row = VoteRow { text: Some(text), ..quote::quoted(&held.row, at)? };
            }
            Change::Cancelled(payload) => {
                let cancelled = read(&held.row)?.cancel(&payload.reason, at.claimed())?;
                next.row.state = cancelled.state().to_string();
                next.row.note = payload.reason;
            }
            Change::Extended(payload) => next.row = extended(&next.row, payload, at)?,
            Change::PassedOver(payload) => next.row = passed::over(&next.row, payload, at)?,
            Change::TallyIncluded(payload) => {
                let included = tally::included(held, &payload, at)?;
                next.tallies.retain(|tally| tally.unit != included.unit);
                next.tallies.push(included);
            }
            Change::TallyExcluded(payload) => next.tallies.push(tally::excluded(held, payload, at)?),
            Change::OutcomeStated(payload) => {
                let (row, part) = declared::stated(held, payload, at)?;
                next.row = row;
                stated.push(part);
            }
            Change::OutcomeDeclared(payload) => next.row = declared::declared(held, payload, at)?,
        }
        Ok(Some(next))
    }

    /// Only the words of the questions and the quoted text can be erased.
    fn erased(state: Option<&Opened>, kind: &str, at: &At<'_>) -> Folded<Opened> {
        let held = known(state, events::vote_never_opened)?;
        let row = match kind == ev::VoteWorded::KIND.name {
            true => quote::worded(&held.row, at)?,
            false => quote::quoted(&held.row, at)?,
        };
        Ok(Some(Opened { row, ..held.clone() }))
    }

    fn line(state: &Opened) -> Option<Line> {
        let row = &state.row;
        let vote_state = row.state.parse().map_or("", VoteState::as_str);
        Some(Line {
            unit: None,
            container: None,
            number: 0,
            title: row.title.clone(),
            state: vote_state,
            scope: row.scope,
            audience: Audience::Public,
            body: None,
            language: row.language.clone(),
            due_us: (vote_state == VoteState::Opened.as_str()).then_some(row.closes_us),
            changed_us: row.changed_us,
        })
    }

    async fn load(tx: &mut Tx, subjects: &[SubjectId]) -> Result<Vec<(SubjectId, Opened)>, StoreError> {
        let mut tallies: BTreeMap<SubjectId, Vec<TallyRow>> = BTreeMap::new();
        for tally in rows::among::<TallyRow>(tx, subjects).await? {
            tallies.entry(tally.subject).or_default().push(tally);
        }
        let votes: Vec<VoteRow> = rows::among(tx, subjects).await?;
        let opened = |row: VoteRow| {
            let tallies = tallies.remove(&row.subject).unwrap_or_default();
            (row.subject, Opened { row, tallies })
        };
        Ok(votes.into_iter().map(opened).collect())
    }

    async fn save(
        tx: &mut Tx,
        states: Vec<(SubjectId, &Opened)>,
        stated: Vec<(SubjectId, StatedRow)>,
    ) -> Result<(), StoreError> {
        for (_, part) in &stated {
            rows::put(tx, [part]).await?;
        }
        rows::put(tx, states.iter().map(|(_, state)| &state.row)).await?;
        rows::put(tx, states.iter().flat_map(|(_, state)| &state.tallies)).await
    }
}

fn opened(state: Option<&Opened>, payload: ev::VoteOpened, at: &At<'_>) -> Result<Opened, Refusal> {
    if state.is_some() {
        return Err(Refusal::precondition(events::vote_opened_already()));
    }
    let step = step(&payload)?;
    let vote = Vote::open(&step, at.claimed())?;
    let rule_hash: [u8; 32] = payload
        .rule_hash
        .as_slice()
        .try_into()
        .map_err(|_| Refusal::precondition(events::rule_hash_length()))?;
    questions::read_questions(&payload.questions)?;
    // A rule of a later version cannot be read here; then the outcome cannot be recomputed, and that is said there.
    if let Ok(rule) = Rule::from_toml(&payload.rule_toml)
        && *rule.hash().as_bytes() != rule_hash
    {
        return Err(Refusal::precondition(events::rule_hash_differs()));
    }
    let row = VoteRow {
        subject: at.subject(),
        opener: at.subject().origin,
        state: vote.state().to_string(),
        note: String::new(),
        title: payload.title,
        questions: questions::for_row(&payload.questions),
        wording: None,
        worded: false,
        electorate: payload.electorate.unwrap_or_default().encode_to_vec(),
        language: step.language.to_string(),
        recommendation: recommendation(&payload.recommendation)?,
        version: payload.version,
        cycle: payload::optional_id(&payload.cycle)?,
        opened_index: at.event.place.index,
        source: None,
        source_index: None,
        text: None,
        rule_toml: payload.rule_toml,
        rule_hash,
        opens_us: payload.opens_us,
        closes_us: payload.closes_us,
        report_by_us: payload.report_by_us,
        participants: participants::for_row(&payload.participants),
        rolls_freeze_us: payload.rolls_freeze_us,
        extensions: Vec::new(),
        passed_over: Vec::new(),
        scope: at.scope(),
        tallies_parts: Vec::new(),
        outcome_parts: Vec::new(),
        engine: String::new(),
        results: String::new(),
        changed_us: at.claimed().as_us(),
    };
    Ok(Opened { row, tallies: Vec::new() })
}

/// The closing is put off; earlier ones stay known.
fn extended(row: &VoteRow, payload: ev::VoteExtended, at: &At<'_>) -> Result<VoteRow, Refusal> {
    let (closes, report_by) =
        (Timestamp::from_us(payload.closes_us), Timestamp::from_us(payload.report_by_us));
    let next = read(row)?.extend(closes, report_by, &payload.reason, at.claimed())?;
    let mut known = ev::Extensions::decode(&row.extensions[..]).unwrap_or_default();
    known.extensions.push(ev::Extension {
        reason: payload.reason,
        from_us: row.closes_us,
        closes_us: payload.closes_us,
        extended_us: at.claimed().as_us(),
    });
    Ok(VoteRow {
        state: next.state().to_string(),
        closes_us: payload.closes_us,
        report_by_us: payload.report_by_us,
        extensions: known.encode_to_vec(),
        ..row.clone()
    })
}

fn recommendation(id: &str) -> Result<Option<SubjectId>, Refusal> {
    if id.is_empty() {
        return Ok(None);
    }
    id.parse().map(Some).map_err(|_| Refusal::invalid("recommendation", domain::not_a_recommendation_id(id)))
}

/// Reads what a vote was opened with.
fn step(payload: &ev::VoteOpened) -> Result<OpenVote<SubjectId>, Refusal> {
    let participants = participants::read(&payload.participants)?;
    let has_units_below = participants.iter().any(|participant| !participant.is_country());
    Ok(OpenVote {
        title: payload.title.clone(),
        language: payload.language.parse()?,
        rule_toml: payload.rule_toml.clone(),
        window: Window::new(
            Timestamp::from_us(payload.opens_us),
            Timestamp::from_us(payload.closes_us),
            Timestamp::from_us(payload.report_by_us),
        )?,
        participants: participants.into_iter().map(|participant| participant.unit).collect(),
        rolls_freeze: has_units_below.then(|| Timestamp::from_us(payload.rolls_freeze_us)),
    })
}

fn read(row: &VoteRow) -> Result<Vote<SubjectId>, Refusal> {
    let window = Window::new(
        Timestamp::from_us(row.opens_us),
        Timestamp::from_us(row.closes_us),
        Timestamp::from_us(row.report_by_us),
    )?;
    let units = participants::of_row(row)?.into_iter().map(|participant| participant.unit);
    Ok(Vote::from_facts(recorded(row)?, window, units))
}

/// What is recorded of a vote. Nothing follows its cancellation, so that it changed last then.
fn recorded(row: &VoteRow) -> Result<Recorded, Refusal> {
    Ok(match row.state.parse()? {
        VoteState::Opened => Recorded::Opened,
        VoteState::Declared => Recorded::Declared,
        VoteState::Cancelled => {
            Recorded::Cancelled { at: Timestamp::from_us(row.changed_us), reason: row.note.clone() }
        }
    })
}

/// Reads a vote from its row.
///
/// # Errors
/// [`StoreError::Corrupt`] when the row holds what no event gave it.
pub(crate) fn vote(row: &VoteRow) -> Result<Vote<SubjectId>, StoreError> {
    read(row).map_err(wrong(row))
}

/// Reads what is recorded of a vote from its row.
///
/// # Errors
/// As [`vote`].
pub(crate) fn recorded_of(row: &VoteRow) -> Result<Recorded, StoreError> {
    recorded(row).map_err(wrong(row))
}

fn wrong(row: &VoteRow) -> impl Fn(Refusal) -> StoreError {
    |refusal| corrupt("vote.state", &row.subject, "a vote", &refusal)
}

#[cfg(test)]
mod tests;
