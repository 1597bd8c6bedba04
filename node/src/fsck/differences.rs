//! How a projection table differs from what the logs give, in words.

use std::collections::BTreeMap;

use percole_store::projections::cells;

use percole_core::apply::Comparison;
use percole_words::{Arg, Message, node};

/// Longest text shown of a cell, in characters.
const CELL_CHARS_SHOWN: usize = 100;

/// One line for each row that is too many, missing, or holds something else; rows are named by their key.
pub(super) fn of(report: &Comparison) -> Vec<Message> {
    let key = key_columns(report);
    let key_of = |line: &str| {
        let cells = cells(line);
        key.iter().filter_map(|column| cells.get(*column)).map(|cell| (*cell).to_owned()).collect::<Vec<_>>()
    };
    let named = |key: &[String]| key.iter().map(|cell| shown(cell)).collect::<Vec<_>>().join(" | ");
    let mut held: BTreeMap<Vec<String>, &str> =
        report.difference.gone.1.iter().map(|line| (key_of(line), line.as_str())).collect();
    let mut lines = Vec::new();
    for line in &report.difference.new.1 {
        let key = key_of(line);
        lines.push(match held.remove(&key) {
            Some(wrong) => {
                node::row_differs(named(&key), Arg::listing(changed(report.table.columns, wrong, line)))
            }
            None => node::row_missing(named(&key)),
        });
    }
    lines.extend(held.keys().map(|key| node::row_without_source(named(key))));
    lines.sort_by_cached_key(ToString::to_string);
    lines
}

/// Positions of the columns that identify a row.
fn key_columns(report: &Comparison) -> Vec<usize> {
    let columns = report.table.columns;
    let position = |name: &&str| columns.iter().position(|(column, _)| column == name);
    report.table.key.iter().filter_map(position).collect()
}

fn changed(columns: &[(&str, &str)], wrong: &str, right: &str) -> Vec<Message> {
    let differs = columns.iter().zip(cells(wrong).into_iter().zip(cells(right)));
    differs
        .filter(|(_, (wrong, right))| wrong != right)
        .map(|((column, _), (wrong, right))| node::cell_differs(*column, shown(wrong), shown(right)))
        .collect()
}

fn shown(cell: &str) -> String {
    match cell.char_indices().nth(CELL_CHARS_SHOWN) {
        Some((end, _)) => format!("{}…", &cell[..end]),
        None => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use percole_store::{Table, projections::Difference};

    use super::*;

    const COLUMNS: &[(&str, &str)] = &[("poll", ""), ("roll_number", ""), ("choice", ""), ("note", "")];

    #[test]
    fn what_differs_is_named_by_row_and_column() {
        let line = |cells: [&str; 4]| cells.map(|cell| format!("{cell}\u{1f}")).concat();
        let report = Comparison {
            table: Table { name: "ballot", key: &["poll", "roll_number"], columns: COLUMNS, indexes: &[] },
            difference: Difference {
                rows: 3,
                gone: (2, vec![line(["p", "1", "yes", "a"]), line(["p", "9", "no", ""])]),
                new: (2, vec![line(["p", "2", "no", ""]), line(["p", "1", "no", "a"])]),
            },
        };
        assert_eq!(
            of(&report).iter().map(ToString::to_string).collect::<Vec<_>>(),
            [
                "row [p | 1]: choice is yes, should be no",
                "row [p | 2] is missing",
                "row [p | 9] does not follow from the logs",
            ]
        );
        assert_eq!(shown(&"é".repeat(101)).chars().count(), 101);
    }
}
