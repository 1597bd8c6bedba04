//! What a spreadsheet may cost that was made to cost much: it is refused before. A process of its own, so that it can be measured.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use std::io::{Cursor, Write};

use percole_tables::Rows;
use zip::write::SimpleFileOptions;

/// What it may cost beside the file, in MiB: what reading a spreadsheet may take, and what is copied as it grows.
const COST_MAX_MIB: u64 = 600;

/// The most memory that this process has had, in MiB.
fn peak_mib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}

/// A packed file; each part is a piece that is repeated, between a beginning and an end.
fn packed(parts: &[(&str, &str, &str, usize, &str)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, beginning, piece, times, end) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(beginning.as_bytes()).unwrap();
        let block = piece.repeat(1_000);
        for _ in 0..times / 1_000 {
            archive.write_all(block.as_bytes()).unwrap();
        }
        archive.write_all(end.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// An Office Open XML file: a piece of its shared texts so many times, and of its only sheet.
fn xlsx(shared: (&str, usize), cells: (&str, usize)) -> Vec<u8> {
    let workbook = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let related = format!(
        "<Relationships xmlns=\"{RELATIONS}\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
         <Relationship Id=\"rId2\" Type=\"{OFFICE}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
    );
    let root = format!(
        "<Relationships xmlns=\"{RELATIONS}\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let (texts, sheet) =
        (format!("<sst xmlns=\"{MAIN}\">"), format!("<worksheet xmlns=\"{MAIN}\"><sheetData><row r=\"1\">"));
    packed(&[
        ("[Content_Types].xml", "<Types/>", "", 0, ""),
        ("_rels/.rels", &root, "", 0, ""),
        ("xl/workbook.xml", &workbook, "", 0, ""),
        ("xl/_rels/workbook.xml.rels", &related, "", 0, ""),
        ("xl/sharedStrings.xml", &texts, shared.0, shared.1, "</sst>"),
        ("xl/worksheets/sheet1.xml", &sheet, cells.0, cells.1, "</row></sheetData></worksheet>"),
    ])
}

/// An OpenDocument file: a piece of its only row so many times.
fn ods(beginning: &str, piece: &str, times: usize) -> Vec<u8> {
    let beginning = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>\
         <office:spreadsheet><table:table table:name=\"A\"><table:table-row>{beginning}"
    );
    let end = "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";
    packed(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "", 0, ""),
        ("content.xml", &beginning, piece, times, end),
    ])
}

fn many_parts() -> Vec<u8> {
    let names: Vec<String> = (0..100_000).map(|number| format!("xl/worksheets/sheet{number}.xml")).collect();
    packed(&names.iter().map(|name| (name.as_str(), "", "", 0, "")).collect::<Vec<_>>())
}

#[test]
fn what_was_made_to_cost_much_is_refused_before_it_does() {
    let cell = "<c t=\"s\"><v>0</v></c>";
    let wide = format!(
        "<table:table-cell table:number-columns-repeated=\"16000\"><text:p>{}</text:p></table:table-cell>",
        "x".repeat(100_000)
    );
    let texts = "<table:table-cell><text:p>x</text:p></table:table-cell>";
    let files = [
        ("empty texts that are shared", xlsx(("<si/>", 22_000_000), (cell, 1_000))),
        ("one text without end", xlsx((&"x".repeat(1_000), 20_000), (cell, 1_000))),
        ("a text of 100 KB in each of 16,000 cells", ods(&wide, "", 0)),
        ("a row without end", ods("", texts, 40_000)),
        ("one cell with paragraphs without end", ods("<table:table-cell>", "<text:p>xxxx</text:p>", 200_000)),
        ("parts without end", many_parts()),
    ];
    for (what, file) in files {
        let before = peak_mib();
        let refused = match Rows::open(&file) {
            Ok(_) => panic!("{what}: read"),
            Err(refused) => refused.to_string(),
        };
        let cost = peak_mib() - before;
        assert!(cost <= COST_MAX_MIB, "{what}: {cost} MiB beside the file, then: {refused}");
        assert!(!refused.is_empty());
    }
}
