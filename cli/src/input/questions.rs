//! The questions of a vote, from a file in TOML.
//!
//! ```toml
//! [electorate]                       # without it everybody on the register of each node that takes part
//! categories = ["worker"]            # as registers call them
//! units = ["…"]                      # ids of units
//! record_date = "2026-05-01"         # who was a member on that day
//! statuses = ["member", "user"]      # users who are no members too; without it members alone
//!
//! [[question]]
//! method = "choose"                  # yes-no, choose, approval, score, majority-judgement, schulze, instant-runoff, stv,
//!                                    # stv-exact, equal-shares, greedy
//! text = { fr = "Quelles priorités ?", nl = "Welke prioriteiten?" }   # or one text for all languages
//! options = ["Ana Ruiz", { fr = "Lieux", nl = "Plaatsen" }]           # not for yes-no
//! seats = 2                          # how many are chosen; 1 without it; not for yes-no and budgets
//! grades = ["Bien", "Passable"]      # majority-judgement, best first
//! points = 5                         # score: the most for one option
//! budget = "10000"                   # equal-shares, greedy
//! costs = ["1200", "99.50"]          # of each option
//! completion = "add1"                # equal-shares: none, add1, add1+greedy
//! ties = { order = [2, 1] }          # all options by number, the preferred first; or { seed = "…" }, drawn with it
//! ```

use std::collections::BTreeMap;
use std::path::Path;

use percole_proto::event::v1::{Electorate, LocalText, LocalTexts, Question, QuestionWords, Wording};
use percole_words::{Message, cli_vote, foreign};
use serde::Deserialize;

use super::{door, file};
use crate::output::failure::Failure;

/// The largest file of questions that is read.
const FILE_BYTES_MAX: u64 = 1024 * 1024;
/// The method of a question to be answered with yes, no or abstention, and its three answers.
const YES_NO: &str = "yes-no";
const YES_NO_OPTIONS: u32 = 3;
/// Methods that fund projects, and fill no seats.
const BUDGETS: [&str; 2] = ["equal-shares", "greedy"];

/// What is asked, of whom.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Asked {
    pub(crate) questions: Vec<Question>,
    pub(crate) wording: Wording,
    pub(crate) electorate: Option<Electorate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    electorate: Option<FileElectorate>,
    question: Vec<FileQuestion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
struct FileElectorate {
    categories: Vec<String>,
    units: Vec<String>,
    record_date: String,
    statuses: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileQuestion {
    method: String,
    text: FileText,
    #[serde(default)]
    options: Vec<FileText>,
    seats: Option<u32>,
    #[serde(default)]
    grades: Vec<FileText>,
    #[serde(default)]
    points: u32,
    #[serde(default)]
    budget: String,
    #[serde(default)]
    costs: Vec<String>,
    #[serde(default)]
    completion: String,
    ties: Option<FileTies>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum FileText {
    /// The same in every language.
    Same(String),
    /// By language.
    ByLanguage(BTreeMap<String, String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "lowercase")]
enum FileTies {
    Order(Vec<u32>),
    Seed(String),
}

/// Reads a file of questions.
///
/// # Errors
/// A usage failure for TOML that cannot be read, with its place. Whether the questions can be asked is for the node to say.
pub(crate) fn read(place: &Path) -> Result<Asked, Failure> {
    let text = file::read_text(place, FILE_BYTES_MAX)?;
    parse(&text).map_err(|why| Failure::usage(cli_vote::questions_unusable(place.display().to_string(), why)))
}

pub(crate) fn parse(text: &str) -> Result<Asked, Message> {
    let File { electorate, question } =
        toml::from_str(text).map_err(|error| foreign::of_toml(text, error.message(), error.span()))?;
    let electorate = electorate.map(|electorate| Electorate {
        categories: electorate.categories.iter().map(|category| door::line(category)).collect(),
        units: electorate.units,
        record_date: electorate.record_date,
        statuses: electorate.statuses,
    });
    let words = |question: &FileQuestion| QuestionWords {
        text: Some(texts(&question.text)),
        options: question.options.iter().map(texts).collect(),
        grades: question.grades.iter().map(texts).collect(),
    };
    let wording = Wording { questions: question.iter().map(words).collect() };
    Ok(Asked { questions: question.into_iter().map(asked).collect(), wording, electorate })
}

fn asked(question: FileQuestion) -> Question {
    let count = |texts: &Vec<FileText>| u32::try_from(texts.len()).unwrap_or(u32::MAX);
    let fills_seats = question.method != YES_NO && !BUDGETS.contains(&question.method.as_str());
    let (tie_order, tie_seed) = match question.ties {
        Some(FileTies::Order(order)) => (order, String::new()),
        Some(FileTies::Seed(seed)) => (Vec::new(), seed),
        None => (Vec::new(), String::new()),
    };
    Question {
        options: match question.method.as_str() {
            YES_NO if question.options.is_empty() => YES_NO_OPTIONS,
            _ => count(&question.options),
        },
        seats: question.seats.unwrap_or(u32::from(fills_seats)),
        grades: count(&question.grades),
        method: question.method,
        points: question.points,
        budget: question.budget,
        costs: question.costs,
        completion: question.completion,
        tie_order,
        tie_seed,
    }
}

fn texts(text: &FileText) -> LocalTexts {
    let local =
        |language: &str, text: &str| LocalText { language: language.to_owned(), text: door::lines(text) };
    let texts = match text {
        FileText::Same(text) => vec![local("", text)],
        FileText::ByLanguage(texts) => texts.iter().map(|(language, text)| local(language, text)).collect(),
    };
    LocalTexts { texts }
}

/// One question to be answered with yes, no or abstention.
pub(crate) fn yes_no(text: String, language: &str) -> Asked {
    let question = Question { method: YES_NO.to_owned(), options: YES_NO_OPTIONS, ..Question::default() };
    let text = LocalTexts { texts: vec![LocalText { language: language.to_owned(), text }] };
    let words = QuestionWords { text: Some(text), ..QuestionWords::default() };
    Asked { questions: vec![question], wording: Wording { questions: vec![words] }, electorate: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_says_what_is_asked_and_of_whom() {
        let asked = parse(
            "[electorate]\ncategories = [\"worker\"]\nrecord_date = \"2026-05-01\"\n\
             [[question]]\nmethod = \"yes-no\"\ntext = \"Oui ?\"\n\
             [[question]]\nmethod = \"choose\"\nseats = 2\ntext = { fr = \"Qui ?\", nl = \"Wie?\" }\n\
             options = [\"Ana\", { fr = \"Lieux\", nl = \"Plaatsen\" }, \"Bo\"]\nties = { order = [3, 1, 2] }\n\
             [[question]]\nmethod = \"greedy\"\ntext = \"?\"\noptions = [\"a\"]\nbudget = \"10\"\ncosts = [\"9.50\"]\n",
        )
        .unwrap();
        let [first, second, third] = &asked.questions[..] else { panic!("{asked:?}") };
        assert_eq!((first.options, first.seats), (3, 0));
        assert_eq!((second.options, second.seats, &second.tie_order[..]), (3, 2, &[3, 1, 2][..]));
        assert_eq!((third.seats, third.costs.len()), (0, 1));
        let words = &asked.wording.questions[1];
        assert_eq!(words.text.as_ref().unwrap().texts.len(), 2);
        assert_eq!(words.options[1].texts[1].text, "Plaatsen");
        assert_eq!(asked.electorate.unwrap().categories, ["worker"]);
    }

    #[test]
    fn a_word_that_is_not_known_is_named_with_its_line() {
        let wrong =
            parse("[[question]]\nmethod = \"choose\"\ntext = \"?\"\nseat = 2\n").unwrap_err().to_string();
        assert!(wrong.contains("seat") && wrong.contains("line 4"), "{wrong}");
        let ties = "[[question]]\nmethod = \"choose\"\ntext = \"?\"\nties = { order = [1], seed = \"x\" }\n";
        let wrong = parse(ties).unwrap_err().in_lang(percole_words::Lang::Fr);
        assert!(wrong.contains("ligne 4") && !wrong.contains("wanted") && !wrong.contains('\n'), "{wrong}");
    }

    #[test]
    fn texts_of_a_file_are_put_in_their_normal_form() {
        let asked = parse(
            "[electorate]\ncategories = [\"socie\u{301}taire\"]\n\
             [[question]]\nmethod = \"choose\"\ntext = \"Qui ?\"\noptions = [\"A\u{202e}b\", \"Zoe\u{301}\"]\n",
        )
        .unwrap();
        assert_eq!(asked.electorate.unwrap().categories, ["sociétaire"]);
        let options: Vec<&str> =
            asked.wording.questions[0].options.iter().map(|option| option.texts[0].text.as_str()).collect();
        assert_eq!(options, ["Ab", "Zoé"]);
    }
}
