//! Every step of a secret ballot through files, one command each.
//!
//! `belenios COMMAND ARGUMENTS…`; run without arguments for the list. Keys are sealed under the passphrase in the
//! environment variable `PERCOLE_PASSPHRASE`.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::num::NonZeroUsize;
use std::path::Path;
use std::process::ExitCode;

use percole_voting::belenios::archive::{ArchiveWriter, Head};
use percole_voting::belenios::cli_api;
use percole_voting::belenios::closing::{Closing, Receipt};
use percole_voting::belenios::credential::random_uuid;
use percole_voting::belenios::dkg::Parameters;
use percole_voting::belenios::election::{ElectionDraft, Question};
use percole_voting::belenios::group::GroupName;
use percole_voting::belenios::keyfile::Cost;
use percole_voting::belenios::verify::{Options, verify};
use percole_voting::belenios::wire::Weight;
use rand::SeedableRng;
use rand::rngs::{StdRng, SysRng};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const USAGE: &str = "commands:
  token
  credentials UUID GROUP COUNT PRIVATE PUBLIC
  trustee-new GROUP SEALED ITEM
  dkg-start GROUP RUN SIZE THRESHOLD INDEX SEALED MESSAGE
  dkg-step SEALED PREFIX MESSAGE...     (messages to PREFIX.N.msg, at the end the trustees item to PREFIX.item)
  election UUID GROUP QUESTIONS TRUSTEES ELECTION
  init ARCHIVE TIMESTAMP ELECTION TRUSTEES PUBLIC...
  ballot ELECTION CREDENTIAL CHOICES BALLOT
  show ELECTION BALLOT
  cast ARCHIVE BALLOT
  tally ARCHIVE
  decrypt ARCHIVE SEALED
  result ARCHIVE
  verify ARCHIVE [THREADS] [closing=FILE|receipt=FILE]...";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(status) => ExitCode::from(status),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(1)
        }
    }
}

fn run(arguments: &[&str]) -> Outcome<u8> {
    let mut rng = StdRng::try_from_rng(&mut SysRng)?;
    let rng = &mut rng;
    match arguments {
        ["token"] => println!("{}", random_uuid(rng)),
        ["credentials", uuid, group, count, private, public] => {
            let weights = vec![Weight(1); count.parse()?];
            let made = cli_api::credentials_create(uuid, group_named(group)?, &weights, rng)?;
            let lines: String = made.secret.iter().map(|secret| format!("{}\n", secret.expose())).collect();
            fs::write(private, lines)?;
            fs::write(public, made.public)?;
        }
        ["trustee-new", group, sealed, item] => {
            let files =
                cli_api::trustee_key_create(group_named(group)?, &passphrase()?, Cost::STANDARD, rng)?;
            fs::write(sealed, files.sealed)?;
            fs::write(item, files.public)?;
        }
        ["dkg-start", group, run, size, threshold, index, sealed, message] => {
            let parameters =
                Parameters { run: (*run).to_owned(), size: size.parse()?, threshold: threshold.parse()? };
            let (group, index) = (group_named(group)?, index.parse()?);
            let files =
                cli_api::key_generation_start(group, parameters, index, &passphrase()?, Cost::STANDARD, rng)?;
            fs::write(sealed, files.sealed)?;
            fs::write(message, files.public)?;
        }
        ["dkg-step", sealed, prefix, messages @ ..] => {
            let incoming = messages.iter().map(fs::read).collect::<Result<Vec<_>, _>>()?;
            let step = cli_api::key_generation_step(
                &fs::read(sealed)?,
                &passphrase()?,
                &incoming,
                Cost::STANDARD,
                rng,
            )?;
            fs::write(sealed, step.sealed)?;
            for (index, message) in step.outgoing.iter().enumerate() {
                fs::write(format!("{prefix}.{index}.msg"), message)?;
            }
            match step.trustees {
                Some(item) => fs::write(format!("{prefix}.item"), item)?,
                None => println!("waiting for {:?}", step.waiting_for),
            }
        }
        ["election", uuid, group, questions, trustees, election] => {
            let questions: Vec<Question> = serde_json::from_slice(&fs::read(questions)?)?;
            let draft = ElectionDraft {
                uuid: (*uuid).to_owned(),
                name: "né".to_owned(),
                description: "d".to_owned(),
                questions,
                administrator: Some("a".to_owned()),
                credential_authority: Some("c".to_owned()),
            };
            fs::write(
                election,
                cli_api::election_create(&draft, group_named(group)?, &fs::read(trustees)?)?,
            )?;
        }
        ["init", archive, timestamp, election, trustees, credentials @ ..] => {
            let mut keys = Vec::new();
            for file in credentials {
                keys.extend(serde_json::from_slice::<Vec<String>>(&fs::read(file)?)?);
            }
            let public = percole_voting::belenios::credential::encode_public(keys);
            let mut writer = ArchiveWriter::create(File::create_new(archive)?, timestamp.parse()?)?;
            writer.setup(&fs::read(election)?, &fs::read(trustees)?, &public)?;
        }
        ["ballot", election, credential, choices, ballot] => {
            let choices: Vec<Vec<u8>> = serde_json::from_str(choices)?;
            let made = cli_api::ballot_create(&fs::read(election)?, credential, &choices, rng)?;
            fs::write(ballot, made.bytes)?;
            println!("{}", made.tracker);
        }
        ["show", election, ballot] => {
            let view = cli_api::ballot_show(&fs::read(election)?, &fs::read(ballot)?)?;
            println!("{view:#?}");
        }
        ["cast", archive, ballot] => append(archive)?.ballot(&fs::read(ballot)?)?,
        ["tally", archive] => {
            let tally = cli_api::compute_tally(&mut File::open(archive)?, &options(2)?, &mut |_| {})?;
            let mut writer = append(archive)?;
            writer.end_ballots()?;
            writer.encrypted_tally(&tally)?;
        }
        ["decrypt", archive, sealed] => {
            let (mut file, key) = (File::open(archive)?, fs::read(sealed)?);
            let (options, passphrase) = (options(2)?, passphrase()?);
            let made = cli_api::trustee_decrypt(
                &mut file,
                &options,
                &key,
                &passphrase,
                Cost::STANDARD,
                &mut |_| {},
                rng,
            )?;
            fs::write(sealed, made.sealed)?;
            append(archive)?.partial_decryption(made.owner, &made.partial)?;
        }
        ["result", archive] => {
            let result = cli_api::compute_result(&mut File::open(archive)?, &options(2)?, &mut |_| {})?;
            append(archive)?.result(&result)?;
        }
        ["verify", archive, rest @ ..] => return verify_archive(archive, rest),
        _ => {
            eprintln!("{USAGE}");
            return Ok(2);
        }
    }
    Ok(0)
}

fn verify_archive(archive: &str, rest: &[&str]) -> Outcome<u8> {
    let mut threads = std::thread::available_parallelism()?.get();
    let (mut closings, mut receipts) = (Vec::new(), Vec::new());
    for argument in rest {
        match argument.split_once('=') {
            Some(("closing", file)) => closings.push(Closing::decode(&fs::read(file)?)?),
            Some(("receipt", file)) => receipts.push(Receipt::decode(&fs::read(file)?)?),
            _ => threads = argument.parse()?,
        }
    }
    let options = Options { closings: &closings, receipts: &receipts, ..options(threads)? };
    let report = verify(File::open(archive)?, &options, &mut |_| {});
    println!("{}", report.to_json());
    report.receipts.iter().for_each(|fate| println!("{fate:?}"));
    Ok(report.verdict.exit_status())
}

fn options(threads: usize) -> Outcome<Options<'static>> {
    let threads = NonZeroUsize::new(threads).ok_or("at least one thread")?;
    Ok(Options { threads, closings: &[], receipts: &[] })
}

fn append(archive: impl AsRef<Path>) -> Outcome<ArchiveWriter<impl Write>> {
    let head = Head::of(File::open(&archive)?)?;
    Ok(ArchiveWriter::resume(OpenOptions::new().append(true).open(archive)?, head))
}

fn group_named(name: &str) -> Outcome<GroupName> {
    GroupName::from_name(name).ok_or_else(|| format!("unknown group {name}").into())
}

fn passphrase() -> Outcome<String> {
    Ok(std::env::var("PERCOLE_PASSPHRASE").map_err(|_| "PERCOLE_PASSPHRASE is not set")?)
}
