//! The examples of `node/docs/import-formats.md` are read as the page says.

use percole_domain::bodies::{Known, KnownBody, Place};
use percole_domain::poll::Choice;
use percole_domain::report::ReportDocument;
use percole_domain::vocabulary::{BodyKind, MandateRole, Term, Vocabulary};
use percole_domain::{Zone, ballots, bodies, mandates, meetings, members, units};
use percole_tables::OtherColumns::Refused;
use percole_tables::TableErrors;
use percole_words::Lang;

const PAGE: &str = include_str!("../../docs/import-formats.md");

/// The examples of one kind, in order.
fn examples(kind: &str) -> Vec<&'static str> {
    let opening = format!("```{kind}\n");
    PAGE.split(opening.as_str()).skip(1).map(|rest| rest.split("\n```").next().unwrap_or(rest)).collect()
}

#[test]
fn the_markdown_example_is_a_report() {
    let document = ReportDocument::from_markdown(examples("markdown")[0]).unwrap();
    assert_eq!((document.recommendations.len(), document.measure_count()), (2, 2));
    assert_eq!(document.text.groups.len(), 2);
    assert_eq!(document.text.reading_grid[1].meaning, "pouvoir de décision partagé.");
    assert_eq!(document.text.preambles[0].group, "Rennes");
    assert_eq!(
        document.recommendations[0].measures[1].title,
        "Smart publie l’ordre du jour du Conseil d’Administration."
    );
    assert_eq!(document.recommendations[1].linked_to, [1]);
}

#[test]
fn the_json_example_is_a_report_with_nothing_left_out() {
    let imported = ReportDocument::import_json(examples("json")[0].as_bytes()).unwrap();
    assert_eq!(imported.left_out, Vec::<&str>::new());
    assert_eq!(imported.document.measure_count(), 1);
    assert_eq!(ReportDocument::from_markdown(&imported.document.to_markdown()).unwrap(), imported.document);
}

/// A node with what the examples name, except what they add.
fn known() -> Known {
    let body = |unit, name: &str| KnownBody { unit, name: name.to_owned(), answers_to: None };
    Known {
        units: vec!["France".to_owned(), "Lille".to_owned()],
        bodies: vec![body(0, "Conseil d’administration"), body(1, "Groupe gouvernance")],
    }
}

#[test]
fn the_csv_examples_are_members_and_ballots() {
    let [members_csv, ballots_csv, ..] = examples("csv")[..] else { panic!("two examples") };
    let members = members::parse(members_csv.as_bytes(), members::Asked::default()).unwrap().rows;
    assert_eq!((members.len(), members[1].name.as_str()), (2, "Atelier Sud; SCRL"));
    let ballots = ballots::parse(ballots_csv.as_bytes(), Refused, 1, choice).unwrap().rows;
    assert_eq!((ballots[0].answers[0], ballots[1].answers[0]), (Choice::Yes, Choice::Abstain));
}

#[test]
fn the_csv_examples_are_units_bodies_and_mandates() {
    let [.., units_csv, bodies_csv, mandates_csv, _] = examples("csv")[..] else { panic!("four examples") };
    let units = units::parse(units_csv.as_bytes(), &known().units, Refused).unwrap().rows;
    assert_eq!((units[0].existing, units[1].existing), (None, Some(1)));
    let bodies = bodies::parse(bodies_csv.as_bytes(), &known(), Refused).unwrap().rows;
    assert_eq!((bodies[2].description.seats, bodies[2].answers_to), (Some(15), Some(Place::InFile(0))));
    assert_eq!(bodies[3].description.brief.as_ref().unwrap().theme, "Partager les décisions");
    let mandates = mandates::parse(mandates_csv.as_bytes(), &known(), Refused).unwrap().rows;
    assert_eq!((mandates[0].body, mandates[1].body), (0, 1));
    assert_eq!(mandates[1].begin.role.to_string(), "facilitator");
}

/// The part of the page below a heading.
fn section(heading: &str) -> &'static str {
    let below = PAGE.split(&format!("\n## {heading}\n")).nth(1).expect("the page has this section");
    below.split("\n## ").next().unwrap_or(below)
}

#[test]
fn the_csv_example_of_meetings_is_read_by_the_clocks_of_the_node() {
    let csv = examples("csv").pop().unwrap();
    let zone = "Europe/Paris".parse().unwrap();
    let meetings = meetings::parse(csv.as_bytes(), &known(), zone, Refused).unwrap().rows;
    assert_eq!(meetings[0].when.start, "2019-10-15 16:30".parse().unwrap());
    assert_eq!((meetings[0].body, meetings[0].languages.len()), (1, 2));
    assert_eq!((meetings[1].body, meetings[1].when.end), (0, None));
}

/// The cells of the rows of a section that have so many.
fn rows(heading: &str, cells: usize) -> impl Iterator<Item = Vec<&'static str>> {
    let row = |line: &'static str| {
        let line = line.strip_prefix('|')?.strip_suffix('|')?;
        Some(line.split('|').map(|cell| cell.trim_matches([' ', '`'])).collect::<Vec<_>>())
    };
    let rows = section(heading).lines().filter_map(row).filter(move |row| row.len() == cells);
    rows.filter(|row| !matches!(row[0], "column" | "word" | "---"))
}

/// Gives a header with each title that a section's table names, and with the needed columns besides, to a parser; returns
/// how many there were.
fn every_title_is_known(
    heading: &str,
    needed: &[&str],
    parse: impl Fn(&[u8]) -> Result<(), TableErrors>,
) -> usize {
    let mut checked = 0;
    for row in rows(heading, 3) {
        let titles = row[1].split(", ").filter(|title| *title != "as for members").chain([row[0]]);
        for title in titles {
            let others = needed.iter().copied().filter(|other| *other != row[0]);
            let header: Vec<&str> = std::iter::once(title).chain(others).collect();
            parse(header.join(";").as_bytes())
                .unwrap_or_else(|errors| panic!("{heading}, {title}: {errors}"));
            checked += 1;
        }
    }
    checked
}

#[test]
fn every_title_in_the_tables_of_the_page_is_known() {
    let known = known();
    let members = |csv: &[u8]| members::parse(csv, members::Asked::default()).map(drop);
    assert!(every_title_is_known("Members as CSV", &["number", "name", "category"], members) > 30);
    let ballots = |csv: &[u8]| ballots::parse(csv, Refused, 1, choice).map(drop);
    assert!(every_title_is_known("Ballots as CSV", &["number", "choice"], ballots) > 8);
    let units = |csv: &[u8]| units::parse(csv, &known.units, Refused).map(drop);
    assert!(every_title_is_known("Units as CSV", &["unit", "languages"], units) > 20);
    let bodies = |csv: &[u8]| bodies::parse(csv, &known, Refused).map(drop);
    assert!(every_title_is_known("Bodies as CSV", &["body", "kind"], bodies) > 50);
    let mandates = |csv: &[u8]| mandates::parse(csv, &known, Refused).map(drop);
    assert!(every_title_is_known("Mandates as CSV", &["body", "role", "name"], mandates) > 40);
    let meetings = |csv: &[u8]| meetings::parse(csv, &known, Zone::UTC, Refused).map(drop);
    assert!(every_title_is_known("Meetings as CSV", &["body", "date", "start"], meetings) > 50);
}

/// The words of a vocabulary as a section's table has them.
fn is_printed<K: Vocabulary>(heading: &str, read: impl Fn(&str) -> Term<K>) {
    let printed: Vec<Vec<String>> =
        rows(heading, 5).map(|row| row.into_iter().map(str::to_owned).collect()).collect();
    let word = |word: &K| {
        let labels = Lang::ALL.iter().map(|&lang| word.said().in_lang(lang));
        std::iter::once(word.to_string()).chain(labels).collect::<Vec<_>>()
    };
    assert_eq!(printed, K::all().iter().map(word).collect::<Vec<_>>());
    for row in &printed {
        for text in row {
            assert_eq!(read(text).to_string(), row[0], "{text}");
        }
    }
}

#[test]
fn kinds_and_roles_are_printed_as_they_are_understood() {
    is_printed("Bodies as CSV", |text| BodyKind::from_label(text).unwrap());
    is_printed("Mandates as CSV", |text| MandateRole::from_label(text).unwrap());
}

fn choice(_: usize, word: &str) -> Result<Choice, percole_words::Message> {
    Choice::named(word).map_err(|_| percole_words::documents::not_a_choice(word))
}
