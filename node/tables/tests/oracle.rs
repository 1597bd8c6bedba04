//! Whatever a writer writes is read back the same; and a second, slow reader agrees on which rows count.

#![allow(clippy::unwrap_used)]

use percole_tables::{Record, Rows, text};
use proptest::prelude::*;

/// All rows with content, cell by cell, and how many had none.
fn read(bytes: &[u8]) -> Result<(Vec<Vec<String>>, u64), String> {
    let mut rows = Rows::open(bytes).map_err(|fault| fault.to_string())?;
    let (mut record, mut read) = (Record::default(), Vec::new());
    while rows.next(&mut record).map_err(|fault| fault.to_string())? {
        read.push(record.cells().map(str::to_owned).collect());
    }
    Ok((read, rows.reading().empty_rows))
}

/// The slow reader: the `csv` crate reads the whole file, and then cells are thrown away one by one.
fn slowly(bytes: &[u8], separator: u8) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new();
    reader.has_headers(false).flexible(true).delimiter(separator);
    let records = reader.from_reader(bytes).into_records().map(Result::unwrap);
    let rows = records.map(|record| {
        let mut cells: Vec<String> = record.iter().map(|cell| cell.trim().to_owned()).collect();
        while cells.last().is_some_and(|cell| text::is_blank(cell)) {
            cells.pop();
        }
        for cell in &mut cells {
            if text::is_blank(cell) {
                cell.clear();
            }
        }
        cells
    });
    rows.filter(|cells| !cells.is_empty()).collect()
}

fn written(rows: &[Vec<String>], separator: u8, style: csv::QuoteStyle) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .delimiter(separator)
        .quote_style(style)
        .from_writer(Vec::new());
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    writer.into_inner().unwrap()
}

/// Cells as people fill them: words, separators, quotation marks, line breaks, signs of comments, blanks, nothing.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zé0-9]{0,6}",
        1 => "[;,\t\"#\n =]{0,4}",
        1 => "[a-z\";, #]{0,8}",
    ]
}

/// A table whose first row is a row of names in one separator.
fn table() -> impl Strategy<Value = Vec<Vec<String>>> {
    let names = prop::collection::vec("[a-z]{1,6}", 2..5);
    let rows = prop::collection::vec(prop::collection::vec(cell(), 2..5), 0..8);
    (names, rows).prop_map(|(names, rows)| std::iter::once(names).chain(rows).collect())
}

proptest! {
    #[test]
    fn what_a_writer_of_csv_writes_is_read_the_same(
        rows in table(),
        separator in prop::sample::select(&b";,\t"[..]),
        always in any::<bool>(),
    ) {
        let style = if always { csv::QuoteStyle::Always } else { csv::QuoteStyle::Necessary };
        let bytes = written(&rows, separator, style);
        let (read, _) = read(&bytes).unwrap();
        prop_assert_eq!(&read, &slowly(&bytes, separator));
        let content = |row: &&Vec<String>| row.iter().any(|cell| !text::is_blank(cell));
        prop_assert_eq!(read.len(), rows.iter().filter(content).count());
    }

    #[test]
    fn rows_of_any_text_are_those_of_the_slow_reader_or_none(body in "[a-z0-9;\" \n\r]{0,60}") {
        let text = format!("n;m\n{body}");
        if let Ok((read, _)) = read(text.as_bytes()) {
            // Blanks before an opening mark and behind a closing one are the only thing that this reader takes apart.
            if !body.contains(" \"") && !body.contains("\" ") {
                prop_assert_eq!(read, slowly(text.as_bytes(), b';'));
            }
        }
    }
}
