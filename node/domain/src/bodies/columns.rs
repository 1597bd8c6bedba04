//! The columns of the table of bodies.

use crate::table::{Column, Needed};

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Field {
    Name,
    Kind,
    Unit,
    Seats,
    Term,
    AnswersTo,
    Article,
    Established,
    Theme,
    Brief,
    Due,
}

/// Names of the column with a body's name, shared with the table of mandates.
pub(crate) const NAME_ALSO: &[&str] = &["instance", "organe", "orgaan", "organ", "gremium"];
/// Names of the unit's column, shared with the table of mandates.
pub(crate) const UNIT_ALSO: &[&str] = &[
    "antenne",
    "pays",
    "entite",
    "branch",
    "country",
    "entiteit",
    "land",
    "kantoor",
    "einheit",
    "zweigstelle",
];

const fn column(
    key: Field,
    name: &'static str,
    also: &'static [&'static str],
    needed: Needed,
) -> Column<Field> {
    Column { key, name, also, needed }
}

pub(super) const COLUMNS: &[Column<Field>] = &[
    column(Field::Name, "body", NAME_ALSO, Needed::Always),
    column(Field::Kind, "kind", &["type", "genre", "soort", "art"], Needed::Always),
    column(Field::Unit, "unit", UNIT_ALSO, Needed::IfKnown),
    column(Field::Seats, "seats", &["sieges", "zetels", "sitze"], Needed::IfKnown),
    column(
        Field::Term,
        "term",
        &[
            "term in months",
            "duree",
            "duree du mandat",
            "duree en mois",
            "duur",
            "duur in maanden",
            "looptijd",
            "amtszeit",
            "amtszeit in monaten",
        ],
        Needed::IfKnown,
    ),
    column(
        Field::AnswersTo,
        "answers to",
        &[
            "repond a",
            "rend compte a",
            "legt verantwoording af aan",
            "verantwortlich gegenuber",
            "berichtet an",
        ],
        Needed::IfKnown,
    ),
    column(Field::Article, "article", &["artikel"], Needed::IfKnown),
    column(
        Field::Established,
        "established",
        &["since", "depuis", "creation", "opgericht", "sinds", "seit", "gegrundet"],
        Needed::IfKnown,
    ),
    column(Field::Theme, "theme", &["thematique", "thema"], Needed::IfKnown),
    column(Field::Brief, "brief", &["cahier des charges", "mission", "opdracht", "auftrag"], Needed::IfKnown),
    column(
        Field::Due,
        "due",
        &["echeance", "pour le", "deadline", "tegen", "frist", "fallig"],
        Needed::IfKnown,
    ),
];
