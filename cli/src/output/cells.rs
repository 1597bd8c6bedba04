//! What is wrong in a table that was to be taken in: by line and column.

use percole_words::{cli, documents};
use serde_json::{Value, json};

use super::failure::Failure;
use super::words::clean;

/// What is wrong in one cell, or in a line when the column is empty.
pub(crate) struct Cell<'a> {
    pub(crate) line: u64,
    pub(crate) column: &'a str,
    pub(crate) message: &'a str,
}

/// The failure that lists them all; `more` are beyond those.
pub(crate) fn errors<'a>(file: &str, cells: impl Iterator<Item = Cell<'a>>, more: u64) -> Failure {
    let cells: Vec<Cell<'a>> = cells.collect();
    let lines = cells.iter().map(|Cell { line, column, message }| {
        let place = match column.is_empty() {
            true => documents::at_line(*line),
            false => documents::at_line_column(*line, clean(column)),
        };
        documents::fault(place, clean(message))
    });
    let rest = (more > 0).then(|| documents::and_more(more));
    let errors: Vec<Value> = cells
        .iter()
        .map(|Cell { line, column, message }| json!({ "line": line, "column": column, "message": message }))
        .collect();
    Failure::usage(cli::file_has_errors(file, cells.len() as u64 + more))
        .details(lines.chain(rest))
        .field("errors", errors.into())
        .field("more_errors", more.into())
        .next(cli::correct_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_is_listed_with_its_place() {
        let cells = [(2, "email"), (9, "")].map(|(line, column)| Cell { line, column, message: "is wrong" });
        let text = errors("m.csv", cells.into_iter(), 3).to_string();
        assert!(text.starts_with("error: m.csv has 5 errors; nothing was taken in\n"), "{text}");
        assert!(
            text.contains("- line 2, column email: is wrong\n  - line 9: is wrong\n  - and 3 more\n"),
            "{text}"
        );
    }
}
