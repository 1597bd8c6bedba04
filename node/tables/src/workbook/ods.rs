//! `.ods` (OpenDocument 1.3, part 3, 9.1): content.xml is read once, element by element.
//!
//! A sheet is hidden by its style, a row by an attribute of its own.
//!
//! `calamine` keeps an OpenDocument sheet as a full rectangle, so that one cell far below costs gigabytes; here a row that is
//! repeated a million times costs something only where it has content.

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Cursor};
use std::ops::Range;

use percole_words::{Message, tables};
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::QName;
use zip::ZipArchive;

use super::{OTHERS_MAX, Workbook, cells::Cells, number, unreadable};
use crate::limits::{CELL_BYTES_MAX, COLUMNS_MAX};
use crate::watch::Watch;

/// Reads the first sheet with content.
pub(super) fn read(archive: &mut ZipArchive<Cursor<&[u8]>>, watch: &mut Watch) -> Result<Workbook, Message> {
    let part = archive.by_name("content.xml").map_err(unreadable)?;
    let mut content =
        Content { reader: Reader::from_reader(BufReader::new(part)), buffer: Vec::new(), watch };
    let mut book = Workbook::default();
    let mut styles = Styles::default();
    loop {
        content.turn()?;
        match content.reader.read_event_into(&mut content.buffer).map_err(unreadable)? {
            Event::Start(start) if start.name() == QName("table:table") => {
                let name = attribute(&start, "table:name")?.unwrap_or_default();
                let is_hidden = styles.hide(attribute(&start, "table:style-name")?);
                let Sheet { cells, hidden_rows } = content.sheet()?;
                if is_hidden {
                    continue;
                }
                if book.cells.are_none() && !cells.are_none() {
                    (book.cells, book.sheet, book.hidden_rows) = (cells, name, hidden_rows);
                } else if !cells.are_none() && book.others.len() < OTHERS_MAX {
                    book.others.push(name);
                }
            }
            Event::Start(start) | Event::Empty(start) => styles.note(&start)?,
            Event::Eof => return Ok(book),
            _ => {}
        }
    }
}

/// The styles of sheets that are not shown; they stand before the sheets.
#[derive(Default)]
struct Styles {
    hidden: HashSet<String>,
    /// The style whose properties come next.
    last: Option<String>,
}

impl Styles {
    fn note(&mut self, start: &BytesStart<'_>) -> Result<(), Message> {
        match start.name().0 {
            "style:style" => self.last = attribute(start, "style:name")?,
            "style:table-properties" if attribute(start, "table:display")?.as_deref() == Some("false") => {
                self.hidden.extend(self.last.take());
            }
            _ => {}
        }
        Ok(())
    }

    fn hide(&self, style: Option<String>) -> bool {
        style.is_some_and(|style| self.hidden.contains(&style))
    }
}

/// One sheet as it is read.
#[derive(Default)]
struct Sheet {
    cells: Cells,
    hidden_rows: u64,
}

struct Content<'w, R> {
    reader: Reader<R>,
    buffer: Vec<u8>,
    watch: &'w mut Watch,
}

impl<R: BufRead> Content<'_, R> {
    /// Makes room for what comes next.
    fn turn(&mut self) -> Result<(), Message> {
        self.buffer.clear();
        self.watch.step()
    }

    /// The cells up to the end of the sheet.
    fn sheet(&mut self) -> Result<Sheet, Message> {
        let Sheet { mut cells, mut hidden_rows } = Sheet::default();
        let mut row = 0u32;
        loop {
            self.turn()?;
            let (repeated, is_hidden, is_closed) =
                match self.reader.read_event_into(&mut self.buffer).map_err(unreadable)? {
                    Event::Start(start) if start.name() == QName("table:table-row") => {
                        (repeats(&start, "table:number-rows-repeated")?, is_hidden(&start)?, false)
                    }
                    Event::Empty(start) if start.name() == QName("table:table-row") => {
                        (repeats(&start, "table:number-rows-repeated")?, is_hidden(&start)?, true)
                    }
                    Event::End(end) if end.name() == QName("table:table") => {
                        return Ok(Sheet { cells, hidden_rows });
                    }
                    Event::Eof => return Err(unreadable("table:table")),
                    _ => continue,
                };
            let found = if is_closed { Vec::new() } else { self.row()? };
            if found.is_empty() {
                row = row.saturating_add(repeated);
                continue;
            }
            hidden_rows += u64::from(repeated) * u64::from(is_hidden);
            for _ in 0..repeated {
                for Run { columns, text } in &found {
                    columns.clone().try_for_each(|column| cells.push(row, column, text))?;
                }
                row = row.saturating_add(1);
            }
        }
    }

    /// The cells of a row that have content, with their columns.
    fn row(&mut self) -> Result<Vec<Run>, Message> {
        let mut cells = Vec::new();
        let mut column = 0u32;
        loop {
            self.turn()?;
            let event = self.reader.read_event_into(&mut self.buffer).map_err(unreadable)?;
            let (start, is_closed) = match event {
                Event::Start(start) => (start.into_owned(), false),
                Event::Empty(start) => (start.into_owned(), true),
                Event::End(end) if end.name() == QName("table:table-row") => return Ok(cells),
                Event::Eof => return Err(unreadable("table:table-row")),
                _ => continue,
            };
            if !matches!(start.name().0, "table:table-cell" | "table:covered-table-cell") {
                continue;
            }
            let repeated = repeats(&start, "table:number-columns-repeated")?;
            let shown = if is_closed { String::new() } else { self.text(start.name())? };
            let text = value(&start)?.unwrap_or(shown);
            if !crate::text::is_blank(&text) {
                let end = column.saturating_add(repeated);
                if end as usize > COLUMNS_MAX {
                    return Err(tables::cell_beyond_columns(COLUMNS_MAX));
                }
                cells.push(Run { columns: column..end, text });
            }
            column = column.saturating_add(repeated);
        }
    }

    /// The text within a cell: paragraphs joined by line breaks; comments of readers and drawings are no content.
    fn text(&mut self, cell: QName<'_>) -> Result<String, Message> {
        let (mut text, mut passed, mut is_first) = (String::new(), 0u32, true);
        loop {
            self.turn()?;
            if text.len() > CELL_BYTES_MAX {
                return Err(tables::cell_too_large(CELL_BYTES_MAX));
            }
            match self.reader.read_event_into(&mut self.buffer).map_err(unreadable)? {
                Event::Start(start) if is_beside(start.name()) || passed > 0 => passed += 1,
                Event::End(_) if passed > 0 => passed -= 1,
                Event::Eof => return Err(unreadable("table:table-cell")),
                _ if passed > 0 => {}
                Event::Start(start) | Event::Empty(start) => match start.name().0 {
                    "text:p" if !std::mem::take(&mut is_first) => text.push('\n'),
                    "text:s" => text.push(' '),
                    "text:tab" => text.push('\t'),
                    "text:line-break" => text.push('\n'),
                    _ => {}
                },
                Event::Text(piece) => text.push_str(&piece.xml10_content()),
                Event::GeneralRef(reference) => text.extend(referred(&reference)?),
                Event::End(end) if end.name() == cell => return Ok(text),
                _ => {}
            }
        }
    }
}

/// Cells of a row, one beside the other, that have the same text.
struct Run {
    columns: Range<u32>,
    text: String,
}

fn is_beside(name: QName<'_>) -> bool {
    name.0.starts_with("draw:") || matches!(name.0, "office:annotation" | "table:table")
}

/// The value of a cell that is not a text.
fn value(start: &BytesStart<'_>) -> Result<Option<String>, Message> {
    let kind = attribute(start, "office:value-type")?;
    match kind.as_deref() {
        Some("float" | "currency" | "percentage") => {
            let value = attribute(start, "office:value")?;
            Ok(value.map(|text| text.parse().map_or(text, number)))
        }
        Some("date") => {
            let day = attribute(start, "office:date-value")?;
            Ok(day.map(|day| day.strip_suffix("T00:00:00").unwrap_or(&day).to_owned()))
        }
        Some("boolean") => {
            Ok(attribute(start, "office:boolean-value")?.map(|value| value.to_ascii_uppercase()))
        }
        _ => Ok(None),
    }
}

/// Whether a row is folded away, or left out by a filter.
fn is_hidden(row: &BytesStart<'_>) -> Result<bool, Message> {
    Ok(matches!(attribute(row, "table:visibility")?.as_deref(), Some("collapse" | "filter")))
}

fn repeats(start: &BytesStart<'_>, name: &str) -> Result<u32, Message> {
    let Some(text) = attribute(start, name)? else { return Ok(1) };
    text.parse().map_err(unreadable)
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Result<Option<String>, Message> {
    let Some(found) = start.try_get_attribute(name).map_err(unreadable)? else { return Ok(None) };
    Ok(Some(found.normalized_value(XmlVersion::Implicit1_0).map_err(unreadable)?.into_owned()))
}

/// The character that a reference stands for; only those of XML itself and numbers, so that none unfolds into more.
fn referred(reference: &quick_xml::events::BytesRef<'_>) -> Result<Option<char>, Message> {
    if let Some(c) = reference.resolve_char_ref().map_err(unreadable)? {
        return Ok(Some(c));
    }
    Ok(match &**reference {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        other => return Err(unreadable(other)),
    })
}
