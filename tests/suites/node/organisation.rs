//! Who decides (J2): bodies and mandates are imported, drawn and listed; offices act, and nobody else does.

use std::{path::PathBuf, process::Output, time::SystemTime};

use percole_domain::{Date, Timestamp};
use percole_tests::{NodePlan, NodeProcess, binaries, process};
use serde_json::Value;

const UNITS: &str = "Antenne;Langues;Niveau\nFrance;fr;national\nRennes;fr;\nMontpellier;fr;\n";

const BODIES: &str = "\
Instance;Type;Antenne;Sièges;Durée;Répond à;Thématique
Assemblée générale;assemblée générale;;;;;
Conseil d’administration;ca;;18;48;Assemblée générale;
Comité d’éthique;comité d’éthique;;15;24;Assemblée générale;
Direction;direction;;2;;Conseil d’administration;
Gouvernance partagée;groupe de travail;Rennes;;;Conseil d’administration (France);Faire vivre la gouvernance
";

/// Today in UTC, as the nodes see it.
#[allow(clippy::disallowed_methods, reason = "real nodes ask the real clock")]
fn today() -> Date {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    Date::of(Timestamp::from_us(i64::try_from(since.as_micros()).unwrap()), percole_domain::Zone::UTC)
}

/// 18 board members, 14 members of the ethics committee of whom one ends soon, two managing directors, and the group's
/// two referents, facilitators and secretary.
fn mandates() -> String {
    let soon = today().plus_days(20);
    let mut csv = "Instance;Fonction;Nom;Du;Au\n".to_owned();
    for n in 1..=18 {
        let role = if n == 1 { "présidente" } else { "administrateur" };
        csv.push_str(&format!("Conseil d’administration;{role};Conseil {n};2018-07-01;2099-06-30\n"));
    }
    for n in 1..=14 {
        let last = if n == 1 { soon.to_string() } else { "2099-12-31".to_owned() };
        csv.push_str(&format!("Comité d’éthique;membre;Éthique {n};2018-01-01;{last}\n"));
    }
    for name in ["Anne Bernard", "Bruno Petit"] {
        csv.push_str(&format!("Direction;administratrice déléguée;{name};2019-10-01;\n"));
    }
    for (role, name) in [
        ("référente", "Conseil 2"),
        ("référent", "Conseil 3"),
        ("animatrice", "Chloé Dubois"),
        ("animateur", "David Leroy"),
        ("secrétaire", "Emma Moreau"),
    ] {
        csv.push_str(&format!("Gouvernance partagée;{role};{name};;\n"));
    }
    csv
}

struct France {
    node: NodeProcess,
}

impl France {
    async fn founded() -> France {
        let france = France { node: NodePlan::national("France").start().await };
        france.import("unit", UNITS, &[]);
        france.import("body", BODIES, &[]);
        france.import("mandate", &mandates(), &[]);
        france
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.node.scratch().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    fn import(&self, what: &str, csv: &str, options: &[&str]) -> Value {
        let path = self.file(&format!("{what}.csv"), csv);
        let mut arguments = vec![what, "import", path.to_str().unwrap()];
        arguments.extend(options);
        self.node.cli_json(&arguments)
    }

    fn say(&self, arguments: &[&str]) -> Value {
        self.node.cli_json(arguments)
    }

    /// What a refused command says.
    fn refused(&self, arguments: &[&str]) -> String {
        refusal(&self.node.cli(arguments))
    }

    /// A text that a recommendation can be drafted from.
    fn draft(&self) -> Vec<String> {
        let arguments =
            ["recommendation", "create", "--title", "Publier l’ordre du jour", "--language", "fr"];
        let text = ["--rationale", "Parce que.", "--measure", "Publier"];
        arguments.into_iter().chain(text).map(str::to_owned).collect()
    }

    /// A token file of a person or an operator.
    fn token(&self, arguments: &[&str], name: &str) -> Remote {
        let path = self.node.scratch().join(name);
        let out = ["--out", path.to_str().unwrap()];
        self.say(&[arguments, &out].concat());
        Remote(path)
    }

    fn mandate(&self, body: &str, name: &str) -> String {
        let listed = self.say(&["mandate", "list", "--body", body, "--search", name]);
        let mandates = listed["mandates"].as_array().unwrap();
        mandates.iter().find(|mandate| mandate["name"] == name).unwrap()["id"].as_str().unwrap().to_owned()
    }
}

/// Whoever has a token file.
struct Remote(PathBuf);

impl Remote {
    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = process::command(&binaries::percole());
        command.arg("--token-file").arg(&self.0).arg("--json").args(arguments);
        command.stdin(std::process::Stdio::null()).output().unwrap()
    }

    fn say(&self, arguments: &[&str]) -> Value {
        let output = self.run(arguments);
        assert!(output.status.success(), "percole {arguments:?}: {}", process::said(&output));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    fn refused(&self, arguments: &[&str]) -> String {
        refusal(&self.run(arguments))
    }
}

fn refusal(output: &Output) -> String {
    assert!(!output.status.success(), "it should have been refused: {}", process::said(output));
    String::from_utf8_lossy(&output.stdout).into_owned() + &process::said(output)
}

fn strs(list: &[String]) -> Vec<&str> {
    list.iter().map(String::as_str).collect()
}

#[tokio::test]
async fn bodies_and_mandates_are_imported_once_drawn_and_listed() {
    let france = France { node: NodePlan::national("France").start().await };
    let trial = france.import("unit", UNITS, &["--dry-run"]);
    assert_eq!((&trial["added"], &trial["lines"][1]["name"]), (&3.into(), &"Rennes".into()));
    assert!(france.say(&["unit", "list"])["units"].as_array().unwrap().is_empty(), "a trial writes nothing");
    assert_eq!(france.import("unit", UNITS, &[])["added"], 3);
    let rennes = france.say(&["unit", "show", "rennes"]);
    assert_eq!(rennes["level"], "antenne");
    assert_eq!(rennes["part_of"], france.say(&["unit", "show", "France"])["id"], "its own unit is France");

    assert_eq!(france.import("body", BODIES, &[])["added"], 5);
    let again = france.import("body", BODIES, &[]);
    assert_eq!((&again["added"], &again["changed"], &again["unchanged"]), (&0.into(), &0.into(), &5.into()));
    let fewer = BODIES.replace(";18;", ";17;");
    let path = france.file("fewer.csv", &fewer);
    let refusal = france.refused(&["body", "import", path.to_str().unwrap()]);
    assert!(refusal.contains("say why"), "{refusal}");

    let mandates = mandates();
    assert_eq!(france.import("mandate", &mandates, &[])["added"], 18 + 14 + 2 + 5);
    assert_eq!(france.import("mandate", &mandates, &[])["unchanged"], 18 + 14 + 2 + 5);
    let overlapping =
        "Instance;Fonction;Nom;Du;Au\nDirection;administratrice déléguée;Anne Bernard;2020-01-01;\n";
    let path = france.file("overlapping.csv", overlapping);
    let refusal = france.refused(&["mandate", "import", path.to_str().unwrap()]);
    assert!(refusal.contains("1 October 2019"), "{refusal}");

    let map = |format: &str, lang: &str| {
        let map = france.say(&["--lang", lang, "body", "map", "--format", format]);
        map["map"].as_str().unwrap().to_owned()
    };
    let text = map("text", "fr");
    assert!(text.contains("14 sur 15, 1 siège vacant"), "{text}");
    assert!(text.contains("administration déléguée\u{a0}: Anne Bernard"), "{text}");
    assert!(map("mermaid", "nl").starts_with("flowchart") && map("mermaid", "nl").contains("1 zetel vacant"));
    assert!(map("graphviz", "de").starts_with("digraph"));

    let listed = france.say(&["mandate", "directory", "--ending-within", "30"]);
    let of = |name: &str| {
        listed["bodies"].as_array().unwrap().iter().find(|body| body["body_name"] == name).unwrap().clone()
    };
    let ethics = of("Comité d’éthique");
    assert_eq!((&ethics["filled"], &ethics["vacant"]), (&14.into(), &1.into()));
    let ending: Vec<_> =
        ethics["offices"].as_array().unwrap().iter().filter(|office| office["ends_in_days"] != 0).collect();
    assert_eq!((ending.len(), &ending[0]["mandate"]["name"]), (1, &"Éthique 1".into()));
    assert_eq!(of("Conseil d’administration")["vacant"], 0);
    assert_eq!(of("Gouvernance partagée")["offices"].as_array().unwrap().len(), 5);

    let mut node = france.node;
    node.terminate().await;
    let fsck = node.fsck(&["--rebuild"]);
    assert_eq!(fsck.code, 0, "{:?}", fsck.findings);
}

#[tokio::test]
async fn an_ended_mandate_cannot_sign_and_the_refusal_says_since_when() {
    let france = France::founded().await;
    let draft = france.draft();
    let acting = |role: &str, body: &str, more: &[&str]| {
        let mut arguments = vec!["--as", role, "--of", body];
        arguments.extend(more);
        [arguments, strs(&draft)].concat().iter().map(|text| (*text).to_owned()).collect::<Vec<_>>()
    };
    let chair = acting("présidente", "conseil d'administration", &[]);
    let made = france.say(&strs(&chair));
    let id = made["recommendation"].as_str().unwrap();
    let shown = france.say(&["recommendation", "show", id, "--timeline"]);
    let act = &shown["timeline"][0]["act"];
    assert_eq!((&act["role"], &act["recorded_for"]), (&"chair".into(), &true.into()), "{shown}");
    assert_eq!(act["mandate"], france.mandate("Conseil d’administration", "Conseil 1"));

    let several = france.refused(&strs(&acting("membre", "Comité d’éthique", &[])));
    assert!(several.contains("14 people hold this office"), "{several}");
    let one = france.mandate("Comité d’éthique", "Éthique 7");
    france.say(&strs(&acting("membre", "Comité d’éthique", &["--by", &one])));
    let never = france.refused(&strs(&acting("trésorier", "Comité d’éthique", &[])));
    assert!(never.contains("nobody ever held this office"), "{never}");

    let yesterday_of_time = "2020-06-30";
    let mandate = france.mandate("Conseil d’administration", "Conseil 1");
    france.say(&["mandate", "end", "--yes", &mandate, "--date", yesterday_of_time, "--reason", "démission"]);
    let refusal = france.refused(&strs(&chair));
    assert!(refusal.contains("ended on 30 June 2020") && refusal.contains("since 1 July 2020"), "{refusal}");
    let again = france.refused(&["mandate", "end", "--yes", &mandate, "--reason", "encore"]);
    assert!(again.contains("cannot end a mandate that is ended"), "{again}");
    let listed = france.say(&["mandate", "list", "--body", "Conseil d’administration", "--state", "ended"]);
    assert_eq!(listed["mandates"].as_array().unwrap().len(), 1);

    let group = acting("secrétaire", "Gouvernance partagée", &[]);
    france.say(&strs(&group));
    let ending = [
        "body",
        "end",
        "--yes",
        "Gouvernance partagée",
        "--date",
        "2020-01-31",
        "--reason",
        "a rendu son rapport",
    ];
    france.say(&ending);
    let dissolved = france.refused(&strs(&group));
    assert!(dissolved.contains("dissolved on 31 January 2020"), "{dissolved}");
}

#[tokio::test]
async fn a_person_acts_for_their_own_office_and_nobody_else_sees_the_drafts() {
    let france = France::founded().await;
    let register = "number,name,category,antenne\n7,Zoé Lambert,member,Rennes\n8,Yves Simon,member,Lille\n";
    let members = france.file("members.csv", register);
    let trial = france.say(&["member", "import", members.to_str().unwrap(), "--dry-run"]);
    assert_eq!(
        (&trial["units"][0]["unit_name"], &trial["without_unit"][0]),
        (&"Rennes".into(), &"Lille".into())
    );
    france.say(&["member", "import", members.to_str().unwrap(), "--link-units"]);
    let listed = france.say(&["member", "list"]);
    let units: Vec<&Value> = listed["members"].as_array().unwrap().iter().map(|m| &m["unit_name"]).collect();
    assert_eq!(units, [&Value::from("Rennes"), &Value::Null]);

    let begin =
        ["mandate", "begin", "Gouvernance partagée", "--role", "rapporteure", "--name", "Zoé Lambert"];
    let mandate = france.say(&[begin.as_slice(), &["--member", "7"]].concat());
    let persons = france.say(&["person", "list"]);
    assert_eq!(persons["persons"][0]["offices"][0]["role"], "rapporteur", "{persons}");
    let zoe = persons["persons"][0]["id"].as_str().unwrap();
    let zoe = france.token(&["person", "invite", zoe], "zoe.token");
    let yves = france.say(&["person", "add", "--member", "8"]);
    let yves = france.token(&["person", "invite", yves["id"].as_str().unwrap()], "yves.token");
    let reader = france.token(&["operator", "invite", "Lecture", "--role", "reader"], "reader.token");

    let draft = france.draft();
    let office = ["--as", "rapporteure", "--of", "Gouvernance partagée"];
    let made = zoe.say(&[office.as_slice(), &strs(&draft)].concat());
    let id = made["recommendation"].as_str().unwrap();
    let shown = france.say(&["recommendation", "show", id, "--timeline"]);
    let act = &shown["timeline"][0]["act"];
    assert_eq!((&act["mandate"], &act["recorded_for"]), (&mandate["mandate"], &false.into()), "{shown}");

    let nameless = zoe.refused(&strs(&draft));
    assert!(nameless.contains("for which body"), "{nameless}");
    let others = zoe.refused(
        &[&["--as", "présidente", "--of", "Conseil d’administration"], strs(&draft).as_slice()].concat(),
    );
    assert!(others.contains("do not hold this office"), "{others}");
    let stranger = yves.refused(&[office.as_slice(), &strs(&draft)].concat());
    assert!(stranger.contains("do not hold this office"), "{stranger}");
    let operators_work =
        zoe.refused(&["mandate", "end", "--yes", mandate["mandate"].as_str().unwrap(), "--reason", "x"]);
    assert!(operators_work.contains("not by persons"), "{operators_work}");

    for viewer in [&yves, &reader] {
        assert!(viewer.say(&["recommendation", "list"])["recommendations"].as_array().unwrap().is_empty());
        viewer.refused(&["recommendation", "show", id]);
        assert_eq!(viewer.say(&["body", "list"])["bodies"].as_array().unwrap().len(), 5, "bodies are public");
    }
    the_log_tells_a_reader_less(&france, &reader);
    an_ended_person_is_let_in_no_more(&france, &zoe);
}

/// A reader sees no payload of a draft, and nobody who recorded anything.
fn the_log_tells_a_reader_less(france: &France, reader: &Remote) {
    let entries = reader.say(&["log", "show", "--payload"])["events"].clone();
    let drafted: Vec<&Value> = entries
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| entry["kind"].as_str().unwrap().starts_with("recommendation."))
        .collect();
    assert!(!drafted.is_empty() && drafted.iter().all(|entry| entry["has_payload"] == false), "{drafted:?}");
    assert!(entries.as_array().unwrap().iter().all(|entry| entry["recorded_by"].is_null()));
    let entries = france.say(&["log", "show"])["events"].clone();
    let recorder = |kind: &str| {
        let entry = entries.as_array().unwrap().iter().rfind(|entry| entry["kind"] == kind).unwrap();
        entry["recorded_by"].clone()
    };
    assert_eq!(
        (recorder("recommendation.drafted"), recorder("mandate.began")),
        ("Zoé Lambert".into(), "local".into())
    );
}

fn an_ended_person_is_let_in_no_more(france: &France, zoe: &Remote) {
    let persons = france.say(&["person", "list"]);
    let id =
        persons["persons"].as_array().unwrap().iter().find(|p| p["name"] == "Zoé Lambert").unwrap()["id"]
            .clone();
    france.say(&["person", "end", "--yes", id.as_str().unwrap()]);
    zoe.refused(&["body", "list"]);
}
