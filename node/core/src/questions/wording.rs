//! What the questions of a vote are called, from payloads to people.

use percole_domain::{
    Language, Refusal,
    wording::{LocalTexts, QuestionWords, in_language},
};
use percole_proto::event::v1 as ev;
use percole_voting::count::question::{Kind, Labels, Question, check_labels};
use percole_words::domain;
use prost::Message as _;

/// The most bytes of all words together; they stand in one event.
const WORDING_BYTES_MAX: usize = 240 * 1024;

/// Reads the words of a vote.
///
/// # Errors
/// `invalid_argument` for a language that is none.
fn read_wording(wording: &ev::Wording) -> Result<Vec<QuestionWords>, Refusal> {
    let texts = |texts: &Option<ev::LocalTexts>| texts.as_ref().map_or_else(|| Ok(Vec::new()), local_texts);
    let question = |question: &ev::QuestionWords| {
        Ok(QuestionWords {
            text: texts(&question.text)?,
            options: question.options.iter().map(local_texts).collect::<Result<_, Refusal>>()?,
            grades: question.grades.iter().map(local_texts).collect::<Result<_, Refusal>>()?,
        })
    };
    wording.questions.iter().map(question).collect()
}

fn local_texts(texts: &ev::LocalTexts) -> Result<LocalTexts, Refusal> {
    let text = |text: &ev::LocalText| {
        let language = match text.language.as_str() {
            "" => None,
            tag => Some(tag.parse::<Language>()?),
        };
        Ok((language, text.text.clone()))
    };
    texts.texts.iter().map(text).collect()
}

/// Checks that every question, option and grade has its words. Yes, no and abstention need none.
///
/// # Errors
/// `invalid_argument` on the text that is wrong.
pub(crate) fn check_wording(questions: &[Question], wording: &ev::Wording) -> Result<(), Refusal> {
    let words = read_wording(wording)?;
    if words.len() != questions.len() {
        let message = domain::names_needed(questions.len(), words.len());
        return Err(Refusal::invalid("questions", message));
    }
    if wording.encoded_len() > WORDING_BYTES_MAX {
        let message = domain::too_many_bytes(wording.encoded_len(), WORDING_BYTES_MAX);
        return Err(Refusal::invalid("questions", message));
    }
    for (at, (question, words)) in questions.iter().zip(&words).enumerate() {
        let options = if question.kind == Kind::YesNo { 0 } else { question.options as usize };
        words.check(at, options, question.grades as usize)?;
    }
    Ok(())
}

/// Checks, when a vote is opened, that options and grades can be answered by their names. Whoever folds what was opened
/// elsewhere leaves it as it is.
///
/// # Errors
/// `invalid_argument` on the name that may mean something else.
pub(crate) fn check_names(questions: &[Question], wording: &ev::Wording) -> Result<(), Refusal> {
    let words = Words { questions: read_wording(wording)?, own: String::new() };
    for (at, question) in questions.iter().enumerate() {
        check_labels(question, &words.labels(at, question)).map_err(|(field, index, message)| {
            Refusal::invalid(format!("questions[{at}].{field}[{index}]"), message)
        })?;
    }
    Ok(())
}

/// The words of a vote for a reader.
pub(crate) struct Words {
    questions: Vec<QuestionWords>,
    /// The vote's own language.
    own: String,
}

impl Words {
    /// Those that a row holds; none when they were erased.
    pub(crate) fn of_row(wording: Option<&[u8]>, own: &str) -> Words {
        let wording = wording.and_then(|wording| ev::Wording::decode(wording).ok());
        let questions = wording.and_then(|wording| read_wording(&wording).ok());
        Words { questions: questions.unwrap_or_default(), own: own.to_owned() }
    }

    /// What is asked by the question at a position.
    pub(crate) fn text(&self, at: usize, language: &str) -> String {
        let text = self.questions.get(at).map_or("", |words| in_language(&words.text, language, &self.own));
        text.to_owned()
    }

    /// What the options of a question are called; by their numbers where nothing is known.
    pub(crate) fn options(&self, at: usize, question: &Question, language: &str) -> Vec<String> {
        let words = self.questions.get(at).map_or(&[][..], |words| &words.options);
        self.names(words, question.options, language)
    }

    /// What the grades of a question are called, best first.
    pub(crate) fn grades(&self, at: usize, question: &Question, language: &str) -> Vec<String> {
        let words = self.questions.get(at).map_or(&[][..], |words| &words.grades);
        self.names(words, question.grades, language)
    }

    fn names(&self, words: &[LocalTexts], count: u32, language: &str) -> Vec<String> {
        let name = |number: u32| {
            let texts = words.get(number as usize - 1);
            match texts.map_or("", |texts| in_language(texts, language, &self.own)) {
                "" => number.to_string(),
                name => name.to_owned(),
            }
        };
        (1..=count).map(name).collect()
    }

    /// Every name of the options and grades of a question, in all languages.
    pub(crate) fn labels(&self, at: usize, question: &Question) -> Labels {
        let all = |words: &[LocalTexts], count: u32| -> Vec<Vec<String>> {
            let of = |at: usize| {
                words.get(at).map_or(Vec::new(), |texts| texts.iter().map(|(_, text)| text.clone()).collect())
            };
            (0..count as usize).map(of).collect()
        };
        let words = self.questions.get(at);
        Labels::new(
            all(words.map_or(&[][..], |words| &words.options), question.options),
            all(words.map_or(&[][..], |words| &words.grades), question.grades),
        )
    }
}
