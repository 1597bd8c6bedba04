//! Documents that belong to something: which are taken in, and what they are called. What a file holds tells its content, never
//! its name.

mod name;

use percole_words::attachments;
use sha2::{Digest, Sha256};

use crate::names::check_line;
use crate::{Arg, Message, Refusal, words};

pub use name::{NAME_CHARS_MAX, clean_name};

/// Largest document, in bytes.
pub const BYTES_MAX: u64 = 16 * 1024 * 1024;
/// Most documents of a meeting.
pub const OF_MEETING_MAX: usize = 50;
/// Longest media type, in characters.
const TYPE_CHARS_MAX: usize = 120;
/// Bytes of the beginning by which a type is told.
const HEAD_BYTES: usize = 64 * 1024;
const MIB: u64 = 1024 * 1024;

words! {
    /// The types of documents that are taken in: none that a program carries out as it is opened.
    pub enum DocumentType: "document.type", attachments::attachment_of_no_type {
        /// Pages as they are printed.
        Pdf = "application/pdf" => attachments::attachment_kind_pdf,
        /// A text.
        Odt = "application/vnd.oasis.opendocument.text" => attachments::attachment_kind_text,
        /// A spreadsheet.
        Ods = "application/vnd.oasis.opendocument.spreadsheet" => attachments::attachment_kind_table,
        /// Slides.
        Odp = "application/vnd.oasis.opendocument.presentation" => attachments::attachment_kind_slides,
        /// A text.
        Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => attachments::attachment_kind_text,
        /// A spreadsheet.
        Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => attachments::attachment_kind_table,
        /// Slides.
        Pptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation" => attachments::attachment_kind_slides,
        /// A picture.
        Jpeg = "image/jpeg" => attachments::attachment_kind_picture,
        /// A picture.
        Png = "image/png" => attachments::attachment_kind_picture,
        /// A picture.
        Webp = "image/webp" => attachments::attachment_kind_picture,
        /// A text without forms.
        Plain = "text/plain" => attachments::attachment_kind_plain,
        /// A table as text.
        Csv = "text/csv" => attachments::attachment_kind_table,
        /// A text with marks for its forms.
        Markdown = "text/markdown" => attachments::attachment_kind_plain,
    }
}

impl DocumentType {
    /// How names of such files end; the first one is added where a name has no ending.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            DocumentType::Pdf => &["pdf"],
            DocumentType::Odt => &["odt"],
            DocumentType::Ods => &["ods"],
            DocumentType::Odp => &["odp"],
            DocumentType::Docx => &["docx"],
            DocumentType::Xlsx => &["xlsx"],
            DocumentType::Pptx => &["pptx"],
            DocumentType::Jpeg => &["jpg", "jpeg"],
            DocumentType::Png => &["png"],
            DocumentType::Webp => &["webp"],
            DocumentType::Plain => &["txt"],
            DocumentType::Csv => &["csv"],
            DocumentType::Markdown => &["md"],
        }
    }

    /// The endings of all types.
    pub fn all_endings() -> impl Iterator<Item = &'static str> {
        DocumentType::ALL.iter().flat_map(|kind| kind.endings().iter().copied())
    }

    /// What a file holds; the kinds of text, which nothing tells apart, go by the name's ending.
    fn of(head: &[u8], ending: &str, is_text: bool) -> Option<DocumentType> {
        let found = infer::get(head).and_then(|kind| kind.mime_type().parse().ok()).or_else(|| office(head));
        let named = DocumentType::ALL.iter().copied().find(|kind| kind.endings().contains(&ending));
        let text = named.filter(|kind| kind.as_str().starts_with("text/")).or_else(|| {
            // A name without an ending is that of a text when nothing else is found.
            ending.is_empty().then_some(DocumentType::Plain)
        });
        found.or(text.filter(|_| is_text))
    }
}

/// What an Office file holds, as the folder of its parts tells; `infer` knows only archives whose parts come in the order of Word's own.
fn office(head: &[u8]) -> Option<DocumentType> {
    const PART: &[u8] = b"PK\x03\x04";
    const NAME_AT: usize = 30;
    const FOLDERS: [(&[u8], DocumentType); 3] =
        [(b"word/", DocumentType::Docx), (b"xl/", DocumentType::Xlsx), (b"ppt/", DocumentType::Pptx)];
    if !head.starts_with(PART) {
        return None;
    }
    let parts = head.windows(PART.len()).enumerate().filter(|(_, bytes)| *bytes == PART);
    parts.map(|(at, _)| at + NAME_AT).find_map(|at| {
        let name = head.get(at..)?;
        FOLDERS.iter().find(|(folder, _)| name.starts_with(folder)).map(|(_, kind)| *kind)
    })
}

words! {
    /// Who may read a document.
    pub enum Readers: "readers", attachments::attachment_unknown_readers {
        /// Whoever may read what it belongs to.
        All = "all" | "tous" | "tout le monde" | "allen" | "alle" => attachments::attachment_readers_all,
        /// The members of an assembly, or else those who sit in the body.
        Own = "own" | "membres" | "eigen" | "eigene" => attachments::attachment_readers_own,
    }
}

/// A document, as a log tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// The name of its file.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its size in bytes.
    pub size: u64,
    /// SHA-256 of the whole.
    pub sha256: [u8; 32],
}

impl Attachment {
    /// Checks what a log says of a document. Its type may be one that only a newer version takes in.
    ///
    /// # Errors
    /// `invalid_argument` on the field.
    pub fn check(&self) -> Result<(), Refusal> {
        check_line("document.name", &self.name, NAME_CHARS_MAX)?;
        check_line("document.type", &self.media_type, TYPE_CHARS_MAX)?;
        match self.size {
            0 => Err(Refusal::invalid("document.size", attachments::attachment_empty())),
            size if size > BYTES_MAX => Err(too_large()),
            _ => Ok(()),
        }
    }
}

/// A size for people.
///
/// ```
/// use percole_domain::attachment::said_size;
/// assert_eq!(said_size(1).to_string(), "1 kB");
/// assert_eq!(said_size(999_000).to_string(), "999 kB");
/// assert_eq!(said_size(2_600_000).to_string(), "3 MB");
/// ```
pub fn said_size(bytes: u64) -> Message {
    match bytes.div_ceil(1_000) {
        kilobytes @ 0..1_000 => attachments::attachment_kilobytes(kilobytes),
        _ => attachments::attachment_megabytes(bytes.saturating_add(500_000) / 1_000_000),
    }
}

fn too_large() -> Refusal {
    Refusal::invalid("document", attachments::attachment_too_large(BYTES_MAX / MIB))
}

/// A document as far as it has come.
pub struct Reading {
    head: Vec<u8>,
    size: u64,
    digest: Sha256,
    is_text: bool,
}

impl Default for Reading {
    fn default() -> Reading {
        Reading { head: Vec::new(), size: 0, digest: Sha256::new(), is_text: true }
    }
}

impl Reading {
    /// More of it.
    ///
    /// # Errors
    /// `invalid_argument` once it is too large.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        self.size = self.size.saturating_add(bytes.len() as u64);
        if self.size > BYTES_MAX {
            return Err(too_large());
        }
        let room = HEAD_BYTES.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(&bytes[..room]);
        self.is_text &=
            bytes.iter().all(|&byte| byte >= b' ' || matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c));
        self.digest.update(bytes);
        Ok(())
    }

    /// The whole, under the name that its file had.
    ///
    /// # Errors
    /// `invalid_argument` when it is empty, of no type that is taken in, or called like another one.
    pub fn finish(self, name: &str) -> Result<Attachment, Refusal> {
        if self.size == 0 {
            return Err(Refusal::invalid("document", attachments::attachment_empty()));
        }
        let (name, ending) = clean_name(name);
        let found = DocumentType::of(&self.head, &ending, self.is_text);
        let found = found.ok_or_else(|| {
            let known = Arg::listing(DocumentType::all_endings());
            Refusal::invalid("document", attachments::attachment_of_no_type(name.as_str(), known))
        })?;
        let name = match ending.as_str() {
            "" => format!("{name}.{}", found.endings()[0]),
            ending if found.endings().contains(&ending) => name,
            _ => {
                let said = attachments::attachment_named_otherwise(name, found.label(), found.endings()[0]);
                return Err(Refusal::invalid("document", said));
            }
        };
        let (media_type, sha256) = (found.to_string(), self.digest.finalize().into());
        Ok(Attachment { name, media_type, size: self.size, sha256 })
    }
}

#[cfg(test)]
mod tests;
