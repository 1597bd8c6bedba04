//! Secret ballots: one run of every figure that `docs/benchmarks.md` has a limit for.
//!
//! `cargo bench -p percole-voting --bench belenios -- [BALLOTS] [GROUP] [KEEP-ARCHIVES-IN]`
//! (ten times as many ballots in Ed25519; GROUP `all` for both). The ballot has one question with
//! three choices, no blank, minimum 0, maximum 1. Rates are shown beside the sum of the group operations that the proofs need.

use std::fs::File;
use std::hint::black_box;
use std::io::{BufWriter, Write};
use std::num::NonZeroUsize;
use std::path::Path;
use std::time::Instant;

use percole_voting::belenios::archive::ArchiveWriter;
use percole_voting::belenios::ballot::{SealedBallot, verify as verify_ballot};
use percole_voting::belenios::cli_api;
use percole_voting::belenios::credential::Credential;
use percole_voting::belenios::election::{Election, ElectionDraft, Question};
use percole_voting::belenios::group::{Belenios2048, Ed25519, Group, GroupName, Scalar, Term};
use percole_voting::belenios::keyfile::Cost;
use percole_voting::belenios::verify::{Options, Verdict, verify};
use percole_voting::belenios::wire::Weight;
use rand::SeedableRng;
use rand::rngs::StdRng;

const UUID: &str = "percoLeBench12";
const CHEAP: Cost = Cost { memory_kib: 8, passes: 1 };

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let ballots: usize = arguments.first().map_or(300, |count| count.parse().expect("a number of ballots"));
    let group = arguments.get(1).map_or("all", String::as_str);
    let folder = arguments.get(2).map(String::as_str);
    let wanted = |name: GroupName| group == "all" || group == name.as_str();
    if wanted(GroupName::Belenios2048) {
        run::<Belenios2048>(GroupName::Belenios2048, ballots, 1, folder);
    }
    if wanted(GroupName::Ed25519) {
        run::<Ed25519>(GroupName::Ed25519, ballots, 10, folder);
    }
}

fn run<G: Group>(name: GroupName, ballots: usize, factor: usize, folder: Option<&str>) {
    let mut rng = StdRng::seed_from_u64(1);
    println!("{}", name.as_str());
    let trustee = cli_api::trustee_key_create(name, "bench", CHEAP, &mut rng).expect("a key");
    let trustees = [b"[", trustee.public.as_slice(), b"]"].concat();
    let election_bytes = cli_api::election_create(&draft(), name, &trustees).expect("an election");
    let election = Election::<G>::decode(&election_bytes).expect("an election");

    let credentials = cli_api::credentials_create(UUID, name, &vec![Weight(1); ballots * factor], &mut rng)
        .expect("credentials");
    let choices = [vec![0, 1, 0]];
    let start = Instant::now();
    let make = |credential: &Credential, rng: &mut StdRng| {
        SealedBallot::create(&election, &credential.derive(UUID), &choices, rng).expect("a ballot")
    };
    let sealed: Vec<SealedBallot> =
        credentials.secret.iter().map(|credential| make(credential, &mut rng)).collect();
    show("create a ballot", start, sealed.len());

    let sample = &sealed[..sealed.len().min(200 * factor)];
    let start = Instant::now();
    for ballot in sample {
        black_box(verify_ballot(&election, ballot.bytes()).expect("a valid ballot"));
    }
    let verification = show("verify a ballot, one core", start, sample.len());
    let floor = group_operations::<G>(&election);
    println!(
        "  {:<42} {:>10.3} ms, ratio {:.2}",
        "its group operations alone",
        floor * 1e3,
        verification / floor
    );

    let mut archive = Vec::new();
    let mut writer = ArchiveWriter::create(&mut archive, 1_795_287_528).expect("memory");
    writer.setup(&election_bytes, &trustees, &credentials.public).expect("memory");
    sealed.iter().for_each(|ballot| writer.ballot(ballot.bytes()).expect("memory"));
    drop(sealed);
    for threads in [1, 2] {
        let threads = NonZeroUsize::new(threads).expect("not zero");
        let start = Instant::now();
        let options = Options { threads, closings: &[], receipts: &[] };
        let report = verify(std::io::Cursor::new(&archive), &options, &mut |_| {});
        assert_eq!(report.verdict, Verdict::Valid, "{:?}", report.problems.first());
        let each = show(&format!("verify the archive, {threads} threads"), start, ballots * factor);
        println!(
            "  {:<42} {:>10.1} s",
            format!("all {} of them", ballots * factor),
            each * (ballots * factor) as f64
        );
    }
    if let Some(folder) = folder {
        let folder = Path::new(folder).join(name.as_str());
        std::fs::create_dir_all(&folder).expect("the folder can be made");
        let file = File::create(folder.join(format!("{UUID}.bel"))).expect("the file can be made");
        BufWriter::new(file).write_all(&archive).expect("the disk has room");
    }
}

fn draft() -> ElectionDraft {
    let question = Question {
        answers: ["A", "B", "C"].map(str::to_owned).to_vec(),
        blank: None,
        min: 0,
        max: 1,
        question: "?".into(),
    };
    ElectionDraft {
        uuid: UUID.into(),
        name: "bench".into(),
        description: String::new(),
        questions: vec![question],
        administrator: None,
        credential_authority: None,
    }
}

/// Seconds for what one ballot needs: 17 double powers and 7 membership checks, on shared ladders as the verifier has them.
fn group_operations<G: Group>(election: &Election<G>) -> f64 {
    const REPEAT: u32 = 50;
    let mut rng = StdRng::seed_from_u64(2);
    let mut scalar = || G::Scalar::random(&mut rng);
    let tables = G::tables(&election.public_key);
    let bases: Vec<G::Element> = (0..9).map(|_| G::generator_pow(&scalar())).collect();
    let unchecked: Vec<G::Unchecked> =
        bases.iter().map(|base| G::decode_unchecked(&G::encode(base)).expect("own encoding")).collect();
    let alpha = [0, 1].map(|_| Term { base: scalar(), g: Some(scalar()), y: None });
    let beta = [None, Some(scalar())].map(|g| Term { base: scalar(), g, y: Some(scalar()) });
    let start = Instant::now();
    for _ in 0..REPEAT {
        for pair in unchecked[..6].chunks(2) {
            black_box(G::check_and_commitments(&tables, &pair[0], &alpha).expect("a member"));
            black_box(G::check_and_commitments(&tables, &pair[1], &beta).expect("a member"));
        }
        black_box(G::check_and_commitments(&tables, &unchecked[6], &alpha[..1]).expect("a member"));
        black_box(G::commitments(&tables, &bases[7], &alpha));
        black_box(G::commitments(&tables, &bases[8], &beta));
    }
    start.elapsed().as_secs_f64() / f64::from(REPEAT)
}

/// Prints a rate and returns the seconds for one.
fn show(what: &str, start: Instant, count: usize) -> f64 {
    let each = start.elapsed().as_secs_f64() / count as f64;
    println!("  {what:<42} {:>10.3} ms, {:>8.0} per second", each * 1e3, 1.0 / each);
    each
}
