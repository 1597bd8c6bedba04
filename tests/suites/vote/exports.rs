//! The papers of a real vote, as files that other programs count: from each box, and from all nodes together where whole papers
//! were certified. `tests/oracles/count/run` counts them with independent packages.

use std::{
    fs,
    path::{Path, PathBuf},
};

use percole_proto::{event::v1 as ev, v1 as pb};
use percole_tests::{
    NodeProcess, TWO_COUNTRIES, TestTree,
    methods::{self, METHODS, Says, question},
    work,
};
use serde_json::{Value, json};

use super::ballot_box::{
    agreed_outcome, import_file, import_members, join, now_us, number, polls, sample_rule,
};

/// Where the files are kept for the comparison with independent packages; without it in a temporary place.
const VARIABLE: &str = "PERCOLE_VOTE_EXPORT_ORACLE";
/// Options of each question.
const OPTIONS: u32 = 5;
/// Ballots in the box of each country, and what chance begins with.
const BALLOTS: [(&str, usize, u64); 2] = [("France", 140, 1), ("Belgium", 90, 2)];
/// Methods of which nodes certify whole papers.
const WHOLE: [&str; 4] = ["instant-runoff", "stv", "stv-exact", "equal-shares"];

/// The first one is of yes or no.
fn questions() -> Vec<ev::Question> {
    let methods = METHODS.iter().map(|method| question(method, OPTIONS));
    std::iter::once(work::yes_no()).chain(methods).collect()
}

/// A vote that was open just long enough for all ballots.
async fn voted(federation: &TestTree, questions: &[ev::Question]) -> String {
    let opens_us = now_us();
    let closes_us = opens_us + 20_000_000;
    let request = pb::OpenVoteRequest {
        key: work::key(1),
        title: "Onze questions".to_owned(),
        questions: questions.to_vec(),
        wording: Some(work::numbered(questions)),
        language: "fr".to_owned(),
        rule_toml: sample_rule(),
        opens_us,
        closes_us,
        report_by_us: closes_us + 60_000_000,
        ..pb::OpenVoteRequest::default()
    };
    let vote = federation["Group"].vote().await.open(request).await.unwrap().into_inner().subject;
    for (country, ballots, seed) in BALLOTS {
        let node = &federation[country];
        import_members(node, ballots).await;
        join(node, &vote).await;
        let csv = methods::ballots(questions, ballots, number, Says::Something, seed);
        let last = import_file(node, &vote, &csv).await.unwrap();
        assert_eq!(last.accepted, ballots as u64);
    }
    vote
}

/// Writes the papers of a question as a person does, and gives the file's name.
fn export(node: &NodeProcess, vote: &str, question: usize, folder: &Path, all_nodes: bool) -> String {
    let name = format!("{question}-{}", if all_nodes { "all" } else { node.name() });
    let (number, out) = (question.to_string(), folder.join(name).display().to_string());
    let mut arguments = vec!["vote", "export", vote, "--question", &number, "--out", &out, "--force"];
    arguments.extend(all_nodes.then_some("--all-nodes"));
    let file = PathBuf::from(node.cli_json(&arguments)["file"].as_str().unwrap());
    file.file_name().unwrap().to_str().unwrap().to_owned()
}

/// What percole makes of a file without any node: how many papers there are, and who is elected, by number.
fn counted(node: &NodeProcess, method: &str, question: &ev::Question, file: &Path) -> (u64, Vec<u64>) {
    let (file, seats) = (file.to_str().unwrap(), question.seats.max(1).to_string());
    let mut arguments = vec!["count", method, file];
    arguments.extend((question.seats > 0).then_some(["--seats", &seats]).into_iter().flatten());
    let preview = node.cli_json(&[&arguments[..], &["--dry-run"]].concat());
    let report = node.cli_json(&arguments);
    assert_eq!(report["tied"], json!([]), "{method}");
    let elected = report["elected"].as_array().unwrap().iter().map(|name| number_of(name.as_str().unwrap()));
    (preview["papers"].as_u64().unwrap(), elected.collect())
}

/// `Option 3` as 3.
fn number_of(name: &str) -> u64 {
    name.rsplit(' ').next().unwrap().parse().unwrap()
}

/// What a question's files are to give, for the comparison with independent packages.
struct Compared<'a> {
    federation: &'a TestTree,
    folder: &'a Path,
    vote: &'a str,
    cases: Vec<Value>,
}

impl Compared<'_> {
    fn boxes(&self, question: usize) -> [String; 2] {
        BALLOTS
            .map(|(country, ..)| export(&self.federation[country], self.vote, question, self.folder, false))
    }

    /// Yes or no: nobody is elected, there are three sums.
    async fn sums(&mut self) {
        let polls = polls(self.federation, self.vote).await;
        let figures: Vec<u64> =
            (0..3).map(|at| polls.iter().map(|poll| poll.counts[0].figures[at]).sum()).collect();
        self.cases.push(json!({
            "files": self.boxes(1), "method": "yes-no", "options": 3, "seats": 1, "figures": figures,
            "papers": BALLOTS.iter().map(|(_, ballots, _)| ballots).sum::<usize>(),
        }));
    }

    fn question(&mut self, question: &ev::Question, result: &pb::QuestionResult) {
        let (group, method) = (&self.federation["Group"], result.method.as_str());
        assert!(result.tied.is_empty() && !result.elected.is_empty(), "{method}: {:?}", result.tied);
        let elected: Vec<u64> = result.elected.iter().map(|chosen| chosen.option.into()).collect();
        let at = result.question as usize;
        let files = self.boxes(at);
        let read = |file: &String| counted(group, method, question, &self.folder.join(file));
        for (file, (country, ballots, _)) in files.iter().zip(BALLOTS) {
            assert_eq!(read(file).0, ballots as u64, "{method} in {country}");
        }
        let papers: usize = BALLOTS.iter().map(|(_, ballots, _)| ballots).sum();
        let mut sorted = elected.clone();
        sorted.sort_unstable();
        let case = |files: &[String]| {
            json!({
                "files": files, "method": method, "options": OPTIONS, "seats": question.seats.max(1),
                "grades": question.grades, "papers": papers, "elected": sorted,
            })
        };
        let of_boxes = case(&files);
        let mut cases = vec![of_boxes];
        if WHOLE.contains(&method) {
            let file = export(group, self.vote, at, self.folder, true);
            assert_eq!(read(&file), (papers as u64, elected), "{method}");
            cases.push(case(&[file]));
        } else {
            let refused =
                group.cli(&["vote", "export", self.vote, "--question", &at.to_string(), "--all-nodes"]);
            assert_eq!(refused.status.code(), Some(3), "{method}: papers stay at home");
        }
        self.cases.extend(cases);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn papers_of_every_method_are_written_from_each_box_and_from_all_where_they_were_certified() {
    let scratch = tempfile::tempdir().unwrap();
    let folder = std::env::var_os(VARIABLE).map_or_else(|| scratch.path().to_owned(), PathBuf::from);
    fs::create_dir_all(&folder).unwrap();
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    let asked = questions();
    let vote = voted(&federation, &asked).await;
    let outcome = agreed_outcome(&federation, &vote).await;
    assert_eq!(outcome.counted.len(), METHODS.len());

    let mut compared = Compared { federation: &federation, folder: &folder, vote: &vote, cases: Vec::new() };
    compared.sums().await;
    for result in &outcome.counted {
        compared.question(&asked[result.question as usize - 1], result);
    }
    let cases = serde_json::to_vec(&compared.cases).unwrap();
    fs::write(folder.join("cases.json"), cases).unwrap();
    federation.check_logs().await;
}
