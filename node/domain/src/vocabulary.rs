//! Words that an organisation may add its own to: kinds of bodies, roles in them.
//!
//! A known word stands in the log in English and is shown in the reader's language; an own word is shown as it was
//! written.

use std::fmt;
use std::str::FromStr;

use percole_words::{Arg, organisation};

use crate::Refusal;
use crate::names::check_line;
use crate::words;

/// Longest word of an organisation's own, in characters.
pub(crate) const OWN_WORD_CHARS_MAX: usize = 60;

/// A list of words that are known everywhere.
pub trait Vocabulary: Copy + PartialEq + fmt::Display + 'static {
    /// The field of a request that holds one, e.g. "role".
    const FIELD: &'static str;

    /// All of them.
    fn all() -> &'static [Self];

    /// The one that a text means, in any of the four languages, whatever its case and accents.
    fn of_name(text: &str) -> Option<Self>;

    /// What people read for it.
    fn said(self) -> Arg;
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
    /// What people read for it; an own word is the same in all languages.
    pub fn label(&self) -> Arg {
        match self {
            Term::Known(word) => word.said(),
            Term::Own(text) => text.into(),
        }
    }

    /// Reads what a person wrote: a known word in any of the four languages whatever its case and accents, or else an own
    /// word.
    ///
    /// # Errors
    /// `invalid_argument` when it is empty, longer than [`OWN_WORD_CHARS_MAX`] or no single line.
    pub fn from_label(text: &str) -> Result<Term<K>, Refusal> {
        match K::of_name(&without_second_endings(text)) {
            Some(word) => Ok(Term::Known(word)),
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
        check_line(K::FIELD, text, OWN_WORD_CHARS_MAX)?;
        Ok(Term::Own(text.to_owned()))
    }
}

impl<K: Vocabulary> From<&Term<K>> for Arg {
    fn from(term: &Term<K>) -> Arg {
        term.label()
    }
}

impl<K> From<K> for Term<K> {
    fn from(word: K) -> Term<K> {
        Term::Known(word)
    }
}

words! {
    /// Kinds of bodies that are known everywhere.
    pub enum KnownBodyKind: "kind", organisation::unknown_kind {
        /// Every member of a unit that is a cooperative of its own.
        Assembly = "assembly" | "assemblée générale" | "algemene vergadering" | "general assembly" | "Generalversammlung" | "assemblee" | "ag" | "av" => organisation::kind_assembly,
        /// Those whom the assembly elects to govern.
        Board = "board" | "conseil d’administration" | "raad van bestuur" | "Verwaltungsrat" | "ca" | "rvb" | "board of directors" | "bestuursorgaan" | "organe d'administration" | "verwaltungsorgan" => organisation::kind_board,
        /// Those who run it from day to day.
        Management = "management" | "direction" | "directie" | "Geschäftsführung" | "equipe de direction" | "dagelijks bestuur" | "tagliche geschaftsfuhrung" => organisation::kind_management,
        /// Gives opinions on what is right.
        EthicsCommittee = "ethics_committee" | "comité d’éthique" | "ethisch comité" | "ethics committee" | "Ethikausschuss" | "ethikkomitee" => organisation::kind_ethics_committee,
        /// Every member of one antenne.
        AntenneAssembly = "antenne_assembly" | "assemblée d’antenne" | "vergadering van de antenne" | "antenne assembly" | "Versammlung der Zweigstelle" | "assemblee de l'antenne" | "antennevergadering" | "branch assembly" => organisation::kind_antenne_assembly,
        /// Those who speak for an antenne.
        LocalRepresentation = "local_representation" | "représentation locale" | "lokale vertegenwoordiging" | "local representation" | "örtliche Vertretung" => organisation::kind_local_representation,
        /// Works on one theme and reports.
        WorkingGroup = "working_group" | "groupe de travail" | "werkgroep" | "working group" | "Arbeitsgruppe" | "gt" => organisation::kind_working_group,
        /// Employer and staff together, as the law asks for it.
        WorksCouncil = "works_council" | "conseil d’entreprise" | "ondernemingsraad" | "works council" | "Betriebsrat" | "cse" | "comite social et economique" => organisation::kind_works_council,
        /// Those whom the staff elects or a union names.
        StaffRepresentatives = "staff_representatives" | "représentation du personnel" | "personeelsvertegenwoordiging" | "staff representatives" | "Personalvertretung" | "representants du personnel" | "delegation syndicale" | "syndicale delegatie" => organisation::kind_staff_representatives,
        /// Audits the accounts.
        Auditors = "auditors" | "commissariat aux comptes" | "commissarissen" | "Rechnungsprüfung" | "commissaires" | "commissaires aux comptes" | "kommissare" => organisation::kind_auditors,
    }
}

words! {
    /// Roles in a body that are known everywhere.
    pub enum KnownMandateRole: "role", organisation::unknown_mandate_role {
        /// Presides.
        Chair = "chair" | "présidence" | "voorzitterschap" | "Vorsitz" | "president" | "presidente" | "voorzitter" | "voorzitster" | "vorsitzender" | "vorsitzende" | "chairperson" => organisation::mandate_chair,
        /// Presides when the chair is away.
        ViceChair = "vice_chair" | "vice-présidence" | "ondervoorzitterschap" | "vice-chair" | "stellvertretender Vorsitz" | "vice chair" | "vice-president" | "vice-presidente" | "ondervoorzitter" | "stellvertretende vorsitzende" => organisation::mandate_vice_chair,
        /// Keeps the body's papers and its minutes.
        Secretary = "secretary" | "secrétariat" | "secretariaat" | "Protokollführung" | "schriftfuhrung" | "secretaire" | "secretaris" | "verslaggever" | "protokollfuhrer" | "protokollfuhrerin" | "schriftfuhrer" | "schriftfuhrerin" => organisation::mandate_secretary,
        /// Keeps its accounts.
        Treasurer = "treasurer" | "trésorerie" | "penningmeester" | "Kassenführung" | "tresorier" | "tresoriere" | "kassierer" | "kassiererin" => organisation::mandate_treasurer,
        /// Holds a seat.
        Member = "member" | "membre" | "lid" | "Mitglied" | "administrateur" | "administratrice" | "bestuurder" | "verwalter" | "verwalterin" => organisation::mandate_member,
        /// Takes a seat when its holder is away.
        Substitute = "substitute" | "suppléance" | "plaatsvervanger" | "Ersatzmitglied" | "suppleant" | "suppleante" | "alternate" => organisation::mandate_substitute,
        /// Keeps the link between a board and a group.
        Referent = "referent" | "référente ou référent du conseil" | "referent-bestuurder" | "board referent" | "zuständiges Verwaltungsratsmitglied" | "referente" | "referent du conseil" | "referente du conseil" | "administrateur referent" | "administratrice referente" | "zustandiger verwalter" | "zustandige verwalterin" => organisation::mandate_referent,
        /// Sees that everybody is heard.
        Facilitator = "facilitator" | "animation" | "begeleiding" | "Moderation" | "animateur" | "animatrice" | "begeleider" | "begeleidster" | "moderator" | "moderatorin" => organisation::mandate_facilitator,
        /// Reports what a group found.
        Rapporteur = "rapporteur" | "rapporteure ou rapporteur" | "Berichterstattung" | "rapport" | "rapporteure" | "rapporteuse" | "berichterstatter" | "berichterstatterin" => organisation::mandate_rapporteur,
        /// Runs the cooperative from day to day, alone or in a pair.
        ManagingDirector = "managing_director" | "administration déléguée" | "gedelegeerd bestuur" | "managing director" | "delegierte Verwaltung" | "administrateur delegue" | "administratrice deleguee" | "gedelegeerd bestuurder" | "delegierter verwalter" | "delegierte verwalterin" | "directeur general" | "directrice generale" => organisation::mandate_managing_director,
        /// Present with an advisory voice.
        Observer = "observer" | "voix consultative" | "raadgevende stem" | "beratende Stimme" | "observateur" | "observatrice" | "avec voix consultative" | "met raadgevende stem" | "mit beratender stimme" | "waarnemer" | "beobachter" => organisation::mandate_observer,
    }
}

/// What a body is.
pub type BodyKind = Term<KnownBodyKind>;
/// What somebody is in a body.
pub type MandateRole = Term<KnownMandateRole>;

impl Vocabulary for KnownBodyKind {
    const FIELD: &'static str = "kind";

    fn all() -> &'static [KnownBodyKind] {
        KnownBodyKind::ALL
    }

    fn of_name(text: &str) -> Option<KnownBodyKind> {
        KnownBodyKind::named(text).ok()
    }

    fn said(self) -> Arg {
        self.label()
    }
}

impl Vocabulary for KnownMandateRole {
    const FIELD: &'static str = "role";

    fn all() -> &'static [KnownMandateRole] {
        KnownMandateRole::ALL
    }

    fn of_name(text: &str) -> Option<KnownMandateRole> {
        KnownMandateRole::named(text).ok()
    }

    fn said(self) -> Arg {
        self.label()
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
    use percole_words::Lang;

    use super::*;

    #[test]
    fn what_people_read_they_may_write() {
        fn all<K: Vocabulary + fmt::Debug>() {
            for &word in K::all() {
                for &lang in Lang::ALL {
                    let label = word.said().in_lang(lang);
                    assert_eq!(K::of_name(&label), Some(word), "{label}");
                }
            }
        }
        all::<KnownBodyKind>();
        all::<KnownMandateRole>();
    }

    #[test]
    fn a_known_word_is_understood_in_four_languages_and_shown_in_each() {
        for text in
            ["ethics committee", "Comité d’éthique", "ethisch comité", "ETHIKAUSSCHUSS", "ethics_committee"]
        {
            let kind = BodyKind::from_label(text).unwrap();
            assert_eq!(kind, KnownBodyKind::EthicsCommittee.into(), "{text}");
            assert_eq!(kind.label().in_lang(Lang::Nl), "ethisch comité");
            assert_eq!(kind.to_string().parse(), Ok(kind));
        }
    }

    #[test]
    fn an_own_word_stays_as_it_was_written() {
        let kind = BodyKind::from_label("Parlement des usagers").unwrap();
        assert_eq!(kind, Term::Own("Parlement des usagers".to_owned()));
        assert_eq!(kind.label().in_lang(Lang::De), "Parlement des usagers");
        assert_eq!(kind.to_string().parse(), Ok(kind));
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
