//! Entries for fuzz targets: each takes outside bytes through one decoder and checks what must hold of the result.

use crate::report::ReportDocument;
use crate::{Language, Timestamp, ballots, members};

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

/// CSV of members: numbers are unique.
pub fn members_csv(bytes: &[u8]) {
    if let Ok(members) = members::parse(bytes) {
        let numbers: std::collections::HashSet<_> = members.iter().map(|member| &member.number).collect();
        assert_eq!(numbers.len(), members.len());
    }
}

/// CSV of ballots: members are unique.
pub fn ballots_csv(bytes: &[u8]) {
    if let Ok(ballots) = ballots::parse(bytes) {
        let numbers: std::collections::HashSet<_> = ballots.iter().map(|ballot| &ballot.member).collect();
        assert_eq!(numbers.len(), ballots.len());
    }
}

/// Times and language tags: what is shown is read again the same.
pub fn words(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(time) = text.parse::<Timestamp>() {
        assert_eq!(time.to_string().parse(), Ok(time));
    }
    if let Ok(language) = Language::from_any_case(text) {
        assert_eq!(language.as_str().parse(), Ok(language));
    }
}
