//! Words that an organisation may add its own to: kinds of bodies, roles in them.
//!
//! A known word stands in the log in English and is shown in the reader's language; an own word is shown as it was
//! written.

use std::fmt;
use std::str::FromStr;

use crate::Refusal;
use crate::labels::{Labels, Lang};
use crate::names::check_line;
use crate::words::{folded, words};

/// Longest word of an organisation's own, in characters.
pub const OWN_WORD_CHARS_MAX: usize = 60;

/// A list of words that are known everywhere.
pub trait Vocabulary: Copy + PartialEq + fmt::Display + 'static {
    /// What one is called in a message, e.g. "role".
    const WHAT: &'static str;

    /// All of them.
    fn all() -> &'static [Self];

    /// How it is called in each language, and what else people write.
    fn labels(self) -> &'static Labels;
}

/// A known word, or one of the organisation's own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term<K> {
    /// Known everywhere, and translated.
    Known(K),
    /// As it was written; one line.
    Own(String),
}

impl<K: Vocabulary> Term<K> {
    /// How it is called in a language; an own word is the same in all of them.
    pub fn label(&self, lang: Lang) -> &str {
        match self {
            Term::Known(word) => word.labels().label(lang),
            Term::Own(text) => text,
        }
    }

    /// Reads what a person wrote: a known word in any of the four languages whatever its case and accents, or else an own
    /// word.
    ///
    /// # Errors
    /// `invalid_argument` when it is empty, longer than [`OWN_WORD_CHARS_MAX`] or no single line.
    pub fn from_label(text: &str) -> Result<Term<K>, Refusal> {
        let wanted = without_second_endings(&folded(text));
        match K::all().iter().find(|word| word.labels().contains(&wanted)) {
            Some(word) => Ok(Term::Known(*word)),
            None => text.parse(),
        }
    }
}

/// French writing that names both genders, `référent·e`, as its first form.
fn without_second_endings(text: &str) -> String {
    let first = |word: &str| word.split(['·', '∙', '•']).next().unwrap_or_default().to_owned();
    text.split(' ').map(first).collect::<Vec<_>>().join(" ")
}

impl<K: Vocabulary> fmt::Display for Term<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Term::Known(word) => word.fmt(f),
            Term::Own(text) => f.pad(text),
        }
    }
}

/// Reads what the log and the tables hold.
impl<K: Vocabulary> FromStr for Term<K> {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Term<K>, Refusal> {
        if let Some(word) = K::all().iter().find(|word| word.to_string() == text) {
            return Ok(Term::Known(*word));
        }
        check_line(K::WHAT, text, OWN_WORD_CHARS_MAX)?;
        Ok(Term::Own(text.to_owned()))
    }
}

impl<K> From<K> for Term<K> {
    fn from(word: K) -> Term<K> {
        Term::Known(word)
    }
}

words! {
    /// Kinds of bodies that are known everywhere.
    KnownBodyKind, "kind" {
        /// Every member of a unit that is a cooperative of its own.
        Assembly = "assembly",
        /// Those whom the assembly elects to govern.
        Board = "board",
        /// Those who run it from day to day.
        Management = "management",
        /// Gives opinions on what is right.
        EthicsCommittee = "ethics_committee",
        /// Every member of one antenne.
        AntenneAssembly = "antenne_assembly",
        /// Those who speak for an antenne.
        LocalRepresentation = "local_representation",
        /// Works on one theme and reports.
        WorkingGroup = "working_group",
        /// Employer and staff together, as the law asks for it.
        WorksCouncil = "works_council",
        /// Those whom the staff elects or a union names.
        StaffRepresentatives = "staff_representatives",
        /// Audits the accounts.
        Auditors = "auditors",
    }
}

words! {
    /// Roles in a body that are known everywhere.
    KnownMandateRole, "role" {
        /// Presides.
        Chair = "chair",
        /// Presides when the chair is away.
        ViceChair = "vice_chair",
        /// Keeps the body's papers and its minutes.
        Secretary = "secretary",
        /// Keeps its accounts.
        Treasurer = "treasurer",
        /// Holds a seat.
        Member = "member",
        /// Takes a seat when its holder is away.
        Substitute = "substitute",
        /// Keeps the link between a board and a group.
        Referent = "referent",
        /// Sees that everybody is heard.
        Facilitator = "facilitator",
        /// Reports what a group found.
        Rapporteur = "rapporteur",
        /// Runs the cooperative from day to day, alone or in a pair.
        ManagingDirector = "managing_director",
        /// Present with an advisory voice.
        Observer = "observer",
    }
}

/// What a body is.
pub type BodyKind = Term<KnownBodyKind>;
/// What somebody is in a body.
pub type MandateRole = Term<KnownMandateRole>;

impl Vocabulary for KnownBodyKind {
    const WHAT: &'static str = "kind";

    fn all() -> &'static [KnownBodyKind] {
        KnownBodyKind::ALL
    }

    fn labels(self) -> &'static Labels {
        crate::labels::body_kind(self)
    }
}

impl Vocabulary for KnownMandateRole {
    const WHAT: &'static str = "role";

    fn all() -> &'static [KnownMandateRole] {
        KnownMandateRole::ALL
    }

    fn labels(self) -> &'static Labels {
        crate::labels::role(self)
    }
}

impl MandateRole {
    /// Whether a mandate in this role fills one of the body's seats. An own word does: an office that the organisation
    /// gave a name is held by somebody with a voice.
    pub fn takes_seat(&self) -> bool {
        use KnownMandateRole::*;
        !matches!(self, Term::Known(Secretary | Substitute | Referent | Facilitator | Rapporteur | Observer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_word_is_understood_in_four_languages_and_shown_in_each() {
        for text in
            ["ethics committee", "Comité d’éthique", "ethisch comité", "ETHIKAUSSCHUSS", "ethics_committee"]
        {
            let kind = BodyKind::from_label(text).unwrap();
            assert_eq!(kind, KnownBodyKind::EthicsCommittee.into(), "{text}");
            assert_eq!(kind.label(Lang::Nl), "ethisch comité");
            assert_eq!(kind.to_string().parse(), Ok(kind));
        }
    }

    #[test]
    fn an_own_word_stays_as_it_was_written() {
        let kind = BodyKind::from_label("Parlement des usagers").unwrap();
        assert_eq!(kind, Term::Own("Parlement des usagers".to_owned()));
        assert_eq!(
            (kind.label(Lang::De), kind.to_string().parse()),
            ("Parlement des usagers", Ok(kind.clone()))
        );
        for wrong in ["", "a\nb", &"x".repeat(61)] {
            assert_eq!(BodyKind::from_label(wrong).unwrap_err().field(), Some("kind"));
            assert_eq!(MandateRole::from_label(wrong).unwrap_err().field(), Some("role"));
        }
    }

    #[test]
    fn those_who_serve_a_body_fill_no_seat_of_it() {
        let seat = |text: &str| MandateRole::from_label(text).unwrap().takes_seat();
        assert!(["chair", "member", "managing director", "trésorière", "Doyen"].into_iter().all(seat));
        assert!(!["secretary", "observer", "référent·e", "animateur∙rice"].into_iter().any(seat));
    }
}
