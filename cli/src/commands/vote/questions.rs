//! What a vote asks, and what each node counted, for people.

use percole_domain::{members::Status, poll::Choice, wording};
use percole_proto::event::v1::{Question, QuestionCount, QuestionWords};
use percole_proto::texts::tagged;
use percole_proto::v1::{Correction, PollLine, VoteDetail};
use percole_words::{Message, cli_vote, counted};

use crate::output::reader::{Reader, Title, numbers};
use crate::output::times;
use crate::output::words::{clean, clean_paragraph};

const YES_NO: &str = "yes-no";

/// Each question with its method and its options, by number.
pub(super) fn asked(reader: Reader, detail: &VoteDetail) -> String {
    let words = detail.wording.clone().unwrap_or_default().questions;
    let question = |(at, question): (usize, &Question)| {
        let words = words.get(at).cloned().unwrap_or_default();
        let text = text(reader, &words, &detail.language);
        if detail.questions.len() == 1 && question.method == YES_NO {
            return text;
        }
        let head = cli_vote::question_asked(question.seats, at + 1, text, method(reader, question));
        let options = options(reader, question, &words, &detail.language);
        let listed = (1..).zip(options).map(|(number, option)| format!("  {number}. {option}"));
        std::iter::once(reader.say(head)).chain(listed).collect::<Vec<_>>().join("\n")
    };
    detail.questions.iter().enumerate().map(question).collect::<Vec<_>>().join("\n")
}

fn method(reader: Reader, question: &Question) -> String {
    match question.method.as_str() {
        YES_NO => reader.say(cli_vote::method_yes_no()),
        method => reader.say(counted::method_title(method)),
    }
}

/// Who may vote, where not everybody may.
pub(super) fn electorate(reader: Reader, detail: &VoteDetail) -> String {
    let electorate = detail.electorate.clone().unwrap_or_default();
    let listed = |texts: &[String]| texts.iter().map(|text| clean(text)).collect::<Vec<_>>().join(", ");
    let statuses: Vec<String> =
        electorate.statuses.iter().map(|status| clean(&reader.word::<Status>(status))).collect();
    reader.facts([
        (cli_vote::title_statuses(), statuses.join(", ")),
        (cli_vote::title_categories(), listed(&electorate.categories)),
        (cli_vote::title_units(), listed(&electorate.units)),
        (cli_vote::title_record_date(), clean(&electorate.record_date)),
    ])
}

/// A table for each question that is counted somewhere.
pub(super) fn counts(reader: Reader, detail: &VoteDetail) -> Vec<String> {
    let polls: Vec<&PollLine> = detail.polls.iter().filter(|poll| !poll.counts.is_empty()).collect();
    if polls.is_empty() {
        return Vec::new();
    }
    let words = detail.wording.clone().unwrap_or_default().questions;
    let table = |(at, question): (usize, &Question)| {
        let words = words.get(at).cloned().unwrap_or_default();
        let columns: Vec<Column<'_>> = polls
            .iter()
            .map(|poll| (cli_vote::option_named(&poll.node_name), poll.counts.as_slice()))
            .collect();
        table(reader, &columns, at + 1, question, &options(reader, question, &words, &detail.language))
    };
    detail.questions.iter().enumerate().map(table).collect()
}

/// Each correction with its reason, and with both figures.
pub(super) fn corrections(reader: Reader, detail: &VoteDetail, corrections: &[Correction]) -> Vec<String> {
    corrections.iter().flat_map(|correction| corrected(reader, detail, correction)).collect()
}

fn corrected(reader: Reader, detail: &VoteDetail, correction: &Correction) -> Vec<String> {
    let (node, reason) = (clean(&correction.node_name), clean(&correction.reason));
    let said = match correction.standing.as_str() {
        "proposed" => cli_vote::correction_proposed(correction.papers, reason),
        "late" => cli_vote::corrected_late(node, times::moment(correction.corrected_us), reason),
        "first" => cli_vote::corrected_first(node, reason),
        "absent" => cli_vote::corrected_absent(node, reason),
        _ => cli_vote::corrected(node, reason),
    };
    let mut parts = vec![reader.say(said)];
    let (Some(before), Some(after)) = (&correction.before, &correction.after) else { return parts };
    let titles: [Title; 3] = [
        cli_vote::option_named(clean(&correction.node_name)).into(),
        numbers(cli_vote::title_before()),
        numbers(cli_vote::title_after()),
    ];
    let rows = [
        [reader.say(cli_vote::title_voters()), reader.say(before.voters), reader.say(after.voters)],
        [reader.say(cli_vote::title_paper()), reader.say(before.papers), reader.say(after.papers)],
    ];
    parts.push(reader.table(titles, rows, &cli_vote::no_polls()));
    let words = detail.wording.clone().unwrap_or_default().questions;
    for (at, question) in detail.questions.iter().enumerate() {
        let words = words.get(at).cloned().unwrap_or_default();
        let columns = [
            (cli_vote::title_before(), before.counts.as_slice()),
            (cli_vote::title_after(), after.counts.as_slice()),
        ];
        let options = options(reader, question, &words, &detail.language);
        parts.push(table(reader, &columns, at + 1, question, &options));
    }
    parts
}

/// What stands above a column of counts, and the counts by question.
type Column<'a> = (Message, &'a [QuestionCount]);

/// What is counted in each column, by option; of a histogram, a matrix or whole papers only how many papers there are.
fn table(
    reader: Reader,
    columns: &[Column<'_>],
    number: usize,
    question: &Question,
    options: &[String],
) -> String {
    let of_column = |(_, counts): &Column<'_>| counts.get(number - 1).cloned().unwrap_or_default();
    let counts: Vec<QuestionCount> = columns.iter().map(of_column).collect();
    let sums = counts.iter().all(|count| count.figures.len() == question.options as usize);
    let line = |name: String, figure: &dyn Fn(&QuestionCount) -> u64| -> Vec<String> {
        std::iter::once(name).chain(counts.iter().map(|count| reader.say(figure(count)))).collect()
    };
    let mut rows = Vec::new();
    for (at, option) in options.iter().enumerate().filter(|_| sums) {
        rows.push(line(option.clone(), &|count| count.figures[at]));
    }
    rows.push(line(reader.say(cli_vote::title_papers()), &|count| count.counted));
    rows.push(line(reader.say(cli_vote::title_blank()), &|count| count.blank));
    let titles = std::iter::once(Title::from(cli_vote::title_question(number)));
    let titles = titles.chain(columns.iter().map(|(title, _)| numbers(title.clone())));
    reader.table_of(titles, rows, &cli_vote::no_polls())
}

/// What the options of a question are called; by number where that was erased.
fn options(reader: Reader, question: &Question, words: &QuestionWords, own: &str) -> Vec<String> {
    if question.method == YES_NO {
        return Choice::ALL.iter().map(|choice| reader.say(*choice)).collect();
    }
    let texts: Vec<_> = words.options.iter().map(tagged).collect();
    let names = wording::names(&texts, question.options, reader.lang.as_str(), own);
    names.iter().map(|name| clean(name)).collect()
}

/// What is asked, in the reader's language, else in another one.
fn text(reader: Reader, words: &QuestionWords, own: &str) -> String {
    let texts = words.text.as_ref().map(tagged).unwrap_or_default();
    clean_paragraph(wording::chosen(&texts, reader.lang.as_str(), own))
}
