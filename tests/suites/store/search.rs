//! Search: the same hits on both databases, whatever is written and removed, and none that may not be read.

use std::collections::BTreeSet;

use percole_merkle::{NodeId, Scope, SubjectId};
use percole_store::{
    Tx, projections, rows,
    search::{self, DocRow, DueRow, Hit, Wanted, Weighed},
    subjects::{self, Readable, SubjectRow, place},
};
use percole_tests::{TestDatabase, on_both_engines};

fn subject(number: u8) -> SubjectId {
    SubjectId { origin: NodeId([1; 32]), id: [number; 16] }
}

fn line(number: u8, audience: &str, body: Option<SubjectId>) -> SubjectRow {
    let subject = subject(number);
    SubjectRow {
        subject,
        family: if number.is_multiple_of(3) { "report" } else { "vote" }.to_owned(),
        node: subject.origin,
        place: place(&subject, None, 0),
        unit: None,
        container: None,
        number: 0,
        title: String::new(),
        state: "opened".to_owned(),
        scope: Scope::Federation,
        audience: audience.to_owned(),
        body,
        language: "fr".to_owned(),
        due_us: None,
        changed_us: i64::from(number % 5),
    }
}

fn doc(line: &SubjectRow, part: u32) -> DocRow {
    DocRow {
        doc: 0,
        subject: line.subject,
        family: line.family.clone(),
        part,
        audience: line.audience.clone(),
        body: line.body,
        quotes: None,
        words: String::new(),
    }
}

fn words(words: &[&str]) -> Vec<Weighed> {
    words.iter().map(|word| ((*word).to_owned(), 1)).collect()
}

fn wanted(word: &str) -> Wanted {
    match word.strip_suffix('*') {
        Some(begin) => Wanted { words: Vec::new(), beginnings: vec![begin.to_owned()] },
        None => Wanted { words: vec![word.to_owned()], beginnings: Vec::new() },
    }
}

fn public() -> Readable {
    Readable::Some { audiences: vec!["public"], bodies: Vec::new() }
}

async fn begun(tx: &mut Tx, lines: &[SubjectRow]) {
    projections::make(tx, "subject", "as it is", &[subjects::TABLE]).await.unwrap();
    assert!(search::ready(tx, 1).await.unwrap(), "it was made");
    rows::put(tx, lines).await.unwrap();
}

/// Puts a text in the place of the one that is there.
async fn put(tx: &mut Tx, line: &SubjectRow, part: u32, words: &[Weighed]) -> bool {
    let before = search::docs(tx, &line.subject, &line.family).await.unwrap();
    let before = before.iter().find(|doc| doc.part == part);
    search::put(tx, before, doc(line, part), words).await.unwrap()
}

async fn found(tx: &mut Tx, readable: &Readable, wanted: &[Wanted]) -> Vec<u8> {
    let hits = search::page(tx, readable, wanted, &[], None, 100).await.unwrap();
    hits.iter().map(|hit| hit.subject.id[0]).collect()
}

/// Numbers that follow from a seed, alike in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

const SOME: [&str; 8] = ["energ", "eau", "vot", "voter", "vote", "œuf", "été", "z"];
const ASKED: [&[&str]; 6] = [&["energ"], &["vot*"], &["eau", "vot*"], &["é*"], &["z", "œuf"], &["absent"]];

/// Writes and removes at random; what should be found is kept beside.
async fn written(tx: &mut Tx, random: &mut Random) -> Vec<(SubjectRow, BTreeSet<&'static str>)> {
    let mut held = Vec::new();
    for number in 0..40 {
        let audience = ["public", "members", "authors"][random.below(3) as usize];
        held.push((line(number, audience, None), BTreeSet::new()));
    }
    let lines: Vec<SubjectRow> = held.iter().map(|(line, _)| line.clone()).collect();
    begun(tx, &lines).await;
    for _ in 0..120 {
        let (line, kept) = &mut held[random.below(40) as usize];
        if random.below(6) == 0 {
            search::clear(tx, &line.subject).await.unwrap();
            kept.clear();
            continue;
        }
        *kept = (0..random.below(6)).map(|_| SOME[random.below(8) as usize]).collect();
        let list: Vec<&str> = kept.iter().copied().collect();
        put(tx, line, 1, &words(&list)).await;
    }
    held
}

/// What is found is what a plain look at every text finds, in the same order on both databases.
fn expected(held: &[(SubjectRow, BTreeSet<&str>)], asked: &[&str], all: bool) -> Vec<u8> {
    let holds = |words: &BTreeSet<&str>, asked: &str| match asked.strip_suffix('*') {
        Some(begin) => words.iter().any(|word| word.starts_with(begin)),
        None => words.contains(asked),
    };
    let mut found: Vec<&SubjectRow> = held
        .iter()
        .filter(|(line, words)| {
            (all || line.audience == "public") && asked.iter().all(|asked| holds(words, asked))
        })
        .map(|(line, _)| line)
        .collect();
    found.sort_by_key(|line| (-line.changed_us, line.place.clone()));
    found.iter().map(|line| line.subject.id[0]).collect()
}

on_both_engines! {
    async fn what_is_found_is_what_stands_there_and_may_be_read(engine: Engine) {
        for seed in 1..=5 {
            let database = TestDatabase::new(engine);
            let (db, _lock) = database.open().await;
            let mut tx = db.write().await.unwrap();
            let held = written(&mut tx, &mut Random(seed)).await;
            for asked in ASKED {
                let wanted: Vec<Wanted> = asked.iter().map(|word| wanted(word)).collect();
                let everything = found(&mut tx, &Readable::Everything, &wanted).await;
                assert_eq!(everything, expected(&held, asked, true), "{seed} {asked:?}");
                assert_eq!(found(&mut tx, &public(), &wanted).await, expected(&held, asked, false), "{seed} {asked:?}");
                let counts = search::counts(&mut tx, &public(), &wanted).await.unwrap();
                let number: u64 = counts.iter().map(|(_, count)| count).sum();
                assert_eq!(number, expected(&held, asked, false).len() as u64, "{seed} {asked:?}");
            }
        }
    }

    async fn pages_of_hits_follow_each_other_the_heavy_ones_first(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        let lines: Vec<SubjectRow> = (0..30).map(|number| line(number, "public", None)).collect();
        begun(&mut tx, &lines).await;
        for line in &lines {
            let weight = u32::from(line.subject.id[0] % 2) * 2 + 1;
            put(&mut tx, line, 1, &[("eau".to_owned(), weight)]).await;
        }
        let mut paged: Vec<Hit> = Vec::new();
        loop {
            let page = search::page(&mut tx, &public(), &[wanted("eau")], &[], paged.last(), 7).await.unwrap();
            if page.is_empty() {
                break;
            }
            paged.extend(page);
        }
        assert_eq!(paged.iter().map(|hit| hit.subject.id[0]).collect::<Vec<_>>(), found(&mut tx, &public(), &[wanted("eau")]).await);
        assert_eq!(paged.len(), 30);
        assert!(paged.is_sorted_by_key(|hit| (-hit.weight, -hit.changed_us, hit.place.clone())));
        let votes = search::page(&mut tx, &public(), &[wanted("eau")], &["vote"], None, 100).await.unwrap();
        assert_eq!(votes.len(), 20);
    }

    async fn the_text_for_fewer_takes_the_place_of_the_other_and_what_is_quoted_hides_it(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        let lines = [line(1, "public", None), line(2, "public", None), line(3, "members", None)];
        begun(&mut tx, &lines).await;
        put(&mut tx, &lines[0], 1, &words(&["extrait"])).await;
        let whole = DocRow { audience: "members".to_owned(), ..doc(&lines[0], 0) };
        search::put(&mut tx, None, whole, &words(&["extrait", "secret"])).await.unwrap();
        let quoting = DocRow { quotes: Some(lines[2].subject), ..doc(&lines[1], 1) };
        search::put(&mut tx, None, quoting, &words(&["titre"])).await.unwrap();

        let members = Readable::Some { audiences: vec!["public", "members"], bodies: Vec::new() };
        for (word, strangers, others) in [("secret", vec![], vec![1]), ("extrait", vec![1], vec![1]), ("titre", vec![], vec![2])] {
            assert_eq!(found(&mut tx, &public(), &[wanted(word)]).await, strangers, "{word}");
            assert_eq!(found(&mut tx, &members, &[wanted(word)]).await, others, "{word}");
        }
        let parts = search::page(&mut tx, &members, &[wanted("extrait")], &[], None, 9).await.unwrap();
        assert_eq!(parts[0].part, 0, "once, with the text that they may read");
        // What quotes it goes with what was erased, and is read again.
        search::clear(&mut tx, &lines[2].subject).await.unwrap();
        assert_eq!(found(&mut tx, &Readable::Everything, &[wanted("titre")]).await, Vec::<u8>::new());
        let due = search::due(&mut tx, 9).await.unwrap();
        assert_eq!(due, [DueRow { subject: lines[1].subject, family: "vote".to_owned() }]);
        search::is_read(&mut tx, &due[0]).await.unwrap();
        assert_eq!(search::count_due(&mut tx).await.unwrap(), 0);
    }

    async fn another_version_begins_anew_and_an_unchanged_text_is_not_written(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        let lines = [line(1, "public", None)];
        begun(&mut tx, &lines).await;
        assert!(put(&mut tx, &lines[0], 1, &words(&["eau"])).await);
        assert!(!put(&mut tx, &lines[0], 1, &words(&["eau"])).await);
        assert!(put(&mut tx, &lines[0], 1, &words(&["vent"])).await);
        assert!(found(&mut tx, &public(), &[wanted("eau")]).await.is_empty());
        assert!(!search::ready(&mut tx, 1).await.unwrap());
        assert_eq!(found(&mut tx, &public(), &[wanted("vent")]).await, [1]);
        assert!(search::ready(&mut tx, 2).await.unwrap());
        assert!(found(&mut tx, &public(), &[wanted("vent")]).await.is_empty());
        search::all_are_due(&mut tx, &["vote"]).await.unwrap();
        assert_eq!(search::count_due(&mut tx).await.unwrap(), 1);
    }
}
