//! Entries for fuzz targets: each takes outside bytes through one decoder and checks what must hold of the result.

use percole_tables::OtherColumns;

use crate::bodies::{Known, KnownBody, Place};
use crate::body::Body;
use crate::mandate::{Holder, Mandate};
use crate::report::ReportDocument;
use crate::unit::{Register, Unit};
use crate::vocabulary::{BodyKind, MandateRole};
use crate::{Charter, Date, Language, Timestamp, WrittenTime, ballots, bodies, mandates, members, units};

/// JSON form of a report: what is read is written and read again the same.
pub fn report_json(bytes: &[u8]) {
    if let Ok(document) = ReportDocument::from_json(bytes) {
        assert_eq!(ReportDocument::from_json(document.to_json().as_bytes()), Ok(document));
    }
}

/// Markdown form of a report: what is read is written and read again the same.
pub fn report_markdown(bytes: &[u8]) {
    if let Ok(document) = ReportDocument::from_markdown_bytes(bytes) {
        assert_eq!(ReportDocument::from_markdown(&document.to_markdown()), Ok(document));
    }
}

/// A document: whatever it is called, what is taken in has a name and a type that a log may hold.
pub fn document(bytes: &[u8]) {
    let (name, content) = bytes.split_at(bytes.len().min(16));
    let mut reading = crate::attachment::Reading::default();
    if reading.add(content).is_ok()
        && let Ok(taken) = reading.finish(&String::from_utf8_lossy(name))
    {
        assert_eq!(taken.check(), Ok(()));
        assert_eq!(crate::names::check_written(&taken.name), Ok(()));
        assert!(taken.media_type.parse::<crate::attachment::DocumentType>().is_ok());
    }
}

/// A picture: a portrait that is made of it is a small square that is read again.
pub fn portrait(bytes: &[u8]) {
    if let Ok(made) = crate::portrait::portrait(bytes) {
        assert!(made.len() <= crate::portrait::BYTES_MAX);
        assert!(crate::portrait::portrait(&made).is_ok());
    }
}

/// CSV of members: numbers are unique.
pub fn members_csv(bytes: &[u8]) {
    if let Ok(members) = members::parse(bytes, members::Asked::default()) {
        let members = members.rows;
        let numbers: std::collections::HashSet<_> = members.iter().map(|member| &member.number).collect();
        assert_eq!(numbers.len(), members.len());
    }
}

/// CSV of ballots: members are unique.
pub fn ballots_csv(bytes: &[u8]) {
    if let Ok(ballots) = ballots::parse(bytes, OtherColumns::Refused, 1, |_, word| {
        crate::poll::Choice::named(word).map_err(|_| percole_words::documents::choice_missing())
    }) {
        let ballots = ballots.rows;
        let numbers: std::collections::HashSet<_> = ballots.iter().map(|ballot| &ballot.member).collect();
        assert_eq!(numbers.len(), ballots.len());
    }
}

/// CSV of units, bodies and mandates, at a node that has some: what is read is within its limits, and no body answers to
/// itself.
pub fn organisation_csv(bytes: &[u8]) {
    let board = KnownBody { unit: 0, name: "Board".to_owned(), answers_to: None };
    let known = Known { units: vec!["France".to_owned(), "Lille".to_owned()], bodies: vec![board] };
    for unit in units::parse(bytes, &known.units, OtherColumns::Ignored)
        .map_or_else(|_| Vec::new(), |taken| taken.rows)
    {
        let step = Register { name: unit.name, level: unit.level, languages: unit.languages };
        assert!(Unit::register(step).is_ok());
    }
    let new =
        bodies::parse(bytes, &known, OtherColumns::Ignored).map_or_else(|_| Vec::new(), |taken| taken.rows);
    for (at, body) in new.into_iter().enumerate() {
        let own = body.existing.map_or(Place::InFile(at), Place::Known);
        assert_ne!(body.answers_to, Some(own));
        assert!(Body::establish(body.description, body.established).is_ok());
    }
    for mandate in
        mandates::parse(bytes, &known, OtherColumns::Ignored).map_or_else(|_| Vec::new(), |taken| taken.rows)
    {
        let named = Holder { name: mandate.name, portrait: None };
        assert!(Mandate::begin(mandate.begin).and_then(|begun| begun.name(named)).is_ok());
    }
}

/// A charter: whatever it is, it is read or its faults are named, and what is read can be said in every language.
pub fn charter(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match Charter::read(text) {
        Ok(charter) => {
            for &lang in percole_words::Lang::ALL {
                let said = charter.sentences(lang);
                assert!(said.iter().all(|sentence| !sentence.in_lang(lang).is_empty()));
            }
            assert_eq!(charter.beyond(&Charter::default(), "above"), []);
        }
        Err(faults) => assert!(!crate::charter::said(&faults).to_string().is_empty()),
    }
}

/// Times, days, language tags, kinds and roles: what is shown is read again the same.
pub fn words(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(time) = text.parse::<Timestamp>() {
        assert_eq!(time.to_string().parse(), Ok(time));
    }
    if let (Ok(time), Ok(zone)) = (text.parse::<WrittenTime>(), "Europe/Paris".parse()) {
        // By the clock of Paris or its own; a moment that is named is shown and read again.
        if let Ok(moment) = time.in_zone(zone) {
            assert_eq!(moment.to_string().parse(), Ok(moment));
        }
    }
    if let Ok(date) = Date::from_any_form(text) {
        assert_eq!(date.to_string().parse(), Ok(date));
    }
    if let Ok(kind) = BodyKind::from_label(text) {
        assert_eq!(kind.to_string().parse(), Ok(kind));
    }
    if let Ok(role) = MandateRole::from_label(text) {
        assert_eq!(role.to_string().parse(), Ok(role));
    }
    if let Ok(language) = Language::from_any_case(text) {
        assert_eq!(language.as_str().parse(), Ok(language));
    }
}
