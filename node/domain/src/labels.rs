//! How kinds of bodies, roles and the lines of the map are called in the four languages. One table a vocabulary.
//!
//! French labels are neutral or doublets, because screen readers stumble over the middle dot.

use crate::vocabulary::{KnownBodyKind, KnownMandateRole};
use crate::words::{folded, words};

words! {
    /// A language in which labels are shown.
    Lang, "language" {
        /// French.
        Fr = "fr",
        /// Dutch, as used in Belgium.
        Nl = "nl",
        /// English.
        En = "en",
        /// German, as used officially in Belgium.
        De = "de",
    }
}

/// One word in the four languages, and what else people write for it.
#[derive(Debug)]
pub struct Labels {
    fr: &'static str,
    nl: &'static str,
    en: &'static str,
    de: &'static str,
    /// Folded: lower case without accents.
    also: &'static [&'static str],
}

impl Labels {
    /// The word in one language.
    pub fn label(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Fr => self.fr,
            Lang::Nl => self.nl,
            Lang::En => self.en,
            Lang::De => self.de,
        }
    }

    /// Whether a folded text is one of them.
    pub(crate) fn contains(&self, wanted: &str) -> bool {
        self.also.contains(&wanted) || Lang::ALL.iter().any(|&lang| folded(self.label(lang)) == wanted)
    }
}

macro_rules! labels {
    ($fr:literal, $nl:literal, $en:literal, $de:literal, [$($also:literal),*]) => {
        &Labels { fr: $fr, nl: $nl, en: $en, de: $de, also: &[$($also),*] }
    };
}

/// A kind of body.
#[rustfmt::skip]
pub fn body_kind(kind: KnownBodyKind) -> &'static Labels {
    use KnownBodyKind::*;
    match kind {
        Assembly => labels!("assemblée générale", "algemene vergadering", "general assembly", "Generalversammlung",
            ["assembly", "assemblee", "ag", "av"]),
        Board => labels!("conseil d’administration", "raad van bestuur", "board", "Verwaltungsrat",
            ["ca", "rvb", "board of directors", "bestuursorgaan", "organe d'administration", "verwaltungsorgan"]),
        Management => labels!("direction", "directie", "management", "Geschäftsführung",
            ["equipe de direction", "dagelijks bestuur", "tagliche geschaftsfuhrung"]),
        EthicsCommittee => labels!("comité d’éthique", "ethisch comité", "ethics committee", "Ethikausschuss",
            ["ethics_committee", "ethikkomitee"]),
        AntenneAssembly => labels!("assemblée d’antenne", "vergadering van de antenne", "antenne assembly", "Versammlung der Zweigstelle",
            ["antenne_assembly", "assemblee de l'antenne", "antennevergadering", "branch assembly"]),
        LocalRepresentation => labels!("représentation locale", "lokale vertegenwoordiging", "local representation", "örtliche Vertretung",
            ["local_representation"]),
        WorkingGroup => labels!("groupe de travail", "werkgroep", "working group", "Arbeitsgruppe",
            ["working_group", "gt"]),
        WorksCouncil => labels!("conseil d’entreprise", "ondernemingsraad", "works council", "Betriebsrat",
            ["works_council", "cse", "comite social et economique"]),
        StaffRepresentatives => labels!("représentation du personnel", "personeelsvertegenwoordiging", "staff representatives", "Personalvertretung",
            ["staff_representatives", "representants du personnel", "delegation syndicale", "syndicale delegatie"]),
        Auditors => labels!("commissariat aux comptes", "commissarissen", "auditors", "Rechnungsprüfung",
            ["commissaires", "commissaires aux comptes", "kommissare"]),
    }
}

/// A role in a body.
#[rustfmt::skip]
pub fn role(role: KnownMandateRole) -> &'static Labels {
    use KnownMandateRole::*;
    match role {
        Chair => labels!("présidence", "voorzitterschap", "chair", "Vorsitz",
            ["president", "presidente", "voorzitter", "voorzitster", "vorsitzender", "vorsitzende", "chairperson"]),
        ViceChair => labels!("vice-présidence", "ondervoorzitterschap", "vice-chair", "stellvertretender Vorsitz",
            ["vice_chair", "vice chair", "vice-president", "vice-presidente", "ondervoorzitter", "stellvertretende vorsitzende"]),
        Secretary => labels!("secrétariat", "secretariaat", "secretary", "Protokollführung",
            ["schriftfuhrung", "secretaire", "secretaris", "verslaggever", "protokollfuhrer", "protokollfuhrerin", "schriftfuhrer", "schriftfuhrerin"]),
        Treasurer => labels!("trésorerie", "penningmeester", "treasurer", "Kassenführung",
            ["tresorier", "tresoriere", "kassierer", "kassiererin"]),
        Member => labels!("membre", "lid", "member", "Mitglied",
            ["administrateur", "administratrice", "bestuurder", "verwalter", "verwalterin"]),
        Substitute => labels!("suppléance", "plaatsvervanger", "substitute", "Ersatzmitglied",
            ["suppleant", "suppleante", "alternate"]),
        Referent => labels!("référente ou référent du conseil", "referent-bestuurder", "board referent", "zuständiges Verwaltungsratsmitglied",
            ["referent", "referente", "referent du conseil", "referente du conseil", "administrateur referent",
             "administratrice referente", "zustandiger verwalter", "zustandige verwalterin"]),
        Facilitator => labels!("animation", "begeleiding", "facilitator", "Moderation",
            ["animateur", "animatrice", "begeleider", "begeleidster", "moderator", "moderatorin"]),
        Rapporteur => labels!("rapporteure ou rapporteur", "rapporteur", "rapporteur", "Berichterstattung",
            ["rapport", "rapporteure", "rapporteuse", "berichterstatter", "berichterstatterin"]),
        ManagingDirector => labels!("administration déléguée", "gedelegeerd bestuur", "managing director", "delegierte Verwaltung",
            ["managing_director", "administrateur delegue", "administratrice deleguee", "gedelegeerd bestuurder",
             "delegierter verwalter", "delegierte verwalterin", "directeur general", "directrice generale"]),
        Observer => labels!("voix consultative", "raadgevende stem", "observer", "beratende Stimme",
            ["observateur", "observatrice", "avec voix consultative", "met raadgevende stem", "mit beratender stimme", "waarnemer", "beobachter"]),
    }
}

/// How many seats of a body are filled, e.g. "14 of 15, 1 seat vacant"; without a fixed number only those that are.
pub fn seats(lang: Lang, filled: usize, seats: Option<u32>) -> String {
    let Some(seats) = seats else { return offices_held(lang, filled) };
    let of = match lang {
        Lang::Fr => "sur",
        Lang::Nl => "van",
        Lang::En => "of",
        Lang::De => "von",
    };
    let vacant = (seats as usize).saturating_sub(filled);
    match vacant {
        0 => format!("{filled} {of} {seats}"),
        vacant => format!("{filled} {of} {seats}, {}", vacant_seats(lang, vacant)),
    }
}

/// So many vacant seats, e.g. "1 seat vacant".
#[rustfmt::skip]
fn vacant_seats(lang: Lang, vacant: usize) -> String {
    let words = match (lang, vacant) {
        (Lang::Fr, 0 | 1) => "siège vacant",
        (Lang::Fr, _) => "sièges vacants",
        (Lang::Nl, 1) => "zetel vacant",
        (Lang::Nl, _) => "zetels vacant",
        (Lang::En, 1) => "seat vacant",
        (Lang::En, _) => "seats vacant",
        (Lang::De, 1) => "Sitz unbesetzt",
        (Lang::De, _) => "Sitze unbesetzt",
    };
    format!("{vacant} {words}")
}

#[rustfmt::skip]
fn offices_held(lang: Lang, filled: usize) -> String {
    let words = match (lang, filled) {
        (Lang::Fr, 0 | 1) => "siège occupé",
        (Lang::Fr, _) => "sièges occupés",
        (Lang::Nl, 1) => "zetel bezet",
        (Lang::Nl, _) => "zetels bezet",
        (Lang::En, 1) => "seat filled",
        (Lang::En, _) => "seats filled",
        (Lang::De, 1) => "Sitz besetzt",
        (Lang::De, _) => "Sitze besetzt",
    };
    format!("{filled} {words}")
}

/// Words around names on the map.
pub mod map {
    use super::{Labels, Lang};

    const ANSWERS_TO: &Labels =
        labels!("répond à", "legt verantwoording af aan", "answers to", "ist verantwortlich gegenüber", []);
    const NO_NAME: &Labels = labels!(
        "nom non publié",
        "naam niet gepubliceerd",
        "name not published",
        "Name nicht veröffentlicht",
        []
    );
    const NO_UNIT: &Labels = labels!(
        "entité inconnue ici",
        "entiteit hier niet gekend",
        "unit not known here",
        "Einheit hier nicht bekannt",
        []
    );
    const UNTIL: &Labels = labels!("jusqu’au", "tot en met", "until", "bis", []);

    /// Stands before the body that another one answers to.
    pub fn answers_to(lang: Lang) -> &'static str {
        ANSWERS_TO.label(lang)
    }

    /// Stands for a holder without a name, or whose name is erased.
    pub fn no_name(lang: Lang) -> &'static str {
        NO_NAME.label(lang)
    }

    /// Stands for the unit of bodies whose unit is not known.
    pub fn no_unit(lang: Lang) -> &'static str {
        NO_UNIT.label(lang)
    }

    /// Two words that belong together, e.g. a role and a name; French has a blank before the colon that keeps the line.
    pub fn pair(lang: Lang, first: &str, second: &str) -> String {
        match lang {
            Lang::Fr => format!("{first}\u{a0}: {second}"),
            Lang::Nl | Lang::En | Lang::De => format!("{first}: {second}"),
        }
    }

    /// Stands before the last day of a mandate.
    pub fn until(lang: Lang) -> &'static str {
        UNTIL.label(lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_means_two_words_of_one_vocabulary() {
        fn distinct(all: Vec<&Labels>) {
            let mut seen = std::collections::BTreeMap::new();
            for (at, labels) in all.iter().enumerate() {
                for text in Lang::ALL
                    .iter()
                    .map(|&lang| folded(labels.label(lang)))
                    .chain(labels.also.iter().map(|a| (*a).to_owned()))
                {
                    assert_eq!(folded(&text), text, "aliases are written folded");
                    assert_eq!(*seen.entry(text.clone()).or_insert(at), at, "{text}");
                }
            }
        }
        distinct(KnownBodyKind::ALL.iter().map(|&kind| body_kind(kind)).collect());
        distinct(KnownMandateRole::ALL.iter().map(|&one| role(one)).collect());
    }

    #[test]
    fn seats_are_counted_in_words() {
        assert_eq!(seats(Lang::En, 14, Some(15)), "14 of 15, 1 seat vacant");
        assert_eq!(seats(Lang::Fr, 16, Some(18)), "16 sur 18, 2 sièges vacants");
        assert_eq!(seats(Lang::De, 3, Some(2)), "3 von 2");
        assert_eq!(seats(Lang::Nl, 1, None), "1 zetel bezet");
    }
}
