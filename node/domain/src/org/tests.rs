//! The bodies of a cooperative as journey J2 has them, with invented people.

use percole_tables::OtherColumns;

use super::*;
use crate::bodies::{self, Known, KnownBody, Place};
use crate::mandate::Holder;
use crate::{Date, mandates};
use percole_words::Lang;

const BODIES: &str = include_str!("tests/bodies.csv");
const MANDATES: &str = include_str!("tests/mandates.csv");

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Units, bodies and mandates as the two files have them; ids are their places.
fn organisation() -> Organisation {
    let units = ["France", "Montpellier", "Lille"].map(str::to_owned).to_vec();
    let mut known = Known { units: units.clone(), bodies: Vec::new() };
    let new = bodies::parse(BODIES.as_bytes(), &known, OtherColumns::Refused).unwrap().rows;
    let place = |place: Place| match place {
        Place::InFile(at) | Place::Known(at) => at,
    };
    known.bodies = new
        .iter()
        .map(|body| KnownBody {
            unit: body.unit,
            name: body.description.name.clone(),
            answers_to: body.answers_to.map(place),
        })
        .collect();
    let unit =
        |(at, name)| OrgUnit { id: format!("u{at}"), name, part_of: (at > 0).then(|| "u0".to_owned()) };
    let body = |(at, body): (usize, bodies::NewBody)| OrgBody {
        id: format!("b{at}"),
        unit: format!("u{}", body.unit),
        answers_to: body.answers_to.map(|superior| format!("b{}", place(superior))),
        body: Body::establish(body.description, body.established).unwrap(),
    };
    let mandate = |(at, row): (usize, mandates::NewMandate)| OrgMandate {
        id: format!("m{at}"),
        body: format!("b{}", row.body),
        mandate: Mandate::begin(row.begin).unwrap().name(Holder { name: row.name, portrait: None }).unwrap(),
    };
    let rows = mandates::parse(MANDATES.as_bytes(), &known, OtherColumns::Refused).unwrap().rows;
    Organisation {
        units: units.into_iter().enumerate().map(unit).collect(),
        bodies: new.into_iter().enumerate().map(body).collect(),
        mandates: rows.into_iter().enumerate().map(mandate).collect(),
    }
}

#[test]
fn the_map_of_a_cooperative_is_a_tree_with_its_vacant_seats() {
    let organisation = organisation();
    let map = organisation.on(day("2020-04-20")).text(Lang::Fr, Detail::Holders);
    assert_eq!(map, include_str!("tests/map.fr.txt"));
    let brief = organisation.on(day("2020-04-20")).text(Lang::En, Detail::Bodies);
    assert_eq!(brief, include_str!("tests/map.en.txt"));
}

#[test]
fn the_map_is_drawn_for_mermaid_and_graphviz() {
    let organisation = organisation();
    let chart = organisation.on(day("2020-04-20"));
    assert_eq!(chart.mermaid(Lang::Nl, Detail::Bodies), include_str!("tests/map.nl.mermaid"));
    assert_eq!(chart.graphviz(Lang::De, Detail::Bodies), include_str!("tests/map.de.dot"));
}

#[test]
fn the_directory_counts_vacancies_and_marks_what_is_about_to_end() {
    let organisation = organisation();
    let chart = organisation.on(day("2020-06-01"));
    let directory = chart.directory(60);
    let seats: Vec<_> = directory.iter().map(|entry| (entry.seats.filled, entry.seats.vacant())).collect();
    assert_eq!(seats, [(0, 0), (17, 1), (2, 0), (14, 1), (0, 0), (0, 0)]);
    let board = &directory[1];
    let ending: Vec<_> = board.offices.iter().filter(|office| office.ends_in_days.is_some()).collect();
    assert_eq!(ending.len(), 2);
    assert_eq!(ending[0].ends_in_days, Some(30), "from 1 to 30 June");
    assert!(directory[2].offices.iter().all(|office| office.ends_in_days.is_none()), "without an end");
    assert_eq!(directory[4].unit, "Montpellier");
}

#[test]
fn a_seat_is_vacant_the_day_after_its_mandate_ended_and_its_holder_no_longer_signs() {
    let organisation = organisation();
    let filled = |on: &str| organisation.on(day(on)).directory(0)[1].seats.filled;
    assert_eq!((filled("2020-06-30"), filled("2020-07-01")), (17, 15));
    let ended =
        organisation.mandates.iter().find(|one| one.mandate.last_day() == Some(day("2020-06-30"))).unwrap();
    assert_eq!(ended.mandate.signs_on(day("2020-06-30")), Ok(()));
    let refusal = ended.mandate.signs_on(day("2020-07-01")).unwrap_err();
    assert!(refusal.to_string().contains("since 1 July 2020"), "{refusal}");
}

#[test]
fn a_dissolved_body_leaves_the_map_and_an_erased_name_leaves_the_office() {
    let mut organisation = organisation();
    let group = organisation.bodies.pop().unwrap();
    let body = group.body.dissolve(day("2020-06-30"), "travaux finis").unwrap();
    organisation.bodies.push(OrgBody { body, ..group });
    for office in &mut organisation.mandates {
        office.mandate = office.mandate.clone().without_name();
    }
    let map = |on: &str| organisation.on(day(on)).text(Lang::En, Detail::Holders);
    let groups = |on: &str| map(on).matches("Groupe gouvernance").count();
    assert_eq!((groups("2020-06-30"), groups("2020-07-01")), (2, 1));
    assert!(map("2020-06-30").contains("chair: name not published, until 30 June 2022"));
}

#[test]
fn names_are_harmless_in_every_form() {
    let mut organisation = organisation();
    organisation.units[0].name = "\"] end\n<script>alert(1)</script>\u{202E}".to_owned();
    let chart = organisation.on(day("2020-04-20"));
    let text = chart.text(Lang::En, Detail::Bodies);
    assert_eq!(text.lines().next(), Some("\"] end <script>alert(1)</script>"));
    let mermaid = chart.mermaid(Lang::En, Detail::Bodies);
    assert!(
        mermaid.contains("subgraph u0[\"#34;#93; end #60;script#62;alert#40;1#41;#60;#47;script#62;\"]"),
        "{mermaid}"
    );
    let dot = chart.graphviz(Lang::En, Detail::Bodies);
    assert!(dot.contains("label=\"\\\"] end <script>alert(1)</script>\";"), "{dot}");
}

#[test]
fn circles_missing_units_and_endless_chains_are_drawn_as_well_as_can_be() {
    let template = organisation().bodies[0].clone();
    let chain = 10_000;
    let body = |at: usize| OrgBody {
        id: format!("b{at}"),
        unit: if at.is_multiple_of(2) { "gone".to_owned() } else { "u0".to_owned() },
        answers_to: Some(format!("b{}", (at + 2) % chain)),
        ..template.clone()
    };
    let unit = |at: usize| OrgUnit {
        id: format!("u{at}"),
        name: format!("Unit {at}"),
        part_of: Some(format!("u{}", (at + 1) % chain)),
    };
    let organisation = Organisation {
        units: (0..chain).map(unit).collect(),
        bodies: (0..chain).map(body).collect(),
        mandates: Vec::new(),
    };
    let chart = organisation.on(day("2020-04-20"));
    let text = chart.text(Lang::En, Detail::Bodies);
    assert_eq!(
        text.lines().count(),
        2 * chain + 1,
        "every unit and body once, and the unit that is not known"
    );
    assert!(text.contains("unit not known here"));
    let mermaid = chart.mermaid(Lang::En, Detail::Bodies);
    assert_eq!(mermaid.matches(" --> ").count(), chain - 2, "two circles, each cut open once");
    assert_eq!(
        mermaid.matches("subgraph").count(),
        mermaid.lines().filter(|line| line.trim() == "end").count()
    );
}
