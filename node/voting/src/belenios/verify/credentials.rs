//! The public credentials of an archive, read as a stream and kept as hashes.

use std::io::{BufRead, BufReader, Read};

use percole_words::{Message, elections};

use super::super::credential::PublicCredential;
use super::super::hash::Hash;
use super::super::wire::Weight;

const ENTRY_BYTES_MAX: usize = 1024;

/// What is kept of a public credential (48 bytes).
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    hash: Hash,
    pub(super) weight: u64,
    /// Index of its last ballot plus one; 0 if it has not voted.
    last_ballot: u32,
    /// The ballot box it voted in.
    pub(super) ballot_box: u16,
}

impl Entry {
    pub(super) fn last_ballot(&self) -> Option<usize> {
        (self.last_ballot > 0).then(|| self.last_ballot as usize - 1)
    }

    pub(super) fn vote(&mut self, ballot: usize) {
        self.last_ballot = u32::try_from(ballot + 1).unwrap_or(u32::MAX);
    }
}

/// All public credentials, sorted by hash.
#[derive(Debug, Default)]
pub(super) struct Table {
    entries: Vec<Entry>,
}

/// No box yet.
pub(super) const NO_BOX: u16 = u16::MAX;

impl Table {
    pub(super) fn with_capacity(count: usize) -> Self {
        Self { entries: Vec::with_capacity(count) }
    }

    pub(super) fn push(&mut self, credential: &PublicCredential<'_>) {
        self.entries.push(Entry {
            hash: Hash::of(credential.key.as_bytes()),
            weight: credential.weight.0,
            last_ballot: 0,
            ballot_box: NO_BOX,
        });
    }

    /// Sorts; returns how many keys are repeated.
    pub(super) fn sort(&mut self) -> usize {
        self.entries.sort_unstable_by_key(|entry| entry.hash);
        self.entries.windows(2).filter(|pair| pair[0].hash == pair[1].hash).count()
    }

    pub(super) fn find(&self, key: &str) -> Option<usize> {
        let hash = Hash::of(key.as_bytes());
        self.entries.binary_search_by_key(&hash, |entry| entry.hash).ok()
    }

    pub(super) fn entry(&self, index: usize) -> &Entry {
        &self.entries[index]
    }

    pub(super) fn entry_mut(&mut self, index: usize) -> &mut Entry {
        &mut self.entries[index]
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Credentials that voted, and the sum of their weights.
    pub(super) fn turnout(&self) -> (u64, Weight) {
        let voted = self.entries.iter().filter(|entry| entry.last_ballot > 0);
        voted.fold((0, Weight(0)), |(count, weight), entry| {
            (count + 1, Weight(weight.0.saturating_add(entry.weight)))
        })
    }
}

/// What stops reading a list: the file, or its form.
pub(super) enum ListError {
    Io(std::io::Error),
    Form(Message),
}

impl From<std::io::Error> for ListError {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

/// Calls `visit` with every string of a compact JSON list, holding one at a time.
pub(super) fn for_each_string<R: Read>(input: R, mut visit: impl FnMut(&str)) -> Result<(), ListError> {
    let mut input = BufReader::new(input);
    let mut entry = Vec::new();
    let form = || ListError::Form(elections::credentials_form());
    if next_byte(&mut input)? != Some(b'[') {
        return Err(form());
    }
    let mut byte = next_byte(&mut input)?;
    if byte != Some(b']') {
        loop {
            if byte != Some(b'"') {
                return Err(form());
            }
            entry.clear();
            (&mut input).take(ENTRY_BYTES_MAX as u64).read_until(b'"', &mut entry)?;
            if entry.pop() != Some(b'"') {
                return Err(form());
            }
            let plain = entry.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b',');
            let text = std::str::from_utf8(&entry).ok().filter(|_| plain);
            visit(text.ok_or_else(form)?);
            match next_byte(&mut input)? {
                Some(b',') => byte = next_byte(&mut input)?,
                Some(b']') => break,
                _ => return Err(form()),
            }
        }
    }
    match next_byte(&mut input)? {
        None => Ok(()),
        Some(_) => Err(form()),
    }
}

fn next_byte(input: &mut impl Read) -> std::io::Result<Option<u8>> {
    let mut byte = [0_u8];
    Ok((input.read(&mut byte)? == 1).then_some(byte[0]))
}

/// Fuzz entry: reads any bytes as a list of public credentials.
pub fn fuzz_credentials(data: &[u8]) -> bool {
    let mut table = Table::default();
    let mut well_formed = true;
    let read = for_each_string(data, |text| match PublicCredential::parse(text) {
        Some(credential) => table.push(&credential),
        None => well_formed = false,
    });
    if read.is_ok() {
        table.sort();
    }
    read.is_ok() && well_formed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Vec<String>> {
        let mut found = Vec::new();
        for_each_string(text.as_bytes(), |entry| found.push(entry.to_owned())).ok().map(|()| found)
    }

    #[test]
    fn only_compact_lists_are_read() {
        assert_eq!(read("[]"), Some(vec![]));
        assert_eq!(read("[\"1,2\",\"b\"]"), Some(vec!["1,2".into(), "b".into()]));
        for refused in
            ["", "[", "[\"a\"", "[\"a\",]", "[ \"a\"]", "[\"a\"] ", "[\"\\u0061\"]", "[1]", "[\"a\"\"b\"]"]
        {
            assert_eq!(read(refused), None, "{refused}");
        }
        assert_eq!(read(&format!("[\"{}\"]", "1".repeat(2000))), None);
    }
}
