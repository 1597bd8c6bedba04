//! What is wrong in a table that was to be taken in: by line and column.

use serde_json::{Value, json};

use super::failure::Failure;
use super::words::{clean, count, grouped};

/// What is wrong in one cell, or in a line when the column is empty.
pub(crate) struct Cell<'a> {
    pub(crate) line: u64,
    pub(crate) column: &'a str,
    pub(crate) message: &'a str,
}

/// The failure that lists them all; `more` are beyond those.
pub(crate) fn errors<'a>(file: &str, cells: impl Iterator<Item = Cell<'a>>, more: u64) -> Failure {
    let cells: Vec<Cell<'a>> = cells.collect();
    let lines = cells.iter().map(|Cell { line, column, message }| match column.is_empty() {
        true => format!("line {line}: {}", clean(message)),
        false => format!("line {line}, {}: {}", clean(column), clean(message)),
    });
    let rest = (more > 0).then(|| format!("and {} more", grouped(more)));
    let documents: Vec<Value> = cells
        .iter()
        .map(|Cell { line, column, message }| json!({ "line": line, "column": column, "message": message }))
        .collect();
    Failure::usage(format!("{file} has {}; nothing was taken in", count(cells.len() as u64 + more, "error")))
        .details(lines.chain(rest))
        .field("errors", documents.into())
        .field("more_errors", more.into())
        .next("correct the file and give the command again")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_is_listed_with_its_place() {
        let cells = [(2, "email"), (9, "")].map(|(line, column)| Cell { line, column, message: "is wrong" });
        let text = errors("m.csv", cells.into_iter(), 3).to_string();
        assert!(text.starts_with("error: m.csv has 5 errors; nothing was taken in\n"), "{text}");
        assert!(text.contains("- line 2, email: is wrong\n  - line 9: is wrong\n  - and 3 more\n"), "{text}");
    }
}
