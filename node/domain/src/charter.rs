//! The rules of the game: what a command is judged by when it is decided, and never again.
//!
//! A charter is a file of TOML that a cycle is opened under, exact and frozen by its hash. [`Charter::read`] reads it and names
//! all that is wrong with it; what it leaves out follows the built-in charter, under which a node without a cycle works.

mod article;
mod bounds;
mod phase;
mod read;
mod sentences;
mod texts;

use std::collections::BTreeMap;

use percole_words::{Arg, Lang, Message, cycles, domain};
use sha2::{Digest, Sha256};

use crate::lifecycle::ReportState;
use crate::vocabulary::{BodyKind, KnownBodyKind};
use crate::{Refusal, Timestamp};

pub use article::{Article, Topic};
pub use bounds::{Bound, Bounded};
pub use phase::{Participant, ParticipationLevel, Phase, PhaseAct, Standing};
pub use read::{CHARTER_BYTES_MAX, Fault, Faults, said};
pub use texts::Texts;

/// The built-in charter, as a file like any other.
pub const BUILT_IN: &str = include_str!("charter/built_in.toml");

/// Whether a recommendation must have been open for comment before its group adopts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentPhase {
    /// A group may adopt a draft directly.
    Optional,
    /// A draft is published, commented and revised first (R5).
    Required,
}

/// The rules of one cycle, or those of a node without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charter {
    /// What it is called, by language; may be empty.
    pub title: Texts,
    /// Whether C3 may leave `draft`.
    pub comment_phase: CommentPhase,
    /// Shortest comment window in days of 24 hours (C2, C4).
    pub comment_days_min: u32,
    /// Days that a recipient has to answer, from its receipt, when the sender names none (T1).
    pub answer_days: u32,
    /// The fewest days to answer that a sender may give.
    pub answer_days_min: u32,
    /// Days from a meeting to its minutes.
    pub minutes_days: u32,
    /// Days from a notice to its meeting, at least.
    pub notice_days: u32,
    /// Days that source groups have to adopt a version of a report; who is silent then blocks nothing (C3).
    pub adoption_days: u32,
    /// Who decides what.
    pub competences: Vec<Competence>,
    /// Kinds of bodies that may open a vote; whoever may write when empty.
    pub vote_openers: Vec<KnownBodyKind>,
    /// Ids of the rules by which votes are decided; any when empty.
    pub vote_rules: Vec<String>,
    /// Who moderates; empty when that is not said.
    pub moderators: String,
    /// To whom one appeals; empty when that is not said.
    pub appeal: String,
    /// Below so many people, figures are joined.
    pub small_number: u32,
    /// Months for which private rows are kept after the outcome.
    pub retention_months: u32,
    /// Whether moving a phase's dates names who agreed.
    pub dates_need_consent: bool,
    /// The path of the edition, in the order in which it was written.
    pub phases: Vec<Phase>,
    /// What the charters of nodes below must keep to.
    pub bounds: BTreeMap<Bounded, Bound>,
    /// Under which article each part stands.
    pub articles: BTreeMap<Topic, Article>,
}

/// One line of the competence table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Competence {
    /// What is decided.
    pub subject: Texts,
    /// By which body.
    pub body: Texts,
    /// Who gives an opinion before that.
    pub advised_by: Vec<Texts>,
    /// Who is told of it.
    pub informed: Vec<Texts>,
    /// How others take part in it.
    pub level: ParticipationLevel,
    /// Where that is written.
    pub article: Article,
}

/// SHA-256 of a charter's exact text: how a cycle and its children name it.
pub fn hash(toml: &str) -> [u8; 32] {
    Sha256::digest(toml.as_bytes()).into()
}

impl Charter {
    /// The article under which a part stands.
    pub fn article(&self, topic: Topic) -> Article {
        self.articles.get(&topic).cloned().unwrap_or_else(|| Article::built_in(topic))
    }

    /// What it is called for a reader; its word for "built-in rules" or "rules of the game" without a title.
    pub fn called(&self, lang: Lang) -> String {
        match self.title.is_empty() {
            true => cycles::charter_untitled().in_lang(lang),
            false => self.title.in_lang(lang).to_owned(),
        }
    }

    /// The article of a part that the charter itself writes; `None` of one that it leaves out.
    pub fn written(&self, topic: Topic) -> Option<&Article> {
        self.articles.get(&topic)
    }

    /// The refusal of what one of its parts does not allow, with the article.
    pub fn forbids(&self, topic: Topic, why: Message) -> Refusal {
        self.article(topic).forbids(why)
    }

    /// Whether a comment window that ends at `until` is long enough at `now` (C2, C4).
    ///
    /// # Errors
    /// `failed_precondition` when it is over already or shorter than the charter's minimum.
    pub fn check_comment_window(&self, until: Timestamp, now: Timestamp) -> Result<(), Refusal> {
        let earliest = now.plus_days(self.comment_days_min);
        if until > now && until >= earliest {
            return Ok(());
        }
        let message = domain::comment_window_too_short(until, self.comment_days_min, earliest);
        if self.comment_days_min == 0 {
            return Err(Refusal::precondition(message).under("C2"));
        }
        Err(self.forbids(Topic::Comments, message).under("C2"))
    }

    /// Whether a report in this state may be given to its groups to adopt it (C3).
    ///
    /// # Errors
    /// `failed_precondition` for a draft when the charter has a comment phase.
    pub fn check_asks_groups(&self, state: ReportState) -> Result<(), Refusal> {
        if state == ReportState::Draft && self.comment_phase == CommentPhase::Required {
            return Err(self.forbids(Topic::Comments, domain::comment_phase_first()).under("C3"));
        }
        Ok(())
    }

    /// Whether a sender may give so many days to answer (T1); 0 takes the charter's.
    ///
    /// # Errors
    /// `failed_precondition` for fewer than the charter's minimum, and for more than it gives.
    pub fn check_answer_days(&self, days: u32) -> Result<(), Refusal> {
        let message = match days {
            0 => return Ok(()),
            days if days < self.answer_days_min => cycles::answer_days_too_few(days, self.answer_days_min),
            days if days > self.answer_days => cycles::answer_days_too_many(days, self.answer_days),
            _ => return Ok(()),
        };
        Err(self.forbids(Topic::Answers, message).under("T1"))
    }

    /// Whether a body of this kind may open a vote (V1); `None` for whoever acts for no body.
    ///
    /// # Errors
    /// `failed_precondition` naming who may.
    pub fn check_opens_vote(&self, body: Option<&BodyKind>) -> Result<(), Refusal> {
        let is_named =
            |kind: &BodyKind| matches!(kind, BodyKind::Known(kind) if self.vote_openers.contains(kind));
        if self.vote_openers.is_empty() || body.is_some_and(is_named) {
            return Ok(());
        }
        let openers = Arg::any_of(self.vote_openers.iter().copied());
        let message = match body {
            Some(body) => cycles::vote_opener_other(openers, body),
            None => cycles::vote_opener_missing(openers),
        };
        Err(self.forbids(Topic::Votes, message).under("V1"))
    }

    /// Whether a vote may be decided by a rule (V1).
    ///
    /// # Errors
    /// `failed_precondition` naming the rules that may.
    pub fn check_vote_rule(&self, id: &str) -> Result<(), Refusal> {
        if self.vote_rules.is_empty() || self.vote_rules.iter().any(|rule| rule == id) {
            return Ok(());
        }
        let rules = Arg::any_of(self.vote_rules.iter().map(String::as_str));
        Err(self.forbids(Topic::Votes, cycles::vote_rule_other(rules, id)).under("V1"))
    }

    /// Whether moving a phase's dates says who agreed, where that is asked for.
    ///
    /// # Errors
    /// `failed_precondition` when nobody is named.
    pub fn check_consents(&self, consents: usize) -> Result<(), Refusal> {
        match self.dates_need_consent && consents == 0 {
            true => Err(self.forbids(Topic::Dates, cycles::dates_without_consent()).under("Y2")),
            false => Ok(()),
        }
    }
}

impl Default for Charter {
    /// The built-in charter: no comment phase required, no shortest window, 90 days to answer, 30 to adopt.
    fn default() -> Charter {
        Charter {
            title: Texts::default(),
            comment_phase: CommentPhase::Optional,
            comment_days_min: 0,
            answer_days: 90,
            answer_days_min: 1,
            minutes_days: 30,
            notice_days: 15,
            adoption_days: 30,
            competences: Vec::new(),
            vote_openers: Vec::new(),
            vote_rules: Vec::new(),
            moderators: String::new(),
            appeal: String::new(),
            small_number: 5,
            retention_months: 12,
            dates_need_consent: false,
            phases: Vec::new(),
            bounds: BTreeMap::new(),
            articles: BTreeMap::new(),
        }
    }
}

#[cfg(test)]
mod tests;
