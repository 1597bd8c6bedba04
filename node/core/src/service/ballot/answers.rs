//! Answers as people write them, read against the questions of a vote.

use percole_domain::poll::Choice;
use percole_store::votes::VoteRow;
use percole_tables::text::shortened;
use percole_voting::count::question::{Kind, Labels, Question, format, format_named, parse};
use percole_words::{Message, documents, vote};

use crate::{
    error::Error,
    questions::{self, Words},
};

/// The questions of a vote, with every name that an answer may use.
pub(super) struct Booth {
    questions: Vec<(Question, Labels)>,
    words: Words,
}

impl Booth {
    /// The booth of a vote.
    pub(super) fn of(vote: &VoteRow) -> Result<Booth, Error> {
        let words = Words::of_row(vote.wording.as_deref(), &vote.language);
        let labelled = |(at, question): (usize, Question)| {
            let labels = words.labels(at, &question);
            (question, labels)
        };
        let questions = questions::stored(&vote.questions)?.into_iter().enumerate().map(labelled).collect();
        Ok(Booth { questions, words })
    }

    /// How many questions there are.
    pub(super) fn questions(&self) -> usize {
        self.questions.len()
    }

    /// Reads the answer to the question at a position.
    pub(super) fn answer(&self, at: usize, text: &str) -> Result<Vec<u32>, Message> {
        match self.questions.get(at) {
            Some((question, _)) if question.kind == Kind::YesNo => choice(text),
            Some((question, labels)) => parse(question, labels, text),
            None => Err(percole_words::question::answer_missing()),
        }
    }

    /// An answer to the question at a position, with options and grades by number, and by what a language calls them.
    pub(super) fn written(&self, at: usize, values: &[u32], language: &str) -> (String, String) {
        let Some((question, _)) = self.questions.get(at) else { return Default::default() };
        let (options, grades) =
            (self.words.options(at, question, language), self.words.grades(at, question, language));
        (format(question.kind, values), format_named(question.kind, values, &options, &grades))
    }

    /// Reads the answers of one ballot.
    ///
    /// # Errors
    /// `InvalidArgument` on the answer that is wrong, or on all when they are not as many as the questions.
    pub(super) fn answers(&self, texts: &[String]) -> Result<Vec<Vec<u32>>, Error> {
        if texts.len() != self.questions.len() {
            let message = vote::answers_needed(texts.len(), self.questions.len());
            return Err(Error::invalid("answers", message));
        }
        let read = |(at, text): (usize, &String)| {
            self.answer(at, text).map_err(|message| Error::invalid(&format!("answers[{at}]"), message))
        };
        texts.iter().enumerate().map(read).collect()
    }
}

fn choice(word: &str) -> Result<Vec<u32>, Message> {
    match (Choice::named(word.trim()), word.trim()) {
        (Ok(Choice::Yes), _) => Ok(vec![1, 0, 0]),
        (Ok(Choice::No), _) => Ok(vec![0, 1, 0]),
        (Ok(Choice::Abstain), _) => Ok(vec![0, 0, 1]),
        (Err(_), "") => Err(documents::choice_missing()),
        (Err(_), word) => Err(documents::not_a_choice(shortened(word))),
    }
}
