//! How long a file may be read.

use std::time::{Duration, Instant};

use percole_words::{Message, tables};

use crate::limits::READING_SECONDS_MAX;

/// It is asked for every row, cell or tag, and looks at the clock once in so many.
const LOOKS_ONCE_IN: u32 = 512;

/// When the reading of a file must be over, whatever the file is made of.
pub(crate) struct Watch {
    began: Instant,
    time: Duration,
    asked: u32,
}

impl Watch {
    /// Begins now.
    pub(crate) fn begin() -> Watch {
        Watch::within(Duration::from_secs(READING_SECONDS_MAX))
    }

    /// Begins now, and allows so much.
    pub(crate) fn within(time: Duration) -> Watch {
        Watch { began: Instant::now(), time, asked: 0 }
    }

    /// One small step further.
    ///
    /// # Errors
    /// That it takes too long.
    pub(crate) fn step(&mut self) -> Result<(), Message> {
        self.asked = self.asked.wrapping_add(1);
        if self.asked.is_multiple_of(LOOKS_ONCE_IN) { self.look() } else { Ok(()) }
    }

    /// As [`Watch::step`], for a long one.
    pub(crate) fn look(&self) -> Result<(), Message> {
        match self.began.elapsed() > self.time {
            true => Err(tables::reading_too_long(self.time.as_secs())),
            false => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use percole_words::Lang;
    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;
    use crate::{errors::Fault, record::Record, rows::Rows};

    fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            archive.start_file(*name, SimpleFileOptions::default()).unwrap();
            archive.write_all(content.as_bytes()).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    /// Many sheets without content, which are all one part of the file.
    fn sheets_of_one_part(sheets: usize, rows: usize) -> Vec<u8> {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let named = |number| format!("<sheet name=\"S{number}\" sheetId=\"{number}\" r:id=\"rId1\"/>");
        let sheets: String = (1..=sheets).map(named).collect();
        let empty = "<row/>".repeat(rows);
        packed(&[
            ("[Content_Types].xml", "<Types/>"),
            (
                "_rels/.rels",
                &format!(
                    "<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" \
                     Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                ),
            ),
            (
                "xl/workbook.xml",
                &format!(
                    "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets>{sheets}</sheets></workbook>"
                ),
            ),
            (
                "xl/_rels/workbook.xml.rels",
                &format!(
                    "<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" \
                     Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                ),
            ),
            (
                "xl/worksheets/sheet1.xml",
                &format!("<worksheet xmlns=\"{main}\"><sheetData>{empty}</sheetData></worksheet>"),
            ),
        ])
    }

    fn read(bytes: &[u8], time: Duration) -> Result<u64, Fault> {
        let mut rows = Rows::open_within(bytes, Watch::within(time))?;
        let mut record = Record::default();
        while rows.next(&mut record)? {}
        Ok(rows.reading().rows)
    }

    #[test]
    fn a_text_is_read_in_time_or_refused_where_it_is() {
        let text = format!("number;name\n{}", "1;a\n".repeat(2_000));
        assert_eq!(read(text.as_bytes(), Duration::from_secs(60)), Ok(2_000));
        let fault = read(text.as_bytes(), Duration::ZERO).unwrap_err();
        assert_eq!(fault.place.line, 511, "the last row that was read: the clock is looked at once in 512");
        for (lang, part) in [
            (Lang::En, "reading this file takes more than"),
            (Lang::Fr, "la lecture de ce fichier"),
            (Lang::Nl, "dit bestand lezen"),
            (Lang::De, "diese Datei zu lesen"),
        ] {
            let said = fault.message.in_lang(lang);
            assert!(said.contains(part), "{lang}: {said}");
        }
    }

    #[test]
    fn rows_without_content_take_time_too() {
        let text = format!("number;name\n{}", ";\n".repeat(2_000));
        assert!(read(text.as_bytes(), Duration::ZERO).is_err());
        assert_eq!(read(text.as_bytes(), Duration::from_secs(60)), Ok(0));
    }

    #[test]
    fn a_part_that_is_read_for_each_of_many_sheets_is_not_read_for_ever() {
        let few = sheets_of_one_part(2, 1_000);
        let empty = read(&few, Duration::from_secs(60)).unwrap_err();
        assert!(empty.message.to_string().contains("no sheet"), "{empty}");
        // Fifty gigabytes, if it were read to its end.
        let many = sheets_of_one_part(10_000, 800_000);
        let began = Instant::now();
        let fault = read(&many, Duration::from_secs(1)).unwrap_err();
        assert!(fault.message.to_string().contains("takes more than 1 s"), "{fault}");
        assert!(began.elapsed() < Duration::from_secs(30), "{:?}", began.elapsed());
    }
}
