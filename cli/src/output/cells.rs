//! What is wrong in a table that was to be taken in: by line and column.

use percole_proto::v1::CellError;
use percole_words::{cli, documents};
use serde_json::{Value, json};

use super::failure::Failure;
use super::words::clean;

/// The failure that lists what is wrong in each cell, or in a line where the column is empty; `more` are beyond those.
pub(crate) fn errors(file: &str, cells: &[CellError], more: u64) -> Failure {
    let lines = cells.iter().map(|CellError { line, column, message }| {
        let place = match column.is_empty() {
            true => documents::at_line(*line),
            false => documents::at_line_column(*line, clean(column)),
        };
        documents::fault(place, clean(message))
    });
    let rest = (more > 0).then(|| documents::and_more(more));
    let errors: Vec<Value> = cells
        .iter()
        .map(|CellError { line, column, message }| {
            json!({ "line": line, "column": column, "message": message })
        })
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
        let cells = [(2, "email"), (9, "")].map(|(line, column)| CellError {
            line,
            column: column.into(),
            message: "is wrong".into(),
        });
        let text = errors("m.csv", &cells, 3).to_string();
        assert!(text.starts_with("error: m.csv has 5 errors; nothing was taken in\n"), "{text}");
        assert!(
            text.contains("- line 2, column email: is wrong\n  - line 9: is wrong\n  - and 3 more\n"),
            "{text}"
        );
    }
}
