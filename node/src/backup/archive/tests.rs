use std::{collections::BTreeMap, fs};

use super::*;
use crate::backup::sealed::{self, Identities, Seal};

/// The parts of a small backup; what a database is, an archive does not care.
const PARTS: [(&str, &[u8]); 5] = [
    ("percole.toml", b"# nothing\n"),
    ("keys/log.key", b"ab"),
    ("keys/node.secret", b"cd"),
    ("endings", b""),
    ("percole.db", &[7; 1_000]),
];

fn manifest(parts: &[(&str, &[u8])]) -> Manifest {
    let content = |(name, bytes): &(&str, &[u8])| Content {
        name: (*name).to_owned(),
        bytes: bytes.len() as u64,
        sha256: hex::encode(Sha256::digest(bytes)),
    };
    Manifest {
        format: 1,
        version: "0.2.0".to_owned(),
        node: "ab".repeat(32),
        taken_us: 1,
        database: "sqlite".to_owned(),
        own_size: 1,
        own_root: "00".repeat(32),
        parts: parts.iter().map(content).collect(),
    }
}

/// An entry as anybody may write it, with any name.
fn entry(kind: EntryType, name: &[u8], bytes: &[u8]) -> Vec<u8> {
    let mut header = Header::new_ustar();
    header.as_old_mut().name[..name.len()].copy_from_slice(name);
    header.set_entry_type(kind);
    header.set_size(bytes.len() as u64);
    header.set_mode(0o600);
    header.set_mtime(0);
    header.set_cksum();
    let padding = vec![0; bytes.len().next_multiple_of(512) - bytes.len()];
    [header.as_bytes().as_slice(), bytes, &padding].concat()
}

fn archive(entries: &[Vec<u8>]) -> Vec<u8> {
    [entries.concat(), vec![0; 1_024]].concat()
}

fn whole() -> Vec<u8> {
    let first = entry(EntryType::Regular, MANIFEST.as_bytes(), &manifest(&PARTS).encode());
    let parts = PARTS.iter().map(|(name, bytes)| entry(EntryType::Regular, name.as_bytes(), bytes));
    archive(&std::iter::once(first).chain(parts).collect::<Vec<_>>())
}

/// The same, with one entry as a function makes it.
fn with(number: usize, changed: impl Fn() -> Vec<u8>) -> Vec<u8> {
    let first = entry(EntryType::Regular, MANIFEST.as_bytes(), &manifest(&PARTS).encode());
    let parts = PARTS.iter().map(|(name, bytes)| entry(EntryType::Regular, name.as_bytes(), bytes));
    let mut entries: Vec<_> = std::iter::once(first).chain(parts).collect();
    entries[number] = changed();
    archive(&entries)
}

fn parts_of(bytes: &[u8]) -> Result<BTreeMap<&'static str, Vec<u8>>, Message> {
    let mut parts = BTreeMap::new();
    read(bytes, |name, part| {
        let mut held = Vec::new();
        part.read_to_end(&mut held).map_err(|error| unreadable(&error))?;
        parts.insert(name, held);
        Ok(())
    })?;
    Ok(parts)
}

#[test]
fn a_whole_archive_gives_its_parts() {
    let parts = parts_of(&whole()).unwrap();
    assert_eq!(parts, PARTS.iter().map(|(name, bytes)| (*name, bytes.to_vec())).collect());
}

#[test]
fn what_this_version_writes_it_reads() {
    let directory = tempfile::tempdir().unwrap();
    for (name, bytes) in PARTS {
        let path = directory.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let mut packed = Packed::of_files(directory.path()).unwrap();
    packed.add_database(&directory.path().join(DATABASE)).unwrap();
    let packed = packed.describe(|parts| Manifest { parts, ..manifest(&PARTS) }).unwrap();
    let mut written = Vec::new();
    write(Sealed::Plain(&mut written), &packed).unwrap();
    assert_eq!(parts_of(&written), parts_of(&whole()));
}

#[test]
fn an_archive_that_is_cut_off_anywhere_is_refused() {
    let whole = whole();
    for length in 0..whole.len() {
        assert!(parts_of(&whole[..length]).is_err(), "{length} of {}", whole.len());
    }
    assert_eq!(parts_of(&[&whole[..], b"x"].concat()).unwrap_err().id(), "more-than-a-backup");
}

#[test]
fn no_name_and_no_kind_of_entry_leads_anywhere_else() {
    let name = |name: &'static [u8]| with(1, move || entry(EntryType::Regular, name, PARTS[0].1));
    for tricky in
        [&b"..\x2fpercole.toml"[..], b"/percole.toml", b"keys/..\x2fpercole.toml", b"./percole.toml", b""]
    {
        assert_eq!(parts_of(&name(tricky)).unwrap_err().id(), "part-changed");
    }
    use EntryType::*;
    for kind in
        [Symlink, Link, Directory, Char, Fifo, GNULongName, GNULongLink, GNUSparse, XHeader, XGlobalHeader]
    {
        let trick = with(1, || entry(kind, PARTS[0].0.as_bytes(), PARTS[0].1));
        assert_eq!(parts_of(&trick).unwrap_err().id(), "part-changed", "{kind:?}");
    }
}

#[test]
fn a_part_that_was_changed_exchanged_or_added_is_refused() {
    let database = PARTS[4];
    let other = with(5, || entry(EntryType::Regular, database.0.as_bytes(), &[8; 1_000]));
    assert_eq!(parts_of(&other).unwrap_err().id(), "part-changed");
    let longer = with(5, || entry(EntryType::Regular, database.0.as_bytes(), &[7; 1_001]));
    assert_eq!(parts_of(&longer).unwrap_err().id(), "part-changed");
    let exchanged = with(1, || entry(EntryType::Regular, PARTS[1].0.as_bytes(), PARTS[1].1));
    assert_eq!(parts_of(&exchanged).unwrap_err().id(), "part-changed");
    let more = with(5, || {
        let kept = entry(EntryType::Regular, database.0.as_bytes(), database.1);
        [kept, entry(EntryType::Regular, b"more", b"")].concat()
    });
    assert_eq!(parts_of(&more).unwrap_err().id(), "more-than-a-backup");
    let large = with(0, || entry(EntryType::Regular, MANIFEST.as_bytes(), &vec![b' '; 65 * 1_024]));
    assert_eq!(parts_of(&large).unwrap_err().id(), "no-backup");
}

/// A key that everybody knows: for the fuzzer's samples.
const KNOWN_KEY: &str = "AGE-SECRET-KEY-1QQQSYQCYQ5RQWZQFPG9SCRGWPUGPZYSNZS23V9CCRYDPK8QARC0SWRYDWG";

/// The fuzzer begins with what is accepted. `PERCOLE_REGENERATE=1` writes its samples again.
#[test]
fn the_samples_of_the_fuzzer_are_accepted() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fuzz/corpus/backup");
    let identities = Identities::parse(KNOWN_KEY).unwrap();
    if std::env::var_os("PERCOLE_REGENERATE").is_some() {
        fs::create_dir_all(&corpus).unwrap();
        fs::write(corpus.join("plain"), whole()).unwrap();
        let mut sealed = Vec::new();
        let seal = Seal::for_keys(&[identities.first_public_key()]).unwrap();
        let (mut writer, _) = seal.writer(&mut sealed).unwrap();
        writer.write_all(&whole()).unwrap();
        writer.finish().unwrap();
        fs::write(corpus.join("encrypted"), sealed).unwrap();
    }
    for name in ["plain", "encrypted"] {
        let bytes = fs::read(corpus.join(name)).unwrap();
        let reader = sealed::reader(bytes.as_slice(), Some(&identities)).unwrap();
        read(reader, |_, part| io::copy(part, &mut io::sink()).map(drop).map_err(|error| unreadable(&error)))
            .unwrap_or_else(|refused| panic!("{name}: {refused}"));
    }
}
