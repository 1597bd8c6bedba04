//! The table of meetings, described in `node/docs/import-formats.md`.
//!
//! ```
//! use percole_domain::{Zone, bodies::{Known, KnownBody}};
//! let group = KnownBody { unit: 0, name: "Groupe de Rennes".to_owned(), answers_to: None };
//! let known = Known { units: vec!["France".to_owned()], bodies: vec![group] };
//! let zone: Zone = "Europe/Paris".parse().unwrap();
//! let meetings = percole_domain::meetings::parse("\
//! Instance;Date;Début;Fin;Lieu
//! Groupe de Rennes;14/03/2020;18h30;20:30;Maison des associations
//! ".as_bytes(), &known, zone, percole_tables::OtherColumns::Refused)?.rows;
//! assert_eq!(meetings[0].when.start, "2020-03-14 17:30".parse().unwrap());
//! # Ok::<(), percole_tables::TableErrors>(())
//! ```

mod columns;

use std::collections::HashMap;

use percole_tables::text::shortened;
use percole_tables::{OtherColumns, Row, TableErrors, Taken, read};
use percole_words::{Message, meeting};

use crate::bodies::{Known, Lookup, unit_and_body};
use crate::meeting::{When, Words};
use crate::members::line_of;
use crate::names::{NOTE_CHARS_MAX, check_paragraph};
use crate::text::TITLE_CHARS_MAX;
use crate::{Date, Language, Refusal, Timestamp, WrittenTime, Zone};

use columns::{COLUMNS, Field};

/// A meeting as a file describes it.
#[derive(Clone, Debug)]
pub struct NewMeeting {
    /// Line of the file.
    pub line: u64,
    /// The body, by its place in [`Known::bodies`].
    pub body: usize,
    /// When.
    pub when: When,
    /// By whose clocks.
    pub zone: Zone,
    /// How it is called, and how one takes part; within its limits.
    pub words: Words,
    /// Languages that are spoken.
    pub languages: Vec<Language>,
    /// Languages into which is interpreted.
    pub interpreted: Vec<Language>,
    /// What it has in common with others; may be empty.
    pub series: String,
}

/// Reads a whole file of meetings, or names everything that is wrong with it. Hours are those of `zone`, where a row names
/// no other.
///
/// # Errors
/// Every error by line and column, as for [`crate::members::parse`]; bodies that are unknown, and two meetings of one body
/// that begin at once, too.
pub fn parse(
    bytes: &[u8],
    known: &Known,
    zone: Zone,
    others: OtherColumns,
) -> Result<Taken<NewMeeting>, TableErrors> {
    let lookup = Lookup::new(known);
    let mut rows = Vec::new();
    let mut seen: HashMap<(usize, Timestamp), u64> = HashMap::new();
    let reading = read(bytes, COLUMNS, others, |row, errors| {
        let Some(meeting) = meeting(row, &lookup, zone, errors) else { return };
        if let Some(earlier) = seen.insert((meeting.body, meeting.when.start), row.line) {
            row.refuse(Field::Start, meeting::meeting_twice(earlier), errors);
        }
        rows.push(meeting);
    })?;
    Ok(Taken { rows, reading })
}

/// One row; nothing when something in it is wrong, which is recorded.
fn meeting(
    row: &Row<'_, Field>,
    lookup: &Lookup,
    zone: Zone,
    errors: &mut TableErrors,
) -> Option<NewMeeting> {
    let (_, body) = unit_and_body(row, (Field::Unit, Field::Body), lookup, errors);
    let zone = row.read_optional(Field::Zone, str::parse::<Zone>, errors).map(|named| named.unwrap_or(zone));
    let when = zone.and_then(|zone| when(row, zone, errors));
    let words = words(row, errors);
    let spoken = row.read_optional(Field::Languages, languages, errors);
    let interpreted = row.read_optional(Field::Interpreted, languages, errors);
    let series = row.read_optional(Field::Series, line_of(TITLE_CHARS_MAX), errors);
    Some(NewMeeting {
        line: row.line,
        body: body?,
        when: when?,
        zone: zone?,
        words: words?,
        languages: spoken?.unwrap_or_default(),
        interpreted: interpreted?.unwrap_or_default(),
        series: series?.unwrap_or_default(),
    })
}

fn when(row: &Row<'_, Field>, zone: Zone, errors: &mut TableErrors) -> Option<When> {
    let day = row.read(Field::Date, Date::from_any_form, errors);
    let day = day?;
    let start = row.read(Field::Start, |text| moment(day, text, zone), errors);
    let end = row.read_optional(Field::End, |text| moment(day, text, zone), errors);
    let (start, end) = (start?, end?);
    // What ends before it begins ends after midnight.
    let end = match end {
        Some(end) if end <= start => {
            row.read(Field::End, |text| moment(day.plus_days(1), text, zone), errors).map(Some)?
        }
        end => end,
    };
    let when = When { start, end };
    when.check().map_err(|refusal| row.refuse(Field::End, refusal.message().clone(), errors)).ok()?;
    Some(when)
}

/// The moment of an hour such as `18:30`, `18h30` or `18 h` on a day.
fn moment(day: Date, text: &str, zone: Zone) -> Result<Timestamp, Message> {
    let wrong = || meeting::meeting_hour_unreadable(shortened(text));
    let plain = text.to_lowercase().replace(' ', "");
    let plain = plain.trim_end_matches("uhr").trim_end_matches("uur").trim_end_matches('u');
    let (hour, minute) = plain.split_once([':', 'h', '.', 'u']).unwrap_or((plain, ""));
    // A spreadsheet adds the seconds.
    let minute = minute.strip_suffix(":00").filter(|minute| minute.len() == 2).unwrap_or(minute);
    let hour: u8 = hour.parse().map_err(|_| wrong())?;
    let minute: u8 = if minute.is_empty() { 0 } else { minute.parse().map_err(|_| wrong())? };
    if hour > 23 || minute > 59 {
        return Err(wrong());
    }
    format!("{day} {hour:02}:{minute:02}").parse::<WrittenTime>().map_err(|_| wrong())?.in_zone(zone)
}

fn words(row: &Row<'_, Field>, errors: &mut TableErrors) -> Option<Words> {
    let title = row.read_optional(Field::Title, line_of(TITLE_CHARS_MAX), errors);
    let place = row.read_optional(Field::Place, line_of(TITLE_CHARS_MAX), errors);
    let link = row.read_optional(Field::Link, link, errors);
    let note = row.read_optional(Field::Note, note, errors);
    Some(Words {
        title: title?.unwrap_or_default(),
        place: place?.unwrap_or_default(),
        link: link?.unwrap_or_default(),
        note: note?.unwrap_or_default(),
    })
}

fn link(text: &str) -> Result<String, Refusal> {
    Words { link: text.to_owned(), ..Words::default() }.check().map(|()| text.to_owned())
}

fn note(text: &str) -> Result<String, Refusal> {
    check_paragraph("", text, NOTE_CHARS_MAX).map(|()| text.to_owned())
}

/// Languages between commas, semicolons, slashes or blanks: `fr, nl`.
fn languages(text: &str) -> Result<Vec<Language>, Refusal> {
    let tags = text.split([',', ';', '/', ' ', '+']).filter(|tag| !tag.is_empty());
    tags.map(Language::from_any_case).collect()
}

#[cfg(test)]
mod tests;
