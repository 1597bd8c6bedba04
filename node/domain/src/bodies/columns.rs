//! The columns of the table of bodies.

use percole_tables::Column;
use percole_words::organisation;

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
    "unite",
    "branch",
    "country",
    "entiteit",
    "land",
    "kantoor",
    "einheit",
    "zweigstelle",
];

pub(super) const COLUMNS: &[Column<Field>] = &[
    Column::needed(Field::Name, "body", organisation::column_body, NAME_ALSO),
    Column::needed(Field::Kind, "kind", organisation::column_kind, &["type", "genre", "soort", "art"]),
    Column::optional(Field::Unit, "unit", organisation::column_unit, UNIT_ALSO),
    Column::optional(Field::Seats, "seats", organisation::column_seats, &["sieges", "zetels", "sitze"]),
    Column::optional(
        Field::Term,
        "term",
        organisation::column_term,
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
    ),
    Column::optional(
        Field::AnswersTo,
        "answers to",
        organisation::column_answers_to,
        &[
            "repond a",
            "rend compte a",
            "legt verantwoording af aan",
            "verantwortlich gegenuber",
            "berichtet an",
        ],
    ),
    Column::optional(Field::Article, "article", organisation::column_article, &["artikel"]),
    Column::optional(
        Field::Established,
        "established",
        organisation::column_established,
        &["since", "depuis", "creation", "opgericht", "sinds", "seit", "gegrundet"],
    ),
    Column::optional(Field::Theme, "theme", organisation::column_theme, &["thematique", "thema"]),
    Column::optional(
        Field::Brief,
        "brief",
        organisation::column_brief,
        &["cahier des charges", "mission", "opdracht", "auftrag"],
    ),
    Column::optional(
        Field::Due,
        "due",
        organisation::column_due,
        &["echeance", "pour le", "deadline", "tegen", "frist", "fallig"],
    ),
];
