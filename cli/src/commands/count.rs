//! `percole count`: ballots from a file, counted without any node.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use percole_voting::count::read::{self, Counted, FileFormat, OtherColumns};
use percole_voting::count::{self, Amount, Completion, CountError, CountReport, Method, Options, TieBreak};
use percole_words::{Arg, Lang, Message, cli, cli_offline, counted};
use serde_json::{Value, json};

use super::Answered;
use crate::input::file;
use crate::input::names::Names;
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::output::words::{clean, clean_paragraph};
use crate::session::Session;

/// Count ballots from a file, offline
///
/// The end of the file's name says its kind: .blt, PrefLib .soc .soi .toc .toi .cat, Pabulib .pb, or a table (.csv .tsv
/// .xlsx .ods); --format says it instead. What was read is told beside the result. Prints every round as a table; --json
/// holds the whole working. A tie that the method leaves open is decided by --tie-order or --tie-seed; without them the
/// count stops there and says who is tied.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// How to count
    #[arg(value_parser = method())]
    method: Method,
    /// The ballots; `-` for standard input, with --format
    file: PathBuf,
    /// The kind of the file, whatever its name; csv is also .xlsx and .ods
    #[arg(long, value_parser = format())]
    format: Option<FileFormat>,
    /// Read the file and say what was read, without counting
    #[arg(long)]
    dry_run: bool,
    /// How many places are filled [default: what the file says, else 1]
    #[arg(long, value_name = "N")]
    seats: Option<u32>,
    /// Decide ties by this order of all names, the preferred first: a,b,c (or a;b;c where names hold commas)
    #[arg(long, value_name = "NAMES", conflicts_with = "tie_seed")]
    tie_order: Option<Names>,
    /// Decide ties by an order drawn with this seed, which was made public before; anyone can repeat the draw
    #[arg(long, value_name = "TEXT")]
    tie_seed: Option<String>,
    /// What equal shares does with money left over
    #[arg(long, default_value = "none", value_parser = completion())]
    completion: Completion,
    /// What `add1` gives each voter more at each step [default: the smallest unit that the file's amounts have]
    #[arg(long, value_name = "AMOUNT")]
    money_unit: Option<Amount>,
    /// The grades of a CSV file, best first: a,b,c [default: the file's own line `# grades:`]
    #[arg(long, value_name = "NAMES")]
    grades: Option<Names>,
    /// Leave out columns of a table in which nothing is a rank, points, a cross or a grade; the answer names them
    #[arg(long)]
    ignore_other_columns: bool,
}

impl Args {
    pub(crate) fn run(self, session: &Session) -> Answered {
        let bytes = file::read(&self.file, read::FILE_BYTES_MAX as u64)?;
        let tie_break = match (self.tie_order, self.tie_seed) {
            (Some(Names(order)), _) => TieBreak::Order { order },
            (None, Some(seed)) => TieBreak::Drawn { seed },
            (None, None) => TieBreak::Refuse,
        };
        let options = Options {
            seats: self.seats,
            tie_break,
            completion: self.completion,
            money_unit: self.money_unit,
            grades: self.grades.map(|names| names.0),
            format: self.format,
            other_columns: match self.ignore_other_columns {
                true => OtherColumns::Ignored,
                false => OtherColumns::Refused,
            },
        };
        let name = self.file.display().to_string();
        if self.dry_run {
            let counted =
                read::read_file(self.method, &name, &bytes, &options).map_err(|error| refused(&error))?;
            return Ok(preview(&counted, session.lang()));
        }
        let report = count::run(self.method, &name, &bytes, &options).map_err(|error| refused(&error))?;
        answer(&report, session.lang())
    }
}

fn method() -> impl TypedValueParser<Value = Method> {
    PossibleValuesParser::new(Method::ALL.map(Method::name)).try_map(|name| name.parse::<Method>())
}

fn format() -> impl TypedValueParser<Value = FileFormat> {
    PossibleValuesParser::new(FileFormat::NAMES.map(|(name, _)| name)).try_map(|name| {
        let found = FileFormat::NAMES.into_iter().find(|(known, _)| *known == name);
        found.map(|(_, format)| format).ok_or(name)
    })
}

fn completion() -> impl TypedValueParser<Value = Completion> {
    PossibleValuesParser::new(["none", "add1", "add1+greedy"]).map(|name| match name.as_str() {
        "add1" => Completion::Add1,
        "add1+greedy" => Completion::Add1Greedy,
        _ => Completion::None,
    })
}

/// What was read, for programs.
fn remarks(messages: &[Message], lang: Lang) -> Value {
    messages.iter().map(|message| Value::from(message.in_lang(lang))).collect()
}

/// What a count would count.
fn preview(counted: &Counted, lang: Lang) -> Answer {
    let remarks = remarks(&counted.remarks(), lang);
    let names = counted.profile.names();
    let document = json!({
        "title": counted.profile.title,
        "candidates": names,
        "papers": counted.profile.papers(),
        "remarks": remarks,
    });
    let lines = names.iter().map(|name| Arg::from(clean(name)));
    Answer::asked(document, Arg::lines(counted.remarks().into_iter().map(Arg::from).chain(lines)))
}

fn answer(report: &CountReport, lang: Lang) -> Answered {
    let mut document = serde_json::to_value(report)
        .map_err(|error| Failure::usage(cli_offline::report_unwritable(error.to_string())))?;
    document["remarks"] = remarks(&report.remarks, lang);
    let answer = Answer::asked(document, clean_paragraph(&report.to_text(lang)));
    let answer = answer.notes(report.remarks.iter().cloned());
    Ok(match report.tied.is_empty() {
        true => answer,
        false => answer.note(cli_offline::tie_open(Arg::listing(report.tied.iter().map(|name| clean(name))))),
    })
}

fn refused(error: &CountError) -> Failure {
    let failure = Failure::usage(said(error)).field("kind", error.code().into());
    match error {
        CountError::Read { error, .. } => failure
            .field("line", error.line.into())
            .field("column", error.column.into())
            .field("expected", json!(error.expected().map(ToString::to_string)))
            .field("found", json!(error.found().map(|found| found.in_lang(Lang::En))))
            .next(cli::correct_file()),
        _ => failure,
    }
}

fn said(error: &CountError) -> Arg {
    let said = match error {
        CountError::WrongBallots { method, needs, found } => {
            counted::other_ballots(method.name(), needs, found)
        }
        CountError::EqualRanks { method, ballot, first, second } => {
            cli_offline::equal_ranks(method.name(), *ballot, clean(first), clean(second))
        }
        CountError::Seats(detail) => cli_offline::seats_impossible(detail),
        CountError::NoCandidates => cli_offline::no_candidates(),
        CountError::TieOrder(detail) => cli_offline::tie_order_wrong(detail),
        CountError::NoBudget(method) => cli_offline::no_budget(method.name()),
        CountError::MoneyUnit(amount) => cli_offline::money_unit_wrong(clean(amount)),
        CountError::TooManySteps(steps) => cli_offline::too_many_steps(*steps),
        CountError::Read { .. } | CountError::UnknownFileKind(_) => {
            return error.said().map_or_else(|| clean(&error.to_string()).into(), Arg::from);
        }
    };
    said.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::answer::Text;
    use crate::output::exit::Exit;
    use crate::output::specimen::failure_in_every_language;

    const TIED: &[u8] = b"2 1\n1 1 0\n1 2 0\n0\n\"Ana\"\n\"B\xc3\xa9a\"\n";

    fn text(answer: &Answer) -> String {
        match &answer.text {
            Text::Asked(text) => text.to_string(),
            _ => String::new(),
        }
    }

    #[test]
    fn a_tie_that_nobody_decides_is_said_and_is_no_failure() {
        let report = count::run(Method::Stv, "a.blt", TIED, &Options::default()).unwrap();
        let answer = answer(&report, Lang::En).unwrap();
        assert!(text(&answer).contains("TIE"), "{}", text(&answer));
        assert_eq!(answer.notes[0].to_string(), "read: 2 papers, 2 candidates");
        assert!(answer.notes[1].to_string().contains("Ana, Béa"), "{:?}", answer.notes);
        assert_eq!((answer.exit, &answer.json["tied"]), (Exit::Done, &json!(["Ana", "Béa"])));
    }

    #[test]
    fn what_cannot_be_counted_is_said_in_every_language() {
        let errors = [
            CountError::UnknownFileKind("votes.doc".into()),
            CountError::EqualRanks {
                method: Method::Stv,
                ballot: 3,
                first: "Ana".into(),
                second: "Béa".into(),
            },
            CountError::NoCandidates,
            CountError::WrongBallots {
                method: Method::Score,
                needs: counted::ballots_scored(),
                found: counted::ballots_ranked(),
            },
            CountError::Seats(counted::seats_none()),
            CountError::TieOrder(counted::order_lacks("Ana")),
            CountError::NoBudget(Method::Greedy),
            CountError::MoneyUnit("0".into()),
            CountError::TooManySteps(27_100),
        ];
        let said = errors.map(|error| failure_in_every_language(&refused(&error)));
        insta::assert_snapshot!("refused", said.join("\n"));
    }

    #[test]
    fn a_damaged_file_gives_line_column_and_what_was_expected() {
        let error = count::run(Method::Stv, "a.blt", b"2 1\n1 7 0\n0\n", &Options::default()).unwrap_err();
        let failure = refused(&error);
        let document = failure.to_json(percole_words::Lang::En);
        assert_eq!(failure.exit, Exit::Usage);
        assert_eq!((&document["error"]["line"], &document["error"]["column"]), (&json!(2), &json!(3)));
        assert!(failure.to_string().contains("line 2, column 3: expected"), "{failure}");
        insta::assert_snapshot!("damaged", failure_in_every_language(&failure));
    }
}
