//! What a verification found, in words.

use std::path::Path;

use percole_voting::belenios::election::Question;
use percole_voting::belenios::finding::Finding;
use percole_voting::belenios::verify::{ReceiptFate, Report, Stage, Verdict};
use serde::Deserialize;

use crate::input::election;
use crate::output::table::{Table, facts};
use crate::output::words::{clean, count, grouped};

/// How many problems the text lists; the JSON has all.
const PROBLEMS_SHOWN_MAX: usize = 100;

/// How the election, its questions and answers are called.
#[derive(Default, Deserialize)]
pub(super) struct Names {
    name: String,
    questions: Vec<Question>,
}

impl Names {
    /// Those of a valid archive; none of another, whose texts are not to be relied on.
    pub(super) fn read(archive: &Path, report: &Report) -> Names {
        if report.verdict != Verdict::Valid {
            return Names::default();
        }
        let election = election::election(archive).unwrap_or_default();
        serde_json::from_slice(&election).unwrap_or_default()
    }
}

pub(super) fn text(report: &Report, names: &Names) -> String {
    let mut parts = vec![head(report, names)];
    match report.verdict {
        Verdict::Valid => {
            parts.extend(results(report, names));
            parts.push("VALID: every check passed.".to_owned());
        }
        _ => parts.push(problems(&report.problems, report.omitted)),
    }
    parts.join("\n\n")
}

fn head(report: &Report, names: &Names) -> String {
    let unknown = || "unknown".to_owned();
    let uuid = report.uuid.clone().unwrap_or_else(unknown);
    let election = if names.name.is_empty() { uuid } else { format!("{} ({uuid})", clean(&names.name)) };
    facts([
        ("election", election),
        ("fingerprint", report.fingerprint.clone().unwrap_or_else(unknown)),
        ("stage", stage(report.stage).to_owned()),
        ("credentials", grouped(report.credentials)),
        ("ballots", format!("{} of {}", grouped(report.ballots), count(report.voters, "voter"))),
    ])
}

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Empty => "nothing published yet",
        Stage::Voting => "voting is open",
        Stage::Closed => "voting is closed",
        Stage::Tallied => "the encrypted tally is published; trustees decrypt",
        Stage::Decided => "the result is published",
    }
}

/// A table per question.
fn results(report: &Report, names: &Names) -> Vec<String> {
    let questions = report.result.iter().flatten().zip(&names.questions);
    let table = |(counts, question): (&Vec<_>, &Question)| {
        let mut table = Table::new(&["answer", ">votes"]);
        let blank = question.has_blank().then(|| "(blank)".to_owned());
        for (answer, votes) in blank.into_iter().chain(question.answers.iter().cloned()).zip(counts) {
            let percole_voting::belenios::wire::Weight(votes) = votes;
            table.row([answer, votes.to_string()]);
        }
        format!("{}\n{}", clean(&question.question), table.render(None, ""))
    };
    questions.map(table).collect()
}

fn problems(problems: &[Finding], omitted: u64) -> String {
    let more = (problems.len() as u64).saturating_sub(PROBLEMS_SHOWN_MAX as u64) + omitted;
    let mut lines: Vec<String> = problems.iter().take(PROBLEMS_SHOWN_MAX).map(problem).collect();
    if more > 0 {
        lines.push(format!("  and {} more", grouped(more)));
    }
    format!("NOT VALID:\n{}", lines.join("\n"))
}

fn problem(finding: &Finding) -> String {
    let check = serde_json::to_value(finding.check).unwrap_or_default();
    let check = check.as_str().unwrap_or_default();
    let detail = clean(&finding.detail);
    match finding.record {
        Some(record) => format!("  record {record}, {check}: {detail}"),
        None => format!("  {check}: {detail}"),
    }
}

/// What became of a receipt's ballot.
pub(super) fn fate(fate: ReceiptFate) -> String {
    match fate {
        ReceiptFate::Counts { record } => format!("its ballot is record {record}, and counts"),
        ReceiptFate::Replaced { record, by } => {
            format!("its ballot is record {record}; a later one with the same credential counts, record {by}")
        }
        ReceiptFate::NotCounted { record } => {
            format!("its ballot is record {record}, and does not count: its credential is not listed")
        }
        ReceiptFate::Absent => "its ballot is not in this archive".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use percole_voting::belenios::finding::Check;

    #[test]
    fn a_problem_names_record_and_check_and_cannot_steer_the_terminal() {
        let finding =
            Finding { record: Some(12), check: Check::IndividualProof, detail: "bad \u{1b}[2J".into() };
        let text = problems(&vec![finding; 101], 4);
        assert!(text.starts_with("NOT VALID:\n  record 12, individual-proof: bad \\u{1b}[2J\n"), "{text}");
        assert!(text.ends_with("\n  and 5 more"), "{text}");
    }
}
