//! What methods make of the questions of a vote, for people.

use percole_proto::v1 as pb;
use percole_store::votes::VoteRow;
use percole_voting::count::{CandidateIndex, CountReport, question::Question};

use super::Words;
use crate::{
    error::Error,
    questions::{self, Words as Names},
    tallying::{Counted, Declaration},
};

/// The questions that a method counted, with what came of them.
pub(super) fn of(
    row: &VoteRow,
    computed: &Declaration,
    words: &Words<'_>,
) -> Result<Vec<pb::QuestionResult>, Error> {
    let asked = questions::stored(&row.questions)?;
    let names = Names::of_row(row.wording.as_deref(), &row.language);
    let counted = computed.counted.iter().filter_map(|(at, counted)| Some((*at, asked.get(*at)?, counted)));
    Ok(counted.map(|(at, question, counted)| result(at, question, counted, &names, words)).collect())
}

fn result(
    at: usize,
    question: &Question,
    counted: &Counted,
    names: &Names,
    words: &Words<'_>,
) -> pb::QuestionResult {
    let language = words.lang.code();
    let mut result = pb::QuestionResult {
        question: u32::try_from(at + 1).unwrap_or(u32::MAX),
        text: names.text(at, language),
        method: question.kind.name().to_owned(),
        ..pb::QuestionResult::default()
    };
    let options = names.options(at, question, language);
    match counted {
        Counted::Refused { refused } => result.refused = refused.clone(),
        Counted::Done(report) => {
            let outcome = report.working.outcome();
            result.elected = outcome.elected.iter().map(|option| chosen(*option, &options)).collect();
            let tied = outcome.tie.iter().flat_map(|tie| &tie.among);
            result.tied = tied.map(|option| chosen(*option, &options)).collect();
            if words.working {
                let named = CountReport::clone(report).named(options, names.grades(at, question, language));
                result.working = named.to_text(words.reader());
            }
        }
    }
    result
}

fn chosen(option: CandidateIndex, options: &[String]) -> pb::Chosen {
    let name = options.get(option.position()).cloned().unwrap_or_default();
    pb::Chosen { option: option.0 + 1, name }
}
