//! Bounds: what the charter of a node above asks of those below.

use percole_words::cycles;

use super::{Article, Charter, Fault, Topic};
use crate::words;

words! {
    /// A figure of a charter that the one above may bound.
    pub enum Bounded: "bounds", cycles::unknown_bounded {
        /// Shortest comment window.
        CommentDays = "comment_days" => cycles::bounded_comment_days,
        /// Days to answer.
        AnswerDays = "answer_days" => cycles::bounded_answer_days,
        /// Days from a meeting to its minutes.
        MinutesDays = "minutes_days" => cycles::bounded_minutes_days,
        /// Days from a notice to its meeting.
        NoticeDays = "notice_days" => cycles::bounded_notice_days,
        /// Days after which a silent group blocks nothing.
        AdoptionDays = "adoption_days" => cycles::bounded_adoption_days,
        /// Below so many people, figures are joined.
        SmallNumber = "small_number" => cycles::bounded_small_number,
        /// Months for which private rows are kept.
        RetentionMonths = "retention_months" => cycles::bounded_retention_months,
    }
}

impl Bounded {
    /// The part in which the figure stands.
    pub fn topic(self) -> Topic {
        match self {
            Bounded::CommentDays => Topic::Comments,
            Bounded::AnswerDays => Topic::Answers,
            Bounded::MinutesDays => Topic::Minutes,
            Bounded::NoticeDays => Topic::Notice,
            Bounded::AdoptionDays => Topic::Adoption,
            Bounded::SmallNumber => Topic::SmallNumbers,
            Bounded::RetentionMonths => Topic::Retention,
        }
    }
}

/// The least and the most that a figure may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The least.
    pub min: Option<u32>,
    /// The most.
    pub max: Option<u32>,
    /// Where that is written.
    pub article: Article,
}

impl Charter {
    /// A figure.
    pub fn figure(&self, bounded: Bounded) -> u32 {
        match bounded {
            Bounded::CommentDays => self.comment_days_min,
            Bounded::AnswerDays => self.answer_days,
            Bounded::MinutesDays => self.minutes_days,
            Bounded::NoticeDays => self.notice_days,
            Bounded::AdoptionDays => self.adoption_days,
            Bounded::SmallNumber => self.small_number,
            Bounded::RetentionMonths => self.retention_months,
        }
    }

    /// What does not keep to the bounds of the charter above, called `above`: each names both articles.
    pub fn beyond(&self, parent: &Charter, above: &str) -> Vec<Fault> {
        let fault = |(bounded, bound): (&Bounded, &Bound)| {
            let (figure, article) = (self.figure(*bounded), self.article(bounded.topic()));
            let (theirs, ours) = (bound.article.said(), article.said());
            let message = match (bound.min, bound.max) {
                (Some(min), _) if figure < min => {
                    cycles::bound_too_low(*bounded, figure, ours, min, above, theirs)
                }
                (_, Some(max)) if figure > max => {
                    cycles::bound_too_high(*bounded, figure, ours, max, above, theirs)
                }
                _ => return None,
            };
            Some(Fault { line: article.line, article: None, message })
        };
        parent.bounds.iter().filter_map(fault).collect()
    }
}
