//! What a verification found, in words.

use std::path::Path;

use percole_voting::belenios::election::Question;
use percole_voting::belenios::finding::Finding;
use percole_voting::belenios::verify::{Examined, ReceiptFate, Verdict};
use percole_voting::belenios::wire::Weight;
use percole_words::{Arg, Message, cli_offline, documents};
use serde::Deserialize;

use crate::input::election;
use crate::output::reader::{Reader, numbers, paragraphs};
use crate::output::words::clean;

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
    pub(super) fn read(archive: &Path, report: &Examined) -> Names {
        if report.verdict != Verdict::Valid {
            return Names::default();
        }
        let election = election::election(archive).unwrap_or_default();
        serde_json::from_slice(&election).unwrap_or_default()
    }
}

pub(super) fn text(reader: Reader, report: &Examined, names: &Names) -> String {
    let mut parts = vec![head(reader, report, names)];
    match report.verdict {
        Verdict::Valid => {
            parts.extend(results(reader, report, names));
            parts.push(reader.say(cli_offline::valid()));
        }
        _ => parts.push(problems(reader, &report.problems, report.omitted)),
    }
    paragraphs(parts)
}

fn head(reader: Reader, report: &Examined, names: &Names) -> String {
    let known = |text: &Option<String>| text.clone().unwrap_or_else(|| reader.say(cli_offline::unknown()));
    let election = match names.name.as_str() {
        "" => known(&report.uuid),
        name => reader.say(cli_offline::named_election(name, known(&report.uuid))),
    };
    let ballots = cli_offline::ballots_of_voters(report.ballots, report.voters);
    reader.facts([
        (cli_offline::title_election(), election),
        (cli_offline::title_fingerprint(), known(&report.fingerprint)),
        (cli_offline::title_stage(), reader.say(report.stage.said())),
        (cli_offline::title_credentials(), reader.say(report.credentials)),
        (cli_offline::title_ballots(), reader.say(ballots)),
    ])
}

/// A table per question.
fn results(reader: Reader, report: &Examined, names: &Names) -> Vec<String> {
    let questions = report.result.iter().flatten().zip(&names.questions);
    let table = |(counts, question): (&Vec<Weight>, &Question)| {
        let blank = question.has_blank().then(|| reader.say(cli_offline::blank()));
        let answers = blank.into_iter().chain(question.answers.iter().cloned());
        let rows = answers.zip(counts).map(|(answer, Weight(votes))| [answer, reader.say(*votes)]);
        let titles = [cli_offline::title_answer().into(), numbers(cli_offline::title_votes())];
        format!("{}\n{}", clean(&question.question), reader.table(titles, rows, &cli_offline::unknown()))
    };
    questions.map(table).collect()
}

fn problems(reader: Reader, problems: &[Finding], omitted: u64) -> String {
    let all = problems.len() as u64 + omitted;
    let shown = problems.iter().take(PROBLEMS_SHOWN_MAX).map(problem);
    let more = all - shown.len() as u64;
    let more = (more > 0).then(|| documents::and_more(more));
    let lines = shown.chain(more).map(|line| format!("\n  - {}", reader.say(line)));
    reader.say(cli_offline::not_valid(all)) + &lines.collect::<String>()
}

fn problem(finding: &Finding) -> Message {
    let check = serde_json::to_value(finding.problem.check).unwrap_or_default();
    let check = check.as_str().unwrap_or_default();
    let place = match finding.record {
        Some(record) => cli_offline::in_record_by_check(record, check).into(),
        None => Arg::from(check),
    };
    documents::fault(place, finding.problem.said())
}

/// What became of a receipt's ballot.
pub(super) fn fate(fate: ReceiptFate) -> Message {
    match fate {
        ReceiptFate::Counts { record } => cli_offline::ballot_counts(record),
        ReceiptFate::Replaced { record, by } => cli_offline::ballot_replaced(record, by),
        ReceiptFate::NotCounted { record } => cli_offline::ballot_not_counted(record),
        ReceiptFate::Absent => cli_offline::ballot_absent(),
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroUsize;

    use percole_voting::belenios::finding::{Check, Problem};
    use percole_voting::belenios::verify::{Options, verify};
    use percole_words::{Lang, elections};

    use super::*;
    use crate::output::answer::Answer;
    use crate::output::specimen::{in_every_language, reader};

    /// What is said of a sample, and of receipts in every state.
    fn said(sample: &str) -> String {
        let archive = percole_test_data::archive(sample);
        let options = Options { threads: NonZeroUsize::MIN, closings: &[], receipts: &[] };
        let report = verify(std::fs::File::open(&archive).unwrap(), &options, &mut |_| {});
        let names = Names::read(&archive, &report);
        let fates = [
            ReceiptFate::Counts { record: 7 },
            ReceiptFate::Replaced { record: 7, by: 9 },
            ReceiptFate::NotCounted { record: 7 },
            ReceiptFate::Absent,
        ];
        in_every_language(|reader| {
            let json = serde_json::from_str(&report.to_json(Lang::En)).unwrap();
            Answer::asked(json, text(reader, &report, &names)).notes(fates.map(fate))
        })
    }

    #[test]
    fn an_archive_is_said_to_be_valid_or_what_is_wrong() {
        insta::assert_snapshot!("valid", said("ok/plain"));
        insta::assert_snapshot!("not_valid", said("bad/proof"));
    }

    #[test]
    fn a_problem_names_record_and_check_and_cannot_steer_the_terminal() {
        let detail = Some(elections::in_ballot("bad \u{1b}[2J"));
        let problem = Problem { check: Check::IndividualProof, detail };
        let finding = Finding { record: Some(12), problem };
        let text = problems(reader(Lang::En), &vec![finding; 101], 4);
        let start = "NOT VALID: 105 things are wrong\n  - record 12, individual-proof: \
                     a choice is not proved to be yes or no (ballot bad \\u{1b}[2J)\n";
        assert!(text.starts_with(start), "{text}");
        assert!(text.ends_with("\n  - and 5 more"), "{text}");
    }
}
