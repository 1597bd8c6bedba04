//! Spreadsheets are read as the tables that people see in them, and what would cost too much is refused.

#![allow(clippy::unwrap_used)]

use std::io::{Cursor, Write};

use percole_tables::{Form, Record, Rows};
use proptest::prelude::*;
use zip::write::SimpleFileOptions;

fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// An OpenDocument file with these sheets.
fn ods(sheets: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:style=\"s\" xmlns:table=\"t\" xmlns:text=\"x\">\
         <office:body><office:spreadsheet>{sheets}</office:spreadsheet></office:body></office:document-content>"
    );
    packed(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &content)])
}

/// An Office Open XML file with one sheet, the rows of which are given, and texts that cells share.
fn xlsx(rows: &str, shared: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let workbook = format!(
        "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"Members\" sheetId=\"1\" r:id=\"rId1\"/>\
         </sheets></workbook>"
    );
    let related = format!(
        "<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" Type=\"{office}/worksheet\" \
         Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{office}/sharedStrings\" \
         Target=\"sharedStrings.xml\"/></Relationships>"
    );
    let sheet = format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>");
    let shared = format!("<sst xmlns=\"{main}\">{shared}</sst>");
    let root = format!(
        "<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" Type=\"{office}/officeDocument\" \
         Target=\"xl/workbook.xml\"/></Relationships>"
    );
    packed(&[
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", &root),
        ("xl/workbook.xml", &workbook),
        ("xl/_rels/workbook.xml.rels", &related),
        ("xl/sharedStrings.xml", &shared),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

fn read(bytes: &[u8]) -> Result<(Vec<Vec<String>>, Rows<'_>), String> {
    let mut rows = Rows::open(bytes).map_err(|fault| fault.to_string())?;
    let (mut record, mut read) = (Record::default(), Vec::new());
    while rows.next(&mut record).map_err(|fault| fault.to_string())? {
        read.push(record.cells().map(str::to_owned).collect());
    }
    Ok((read, rows))
}

fn refusal(bytes: &[u8]) -> String {
    match read(bytes) {
        Ok((rows, _)) => panic!("read {rows:?}"),
        Err(refusal) => refusal,
    }
}

#[test]
fn an_open_document_is_read_as_it_is_shown() {
    let bytes = ods(
        "<table:table table:name=\"Notes\"><table:table-row><table:table-cell/></table:table-row></table:table>\
         <table:table table:name=\"Membres\">\
         <table:table-row><table:table-cell office:value-type=\"string\"><text:p># liste</text:p></table:table-cell></table:table-row>\
         <table:table-row><table:table-cell><text:p>Numéro</text:p></table:table-cell>\
         <table:table-cell><text:p>Nom</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>\
         <table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"2\"/></table:table-row>\
         <table:table-row><table:table-cell office:value-type=\"float\" office:value=\"42\"><text:p>42,00</text:p></table:table-cell>\
         <table:table-cell><text:p>A &amp; B<office:annotation><text:p>note</text:p></office:annotation></text:p></table:table-cell></table:table-row>\
         <table:table-row><table:table-cell office:value-type=\"date\" office:date-value=\"2018-07-01\"/></table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
         </table:table>",
    );
    let (rows, reader) = read(&bytes).unwrap();
    assert_eq!(rows, [vec!["Numéro", "Nom"], vec!["42", "A & B"], vec!["2018-07-01"]]);
    assert_eq!(reader.comments()[0].text, "liste");
    assert_eq!((reader.reading().rows, reader.reading().empty_rows), (2, 3));
    assert_eq!(
        reader.reading().form,
        Form::Workbook { sheet: "Membres".to_owned(), others: Vec::new(), hidden_rows: 0 }
    );
}

/// A row of an OpenDocument sheet.
fn ods_row(attributes: &str, cells: &[&str]) -> String {
    let cells: String = cells
        .iter()
        .map(|cell| format!("<table:table-cell><text:p>{cell}</text:p></table:table-cell>"))
        .collect();
    format!("<table:table-row {attributes}>{cells}</table:table-row>")
}

#[test]
fn a_sheet_that_is_hidden_is_not_read_and_rows_that_are_hidden_are_told() {
    let styles = "<office:automatic-styles><style:style style:name=\"ta1\" style:family=\"table\">\
                  <style:table-properties table:display=\"true\"/></style:style>\
                  <style:style style:name=\"ta2\" style:family=\"table\">\
                  <style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>";
    let names = ods_row("", &["Alpha", "Beta"]);
    let draft = names.clone() + &ods_row("", &["5", "1"]);
    let counted = names
        + &ods_row("", &["1", "5"])
        + &ods_row("table:visibility=\"filter\" table:number-rows-repeated=\"2\"", &["2", "3"])
        + &ods_row("table:visibility=\"collapse\"", &[]);
    let sheet = |name: &str, style: &str, rows: &str| {
        format!("<table:table table:name=\"{name}\" table:style-name=\"{style}\">{rows}</table:table>")
    };
    let bytes = ods(&(styles.to_owned() + &sheet("Draft", "ta2", &draft) + &sheet("Count", "ta1", &counted)));
    let (rows, reader) = read(&bytes).unwrap();
    assert_eq!(rows, [["Alpha", "Beta"], ["1", "5"], ["2", "3"], ["2", "3"]]);
    let expected = Form::Workbook { sheet: "Count".to_owned(), others: Vec::new(), hidden_rows: 2 };
    assert_eq!(reader.reading().form, expected);
    assert_eq!(reader.reading().remarks()[1].to_string(), "2 rows that the spreadsheet hides were read too");

    let bytes = xlsx(
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c><c r=\"B2\"><v>3</v></c></row>\
         <row r=\"3\" hidden=\"true\"><c r=\"A3\"/></row>",
        "",
    );
    let (_, reader) = read(&bytes).unwrap();
    let expected = Form::Workbook { sheet: "Members".to_owned(), others: Vec::new(), hidden_rows: 1 };
    assert_eq!(reader.reading().form, expected);
}

#[test]
fn an_office_file_is_read_with_its_places() {
    let bytes = xlsx(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>Nom</t></is></c></row>\
         <row r=\"4\"><c r=\"A4\"><v>100000</v></c><c r=\"B4\" t=\"e\"><v>#N/A</v></c><c r=\"C4\" t=\"b\"><v>1</v></c></row>",
        "<si><t>Numéro</t></si>",
    );
    let mut rows = Rows::open(&bytes).unwrap();
    let mut record = Record::default();
    assert!(rows.next(&mut record).unwrap());
    assert_eq!(record.cells().collect::<Vec<_>>(), ["Numéro", "", "Nom"]);
    assert!(rows.next(&mut record).unwrap());
    assert_eq!(record.cells().collect::<Vec<_>>(), ["100000", "#N/A", "TRUE"]);
    assert_eq!((record.line(), rows.place(&record, 1).cell.as_deref()), (4, Some("B4")));
    assert_eq!(rows.reading().empty_rows, 2);
    assert!(!rows.next(&mut record).unwrap());
}

#[test]
fn a_row_or_column_repeated_beyond_measure_is_refused_and_not_filled() {
    let row = |cells: &str| {
        ods(&format!(
            "<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"1048576\">{cells}</table:table-row></table:table>"
        ))
    };
    let wide =
        "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell>";
    assert!(refusal(&row(wide)).contains("CSV UTF-8"));
    let beyond = wide.replace("16384", "4000000000");
    assert!(refusal(&row(&beyond)).contains("beyond column"));
}

#[test]
fn a_file_that_unpacks_beyond_measure_is_refused() {
    let bomb = format!("<si><t>{}</t></si>", " ".repeat(300 * 1024 * 1024));
    let bytes = xlsx("", &bomb);
    assert!(bytes.len() < 1_000_000);
    assert!(refusal(&bytes).contains("unpacked"));
    // Many cells that share one long text.
    let text = format!("<si><t>{}</t></si>", "a".repeat(100_000));
    let cells: String = (1..=6_000)
        .map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>"))
        .collect();
    assert!(refusal(&xlsx(&cells, &text)).contains("unpacked"));
}

#[test]
fn what_is_no_spreadsheet_that_is_read_says_what_to_do() {
    assert!(refusal(b"\xD0\xCF\x11\xE0 old").contains(".xls"));
    assert!(refusal(&packed(&[("a.txt", "b")])).contains("no spreadsheet"));
    assert!(refusal(b"PK\x03\x04 damaged").contains("cannot be read"));
    assert!(refusal(&xlsx("", "")).contains("no sheet"));
}

/// A table as people fill it in: words, numbers, separators, quotation marks, marks of formulas and comments, nothing.
fn table() -> impl Strategy<Value = Vec<Vec<String>>> {
    let names = prop::collection::vec("[a-z]{1,6}", 2..5);
    let cell = prop_oneof![4 => "[a-zé0-9]{0,6}", 1 => "[;,\"# =&<>'é]{0,4}", 1 => "[a-z\";, #<&é]{0,8}"];
    // A text document folds blanks.
    let cell = cell.prop_map(|cell| cell.split_whitespace().collect::<Vec<_>>().join(" "));
    let rows = prop::collection::vec(prop::collection::vec(cell, 0..5), 0..8);
    (names, rows).prop_map(|(names, rows)| std::iter::once(names).chain(rows).collect())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn as_ods(table: &[Vec<String>]) -> Vec<u8> {
    let row = |row: &Vec<String>| {
        let cells: Vec<String> = row.iter().map(|cell| escaped(cell)).collect();
        ods_row("", &cells.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let rows: String = table.iter().map(row).collect();
    ods(&format!("<table:table table:name=\"A\">{rows}</table:table>"))
}

fn as_xlsx(table: &[Vec<String>]) -> Vec<u8> {
    let row = |(number, row): (usize, &Vec<String>)| {
        let cell = |(column, cell): (char, &String)| match cell.as_str() {
            "" => String::new(),
            text => format!(
                "<c r=\"{column}{number}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                escaped(text)
            ),
        };
        format!("<row r=\"{number}\">{}</row>", ('A'..).zip(row).map(cell).collect::<String>())
    };
    xlsx(&(1..).zip(table).map(row).collect::<String>(), "")
}

fn as_csv(table: &[Vec<String>], separator: u8) -> String {
    let mut writer = csv::WriterBuilder::new().flexible(true).delimiter(separator).from_writer(Vec::new());
    table.iter().for_each(|row| writer.write_record(row).unwrap());
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

fn in_windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect()
}

fn in_utf16(text: &str, little: bool) -> Vec<u8> {
    let units = format!("\u{feff}{text}");
    units
        .encode_utf16()
        .flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
        .collect()
}

proptest! {
    #[test]
    fn a_table_is_read_alike_in_every_form_and_encoding(table in table(), separator in prop::sample::select(&b";,\t"[..])) {
        let csv = as_csv(&table, separator);
        let content = |row: &&Vec<String>| row.iter().any(|cell| !cell.is_empty());
        let expected: Vec<Vec<String>> = table
            .iter()
            .filter(content)
            .map(|row| row[..=row.iter().rposition(|cell| !cell.is_empty()).unwrap()].to_vec())
            .collect();
        for (form, bytes) in [
            ("UTF-8", csv.clone().into_bytes()),
            ("UTF-8 with its mark", format!("\u{feff}{csv}").into_bytes()),
            ("UTF-16, little ends first", in_utf16(&csv, true)),
            ("UTF-16, large ends first", in_utf16(&csv, false)),
            ("Windows-1252", in_windows_1252(&csv)),
            (".xlsx", as_xlsx(&table)),
            (".ods", as_ods(&table)),
        ] {
            let (rows, _) = read(&bytes).map_err(|fault| TestCaseError::fail(format!("{form}: {fault}\n{csv}")))?;
            prop_assert_eq!(&rows, &expected, "{}: {}", form, csv);
        }
    }
}
