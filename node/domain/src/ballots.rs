//! The table of named ballots, described in `node/docs/import-formats.md`.
//!
//! ```
//! use percole_domain::poll::Choice;
//! use percole_tables::OtherColumns;
//! use percole_words::documents;
//! let text = "numéro;choix\n1042;oui\n1043;abstention\n";
//! let choice = |_, word: &str| Choice::named(word).map_err(|_| documents::not_a_choice(word));
//! let ballots = percole_domain::ballots::parse(text.as_bytes(), OtherColumns::Refused, 1, choice)?.rows;
//! assert_eq!((ballots[0].member.as_str(), &ballots[0].answers[..]), ("1042", &[Choice::Yes][..]));
//! assert_eq!((ballots[1].line, &ballots[1].answers[..]), (3, &[Choice::Abstain][..]));
//! # Ok::<(), percole_tables::TableErrors>(())
//! ```

use percole_tables::{Column, OtherColumns, Row, TableErrors, Taken, read, titles};
use percole_words::{Message, documents};

use crate::members::{MEMBER_NUMBER_CHARS_MAX, NearNumbers, Seen, line_of};
use crate::poll::ROLL_MAX;
use crate::vote::QUESTIONS_MAX;

/// One named ballot of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedBallot<A> {
    /// Line of the file, to say later that the member is not on the roll.
    pub line: u64,
    /// Number on the register.
    pub member: String,
    /// What the member answers, question by question.
    pub answers: Vec<A>,
}

#[derive(Clone, Copy, PartialEq)]
enum Field {
    Member,
    Papers,
    Answer(usize),
}

/// Equal papers of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Papers<A> {
    /// How many there are.
    pub papers: u64,
    /// What they answer, question by question.
    pub answers: Vec<A>,
}

const MEMBER: Column<Field> =
    Column::needed(Field::Member, "number", documents::column_number, titles::NUMBERS).of_identifiers();

const PAPERS: Column<Field> =
    Column::optional(Field::Papers, "papers", documents::column_number_of_papers, titles::PAPERS);

/// The columns of a vote with one question.
static ONE: [Column<Field>; 2] = [MEMBER, ONLY];
/// The columns of its papers.
static ONE_PAPER: [Column<Field>; 2] = [PAPERS, ONLY];

const ONLY: Column<Field> = Column::needed(
    Field::Answer(0),
    "choice",
    documents::column_choice,
    &[
        "vote", "ballot", "choix", "bulletin", "keuze", "stem", "wahl", "stimme", "q1", "answer", "reponse",
        "antwoord", "antwort",
    ],
);

/// The column of the answer to one question of several.
macro_rules! answer {
    ($at:literal $name:literal $fr:literal $nl:literal $de:literal) => {
        Column::needed(Field::Answer($at), $name, || documents::column_answer($at + 1), &[$fr, $nl, $de])
    };
}

macro_rules! answers {
    ($($at:literal $name:literal $fr:literal $nl:literal $de:literal,)+) => {
        /// The columns of a vote with several.
        static SEVERAL: [Column<Field>; QUESTIONS_MAX + 1] = [
            MEMBER,
            $(answer!($at $name $fr $nl $de),)+
        ];

        /// The columns of its papers.
        static SEVERAL_PAPERS: [Column<Field>; QUESTIONS_MAX + 1] = [
            PAPERS,
            $(answer!($at $name $fr $nl $de),)+
        ];
    };
}

answers! {
    0 "q1" "question 1" "vraag 1" "frage 1",
    1 "q2" "question 2" "vraag 2" "frage 2",
    2 "q3" "question 3" "vraag 3" "frage 3",
    3 "q4" "question 4" "vraag 4" "frage 4",
    4 "q5" "question 5" "vraag 5" "frage 5",
    5 "q6" "question 6" "vraag 6" "frage 6",
    6 "q7" "question 7" "vraag 7" "frage 7",
    7 "q8" "question 8" "vraag 8" "frage 8",
    8 "q9" "question 9" "vraag 9" "frage 9",
    9 "q10" "question 10" "vraag 10" "frage 10",
    10 "q11" "question 11" "vraag 11" "frage 11",
    11 "q12" "question 12" "vraag 12" "frage 12",
    12 "q13" "question 13" "vraag 13" "frage 13",
    13 "q14" "question 14" "vraag 14" "frage 14",
    14 "q15" "question 15" "vraag 15" "frage 15",
    15 "q16" "question 16" "vraag 16" "frage 16",
    16 "q17" "question 17" "vraag 17" "frage 17",
    17 "q18" "question 18" "vraag 18" "frage 18",
    18 "q19" "question 19" "vraag 19" "frage 19",
    19 "q20" "question 20" "vraag 20" "frage 20",
}

/// Reads a whole file of ballots, one line for each member, or names everything that is wrong with it. `answer` reads what
/// answers a question, by its position.
///
/// # Errors
/// Every error by line and column, as for [`crate::members::parse`]; a member on two lines too.
pub fn parse<A>(
    bytes: &[u8],
    others: OtherColumns,
    questions: usize,
    answer: impl Fn(usize, &str) -> Result<A, Message>,
) -> Result<Taken<NamedBallot<A>>, TableErrors> {
    let columns: &'static [Column<Field>] = match questions {
        1 => &ONE,
        several => &SEVERAL[..=several.min(QUESTIONS_MAX)],
    };
    let mut rows = Vec::new();
    // Whether two numbers are one person's is for the roll to say, on which both would have to be.
    let mut seen = Seen::new(NearNumbers::Differ);
    let reading = read(bytes, columns, others, |row, errors| {
        let member = row.read(Field::Member, line_of(MEMBER_NUMBER_CHARS_MAX), errors).unwrap_or_default();
        seen.refuse_repeated(row, Field::Member, &member, errors);
        let answers: Vec<A> =
            (0..questions).filter_map(|question| read_answer(row, question, &answer, errors)).collect();
        if answers.len() == questions {
            rows.push(NamedBallot { line: row.line, member, answers });
        }
    })?;
    Ok(Taken { rows, reading })
}

/// Reads a whole file of papers, as [`parse`] reads ballots: a line for each paper, or for equal ones with how many there are.
///
/// # Errors
/// Every error by line and column.
pub fn parse_papers<A>(
    bytes: &[u8],
    others: OtherColumns,
    questions: usize,
    answer: impl Fn(usize, &str) -> Result<A, Message>,
) -> Result<Taken<Papers<A>>, TableErrors> {
    let columns: &'static [Column<Field>] = match questions {
        1 => &ONE_PAPER,
        several => &SEVERAL_PAPERS[..=several.min(QUESTIONS_MAX)],
    };
    let mut rows = Vec::new();
    let reading = read(bytes, columns, others, |row, errors| {
        let papers = if row.has(Field::Papers) { row.read(Field::Papers, number, errors) } else { Some(1) };
        let answers: Vec<A> =
            (0..questions).filter_map(|question| read_answer(row, question, &answer, errors)).collect();
        if let Some(papers) = papers.filter(|_| answers.len() == questions) {
            rows.push(Papers { papers, answers });
        }
    })?;
    Ok(Taken { rows, reading })
}

/// How many equal papers a line stands for.
fn number(text: &str) -> Result<u64, Message> {
    let number = text.trim().parse().ok().filter(|number| (1..=ROLL_MAX).contains(number));
    number.ok_or_else(|| documents::not_a_number_of_papers(percole_tables::text::shortened(text)))
}

fn read_answer<A>(
    row: &Row<'_, Field>,
    question: usize,
    answer: &impl Fn(usize, &str) -> Result<A, Message>,
    errors: &mut TableErrors,
) -> Option<A> {
    let field = Field::Answer(question);
    if row.is_wrong(field) {
        return None;
    }
    match answer(question, row.cell(field)) {
        Ok(answer) => Some(answer),
        Err(message) => {
            row.refuse(field, message, errors);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use percole_words::Lang;
    use proptest::prelude::*;

    use super::*;
    use crate::poll::Choice;

    fn choice(_: usize, word: &str) -> Result<Choice, Message> {
        Choice::named(word).map_err(|_| match word {
            "" => documents::choice_missing(),
            word => documents::not_a_choice(word),
        })
    }

    fn read(text: &str) -> Result<Vec<NamedBallot<Choice>>, TableErrors> {
        parse(text.as_bytes(), OtherColumns::Refused, 1, choice).map(|taken| taken.rows)
    }

    #[test]
    fn choices_are_known_in_four_languages() {
        let text = "Lidnummer,Stem\n1,Ja\n2,nee\n3,Onthouding\n4,OUI\n5,non\n6,nein\n7,yes\n8,Enthaltung\n";
        let choices: Vec<_> = read(text).unwrap().into_iter().map(|ballot| ballot.answers[0]).collect();
        use Choice::*;
        assert_eq!(choices, [Yes, No, Abstain, Yes, No, No, Yes, Abstain]);
    }

    #[test]
    fn the_titles_that_messages_name_are_known_in_every_language() {
        for &lang in Lang::ALL {
            let titles: Vec<_> = ONE.iter().map(|column| (column.label)().in_lang(lang)).collect();
            let text = format!("{}\n1;{}\n", titles.join(";"), Choice::Abstain.label().in_lang(lang));
            assert_eq!(
                read(text.as_str()).map(|ballots| ballots[0].answers[0]),
                Ok(Choice::Abstain),
                "{text}"
            );
        }
    }

    #[test]
    fn faults_are_named_by_line_and_column() {
        let text = "numéro;choix\n1;oui\n2;peut-être\n;non\n1;non\n3;\n";
        let errors: Vec<_> = read(text).unwrap_err().errors.iter().map(ToString::to_string).collect();
        assert_eq!(errors.len(), 4, "{errors:?}");
        assert!(
            errors[0].starts_with("line 3, column choix: `peut-être` is not a choice: write yes"),
            "{errors:?}"
        );
        assert_eq!(errors[1], "line 4, column numéro: is empty");
        assert_eq!(errors[2], "line 5, column numéro: `1` is on line 2 already: keep one of the two lines");
        assert!(errors[3].starts_with("line 6, column choix: is empty"), "{errors:?}");
    }

    #[test]
    fn papers_are_counted_by_line_or_by_number() {
        let papers = |text: &str| parse_papers(text.as_bytes(), OtherColumns::Refused, 1, choice);
        let rows = papers("bulletins;choix\n12;oui\n1;non\n").unwrap().rows;
        assert_eq!((rows[0].papers, rows[0].answers[0]), (12, Choice::Yes));
        assert_eq!(papers("choice\nyes\nyes\n").unwrap().rows.iter().map(|row| row.papers).sum::<u64>(), 2);
        for wrong in ["0", "-1", "1,5", "10000001", ""] {
            let errors = papers(&format!("papers;choice\n\"{wrong}\";yes\n")).unwrap_err();
            assert_eq!(errors.errors[0].line, 2, "{wrong}: {errors:?}");
        }
    }

    #[test]
    fn each_question_has_its_column() {
        let text = "numéro;Question 2;q1\n1;non;oui\n";
        let ballots = parse(text.as_bytes(), OtherColumns::Refused, 2, choice).unwrap().rows;
        assert_eq!(ballots[0].answers, [Choice::Yes, Choice::No]);
        let lacking = parse(b"number;q1\n1;yes\n", OtherColumns::Refused, 2, choice).unwrap_err();
        assert!(lacking.errors[0].to_string().contains("q2"), "{lacking:?}");
        for &lang in Lang::ALL {
            let titles: Vec<_> = SEVERAL[1..].iter().map(|column| (column.label)().in_lang(lang)).collect();
            let text = format!("number;{}\n1;{}\n", titles.join(";"), ["yes"; QUESTIONS_MAX].join(";"));
            assert!(parse(text.as_bytes(), OtherColumns::Refused, QUESTIONS_MAX, choice).is_ok(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_parser_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = parse(&bytes, OtherColumns::Ignored, 1, choice);
            let _ = parse(&[b"number;choice\n", &bytes[..]].concat(), OtherColumns::Refused, 1, choice);
        }
    }
}
