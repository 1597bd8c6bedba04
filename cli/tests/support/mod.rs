//! A secret election in Ed25519 made with the library, for tests of the program that people run.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, reason = "a part is used by each test binary")]

use std::io::Cursor;
use std::num::NonZeroUsize;
use std::path::Path;
use std::process::{Command, Output};

use percole_voting::belenios::archive::{ArchiveWriter, Head};
use percole_voting::belenios::cli_api::{self, Credentials};
use percole_voting::belenios::election::{ElectionDraft, Question};
use percole_voting::belenios::group::GroupName;
use percole_voting::belenios::keyfile::Cost;
use percole_voting::belenios::verify::Options;
use percole_voting::belenios::wire::Weight;
use rand::SeedableRng;
use rand::rngs::StdRng;

pub const UUID: &str = "percoLeTest123";
pub const PASSPHRASE: &str = "correct horse";

/// Runs `percole`, which ends with `exit`; what it printed.
pub fn run(folder: &Path, exit: i32, arguments: &[&str]) -> String {
    let Output { status, stdout, stderr } = percole(arguments).current_dir(folder).output().unwrap();
    let said = format!("{}{}", String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap());
    assert_eq!(status.code(), Some(exit), "{arguments:?}\n{said}");
    said
}

pub fn percole(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_percole"));
    command.args(arguments);
    command
}

pub fn options<'a>() -> Options<'a> {
    Options { threads: NonZeroUsize::new(2).unwrap(), closings: &[], receipts: &[] }
}

/// One trustee, one question with three answers of which one is chosen.
pub struct TestElection {
    pub record: Vec<u8>,
    pub trustees: Vec<u8>,
    pub key: Vec<u8>,
    pub credentials: Credentials,
    pub rng: StdRng,
}

impl TestElection {
    pub fn of_voters(voters: usize) -> Self {
        let mut rng = StdRng::seed_from_u64(7);
        let group = GroupName::Ed25519;
        let cheap = Cost { memory_kib: 8, passes: 1 };
        let trustee = cli_api::trustee_key_create(group, PASSPHRASE, cheap, &mut rng).unwrap();
        let trustees = [b"[", trustee.public.as_slice(), b"]"].concat();
        let question = Question {
            answers: ["A", "B", "C"].map(str::to_owned).to_vec(),
            blank: None,
            min: 1,
            max: 1,
            question: "?".to_owned(),
        };
        let draft = ElectionDraft {
            uuid: UUID.to_owned(),
            name: "Board".to_owned(),
            description: String::new(),
            questions: vec![question],
            administrator: None,
            credential_authority: None,
        };
        let record = cli_api::election_create(&draft, group, &trustees).unwrap();
        let weights = vec![Weight(1); voters];
        let credentials = cli_api::credentials_create(UUID, group, &weights, &mut rng).unwrap();
        TestElection { record, trustees, key: trustee.sealed, credentials, rng }
    }

    /// A ballot of this voter for this answer.
    pub fn ballot(&mut self, voter: usize, answer: usize) -> Vec<u8> {
        let choices = vec![(0..3).map(|choice| u8::from(choice == answer)).collect()];
        let credential = self.credentials.secret[voter].expose();
        cli_api::ballot_create(&self.record, credential, &choices, &mut self.rng).unwrap().bytes
    }

    /// An archive whose box holds these ballots and is open.
    pub fn open<'b>(&self, ballots: impl IntoIterator<Item = &'b Vec<u8>>) -> Vec<u8> {
        let mut writer = ArchiveWriter::create(Vec::new(), 1_795_287_528).unwrap();
        writer.setup(&self.record, &self.trustees, &self.credentials.public).unwrap();
        ballots.into_iter().for_each(|ballot| writer.ballot(ballot).unwrap());
        writer.into_inner()
    }

    /// The same, closed, with the tally; `wrong` is added to the number of ballots that the tally states.
    pub fn tallied<'b>(&self, ballots: impl IntoIterator<Item = &'b Vec<u8>>, wrong: u64) -> Vec<u8> {
        let mut archive = self.open(ballots);
        let mut tally = cli_api::compute_tally(&mut Cursor::new(&archive), &options(), &mut |_| {}).unwrap();
        tally.ballots += wrong;
        let head = Head::of(Cursor::new(&archive)).unwrap();
        let mut writer = ArchiveWriter::resume(&mut archive, head);
        writer.end_ballots().unwrap();
        writer.encrypted_tally(&tally).unwrap();
        archive
    }
}
