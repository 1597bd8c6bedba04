//! Simulated time: one clock file for all nodes, and a year that passes in a minute.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::Output,
};

use percole_tests::{
    NodePlan, NodeProcess, TestTree, binaries,
    browser::{self, Browser},
    ports, process,
    sync::converge,
    wait::{LATER, SOON, wait_until},
};
use serde_json::Value;

const BEGINS: &str = "2019-06-20 09:00";
const A_YEAR_LATER: &str = "2020-06-20 09:00";
/// Real time that the year takes, in seconds.
const A_MINUTE: &str = "60";

/// A clock file, in a directory of its own.
struct Clock {
    _directory: tempfile::TempDir,
    file: PathBuf,
}

impl Clock {
    fn begin() -> Clock {
        let directory = tempfile::Builder::new().prefix("percole-clock-").tempdir_in("/tmp").unwrap();
        let clock = Clock { file: directory.path().join("clock"), _directory: directory };
        clock.good(&["--set", BEGINS]);
        clock
    }

    fn asked(&self, options: &[&str]) -> Output {
        let file = self.file.display().to_string();
        process::run(&binaries::percole_node_simulated(), &[&["clock", &file][..], options].concat())
    }

    fn good(&self, options: &[&str]) -> String {
        let output = self.asked(options);
        assert!(output.status.success(), "{options:?}: {}", process::said(&output));
        String::from_utf8(output.stdout).unwrap()
    }
}

fn file(node: &NodeProcess, name: &str, text: &str) -> String {
    let path = node.scratch().join(name);
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value}")).to_owned()
}

/// What a node shows, once it shows it.
async fn shown(node: &NodeProcess, arguments: &[&str], is: impl Fn(&Value) -> bool) -> Value {
    wait_until(&format!("{}: {arguments:?}", node.name()), LATER, async || {
        let output = node.cli(arguments);
        let shown: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        if is(&shown) { Ok(shown) } else { Err(process::said(&output)) }
    })
    .await
}

/// A board whose chair is there for half a year.
fn board(france: &NodeProcess) -> String {
    france.cli_json(&["unit", "create", "France", "--level", "national", "--language", "fr"]);
    let bodies = "Instance;Type;Sièges\nConseil d’administration;conseil d’administration;2\n";
    france.cli_json(&["body", "import", &file(france, "bodies.csv", bodies)]);
    let mandates = "Instance;Rôle;Nom;Du;Au\n\
        Conseil d’administration;présidence;Anne Bernard;2019-01-01;2019-12-31\n\
        Conseil d’administration;membre;Bruno Petit;2019-01-01;\n";
    france.cli_json(&["mandate", "import", &file(france, "mandates.csv", mandates)]);
    text(&france.cli_json(&["body", "list"])["bodies"][0]["id"])
}

/// A recommendation that France hands to the board of the group, which has ninety days to answer; gives its report.
async fn handed_over(france: &NodeProcess) -> String {
    let words = ["--title", "Publier les comptes", "--language", "fr", "--measure", "Les publier."];
    let create = [&["recommendation", "create", "--group", "Lille/FR"][..], &words].concat();
    let id = text(&france.cli_json(&create)["receipt"]["subject"]);
    france.cli_json(&["report", "revise", "--yes", &id]);
    let meeting = ["--date", "2019-06-19", "--place", "Lille", "--how", "consent", "--present", "usagers=9"];
    france.cli_json(&[&["report", "adopt", "--yes", &id][..], &meeting].concat());
    shown(france, &["report", "show", &id], |report| report["state"] == "adopted").await;
    france.cli_json(&["report", "transmit", "--yes", &id, "--to", "board", "--answer-days", "90"]);
    id
}

/// A vote of the group that both countries join; it closes after a month, and certificates are awaited for another.
async fn voted(tree: &TestTree) -> String {
    let group = &tree["Group"];
    let rule = binaries::repository().join("deploy/sample/rule.toml").display().to_string();
    let what = ["--title", "Avis", "--language", "fr", "--question", "D’accord ?", "--rule", &rule];
    let when = ["--opens", "now", "--closes", "+30d", "--report-by", "+60d"];
    let opened = group.cli_json(&[&["vote", "open", "--yes"][..], &what, &when].concat());
    let vote = text(&opened["receipt"]["subject"]);
    let closes = text(&group.cli_json(&["vote", "show", &vote])["closes"]);
    assert!(
        closes.starts_with("2019-07-20T09:"),
        "30 days after the node's now, not the machine's: {closes}"
    );
    for name in ["France", "Belgium"] {
        let node = &tree[name];
        let members = (0..30).map(|number| format!("M{number};Membre {number};sociétaire\n"));
        let register = format!("number;name;category\n{}", members.collect::<String>());
        node.cli_json(&["member", "import", &file(node, "members.csv", &register)]);
        shown(node, &["vote", "show", &vote], |vote| vote["title"] == "Avis").await;
        node.cli_json(&["vote", "join", "--yes", &vote]);
        let ballots =
            (0..20).map(|number| format!("M{number};{}\n", if number % 3 == 0 { "non" } else { "oui" }));
        let ballots = file(node, "ballots.csv", &format!("number;choice\n{}", ballots.collect::<String>()));
        shown(node, &["ballot", "import", &vote, &ballots], |done| done["done"] == true).await;
    }
    vote
}

/// Three nodes agree on what the time is, and that it is simulated.
async fn same_time(tree: &TestTree) {
    let mut shown = Vec::new();
    for node in tree.nodes() {
        let status = node.status().await;
        shown.push(status.simulated_time_us);
        assert!(status.warnings[0].starts_with("l’heure est simulée"), "{:?}", status.warnings);
        assert_eq!(status.warnings.len(), 1, "{}: {:?}", node.name(), status.warnings);
    }
    let apart = shown.iter().max().unwrap() - shown.iter().min().unwrap();
    assert!(apart < 5_000_000, "as far apart as the answers were: {shown:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_year_passes_in_a_minute_on_three_nodes() {
    let clock = Clock::begin();
    let mut tree = TestTree::plan("Group < France; Group < Belgium").by_clock(&clock.file).start().await;
    tree.knows("Group", &["France", "Belgium"]).await;
    let body = board(&tree["France"]);
    let report = handed_over(&tree["France"]).await;
    let vote = voted(&tree).await;
    converge(&tree.nodes(), SOON).await;
    for node in tree.nodes() {
        shown(node, &["body", "show", &body], |body| body["filled"] == 2).await;
    }
    same_time(&tree).await;

    let said = clock.good(&["--to", A_YEAR_LATER, "--within", A_MINUTE]);
    assert!(said.starts_with("the time is simulated: it is Saturday 20 June 2020"), "{said}");
    for node in tree.nodes() {
        let outcome =
            shown(node, &["vote", "outcome", &vote], |outcome| outcome["comparison"] == "agrees").await;
        assert_eq!(outcome["results"][0], "pass", "{}: {outcome}", node.name());
        assert_eq!(outcome["time_is_simulated"], true);
        let body = shown(node, &["body", "show", &body], |body| body["filled"] == 1).await;
        assert_eq!(body["seats"], 2, "{}: a seat is vacant since New Year", node.name());
    }
    for name in ["France", "Group"] {
        let is_late = |report: &Value| report["transmissions"][0]["standing"] == "late";
        let late = shown(&tree[name], &["report", "show", &report], is_late).await;
        let days = late["transmissions"][0]["days"].as_i64().unwrap();
        assert!((270..280).contains(&days), "{name}: due on 18 September: {days}");
    }
    closed_in_time(&tree, &vote);
    same_time(&tree).await;

    // Whoever connects anew shows a certificate that is judged by the same clock.
    tree["France"].restart().await;
    shown(&tree["France"], &["node", "peers"], |peers| peers["peers"][0]["connected"] == true).await;
    converge(&tree.nodes(), SOON).await;
    tree.check_logs().await;
}

/// Each country closed its box by the clock, within days of so fast a time, and before the report was due.
fn closed_in_time(tree: &TestTree, vote: &str) {
    for name in ["France", "Belgium"] {
        let log = tree[name].cli_json(&["log", "show"]);
        let events = log["events"].as_array().unwrap_or_else(|| panic!("{log}"));
        let closed =
            events.iter().find(|event| event["kind"] == "poll.closed").unwrap_or_else(|| panic!("{log}"));
        let time = text(&closed["claimed_time"]);
        assert!(("2019-07-20T09:00".."2019-08-19").contains(&time.as_str()), "{name}, {vote}: {time}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_browsers_check_goes_by_real_time_and_every_page_says_that_the_other_is_simulated() {
    let clock = Clock::begin();
    let at: SocketAddr = format!("127.0.0.1:{}", ports::free()).parse().unwrap();
    let plan = NodePlan::national("France").by_clock(&clock.file);
    let node = plan.with_env("PERCOLE_PORTAL_LISTEN", &at.to_string()).start().await;
    node.cli_json(&["member", "add", "M1", "--name", "Anne Bernard", "--category", "sociétaire"]);
    let [first, second] = [0, 1].map(|_| code_for(&node, "M1"));
    let token = node.scratch().join("claire.toml").display().to_string();
    node.cli_json(&[
        "operator",
        "invite",
        "Claire",
        "--role",
        "secretary",
        "--valid-for",
        "1h",
        "--out",
        &token,
    ]);
    let mut anne = Browser::new(at);
    sign_in(&mut anne, &first).await;
    clock.good(&["--to", A_YEAR_LATER, "--within", "5"]);

    // A session of a month, a link of a week and a token of an hour outlive the year.
    let page = anne.get("/me").await;
    assert!(page.text.contains("Anne Bernard") && page.text.contains("real time"), "{}", page.text);
    sign_in(&mut Browser::new(at), &second).await;
    let listed = node.cli(&["operator", "list"]);
    assert!(String::from_utf8_lossy(&listed.stdout).contains("Claire"), "{}", process::said(&listed));
    for (lang, words) in [
        ("fr", "Ici, l’heure est simulée."),
        ("nl", "De tijd is hier gesimuleerd."),
        ("en", "The time is simulated here. It is Saturday 20 June 2020"),
        ("de", "Die Zeit ist hier simuliert."),
    ] {
        for path in ["/", "/votes", "/sign-in", "/nowhere"] {
            let page = browser::get(at, path, &[("accept-language", lang)]).await;
            assert!(page.text.contains(words), "{path} ({lang}): {}", page.text);
        }
    }
    let data: Value = serde_json::from_str(&browser::get(at, "/api/v1/votes", &[]).await.text).unwrap();
    assert_eq!(data["time_is_simulated"], true);
    let status = node.cli_json(&["node", "status"]);
    assert!(text(&status["simulated_time"]).starts_with("2020-06-20T09:00"), "{status}");
}

/// The code of a link that signs a member in.
fn code_for(node: &NodeProcess, number: &str) -> String {
    let link = text(&node.cli_json(&["member", "invite", number])["link"]);
    link.split_once("/sign-in/link/").unwrap().1.to_owned()
}

async fn sign_in(browser: &mut Browser, code: &str) {
    let page = browser.get(&format!("/sign-in/link/{code}")).await;
    let answer = browser.submit(&page, "/sign-in/link", &[("code", code)]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
}

fn refused(output: &Output, words: &str) {
    assert_eq!(output.status.code(), Some(2), "{}", process::said(output));
    assert!(String::from_utf8_lossy(&output.stderr).contains(words), "{words}: {}", process::said(output));
}

#[tokio::test]
async fn a_bad_clock_file_is_refused_with_what_would_be_right() {
    let clock = Clock::begin();
    let node = NodePlan::group("Group").by_clock(&clock.file).found();
    let run = |file: &Path| {
        let mut program = process::command(&binaries::percole_node_simulated());
        program.arg("run").arg("--data-dir").arg(node.data_dir()).arg("--clock").arg(file).output().unwrap()
    };
    std::fs::write(&clock.file, "a year a minute").unwrap();
    refused(&run(&clock.file), "percole-node clock");
    refused(&run(&clock.file.with_extension("nowhere")), "percole-node clock");
    refused(&clock.asked(&["--rate", "60"]), "percole-node clock");
    clock.good(&["--set", BEGINS, "--rate", "60"]);
    assert!(clock.good(&[]).contains("60 times as fast"));
    assert!(clock.good(&["--rate", "0"]).contains("it stands still"));
    refused(&clock.asked(&["--to", "2019-06-19 09:00"]), "choose a later moment");
    refused(&clock.asked(&["--to", "2300-01-01 00:00", "--within", "1"]), "give it");
}

#[test]
fn the_program_that_is_shipped_knows_no_simulated_time() {
    for arguments in [&["run", "--clock", "clock"][..], &["init", "--clock", "clock"], &["clock", "clock"]] {
        let output = process::run(&binaries::percole_node(), arguments);
        assert_eq!(output.status.code(), Some(2), "{}", process::said(&output));
        assert!(!String::from_utf8_lossy(&output.stderr).contains("simulated"), "{}", process::said(&output));
    }
    let help = process::run(&binaries::percole_node(), &["run", "--help"]);
    assert!(!String::from_utf8_lossy(&help.stdout).contains("--clock"), "{}", process::said(&help));
}
