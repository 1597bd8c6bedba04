//! The entry for fuzzing: any bytes as a table.

use crate::record::Record;
use crate::rows::Rows;
use crate::text;

/// Reads bytes as a table: rows come in order, their places are within the file, and cells have one normal form.
pub fn table(bytes: &[u8]) {
    let Ok(mut rows) = Rows::open(bytes) else { return };
    let mut record = Record::default();
    let mut line = 0;
    while let Ok(true) = rows.next(&mut record) {
        assert!(record.line() > line, "row {} comes after {line}", record.line());
        line = record.line();
        assert!(!record.is_empty(), "a row without content is passed over");
        for (index, cell) in record.cells().enumerate() {
            let place = rows.place(&record, index);
            assert!(place.line >= line, "{place:?} is above its row {line}");
            let tidy = text::tidy(cell).text;
            assert_eq!(text::tidy(&tidy).text, tidy);
        }
    }
}
