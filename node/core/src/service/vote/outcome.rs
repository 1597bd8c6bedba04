//! The outcome as its opener declared it, and as this node computes it.

mod doubts;

use percole_domain::Timestamp;
use percole_proto::v1 as pb;
use percole_store::{
    problems::{self, Problem, Trouble},
    votes::{self, TallyRow, VoteRow},
};
use percole_voting::decide::{ENGINE_VERSION, Lang, Outcome};

use doubts::Doubts;

use super::{load, query};
use crate::{
    access::Viewer,
    apply::vote::vote,
    directory::Directory,
    error::Error,
    node::Node,
    service::resolve,
    tallying::{self, Declaration},
};

/// Bytes for bytes the same.
const AGREES: &str = "agrees";
/// An alarm: the opener declared something else than its rule and the certificates give.
const DIFFERS: &str = "differs";
/// This node lacks something.
const CANNOT_RECOMPUTE: &str = "cannot recompute";
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
    let subject = resolve::subject(&mut tx, viewer, "vote", &request.vote).await?;
    let row = load(&mut tx, &subject).await?;
    let lang = tallying::language(&request.language, &row.language)?;
    let directory = node.directory();
    let now = Timestamp::from_us(node.ambient.now_us());
    let line = query::line(&row, &vote(&row)?, &directory, now);
    let tallies = votes::tallies(&mut tx, &subject).await?;
    let refused = problems::told_of(&mut tx, &subject).await?;
    let mut detail = if row.is_declared() {
        let doubts = Doubts::of(&mut tx, &row, &tallies, &directory).await?;
        compared(&row, &tallies, doubts, &Words { lang, directory: &directory })
    } else {
        not_declared(&row, &tallies, &refused)
    };
    detail.line = Some(line);
    Ok(detail)
}

fn not_declared(row: &VoteRow, tallies: &[TallyRow], refused: &[Problem]) -> pb::OutcomeDetail {
    let (comparison, note) = match refused.first() {
        Some(problem) if matches!(problem.trouble, Trouble::Violation) => (
            DIFFERS,
            format!(
                "the opener wrote {} against the rules, and it stays out: {}",
                problem.kind, problem.reason
            ),
        ),
        Some(problem) => {
            (CANNOT_RECOMPUTE, format!("{} is not applied yet: {}", problem.kind, problem.reason))
        }
        None => (
            NOT_DECLARED,
            format!("the tallies of {} of {} nodes are accounted for", tallies.len(), row.participants.len()),
        ),
    };
    pb::OutcomeDetail { comparison: comparison.to_owned(), note, ..pb::OutcomeDetail::default() }
}

/// In which words an outcome is explained.
struct Words<'a> {
    lang: Lang,
    directory: &'a Directory,
}

impl Words<'_> {
    fn explain(&self, outcome: &Outcome) -> Vec<String> {
        outcome.explain_named(self.lang, &|id| {
            id.parse().map_or_else(|_| id.to_owned(), |node| self.directory.name_of(&node))
        })
    }
}

fn compared(row: &VoteRow, tallies: &[TallyRow], doubts: Doubts, words: &Words<'_>) -> pb::OutcomeDetail {
    let mut detail = pb::OutcomeDetail {
        declared_json: row.outcome_json.clone(),
        tallies_json: row.tallies_json.clone(),
        ..pb::OutcomeDetail::default()
    };
    let computed = if row.engine == ENGINE_VERSION {
        tallying::declare(row, tallies)
    } else {
        Err(format!(
            "it was declared by the engine {}, and this percole has {ENGINE_VERSION}: use the version that the opener uses",
            row.engine
        ))
    };
    let (comparison, note) = match &computed {
        Err(reason) => (CANNOT_RECOMPUTE, reason.clone()),
        Ok(computed) => match difference(row, computed).or(doubts.alarm) {
            Some(difference) => (DIFFERS, difference),
            // What is not held never hides an alarm: the opener chooses what it says of logs.
            None => doubts.missing.map_or((AGREES, doubts.remark), |missing| (CANNOT_RECOMPUTE, missing)),
        },
    };
    detail.comparison = comparison.to_owned();
    detail.note = note;
    if let Ok(computed) = computed {
        detail.explanation = words.explain(&computed.outcome);
        detail.computed_json = computed.outcome_json;
    }
    detail
}

fn difference(declared: &VoteRow, computed: &Declaration) -> Option<String> {
    if declared.tallies_json != computed.tallies_json {
        return Some(format!(
            "ALARM: the opener computed with other tallies than the certificates held here give. Here: {}",
            computed.tallies_json
        ));
    }
    (declared.outcome_json != computed.outcome_json).then(|| {
        "ALARM: from the same tallies and the same rule this node computes another outcome than the opener declared"
            .to_owned()
    })
}
