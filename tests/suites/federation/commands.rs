//! Every command of `percole` that talks to a node: it answers with one JSON document and 0, or says what is wrong with the
//! exit code that `percole help exit-codes` promises.

use std::{collections::BTreeSet, fs, path::PathBuf};

use percole_tests::{
    NodeProcess, TWO_COUNTRIES, TestTree, binaries, process,
    sync::converge,
    wait::{SOON, so, wait_until},
};
use serde_json::Value;

/// What was run, so that a command that nobody tries is noticed.
#[derive(Default)]
struct Tried(BTreeSet<String>);

impl Tried {
    fn ask(&mut self, node: &NodeProcess, arguments: &[&str]) -> Value {
        self.0.insert(arguments[..2].join(" "));
        node.cli_json(arguments)
    }

    /// Runs a command again until its time has come.
    async fn ask_until_done(&mut self, node: &NodeProcess, arguments: &[&str]) {
        wait_until("the time of a command", SOON, async || {
            let output = node.cli(arguments);
            so(output.status.success(), || process::said(&output))
        })
        .await;
        self.0.insert(arguments[..2].join(" "));
    }

    /// Runs a command that these nodes have no use for.
    fn is_refused(&mut self, node: &NodeProcess, arguments: &[&str]) {
        fails(node, arguments, 3);
        self.0.insert(arguments[..2].join(" "));
    }

    /// Runs a command that made something, and returns its id.
    fn make(&mut self, node: &NodeProcess, name: &str, arguments: &[&str]) -> String {
        let answer = self.ask(node, arguments);
        answer[name].as_str().unwrap_or_else(|| panic!("{arguments:?} names no {name}: {answer}")).to_owned()
    }
}

/// The commands below a subject, as its help lists them.
fn listed(subject: &str) -> Vec<String> {
    let output = process::run(&binaries::percole(), &[subject, "-h"]);
    let help = String::from_utf8(output.stdout).unwrap();
    let lines =
        help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    // A description may go on in the next line, further to the right.
    let names = lines.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names.map(|line| format!("{subject} {}", line.split_whitespace().next().unwrap())).collect()
}

fn sample(name: &str) -> String {
    binaries::repository().join("deploy/sample").join(name).display().to_string()
}

fn file(node: &NodeProcess, name: &str, text: &str) -> String {
    let path: PathBuf = node.scratch().join(name);
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_command_of_a_node_answers_in_json() {
    let federation = TestTree::start(TWO_COUNTRIES).await;
    let (group, france, belgium) = (&federation["Group"], &federation["France"], &federation["Belgium"]);
    let mut tried = Tried::default();
    look_around(&mut tried, group, france);
    let recommendation = recommend(&mut tried, group, france).await;
    vote(&mut tried, &federation, &recommendation).await;
    membership(&mut tried, group, belgium).await;
    nothing_was_restored(&mut tried, france);
    for subject in
        ["node", "operator", "sync", "member", "report", "recommendation", "transmission", "vote", "log"]
    {
        for command in listed(subject) {
            assert!(tried.0.contains(&command), "nothing tries `percole {command}`");
        }
    }
}

fn look_around(tried: &mut Tried, group: &NodeProcess, france: &NodeProcess) {
    assert_eq!(tried.ask(france, &["node", "status"])["identity"]["name"], "France");
    assert_eq!(tried.ask(group, &["node", "peers"])["peers"].as_array().unwrap().len(), 2);
    assert_eq!(tried.ask(group, &["sync", "status"])["peers"].as_array().unwrap().len(), 2);
    assert!(tried.ask(france, &["log", "show"])["events"].as_array().unwrap().len() >= 2);
    assert_eq!(tried.ask(france, &["log", "problems"])["total"], 0);
    let verified = tried.ask(france, &["log", "verify"]);
    assert!(verified.is_object(), "{verified}");
    let receipt = france.scratch().join("receipt");
    let proof = tried.ask(france, &["log", "proof", "0", "--out", &receipt.display().to_string()]);
    let key = proof["log_key"].as_str().unwrap_or_else(|| panic!("no log key: {proof}")).to_owned();
    tried.ask(france, &["log", "check-receipt", "--key", &key, &receipt.display().to_string()]);
    // A check that comes out negative ends with 1.
    let groups = group.scratch().join("receipt");
    let other = tried.ask(group, &["log", "proof", "0", "--out", &groups.display().to_string()]);
    let key = other["log_key"].as_str().unwrap();
    let checked = france.cli(&["log", "check-receipt", "--key", key, &receipt.display().to_string()]);
    assert_eq!(checked.status.code(), Some(1), "{}", process::said(&checked));
    assert_eq!(serde_json::from_slice::<Value>(&checked.stdout).unwrap()["valid"], false);

    let token = france.scratch().join("claire.toml");
    let path = token.display().to_string();
    tried.ask(france, &["operator", "invite", "Claire", "--role", "secretary", "--out", &path]);
    let operators = tried.ask(france, &["operator", "list"]);
    let id = operators["operators"][0]["id"].as_str().unwrap().to_owned();
    tried.ask(france, &["operator", "revoke", "--yes", &id]);
}

/// The command that begins a recommendation.
fn create(title: &str) -> [&str; 8] {
    let measure = "Publier l’ordre du jour.";
    ["recommendation", "create", "--language", "fr", "--title", title, "--measure", measure]
}

/// A lone recommendation is given to its group, which adopts it.
async fn adopted(tried: &mut Tried, france: &NodeProcess, id: &str, reason: &str) {
    let revise = ["report", "revise", "--yes", id, "--reason", reason];
    tried.ask_until_done(france, &revise).await;
    let met = ["--date", "2026-03-12", "--place", "Lyon", "--how", "consent", "--present", "sociétaire=9"];
    tried.ask(france, &[&["report", "adopt", "--yes", id][..], &met[..]].concat());
    is_adopted(france, id).await;
}

async fn is_adopted(france: &NodeProcess, report: &str) {
    wait_until("the report to be adopted", SOON, async || {
        let shown = france.cli_json(&["report", "show", report]);
        so(shown["state"] == "adopted", || shown.to_string())
    })
    .await;
}

async fn recommend(tried: &mut Tried, group: &NodeProcess, france: &NodeProcess) -> String {
    let members = file(france, "members.csv", "number;name;category\nM1;Anne;sociétaire\nM2;Bo;permanent\n");
    tried.ask(france, &["member", "import", &members]);
    assert_eq!(tried.ask(france, &["member", "list"])["members"].as_array().unwrap().len(), 2);
    tried.ask(france, &["member", "add", "M3", "--name", "Chloé", "--category", "permanent"]);
    tried.ask(france, &["member", "change", "M3", "--email", "chloe@example.org"]);
    assert_eq!(tried.ask(france, &["member", "show", "M3"])["email"], "chloe@example.org");
    tried.ask(france, &["member", "end", "--yes", "M3", "--reason", "partie"]);
    tried.ask(france, &["report", "import", &sample("report.md")]);
    let reports = tried.ask(france, &["report", "list"]);
    let report = reports["reports"][0]["id"].as_str().unwrap_or_else(|| panic!("{reports}")).to_owned();
    tried.ask(france, &["report", "show", &report]);
    report_goes_its_way(tried, france, &report).await;
    let one = tried.make(france, "recommendation", &create("La coopérative publie ses décisions"));
    let two = tried.make(france, "recommendation", &create("La coopérative ouvre ses comptes"));
    tried.ask(
        france,
        &[
            "recommendation",
            "version",
            &one,
            "--language",
            "fr",
            "--title",
            "La coopérative publie toutes ses décisions",
            "--measure",
            "Publier l’ordre du jour.",
            "--reason",
            "Plus clair",
        ],
    );
    tried.ask(france, &["report", "publish", "--yes", &one, "--until", "+2s"]);
    adopted(tried, france, &one, "Commentaires reçus").await;
    tried.ask(france, &["report", "transmit", "--yes", &one, "--scope", "federation", "--may-be-passed-on"]);
    tried.ask(france, &["report", "withdraw", "--yes", &two, "--reason", "Sans objet"]);
    let log = tried.ask(france, &["log", "show"]);
    let is_its_text =
        |event: &&Value| event["kind"] == "recommendation.versioned" && event["subject"] == two.as_str();
    let text = log["events"].as_array().unwrap().iter().rfind(is_its_text).unwrap()["index"].to_string();
    tried.ask(france, &["log", "redact", &text, "--reason", "Son auteur le demande", "--yes"]);
    tried.ask(france, &["recommendation", "list"]);
    assert!(tried.ask(france, &["recommendation", "show", &one]).is_object());
    wait_until("the transmission to arrive", SOON, async || {
        let list = group.cli_json(&["transmission", "list", "--received"]);
        so(list["transmissions"].as_array().is_some_and(|list| list.len() == 3), || list.to_string())
    })
    .await;
    transmissions(tried, group, france, &one).await;
    one
}

/// A report is commented, adopted by its groups, opened again, adopted and handed over; another one is withdrawn.
async fn report_goes_its_way(tried: &mut Tried, france: &NodeProcess, report: &str) {
    tried.ask(france, &["report", "publish", "--yes", report, "--until", "+2s"]);
    let revise = ["report", "revise", "--yes", report, "--reason", "Remarques reçues"];
    tried.ask_until_done(france, &revise).await;
    all_agree(tried, france, report).await;
    tried.ask(france, &["report", "reopen", report, "--reason", "Une faute"]);
    tried.ask(france, &["report", "revise", "--yes", report, "--reason", "Une faute", "--changed", "Un mot"]);
    all_agree(tried, france, report).await;
    tried.ask(france, &["report", "transmit", "--yes", report, "--to", "board=opinion", "--measure", "1"]);
    let again =
        fs::read_to_string(sample("report.md")).unwrap().replace("cycle = \"2019-2020\"", "cycle = \"2027\"");
    let other = file(france, "other.md", &again);
    let other = tried.ask(france, &["report", "import", &other])["report"].as_str().unwrap().to_owned();
    let sheet = file(
        france,
        "sheet.md",
        "+++\nlanguage = \"fr\"\ntheme = \"Décider\"\ncycle = \"2026\"\n+++\n\n# Une fiche\n\n\
         ## 1. La coopérative s’ouvre\n\n### Mesures\n\n- **Ouvrir les comptes.**\n- **Ouvrir les portes.**\n",
    );
    let sheet =
        tried.ask(france, &["report", "import", "--sheet", &sheet])["report"].as_str().unwrap().to_owned();
    let went = ["--taken", "1.m1=1.m1", "--left-out", "1.m2=Déjà fait"];
    tried.ask(france, &[&["report", "source", &other, &sheet][..], &went[..]].concat());
    tried.ask(france, &["report", "change", &other, "--title", "Un autre cahier"]);
    let held = tried.ask(france, &["recommendation", "list", "--report", &other]);
    let dropped = held["recommendations"][0]["id"].as_str().unwrap().to_owned();
    tried.ask(france, &["recommendation", "drop", "--yes", &dropped, "--reason", "Un doublon"]);
    tried.ask(france, &["report", "transmit", "--yes", &sheet, "--to", "working_group"]);
    tried.ask(france, &["report", "withdraw", "--yes", &other, "--reason", "Un doublon"]);
}

/// The groups of the sample adopt it, one with a reservation.
async fn all_agree(tried: &mut Tried, france: &NodeProcess, report: &str) {
    let met = ["--date", "2026-03-12", "--place", "Lyon", "--how", "consent", "--present", "sociétaire=9"];
    let adopt = ["report", "adopt", "--yes", report, "--group"];
    for group in ["Lyon", "Rennes"] {
        tried.ask(france, &[&adopt[..], &[group], &met[..]].concat());
    }
    let reservation = ["Lille", "--reservation", "À ne pas lire séparément"];
    tried.ask(france, &[&adopt[..], &reservation[..], &met[..]].concat());
    is_adopted(france, report).await;
}

/// A transmission that was received is passed on; one that has just left is recalled.
async fn transmissions(tried: &mut Tried, group: &NodeProcess, france: &NodeProcess, one: &str) {
    tried.ask(group, &["transmission", "list"]);
    tried.ask(group, &["report", "pass-on", "--yes", one, "--to", "Belgium/board=information"]);
    let three = tried.make(france, "recommendation", &create("La coopérative se déplace à vélo"));
    adopted(tried, france, &three, "").await;
    let sent = tried.ask(france, &["report", "transmit", "--yes", &three]);
    let sent = sent["receipts"][0]["subject"].as_str().unwrap_or_else(|| panic!("{sent}")).to_owned();
    tried.ask(france, &["transmission", "show", &sent]);
    tried.ask(france, &["transmission", "recall", "--yes", &sent, "--reason", "Envoyée trop tôt"]);
}

/// The command that opens a vote.
fn open(recommendation: &str, closes: &str, rule: &str) -> [String; 17] {
    [
        "vote",
        "open",
        "--yes",
        "--title",
        "Décisions publiques",
        "--question",
        "D’accord ?",
        "--language",
        "fr",
        "--rule",
        rule,
        "--recommendation",
        recommendation,
        "--closes",
        closes,
        "--report-by",
        "+1h",
    ]
    .map(str::to_owned)
}

async fn vote(tried: &mut Tried, federation: &TestTree, recommendation: &str) {
    let (group, france, belgium) = (&federation["Group"], &federation["France"], &federation["Belgium"]);
    let rule = fs::read_to_string(sample("rule.toml")).unwrap();
    let extends = rule.replace("[treatment]", "[treatment]\nextend = \"allowed\"");
    let extends = file(group, "extends.toml", &extends);
    let mut opened = |closes, rule: &str| {
        let arguments = open(recommendation, closes, rule);
        tried.make(group, "vote", &arguments.each_ref().map(String::as_str))
    };
    let (vote, cancelled) = (opened("+8s", &sample("rule.toml")), opened("+3d", &extends));
    wait_until("the votes to arrive", SOON, async || {
        let lists = [france, belgium].map(|node| node.cli_json(&["vote", "list"]));
        so(lists.iter().all(|list| list["votes"].as_array().is_some_and(|votes| votes.len() == 2)), || {
            format!("{lists:?}")
        })
    })
    .await;
    tried.ask(france, &["vote", "list"]);
    tried.ask(france, &["vote", "join", "--yes", &vote]);
    tried.ask(belgium, &["vote", "decline", "--yes", &vote, "--reason", "Pas encore prêts"]);
    tried.ask(france, &["ballot", "cast", &vote, "--member", "M1", "--choice", "no"]);
    let ballots = file(france, "ballots.csv", "number;choice\nM1;yes\nM2;no\n");
    tried.ask(france, &["ballot", "import", &vote, &ballots]);
    assert_eq!(tried.ask(france, &["ballot", "list", &vote])["ballots"].as_array().unwrap().len(), 2);
    tried
        .ask(france, &["ballot", "withdraw", "--yes", &vote, "--member", "M2", "--reason", "mauvaise ligne"]);
    assert_eq!(tried.ask(france, &["ballot", "list", &vote])["ballots"].as_array().unwrap().len(), 1);
    tried.ask(france, &["ballot", "import", &vote, &ballots]);
    // Nobody counts within Belgium, and this France has no pages to sign in to.
    let passed_over = ["--node", "Belgium", "--reason", "Personne ne répond"];
    tried.is_refused(group, &[&["vote", "pass-over", "--yes", &cancelled][..], &passed_over[..]].concat());
    tried.is_refused(france, &["member", "invite", "M1"]);
    let longer = ["--closes", "+1d", "--reason", "Une assemblée est reportée"];
    tried.ask(group, &[&["vote", "extend", "--yes", &cancelled][..], &longer[..]].concat());
    tried.ask(group, &["vote", "cancel", "--yes", &cancelled, "--reason", "Question mal posée"]);
    // Refusals: no such member, no such vote, a state that does not allow it.
    for (arguments, exit) in [
        (vec!["ballot", "cast", &vote, "--member", "M9", "--choice", "yes"], 3),
        (vec!["ballot", "cast", "feedfeed", "--member", "M1", "--choice", "yes"], 3),
        (vec!["vote", "join", "--yes", &vote], 3),
        (vec!["ballot", "cast", &vote, "--member", "M1", "--choice", "perhaps"], 3),
        // This poll takes no paper, and is not closed.
        (vec!["ballot", "paper", &vote, "--signed", "M1"], 3),
        (vec!["vote", "export", &vote], 3),
    ] {
        fails(france, &arguments, exit);
    }
    wait_until("the outcome", SOON * 2, async || {
        let outcome = france.cli(&["vote", "outcome", &vote]);
        let said = String::from_utf8_lossy(&outcome.stdout).into_owned();
        so(said.contains("\"agrees\""), || said.clone())
    })
    .await;
    for node in [group, france, belgium] {
        assert_eq!(tried.ask(node, &["vote", "outcome", &vote])["comparison"], "agrees");
    }
    tried.ask(france, &["vote", "show", &vote]);
    assert_eq!(tried.ask(france, &["vote", "export", &vote])["ending"], "cat");
}

/// What goes on after a restore changes nothing on a node that was not restored.
fn nothing_was_restored(tried: &mut Tried, node: &NodeProcess) {
    assert_eq!(tried.ask(node, &["operator", "readmit", "--all"])["readmitted"], 0);
    for arguments in [&["node", "confirm", "France", "--yes"][..], &["member", "confirm"]] {
        fails(node, arguments, 3);
        tried.0.insert(arguments[..2].join(" "));
    }
}

/// A command that fails: its exit code, and the document that says why.
fn fails(node: &NodeProcess, arguments: &[&str], exit: i32) {
    let output = node.cli(arguments);
    assert_eq!(output.status.code(), Some(exit), "{arguments:?}: {}", process::said(&output));
    let bytes = if output.stdout.is_empty() { &output.stderr } else { &output.stdout };
    let document: Value = serde_json::from_slice(bytes)
        .unwrap_or_else(|error| panic!("{arguments:?}: {error}: {}", process::said(&output)));
    assert_eq!(document["error"]["exit_code"], exit, "{document}");
    assert!(document["error"]["message"].as_str().is_some_and(|words| words.len() > 10), "{document}");
}

async fn membership(tried: &mut Tried, group: &NodeProcess, belgium: &NodeProcess) {
    tried.ask(group, &["node", "suspend", "--yes", "Belgium", "--reason", "Clé à vérifier"]);
    tried.ask(group, &["node", "resume", "Belgium", "--reason", "Clé vérifiée"]);
    assert_eq!(tried.ask(belgium, &["node", "reach", group.address()])["address"], group.address());
    tried.ask(belgium, &["node", "leave", "--yes", "--reason", "Assemblée du 12 mai"]);
    let invitation = tried.make(group, "invitation", &["node", "invite", "--level", "national"]);
    fails(group, &["node", "join", &invitation, "--yes"], 3);
    tried.ask(belgium, &["node", "join", &invitation, "--yes"]);
    fails(belgium, &["node", "join", "percole://x", "--yes"], 3);
    fails(group, &["node", "suspend", "--yes", "Atlantis", "--reason", "x"], 3);
    converge(&[group, belgium], SOON).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_node_that_is_not_there_ends_with_4() {
    let mut federation = TestTree::start(TWO_COUNTRIES).await;
    federation["France"].kill();
    fails(&federation["France"], &["node", "status"], 4);
    fails(&federation["France"], &["node", "status", "--unknown"], 2);
}
