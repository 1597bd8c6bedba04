//! `.xlsx`, by `calamine`, cell by cell.

use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use percole_words::Message;

use super::{OTHERS_MAX, Workbook, cells::Cells, hidden, number, unreadable};
use crate::watch::Watch;

/// Reads the first visible sheet with content.
pub(super) fn read(bytes: &[u8], memory: usize, watch: &mut Watch) -> Result<Workbook, Message> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let is_table = |sheet: &&calamine::Sheet| {
        sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet
    };
    let names: Vec<String> =
        book.sheets_metadata().iter().filter(is_table).map(|sheet| sheet.name.clone()).collect();
    for (at, name) in names.iter().enumerate() {
        // Thousands of sheets may be one and the same part, which was measured once.
        watch.look()?;
        let cells = cells(&mut book, name, memory, watch)?;
        if !cells.are_none() {
            let mut others = names.clone();
            let sheet = others.remove(at);
            others.truncate(OTHERS_MAX);
            let hidden_rows = hidden::rows(bytes, &sheet);
            return Ok(Workbook { sheet, others, hidden_rows, cells, ..Workbook::default() });
        }
    }
    Ok(Workbook::default())
}

fn cells(
    book: &mut Xlsx<Cursor<&[u8]>>,
    sheet: &str,
    memory: usize,
    watch: &mut Watch,
) -> Result<Cells, Message> {
    let mut cells = Cells::within(memory);
    let mut reader = book.worksheet_cells_reader(sheet).map_err(unreadable)?;
    while let Some(cell) = reader.next_cell().map_err(unreadable)? {
        watch.step()?;
        let (row, column) = cell.get_position();
        match cell.get_value() {
            DataRef::Empty => {}
            DataRef::SharedString(text) => cells.push(row, column, text)?,
            DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
                cells.push(row, column, text)?;
            }
            DataRef::Int(value) => cells.push(row, column, &value.to_string())?,
            DataRef::Float(value) => cells.push(row, column, &number(*value))?,
            DataRef::Bool(value) => cells.push(row, column, if *value { "TRUE" } else { "FALSE" })?,
            DataRef::DateTime(time) => cells.push(row, column, &day(time))?,
            DataRef::Error(error) => cells.push(row, column, &error.to_string())?,
        }
    }
    Ok(cells)
}

/// A day as ISO 8601 writes it, with the time when there is one.
fn day(time: &ExcelDateTime) -> String {
    if time.is_duration() {
        return number(time.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    match (hour, minute, second) {
        (0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"),
    }
}
