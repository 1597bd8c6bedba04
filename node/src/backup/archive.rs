//! The archive inside of a backup: tar, with the manifest first and the parts in its order. Nothing in it decides where
//! something is written.

use std::{
    fs::File,
    io::{self, ErrorKind, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use percole_core::error::Error;
use percole_words::{Message, backups, foreign};
use sha2::{Digest, Sha256};
use tar::{Archive, Builder, Entries, EntryType, Header};

use super::{
    DATABASE, Manifest, cannot_read, cannot_write,
    manifest::Content,
    parts::{self, Part},
    sealed::Sealed,
};
use crate::private;

/// Name of the first entry.
const MANIFEST: &str = "manifest.json";
const MANIFEST_BYTES_MAX: u64 = 64 * 1024;
/// What ends a tar archive after the block of zeros that its reader takes.
const END_BYTES: usize = 512;
const BUFFER: usize = 64 * 1024;

/// What goes into a backup, and what the manifest says of it.
pub(super) struct Packed {
    manifest: Option<Manifest>,
    parts: Vec<(Content, Source)>,
}

/// Where a part comes from.
enum Source {
    Bytes(Vec<u8>),
    File(PathBuf),
}

impl Packed {
    /// The small files of a data directory, as they are now.
    pub(super) fn of_files(data_dir: &Path) -> Result<Packed, Error> {
        let mut packed = Packed { manifest: None, parts: Vec::new() };
        for part in parts::ALL.iter().filter(|part| part.name != DATABASE) {
            if let Some(bytes) = read_part(data_dir, part)? {
                packed.parts.push((content(part, &mut bytes.as_slice())?, Source::Bytes(bytes)));
            }
        }
        Ok(packed)
    }

    /// The copy of the database; it is read when the archive is written.
    pub(super) fn add_database(&mut self, copy: &Path) -> Result<(), Error> {
        let unreadable = |error: io::Error| Error::precondition(cannot_read(copy, &error));
        let mut file = File::open(copy).map_err(unreadable)?;
        let part = parts::ALL.iter().find(|part| part.name == DATABASE);
        let part = part.ok_or_else(|| Error::internal("a backup has no database"))?;
        self.parts.push((content(part, &mut file)?, Source::File(copy.to_owned())));
        Ok(())
    }

    /// Says what all of it is.
    pub(super) fn describe(
        mut self,
        manifest: impl FnOnce(Vec<Content>) -> Manifest,
    ) -> Result<Packed, Error> {
        let contents = self.parts.iter().map(|(content, _)| content.clone()).collect();
        self.manifest = Some(manifest(contents));
        Ok(self)
    }
}

fn read_part(data_dir: &Path, part: &Part) -> Result<Option<Vec<u8>>, Error> {
    let path = data_dir.join(part.name);
    let unreadable = |error: io::Error| Error::precondition(cannot_read(&path, &error));
    let file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound && !part.is_needed => return Ok(None),
        Err(error) => return Err(unreadable(error)),
    };
    let mut bytes = Vec::new();
    file.take(part.bytes_max + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > part.bytes_max {
        return Err(Error::precondition(backups::part_too_long(path.display().to_string())));
    }
    Ok(Some(bytes))
}

fn content(part: &Part, from: &mut impl Read) -> Result<Content, Error> {
    let mut hashed = Hashed::new(from);
    io::copy(&mut hashed, &mut io::sink())
        .map_err(|error| Error::precondition(cannot_read(Path::new(part.name), &error)))?;
    Ok(Content { name: part.name.to_owned(), bytes: hashed.bytes, sha256: hashed.sha256() })
}

/// Writes manifest and parts, and ends the file.
pub(super) fn write<W: Write>(to: Sealed<W>, packed: &Packed) -> Result<(), Error> {
    let unwritable = |error: io::Error| Error::precondition(backups::not_written(foreign::of_system(&error)));
    let manifest = packed.manifest.as_ref().map(Manifest::encode).unwrap_or_default();
    let mut tar = Builder::new(to);
    let mut add = |name: &str, bytes: u64, from: &mut dyn Read| {
        let mut header = Header::new_ustar();
        header.set_entry_type(EntryType::Regular);
        header.set_size(bytes);
        header.set_mode(0o600);
        header.set_mtime(0);
        tar.append_data(&mut header, name, from.take(bytes))
    };
    add(MANIFEST, manifest.len() as u64, &mut manifest.as_slice()).map_err(unwritable)?;
    for (content, source) in &packed.parts {
        let added = match source {
            Source::Bytes(bytes) => add(&content.name, content.bytes, &mut bytes.as_slice()),
            Source::File(path) => {
                File::open(path).and_then(|mut file| add(&content.name, content.bytes, &mut file))
            }
        };
        added.map_err(unwritable)?;
    }
    tar.into_inner().and_then(Sealed::finish).map_err(unwritable)
}

/// Reads an archive and writes its parts into a directory that exists and is empty, for its owner only. What is wrong with an
/// archive leaves some of them there: the directory is no node's before this succeeds.
///
/// # Errors
/// What is wrong with it: cut off, changed, or no backup.
pub(crate) fn unpack(from: impl Read, directory: &Path) -> Result<Manifest, Message> {
    read(from, |name, part| {
        let path = directory.join(name);
        if let Some(parent) = path.parent() {
            private::make(parent).map_err(|error| error.said().clone())?;
        }
        store(part, &path).map_err(|error| match part.failed() {
            Some(what) => what,
            None => cannot_write(&path, &error).said().clone(),
        })
    })
}

fn store(part: &mut Taken<'_>, path: &Path) -> io::Result<()> {
    let mut file = File::options().write(true).create_new(true).mode(0o600).open(path)?;
    io::copy(part, &mut file)?;
    file.sync_all()
}

/// Reads an archive: gives each part to `take`, and afterwards looks whether it was what the manifest says. Parts have names
/// from a closed list.
///
/// # Errors
/// What is wrong with it, or what `take` could not do.
pub fn read(
    from: impl Read,
    mut take: impl FnMut(&'static str, &mut Taken<'_>) -> Result<(), Message>,
) -> Result<Manifest, Message> {
    let mut archive = Archive::new(from);
    // As they stand: nothing that tar says about a later entry counts.
    let mut entries = archive.entries().map_err(|error| unreadable(&error))?.raw(true);
    let manifest = manifest(&mut entries)?;
    let mut number = 0;
    while let Some((content, part)) = manifest.part(number) {
        let mut entry = next(&mut entries, part.name, content.bytes)?;
        let mut taken = Taken { hashed: Hashed::new(&mut entry), failed: None };
        take(part.name, &mut taken)?;
        if taken.hashed.bytes < content.bytes {
            return Err(taken.failed().unwrap_or_else(backups::cut_off));
        }
        if taken.hashed.sha256() != content.sha256 {
            return Err(backups::part_changed(part.name));
        }
        number += 1;
    }
    match entries.next() {
        Some(Ok(_)) => return Err(backups::more_than_a_backup()),
        Some(Err(error)) => return Err(unreadable(&error)),
        None => {}
    }
    check_end(archive.into_inner())?;
    Ok(manifest)
}

fn manifest<R: Read>(entries: &mut Entries<'_, R>) -> Result<Manifest, Message> {
    let entry = match entries.next() {
        Some(Ok(entry)) => entry,
        Some(Err(error)) => return Err(unreadable(&error)),
        None => return Err(backups::no_backup()),
    };
    let is_first = entry.header().entry_type() == EntryType::Regular
        && entry.path_bytes() == MANIFEST.as_bytes()
        && entry.size() <= MANIFEST_BYTES_MAX;
    if !is_first {
        return Err(backups::no_backup());
    }
    let (mut bytes, size) = (Vec::new(), entry.size());
    entry.take(size).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
    if bytes.len() as u64 != size {
        return Err(backups::cut_off());
    }
    Manifest::decode(&bytes)
}

/// The next entry, which must be this part.
fn next<'a, R: Read>(
    entries: &mut Entries<'a, R>,
    name: &'static str,
    bytes: u64,
) -> Result<tar::Entry<'a, R>, Message> {
    let entry = match entries.next() {
        Some(Ok(entry)) => entry,
        Some(Err(error)) => return Err(unreadable(&error)),
        None => return Err(backups::cut_off()),
    };
    let is_it = entry.header().entry_type() == EntryType::Regular
        && entry.path_bytes() == name.as_bytes()
        && entry.size() == bytes;
    if is_it { Ok(entry) } else { Err(backups::part_changed(name)) }
}

/// Behind the last part stands the end of the archive, and nothing else.
fn check_end(rest: impl Read) -> Result<(), Message> {
    let mut end = Vec::new();
    rest.take(END_BYTES as u64 + 1).read_to_end(&mut end).map_err(|error| unreadable(&error))?;
    match end.len() {
        END_BYTES if end.iter().all(|byte| *byte == 0) => Ok(()),
        len if len < END_BYTES => Err(backups::cut_off()),
        _ => Err(backups::more_than_a_backup()),
    }
}

/// A part on its way out of an archive.
pub struct Taken<'a> {
    hashed: Hashed<&'a mut dyn Read>,
    failed: Option<Message>,
}

impl Taken<'_> {
    /// Why reading it failed, when it did.
    fn failed(&self) -> Option<Message> {
        self.failed.clone()
    }
}

impl Read for Taken<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.hashed.read(buffer);
        if let Err(error) = &read {
            self.failed = Some(unreadable(error));
        }
        read
    }
}

fn unreadable(error: &io::Error) -> Message {
    match error.kind() {
        ErrorKind::UnexpectedEof => backups::cut_off(),
        _ => backups::unreadable(foreign::of_system(error)),
    }
}

/// Counts and hashes what is read.
struct Hashed<R> {
    from: R,
    bytes: u64,
    hash: Sha256,
}

impl<R: Read> Hashed<R> {
    fn new(from: R) -> Hashed<R> {
        Hashed { from, bytes: 0, hash: Sha256::new() }
    }

    fn sha256(&self) -> String {
        hex::encode(self.hash.clone().finalize())
    }
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let limit = buffer.len().min(BUFFER);
        let read = self.from.read(&mut buffer[..limit])?;
        self.bytes += read as u64;
        self.hash.update(&buffer[..read]);
        Ok(read)
    }
}

#[cfg(test)]
mod tests;
