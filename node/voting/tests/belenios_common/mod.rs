//! A whole election made with the library, and tools to alter its archive.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    reason = "a part is used by each test binary, and tests may unwrap"
)]

use std::io::Cursor;
use std::num::NonZeroUsize;

use percole_voting::belenios::archive::{ArchiveWriter, RecordKind, Records, record::encode_header};
use percole_voting::belenios::cli_api::{self, Step};
use percole_voting::belenios::credential::Credential;
use percole_voting::belenios::dkg::Parameters;
use percole_voting::belenios::election::{ElectionDraft, Question};
use percole_voting::belenios::finding::Check;
use percole_voting::belenios::group::GroupName;
use percole_voting::belenios::hash::Hash;
use percole_voting::belenios::keyfile::Cost;
use percole_voting::belenios::verify::{Examined, Options, verify};
use percole_voting::belenios::wire::Weight;
use rand::SeedableRng;
use rand::rngs::StdRng;

pub const UUID: &str = "percoLeTest123";
pub const CHEAP: Cost = Cost { memory_kib: 8, passes: 1 };
pub const PASSPHRASE: &str = "correct horse";

pub fn options<'a>() -> Options<'a> {
    Options { threads: NonZeroUsize::new(2).unwrap(), closings: &[], receipts: &[] }
}

pub fn check(archive: &[u8]) -> Examined {
    verify(Cursor::new(archive), &options(), &mut |_| {})
}

pub fn checks(archive: &[u8]) -> Vec<Check> {
    check(archive).problems.iter().map(|finding| finding.problem.check).collect()
}

pub fn questions() -> Vec<Question> {
    let question = |text: &str, answers: &[&str], blank, min, max| Question {
        answers: answers.iter().map(|answer| (*answer).to_owned()).collect(),
        blank,
        min,
        max,
        question: text.to_owned(),
    };
    vec![
        question("Résolution \"1\" ?", &["Pour", "Contre"], None, 1, 1),
        question("CA ?", &["A", "B", "C"], Some(true), 1, 2),
    ]
}

/// Runs a key generation of three with threshold two through the file interface; returns key files and the record.
pub fn generate_key(group: GroupName, rng: &mut StdRng) -> (Vec<Vec<u8>>, Vec<u8>) {
    let mut sealed = Vec::new();
    let mut messages = Vec::new();
    for index in 1..=3 {
        let parameters = Parameters { run: format!("{UUID}-1"), size: 3, threshold: 2 };
        let files = cli_api::key_generation_start(group, parameters, index, PASSPHRASE, CHEAP, rng).unwrap();
        sealed.push(files.sealed);
        messages.push(files.public);
    }
    let mut record = None;
    for _ in 0..4 {
        let incoming = std::mem::take(&mut messages);
        for file in &mut sealed {
            let step = cli_api::key_generation_step(file, PASSPHRASE, &incoming, CHEAP, rng).unwrap();
            let Step { sealed, outgoing, trustees, .. } = step;
            *file = sealed;
            messages.extend(outgoing);
            record = trustees;
        }
    }
    (sealed, record.expect("four rounds finish a key generation"))
}

pub struct TestElection {
    pub election: Vec<u8>,
    pub trustees: Vec<u8>,
    pub public_credentials: Vec<u8>,
    pub credentials: Vec<Credential>,
    /// Key files: the single trustee's, then the threshold group's.
    pub keys: Vec<Vec<u8>>,
    pub rng: StdRng,
}

impl TestElection {
    pub fn new(group: GroupName, weights: &[u64]) -> Self {
        let mut rng = StdRng::seed_from_u64(42);
        let single = cli_api::trustee_key_create(group, PASSPHRASE, CHEAP, &mut rng).unwrap();
        let (mut keys, pedersen) = generate_key(group, &mut rng);
        keys.insert(0, single.sealed);
        let trustees = [b"[", single.public.as_slice(), b",", &pedersen, b"]"].concat();
        let draft = ElectionDraft {
            uuid: UUID.to_owned(),
            name: "Assemblée".to_owned(),
            description: "né".to_owned(),
            questions: questions(),
            administrator: Some("admin".to_owned()),
            credential_authority: Some("registrar".to_owned()),
        };
        let election = cli_api::election_create(&draft, group, &trustees).unwrap();
        let weights: Vec<Weight> = weights.iter().copied().map(Weight).collect();
        let made = cli_api::credentials_create(UUID, group, &weights, &mut rng).unwrap();
        Self { election, trustees, public_credentials: made.public, credentials: made.secret, keys, rng }
    }

    pub fn ballot(&mut self, voter: usize, choices: [&[u8]; 2]) -> Vec<u8> {
        let choices: Vec<Vec<u8>> = choices.iter().map(|row| row.to_vec()).collect();
        let credential = self.credentials[voter].expose().to_owned();
        cli_api::ballot_create(&self.election, &credential, &choices, &mut self.rng).unwrap().bytes
    }

    pub fn open(&self) -> ArchiveWriter<Vec<u8>> {
        let mut writer = ArchiveWriter::create(Vec::new(), 1_795_287_528).unwrap();
        writer.setup(&self.election, &self.trustees, &self.public_credentials).unwrap();
        writer
    }

    /// Ends the ballots, tallies, decrypts with the single trustee and members 1 and 3, and publishes the result.
    pub fn finish(&mut self, writer: ArchiveWriter<Vec<u8>>) -> Vec<u8> {
        let archive = self.tallied(writer);
        let mut archive = self.decrypted(archive, &[0, 1, 3]);
        let result = cli_api::compute_result(&mut Cursor::new(&archive), &options(), &mut |_| {}).unwrap();
        append(&mut archive, |writer| writer.result(&result).unwrap());
        archive
    }

    pub fn tallied(&mut self, writer: ArchiveWriter<Vec<u8>>) -> Vec<u8> {
        let mut archive = writer.into_inner();
        let tally = cli_api::compute_tally(&mut Cursor::new(&archive), &options(), &mut |_| {}).unwrap();
        append(&mut archive, |writer| {
            writer.end_ballots().unwrap();
            writer.encrypted_tally(&tally).unwrap();
        });
        archive
    }

    pub fn decrypted(&mut self, mut archive: Vec<u8>, keys: &[usize]) -> Vec<u8> {
        for index in keys {
            let made = cli_api::trustee_decrypt(
                &mut Cursor::new(&archive),
                &options(),
                &self.keys[*index],
                PASSPHRASE,
                CHEAP,
                &mut |_| {},
                &mut self.rng,
            )
            .unwrap();
            assert_eq!(made.owner, *index as u64 + 1);
            self.keys[*index] = made.sealed;
            append(&mut archive, |writer| writer.partial_decryption(made.owner, &made.partial).unwrap());
        }
        archive
    }

    /// Three voters, one of whom votes twice; the counts are `[[2,1],[1,1,1,0]]` with weights 1.
    pub fn complete(&mut self) -> Vec<u8> {
        let mut writer = self.open();
        for (voter, choices) in [
            (0, [&[0, 1][..], &[0, 1, 1, 0]]),
            (1, [&[1, 0], &[1, 0, 0, 0]]),
            (0, [&[1, 0], &[0, 1, 0, 0]]),
            (2, [&[0, 1], &[0, 0, 1, 0]]),
        ] {
            let ballot = self.ballot(voter, choices);
            writer.ballot(&ballot).unwrap();
        }
        self.finish(writer)
    }
}

/// Goes on with an archive from its end.
pub fn append(archive: &mut Vec<u8>, write: impl FnOnce(&mut ArchiveWriter<&mut Vec<u8>>)) {
    let head = percole_voting::belenios::archive::Head::of(Cursor::new(&archive)).unwrap();
    write(&mut ArchiveWriter::resume(archive, head));
}

/// The records of an archive, to be altered and chained again.
#[derive(Clone)]
pub struct Parts {
    timestamp: u64,
    pub records: Vec<(RecordKind, Vec<u8>)>,
}

impl Parts {
    pub fn of(archive: &[u8]) -> Self {
        let mut reader = Records::open(Cursor::new(archive)).unwrap();
        let timestamp = reader.timestamp();
        let header = format!("{{\"version\":1,\"timestamp\":\"{timestamp}\"}}").into_bytes();
        let mut records = vec![(RecordKind::Header, header)];
        while let Some(record) = reader.next().unwrap() {
            records.push((record.kind, reader.body(&record).unwrap().to_vec()));
        }
        Self { timestamp, records }
    }

    /// Writes the records as they are, names included.
    pub fn raw(&self) -> Vec<u8> {
        let mut archive = Vec::new();
        for (kind, body) in &self.records {
            archive.extend(encode_header(kind, body.len() as u64, self.timestamp));
            archive.extend(body);
            archive.resize(archive.len().next_multiple_of(512), 0);
        }
        archive
    }

    /// Writes the records with names, parents, heights and payloads brought up to date, as a forger would.
    pub fn rechained(&self) -> Vec<u8> {
        let mut renamed: Vec<(String, String)> = Vec::new();
        let mut parts = self.clone();
        let (mut parent, mut height) = (None::<Hash>, 0);
        for (kind, body) in parts.records.iter_mut().skip(1) {
            let mut text = String::from_utf8(body.clone()).unwrap();
            for (old, new) in &renamed {
                text = text.replace(old.as_str(), new);
            }
            if let RecordKind::Event(_) = kind {
                let mut event: serde_json::Value = serde_json::from_str(&text).unwrap();
                let payload = event["payload"].as_str().map(|payload| format!(",\"payload\":\"{payload}\""));
                let parent_text = parent.map(|hash| format!("\"parent\":\"{hash}\",")).unwrap_or_default();
                let kind = event["type"].take();
                text = format!(
                    "{{{parent_text}\"height\":{height},\"type\":{kind}{}}}",
                    payload.unwrap_or_default()
                );
            }
            let new = Hash::of(text.as_bytes());
            match kind {
                RecordKind::Data(old) if *old != new => {
                    renamed.push((old.to_hex(), new.to_hex()));
                    *kind = RecordKind::Data(new);
                }
                RecordKind::Event(_) => {
                    *kind = RecordKind::Event(new);
                    parent = Some(new);
                    height += 1;
                }
                _ => {}
            }
            *body = text.into_bytes();
        }
        parts.raw()
    }

    /// Index of the first record whose text contains `needle`.
    pub fn find(&self, needle: &str) -> usize {
        self.position(needle).unwrap_or_else(|| panic!("no record with {needle}"))
    }

    pub fn position(&self, needle: &str) -> Option<usize> {
        self.records.iter().position(|(_, body)| String::from_utf8_lossy(body).contains(needle))
    }

    pub fn replace(&mut self, index: usize, from: &str, to: &str) {
        let text = String::from_utf8(self.records[index].1.clone()).unwrap();
        assert!(text.contains(from), "record {index} does not contain {from}");
        self.records[index].1 = text.replacen(from, to, 1).into_bytes();
    }
}
