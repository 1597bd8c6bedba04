//! The columns of the table of meetings.

use percole_tables::Column;
use percole_words::{meeting, organisation};

use crate::bodies::{NAME_ALSO, UNIT_ALSO};

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Field {
    Body,
    Unit,
    Date,
    Start,
    End,
    Zone,
    Title,
    Place,
    Link,
    Note,
    Languages,
    Interpreted,
    Series,
}

pub(super) const COLUMNS: &[Column<Field>] = &[
    Column::needed(Field::Body, "body", organisation::column_body, NAME_ALSO),
    Column::needed(Field::Date, "date", meeting::meeting_column_date, &["jour", "day", "dag", "tag"]),
    Column::needed(
        Field::Start,
        "start",
        meeting::meeting_column_start,
        &["heure", "debut", "heure de debut", "time", "uur", "begin", "aanvang", "uhrzeit", "beginn"],
    ),
    Column::optional(
        Field::End,
        "end",
        meeting::meeting_column_end,
        &["fin", "heure de fin", "until", "einde", "ende"],
    ),
    Column::optional(Field::Unit, "unit", organisation::column_unit, UNIT_ALSO),
    Column::optional(
        Field::Title,
        "title",
        meeting::meeting_column_title,
        &["reunion", "intitule", "objet", "meeting", "vergadering", "sitzung", "titre", "titel"],
    ),
    Column::optional(
        Field::Place,
        "place",
        meeting::meeting_column_place,
        &["salle", "adresse", "room", "zaal", "raum", "ville"],
    ),
    Column::optional(
        Field::Link,
        "link",
        meeting::meeting_column_link,
        &["visio", "lien visio", "adresse visio", "url", "videolink", "video"],
    ),
    Column::optional(
        Field::Note,
        "note",
        meeting::meeting_column_note,
        &["remarque", "comment participer", "how to take part", "opmerking", "bemerkung", "hinweis"],
    ),
    Column::optional(
        Field::Languages,
        "languages",
        meeting::meeting_column_languages,
        &["langue", "language", "taal", "sprache"],
    ),
    Column::optional(
        Field::Interpreted,
        "interpreted",
        meeting::meeting_column_interpreted,
        &["interpretation", "interpretes", "interpreters", "vertolking", "tolken", "dolmetscher"],
    ),
    Column::optional(
        Field::Series,
        "series",
        meeting::meeting_column_series,
        &["cycle", "serie de reunions"],
    ),
    Column::optional(Field::Zone, "zone", meeting::meeting_column_zone, &["time zone", "fuseau", "tz"]),
];
