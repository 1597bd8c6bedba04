//! Rows with content that an `.xlsx` hides: `calamine` gives their cells like all others, and does not say so.
//!
//! Parts, names and attributes are those of ECMA-376, part 1 (18.2.19 `sheet`, 18.3.1.73 `row`). What cannot be found counts as
//! not hidden: people are only told.

use std::io::{BufReader, Cursor};

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

/// How many rows of a sheet hold something and are hidden.
pub(super) fn rows(bytes: &[u8], sheet: &str) -> u64 {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return 0 };
    let part = part_of(&mut archive, sheet);
    part.and_then(|part| hidden(&mut archive, &part)).unwrap_or(0)
}

/// The part that holds a sheet.
fn part_of(archive: &mut ZipArchive<Cursor<&[u8]>>, sheet: &str) -> Option<String> {
    let mut id = None;
    each(archive, "xl/workbook.xml", |event| {
        if let Event::Start(start) | Event::Empty(start) = event
            && local(start) == "sheet"
            && attribute(start, "name").is_some_and(|name| name == sheet)
        {
            id = attribute(start, "r:id");
        }
    })?;
    let (id, mut target) = (id?, None);
    each(archive, "xl/_rels/workbook.xml.rels", |event| {
        if let Event::Start(start) | Event::Empty(start) = event
            && attribute(start, "Id").as_ref() == Some(&id)
        {
            target = attribute(start, "Target");
        }
    })?;
    let target = target?;
    Some(target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned))
}

fn hidden(archive: &mut ZipArchive<Cursor<&[u8]>>, part: &str) -> Option<u64> {
    // A row counts once something stands in it.
    let (mut rows, mut is_hidden) = (0, false);
    each(archive, part, |event| {
        let Event::Start(start) = event else { return };
        match local(start) {
            "row" => {
                is_hidden = attribute(start, "hidden").is_some_and(|hidden| hidden == "1" || hidden == "true")
            }
            "v" | "is" => rows += u64::from(std::mem::take(&mut is_hidden)),
            _ => {}
        }
    })?;
    Some(rows)
}

/// Goes through a part of the file, event by event.
fn each(archive: &mut ZipArchive<Cursor<&[u8]>>, part: &str, mut look: impl FnMut(&Event<'_>)) -> Option<()> {
    let part = archive.by_name(part).ok()?;
    let mut reader = Reader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Eof => return Some(()),
            event => look(&event),
        }
    }
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.try_get_attribute(name).ok()??;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

/// The name of an element without its prefix.
fn local<'s>(start: &'s BytesStart<'_>) -> &'s str {
    let name = start.name().0;
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}
