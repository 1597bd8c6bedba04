//! Articles: where in the rules of the game something stands.

use percole_words::{Message, cycles};

use crate::{Refusal, words};

words! {
    /// A part of a charter: the name of its table in the file.
    pub enum Topic: "part", cycles::unknown_topic {
        /// How long one may comment.
        Comments = "comments" => cycles::topic_comments,
        /// How long a body has to answer.
        Answers = "answers" => cycles::topic_answers,
        /// When minutes are due.
        Minutes = "minutes" => cycles::topic_minutes,
        /// How long before a meeting one is told.
        Notice = "notice" => cycles::topic_notice,
        /// How a report is adopted.
        Adoption = "adoption" => cycles::topic_adoption,
        /// Who opens votes, and by which rules they are decided.
        Votes = "votes" => cycles::topic_votes,
        /// Who moderates, and to whom one appeals.
        Moderation = "moderation" => cycles::topic_moderation,
        /// Below how many people figures are joined.
        SmallNumbers = "small_numbers" => cycles::topic_small_numbers,
        /// How long private rows are kept.
        Retention = "retention" => cycles::topic_retention,
        /// Who agrees when dates are moved.
        Dates = "dates" => cycles::topic_dates,
        /// What the charters of nodes below must keep to.
        Bounds = "bounds" => cycles::topic_bounds,
    }
}

/// Longest name of an article, in characters.
pub(super) const ARTICLE_CHARS_MAX: usize = 40;

/// An article of some rules of the game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// As the rules number it, e.g. `5` or `5.2`.
    pub number: String,
    /// Whether these are the built-in rules.
    pub is_built_in: bool,
    /// The line of its file; 0 in the built-in rules.
    pub line: u32,
}

impl Article {
    /// An article of a file.
    pub fn written(number: &str, line: u32) -> Article {
        Article { number: number.to_owned(), is_built_in: false, line }
    }

    /// The article of the built-in rules: they are numbered in the order of [`Topic::ALL`].
    pub fn built_in(topic: Topic) -> Article {
        let at = Topic::ALL.iter().position(|other| *other == topic).unwrap_or_default();
        Article { number: (at + 1).to_string(), is_built_in: true, line: 0 }
    }

    /// `article 5`, or `article 5 of the built-in rules`.
    pub fn said(&self) -> Message {
        match self.is_built_in {
            true => cycles::article_built_in(&self.number),
            false => cycles::article_said(&self.number),
        }
    }

    /// The refusal of what it does not allow.
    pub fn forbids(&self, why: Message) -> Refusal {
        let article = self.said();
        Refusal::precondition(cycles::under_article(why, article))
    }
}
