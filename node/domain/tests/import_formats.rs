//! The examples of `node/docs/import-formats.md` are read as the page says.

use percole_domain::poll::Choice;
use percole_domain::report::ReportDocument;
use percole_domain::{ballots, members};

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

#[test]
fn the_csv_examples_are_members_and_ballots() {
    let [members_csv, ballots_csv] = examples("csv")[..] else { panic!("two examples") };
    let members = members::parse(members_csv.as_bytes()).unwrap();
    assert_eq!((members.len(), members[1].name.as_str()), (2, "Atelier Sud; SCRL"));
    let ballots = ballots::parse(ballots_csv.as_bytes()).unwrap();
    assert_eq!((ballots[0].choice, ballots[1].choice), (Choice::Yes, Choice::Abstain));
}

#[test]
fn every_title_in_the_tables_of_the_page_is_known() {
    let header = |column: &str, title: &str| {
        let others = ["number", "name", "category"].into_iter().filter(|other| *other != column);
        std::iter::once(title).chain(others).collect::<Vec<_>>().join(";")
    };
    let mut checked = 0;
    for row in PAGE.split("## Members as CSV").nth(1).unwrap().split("## Ballots").next().unwrap().lines() {
        let cells: Vec<_> = row.split(" | ").map(|cell| cell.trim_matches(['|', ' ', '`'])).collect();
        let [column, also, _] = cells[..] else { continue };
        if matches!(column, "column" | "---") {
            continue;
        }
        for title in also.split(", ").chain([column]) {
            members::parse(header(column, title).as_bytes()).unwrap();
            checked += 1;
        }
    }
    assert!(checked > 30, "{checked}");
}
