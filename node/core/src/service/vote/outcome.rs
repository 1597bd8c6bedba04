//! The outcome as its opener declared it, and as this node computes it.

mod doubts;
mod results;
mod seen;

use percole_domain::{Timestamp, Zone, lifecycle::VoteState};
use percole_merkle::Origin;
use percole_proto::v1 as pb;
use percole_store::{
    Tx, logs, polls,
    problems::{self, Problem, Trouble},
    votes::{self, TallyRow, VoteRow},
};
use percole_voting::decide::{ENGINE_VERSION, Lang, Outcome};
use percole_words::{Arg, Lang as Reader, Locale, Message, vote};

use doubts::Doubts;
use seen::Seen;

use super::{Names, corrections, load, query};
use crate::{
    access::Viewer,
    apply::{
        said,
        vote::{OUTCOME, TALLIES, vote},
    },
    error::Error,
    node::Node,
    participants,
    service::resolve,
    tallying::{self, Declaration},
};

/// Bytes for bytes the same.
const AGREES: &str = "agrees";
/// An alarm: the opener declared something else than its rule and the certificates give.
const DIFFERS: &str = "differs";
/// This node lacks something.
const CANNOT_RECOMPUTE: &str = "cannot recompute";
/// The vote was called off: it has no outcome.
const CANCELLED: &str = "cancelled";
/// There is nothing to compare with yet.
const NOT_DECLARED: &str = "not declared";

/// Computes the outcome from the certificates held here and compares it with what was declared.
///
/// # Errors
/// `NotFound` for an unknown vote, `InvalidArgument` for a language that outcomes are not explained in.
pub async fn outcome(
    node: &Node,
    viewer: &Viewer,
    request: pb::GetOutcomeRequest,
) -> Result<pb::OutcomeDetail, Error> {
    let mut tx = node.read().await?;
    let subject = resolve::line(&mut tx, viewer, "vote", &request.vote).await?.subject;
    let row = load(&mut tx, &subject).await?;
    let lang = tallying::language(&request.language, &row.language)?;
    let directory = node.directory();
    let now = Timestamp::from_us(node.ambient.now_us());
    let line = query::line(&row, &vote(&row)?, &directory, now);
    let tallies = votes::tallies(&mut tx, &subject).await?;
    let names = Names::load(&mut tx, &directory, &participants::of_row(&row)?).await?;
    let words = Words { lang, zone: node.ambient.zone, names: &names, working: request.working };
    let opener = logs::by_origin(&mut tx, &Origin::first(subject.origin)).await?;
    let refused = match opener {
        Some(opener) => problems::told_of(&mut tx, &subject, opener.log, 1).await?,
        None => Vec::new(),
    };
    let mut detail = if row.is_declared() {
        let doubts = Doubts::of(&mut tx, &row, &tallies, &names).await?;
        compared(&mut tx, &row, &tallies, doubts, &words).await?
    } else if row.state == VoteState::Cancelled.as_str() {
        pb::OutcomeDetail {
            comparison: CANCELLED.to_owned(),
            note: row.note.clone(),
            ..pb::OutcomeDetail::default()
        }
    } else {
        let polls = polls::of_vote(&mut tx, &subject).await?;
        let certificates = polls::certificates(&mut tx, &subject).await?;
        let seen = Seen::of(&row, tallies, (&polls, &certificates), now.as_us())?;
        let computed = match seen.open {
            0 => tallying::declare(&mut tx, &row, &seen.tallies).await?,
            _ => seen.so_far(),
        };
        not_declared(&row, computed, &refused, &words)?
    };
    detail.line = Some(line);
    detail.extensions = query::extensions(&row.extensions);
    detail.corrections = corrections::of(&mut tx, viewer, &row, &names).await?;
    Ok(detail)
}

/// Without a word of the opener this node computes the outcome itself, as soon as it knows what became of everybody.
fn not_declared(
    row: &VoteRow,
    computed: Result<Declaration, Message>,
    refused: &[Problem],
    words: &Words<'_>,
) -> Result<pb::OutcomeDetail, Error> {
    let comparison = match refused.first() {
        Some(problem) if matches!(problem.trouble, Trouble::Violation) => DIFFERS,
        Some(_) => CANNOT_RECOMPUTE,
        None => NOT_DECLARED,
    };
    let mut detail = pb::OutcomeDetail { comparison: comparison.to_owned(), ..pb::OutcomeDetail::default() };
    let note = match (refused.first(), &computed) {
        (Some(problem), _) => {
            let said = Arg::read(&said(problem));
            match problem.trouble {
                Trouble::Violation => vote::written_against_the_rules(&problem.kind, said),
                _ => vote::not_applied_yet(&problem.kind, said),
            }
        }
        (None, Err(why)) => why.clone(),
        (None, Ok(_)) => vote::computed_here(Timestamp::from_us(tallying::declared_from(row))),
    };
    detail.note = words.say(&note.into());
    if let Ok(computed) = computed {
        detail.explanation = words.explain(&computed.outcome);
        detail.counted = results::of(row, &computed, words)?;
        detail.computed_json = computed.outcome_json;
        detail.tallies_json = computed.tallies_json;
    }
    Ok(detail)
}

/// In which words an outcome is explained.
struct Words<'a> {
    lang: Lang,
    zone: Zone,
    names: &'a Names<'a>,
    /// Whether the working of every count is asked for.
    working: bool,
}

impl Words<'_> {
    fn reader(&self) -> Reader {
        Reader::from_locale(self.lang.code()).unwrap_or(Reader::En)
    }

    fn say(&self, note: &Arg) -> String {
        note.in_lang(Locale { lang: self.reader(), clock: self.zone.clock() })
    }

    fn explain(&self, outcome: &Outcome) -> Vec<String> {
        outcome.explain_named(self.lang, &|id| self.names.of_id(id))
    }
}

async fn compared(
    tx: &mut Tx,
    row: &VoteRow,
    tallies: &[TallyRow],
    doubts: Doubts,
    words: &Words<'_>,
) -> Result<pb::OutcomeDetail, Error> {
    let mut detail = pb::OutcomeDetail {
        declared_json: votes::stated(tx, &row.subject, OUTCOME).await?,
        tallies_json: votes::stated(tx, &row.subject, TALLIES).await?,
        ..pb::OutcomeDetail::default()
    };
    let computed = if row.engine == ENGINE_VERSION {
        tallying::declare(tx, row, tallies).await?
    } else {
        Err(vote::engine_differs(&row.engine, ENGINE_VERSION))
    };
    let (comparison, note) = match &computed {
        Err(reason) => (CANNOT_RECOMPUTE, Arg::from(reason)),
        Ok(computed) => match difference(row, &detail, computed).or(doubts.alarm) {
            Some(difference) => (DIFFERS, difference.into()),
            // What is not held never hides an alarm: the opener chooses what it says of logs.
            None => match doubts.missing {
                None => (AGREES, Arg::lines(doubts.remarks)),
                Some(missing) => (CANNOT_RECOMPUTE, missing.into()),
            },
        },
    };
    detail.comparison = comparison.to_owned();
    detail.note = words.say(&note);
    if let Ok(computed) = computed {
        detail.explanation = words.explain(&computed.outcome);
        detail.counted = results::of(row, &computed, words)?;
        detail.computed_json = computed.outcome_json;
    }
    Ok(detail)
}

fn difference(row: &VoteRow, declared: &pb::OutcomeDetail, computed: &Declaration) -> Option<Message> {
    if declared.tallies_json != computed.tallies_json {
        return Some(vote::alarm_other_tallies(&computed.tallies_json));
    }
    if declared.declared_json != computed.outcome_json {
        return Some(vote::alarm_other_outcome());
    }
    (row.results != computed.results().join(",")).then(vote::results_differ)
}
