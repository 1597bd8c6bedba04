//! What was understood of answers, told back to whoever wrote them.

use std::{cmp::Reverse, collections::HashMap};

use percole_proto::v1 as pb;

use super::answers::Booth;

/// Answers to one question that are told; of the others only how many there are.
const TOLD: usize = 10;

/// An answer to a question; `None` on a paper that breaks its rule.
type Said<'a> = Option<&'a [u32]>;

/// How often each answer is given, question by question.
pub(super) struct Understood<'a> {
    questions: Vec<HashMap<Said<'a>, u64>>,
}

impl<'a> Understood<'a> {
    /// Of nothing yet, for so many questions.
    pub(super) fn of(questions: usize) -> Understood<'a> {
        Understood { questions: vec![HashMap::new(); questions] }
    }

    /// Notes the answers of so many equal ballots or papers, one for each question.
    pub(super) fn note(&mut self, answers: impl Iterator<Item = Said<'a>>, count: u64) {
        for (said, answer) in self.questions.iter_mut().zip(answers) {
            let times = said.entry(answer).or_default();
            *times = times.saturating_add(count);
        }
    }

    /// In words, with the names of a language, the most frequent answers first.
    pub(super) fn told(self, booth: &Booth, language: &str) -> Vec<pb::Understood> {
        let questions = self.questions.into_iter().enumerate();
        questions.map(|(at, said)| told(booth, at, language, said)).collect()
    }
}

fn told(booth: &Booth, at: usize, language: &str, said: HashMap<Said<'_>, u64>) -> pb::Understood {
    let mut said: Vec<(Said<'_>, u64)> = said.into_iter().collect();
    said.sort_unstable_by_key(|(answer, count)| (Reverse(*count), *answer));
    let others = said.iter().skip(TOLD).fold(0_u64, |sum, (_, count)| sum.saturating_add(*count));
    let answers = said.into_iter().take(TOLD).map(|(answer, count)| {
        let (answer, named) = match answer {
            Some(values) => booth.written(at, values, language),
            None => ("spoiled".to_owned(), "spoiled".to_owned()),
        };
        pb::UnderstoodAnswer { answer, named, count }
    });
    pb::Understood { question: at as u32 + 1, answers: answers.collect(), others }
}

/// What was understood of one ballot.
pub(super) fn of_one(booth: &Booth, answers: &[Vec<u32>], language: &str) -> Vec<pb::Understood> {
    let mut understood = Understood::of(answers.len());
    understood.note(answers.iter().map(|values| Some(values.as_slice())), 1);
    understood.told(booth, language)
}
